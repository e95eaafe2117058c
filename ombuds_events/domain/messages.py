"""Every problem code with its English sentence; translated in context Problems.

Say what happened, then what to do. Placeholders are the keys of `Problem.values`.
"""

from ombuds_events.domain.archive_messages import ARCHIVE
from ombuds_events.domain.attendance_messages import ATTENDANCE
from ombuds_events.domain.calendar_messages import CALENDAR_PROBLEMS
from ombuds_events.domain.checkin_messages import CHECK_IN
from ombuds_events.domain.command_messages import COMMAND_PROBLEMS
from ombuds_events.domain.document_words import DOCUMENTS
from ombuds_events.domain.evaluation_words import EVALUATION_PROBLEMS
from ombuds_events.domain.follow_up_messages import FOLLOW_UP
from ombuds_events.domain.leaving import LEAVING
from ombuds_events.domain.lesson_messages import FILES, LESSONS
from ombuds_events.domain.programme_messages import PROGRAMME
from ombuds_events.domain.report_messages import REPORTS
from ombuds_events.domain.series_messages import SERIES
from ombuds_events.domain.steps import OPEN
from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.domain.undo_messages import UNDO
from ombuds_events.domain.young_messages import YOUNG

PROBLEMS = {
    # History
    "nothing_to_undo": QT_TRANSLATE_NOOP("Problems", "There is nothing of yours to undo."),
    "nothing_to_redo": QT_TRANSLATE_NOOP("Problems", "There is nothing to do again."),
    "undo_overtaken": QT_TRANSLATE_NOOP(
        "Problems",
        "This step cannot be undone: somebody has changed the same record since. "
        "Correct the record instead.",
    ),
    **UNDO,
    **CALENDAR_PROBLEMS,
    **SERIES,
    **LESSONS,
    **FILES,
    **REPORTS,
    **CHECK_IN,
    **DOCUMENTS,
    **FOLLOW_UP,
    **ATTENDANCE,
    **EVALUATION_PROBLEMS,
    "changed_meanwhile": QT_TRANSLATE_NOOP(
        "Problems", "Somebody has changed this meanwhile. Look at the new values, then try again."
    ),
    "target_not_empty": QT_TRANSLATE_NOOP(
        "Problems", "An office already lies there. Nothing was moved. Choose an empty database."
    ),
    "counts_differ": QT_TRANSLATE_NOOP(
        "Problems", "Not everything arrived. Nothing was moved. Try again."
    ),
    "database_exists": QT_TRANSLATE_NOOP(
        "Problems", "“{name}” already holds data. Open it, or choose another name."
    ),
    # Time
    "unknown_zone": QT_TRANSLATE_NOOP(
        "Problems", "There is no time zone “{zone}”. Choose a city, for example Asia/Tashkent."
    ),
    "time_in_gap": QT_TRANSLATE_NOOP(
        "Problems",
        "{time} does not exist on {day} in {zone}: the clocks go forward. "
        "The next valid time is {next}.",
    ),
    "end_before_start": QT_TRANSLATE_NOOP(
        "Problems", "The end is not after the start. Correct one of the two."
    ),
    "year_out_of_range": QT_TRANSLATE_NOOP(
        "Problems", "The year must lie between {first} and {last}. Correct the date."
    ),
    "span_too_long": QT_TRANSLATE_NOOP(
        "Problems", "The event would last more than three years. Correct the end."
    ),
    "time_twice": QT_TRANSLATE_NOOP(
        "Problems", "The clocks show {time} twice on {day}. Choose the first or the second."
    ),
    # Forms
    "title_missing": QT_TRANSLATE_NOOP("Problems", "The title is empty. Write one."),
    "institution_name_missing": QT_TRANSLATE_NOOP(
        "Problems", "The name of the institution is empty. Write it."
    ),
    "name_missing": QT_TRANSLATE_NOOP(
        "Problems", "The name is empty. Write the family name or the given name."
    ),
    "text_too_long": QT_TRANSLATE_NOOP(
        "Problems", "The text is longer than {limit} characters. Shorten it."
    ),
    "type_missing": QT_TRANSLATE_NOOP("Problems", "The type of the event is missing. Choose it."),
    "email_shape": QT_TRANSLATE_NOOP(
        "Problems", "“{text}” is not an e-mail address. Correct it or leave empty."
    ),
    "link_shape": QT_TRANSLATE_NOOP(
        "Problems", "The link does not begin with https:// or http://. Correct it or leave empty."
    ),
    "label_missing": QT_TRANSLATE_NOOP(
        "Problems", "The name is empty in every language. Write it in one at least."
    ),
    "number_negative": QT_TRANSLATE_NOOP(
        "Problems", "The number is less than nothing. Write 0 or more."
    ),
    "share_out_of_range": QT_TRANSLATE_NOOP(
        "Problems", "The share for a certificate is not between 0 and 100 %. Correct it."
    ),
    "deadline_after_start": QT_TRANSLATE_NOOP(
        "Problems", "Answers would be due after the event begins. Choose an earlier day."
    ),
    "code_taken": QT_TRANSLATE_NOOP(
        "Problems", "The number {code} belongs to another event. Choose another."
    ),
    "institution_unknown": QT_TRANSLATE_NOOP(
        "Problems", "One of the institutions is no longer in the list. Choose another."
    ),
    "recommendation_unknown": QT_TRANSLATE_NOOP(
        "Problems", "There is no such recommendation. Choose one from the list."
    ),
    "event_gone": QT_TRANSLATE_NOOP(
        "Problems", "This event is no longer there: somebody took it back."
    ),
    "programme_outside": QT_TRANSLATE_NOOP(
        "Problems",
        "Sessions outside the new dates: {sessions}. Move or remove them first.",
    ),
    "session_outside": QT_TRANSLATE_NOOP(
        "Problems",
        "The event lasts from {first} to {last}. Choose one of its days, or change its dates.",
    ),
    "session_gone": QT_TRANSLATE_NOOP(
        "Problems", "This session is no longer there: somebody removed it."
    ),
    "session_has_marks": QT_TRANSLATE_NOOP(
        "Problems", "Attendance is entered for this session. Clear it there first."
    ),
    **PROGRAMME,
    **ARCHIVE,
    "two_leads": QT_TRANSLATE_NOOP(
        "Problems", "Two institutions lead the event. Give one of them another role."
    ),
    "counted_longer_than_session": QT_TRANSLATE_NOOP(
        "Problems", "The session lasts only {minutes} minutes. Count as many or fewer."
    ),
    "country_missing": QT_TRANSLATE_NOOP("Problems", "The country is missing. Choose it."),
    "weekend_impossible": QT_TRANSLATE_NOOP(
        "Problems", "No working day is left in the week. Choose the days of rest again."
    ),
    "working_hours_impossible": QT_TRANSLATE_NOOP(
        "Problems", "The working day does not end after it begins. Correct one of the two."
    ),
    "office_missing": QT_TRANSLATE_NOOP(
        "Problems",
        "Your institution is not chosen. Type three letters of your country or city.",
    ),
    "language_unknown": QT_TRANSLATE_NOOP(
        "Problems", "The program does not speak this language. Choose another."
    ),
    # Moves
    **OPEN,
    "state_not_reachable": QT_TRANSLATE_NOOP(
        "Problems", "The event cannot go to this state. Choose another step."
    ),
    "reason_to_stop": QT_TRANSLATE_NOOP(
        "Problems", "Postponing or cancelling needs a reason. Write it: it stays in the history."
    ),
    "reason_to_go_back": QT_TRANSLATE_NOOP(
        "Problems", "Going back needs a reason. Write it: it stays in the history."
    ),
    "reason_to_skip": QT_TRANSLATE_NOOP(
        "Problems", "Skipping steps needs a reason. Write it: it stays in the history."
    ),
    "reason_to_go_on": QT_TRANSLATE_NOOP(
        "Problems", "To go on without this, write the reason: it stays in the history."
    ),
    "invitation_not_reachable": QT_TRANSLATE_NOOP(
        "Problems", "The invitation cannot go to this state. Choose another step."
    ),
    "seat_not_reachable": QT_TRANSLATE_NOOP(
        "Problems", "The participant cannot go to this state. Choose another step."
    ),
    # Invitations and seats
    "already_invited": QT_TRANSLATE_NOOP(
        "Problems", "These institutions are already invited. Choose others."
    ),
    "invitation_went_out": QT_TRANSLATE_NOOP(
        "Problems", "This letter has gone out and stays. Record that the institution declined."
    ),
    "day_missing": QT_TRANSLATE_NOOP("Problems", "The date is missing. Enter it."),
    "day_in_future": QT_TRANSLATE_NOOP("Problems", "This day is still to come. Correct the date."),
    "answer_before_letter": QT_TRANSLATE_NOOP(
        "Problems", "The letter went out on {day}, later than this answer. Correct the date."
    ),
    "number_taken": QT_TRANSLATE_NOOP(
        "Problems", "Number {number} is already used on {day}. Next free: {next}."
    ),
    "number_twice": QT_TRANSLATE_NOOP(
        "Problems", "Number {number} is already used. Next free: {next}."
    ),
    "reminded_today": QT_TRANSLATE_NOOP(
        "Problems", "These institutions were reminded today. Remind them again tomorrow."
    ),
    "already_in_event": QT_TRANSLATE_NOOP(
        "Problems", "This person is already in the event. Look for the name in the list."
    ),
    "quota_full": QT_TRANSLATE_NOOP(
        "Problems", "Quota of {institution} is full: {taken} of {quota}. Put in reserve."
    ),
    "chaperone_is_minor": QT_TRANSLATE_NOOP(
        "Problems", "A chaperone is an adult. Choose somebody else."
    ),
    "institution_not_recognised": QT_TRANSLATE_NOOP(
        "Problems",
        "“{text}” is not in the list of institutions. Choose whom these people come from.",
    ),
    "nothing_to_add": QT_TRANSLATE_NOOP(
        "Problems", "No row can be added. Correct the rows marked red, or paste others."
    ),
    "term_without_end": QT_TRANSLATE_NOOP(
        "Problems", "This term has no last day. Say first when it ends."
    ),
    "term_length_impossible": QT_TRANSLATE_NOOP(
        "Problems", "A term has 1 to {most} months. Correct the number, or leave it empty."
    ),
    "ages_impossible": QT_TRANSLATE_NOOP(
        "Problems", "The lower age is above the higher one. Correct one of them."
    ),
    "council_name_missing": QT_TRANSLATE_NOOP("Problems", "The council has no name. Write one."),
    "council_home_missing": QT_TRANSLATE_NOOP(
        "Problems", "The council belongs to no institution. Choose one."
    ),
    "coordinator_is_minor": QT_TRANSLATE_NOOP(
        "Problems", "A coordinator must be an adult. Choose somebody else."
    ),
    "focal_point_is_minor": QT_TRANSLATE_NOOP(
        "Problems", "A focal point must be an adult. Choose somebody else."
    ),
    "reason_to_accept": QT_TRANSLATE_NOOP(
        "Problems", "Letting a clash stand needs a reason. Write it: it stays in the history."
    ),
    "is_online_already": QT_TRANSLATE_NOOP("Problems", "The event is online already."),
    "clash_gone": QT_TRANSLATE_NOOP("Problems", "This clash is gone: the facts have changed."),
    "reason_to_reveal": QT_TRANSLATE_NOOP(
        "Problems", "Showing a full name needs a reason. Write it: it stays in the history."
    ),
    "membership_twice": QT_TRANSLATE_NOOP(
        "Problems", "This person is already a member of the council from that day on."
    ),
    "term_impossible": QT_TRANSLATE_NOOP(
        "Problems", "The term ends before it begins. Correct one of the two."
    ),
    "paper_dates_impossible": QT_TRANSLATE_NOOP(
        "Problems", "The paper ends before it begins. Correct one of the two."
    ),
    "paper_not_found": QT_TRANSLATE_NOOP(
        "Problems", "There is no such paper to withdraw. Record the paper first."
    ),
    # Attendance
    "mark_unknown": QT_TRANSLATE_NOOP(
        "Problems", "“{mark}” is not a mark. Use P, O, L, E, X, A or minutes."
    ),
    "minutes_impossible": QT_TRANSLATE_NOOP(
        "Problems", "{minutes} minutes are more than a day has. Write up to {most}."
    ),
    "mark_without_column": QT_TRANSLATE_NOOP(
        "Problems",
        "This person has no such session: it belongs to another event, or it was removed. "
        "Open the attendance again.",
    ),
    **LEAVING,
    **YOUNG,
    # Files
    "calendar_empty": QT_TRANSLATE_NOOP(
        "Problems", "There is nothing to put into the calendar file: the event has no days yet."
    ),
    "calendar_no_organizer": QT_TRANSLATE_NOOP(
        "Problems",
        "The lead institution has no contact person with an e-mail address: nobody could answer. "
        "Add an address, or save a notice without organiser.",
    ),
    "calendar_no_attendee": QT_TRANSLATE_NOOP(
        "Problems", "A personal invitation needs a person with an e-mail address. Add the address."
    ),
    "calendar_many_entries": QT_TRANSLATE_NOOP(
        "Problems",
        "An invitation file may hold one entry only, or calendars lose the others. "
        "Save one file per entry.",
    ),
    "calendar_cancelled_entry": QT_TRANSLATE_NOOP(
        "Problems", "A cancelled entry cannot be an invitation. Save a cancellation instead."
    ),
    "calendar_names_people": QT_TRANSLATE_NOOP(
        "Problems",
        "A calendar for everybody must not name people. Save personal invitations instead.",
    ),
    "calendar_bad_address": QT_TRANSLATE_NOOP(
        "Problems", "“{email}” of {name} is not an e-mail address. Correct it."
    ),
    # Pasted rows
    "paste_empty": QT_TRANSLATE_NOOP(
        "Problems", "Nothing to paste. Copy the rows in the spreadsheet, then try again."
    ),
    "paste_no_names": QT_TRANSLATE_NOOP(
        "Problems", "No column looks like names. Copy the rows together with their headings."
    ),
    "paste_too_long": QT_TRANSLATE_NOOP(
        "Problems", "That is more than {rows} rows. Copy fewer rows at a time."
    ),
    "cell_bad_email": QT_TRANSLATE_NOOP(
        "Problems", "{cell}: “{value}” is not an e-mail address. Correct it or leave it empty."
    ),
    "cell_two_emails": QT_TRANSLATE_NOOP(
        "Problems",
        "{cell}: several e-mail addresses; “{value}” is taken. Choose another if needed.",
    ),
    "cell_unknown_sex": QT_TRANSLATE_NOOP(
        "Problems", "{cell}: “{value}” does not tell the sex. Choose it, or leave it open."
    ),
    "cell_unknown_languages": QT_TRANSLATE_NOOP(
        "Problems", "{cell}: “{value}” is not a list of known languages. Choose them later."
    ),
    "cell_unknown_role": QT_TRANSLATE_NOOP(
        "Problems", "{cell}: “{value}” is not a known role. Participant is taken."
    ),
    **COMMAND_PROBLEMS,
}
"""Problem code → sentence."""

