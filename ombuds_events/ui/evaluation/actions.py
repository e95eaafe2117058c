"""What can be done about the evaluation of the event on the screen."""

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.kinds import EvaluationStage
from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import Scene


def _shows_event(scene: Scene) -> bool:
    return scene.desk is not None and scene.place.page == "event" and scene.place.record > 0


def _window(scene: Scene) -> QWidget | None:
    return scene.page.window() if isinstance(scene.page, QWidget) else None


def _enter(scene: Scene) -> None:
    from ombuds_events.ui.evaluation.entry import EntryDialog

    if scene.desk is not None:
        EntryDialog(scene.desk, scene.place.record, EvaluationStage.END, _window(scene)).exec()


def _import(scene: Scene) -> None:
    from ombuds_events.ui.evaluation.import_dialog import FormsDialog

    if scene.desk is not None:
        FormsDialog(scene.desk, scene.place.record, _window(scene)).exec()


ACTIONS = (
    ActionSpec(
        "evaluation.enter",
        QT_TRANSLATE_NOOP("Actions", "Enter evaluation forms…"),
        _enter,
        "keyboard",
        "",
        "event",
        _shows_event,
    ),
    ActionSpec(
        "evaluation.import",
        QT_TRANSLATE_NOOP("Actions", "Import filled evaluation forms…"),
        _import,
        "file-input",
        "",
        "event",
        _shows_event,
    ),
)
