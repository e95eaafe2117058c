"""What can be done with the institutions of an event."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import doing, offered

ACTIONS = (
    ActionSpec(
        "institutions.invite",
        QT_TRANSLATE_NOOP("Actions", "&Invite an institution"),
        doing("invite"),
        "landmark",
        "",
        "event",
        offered("invite"),
    ),
    ActionSpec(
        "institutions.sent",
        QT_TRANSLATE_NOOP("Actions", "&Mark letters as sent…"),
        doing("mark_sent"),
        "send",
        "",
        "event",
        offered("mark_sent"),
    ),
    ActionSpec(
        "institutions.answer",
        QT_TRANSLATE_NOOP("Actions", "Record an &answer…"),
        doing("record_answer"),
        "mail-open",
        "",
        "event",
        offered("record_answer"),
    ),
    ActionSpec(
        "institutions.remind",
        QT_TRANSLATE_NOOP("Actions", "&Remind institutions…"),
        doing("remind"),
        "bell",
        "",
        "event",
        offered("remind"),
    ),
)
