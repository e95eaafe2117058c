"""`import attendance`: the reading agrees with what is expected; taken once, by a certain match."""

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.program import ROOT, complaints, done, read, run

DATA = ROOT / "tests" / "data"
ROSTER = DATA / "attendance_roster.csv"
EXPECTED: dict[str, Any] = json.loads((DATA / "expected.json").read_text(encoding="utf-8"))["files"]
SAMPLES = tuple(name for name, one in EXPECTED.items() if one["kind"] == "attendance")
ZOOM = DATA / "zoom_meeting.csv"


def same_name(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def plain(value: Any, key: str = "") -> Any:  # noqa: ANN401 - any JSON
    """By the rules of samples/README.md: names and e-mails case-blind, spaces collapsed."""
    if isinstance(value, dict):
        return {name: plain(one, name) for name, one in value.items() if name != "note"}
    if isinstance(value, list):
        return [plain(one, key) for one in value]
    return same_name(value) if key in {"name", "raw_names", "email"} and value else value


def compare(found: Any, expected: Any, where: str) -> None:  # noqa: ANN401 - any JSON
    """Only the keys that are expected."""
    if isinstance(expected, dict):
        for key, value in expected.items():
            assert key in found, f"{where}.{key}"
            compare(found[key], value, f"{where}.{key}")
    elif isinstance(expected, list):
        assert len(found) == len(expected), where
        for number, (one, other) in enumerate(zip(found, expected, strict=True)):
            compare(one, other, f"{where}[{number}]")
    else:
        assert found == expected, where


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("is_named", [True, False], ids=["named", "found"])
def test_each_sample_agrees(shared: Path, name: str, *, is_named: bool) -> None:
    expected = EXPECTED[name]
    words: list[Any] = ["--db", shared, "import", "attendance", DATA / name]
    if is_named and expected["event_code"]:
        words += ["--event", expected["event_code"]]
    found = read(*words, "--roster", ROSTER, "--plan")
    codes = {one["code"] for one in found["issues"]}
    assert {one["code"] for one in expected.get("issues", [])} <= codes
    assert not codes & {"report_date_order", "report_cut", "report_time_unread"}
    compare(plain(found), plain({k: v for k, v in expected.items() if k != "issues"}), name)


def test_ev_20_gets_its_attendance_from_the_report(database: Path) -> None:
    words = ("--db", database, "import", "attendance", ZOOM, "--event", "ev-20")
    before = read("--db", database, "show", "event", "ev-20")
    assert not any(row["marks"] for row in before["attendance"]["rows"])
    told = done(*words)
    assert "Nothing was changed" in told
    assert "Timur -> " in told
    found = read(*words, "--apply")
    assert (found["plan"]["matched"], found["plan"]["probable"]) == (15, 3)
    rows = read("--db", database, "show", "event", "ev-20")["attendance"]["rows"]
    marks = {row["person"]: row["marks"] for row in rows if row["marks"]}
    assert len(marks) == 15
    assert marks["per-ru-1"] == {"1": "O"}
    assert marks["per-rs-2"] == {"1": 5}  # five minutes are minutes, not presence
    assert "per-kz-4" not in marks  # "Timur" is only probable
    again = read(*words, "--apply")
    assert again["plan"]["marks"] == {"same": 15}
    done("--db", database, "undo", "--apply")
    after = read("--db", database, "show", "event", "ev-20")
    assert not any(row["marks"] for row in after["attendance"]["rows"])


def test_a_mark_typed_by_hand_stays(database: Path) -> None:
    mark = ("add", "mark", "--event", "ev-20", "--session", 1, "--person", "per-ru-1")
    done("--db", database, *mark, "--mark", "X")
    words = ("--db", database, "import", "attendance", ZOOM, "--event", "ev-20")
    assert "! Marks typed by hand differ and stay as they are: 1." in done(*words, "--apply")
    rows = read("--db", database, "show", "event", "ev-20")["attendance"]["rows"]
    assert next(row["marks"] for row in rows if row["person"] == "per-ru-1") == {"1": "X"}


def test_a_report_of_another_event_sets_no_mark(database: Path) -> None:
    words = ("--db", database, "import", "attendance", DATA / "teams_attendance.csv")
    (said,) = complaints(run(*words, "--event", "ev-20", "--apply"), 1)
    assert "No mark was set." in said
    unclear = complaints(run("--db", database, "import", "attendance",
                             DATA / "zoom_webinar.csv", "--apply"), 1)  # fmt: skip
    assert unclear == ["It is not clear which event this report belongs to. Name the event."]


def test_what_is_no_report_or_no_session(database: Path, tmp_path: Path) -> None:
    file = tmp_path / "numbers.csv"
    file.write_text("1,2,3\n4,5,6\n", encoding="utf-8")
    (said,) = complaints(run("--db", database, "import", "attendance", file), 1)
    assert said.startswith("No people were found in this file.")
    words = ("--db", database, "import", "attendance", ZOOM, "--event", "ev-20")
    assert "session" in complaints(run(*words, "--session", 7), 1)[0]
    assert "time zone" in complaints(run(*words, "--zone", "Mars/Base"), 1)[0]
    moved = run(*words, "--zone", "America/New_York", "--apply")
    assert "another time zone" in complaints(moved, 1)[0]
