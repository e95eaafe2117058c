"""What is said about reports of online meetings, in words."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP

REPORTS = {
    "report_unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "No people were found in this file. Choose the attendance report of the meeting, "
        "or a table with a column of names.",
    ),
    "roster_unknown": QT_TRANSLATE_NOOP(
        "Problems", "The roster has no column of names. Choose another file."
    ),
    "report_event_unclear": QT_TRANSLATE_NOOP(
        "Problems", "It is not clear which event this report belongs to. Name the event."
    ),
    "report_no_sessions": QT_TRANSLATE_NOOP(
        "Problems", "The programme has no counted sessions yet. Add one, then import the report."
    ),
    "report_nobody": QT_TRANSLATE_NOOP(
        "Problems",
        "Nobody of {code} is in this report. It may be of another event. No mark was set.",
    ),
    "report_other_day": QT_TRANSLATE_NOOP(
        "Problems",
        "The report is of {day}, when {code} did not meet. It may be of another event, "
        "or in another time zone. No mark was set.",
    ),
    "report_no_times": QT_TRANSLATE_NOOP(
        "Problems",
        "The report does not say when people came, and there are several sessions. "
        "Choose the session.",
    ),
    "report_no_day": QT_TRANSLATE_NOOP(
        "Problems",
        "The report names no day, and the event has several. Choose the session.",
    ),
    "report_nothing_new": QT_TRANSLATE_NOOP(
        "Problems", "The report brings no new marks. Nothing was changed."
    ),
    "report_date_order": QT_TRANSLATE_NOOP(
        "Problems",
        "{text} may be read in two ways; it was read as {order}. Look whether that is right.",
    ),
    "report_bot": QT_TRANSLATE_NOOP(
        "Problems", "“{name}” seems to be a program, not a person. It gets no mark."
    ),
    "report_formula_name": QT_TRANSLATE_NOOP(
        "Problems", "The name “{name}” looks like a formula. It was kept as text."
    ),
    "no_leave_event": QT_TRANSLATE_NOOP(
        "Problems",
        "{name}: the report does not say when this person left. "
        "Confirm that they stayed to the end, or enter the mark by hand.",
    ),
    "report_no_join": QT_TRANSLATE_NOOP(
        "Problems", "{name}: the report does not say when this person came."
    ),
    "report_leave_first": QT_TRANSLATE_NOOP(
        "Problems", "Row {line}: {name} leaves before coming. Enter the mark by hand."
    ),
    "report_time_unread": QT_TRANSLATE_NOOP(
        "Problems", "Row {line}: “{text}” is not a time. The row was kept without it."
    ),
    "report_cut": QT_TRANSLATE_NOOP(
        "Problems",
        "The file ends in the middle of row {line}. People may be missing: ask for it again.",
    ),
    "report_sessions_beside": QT_TRANSLATE_NOOP(
        "Problems",
        "Sessions {sessions} run at the same time: the report does not say who was where. "
        "Choose one session to take its marks.",
    ),
    "report_marks_kept": QT_TRANSLATE_NOOP(
        "Problems", "Marks typed by hand differ and stay as they are: {count}."
    ),
    "report_second": QT_TRANSLATE_NOOP(
        "Problems",
        "An earlier report gave other marks: {count}. Of the two the fuller one counts.",
    ),
}
"""Code → sentence."""
