"""The door: which session it is, what an arrival earns, codes of scanners, finding by letters."""

from datetime import date

import pytest

from ombuds_events.domain.badges import badge_code
from ombuds_events.domain.checkin import (
    Pace,
    Sitting,
    has_seat,
    is_here,
    mark_on_arrival,
    minutes_late,
    other_mark,
    pace_of,
    session_at,
    state_on_arrival,
    takes_place,
)
from ombuds_events.domain.checkin_find import found, key_of, wanted
from ombuds_events.domain.checkin_scan import LastScan, Pulse, Scan, looks_scanned, scans
from ombuds_events.domain.kinds import EventState, Mark, ParticipationState
from ombuds_events.domain.presence import Window

HOUR = 3600
ONE, TWO = date(2026, 10, 13), date(2026, 10, 14)


def sitting(start: float, end: float, day: date = ONE) -> Sitting:
    """A session by hours."""
    return Sitting(Window(int(start * HOUR), int(end * HOUR)), day)


DAY = (sitting(9, 10), sitting(10, 11), sitting(11.5, 13), sitting(33, 34, TWO))


@pytest.mark.parametrize(
    ("hour", "expected"),
    [
        (0, 0),  # before all of it: the first one
        (9.5, 0),
        (10, 1),  # on the stroke the next one begins
        (11.2, 2),  # in a break: the next one
        (20, 3),  # in the evening: the first one of the next day
        (24.1, 3),  # past midnight, too
        (40, 3),  # after all: the last one
    ],
)
def test_the_clock_chooses_the_session(hour: float, expected: int) -> None:
    assert session_at(DAY, int(hour * HOUR)) == expected


def test_without_sessions_there_is_none() -> None:
    assert session_at((), 0) is None


def test_of_sessions_side_by_side_the_present_one_stays() -> None:
    beside = (sitting(9, 10), sitting(9, 10.5), sitting(10, 11))
    assert session_at(beside, int(9.5 * HOUR)) == 0
    assert session_at(beside, int(9.5 * HOUR), present=1) == 1
    assert session_at(beside, int(10.2 * HOUR), present=1) == 2  # began later
    assert session_at(beside, 0, present=1) == 1
    assert session_at(beside, 0, present=2) == 0


def test_a_quarter_of_an_hour_is_in_time() -> None:
    window = Window(0, HOUR)
    assert mark_on_arrival(-600, window) is Mark.PRESENT
    assert mark_on_arrival(900, window) is Mark.PRESENT
    assert mark_on_arrival(901, window) is Mark.LATE
    assert mark_on_arrival(HOUR, window) is Mark.PRESENT  # over: entered afterwards
    assert (minutes_late(-5, window), minutes_late(1270, window)) == (0, 21)
    assert [pace_of(window, at) for at in (-1, 0, HOUR)] == [Pace.COMES, Pace.RUNS, Pace.OVER]


def test_one_key_changes_late_to_present_and_back() -> None:
    assert other_mark(Mark.LATE) is Mark.PRESENT
    assert other_mark(Mark.PRESENT) is Mark.LATE


def test_who_is_here_and_who_may_still_come() -> None:
    here = (Mark.PRESENT, Mark.ONLINE, Mark.LATE, Mark.LEFT_EARLY, 45)
    assert [is_here(one) for one in here] == [True] * len(here)
    for one in (None, Mark.ABSENT, Mark.EXCUSED, 0):
        assert not is_here(one)


def test_a_seat_moves_along_where_its_life_knows_the_step() -> None:
    state = ParticipationState
    assert state_on_arrival(state.CONFIRMED) is state.CHECKED_IN
    assert state_on_arrival(state.NO_SHOW) is state.ATTENDED
    assert state_on_arrival(state.ACCEPTED) is None
    assert has_seat(state.ACCEPTED)
    assert not has_seat(state.RESERVE)
    assert takes_place(EventState.RUNNING)
    assert not takes_place(EventState.CANCELLED)


# --- Codes ---------------------------------------------------------------------------------------

