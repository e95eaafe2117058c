"""What can be done with attendance; found in the palette, pressed in the grid."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import doing, offered

ACTIONS = (
    ActionSpec(
        "attendance.all_present",
        QT_TRANSLATE_NOOP("Actions", "Mark all others present"),
        doing("mark_all_present"),
        "check",
        "Ctrl+Shift+P",
        "event",
        offered("mark_all_present"),
    ),
    ActionSpec(
        "attendance.fill_down",
        QT_TRANSLATE_NOOP("Actions", "Fill the mark down"),
        doing("fill_down"),
        "arrow-down",
        "Ctrl+D",
        "event",
        offered("fill_down"),
    ),
    ActionSpec(
        "attendance.walk_in",
        QT_TRANSLATE_NOOP("Actions", "Add a walk-in…"),
        doing("add_walk_in"),
        "user-plus",
        "Ins",
        "event",
        offered("change_rule"),
    ),
    ActionSpec(
        "attendance.rule",
        QT_TRANSLATE_NOOP("Actions", "Rule for certificates…"),
        doing("change_rule"),
        "award",
        "",
        "event",
        offered("change_rule"),
    ),
)
