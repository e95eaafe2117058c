"""Personal calendar files: one for each person and entry, naming nobody else.

The file of somebody under 18 goes to the guardian, else to the coordinator of the youth council,
and bears neither the name nor the address of the child.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from ombuds_events.domain.drafts import is_email
from ombuds_events.domain.kinds import SEATED, EventState, ParticipationRole
from ombuds_events.domain.leaving import InvitationScope
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.sheets import CalendarPerson, CalendarSheet
from ombuds_events.domain.text import Labels, LocalText, pick
from ombuds_events.model.calendar_entry import CalendarCopy, CalendarEntry
from ombuds_events.model.council import CouncilMembership, YouthCouncil
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.calendar import organizer_of
from ombuds_events.queries.calendar_entries import Entry, Receiver, entries, item_of
from ombuds_events.queries.programmes import programmes
from ombuds_events.queries.seats import EventFrame, Seat, frame, in_order, seats
from ombuds_events.store.context import Context, context_of


class Via(StrEnum):
    """Whose address a file goes to."""

    OWN = "own"
    GUARDIAN = "guardian"
    COORDINATOR = "coordinator"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Held:
    """The version of an entry that somebody has, and when it was saved."""

    sequence: int
    saved: datetime


@dataclass(frozen=True, slots=True)
class PersonalFile:
    """One calendar file; `held`: what it replaces."""

    entry_id: int
    sequence: int
    is_cancellation: bool
    sheet: CalendarSheet
    held: Held | None


@dataclass(frozen=True, slots=True)
class Invitee:
    """Somebody who is invited, as may be shown, with the files; none where no address is known."""

    participation_id: int
    number: int
    name: str
    is_minor: bool
    institution: LocalText
    zone: str
    city: LocalText
    via: Via
    files: tuple[PersonalFile, ...]


_ROLES = {
    ParticipationRole.MODERATOR: "CHAIR",
    ParticipationRole.OBSERVER: "OPT-PARTICIPANT",
    ParticipationRole.GUEST: "OPT-PARTICIPANT",
}


@dataclass(frozen=True, slots=True)
class _Address:
    via: Via
    email: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class _Maker:
    """What all files of one event share."""

    event: EventFrame
    entries: tuple[Entry, ...]
    organizer: CalendarPerson
    labels: Labels
    context: Context
    scope: InvitationScope

    def files(
        self, seat: Seat, address: _Address, held: Mapping[int, Held]
    ) -> tuple[PersonalFile, ...]:
        """The files that a person gets now."""
        if address.via is Via.NOBODY:
            return ()
        made = (self._file(seat, address, entry, held.get(entry.id)) for entry in self.entries)
        return tuple(file for file in made if file is not None)

    def _file(
        self, seat: Seat, address: _Address, entry: Entry, held: Held | None
    ) -> PersonalFile | None:
        is_off = (
            entry.is_cancelled
            or self.event.state is EventState.CANCELLED
            or seat.state not in SEATED
        )
        if not self._is_wanted(entry, held, is_off=is_off):
            return None
        return PersonalFile(
            entry_id=entry.id,
            sequence=entry.sequence,
            is_cancellation=is_off,
            sheet=self._sheet(seat, address, entry, "CANCEL" if is_off else "REQUEST"),
            held=held,
        )

    def _is_wanted(self, entry: Entry, held: Held | None, *, is_off: bool) -> bool:
        """Nobody is told that something is off who never had it."""
        if is_off:
            return held is not None and self.scope is not InvitationScope.UPDATES
        if self.scope is InvitationScope.UPDATES:
            return held is not None and held.sequence < entry.sequence
        return self.scope is InvitationScope.ALL

    def _sheet(self, seat: Seat, address: _Address, entry: Entry, method: str) -> CalendarSheet:
        receiver = Receiver(seat.zone, seat.city, is_personal=True)
        item = item_of(self.event, entry, self.labels, receiver, is_demo=self.context.is_demo)
        person = CalendarPerson(
            address.name, address.email, _ROLES.get(seat.role, "REQ-PARTICIPANT")
        )
        return CalendarSheet(
            items=(replace(item, attendees=(person,)),),
            stamped_at=self.context.clock.real_now(),
            method=method,
            organizer=self.organizer,
        )


def invitations(
    session: Session,
    event_id: int,
    labels: Labels,
    order: SortOrder = SortOrder.COUNTRY,
    scope: InvitationScope = InvitationScope.ALL,
    only: Iterable[int] | None = None,
) -> tuple[Invitee, ...]:
    """Everybody with a seat and the files for each; `only`: these participations.

    Who lost the seat, or whose day was called off, is told so, if a file was saved for them.
    """
    event = frame(session, event_id)
    organizer = organizer_of(session, event)
    if organizer is None or not is_email(organizer.email):
        names = (body.name for body in event.bodies if body.id == event.lead_id)
        lead = pick(next(names, {}), *labels.langs)
        raise Refused.one("invitations_no_organizer", "invitations", institution=lead)
    held = copies(session, event_id)
    wanted = None if only is None else set(only)
    everybody = in_order(seats(session, event, also=held), event, order, labels.langs[0])
    addresses = _addresses(session, event, everybody)
    own = entries(session, [event], programmes(session, [event_id])).get(event_id, ())
    maker = _Maker(event, own, organizer, labels, context_of(session), scope)
    return tuple(
        _invitee(number, seat, addresses[seat.participation_id], maker, held)
        for number, seat in enumerate(everybody, 1)
        if wanted is None or seat.participation_id in wanted
    )


def copies(session: Session, event_id: int) -> dict[int, dict[int, Held]]:
    """Who holds which version: participation → entry → held."""
    rows = session.execute(
        select(
            CalendarCopy.participation_id,
            CalendarCopy.entry_id,
            CalendarCopy.ical_sequence,
            CalendarCopy.saved_utc,
        )
        .join(CalendarEntry, CalendarEntry.id == CalendarCopy.entry_id)
        .where(CalendarEntry.event_id == event_id)
    )
    found: dict[int, dict[int, Held]] = {}
    for participation_id, entry_id, sequence, saved in rows:
        held = Held(sequence, datetime.fromtimestamp(saved, UTC))
        found.setdefault(participation_id, {})[entry_id] = held
    return found


def _invitee(
    number: int,
    seat: Seat,
    address: _Address,
    maker: _Maker,
    held: Mapping[int, Mapping[int, Held]],
) -> Invitee:
    return Invitee(
        participation_id=seat.participation_id,
        number=number,
        name=seat.person.name,
        is_minor=seat.person.is_minor,
        institution=seat.person.institution,
        zone=seat.zone,
        city=seat.city,
        via=address.via,
        files=maker.files(seat, address, held.get(seat.participation_id, {})),
    )


def _addresses(
    session: Session, event: EventFrame, everybody: Iterable[Seat]
) -> dict[int, _Address]:
    """Where the file of each participation goes."""
    known = list(everybody)
    minors = {seat.participation_id for seat in known if seat.person.is_minor}
    for_minors = _of_minors(session, event, minors)
    return {
        seat.participation_id: for_minors.get(seat.participation_id, _Address(Via.NOBODY))
        if seat.person.is_minor
        else _own(seat)
        for seat in known
    }


def _own(seat: Seat) -> _Address:
    email = seat.person.email
    return _Address(Via.OWN, email, seat.person.name) if is_email(email) else _Address(Via.NOBODY)


def _of_minors(
    session: Session, event: EventFrame, participation_ids: set[int]
) -> dict[int, _Address]:
    """The guardian's address, without a name: no name of a child stands in any file."""
    coordinator = aliased(Person)
    covers = (CouncilMembership.starts_on <= event.first_day) & (
        CouncilMembership.ends_on.is_(None) | (CouncilMembership.ends_on >= event.first_day)
    )
    fields: tuple[Any, ...] = (
        Participation.id.label("participation_id"),
        Person.guardian_email,
        coordinator.email.label("coordinator_email"),
    )
    rows = session.execute(
        select(*fields)
        .select_from(Participation)
        .join(Person, Person.id == Participation.person_id)
        .outerjoin(CouncilMembership, (CouncilMembership.person_id == Person.id) & covers)
        .outerjoin(YouthCouncil, YouthCouncil.id == CouncilMembership.council_id)
        .outerjoin(coordinator, coordinator.id == YouthCouncil.coordinator_id)
        .where(Participation.id.in_(participation_ids))
    )
    found: dict[int, _Address] = {}
    for row in rows.all():
        if is_email(row.guardian_email):
            found[row.participation_id] = _Address(Via.GUARDIAN, row.guardian_email)
        elif is_email(row.coordinator_email or ""):
            found[row.participation_id] = _Address(Via.COORDINATOR, row.coordinator_email)
    return found
