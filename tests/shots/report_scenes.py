"""Pictures of online reports: asked for, with probable people, of another event."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage

from ombuds_events.ui.imports.reports import ReportDialog
from ombuds_events.ui.kit.desk import Place
from tests.shots.lesson_scenes import desk_of
from tests.shots.scenes import FIVE, SMALL, Shot, event
from tests.shots.stage import Stage

DATA = Path(__file__).parents[1] / "data"


def checked(file: str) -> Callable[[Stage], QImage]:
    """A report that was opened at the webinar that waits for it."""

    def take(stage: Stage) -> QImage:
        stage.page(Place("event", stage.event("WEB-2026-02"), "attendance"))
        dialog = ReportDialog(desk_of(stage), stage.event("WEB-2026-02"), stage.window)
        if file:
            dialog.open_file(DATA / file)
        return stage.dialog(dialog.exec)

    return take


SHOTS = (
    Shot("report-check", checked("zoom_meeting.csv"), (*FIVE, SMALL)),
    Shot("report-other", checked("teams_list_old.csv")),
    Shot("report-ask", checked("")),
    Shot("report-tab", event("WEB-2026-02", "attendance"), FIVE[:4]),
)
