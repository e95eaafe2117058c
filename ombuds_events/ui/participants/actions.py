"""What can be done with the people of an event."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import doing, offered

ACTIONS = (
    ActionSpec(
        "participants.paste",
        QT_TRANSLATE_NOOP("Actions", "&Paste rows from Excel…"),
        doing("paste_rows"),
        "clipboard-paste",
        "Ctrl+I",
        "event",
        offered("paste_rows"),
    ),
    ActionSpec(
        "participants.add",
        QT_TRANSLATE_NOOP("Actions", "&Add a person…"),
        doing("add_participant"),
        "user-plus",
        "",
        "event",
        offered("add_participant"),
    ),
    ActionSpec(
        "participants.correct",
        QT_TRANSLATE_NOOP("Actions", "Correct a p&erson…"),
        doing("correct_person"),
        "pencil",
        "",
        "event",
        offered("correct_person"),
    ),
    ActionSpec(
        "participants.replace",
        QT_TRANSLATE_NOOP("Actions", "Su&bstitute a person…"),
        doing("replace_person"),
        "users",
        "Ctrl+R",
        "event",
        offered("replace_person"),
    ),
    ActionSpec(
        "participants.accept",
        QT_TRANSLATE_NOOP("Actions", "A&ccept the selected people"),
        doing("accept_selected"),
        "check",
        "",
        "event",
        offered("accept_selected"),
    ),
    ActionSpec(
        "participants.confirm",
        QT_TRANSLATE_NOOP("Actions", "C&onfirm the selected people"),
        doing("confirm_selected"),
        "circle-check",
        "",
        "event",
        offered("confirm_selected"),
    ),
    ActionSpec(
        "participants.reserve",
        QT_TRANSLATE_NOOP("Actions", "Put the selected people in &reserve"),
        doing("put_in_reserve"),
        "list-plus",
        "",
        "event",
        offered("put_in_reserve"),
    ),
    ActionSpec(
        "participants.withdraw",
        QT_TRANSLATE_NOOP("Actions", "&Withdraw the selected people"),
        doing("withdraw_selected"),
        "user-minus",
        "",
        "event",
        offered("withdraw_selected"),
    ),
)
