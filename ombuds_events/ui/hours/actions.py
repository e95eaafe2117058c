"""What can be done with common hours; the page brings the methods."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import doing, offered

ACTIONS = (
    ActionSpec(
        "hours.for_event",
        QT_TRANSLATE_NOOP("Actions", "Find co&mmon hours"),
        doing("find_common_hours"),
        "timer",
        "",
        "event",
        offered("find_common_hours"),
    ),
    ActionSpec(
        "hours.next",
        QT_TRANSLATE_NOOP("Actions", "Ne&xt common day"),
        doing("next_common_day"),
        "calendar-check",
        "",
        "event",
        offered("next_common_day"),
    ),
    ActionSpec(
        "hours.copy",
        QT_TRANSLATE_NOOP("Actions", "Copy the hours as te&xt"),
        doing("copy_hours"),
        "copy",
        "",
        "event",
        offered("copy_hours"),
    ),
)
