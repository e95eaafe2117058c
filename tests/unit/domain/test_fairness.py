"""Who pays for a common hour, now and in the meetings before."""

from datetime import UTC, datetime

from ombuds_events.domain.fairness import Burden, PastMeeting, local_minutes, who_pays
from ombuds_events.domain.workdays import WorkingCalendar
from tests.unit.domain.working import calendar, minutes_of

BELGRADE, MOSCOW = calendar(1, "Europe/Belgrade"), calendar(2, "Europe/Moscow")
ULAANBAATAR, NOWHERE = calendar(3, "Asia/Ulaanbaatar"), calendar(4, "")
TEAM = [BELGRADE, MOSCOW, ULAANBAATAR, NOWHERE]


def _at(text: str) -> int:
    return minutes_of(datetime.fromisoformat(text).replace(tzinfo=UTC))


STARTS, ENDS = _at("2026-10-13T07:00"), _at("2026-10-13T10:00")


def test_who_stays_late_and_who_begins_early() -> None:
    price = who_pays(TEAM, STARTS, ENDS)
    assert price is not None
    assert price.latest == (Burden(3, 18 * 60, 0),)
    assert price.earliest == (Burden(1, 9 * 60, 0),)
    assert price.meetings == 0


def test_how_often_it_was_so_before() -> None:
    past = [
        PastMeeting(_at("2026-09-01T08:00"), _at("2026-09-01T10:00"), frozenset({1, 2, 3})),
        PastMeeting(_at("2026-08-01T03:00"), _at("2026-08-01T04:00"), frozenset({1, 2, 9})),
        PastMeeting(_at("2026-07-01T03:00"), _at("2026-07-01T04:00"), frozenset({3, 8})),
        PastMeeting(_at("2026-06-01T03:00"), _at("2026-06-01T04:00"), frozenset({8, 9})),
    ]
    price = who_pays(TEAM, STARTS, ENDS, past=past)
    assert price is not None
    assert price.meetings == 2  # the others had at most one of these institutions
    assert price.latest[0].times == 2
    assert price.earliest[0].times == 2


def test_hours_that_hold_for_all_are_the_measure() -> None:
    early = calendar(6, "Europe/Moscow", hours=(360, 780))  # its day ends at 13:00
    assert _latest([*TEAM, early], None) == [3, 6]
    assert _latest([*TEAM, early], (540, 1080)) == [3]


def _latest(team: list[WorkingCalendar], hours: tuple[int, int] | None) -> list[int]:
    price = who_pays(team, STARTS, ENDS, hours=hours)
    assert price is not None
    return [one.id for one in price.latest]


def test_who_is_missing_pays_nothing() -> None:
    price = who_pays(TEAM, STARTS, ENDS, missed=[3])
    assert price is not None
    assert [one.id for one in price.latest] == [2]
    assert who_pays(TEAM, STARTS, STARTS) is None
    assert who_pays([NOWHERE], STARTS, ENDS) is None


def test_equal_clocks_pay_alike() -> None:
    twin = calendar(5, "Asia/Ulaanbaatar")
    price = who_pays([*TEAM, twin], STARTS, ENDS)
    assert price is not None
    assert [one.id for one in price.latest] == [3, 5]


def test_hours_by_a_clock_past_midnight() -> None:
    assert local_minutes(ULAANBAATAR, _at("2026-10-13T15:00"), _at("2026-10-13T17:00")) == (
        23 * 60,
        25 * 60,
    )
    price = who_pays([ULAANBAATAR], _at("2026-10-13T15:00"), _at("2026-10-13T16:00"))
    assert price is not None
    assert price.latest[0].clock == 24 * 60
