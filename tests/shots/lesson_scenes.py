"""Pictures of counted lessons: the quick log, rows that are pasted, a file that is opened."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage

from ombuds_events.domain.quick_line import read_line
from ombuds_events.queries.logged import logged_today
from ombuds_events.services.lessons import log_lesson
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.imports.lessons import LessonsDialog, PasteLessonsDialog
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.quicklog.dialog import QuickLogDialog
from tests.shots.scenes import FIVE, LARGE, SMALL, Shot, event
from tests.shots.stage import Stage

CAMPAIGN = "HRL-2025"
FILE = Path(__file__).parents[1] / "data" / "school_lessons.xlsx"
LINE = "3.9 school 56 Perm, class 9, 27/14f, My rights online"
WRONG = "10.12 school 56, class 9, 12/14f, Human Rights Lesson"
LOGGED = (
    "1.9 Human Rights Lesson, school 12, class 10, 52: 29 f 23 m",
    "2.9 Open lecture “Housing and debts”, library 4, Perm, 41: 26 f 15 m",
)
PASTED = """Школа\tДата\tКласс\tВсего\tДевочки\tМальчики\tТема
Школа № 11\t10.12.2025\t10 «А»\t29\t14\t15\tПрава ребёнка
Школа № 56\t10.12.2025\t8\t12\t14\t\tПрава ребёнка
Школа № 78\t31.11.2025\t9\t33\t18\t15\tПрава ребёнка
Школа № 20\t10.12.2025\t11\t30\t\t\tПрава ребёнка
Итого\t\t\t100\t46\t30\t
"""


def desk_of(stage: Stage) -> Desk:
    """What pages are given."""
    desk = stage.window.scene().desk
    if desk is None:
        raise AssertionError(stage)
    return desk


def quick_log(line: str) -> Callable[[Stage], QImage]:
    """The quick log with a typed line, two others logged today."""

    def take(stage: Stage) -> QImage:
        today = stage.workspace.clock.today()
        for one in () if stage.workspace.read(logged_today, 1) else LOGGED:
            draft = read_line(one, today).draft
            stage.workspace.run(Gesture("log_lesson", one), log_lesson, draft, "en")
        stage.page(Place("today"))
        dialog = QuickLogDialog(desk_of(stage), stage.window)
        dialog.line.setText(line)
        return stage.dialog(dialog.exec)

    return take


def pasted(stage: Stage) -> QImage:
    """Rows from the clipboard, two of them wrong, a sum that differs."""
    stage.page(Place("today"))
    return stage.dialog(PasteLessonsDialog(desk_of(stage), PASTED, stage.window).exec)


def opened(stage: Stage) -> QImage:
    """A workbook that is known already."""
    stage.page(Place("event", stage.event(CAMPAIGN), "attendance"))
    dialog = LessonsDialog(desk_of(stage), stage.event(CAMPAIGN), stage.window)
    dialog.open_file(FILE)
    return stage.dialog(dialog.exec)


def asked(stage: Stage) -> QImage:
    """The import before anything is chosen."""
    stage.page(Place("today"))
    return stage.dialog(LessonsDialog(desk_of(stage), None, stage.window).exec)


SHOTS = (
    Shot("quick-log", quick_log(LINE), (*FIVE, SMALL)),
    Shot("quick-log-wrong", quick_log(WRONG)),
    Shot("lessons-pasted", pasted, (*FIVE, SMALL)),
    Shot("lessons-file", opened),
    Shot("lessons-ask", asked),
    Shot("campaign-audience", event(CAMPAIGN, "attendance"), (*FIVE[:4], LARGE)),
)
