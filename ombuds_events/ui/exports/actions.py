"""What can leave: the files of the event on the screen, the whole calendar."""

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.problems import Problem
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


def _save_papers(scene: Scene) -> None:
    from ombuds_events.ui.exports.choices import ON_TABLES

    _ask(scene, scene.place.record, ON_TABLES)


def _save_certificates(scene: Scene) -> None:
    _ask(scene, scene.place.record, (ExportKind.CERTIFICATES,))


def _save_substitutes(scene: Scene) -> None:
    from ombuds_events.queries.badges import substitutions
    from ombuds_events.ui.exports.choices import AFTER_SUBSTITUTION

    if scene.desk is None:
        return
    people = scene.desk.workspace.read(substitutions, scene.place.record)
    if people:
        _ask(scene, scene.place.record, AFTER_SUBSTITUTION, people)
    else:
        scene.desk.notices.refused((Problem("nobody_replaced"),))


def _save_calendar(scene: Scene) -> None:
    _ask(scene, None, (ExportKind.CALENDAR,))


def _ask(
    scene: Scene,
    event_id: int | None,
    kinds: tuple[ExportKind, ...],
    people: tuple[int, ...] | None = None,
) -> None:
    from ombuds_events.ui.exports.dialog import LeavesDialog

    if scene.desk is not None:
        page = scene.page if isinstance(scene.page, QWidget) else None
        window = page.window() if page else None
        LeavesDialog(scene.desk, event_id, kinds, window, people=people).exec()


def _show_register(scene: Scene) -> None:
    from ombuds_events.ui.exports.register import RegisterDialog

    if scene.desk is not None:
        page = scene.page if isinstance(scene.page, QWidget) else None
        RegisterDialog(scene.desk, None, page.window() if page else None).exec()


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
        "export.papers",
        QT_TRANSLATE_NOOP("Actions", "Print sign-in sheets, badges, table signs…"),
        _save_papers,
        "id-card",
        "",
        "event",
        _shows_event,
    ),
    ActionSpec(
        "export.substitutes",
        QT_TRANSLATE_NOOP("Actions", "Papers after a substitution…"),
        _save_substitutes,
        "id-card",
        "",
        "event",
        _shows_event,
    ),
    ActionSpec(
        "export.certificates",
        QT_TRANSLATE_NOOP("Actions", "Issue certificates…"),
        _save_certificates,
        "award",
        "",
        "event",
        _shows_event,
    ),
    ActionSpec(
        "certificates.register",
        QT_TRANSLATE_NOOP("Actions", "Register of certificates…"),
        _show_register,
        "award",
        "",
        "tools",
        _is_open,
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
