"""What can leave: the files of the event on the screen, the whole calendar."""

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import Scene


def _shows_event(scene: Scene) -> bool:
    return scene.desk is not None and scene.place.page == "event" and scene.place.record > 0


def _is_open(scene: Scene) -> bool:
    return scene.desk is not None


def _can_export(scene: Scene) -> bool:
    return scene.can("export")


def _save_event(scene: Scene) -> None:
    scene.do("export")


def _save_sheets(scene: Scene) -> None:
    _ask(scene, scene.place.record, (ExportKind.ATTENDANCE, ExportKind.SIGN_IN))


def _save_calendar(scene: Scene) -> None:
    _ask(scene, None, (ExportKind.CALENDAR,))


def _ask(scene: Scene, event_id: int | None, kinds: tuple[ExportKind, ...]) -> None:
    from ombuds_events.ui.exports.dialog import LeavesDialog

    if scene.desk is not None:
        page = scene.page if isinstance(scene.page, QWidget) else None
        LeavesDialog(scene.desk, event_id, kinds, page.window() if page else None).exec()


ACTIONS = (
    ActionSpec(
        "export.event",
        QT_TRANSLATE_NOOP("Actions", "Save files of the event…"),
        _save_event,
        "file-output",
        "Ctrl+E",
        "file",
        _can_export,
    ),
    ActionSpec(
        "export.attendance",
        QT_TRANSLATE_NOOP("Actions", "Save attendance and sign-in sheets…"),
        _save_sheets,
        "sheet",
        "",
        "event",
        _shows_event,
    ),
    ActionSpec(
        "export.calendar",
        QT_TRANSLATE_NOOP("Actions", "Save the whole calendar…"),
        _save_calendar,
        "calendar-range",
        "",
        "file",
        _is_open,
    ),
)
