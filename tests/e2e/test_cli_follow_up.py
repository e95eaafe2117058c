"""`export followup` and `import followup`: forms for institutions, answers that come back."""

import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook

from ombuds_events.queries.follow_up import follow_up
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.follow_up import remove_check
from ombuds_events.store.workspace import Workspace
from tests.e2e.program import ROOT, complaints, done, read, run


@pytest.fixture
def office(demo_file: Path, tmp_path: Path) -> Path:
    """A demo office in which nobody was asked after six months."""
    database = Path(shutil.copyfile(demo_file, tmp_path / "demo.db"))
    workspace = Workspace.open(database)
    event = workspace.read(resolve, Kind.EVENT, "FLAG-2025")
    for plan in workspace.read(follow_up, event).plans:
        workspace.run("remove_check", remove_check, plan.id, 6)
    workspace.close()
    return database


def answer(path: Path, status: str) -> None:
    book = load_workbook(path)
    for row in book.worksheets[0].iter_rows():
        if isinstance(row[1].value, int):
            row[5].value = status
    book.save(path)


def test_three_months_and_back(office: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    printed = done("--db", office, "export", "followup", "FLAG-2025", "--out", out).splitlines()
    files = sorted(out.iterdir())
    assert [Path(line) for line in printed if not line.startswith("!")] == files
    assert len(files) == 7
    answer(files[0], "done")
    words = ("--db", office, "import", "followup", files[0], files[1], "--event", "FLAG-2025")
    assert "Nothing was changed" in done(*words)
    plan = read(*words)["plan"]
    assert (plan["new"], plan["blank"]) == (1, 1)
    assert "answers: 1" in done(*words, "--apply")
    assert read(*words, "--apply")["plan"]["known"] == 1
    shown = read("--db", office, "show", "event", "FLAG-2025")
    assert shown["follow_up"]["done"]["6"] == {"number": 5, "of": 11}
    assert len(shown["action_plans"]) == 11
    done("--db", office, "undo", "--apply")
    shown = read("--db", office, "show", "event", "FLAG-2025")
    assert shown["follow_up"]["done"]["6"] == {"number": 4, "of": 11}


def test_what_cannot_be_taken_is_said(office: Path, tmp_path: Path) -> None:
    done("--db", office, "export", "followup", "FLAG-2025", "--months", 6, "--out", tmp_path)
    form = min(tmp_path.glob("*.xlsx"))
    answer(form, "perhaps")
    words = ("--db", office, "import", "followup", form)
    refused = run(*words, "--event", "FLAG-2025", "--apply")
    (said,) = complaints(refused, 1)
    assert "“perhaps” is not one of the answers" in said
    other = run(*words, "--event", "WEB-2026-02", "--apply")
    assert complaints(other, 1) == [
        f"“{form.name}” belongs to another event: FLAG-2025. Import it there."
    ]
    zoom = ROOT / "tests" / "data" / "zoom_meeting.csv"
    strange = run("--db", office, "import", "followup", zoom, "--event", "FLAG-2025")
    assert "is not a follow-up form" in complaints(strange, 1)[0]
    nothing = run("--db", office, "export", "followup", "FLAG-2025", "--months", 3, "--out", form)
    assert "All plans have an answer" in complaints(nothing, 1)[0]
