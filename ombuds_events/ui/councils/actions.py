"""What can be done with youth councils."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import doing, offered

ACTIONS = (
    ActionSpec(
        "councils.add",
        QT_TRANSLATE_NOOP("Actions", "Add a youth &council…"),
        doing("add_council"),
        "sprout",
        "",
        "edit",
        offered("add_council"),
    ),
    ActionSpec(
        "councils.add_member",
        QT_TRANSLATE_NOOP("Actions", "Add a council &member…"),
        doing("add_member"),
        "user-plus",
        "",
        "edit",
        offered("add_member"),
    ),
    ActionSpec(
        "councils.paper",
        QT_TRANSLATE_NOOP("Actions", "&Record a paper…"),
        doing("record_paper"),
        "file-check",
        "Ctrl+R",
        "edit",
        offered("record_paper"),
    ),
    ActionSpec(
        "councils.renew",
        QT_TRANSLATE_NOOP("Actions", "Rene&w the term…"),
        doing("renew_term"),
        "refresh-cw",
        "",
        "edit",
        offered("renew_term"),
    ),
    ActionSpec(
        "councils.end",
        QT_TRANSLATE_NOOP("Actions", "&End the term…"),
        doing("end_term"),
        "user-minus",
        "",
        "edit",
        offered("end_term"),
    ),
    ActionSpec(
        "councils.full_names",
        QT_TRANSLATE_NOOP("Actions", "Show full &names…"),
        doing("show_full_names"),
        "eye",
        "",
        "edit",
        offered("show_full_names"),
    ),
)
