"""Names of papers and their states (context Terms), and what is refused about them (Problems)."""

from ombuds_events.domain.documents import DocumentKind, DocumentState
from ombuds_events.domain.text import QT_TRANSLATE_NOOP

_K = DocumentKind

DOCUMENT_KINDS = {
    _K.CONCEPT_NOTE: QT_TRANSLATE_NOOP("Terms", "Concept note"),
    _K.NEEDS_ASSESSMENT: QT_TRANSLATE_NOOP("Terms", "Needs assessment"),
    _K.HOSTING_AGREEMENT: QT_TRANSLATE_NOOP("Terms", "Hosting agreement"),
    _K.DATE_NOTICE: QT_TRANSLATE_NOOP("Terms", "Notice of the dates (calendar file)"),
    _K.APPROVAL_MEMO: QT_TRANSLATE_NOOP("Terms", "Order or approval memo"),
    _K.INVITATION_LETTER: QT_TRANSLATE_NOOP("Terms", "Invitation letter"),
    _K.NOMINATION_FORM: QT_TRANSLATE_NOOP("Terms", "Nomination form"),
    _K.PROGRAMME: QT_TRANSLATE_NOOP("Terms", "Programme"),
    _K.INFORMATION_NOTE: QT_TRANSLATE_NOOP("Terms", "Information note"),
    _K.REMINDER_LETTER: QT_TRANSLATE_NOOP("Terms", "Reminder letter"),
    _K.PARTICIPANT_LIST: QT_TRANSLATE_NOOP("Terms", "List of participants"),
    _K.CONFIRMATION_LETTER: QT_TRANSLATE_NOOP("Terms", "Confirmation letter"),
    _K.CALENDAR_FILES: QT_TRANSLATE_NOOP("Terms", "Personal calendar files"),
    _K.VISA_LETTER: QT_TRANSLATE_NOOP("Terms", "Visa support letter"),
    _K.LOGISTICS_NOTE: QT_TRANSLATE_NOOP("Terms", "Note on travel and stay"),
    _K.INTERPRETER_REQUEST: QT_TRANSLATE_NOOP("Terms", "Request for interpreters"),
    _K.MINOR_PAPERS: QT_TRANSLATE_NOOP("Terms", "Papers of people under 18"),
    _K.BADGES: QT_TRANSLATE_NOOP("Terms", "Badges"),
    _K.TABLE_SIGNS: QT_TRANSLATE_NOOP("Terms", "Table signs"),
    _K.SEATING_PLAN: QT_TRANSLATE_NOOP("Terms", "Seating plan"),
    _K.SIGN_IN_SHEET: QT_TRANSLATE_NOOP("Terms", "Sign-in sheet"),
    _K.EVALUATION_FORM: QT_TRANSLATE_NOOP("Terms", "Evaluation form"),
    _K.ATTENDANCE: QT_TRANSLATE_NOOP("Terms", "Attendance workbook"),
    _K.SIGNED_SHEETS: QT_TRANSLATE_NOOP("Terms", "Signed sheets (scan)"),
    _K.PRESENTATIONS: QT_TRANSLATE_NOOP("Terms", "Presentations and handouts"),
    _K.PHOTOS: QT_TRANSLATE_NOOP("Terms", "Photos"),
    _K.OUTCOME_DOCUMENT: QT_TRANSLATE_NOOP("Terms", "Outcome document"),
    _K.MINUTES: QT_TRANSLATE_NOOP("Terms", "Minutes of the meeting"),
    _K.EVALUATION_SUMMARY: QT_TRANSLATE_NOOP("Terms", "Evaluation summary"),
    _K.CERTIFICATES: QT_TRANSLATE_NOOP("Terms", "Certificates"),
    _K.REPORT: QT_TRANSLATE_NOOP("Terms", "Report on the event"),
    _K.PRESS_RELEASE: QT_TRANSLATE_NOOP("Terms", "Press release"),
    _K.FOLLOW_UP_FORMS: QT_TRANSLATE_NOOP("Terms", "Follow-up forms"),
    _K.IMPACT_NOTE: QT_TRANSLATE_NOOP("Terms", "Note on what came of it"),
    _K.PURGE_PROTOCOL: QT_TRANSLATE_NOOP("Terms", "Protocol of erased data"),
    _K.CANCELLATION_LETTER: QT_TRANSLATE_NOOP("Terms", "Cancellation letter"),
    _K.OTHER: QT_TRANSLATE_NOOP("Terms", "Other document"),
}

DOCUMENT_STATES = {
    DocumentState.LATE: QT_TRANSLATE_NOOP("Terms", "Late"),
    DocumentState.MISSING: QT_TRANSLATE_NOOP("Terms", "Missing"),
    DocumentState.MADE: QT_TRANSLATE_NOOP("Terms", "Made"),
    DocumentState.SENT: QT_TRANSLATE_NOOP("Terms", "Sent"),
    DocumentState.LATER: QT_TRANSLATE_NOOP("Terms", "Not needed yet"),
    DocumentState.USEFUL: QT_TRANSLATE_NOOP("Terms", "If useful"),
    DocumentState.NOT_RECORDED: QT_TRANSLATE_NOOP("Terms", "Not recorded"),
}

DOCUMENTS = {
    "document_gone": QT_TRANSLATE_NOOP(
        "Problems", "Somebody has removed this document meanwhile. Look at the list again."
    ),
    "document_edition": QT_TRANSLATE_NOOP("Problems", "Versions are counted from 1."),
    "document_there": QT_TRANSLATE_NOOP(
        "Problems",
        "Version {edition} of this document is recorded already. The next one is {next}.",
    ),
    "document_went_out": QT_TRANSLATE_NOOP(
        "Problems",
        "This document is marked as sent to {count} receivers. Take that back first, then remove "
        "it.",
    ),
    "document_not_made": QT_TRANSLATE_NOOP(
        "Problems", "Only what is made can be marked as sent. Make or record the document first."
    ),
    "needs_receiver": QT_TRANSLATE_NOOP(
        "Problems", "Nobody is named. Tick an institution, or write who received it."
    ),
    "marked_sent_already": QT_TRANSLATE_NOOP(
        "Problems", "All of this is marked as sent to them on that day already."
    ),
}
"""Codes of services.documents → sentence."""
