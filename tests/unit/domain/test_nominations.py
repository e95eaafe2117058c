"""Whom a quota counts, and when two names are one person's."""

import pytest

from ombuds_events.domain.kinds import ParticipationRole, ParticipationState
from ombuds_events.domain.names import NameParts
from ombuds_events.domain.nominations import (
    Choices,
    Decision,
    is_same_name,
    likeness,
    may_resemble,
    resembles,
)
from ombuds_events.domain.quota import QUOTA_ROLES, QUOTA_STATES, is_within


@pytest.mark.parametrize(
    ("ours", "theirs", "alike"),
    [
        (NameParts("Петросян", "Наринэ"), NameParts("Petrosyan", "Narine"), True),
        (NameParts("Хусейнов", "Али"), NameParts("Huseynov", "Ali"), True),
        (NameParts("العمراني", "يوسف"), NameParts("El Amrani", "Youssef"), True),
        (NameParts("Иванов", "Пётр", latin="IVANOV Petr"), NameParts("Ivanov", "Petr"), True),
        (NameParts("Abel", "Ani"), NameParts("Koshkin", "Ani"), False),
        (NameParts("", "Suharto"), NameParts("Suharto", "Budi"), True),
    ],
)
def test_spellings_are_compared_where_it_is_worth_it(
    ours: NameParts, theirs: NameParts, *, alike: bool
) -> None:
    score = likeness(ours, theirs) if may_resemble(ours, theirs) else 0.0
    assert resembles(score) is alike
    assert may_resemble(ours, theirs) == may_resemble(theirs, ours)


def test_nobody_resembles_a_name_without_letters() -> None:
    assert likeness(NameParts(), NameParts("Abel")) == 0.0


def test_case_and_marks_make_no_other_name() -> None:
    assert is_same_name(NameParts("ПЁТРОВ", "Иван"), NameParts("Петров", "иван"))


def test_only_much_alike_names_are_joined_unasked() -> None:
    assert Choices().of(3, 0.95) is Decision.SAME
    assert Choices().of(3, 0.87) is Decision.DIFFERENT
    assert Choices({3: Decision.SAME}).of(3, 0.87) is Decision.SAME


def test_a_quota_counts_the_delegation_and_who_may_still_come() -> None:
    assert ParticipationRole.YOUNG_DELEGATE in QUOTA_ROLES
    assert ParticipationRole.CHAPERONE not in QUOTA_ROLES
    assert ParticipationState.NOMINATED in QUOTA_STATES
    assert ParticipationState.RESERVE not in QUOTA_STATES
    assert is_within(None, 99)
    assert is_within(2, 1)
    assert not is_within(2, 2)
    assert not is_within(0, 0)
