"""Phases of a course: drafts, days, and the share that each asks for itself."""

from datetime import date, datetime, timedelta

import pytest

from ombuds_events.domain.indicators import CertificateState
from ombuds_events.domain.kinds import EventMode, Mark
from ombuds_events.domain.phases import PhaseDraft, holds, is_within, overlap, rules_of
from ombuds_events.domain.span import Span
from ombuds_events.domain.tally import MarkValue, row_total

ZONE = "Asia/Almaty"
NINE = datetime(2026, 9, 1, 9)  # noqa: DTZ001 - wall time
COUNTED: dict[int, int | None] = {1: 60, 2: 60, 3: 60, 4: 60, 5: 60}


def days(first: int, last: int) -> Span:
    """Days of September."""
    return Span(NINE.replace(day=first), NINE.replace(day=last, hour=18), ZONE)


def draft(**fields: object) -> PhaseDraft:
    usual = {"title": {"en": " Online  weeks ", "ru": ""}, "zone": ZONE}
    span = days(1, 9)
    return PhaseDraft(**{**usual, "start": span.start, "end": span.end, **fields})  # type: ignore[arg-type]


def test_a_draft_is_cleaned() -> None:
    assert draft().cleaned().title == {"en": "Online weeks"}
    assert draft().check() == ()


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"title": {}}, "title_missing", "title"),
        ({"title": {"ru": "я" * 256}}, "text_too_long", "title.ru"),
        ({"mode": EventMode.BLENDED}, "phase_blended", "mode"),
        ({"end": NINE - timedelta(days=1)}, "end_before_start", "end"),
        ({"completion_share": 1.5}, "share_out_of_range", "completion_share"),
    ],
)
def test_what_is_wrong_is_named(fields: dict[str, object], code: str, field: str) -> None:
    (problem,) = draft(**fields).check()
    assert (problem.code, problem.field) == (code, field)


def test_days_decide_what_belongs_where() -> None:
    assert holds(days(1, 9), date(2026, 9, 9))
    assert not holds(days(1, 9), date(2026, 9, 10))
    assert overlap(days(1, 9), days(9, 12))
    assert not overlap(days(1, 9), days(10, 12))
    assert is_within(days(1, 9), days(2, 9))
    assert not is_within(days(1, 9), days(2, 10))


def test_only_phases_with_a_share_and_columns_are_rules() -> None:
    columns = ((1, date(2026, 9, 1)), (2, date(2026, 9, 9)), (3, date(2026, 9, 12)))
    phases = ((days(1, 9), 0.5), (days(10, 11), 0.5), (days(12, 12), None))
    (rule,) = rules_of(phases, columns)
    assert (rule.share, rule.columns, rule.number) == (0.5, frozenset({1, 2}), 1)


@pytest.mark.parametrize(
    ("absent", "share", "certificate"),
    [
        ((), 1.0, CertificateState.ELIGIBLE),
        ((5,), 0.5, CertificateState.ELIGIBLE),
        ((1,), 0.5, CertificateState.ELIGIBLE),
        ((1,), 0.75, CertificateState.SHORT),  # enough of the whole, not of the phase
        ((4, 5), 0.5, CertificateState.SHORT),  # enough of the phase, not of the whole
    ],
)
def test_the_whole_and_each_phase_must_hold(
    absent: tuple[int, ...], share: float, certificate: CertificateState
) -> None:
    marks: dict[int, MarkValue] = {
        number: Mark.ABSENT if number in absent else Mark.PRESENT for number in COUNTED
    }
    rules = rules_of([(days(1, 2), share)], [(n, date(2026, 9, n)) for n in COUNTED])
    total = row_total(marks, COUNTED, 0.8, rules)
    assert total.certificate is certificate
    assert total.short_phase == (1 if absent == (1,) and share > 0.5 else None)


def test_an_empty_cell_leaves_it_open_and_unknown_hours_say_nothing() -> None:
    rules = rules_of([(days(1, 2), 1.0)], [(1, date(2026, 9, 1))])
    marks: dict[int, MarkValue] = {1: Mark.ABSENT}
    assert row_total(marks, COUNTED, 0.8, rules).certificate is CertificateState.ON_COURSE
    assert row_total(marks, {1: None}, 0.8, rules).certificate is None
