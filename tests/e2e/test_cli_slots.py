"""The command that finds common hours."""

from pathlib import Path

import pytest

from ombuds_events.services.seeding import scenario
from tests.e2e.program import complaints, done, read, run

COUNTRIES = ("am", "bh", "ir", "kz", "kg", "mn", "ru", "rs", "lk", "tj", "uz")
ELEVEN = ",".join(f"inst-{country}" for country in COUNTRIES)


def _slots(*words: object) -> tuple[object, ...]:
    return ("slots", "--institutions", ELEVEN, "--year", 2026, *words)


def test_the_eleven_of_the_demo_in_2026(shared: Path) -> None:
    found = read("--db", shared, *_slots())
    assert found.keys() == {"year", "institutions", "common_days", "count"}
    assert (found["year"], found["count"], len(found["common_days"])) == (2026, 140, 140)
    zones = {row["id"]: row["timezone"] for row in scenario()["institutions"]}
    told = {one["ref"]: one["timezone"] for one in found["institutions"]}
    assert told == {f"inst-{country}": zones[f"inst-{country}"] for country in COUNTRIES}
    bahrain = found["institutions"][1]
    assert bahrain["weekend"] == [5, 6]
    labour = {"date": "2026-05-01", "estimated": False}
    assert labour.items() <= next(
        day.items() for day in bahrain["holidays"] if day["name"]["en"] == "Labor Day"
    )
    days = {one["date"]: one for one in found["common_days"]}
    assert len([day for day in days if day.startswith("2026-10")]) == 15
    day = days["2026-10-13"]
    assert day["window_utc"] == ["2026-10-13T07:00Z", "2026-10-13T10:00Z"]
    assert day["hours"] == 3
    assert day["local"]["inst-ru"] == ["2026-10-13T10:00", "2026-10-13T13:00"]
    assert day["local"]["inst-mn"] == ["2026-10-13T15:00", "2026-10-13T18:00"]


def test_wishes_narrow_and_widen(shared: Path) -> None:
    long = read("--db", shared, *_slots("--min", 180))
    assert 0 < long["count"] < 140
    early = read("--db", shared, *_slots("--hours", "08:00-18:00"))
    assert early["common_days"][0]["hours"] > 2
    fewer = read("--db", shared, *_slots("--may-miss", 1))
    assert fewer["count"] > 140
    missed = [day for day in fewer["common_days"] if "missing" in day]
    assert len(missed) == fewer["count"] - 140
    assert all(ref not in day["local"] for day in missed for ref in day["missing"])


def test_lines_for_people(shared: Path) -> None:
    text = done("--db", shared, "--lang", "ru", *_slots("--min", 180, "--may-miss", 1))
    assert "2026-10-13, 3:00 h: Ереван 11:00–14:00" in text
    assert any("Астана –" in line for line in text.splitlines())


def test_a_year_that_was_never_read_is_read_and_its_gaps_are_told(database: Path) -> None:
    words = ("slots", "--institutions", "inst-lk,inst-uz,inst-lk", "--year", 2029)
    result = run("--db", database, *words)
    (told,) = complaints(result, 0)
    assert told.startswith("The holiday list for Sri Lanka ends in 2026.")
    assert result.stdout.splitlines()[-1].startswith("Common days: ")


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (("--hours", "18:00-09:00"), 1, "The working day does not end after it begins."),
        (("--min", 0), 1, "The shortest common time must lie between"),
        (("--may-miss", 4), 1, "From 0 to 3 institutions may be missing."),
        (("--institutions", "inst-xx"), 1, "inst-xx"),
    ],
)
def test_bad_wishes(shared: Path, words: tuple[object, ...], status: int, told: str) -> None:
    sentences = complaints(run("--db", shared, *_slots(*words)), status)
    assert any(told in sentence for sentence in sentences)


@pytest.mark.parametrize(
    "words", [("--hours", "nine"), ("--hours", "09:70-10:00"), ("--institutions", ",")]
)
def test_words_that_cannot_be_read(shared: Path, words: tuple[object, ...]) -> None:
    result = run("--db", shared, *_slots(*words))
    assert result.returncode == 2
    assert "Traceback" not in result.stderr
