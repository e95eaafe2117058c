"""What can be imported, where a tab offers it."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import Scene, doing


def _can_import(scene: Scene) -> bool:
    """Whether the tab in front counts an audience."""
    tab = getattr(scene.page, "current_tab", lambda: None)()
    return bool(getattr(tab, "can_import_lessons", lambda: False)())


def _can_import_report(scene: Scene) -> bool:
    """Whether the tab in front takes attendance of named people."""
    tab = getattr(scene.page, "current_tab", lambda: None)()
    return bool(getattr(tab, "can_import_report", lambda: False)())


ACTIONS = (
    ActionSpec(
        "imports.lessons",
        QT_TRANSLATE_NOOP("Actions", "&Import a list of lessons…"),
        doing("import_lessons"),
        "file-input",
        "Ctrl+I",
        "event",
        _can_import,
    ),
    ActionSpec(
        "imports.report",
        QT_TRANSLATE_NOOP("Actions", "Import &online report…"),
        doing("import_report"),
        "file-input",
        "Ctrl+I",
        "event",
        _can_import_report,
    ),
)