TROUBLES = {
    "locked": QT_TRANSLATE_NOOP(
        "Problems",
        "“{name}” is in use by another program. Close that program, then try again.",
    ),
    "read_only": QT_TRANSLATE_NOOP(
        "Problems",
        "“{name}” cannot be written. Choose another folder, or ask for the right to write.",
    ),
    "full": QT_TRANSLATE_NOOP(
        "Problems", "The disk is full. Nothing was changed. Free some space, then try again."
    ),
    "corrupt": QT_TRANSLATE_NOOP(
        "Problems", "“{name}” is damaged. Keep a copy of it and open the latest backup."
    ),
    "not_ours": QT_TRANSLATE_NOOP(
        "Problems",
        "“{name}” is not a database of this program, or its beginning is damaged. "
        "Choose another file, or open a backup.",
    ),
    "newer": QT_TRANSLATE_NOOP(
        "Problems",
        "“{name}” is from a newer version. Nothing was changed. Get the newer program to open it.",
    ),
    "missing": QT_TRANSLATE_NOOP(
        "Problems", "There is no file “{name}”. Check the name, or start a new office."
    ),
    "cannot_open": QT_TRANSLATE_NOOP(
        "Problems",
        "“{name}” cannot be opened. Does the folder exist, and may you read and write it?",
    ),
    "moved": QT_TRANSLATE_NOOP(
        "Problems",
        "“{name}” was moved or deleted while it was open. Save a copy to keep your work.",
    ),
    "unreachable": QT_TRANSLATE_NOOP(
        "Problems", "The server “{name}” does not answer. Check the network, then try again."
    ),
}
"""Trouble with a database (store.errors.Trouble) → sentence."""
