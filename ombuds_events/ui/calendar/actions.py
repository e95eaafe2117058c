"""What can be done in the calendar; the page brings the methods."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import doing, offered

_WORDS = (
    ("show_month", QT_TRANSLATE_NOOP("Actions", "Calendar: &month"), "calendar-days", ""),
    ("show_week", QT_TRANSLATE_NOOP("Actions", "Calendar: &week"), "calendar-range", ""),
    ("show_agenda", QT_TRANSLATE_NOOP("Actions", "Calendar: &agenda"), "list", ""),
    ("go_to_today", QT_TRANSLATE_NOOP("Actions", "Calendar: &today"), "calendar", ""),
    ("go_to_date", QT_TRANSLATE_NOOP("Actions", "&Go to a date…"), "calendar", "Ctrl+G"),
    ("choose_clocks", QT_TRANSLATE_NOOP("Actions", "&Clocks of the calendar…"), "clock", ""),
)

ACTIONS = tuple(
    ActionSpec(f"calendar.{name}", words, doing(name), icon, keys, "view", offered(name))
    for name, words, icon, keys in _WORDS
)