CODE = badge_code(417)
LAYOUTS = {
    "French": "&é\"'(-è_çà",
    "Czech": "+ěščřžýáíé",
    "Kazakh": '"әіңғ,.үұқ',
    "Mongolian": '№-"₮:._,%?',
    "Armenian": ":ձյ՛,-.«»օ",
    "Russian typewriter": '№-/":,._?%',
    "Arabic": "١٢٣٤٥٦٧٨٩٠",
    "Persian": "۱۲۳۴۵۶۷۸۹۰",
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_code_is_read_under_any_layout(layout: str) -> None:
    typed = CODE.translate(str.maketrans("1234567890", LAYOUTS[layout]))
    assert Scan(417, "") in scans(typed)
    assert Scan(417, "ka") in scans(f"ka{typed}")


def test_keys_by_place_are_the_surest() -> None:
    typed = CODE.translate(str.maketrans("1234567890", LAYOUTS["Russian typewriter"]))
    assert scans(typed, CODE)[0] == Scan(417, "")
    assert scans("???", f"12{CODE}"[2:]) == (Scan(417, ""),)


def test_a_scanner_may_say_what_kind_of_code_it_read() -> None:
    assert scans(f"]Q1{CODE}") == (Scan(417, ""),)


def test_what_is_no_badge_of_ours_is_none() -> None:
    wrong = CODE[:-1] + str((int(CODE[-1]) + 1) % 10)
    for typed in ("", "саргсян", CODE[1:], wrong, f"1{CODE}", "https://example.org/4"):
        assert scans(typed) == (), typed


def test_what_can_be_no_name() -> None:
    assert looks_scanned("4006381333931")
    assert looks_scanned("&é\"'(-è_ç")
    assert not looks_scanned("Саргсян А")
    assert not looks_scanned("12345")


def test_a_scanner_is_faster_than_any_hand() -> None:
    pulse = Pulse()
    for at in range(0, 40, 5):
        pulse.beat(at)
    assert pulse.is_scanner
    pulse.rest()
    for at in range(0, 1000, 120):
        pulse.beat(at)
        assert not pulse.is_fast
    assert not pulse.is_scanner
    pulse.rest()
    for at in (0, 5, 10):
        pulse.beat(at)
    assert pulse.is_fast
    assert not pulse.is_scanner
    pulse.beat(5)  # a clock that goes back
    assert not pulse.is_fast


def test_two_readings_in_a_row_are_one() -> None:
    last = LastScan(CODE, 100.0)
    assert last.is_bounce(CODE, 101.5)
    assert not last.is_bounce(CODE, 104)
    assert not last.is_bounce(CODE, 99)
    assert not last.is_bounce(badge_code(2), 100.1)


# --- Names ---------------------------------------------------------------------------------------

PEOPLE = ("Саргсян Анаит", "Karimova Nodira", "Абдыкадырова Гүлнара", "Sara Al Khalifi")
KEYS = [key_of(*one) for one in zip(PEOPLE, ("", "", "", "سارة الخليفي"), strict=True)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("са", ["Саргсян Анаит", "Sara Al Khalifi"]),
        ("sa", ["Саргсян Анаит", "Sara Al Khalifi"]),
        ("КАР", ["Karimova Nodira"]),
        ("нод кар", ["Karimova Nodira"]),
        ("سا", ["Саргсян Анаит", "Sara Al Khalifi"]),
        ("gulnara", ["Абдыкадырова Гүлнара"]),
        ("ан", ["Саргсян Анаит"]),
        ("ka", ["Karimova Nodira", "Абдыкадырова Гүлнара"]),
        ("zz", []),
    ],
)
def test_two_letters_of_any_part_in_either_script(typed: str, expected: list[str]) -> None:
    looked_for = wanted(typed)
    assert looked_for.is_enough
    assert [PEOPLE[place] for place in found(KEYS, looked_for)] == expected


def test_one_letter_and_signs_look_for_nobody() -> None:
    assert not wanted("к").is_enough
    assert not wanted("  ").is_enough
