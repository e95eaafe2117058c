"""What may leave the house in a file: the personal columns, and why they are on or off."""

from dataclasses import dataclass
from enum import StrEnum

from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.text import QT_TRANSLATE_NOOP


class PersonalColumn(StrEnum):
    """Columns on people that a file may have or leave out; name and institution always go."""

    POSITION = "position"
    SEX = "sex"
    EMAIL = "email"


COLUMNS_OF = {
    ExportKind.ATTENDANCE: frozenset({PersonalColumn.SEX}),
    ExportKind.SIGN_IN: frozenset({PersonalColumn.POSITION, PersonalColumn.SEX}),
    ExportKind.PARTICIPANTS: frozenset(PersonalColumn),
    ExportKind.SIGN_IN_PDF: frozenset({PersonalColumn.POSITION, PersonalColumn.SEX}),
}
"""The personal columns that each kind of file can have; kinds without people are missing."""

FULL_NAMES = "full_names"
"""Stands among the columns of a record where children left by their full names."""

PRESET_COLUMNS = frozenset({PersonalColumn.POSITION, PersonalColumn.SEX})
"""What goes unless the user says otherwise: e-mail addresses only on request."""


class InvitationScope(StrEnum):
    """Which personal invitations are made."""

    ALL = "all"
    UPDATES = "updates"
    CANCELLATIONS = "cancellations"


@dataclass(frozen=True, slots=True)
class Sharing:
    """How many of the people agreed to pass on their contacts."""

    agreed: int
    people: int


