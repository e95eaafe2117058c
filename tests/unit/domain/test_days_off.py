"""Days that people add to a calendar."""

from datetime import date

import pytest

from ombuds_events.domain.days_off import DaysDraft
from ombuds_events.domain.messages import PROBLEMS

FIRST, LAST = date(2026, 8, 3), date(2026, 8, 14)


def test_a_draft_is_cleaned() -> None:
    draft = DaysDraft(
        first_day=FIRST, last_day=LAST, name={"en": " A \n b", "ru": " "}, country="kz"
    )
    assert draft.cleaned().name == {"en": "A b"}
    assert draft.cleaned().country == "KZ"
    assert draft.check() == ()


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"country": ""}, "country_missing", "country"),
        ({"institution_id": 1}, "country_missing", "country"),
        ({"last_day": date(2026, 8, 2)}, "last_day_before_first", "last_day"),
        ({"last_day": date(2027, 8, 4)}, "days_off_too_long", "last_day"),
        ({"last_day": date(9999, 8, 4)}, "year_out_of_range", "first_day"),
        ({"name": {"ru": "я" * 201}}, "text_too_long", "name.ru"),
    ],
)
def test_what_is_wrong_is_told(change: dict[str, object], code: str, field: str) -> None:
    facts: dict[str, object] = {"first_day": FIRST, "last_day": LAST, "country": "KZ"}
    draft = DaysDraft(**{**facts, **change})  # type: ignore[arg-type]
    assert [(one.code, one.field) for one in draft.check()] == [(code, field)]
    assert code in PROBLEMS
