"""The quick log, from any page."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import Place, Scene


def _open(scene: Scene) -> None:
    if scene.desk is not None:
        scene.desk.go(Place("quick_log"))


def _paste(scene: Scene) -> None:
    if scene.desk is not None:
        scene.desk.go(Place("paste_lessons"))


def _has_office(scene: Scene) -> bool:
    return scene.desk is not None


ACTIONS = (
    ActionSpec(
        "quicklog.open",
        QT_TRANSLATE_NOOP("Actions", "&Quick log…"),
        _open,
        "zap",
        "Ctrl+Shift+L",
        "tools",
        _has_office,
    ),
    ActionSpec(
        "quicklog.paste",
        QT_TRANSLATE_NOOP("Actions", "&Log rows of a spreadsheet…"),
        _paste,
        "sheet",
        "",
        "tools",
        _has_office,
    ),
)
