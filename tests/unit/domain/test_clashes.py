"""Levels, order and keys of clashes; sittings that meet or are too near."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ombuds_events.domain.clash_messages import CLASHES, LEVEL_WORDS
from ombuds_events.domain.clashes import (
    LEVELS,
    TRANSFER,
    Clash,
    ClashKind,
    Level,
    Sitting,
    double_booked,
    first_overlap,
    first_short_transfer,
    in_order,
    place_of,
)
from ombuds_events.domain.kinds import EventMode

DAY = date(2026, 10, 13)


def sitting(start: int, end: int, place: str = "Tashkent", event: int = 1) -> Sitting:
    return Sitting(event, DAY, start, end, place)


def clash(kind: ClashKind, key: str = "k", accepted: str | None = None) -> Clash:
    return Clash(kind=kind, key=key, day=DAY, accepted=accepted)


def test_every_kind_has_a_level_and_words() -> None:
    assert set(LEVELS) == set(CLASHES) == set(ClashKind)
    assert set(LEVEL_WORDS) == set(Level)


def test_what_informs_never_waits_and_what_is_accepted_no_more() -> None:
    assert clash(ClashKind.HOLIDAY).is_open
    assert not clash(ClashKind.HOLIDAY, accepted="agreed with Almaty").is_open
    assert not clash(ClashKind.UN_DAY).is_open


def test_open_ones_stand_first_then_the_gravest() -> None:
    told = [
        clash(ClashKind.ROOM_TWICE, accepted="two doors"),
        clash(ClashKind.UN_DAY),
        clash(ClashKind.HOLIDAY),
        clash(ClashKind.SPEAKER_TWICE),
    ]
    assert [one.kind for one in in_order(told)] == [
        ClashKind.SPEAKER_TWICE,
        ClashKind.HOLIDAY,
        ClashKind.UN_DAY,
        ClashKind.ROOM_TWICE,
    ]


def test_sittings_that_only_touch_do_not_meet() -> None:
    ours = (sitting(0, 10), sitting(20, 30))
    assert first_overlap(ours, [sitting(10, 20)]) is None
    assert first_overlap(ours, [sitting(29, 40)]) == ours[1]


@pytest.mark.parametrize(
    ("place", "pause", "is_near"),
    [
        ("Yerevan", TRANSFER - 1, True),
        ("Yerevan", TRANSFER, False),
        ("Tashkent", 60, False),
        ("", 60, False),  # online: nobody travels
    ],
)
def test_a_transfer_needs_half_a_day(place: str, pause: int, *, is_near: bool) -> None:
    ours, theirs = sitting(0, 3600), sitting(3600 + pause, 3600 + pause + 60, place)
    assert (first_short_transfer([ours], [theirs]) == ours) is is_near
    assert (first_short_transfer([theirs], [ours]) == theirs) is is_near


def test_a_long_session_meets_a_later_one_over_a_short_one_between() -> None:
    wanted = [
        ("Hall", sitting(0, 100), {"en": "Long"}),
        ("Hall", sitting(10, 20), {"en": "Short"}),
        ("Hall", sitting(90, 120), {"en": "Late"}),
        ("Yard", sitting(0, 100), {"en": "Other"}),
    ]
    found = [(name, title["en"]) for name, _, title in double_booked(wanted)]
    assert found == [("Hall", "Short"), ("Hall", "Late")]


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)), max_size=8))
def test_a_room_is_double_booked_exactly_when_two_sittings_overlap(
    times: list[tuple[int, int]],
) -> None:
    sittings = [sitting(start, start + length) for start, length in times]
    overlap = any(
        a.start < b.end and b.start < a.end
        for i, a in enumerate(sittings)
        for b in sittings[i + 1 :]
    )
    assert bool(list(double_booked(("Hall", one, {}) for one in sittings))) is overlap


def test_a_place_is_told_by_its_city_whatever_the_language() -> None:
    city = {"ru": "Ташкент", "en": "Tashkent"}
    assert place_of(EventMode.IN_PERSON, city, "Asia/Tashkent") == "Tashkent"
    assert place_of(EventMode.HYBRID, {"ru": "Ташкент"}, "Asia/Tashkent") == "Ташкент"
    assert place_of(EventMode.IN_PERSON, {}, "Asia/Tashkent") == "Asia/Tashkent"
    assert place_of(EventMode.ONLINE, city, "Asia/Tashkent") == ""
