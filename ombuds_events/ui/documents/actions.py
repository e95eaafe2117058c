"""What can be done with the papers of an event."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import doing, offered

ACTIONS = (
    ActionSpec(
        "documents.make",
        QT_TRANSLATE_NOOP("Actions", "Ma&ke the document…"),
        doing("make_document"),
        "file-output",
        "",
        "event",
        offered("make_document"),
    ),
    ActionSpec(
        "documents.record",
        QT_TRANSLATE_NOOP("Actions", "Recor&d a document…"),
        doing("record_document"),
        "plus",
        "",
        "event",
        offered("record_document"),
    ),
    ActionSpec(
        "documents.correct",
        QT_TRANSLATE_NOOP("Actions", "Correct &what was recorded…"),
        doing("correct_document"),
        "pencil",
        "",
        "event",
        offered("correct_document"),
    ),
    ActionSpec(
        "documents.sent",
        QT_TRANSLATE_NOOP("Actions", "Mark doc&uments as sent…"),
        doing("mark_document_sent"),
        "send",
        "",
        "event",
        offered("mark_document_sent"),
    ),
)
