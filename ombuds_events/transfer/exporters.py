"""The one table of what can leave: kind of file → how it is read, written and named."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from ombuds_events.domain.file_names import calendar_file, event_file, invitation_file
from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.leaving import COLUMNS_OF, PersonalColumn
from ombuds_events.domain.lifecycle import calendar_status
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.sheets import AttendanceSheet, SheetPerson, SignInSheet
from ombuds_events.domain.text import pick
from ombuds_events.exchange.ics import calendar_bytes
from ombuds_events.queries import calendar, sheets
from ombuds_events.queries.calendar_people import Invitee, Via, invitations
from ombuds_events.queries.seats import EventFrame
from ombuds_events.services.exports import SavedCopy
from ombuds_events.transfer import evaluation_parts, follow_up_parts, paper_parts, workbooks
from ombuds_events.transfer.case import Case, named
from ombuds_events.transfer.placing import Draft
from ombuds_events.transfer.requests import Part

Exporter = Callable[[Case], Part]


def make_part(case: Case, kind: ExportKind) -> Part:
    """The files of `kind` with all that must be known of them; refusals become its errors."""
    try:
        return EXPORTERS[kind](case)
    except Refused as refused:
        return Part(kind, errors=refused.problems)


def _notice(case: Case) -> Part:
    event, request = case.event, case.request
    sheet = case.workspace.read(calendar.notice, event.id, request.labels)
    name = event_file(event.first_day, event.code, ExportKind.NOTICE, is_demo=case.is_demo)
    warnings = _tentative(event)
    if sheet.organizer is None:
        lead = next((b.name for b in event.bodies if b.id == event.lead_id), {})
        known = {"institution": pick(lead, *request.labels.langs)}
        warnings.append(Problem("look_no_organizer", "notice", known))
    return Part(
        ExportKind.NOTICE,
        files=(Draft(name, calendar_bytes(sheet)),),
        sheet=sheet,
        warnings=tuple(warnings),
    )


def _calendar(case: Case) -> Part:
    request = case.request
    sheet = case.workspace.read(
        calendar.whole_calendar, request.labels, request.year, request.events
    )
    if not sheet.items:
        raise Refused.one("calendar_nothing", "calendar")
    today, is_selection = case.workspace.clock.today(), bool(request.events)
    name = calendar_file(today, request.year, is_demo=case.is_demo, is_selection=is_selection)
    return Part(ExportKind.CALENDAR, files=(Draft(name, calendar_bytes(sheet)),), sheet=sheet)


def _invitations(case: Case) -> Part:
    event, request = case.event, case.request
    people = case.workspace.read(
        invitations, event.id, request.labels, request.order, request.scope, request.people
    )
    if not people:
        raise Refused.one("invitations_nobody", "invitations")
    receivers = [person for person in people if person.files]
    if not receivers and not any(person.via is Via.NOBODY for person in people):
        raise Refused.one("invitations_unchanged", "invitations")
    files = []
    for done, person in enumerate(receivers):
        case.progress(done, len(receivers))
        files += _personal(person, len(people), is_demo=case.is_demo)
    return Part(
        ExportKind.INVITATIONS,
        files=tuple(files),
        receivers=len(receivers),
        invitees=people,
        copies=tuple(_copies(receivers)),
        warnings=(*_tentative(event), *_about(people)),
    )


def _personal(person: Invitee, of: int, *, is_demo: bool) -> list[Draft]:
    count = len(person.files)
    return [
        Draft(
            invitation_file(person.number, of, number, count, is_demo=is_demo),
            calendar_bytes(file.sheet),
        )
        for number, file in enumerate(person.files, 1)
    ]


def _copies(receivers: Iterable[Invitee]) -> list[SavedCopy]:
    return [
        SavedCopy(
            person.participation_id,
            file.entry_id,
            file.sequence,
            is_cancellation=file.is_cancellation,
        )
        for person in receivers
        for file in person.files
    ]


def _about(people: Iterable[Invitee]) -> list[Problem]:
    """Whose file goes elsewhere, whose is left out, who must replace an old entry."""
    known = list(people)
    found = []
    for via, code in (
        (Via.GUARDIAN, "look_to_guardian"),
        (Via.COORDINATOR, "look_to_coordinator"),
        (Via.NOBODY, "look_no_address"),
    ):
        if names := [person.name for person in known if person.via is via]:
            found.append(named(code, "invitations", names))
    old = sum(
        any(file.held and file.held.sequence < file.sequence for file in person.files)
        for person in known
    )
    if old:
        found.append(Problem("look_old_entries", "invitations", {"count": old}))
    return found


def _attendance(case: Case) -> Part:
    part = _workbook(case, ExportKind.ATTENDANCE)
    if not isinstance(part.sheet, AttendanceSheet) or not part.sheet.columns:
        raise Refused.one("sheet_no_columns", "attendance")
    return replace(part, warnings=(*part.warnings, *_unfinished(part.sheet)))


def _unfinished(sheet: AttendanceSheet) -> Iterator[Problem]:
    """What is not known yet: empty cells, hours that nobody counts."""
    cells = len(sheet.columns) * len(sheet.people)
    empty = cells - sum(len(person.marks) for person in sheet.people)
    if empty:
        yield Problem("look_empty_cells", "attendance", {"empty": empty, "cells": cells})
    if all(column.counted_minutes is None for column in sheet.columns):
        yield Problem("look_hours_unknown", "attendance")


def _sign_in(case: Case) -> Part:
    return _workbook(case, ExportKind.SIGN_IN)


def _participants(case: Case) -> Part:
    return _workbook(case, ExportKind.PARTICIPANTS)


_WORKBOOKS: Mapping[ExportKind, tuple[Callable[..., Any], Callable[..., bytes]]] = {
    ExportKind.ATTENDANCE: (sheets.sheet, workbooks.attendance),
    ExportKind.SIGN_IN: (sheets.sign_in, workbooks.sign_in),
    ExportKind.PARTICIPANTS: (sheets.participants_sheet, workbooks.participants),
}
"""Kind → the query that reads the sheet, what makes a workbook of it."""


def _workbook(case: Case, kind: ExportKind) -> Part:
    event, request = case.event, case.request
    query, made = _WORKBOOKS[kind]
    columns = request.columns & COLUMNS_OF[kind]
    sheet = case.workspace.read(query, event.id, request.labels, request.order, columns)
    people: tuple[SheetPerson, ...] = sheet.people
    if not people:
        raise Refused.one("sheet_nobody", kind.value)
    if isinstance(sheet, SignInSheet) and not sheet.days:
        raise Refused.one("sheet_no_days", kind.value)
    content = made(case.progress, sheet, request.labels)
    name = event_file(event.first_day, event.code, kind, is_demo=case.is_demo)
    minors = [person.name for person in people if person.is_minor]
    return Part(
        kind,
        files=(Draft(name, content),),
        columns=tuple(column for column in PersonalColumn if column in columns),
        sheet=sheet,
        warnings=(named("look_minors", "people", minors),) if minors else (),
    )


EXPORTERS: Mapping[ExportKind, Exporter] = {
    ExportKind.NOTICE: _notice,
    ExportKind.INVITATIONS: _invitations,
    ExportKind.CALENDAR: _calendar,
    ExportKind.ATTENDANCE: _attendance,
    ExportKind.SIGN_IN: _sign_in,
    ExportKind.PARTICIPANTS: _participants,
    ExportKind.SIGN_IN_PDF: paper_parts.sign_in,
    ExportKind.BADGES: paper_parts.badges,
    ExportKind.TABLE_SIGNS: paper_parts.table_signs,
    ExportKind.CERTIFICATES: paper_parts.certificates,
    ExportKind.FOLLOW_UP_FORMS: follow_up_parts.forms,
    ExportKind.EVALUATION_FORM: evaluation_parts.form,
    ExportKind.EVALUATION_PAPER: evaluation_parts.paper,
}
"""Kind of file → what makes it."""


def _tentative(event: EventFrame) -> list[Problem]:
    return [Problem("look_tentative")] if calendar_status(event.state) is None else []
