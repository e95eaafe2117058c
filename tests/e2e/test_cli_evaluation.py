"""Evaluation by command: forms out, forms in, what a file that is none is told."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.e2e.program import complaints, done, run


@pytest.fixture
def demo(demo_file: Path, tmp_path: Path) -> Path:
    """A demo office of the test's own."""
    return Path(shutil.copyfile(demo_file, tmp_path / "demo.db"))


def filled(blank: Path, out: Path, **answers: int) -> Path:
    book = load_workbook(blank)
    sheet: Any = book.worksheets[0]
    for (cell,) in sheet.iter_rows(max_col=1):
        if str(cell.value) in answers:
            sheet.cell(cell.row, sheet.max_column).value = answers[str(cell.value)]
    book.save(out)
    return out


@pytest.mark.file_only
def test_forms_go_out_and_come_back(demo: Path, tmp_path: Path) -> None:
    blank, paper = tmp_path / "blank.xlsx", tmp_path / "form.pdf"
    export = ("--db", demo, "export", "evaluation", "ev-20")
    done(*export, "--stage", "end", "--out", blank, "--labels", "en,ru")
    done(*export, "--stage", "after-3", "--out", paper, "--labels", "ar")
    assert paper.read_bytes().startswith(b"%PDF-")
    good = filled(blank, tmp_path / "good.xlsx", content=5, satisfaction=4)
    wrong = filled(blank, tmp_path / "wrong.xlsx", content=6)
    take = ("--db", demo, "import", "evaluation", good, wrong, "--event", "ev-20")
    told = done(*take)
    assert "! wrong.xlsx, E9: 6 is not a step from 1 to 5. Correct the file" in told
    assert "Nothing was changed" in told
    plan = json.loads(done(*take, "--json"))
    assert plan["counts"] == {"files": 2, "ready": 1, "left_out": 1}
    assert done(*take, "--apply").splitlines()[-1] == "Done."
    event = json.loads(done("--db", demo, "show", "event", "ev-20", "--json"))
    end = next(one for one in event["evaluation"]["rounds"] if one["stage"] == "end")
    assert (end["answers"], end["questions"]["satisfaction"]["answers"]) == (14, 14)
    assert end["questions"]["content"] == {"answers": 1, "mean": None, "counts": None}
    known = done("--db", demo, "import", "evaluation", good, "--event", "ev-20", "--apply")
    assert "is in already" in known
    assert known.splitlines()[-1] == "Nothing was changed."


@pytest.mark.file_only
def test_files_that_are_no_forms_are_left_out(demo: Path, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("Name;Institution\nA;B\n", "utf-8")
    take = ("import", "evaluation", tmp_path / "list.csv", "--event", "ev-20", "--apply")
    said = complaints(run("--db", demo, *take), 1)
    assert said == ["No form can be taken in. Look at what is said of each file."]
    told = done("--db", demo, *take[:2], tmp_path, "--event", "ev-20")
    assert f"! “{tmp_path.name}” is a folder. Choose the files in it." in told
    assert told.splitlines()[-1] == "Nothing was changed."


@pytest.mark.file_only
def test_a_daily_form_needs_a_day_of_the_event(demo: Path, tmp_path: Path) -> None:
    export = ("--db", demo, "export", "evaluation", "FLAG-2025", "--stage", "daily")
    out = tmp_path / "day.xlsx"
    done(*export, "--day", "2025-09-16", "--out", out)
    assert out.exists()
    refused = run(*export, "--day", "2030-01-01", "--out", tmp_path / "no.xlsx")
    assert complaints(refused, 1)[0].startswith("A daily form belongs to a day of the event.")
    several = run(*export, "--out", tmp_path / "no.xlsx")
    assert complaints(several, 1)[0].startswith("A daily form belongs to a day of the event.")
