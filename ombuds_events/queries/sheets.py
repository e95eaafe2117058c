"""What the workbooks of an event say: attendance, sheets to sign, list of participants.

Minors come masked; `columns` are the personal columns that may leave (`domain.leaving`).
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from ombuds_events.domain.indicators import CertificateState
from ombuds_events.domain.kinds import (
    EventMode,
    ExportKind,
    Mark,
    ParticipationState,
    PartnerRole,
    Sex,
)
from ombuds_events.domain.leaving import PRESET_COLUMNS, PersonalColumn, Sharing
from ombuds_events.domain.lifecycle import calendar_status
from ombuds_events.domain.meeting_days import MeetingDay, meeting_days
from ombuds_events.domain.phases import holds
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.sheets import (
    AttendanceSheet,
    ParticipantsSheet,
    SheetColumn,
    SheetEntry,
    SheetHead,
    SheetPerson,
    SheetTotal,
    SignInDay,
    SignInSheet,
)
from ombuds_events.domain.tally import RowTotal
from ombuds_events.domain.text import Labels, LocalText
from ombuds_events.exchange.wording import local
from ombuds_events.queries.attendance import Grid, GridRow, grid
from ombuds_events.queries.attendance_entries import sheet_entries
from ombuds_events.queries.editions import next_edition
from ombuds_events.queries.people import ShownPerson
from ombuds_events.queries.phases import PhaseRow, phases_of
from ombuds_events.queries.programmes import Item, programme
from ombuds_events.queries.seats import EventFrame, frame, in_order, seats
from ombuds_events.store.context import context_of

_BEARING = (PartnerRole.LEAD, PartnerRole.HOST, PartnerRole.CO_ORGANISER)
_NOON = 12
_DECIDED = "\u2713"


def sheet(
    session: Session,
    event_id: int,
    labels: Labels,
    order: SortOrder = SortOrder.COUNTRY,
    columns: Collection[PersonalColumn] = PRESET_COLUMNS,
) -> AttendanceSheet:
    """The attendance workbook of an event: list, matrix, totals, and every mark with its origin.

    It tells the day of the last mark, not that of printing: the same state is the same file.
    """
    event = frame(session, event_id)
    found = grid(session, event_id, order, labels.langs[0])
    totals = {row.participation_id: found.total_of(row) for row in found.rows}
    behind = sheet_entries(found, event.span.zone)
    counted = found.counted_minutes
    return AttendanceSheet(
        head=replace(head_of(session, event, labels), printed_on=None),
        columns=tuple(
            SheetColumn(c.number, c.title, c.span, c.counted_minutes, c.room, c.track)
            for c in found.columns
        ),
        people=tuple(
            _attending(row, totals[row.participation_id], behind[row.participation_id], columns)
            for row in found.rows
        ),
        by_institution=_by_institution(found, totals),
        by_country=_by_key(found, totals, lambda row: row.person.country),
        by_sex=_by_key(found, totals, lambda row: row.sex or ""),
        certificate_share=found.needed_share if counted else None,
        phase_shares=tuple(
            (phase.title, phase.completion_share)
            for phase in phases_of(session, [event_id]).get(event_id, ())
            if phase.completion_share is not None
        ),
        has_sex=PersonalColumn.SEX in columns,
        entered_until=_last_day(behind.values()),
    )


def sign_in(
    session: Session,
    event_id: int,
    labels: Labels,
    order: SortOrder = SortOrder.COUNTRY,
    columns: Collection[PersonalColumn] = PRESET_COLUMNS,
    *,
    by_session: bool = False,
) -> SignInSheet:
    """A sheet to sign for each day on which people meet in one place; who speaks signs too.

    `by_session`: one for each session that counts.
    """
    event = frame(session, event_id)
    items = programme(session, event_id)
    days = _days_to_sign(event, items, phases_of(session, [event_id]).get(event_id, ()))
    ordered = in_order(seats(session, event), event, order, labels.langs[0])
    return SignInSheet(
        head=head_of(session, event, labels),
        days=_sheets_by_session(days, items) if by_session else _sheets_by_day(days),
        people=tuple(
            listed(number, seat.person, seat.role, columns)
            for number, seat in enumerate(ordered, 1)
        ),
    )


def participants_sheet(
    session: Session,
    event_id: int,
    labels: Labels,
    order: SortOrder = SortOrder.COUNTRY,
    columns: Collection[PersonalColumn] = PRESET_COLUMNS,
) -> ParticipantsSheet:
    """The list of participants: everybody with a seat, but who did not come."""
    event = frame(session, event_id)
    here = [s for s in seats(session, event) if s.state is not ParticipationState.NO_SHOW]
    ordered = in_order(here, event, order, labels.langs[0])
    return ParticipantsSheet(
        head=head_of(session, event, labels),
        people=tuple(
            listed(number, seat.person, seat.role, columns)
            for number, seat in enumerate(ordered, 1)
        ),
        columns=_list_columns(order, columns),
        edition=next_edition(session, event_id, ExportKind.PARTICIPANTS, labels.langs),
        is_provisional=calendar_status(event.state) in {None, "TENTATIVE"},
    )


def _list_columns(order: SortOrder, columns: Collection[PersonalColumn]) -> tuple[str, ...]:
    """The columns of a list; the country is a heading where the people stand by countries."""
    by_country = order in {SortOrder.COUNTRY, SortOrder.PROTOCOL}
    return (
        "number",
        "name",
        "name_latin",
        "institution",
        *(() if by_country else ("country",)),
        *(("position",) if PersonalColumn.POSITION in columns else ()),
        "role",
        *(("sex",) if PersonalColumn.SEX in columns else ()),
        *(("email",) if PersonalColumn.EMAIL in columns else ()),
    )


def head_of(session: Session, event: EventFrame, labels: Labels) -> SheetHead:
    """The heading block that every file of an event bears."""
    context = context_of(session)
    names = {body.id: body.name for body in event.bodies if body.role in _BEARING}
    donors = [body.name for body in event.bodies if body.role is PartnerRole.DONOR]
    return SheetHead(
        title=event.title,
        code=event.code,
        span=event.span,
        place=event.place(labels.langs[0]),
        organisers=tuple(names.values()),
        donor="; ".join(local(name, labels) for name in donors),
        is_demo=context.is_demo,
        printed_on=context.clock.today(),
        project_no=event.project_no,
        signatory=event.signatory,
        places={lang: event.place(lang) for lang in labels.langs},
    )


def listed(
    number: int, person: ShownPerson, role: str, columns: Collection[PersonalColumn]
) -> SheetPerson:
    """A row of a list; e-mail only of adults who agreed to share it."""
    may_share = person.shares_contacts and PersonalColumn.EMAIL in columns
    return SheetPerson(
        number=number,
        name=person.name,
        name_latin=person.latin,
        institution=person.institution,
        country=person.country,
        position=person.position if PersonalColumn.POSITION in columns else {},
        role=role,
        sex=(person.sex or "") if PersonalColumn.SEX in columns else "",
        email=person.email if may_share else "",
        is_minor=person.is_minor,
    )


def _last_day(behind: Iterable[Mapping[int, SheetEntry]]) -> date | None:
    days = {entry.entered_on for row in behind for entry in row.values()}
    return max((day for day in days if day is not None), default=None)


def _attending(
    row: GridRow,
    total: RowTotal,
    behind: Mapping[int, SheetEntry],
    columns: Collection[PersonalColumn],
) -> SheetPerson:
    person = row.person
    return SheetPerson(
        number=row.number,
        name=person.name,
        name_latin=person.latin,
        institution=person.institution,
        country=person.country,
        position={},
        role=row.role,
        sex=(person.sex or "") if PersonalColumn.SEX in columns else "",
        is_minor=person.is_minor,
        marks={n: str(v) if isinstance(v, Mark) else v for n, v in row.marks.items()},
        entries=behind,
        minutes=total.minutes,
        share=total.share_of_all,
        certificate=_certificate(row, total),
    )


def _certificate(row: GridRow, total: RowTotal) -> str:
    """The number of the certificate, or a tick while it has none yet."""
    if total.certificate is not CertificateState.ELIGIBLE:
        return row.certificate_no
    return row.certificate_no or _DECIDED


def _by_institution(found: Grid, totals: Mapping[int, RowTotal]) -> tuple[SheetTotal, ...]:
    groups: dict[Hashable, list[GridRow]] = {}
    for row in found.rows:
        groups.setdefault(tuple(sorted(row.person.institution.items())), []).append(row)
    return tuple(_total("", rows, totals, rows[0].person.institution) for rows in groups.values())


def _by_key(
    found: Grid, totals: Mapping[int, RowTotal], key: Callable[[GridRow], str]
) -> tuple[SheetTotal, ...]:
    groups: dict[str, list[GridRow]] = {}
    for row in found.rows:
        groups.setdefault(key(row), []).append(row)
    return tuple(_total(code, rows, totals) for code, rows in groups.items())


def _total(
    key: str, rows: list[GridRow], totals: Mapping[int, RowTotal], name: LocalText | None = None
) -> SheetTotal:
    own = [totals[row.participation_id] for row in rows]
    sexes = [row.sex for row in rows]
    known = [total.minutes for total in own if total.minutes is not None]
    female, male = sexes.count(Sex.FEMALE), sexes.count(Sex.MALE)
    return SheetTotal(
        key=key,
        people=len(rows),
        female=female,
        male=male,
        unknown=len(rows) - female - male,
        minutes=sum(known) if known else None,
        certificates=sum(total.certificate is CertificateState.ELIGIBLE for total in own),
        name=name or {},
    )


def _days_to_sign(
    event: EventFrame, items: Iterable[Item], phases: Iterable[PhaseRow]
) -> tuple[MeetingDay, ...]:
    """Meeting days on which people meet in one place, as the phases say.

    Without phases those with a session in a room; all of them where no rooms are named.
    """
    known = {item.id: item for item in items}
    days = meeting_days(event.span, ((item.id, item.span) for item in known.values()))
    online = [phase.span for phase in phases if phase.mode is EventMode.ONLINE]
    if online:
        return tuple(day for day in days if not any(holds(span, day.day) for span in online))
    in_rooms = tuple(day for day in days if any(known[key].room for key in day.items))
    return in_rooms if in_rooms and event.mode is EventMode.BLENDED else days


def _sheets_by_day(days: tuple[MeetingDay, ...]) -> tuple[SignInDay, ...]:
    return tuple(
        SignInDay(day.day, number, len(days), _boxes(day)) for number, day in enumerate(days, 1)
    )


def _sheets_by_session(
    days: tuple[MeetingDay, ...], items: Iterable[Item]
) -> tuple[SignInDay, ...]:
    """A sheet for each session that counts; a day without any has one of its own."""
    known = {item.id: item for item in items if item.counted_minutes}
    made = []
    for day in _sheets_by_day(days):
        sessions = [known[key] for key in days[day.number - 1].items if key in known]
        made += [
            replace(day, boxes=("signature",), title=one.title, span=one.span) for one in sessions
        ] or [day]
    return tuple(made)


def _boxes(day: MeetingDay) -> tuple[str, ...]:
    """Where to sign: in the morning, in the afternoon, or on both halves of a long day."""
    if day.span.start.hour >= _NOON:
        return ("box_pm",)
    return ("box_am", "box_pm") if day.span.end.hour > _NOON else ("box_am",)


def sharing(session: Session, event_id: int) -> Sharing:
    """How many adults with a seat agreed to pass on their contacts."""
    adults = [
        seat.person for seat in seats(session, frame(session, event_id)) if not seat.person.is_minor
    ]
    return Sharing(sum(person.shares_contacts for person in adults), len(adults))
