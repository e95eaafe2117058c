"""Problem codes of commands, which name things instead of picking them; context Problems."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP

COMMAND_PROBLEMS = {
    "event_not_found": QT_TRANSLATE_NOOP(
        "Problems", "There is no event “{ref}”. Give its number, or its whole title."
    ),
    "person_not_found": QT_TRANSLATE_NOOP(
        "Problems", "There is no person “{ref}”. Give the e-mail, or the whole name."
    ),
    "institution_not_found": QT_TRANSLATE_NOOP(
        "Problems", "There is no institution “{ref}”. Give the whole name, or the country."
    ),
    "council_not_found": QT_TRANSLATE_NOOP(
        "Problems", "There is no youth council “{ref}”. Give its whole name."
    ),
    "event_ambiguous": QT_TRANSLATE_NOOP(
        "Problems", "“{ref}” is the title of {found} events. Give the number of one."
    ),
    "person_ambiguous": QT_TRANSLATE_NOOP(
        "Problems", "“{ref}” is the name of {found} people. Give the e-mail of one."
    ),
    "institution_ambiguous": QT_TRANSLATE_NOOP(
        "Problems", "“{ref}” is the name of {found} institutions. Give the whole name of one."
    ),
    "council_ambiguous": QT_TRANSLATE_NOOP(
        "Problems", "“{ref}” is the name of {found} youth councils. Give the whole name of one."
    ),
    "thing_not_found": QT_TRANSLATE_NOOP(
        "Problems", "Nothing here is called “{ref}”. Give a number, an e-mail, or a whole name."
    ),
    "starter_ambiguous": QT_TRANSLATE_NOOP(
        "Problems", "“{ref}” may be one of several institutions: {names}. Give the whole name."
    ),
    "type_unknown": QT_TRANSLATE_NOOP(
        "Problems", "There is no type of event “{type}”. Write for example seminar, or webinar."
    ),
    "not_in_event": QT_TRANSLATE_NOOP(
        "Problems", "“{ref}” does not take part in this event. Add this person first."
    ),
    "session_unknown": QT_TRANSLATE_NOOP(
        "Problems", "There is no session {number}: the event has {count}."
    ),
    "session_not_counted": QT_TRANSLATE_NOOP(
        "Problems",
        "Session {number} counts no hours: no report is needed for it. Choose another.",
    ),
    "date_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "“{text}” is not a date. Write it as 2026-11-10."
    ),
    "time_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "“{text}” is not a date with a time. Write it as 2026-11-10T10:00."
    ),
    "file_exists": QT_TRANSLATE_NOOP("Problems", "“{name}” is there already. Choose another name."),
    "needs_file": QT_TRANSLATE_NOOP(
        "Problems", "Only a database in a file can be copied. Ask who runs the server."
    ),
    "not_a_demo": QT_TRANSLATE_NOOP(
        "Problems", "“{name}” is not a demo office. Choose another folder."
    ),
}
"""Problem code → sentence; part of `domain.messages.PROBLEMS`."""
