"""Sentences about series, templates and changed clocks; part of PROBLEMS, context Problems."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP

SERIES = {
    "series_without_end": QT_TRANSLATE_NOOP(
        "Problems", "The series has no end. Choose a last day or a number of dates."
    ),
    "series_too_long": QT_TRANSLATE_NOOP(
        "Problems", "That would be more than {most} dates. Choose an earlier end."
    ),
    "series_of_one": QT_TRANSLATE_NOOP(
        "Problems", "Only the first date lies before the end. Choose a later end."
    ),
    "series_ends_before": QT_TRANSLATE_NOOP(
        "Problems", "The last day lies before the first date. Correct it."
    ),
    "series_interval": QT_TRANSLATE_NOOP(
        "Problems", "The step must lie between 1 and {most}. Correct it."
    ),
    "series_first_day": QT_TRANSLATE_NOOP(
        "Problems", "The first date is no such day of its month. Choose another rule."
    ),
    "series_rule_unknown": QT_TRANSLATE_NOOP(
        "Problems", "The rule “{text}” cannot be read. Repeat the event by another rule."
    ),
    "series_time_twice": QT_TRANSLATE_NOOP(
        "Problems", "The clocks show {time} twice on {day}. The first is meant."
    ),
    "series_nothing_left": QT_TRANSLATE_NOOP(
        "Problems",
        "Every date but the first is left out. Choose other dates, or keep days of rest too.",
    ),
    "start_missing": QT_TRANSLATE_NOOP("Problems", "Write the day and the hour of the new start."),
    "in_series_already": QT_TRANSLATE_NOOP(
        "Problems", "The event is in a series already. Let it leave that first."
    ),
    "not_in_series": QT_TRANSLATE_NOOP("Problems", "The event is in no series any more."),
    "series_all_over": QT_TRANSLATE_NOOP(
        "Problems", "None of these events can be changed: they were held or cancelled."
    ),
    "event_is_cancelled": QT_TRANSLATE_NOOP(
        "Problems", "The event is cancelled. Copy it instead of repeating it."
    ),
    "template_gone": QT_TRANSLATE_NOOP(
        "Problems", "The template is no longer there: somebody removed it."
    ),
    "template_name_missing": QT_TRANSLATE_NOOP(
        "Problems", "The template needs a name. Write what it is for."
    ),
    "template_name_taken": QT_TRANSLATE_NOOP(
        "Problems", "This type of event has a template “{name}” already. Choose another name."
    ),
    "clocks_kept_already": QT_TRANSLATE_NOOP(
        "Problems", "The clocks of this event are settled already."
    ),
}
