"""Protocol orders."""

import random

import pytest

from ombuds_events.domain.kinds import ParticipationRole
from ombuds_events.domain.precedence import Place, SortOrder, key_of

HEAD = ParticipationRole.HEAD_OF_DELEGATION
PEOPLE = {
    "host": Place("Uzbekistan", "Office U", "Toshmatova", is_host=True),
    "head": Place("Armenia", "Office A", "Sargsyan", HEAD, position=2),
    "second": Place("Armenia", "Office A", "Zakaryan", position=1),
    "third": Place("Armenia", "Office A", "Avagyan", position=2),
    "kazakh": Place("Казахстан", "Office K", "Ахметов", HEAD),
    "expert": Place("", "", "Berg", ParticipationRole.SPEAKER),
}


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (SortOrder.PROTOCOL, ["host", "head", "second", "third", "kazakh", "expert"]),
        (SortOrder.COUNTRY, ["head", "second", "third", "host", "kazakh", "expert"]),
        (SortOrder.INSTITUTION, ["head", "second", "third", "kazakh", "host", "expert"]),
        (SortOrder.NAME, ["third", "expert", "head", "host", "second", "kazakh"]),
    ],
)
def test_orders(order: SortOrder, expected: list[str]) -> None:
    shuffled = random.sample(list(PEOPLE), len(PEOPLE))
    assert sorted(shuffled, key=lambda who: key_of(order)(PEOPLE[who])) == expected
