"""Evaluation forms that leave and come back: files, pages, many at once, one that is harmful."""

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing import active_children
from pathlib import Path
from threading import Thread

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import EvaluationStage, ExportKind
from ombuds_events.paper.documents import paper_of
from ombuds_events.paper.shapes import EvaluationPaper
from ombuds_events.queries.evaluation_plan import plan_forms
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.store.workspace import Workspace
from ombuds_events.transfer import child, leaves
from ombuds_events.transfer.evaluation_forms import open_forms, plan_json, plan_lines
from ombuds_events.transfer.requests import Request
from tests.documents import words

FORM, PAPER = ExportKind.EVALUATION_FORM, ExportKind.EVALUATION_PAPER


def silent(_done: int, _total: int) -> None:
    """Nobody wants to know."""


@pytest.fixture
def event(demo: Workspace) -> int:
    return demo.read(resolve, Kind.EVENT, "ev-20")


def saved(
    demo: Workspace, event: int, folder: Path, stage: EvaluationStage = EvaluationStage.END
) -> list[Path]:
    leaving = leaves.prepare(demo, Request((FORM,), words("en", "ru"), event, stage=stage))
    return list(leaves.save(demo, leaving, folder).files)


def test_forms_and_pages_leave_and_name_nobody(
    demo: Workspace, event: int, tmp_path: Path, qtbot: QtBot
) -> None:
    leaving = leaves.prepare(demo, Request((FORM, PAPER), words("en", "ar"), event))
    assert leaving.errors == ()
    form, paper = leaving.parts
    assert (form.columns, form.receivers, form.paper) == ((), 0, None)
    assert isinstance(paper.paper, EvaluationPaper)
    assert len(paper_of(paper.paper).pages) == 1
    files = leaves.save(demo, leaving, tmp_path).files
    assert [file.suffix for file in files] == [".xlsx", ".pdf"]
    assert all("end-evaluation_DEMO" in file.name for file in files)


def test_a_form_alone_is_seen_as_its_pages(demo: Workspace, event: int, qtbot: QtBot) -> None:
    (part,) = leaves.prepare(demo, Request((FORM,), words(), event)).parts
    assert isinstance(part.paper, EvaluationPaper)


def test_a_daily_form_for_each_day(demo: Workspace, tmp_path: Path, qtbot: QtBot) -> None:
    flagship = demo.read(resolve, Kind.EVENT, "FLAG-2025")
    files = saved(demo, flagship, tmp_path, EvaluationStage.DAILY)
    assert len({file.name for file in files}) == len(files) > 1
    request = Request((PAPER,), words(), flagship, stage=EvaluationStage.DAILY)
    (part,) = leaves.prepare(demo, request).parts
    assert part.paper is not None
    assert len(paper_of(part.paper).pages) == len(files)


def test_many_forms_are_read_by_one_child(
    demo: Workspace, event: int, tmp_path: Path, qtbot: QtBot
) -> None:
    (blank,) = saved(demo, event, tmp_path)
    paths = []
    for number in range(1, 4):
        book = load_workbook(blank)
        sheet = book.worksheets[0]
        row = next(c.row for (c,) in sheet.iter_rows(max_col=1) if c.value == "content")
        sheet.cell(row, sheet.max_column).value = number
        paths.append(tmp_path / f"{number}.xlsx")
        book.save(paths[-1])
    files = open_forms([*paths, blank], silent)
    planned = demo.read(plan_forms, event, files)
    assert [one.is_ready for one in planned] == [True, True, True, False]
    document = plan_json("WEB-2026-02", planned)
    assert document["counts"] == {"files": 4, "ready": 3, "left_out": 1}
    assert document["files"][3]["problems"][0]["code"] == "evaluation_file_empty"  # type: ignore[call-overload, index]
    assert list(plan_lines(planned))[-1] == "forms to take in: 3 of 4"


def test_a_daily_form_is_told_with_its_day(
    demo: Workspace, event: int, tmp_path: Path, qtbot: QtBot
) -> None:
    (blank,) = saved(demo, event, tmp_path, EvaluationStage.DAILY)
    book = load_workbook(blank)
    sheet = book.worksheets[0]
    row = next(c.row for (c,) in sheet.iter_rows(max_col=1) if c.value == "day_useful")
    sheet.cell(row, sheet.max_column).value = 5
    book.save(blank)
    (planned,) = demo.read(plan_forms, event, open_forms([blank], silent))
    assert f"daily {planned.form.day}  answers: 1" in next(plan_lines([planned]))


def kill() -> Iterator[None]:
    """End the child from outside, as the system does when memory runs out."""
    for one in active_children():
        one.kill()
    yield


def lose_patience() -> Iterator[None]:
    """Wait no more for a child that tells nothing, until it is gone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(child, "SILENCE_S", 0.0)
        yield


def harm(pipe: Path, do: Callable[[], Iterator[None]]) -> None:
    """Wait until a child reads `pipe`, then `do` harm until it is gone; the second time, too."""
    for _ in range(2):
        with suppress(BrokenPipeError), pipe.open("wb", buffering=0) as end:
            for _ in do():
                while True:
                    end.write(b"x" * 4096)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a pipe stands for a file that never ends")
@pytest.mark.parametrize(
    ("do", "code"), [(kill, "file_damaged"), (lose_patience, "file_took_too_long")]
)
def test_a_harmful_file_keeps_no_other_back(
    demo: Workspace,
    event: int,
    tmp_path: Path,
    qtbot: QtBot,
    do: Callable[[], Iterator[None]],
    code: str,
) -> None:
    (blank,) = saved(demo, event, tmp_path)
    pipe = tmp_path / "harmful.xlsx"
    os.mkfifo(pipe)
    harming = Thread(target=harm, args=(pipe, do), daemon=True)
    harming.start()
    harmful, good = open_forms([pipe, blank], silent)
    harming.join(10)
    assert [problem.code for problem in harmful.problems] == [code]
    assert good.form is not None
