"""Wall time and what it means."""

from datetime import date, datetime, timedelta
from importlib.metadata import PackageNotFoundError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ombuds_events.domain.problems import Refused
from ombuds_events.domain.span import (
    Span,
    instant,
    is_in_fold,
    is_in_gap,
    next_valid,
    offset,
    offset_text,
    problems_of,
    tzdata_version,
    wall,
    zone_names,
    zone_of,
)

BERLIN = "Europe/Berlin"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_tzdata_version(monkeypatch: pytest.MonkeyPatch) -> None:
    assert tzdata_version.__wrapped__() == tzdata_version()
    assert tzdata_version()[0].isdigit()

    def missing(_: str) -> str:
        raise PackageNotFoundError

    monkeypatch.setattr("importlib.metadata.version", missing)
    assert tzdata_version.__wrapped__() == "system"


def test_zones_offered_are_cities() -> None:
    assert {"Asia/Tashkent", "Europe/Moscow"} <= set(zone_names())
    assert not [name for name in zone_names() if "/" not in name or name.startswith("Etc/")]


@pytest.mark.parametrize("name", ["Asia/Nowhere", "", "../etc/passwd", "Asia", "a\0b"])
def test_unknown_zones_are_refused(name: str) -> None:
    with pytest.raises(Refused) as caught:
        zone_of(name)
    assert caught.value.problems[0].values == {"zone": name}


@given(
    st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1)),  # noqa: DTZ001 - wall times
    st.sampled_from([BERLIN, "Asia/Almaty", "Asia/Colombo", "America/St_Johns"]),
)
def test_wall_time_and_instant_are_one(moment: datetime, zone: str) -> None:
    moment = moment.replace(microsecond=0)
    valid = next_valid(moment, zone)
    assert wall(instant(valid, zone), zone) == valid
    assert is_in_gap(moment, zone) == (valid != moment)
    assert (
        instant(valid, zone) + offset(instant(valid, zone), zone).total_seconds()
        == (
            valid - datetime(1970, 1, 1)  # noqa: DTZ001 - wall time
        ).total_seconds()
    )


def test_gap_and_fold() -> None:
    assert next_valid(at("2026-03-29T02:30"), BERLIN) == at("2026-03-29T03:30")
    assert not is_in_fold(at("2026-03-29T02:30"), BERLIN)
    assert is_in_fold(at("2026-10-25T02:30"), BERLIN)
    assert not is_in_fold(at("2026-10-25T04:30"), BERLIN)


@pytest.mark.parametrize(
    ("shift", "text"),
    [
        (timedelta(0), "UTC"),
        (timedelta(hours=5), "UTC+5"),
        (timedelta(hours=5, minutes=30), "UTC+5:30"),
        (timedelta(hours=-3), "UTC−3"),
        (timedelta(hours=-3, minutes=-30), "UTC−3:30"),
    ],
)
def test_offset_text(shift: timedelta, text: str) -> None:
    assert offset_text(shift) == text


@pytest.mark.parametrize(
    ("start", "end", "zone", "codes"),
    [
        ("2026-11-10T10:00", "2026-11-10T12:00", BERLIN, []),
        ("2026-11-10T10:00", "2026-11-10T12:00", "X", ["unknown_zone"]),
        ("2026-11-10T10:00", "2026-11-10T10:00", BERLIN, ["end_before_start"]),
        ("2026-11-10T10:00", "2036-11-10T10:00", BERLIN, ["span_too_long"]),
        ("0001-01-01T00:00", "0001-01-01T01:00", BERLIN, ["year_out_of_range"]),
        ("9999-12-31T23:00", "9999-12-31T23:30", BERLIN, ["year_out_of_range"]),
        ("2026-03-29T02:30", "2026-03-29T02:15", BERLIN,
         ["time_in_gap", "time_in_gap", "end_before_start"]),
    ],
)  # fmt: skip
def test_problems(start: str, end: str, zone: str, codes: list[str]) -> None:
    assert [problem.code for problem in problems_of(at(start), at(end), zone)] == codes


def test_gap_names_the_next_time() -> None:
    problem = problems_of(at("2026-03-29T02:30"), at("2026-03-29T05:00"), BERLIN)[0]
    assert problem.field == "start"
    assert problem.values["next"] == "03:30"
    with pytest.raises(Refused):
        Span.checked(at("2026-03-29T02:30"), at("2026-03-29T05:00"), BERLIN)


def test_no_move_leaves_the_calendar() -> None:
    span = Span(at("2026-11-10T10:00"), at("2026-11-11T10:00"), BERLIN)
    with pytest.raises(Refused) as caught:
        span.moved_to(at("9999-12-31T10:00"))
    assert caught.value.problems[0].code == "year_out_of_range"


def test_span_over_the_doubled_hour() -> None:
    first = Span.checked(at("2026-10-25T02:30"), at("2026-10-25T02:45"), BERLIN)
    second = Span.checked(at("2026-10-25T02:30"), at("2026-10-25T02:45"), BERLIN, 1)
    assert (first.minutes, second.minutes) == (15, 15)
    assert second.start_utc - first.start_utc == 3600
    assert Span(at("2026-10-25T01:30"), at("2026-10-25T03:30"), BERLIN).minutes == 180


def test_days() -> None:
    span_ = Span(at("2026-10-20T09:00"), at("2026-10-22T17:00"), BERLIN)
    assert span_.days == (date(2026, 10, 20), date(2026, 10, 21), date(2026, 10, 22))
    to_midnight = Span(at("2026-10-20T09:00"), at("2026-10-21T00:00"), BERLIN)
    assert to_midnight.days == (date(2026, 10, 20),)
    assert Span(at("2026-10-20T00:00"), at("2026-10-20T00:00"), BERLIN).days == (
        date(2026, 10, 20),
    )


def test_in_another_zone() -> None:
    tashkent = Span(at("2026-10-25T05:30"), at("2026-10-25T07:30"), "Asia/Tashkent")
    berlin = tashkent.in_zone(BERLIN)
    assert (berlin.start, berlin.fold) == (at("2026-10-25T02:30"), 0)
    later = Span(at("2026-10-25T06:30"), at("2026-10-25T07:30"), "Asia/Tashkent").in_zone(BERLIN)
    assert (later.start, later.fold) == (at("2026-10-25T02:30"), 1)
    assert later.minutes == 60


def test_moving_keeps_the_length_of_wall_time() -> None:
    seminar = Span.checked(at("2026-10-20T09:00"), at("2026-10-22T17:00"), BERLIN)
    moved = seminar.moved_to(at("2026-10-27T10:00"), "Asia/Tashkent")
    assert moved == Span(at("2026-10-27T10:00"), at("2026-10-29T18:00"), "Asia/Tashkent")
    assert seminar.moved_to(seminar.start) == seminar
    with pytest.raises(Refused):
        seminar.moved_to(at("2026-03-29T02:30"))
