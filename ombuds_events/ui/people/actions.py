"""What can be done with people."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import doing, offered

ACTIONS = (
    ActionSpec(
        "people.add",
        QT_TRANSLATE_NOOP("Actions", "Add a &person…"),
        doing("add_person"),
        "user-plus",
        "",
        "edit",
        offered("add_person"),
    ),
    ActionSpec(
        "people.full_name",
        QT_TRANSLATE_NOOP("Actions", "Show the full &name…"),
        doing("show_full_name"),
        "eye",
        "",
        "edit",
        offered("show_full_name"),
    ),
    ActionSpec(
        "people.save_list",
        QT_TRANSLATE_NOOP("Actions", "Save the &list of people…"),
        doing("save_list"),
        "file-output",
        "",
        "file",
        offered("save_list"),
    ),
)
