"""`import lessons`: the reading of a campaign file, the plan, and taking it in one step."""

import json
from pathlib import Path

import pytest

from tests.e2e.program import ROOT, complaints, done, read, run

SAMPLE = ROOT / "tests" / "data" / "school_lessons.xlsx"


@pytest.fixture
def office(tmp_path: Path) -> Path:
    database = tmp_path / "events.db"
    done("--db", database, "new", "--institution", "Bishkek")
    return database


def test_the_sample_agrees_with_what_is_expected(demo_file: Path) -> None:
    text = (ROOT / "tests" / "data" / "expected.json").read_text(encoding="utf-8")
    expected = json.loads(text)["files"][SAMPLE.name]
    found = read("--db", demo_file, "import", "lessons", SAMPLE, "--event", "HRL-2025")
    del expected["ignored"]
    assert {key: found[key] for key in expected} == expected
    assert (found["plan"]["known"], found["plan"]["new"]) == (43, 0)


def test_twice_is_once_and_one_undo_takes_it_back(office: Path) -> None:
    words = ("--db", office, "import", "lessons", SAMPLE)
    assert "Nothing was changed" in done(*words)
    assert read("--db", office, "list", "events") == []
    assert "new: 43" in done(*words, "--apply")
    again = read(*words, "--apply")
    assert (again["plan"]["known"], again["event_code"]) == (43, "HRL-2025-01")
    (event,) = read("--db", office, "list", "events")
    assert event["people"] == 1087
    done("--db", office, "undo", "--apply")
    assert read("--db", office, "list", "events") == []


def test_rows_with_errors_are_told_and_left_out(office: Path, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    head = "School;Date;Total;Girls"
    rows = ("School 1;10.12.2025;12;14", "School 2;1.1.2099;12;4", "School 3;10.12.2025;12;4")
    file.write_text("\n".join((head, *rows)), encoding="utf-8")
    printed = done("--db", office, "import", "lessons", file, "--apply").splitlines()
    assert "! C2: 14 girls of 12 pupils? Correct the numbers." in printed
    assert "! B3: 2099-01-01 is still to come." in printed
    assert "left out: 2" in printed
    found = read("--db", office, "import", "lessons", file)
    assert [issue["cell"] for issue in found["plan"]["problems"]] == ["C2", "B3"]
    file.write_text(f"{head}\n{rows[0]}", encoding="utf-8")
    refused = run("--db", office, "import", "lessons", file, "--apply")
    assert complaints(refused, 1) == ["C2: 14 girls of 12 pupils? Correct the numbers."]


def test_a_file_that_cannot_be_read(office: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.xlsx"
    cut.write_bytes(SAMPLE.read_bytes()[:5000])
    (said,) = complaints(run("--db", office, "import", "lessons", cut), 1)
    assert said.startswith("The file “cut.xlsx” is damaged or cut off.")


def test_a_heading_alone_is_refused_with_words(office: Path, tmp_path: Path) -> None:
    renamed = tmp_path / "list.xlsx"
    renamed.write_text("Date;School\n", encoding="utf-8")
    (said,) = complaints(run("--db", office, "import", "lessons", renamed), 1)
    assert said.startswith("No lessons were found.")
