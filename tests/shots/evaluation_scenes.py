"""Pictures of evaluation: results, forms typed from paper, files that came back, forms to give."""

from PySide6.QtGui import QImage

from ombuds_events.domain.kinds import EvaluationStage, ExportKind
from ombuds_events.transfer import leaves
from ombuds_events.transfer.requests import Request
from ombuds_events.ui.evaluation.entry import EntryDialog
from ombuds_events.ui.evaluation.import_dialog import FormsDialog
from ombuds_events.ui.exports.dialog import LeavesDialog
from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.kit.i18n import labels
from tests.shots.lesson_scenes import desk_of
from tests.shots.scenes import FIVE, SMALL, Shot, event
from tests.shots.stage import Stage

END = EvaluationStage.END


def entry(stage: Stage) -> QImage:
    """A form from paper that was saved and is looked at again."""
    stage.page(Place("event", stage.event("FLAG-2025"), "follow_up"))
    dialog = EntryDialog(desk_of(stage), stage.event("FLAG-2025"), END, stage.window)
    dialog.fields.show_answers({"content": 4, "method": 5, "trainers": 4})
    dialog.save()
    dialog.go_back()
    return stage.dialog(dialog.exec)


def files(stage: Stage) -> QImage:
    """Forms that came back: one that nobody has filled in."""
    number = stage.event("WEB-2026-02")
    stage.page(Place("event", number, "follow_up"))
    desk = desk_of(stage)
    request = Request((ExportKind.EVALUATION_FORM,), labels(("en",)), number)
    folder = stage.folder / "forms"
    saved = leaves.save(desk.workspace, leaves.prepare(desk.workspace, request), folder)
    dialog = FormsDialog(desk, number, stage.window)
    dialog.read(saved.files)
    return stage.dialog(dialog.exec)


def forms(stage: Stage) -> QImage:
    """The forms as they leave."""
    number = stage.event("FLAG-2025")
    stage.page(Place("event", number, "follow_up"))
    kinds = (ExportKind.EVALUATION_FORM, ExportKind.EVALUATION_PAPER)
    dialog = LeavesDialog(desk_of(stage), number, kinds, stage.window, stage=END)
    return stage.dialog(dialog.exec)


SHOTS = (
    Shot("evaluation", event("FLAG-2025", "follow_up"), (*FIVE, SMALL)),
    Shot("evaluation-entry", entry, (*FIVE, SMALL)),
    Shot("evaluation-files", files, FIVE[:4]),
    Shot("evaluation-forms", forms, FIVE[:4]),
)
