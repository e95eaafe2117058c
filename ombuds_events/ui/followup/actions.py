"""What can be done on the tab *Follow-up*."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import doing, offered

ACTIONS = (
    ActionSpec(
        "followup.add_plan",
        QT_TRANSLATE_NOOP("Actions", "Add an action &plan…"),
        doing("add_plan"),
        "plus",
        "",
        "event",
        offered("add_plan"),
    ),
    ActionSpec(
        "followup.paste_plans",
        QT_TRANSLATE_NOOP("Actions", "Paste action plans…"),
        doing("paste_plans"),
        "clipboard-paste",
        "",
        "event",
        offered("paste_plans"),
    ),
    ActionSpec(
        "followup.answer",
        QT_TRANSLATE_NOOP("Actions", "Record an answer about a plan…"),
        doing("record_plan_answer"),
        "flag",
        "",
        "event",
        offered("record_plan_answer"),
    ),
    ActionSpec(
        "followup.forms",
        QT_TRANSLATE_NOOP("Actions", "Make follow-up forms…"),
        doing("make_forms"),
        "file-output",
        "",
        "event",
        offered("make_forms"),
    ),
    ActionSpec(
        "followup.import",
        QT_TRANSLATE_NOOP("Actions", "Import follow-up answers…"),
        doing("import_answers"),
        "file-input",
        "Ctrl+I",
        "event",
        offered("import_answers"),
    ),
    ActionSpec(
        "followup.training",
        QT_TRANSLATE_NOOP("Actions", "Record a training of others…"),
        doing("record_training"),
        "graduation-cap",
        "",
        "event",
        offered("record_training"),
    ),
)
