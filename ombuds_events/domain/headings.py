"""The words of documents: key → English text, translated in context Documents.

No plural forms here: documents say "Participants: 17". Keys with a group before the underscore
(`role_`, `sex_`, `mark_`, `box_`) end in the code that the shapes hold.
"""

from ombuds_events.domain.evaluation_words import EVALUATION_WORDS
from ombuds_events.domain.follow_up_words import FOLLOW_UP_WORDS
from ombuds_events.domain.text import QT_TRANSLATE_NOOP

DOCUMENTS = {
    # Every document
    "demo": QT_TRANSLATE_NOOP("Documents", "DEMO"),
    "demo_line": QT_TRANSLATE_NOOP("Documents", "DEMO: invented people and offices"),
    "organisers": QT_TRANSLATE_NOOP("Documents", "Organisers"),
    "donor": QT_TRANSLATE_NOOP("Documents", "With the support of"),
    "project_no": QT_TRANSLATE_NOOP("Documents", "Project no.", "before a number"),
    "place": QT_TRANSLATE_NOOP("Documents", "Place"),
    "printed": QT_TRANSLATE_NOOP("Documents", "Printed", "before a date"),
    "participants": QT_TRANSLATE_NOOP("Documents", "Participants", "before a number"),
    # Calendar entries
    "programme": QT_TRANSLATE_NOOP("Documents", "Programme", "before city and UTC offset"),
    "cancelled": QT_TRANSLATE_NOOP("Documents", "CANCELLED", "before the title of an event"),
    # Columns
    "number": QT_TRANSLATE_NOOP("Documents", "No.", "column of row numbers"),
    "name": QT_TRANSLATE_NOOP("Documents", "Name"),
    "name_latin": QT_TRANSLATE_NOOP("Documents", "Name in Latin letters"),
    "institution": QT_TRANSLATE_NOOP("Documents", "Institution"),
    "country": QT_TRANSLATE_NOOP("Documents", "Country"),
    "position": QT_TRANSLATE_NOOP("Documents", "Position"),
    "role": QT_TRANSLATE_NOOP("Documents", "Role", "of a person in an event"),
    "sex": QT_TRANSLATE_NOOP("Documents", "Sex", "column; F or M below"),
    "email": QT_TRANSLATE_NOOP("Documents", "E-mail"),
    "attended": QT_TRANSLATE_NOOP("Documents", "Sessions attended", "column of numbers"),
    "hours": QT_TRANSLATE_NOOP("Documents", "Hours"),
    "share": QT_TRANSLATE_NOOP("Documents", "Share", "part of the counted hours, per cent"),
    "certificate": QT_TRANSLATE_NOOP("Documents", "Certificate"),
    "present": QT_TRANSLATE_NOOP("Documents", "Present", "row of head-counts"),
    # Attendance workbook
    "attendance_title": QT_TRANSLATE_NOOP("Documents", "Attendance", "title of a document"),
    "sheet_list": QT_TRANSLATE_NOOP("Documents", "List", "name of a sheet, short"),
    "sheet_matrix": QT_TRANSLATE_NOOP("Documents", "Sessions", "name of a sheet, short"),
    "sheet_totals": QT_TRANSLATE_NOOP("Documents", "Totals", "name of a sheet, short"),
    "sheet_definitions": QT_TRANSLATE_NOOP("Documents", "Definitions", "name of a sheet, short"),
    "by_institution": QT_TRANSLATE_NOOP("Documents", "By institution"),
    "by_country": QT_TRANSLATE_NOOP("Documents", "By country"),
    "by_sex": QT_TRANSLATE_NOOP("Documents", "By sex"),
    "total": QT_TRANSLATE_NOOP("Documents", "Total"),
    "people_title": QT_TRANSLATE_NOOP("Documents", "People", "title of a document"),
    "people": QT_TRANSLATE_NOOP("Documents", "People", "column of head-counts"),
    "women": QT_TRANSLATE_NOOP("Documents", "Women", "column or before a number"),
    "men": QT_TRANSLATE_NOOP("Documents", "Men", "column or before a number"),
    "not_stated": QT_TRANSLATE_NOOP("Documents", "Not stated", "sex; column or row"),
    "other_sex": QT_TRANSLATE_NOOP("Documents", "Other", "sex; row"),
    "certificates": QT_TRANSLATE_NOOP("Documents", "Certificates", "column of numbers"),
    "marks": QT_TRANSLATE_NOOP("Documents", "Marks", "letters of attendance"),
    "counts_as": QT_TRANSLATE_NOOP("Documents", "Counts as", "column: full hours, half, none"),
    "full_hours": QT_TRANSLATE_NOOP("Documents", "full hours"),
    "half_hours": QT_TRANSLATE_NOOP("Documents", "half of the hours"),
    "no_hours": QT_TRANSLATE_NOOP("Documents", "no hours"),
    "own_minutes": QT_TRANSLATE_NOOP("Documents", "the minutes present"),
    "session": QT_TRANSLATE_NOOP("Documents", "Session", "column of titles"),
    "date": QT_TRANSLATE_NOOP("Documents", "Date"),
    "time": QT_TRANSLATE_NOOP("Documents", "Time", "column of clock times"),
    "counted_hours": QT_TRANSLATE_NOOP("Documents", "Hours that count"),
    "certificate_from": QT_TRANSLATE_NOOP("Documents", "Certificate from", "before a share"),
    "note_hours": QT_TRANSLATE_NOOP(
        "Documents", "An hour has 60 minutes; only sessions that count are counted."
    ),
    "note_share": QT_TRANSLATE_NOOP(
        "Documents", "Share: hours of the person, divided by all hours that count."
    ),
    "note_unknown": QT_TRANSLATE_NOOP("Documents", "A dash means: not known."),
    "mark_P": QT_TRANSLATE_NOOP("Documents", "present"),
    "mark_O": QT_TRANSLATE_NOOP("Documents", "present online"),
    "mark_L": QT_TRANSLATE_NOOP("Documents", "late"),
    "mark_E": QT_TRANSLATE_NOOP("Documents", "left early"),
    "mark_X": QT_TRANSLATE_NOOP("Documents", "excused"),
    "mark_A": QT_TRANSLATE_NOOP("Documents", "absent"),
    "mark_number": QT_TRANSLATE_NOOP("Documents", "number", "a number of minutes as a mark"),
    # Attendance workbook: a row for each person and session
    "sheet_marks": QT_TRANSLATE_NOOP("Documents", "All marks", "name of a sheet, short"),
    "event_code": QT_TRANSLATE_NOOP("Documents", "Event code", "column"),
    "person_no": QT_TRANSLATE_NOOP("Documents", "Person no.", "column of numbers"),
    "session_no": QT_TRANSLATE_NOOP("Documents", "Session no.", "column of numbers"),
    "start": QT_TRANSLATE_NOOP("Documents", "Start", "column of clock times"),
    "end": QT_TRANSLATE_NOOP("Documents", "End", "column of clock times"),
    "counted_minutes": QT_TRANSLATE_NOOP("Documents", "Minutes that count", "column of numbers"),
    "mark": QT_TRANSLATE_NOOP("Documents", "Mark", "column: a letter or minutes"),
    "meaning": QT_TRANSLATE_NOOP("Documents", "Meaning", "column: what a mark means"),
    "earned_minutes": QT_TRANSLATE_NOOP("Documents", "Minutes credited", "column of numbers"),
    "source": QT_TRANSLATE_NOOP("Documents", "Source", "column: where a mark comes from"),
    "entered_on": QT_TRANSLATE_NOOP("Documents", "Entered on", "column of dates"),
    "entered_until": QT_TRANSLATE_NOOP("Documents", "Last mark entered", "before a date"),
    "source_typed": QT_TRANSLATE_NOOP("Documents", "entered by hand", "source of a mark"),
    "source_paper": QT_TRANSLATE_NOOP("Documents", "signed sheet", "source of a mark"),
    "source_import": QT_TRANSLATE_NOOP("Documents", "online report", "source of a mark"),
    "source_check_in": QT_TRANSLATE_NOOP("Documents", "check-in at the door", "source of a mark"),
    "note_marks": QT_TRANSLATE_NOOP(
        "Documents",
        "“All marks” has a row for each person and session; an empty cell there means: "
        "not entered or not known.",
    ),
    "note_credited": QT_TRANSLATE_NOOP(
        "Documents",
        "Minutes credited: what the mark counts as, of the minutes that count in the session.",
    ),
    "note_source": QT_TRANSLATE_NOOP(
        "Documents", "Source and date: where the mark comes from and on which day it was entered."
    ),
    "note_minors": QT_TRANSLATE_NOOP(
        "Documents", "People under 18 are named by first name and initial only."
    ),
    # Sign-in sheet
    "signin_title": QT_TRANSLATE_NOOP("Documents", "Sign-in sheet"),
    "day": QT_TRANSLATE_NOOP("Documents", "Day", "before 2/5"),
    "signature": QT_TRANSLATE_NOOP("Documents", "Signature"),
    "box_am": QT_TRANSLATE_NOOP("Documents", "Signature, morning", "column to sign in"),
    "box_pm": QT_TRANSLATE_NOOP("Documents", "Signature, afternoon", "column to sign in"),
    "by_coordinator": QT_TRANSLATE_NOOP("Documents", "ticked by the coordinator", "of a minor"),
    "registered": QT_TRANSLATE_NOOP("Documents", "Registered", "before a number of people"),
    "organiser_signature": QT_TRANSLATE_NOOP("Documents", "Signature of the organiser"),
    "signin_notice": QT_TRANSLATE_NOOP(
        "Documents",
        "Your data serve as proof of this event and for the report to its sponsor. "
        "You may refuse to be photographed.",
    ),
    # List of participants
    "participants_title": QT_TRANSLATE_NOOP("Documents", "List of participants"),
    "edition": QT_TRANSLATE_NOOP("Documents", "Version {number}, {date}"),
    "provisional": QT_TRANSLATE_NOOP("Documents", "provisional", "of a list that may change"),
    # Papers
    "page": QT_TRANSLATE_NOOP("Documents", "Page {page} of {pages}"),
    "badges_title": QT_TRANSLATE_NOOP("Documents", "Badges", "title of a document"),
    "signs_title": QT_TRANSLATE_NOOP("Documents", "Table signs", "title of a document"),
    "no_photo": QT_TRANSLATE_NOOP("Documents", "No photo", "mark on a badge, short"),
    "certificates_title": QT_TRANSLATE_NOOP("Documents", "Certificates", "title of a document"),
    "certificate_full": QT_TRANSLATE_NOOP("Documents", "Certificate of completion"),
    "certificate_part": QT_TRANSLATE_NOOP("Documents", "Certificate of participation"),
    "certificate_intro": QT_TRANSLATE_NOOP(
        "Documents", "This is to certify that", "before a name in large letters"
    ),
    "certificate_did_all": QT_TRANSLATE_NOOP(
        "Documents", "has completed the event", "after the name, before a title"
    ),
    "certificate_took_part": QT_TRANSLATE_NOOP(
        "Documents", "has taken part in the event", "after the name, before a title"
    ),
    "certificate_hours": QT_TRANSLATE_NOOP(
        "Documents", "Hours of 60 minutes: {hours} of {counted}"
    ),
    "certificate_share": QT_TRANSLATE_NOOP("Documents", "Share attended: {share}"),
    "certificate_mode": QT_TRANSLATE_NOOP("Documents", "Mode: {mode}"),
    "certificate_issued": QT_TRANSLATE_NOOP("Documents", "Issued on {date}"),
    "certificate_again": QT_TRANSLATE_NOOP("Documents", "Duplicate, reissued on {date}"),
    "certificate_signature": QT_TRANSLATE_NOOP("Documents", "Signature, name and position"),
    "mode_in_person": QT_TRANSLATE_NOOP("Documents", "in person"),
    "mode_online": QT_TRANSLATE_NOOP("Documents", "online"),
    "mode_hybrid": QT_TRANSLATE_NOOP("Documents", "hybrid"),
    "mode_blended": QT_TRANSLATE_NOOP("Documents", "blended"),
    **EVALUATION_WORDS,
    **FOLLOW_UP_WORDS,
    # Codes
    "sex_F": QT_TRANSLATE_NOOP("Documents", "F", "one letter: woman"),
    "sex_M": QT_TRANSLATE_NOOP("Documents", "M", "one letter: man"),
    "sex_O": QT_TRANSLATE_NOOP("Documents", "O", "one letter: other sex"),
    "role_head_of_delegation": QT_TRANSLATE_NOOP("Documents", "head of delegation"),
    "role_participant": QT_TRANSLATE_NOOP("Documents", "participant"),
    "role_young_delegate": QT_TRANSLATE_NOOP("Documents", "young delegate"),
    "role_chaperone": QT_TRANSLATE_NOOP("Documents", "chaperone"),
    "role_speaker": QT_TRANSLATE_NOOP("Documents", "speaker"),
    "role_trainer": QT_TRANSLATE_NOOP("Documents", "trainer"),
    "role_moderator": QT_TRANSLATE_NOOP("Documents", "moderator"),
    "role_rapporteur": QT_TRANSLATE_NOOP("Documents", "rapporteur"),
    "role_interpreter": QT_TRANSLATE_NOOP("Documents", "interpreter"),
    "role_jury": QT_TRANSLATE_NOOP("Documents", "jury"),
    "role_observer": QT_TRANSLATE_NOOP("Documents", "observer"),
    "role_guest": QT_TRANSLATE_NOOP("Documents", "guest"),
    "role_organiser": QT_TRANSLATE_NOOP("Documents", "organiser"),
}
"""Word key → English text."""
