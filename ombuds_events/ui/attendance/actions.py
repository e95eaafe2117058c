"""What can be done with attendance; found in the palette, pressed in the grid."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import Scene


def _can_mark(scene: Scene) -> bool:
    return scene.can("mark_all_present")


def _can_fill(scene: Scene) -> bool:
    return scene.can("fill_down")


def _mark_all_present(scene: Scene) -> None:
    scene.do("mark_all_present")


def _fill_down(scene: Scene) -> None:
    scene.do("fill_down")


ACTIONS = (
    ActionSpec(
        "attendance.all_present",
        QT_TRANSLATE_NOOP("Actions", "Mark all others present"),
        _mark_all_present,
        "check",
        "Ctrl+Shift+P",
        "event",
        _can_mark,
    ),
    ActionSpec(
        "attendance.fill_down",
        QT_TRANSLATE_NOOP("Actions", "Fill the mark down"),
        _fill_down,
        "arrow-down",
        "Ctrl+D",
        "event",
        _can_fill,
    ),
)