LEAVING = {
    # What leaves: errors
    "nothing_to_save": QT_TRANSLATE_NOOP("Problems", "Nothing to save: no file is ticked."),
    "invitations_no_organizer": QT_TRANSLATE_NOOP(
        "Problems",
        "Personal invitations need an address to answer to: {institution} has no focal point "
        "with an e-mail address. Add one on the page of the institution.",
    ),
    "invitations_nobody": QT_TRANSLATE_NOOP(
        "Problems", "Nobody has accepted yet, so there is nobody to invite. Accept people first."
    ),
    "invitations_unchanged": QT_TRANSLATE_NOOP(
        "Problems", "Nothing has changed since the last files were saved: nobody needs a new one."
    ),
    "calendar_nothing": QT_TRANSLATE_NOOP(
        "Problems", "There is no event for the calendar: ideas and concepts stay in the office."
    ),
    "sheet_nobody": QT_TRANSLATE_NOOP(
        "Problems", "Nobody has a seat yet, so the sheet would be empty. Accept people first."
    ),
    "nobody_replaced": QT_TRANSLATE_NOOP(
        "Problems", "Nobody has been replaced in this event. Replace somebody first."
    ),
    "sheet_no_days": QT_TRANSLATE_NOOP(
        "Problems", "Everybody meets online, so there is nothing to sign. Use the online report."
    ),
    "sheet_no_columns": QT_TRANSLATE_NOOP(
        "Problems", "The programme has no counted sessions yet. Open the programme and count some."
    ),
    "list_nobody": QT_TRANSLATE_NOOP(
        "Problems", "The list is empty. Show the people who are to stand in it, then try again."
    ),
    "took_too_long": QT_TRANSLATE_NOOP(
        "Problems", "This took too long and was stopped. Nothing was written. Try again."
    ),
    "writing_ended": QT_TRANSLATE_NOOP(
        "Problems",
        "The system has ended the writing of the file, perhaps for want of memory. "
        "Nothing was written. Close other programs, then try again.",
    ),
    "several_files": QT_TRANSLATE_NOOP(
        "Problems", "There are {count} files, not one. Choose a folder for them."
    ),
    "name_is_folder": QT_TRANSLATE_NOOP(
        "Problems", "“{name}” is a folder. Give the file a name in it."
    ),
    "other_ending": QT_TRANSLATE_NOOP(
        "Problems",
        "“{name}” would not open: this file ends in {ending}. Give it a name that ends so.",
    ),
    "no_room": QT_TRANSLATE_NOOP(
        "Problems", "No room on {name}. Nothing was written. Choose another place, or free some."
    ),
    "folder_not_writable": QT_TRANSLATE_NOOP(
        "Problems", "The folder “{name}” cannot be written. Nothing was written. Choose another."
    ),
    "folder_not_usable": QT_TRANSLATE_NOOP(
        "Problems", "“{name}” cannot be used as a folder. Nothing was written. Choose another."
    ),
    "file_open_elsewhere": QT_TRANSLATE_NOOP(
        "Problems",
        "“{name}” is open in another program. Close it there, then try again, "
        "or save as “{other}”.",
    ),
    "certificates_nobody": QT_TRANSLATE_NOOP(
        "Problems",
        "Nobody has earned a certificate yet: short of hours: {short}, not decided: {undecided}. "
        "Complete the marks of attendance first.",
    ),
    "certificates_nobody_short": QT_TRANSLATE_NOOP(
        "Problems", "Nobody has earned a certificate: short of hours: {short}."
    ),
    "certificates_nobody_undecided": QT_TRANSLATE_NOOP(
        "Problems",
        "Nobody has earned a certificate yet: not decided: {undecided}. "
        "Complete the marks of attendance first.",
    ),
    "certificates_nobody_there": QT_TRANSLATE_NOOP(
        "Problems", "Nobody has taken part yet who could earn a certificate."
    ),
    "certificate_not_earned": QT_TRANSLATE_NOOP(
        "Problems", "The hours are not enough for a certificate ({names}). Give a reason."
    ),
    "certificate_no_seat": QT_TRANSLATE_NOOP(
        "Problems", "Only who has taken part can get a certificate ({names})."
    ),
    "certificate_taken": QT_TRANSLATE_NOOP(
        "Problems", "Certificates were issued meanwhile. Look at the new numbers, then save again."
    ),
    "certificate_needs_reason": QT_TRANSLATE_NOOP(
        "Problems", "An exception needs a reason. Say why this certificate is issued."
    ),
    "certificate_there": QT_TRANSLATE_NOOP(
        "Problems", "The certificate is issued already. Save it again under “What leaves”."
    ),
    # What leaves: to look at
    "look_certificates_new": QT_TRANSLATE_NOOP(
        "Problems", "Saving issues new certificates: {count} (from {number} to {until})."
    ),
    "look_certificates_short": QT_TRANSLATE_NOOP(
        "Problems", "No certificate: short of hours: {short}, not decided: {undecided}."
    ),
    "look_certificates_only_short": QT_TRANSLATE_NOOP(
        "Problems", "No certificate: short of hours: {short}."
    ),
    "look_certificates_undecided": QT_TRANSLATE_NOOP(
        "Problems", "No certificate yet: not decided: {undecided}."
    ),
    "look_certificates_again": QT_TRANSLATE_NOOP(
        "Problems", "Printed before and marked as reissued: {count}."
    ),
    "look_certificate_gaps": QT_TRANSLATE_NOOP(
        "Problems", "Numbers that were taken back and are not used again: {numbers}."
    ),
    "look_no_background": QT_TRANSLATE_NOOP(
        "Problems", "The picture “{name}” cannot be read: the certificates are plain."
    ),
    "look_minors": QT_TRANSLATE_NOOP(
        "Problems", "Under 18 ({names}): given name and initial only, no e-mail."
    ),
    "look_full_names": QT_TRANSLATE_NOOP(
        "Problems", "Full names of people under 18 leave: {count} (reason: {reason})."
    ),
    "certificate_name_of_minor": QT_TRANSLATE_NOOP(
        "Problems", "The certificate of somebody under 18 bears the own name alone."
    ),
    "look_to_guardian": QT_TRANSLATE_NOOP(
        "Problems", "Under 18 ({names}): the file goes to the guardian and names no child."
    ),
    "look_to_coordinator": QT_TRANSLATE_NOOP(
        "Problems",
        "Under 18 ({names}): the file goes to the coordinator of the youth council and names no "
        "child.",
    ),
    "look_no_address": QT_TRANSLATE_NOOP(
        "Problems", "No e-mail address ({names}): their files are left out."
    ),
    "look_tentative": QT_TRANSLATE_NOOP(
        "Problems", "The event is only an idea so far: calendars show it as tentative."
    ),
    "look_no_organizer": QT_TRANSLATE_NOOP(
        "Problems",
        "{institution} has no focal point with an e-mail address: the notice names nobody to "
        "answer to.",
    ),
    "look_empty_cells": QT_TRANSLATE_NOOP(
        "Problems", "{empty} of {cells} cells are empty: hours and certificates are not final."
    ),
    "look_hours_unknown": QT_TRANSLATE_NOOP(
        "Problems", "There is no programme: days are marked, hours stay unknown."
    ),
    "look_old_entries": QT_TRANSLATE_NOOP(
        "Problems",
        "People who have the old entry: {count}. Send the new file by e-mail, or have the old "
        "entry deleted first, never both.",
    ),
}
"""Problem code → sentence, of what leaves: errors, and what to look at before."""
