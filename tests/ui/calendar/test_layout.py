"""Where bars stand: lanes of a day, strips of a month, what has no room."""

from datetime import date, datetime, timedelta

from ombuds_events.domain.kinds import EventMode, EventState
from ombuds_events.domain.span import Span
from ombuds_events.queries.calendar_page import Bar, BarKind
from ombuds_events.ui.calendar.layout import Shown, hidden, pieces, shown_in, strips

MONDAY = date(2026, 10, 19)


def shown(number: int, start: str, end: str, zone: str = "Asia/Almaty", event: int = 0) -> Shown:
    """A bar of an event of its own, as Almaty sees it."""
    span = Span(datetime.fromisoformat(start), datetime.fromisoformat(end), zone)
    bar = Bar(
        event_id=event or number,
        code=f"E-{number}",
        title={"en": f"Event {number}"},
        state=EventState.DRAFT,
        mode=EventMode.ONLINE,
        kind=BarKind.LEAD,
        span=span,
        part=span,
        starts_utc=span.start_utc,
        ends_utc=span.end_utc,
        number=number,
        of=1,
        is_block=False,
        is_free=True,
    )
    (found,) = shown_in([bar], "Asia/Almaty")
    return found


def test_what_overlaps_stands_side_by_side_and_what_follows_has_all_the_room() -> None:
    found = pieces(
        [
            shown(1, "2026-10-20T09:00", "2026-10-20T11:00"),
            shown(2, "2026-10-20T10:00", "2026-10-20T12:00"),
            shown(3, "2026-10-20T11:00", "2026-10-20T11:30"),
            shown(4, "2026-10-20T12:00", "2026-10-20T13:00"),
        ],
        MONDAY,
    )
    places = {one.shown.bar.event_id: (one.lane, one.lanes) for one in found}
    assert places == {1: (0, 2), 2: (1, 2), 3: (0, 2), 4: (0, 1)}


def test_a_very_short_event_keeps_the_room_of_half_an_hour() -> None:
    first = shown(1, "2026-10-20T09:00", "2026-10-20T09:05")
    second = shown(2, "2026-10-20T09:10", "2026-10-20T10:00")
    assert [one.lanes for one in pieces([first, second], MONDAY)] == [2, 2]


def test_a_night_is_cut_at_midnight_of_the_main_zone() -> None:
    night = shown(1, "2026-10-20T19:00", "2026-10-20T23:00", "Europe/Belgrade")
    found = pieces([night], MONDAY)
    assert [(one.column, one.top, one.bottom) for one in found] == [(1, 1320, 1440), (2, 0, 120)]
    assert [(one.is_first, one.is_last) for one in found] == [(True, False), (False, True)]


def test_midnight_as_the_end_does_not_touch_the_next_day() -> None:
    evening = shown(1, "2026-10-20T20:00", "2026-10-21T00:00")
    assert [(one.column, one.bottom) for one in pieces([evening], MONDAY)] == [(1, 1440)]


def test_days_of_an_event_are_one_strip_that_breaks_at_the_week() -> None:
    days = [
        shown(n, f"2026-10-{24 + n}T10:00", f"2026-10-{24 + n}T13:00", event=7) for n in (1, 2, 3)
    ]
    apart = shown(9, "2026-10-29T10:00", "2026-10-29T11:00", event=7)
    found = strips([*days, apart], MONDAY, 2)
    assert [(one.row, one.begins, one.ends) for one in found] == [(0, 6, 6), (1, 0, 1), (1, 3, 3)]
    assert [(one.is_first, one.is_last) for one in found[:2]] == [(True, False), (False, True)]


def test_strips_take_the_first_free_lane_and_the_rest_is_counted() -> None:
    many = [shown(n, "2026-10-20T10:00", "2026-10-20T11:00") for n in range(1, 6)]
    found = strips(many, MONDAY, 1)
    assert [one.lane for one in found] == [0, 1, 2, 3, 4]
    assert hidden(found, 1, 3) == {(0, 1): 2}


def test_a_long_stretch_stands_above_the_hours() -> None:
    long = shown(1, "2026-10-20T10:00", "2026-10-22T10:00")
    assert long.is_all_day
    assert pieces([long], MONDAY) == ()
    assert long.end - long.start == timedelta(days=2)
