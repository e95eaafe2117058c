"""Released versions of a programme: the history, what has changed since, who is affected."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import SEATED, ItemRole, ParticipationRole
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.releases import (
    ReleasedSession,
    SessionChange,
    SessionDifference,
    counts,
    differences,
    read,
)
from ombuds_events.domain.text import LocalText
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.model.programme_item import ProgrammeItem, ProgrammeRole
from ombuds_events.model.release import ProgrammeRelease
from ombuds_events.queries.people import ShownPerson, shown_people
from ombuds_events.queries.spans import span_of


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """A release in the history; `counts`: what it brought against the one before."""

    id: int
    number: int
    released_utc: int
    by: str
    sessions: int
    counts: Mapping[SessionChange, int]


@dataclass(frozen=True, slots=True)
class SinceRelease:
    """The last release, and what has changed since."""

    number: int
    released_utc: int
    counts: Mapping[SessionChange, int]


@dataclass(frozen=True, slots=True)
class AffectedPerson:
    """Whom a change touches: a participant with a `role`, or who does something in a session."""

    person: ShownPerson
    role: ParticipationRole | None = None
    session_roles: tuple[ItemRole, ...] = ()

    @property
    def id(self) -> int:
        """What the row is known by."""
        return self.person.id


@dataclass(frozen=True, slots=True)
class AffectedInstitution:
    """An institution with people whom a change touches."""

    id: int
    name: LocalText
    country: str
    people: int


@dataclass(frozen=True, slots=True)
class ReleaseChanges:
    """What release `number` brings, or brought, and who is affected by it.

    `is_first`: nothing was given out before; `people`: identity → who may be shown.
    """

    number: int
    is_first: bool
    sessions: int
    differences: tuple[SessionDifference, ...]
    participants: tuple[AffectedPerson, ...]
    speakers: tuple[AffectedPerson, ...]
    institutions: tuple[AffectedInstitution, ...]
    people: Mapping[str, ShownPerson]

    @property
    def counts(self) -> Mapping[SessionChange, int]:
        """How many sessions are new, moved, changed, cancelled."""
        return counts(self.differences)


def releases(session: Session, event_id: int) -> tuple[ReleaseRow, ...]:
    """The releases of an event, the latest first."""
    found: list[ReleaseRow] = []
    before: tuple[ReleasedSession, ...] = ()
    for row in _rows(session, event_id):
        after = read(row.content)
        brought = counts(differences(before, after))
        found.append(ReleaseRow(row.id, row.number, row.released_utc, row.by, len(after), brought))
        before = after
    return tuple(reversed(found))


def since_release(session: Session, event_id: int) -> SinceRelease | None:
    """What has changed since the last release; None where there is none."""
    last = _last(session, event_id)
    if last is None:
        return None
    changed = differences(read(last.content), present(session, event_id))
    return SinceRelease(last.number, last.released_utc, counts(changed))


def next_release(session: Session, event_id: int) -> ReleaseChanges:
    """What a release would give out now."""
    last = _last(session, event_id)
    before = read(last.content) if last else ()
    number = last.number + 1 if last else 1
    return _changes(session, event_id, number, before, present(session, event_id))


def release_changes(session: Session, release_id: int) -> ReleaseChanges:
    """What a release brought against the one before it."""
    event_id = session.scalar(
        select(ProgrammeRelease.event_id).where(ProgrammeRelease.id == release_id)
    )
    if event_id is None:
        raise Refused.one("release_gone")
    rows = _rows(session, event_id)
    place = next(n for n, row in enumerate(rows) if row.id == release_id)
    before = read(rows[place - 1].content) if place else ()
    return _changes(session, event_id, rows[place].number, before, read(rows[place].content))


def present(session: Session, event_id: int) -> tuple[ReleasedSession, ...]:
    """The programme as a release would keep it now."""
    roles: dict[int, tuple[tuple[str, str], ...]] = {}
    named = session.execute(
        select(ProgrammeRole.item_id, ProgrammeRole.role, Person.uid)
        .join(Person, Person.id == ProgrammeRole.person_id)
        .join(ProgrammeItem, ProgrammeItem.id == ProgrammeRole.item_id)
        .where(ProgrammeItem.event_id == event_id)
        .order_by(ProgrammeRole.id)
    )
    for row in named:
        roles[row.item_id] = (*roles.get(row.item_id, ()), (str(row.uid), row.role.value))
    items = session.execute(
        select(*_ITEM)
        .where(ProgrammeItem.event_id == event_id)
        .order_by(ProgrammeItem.starts_utc, ProgrammeItem.id)
    )
    return tuple(
        ReleasedSession(
            key=str(row.uid),
            kind=row.kind.value,
            title=row.title,
            span=span_of(row),
            track=row.track,
            room=row.room,
            link=row.link,
            counted_minutes=row.counted_minutes,
            languages=tuple(row.languages),
            interpretation=tuple(row.interpretation),
            people=roles.get(row.id, ()),
        )
        for row in items
    )


_ITEM: tuple[Any, ...] = (
    ProgrammeItem.id,
    ProgrammeItem.uid,
    ProgrammeItem.kind,
    ProgrammeItem.title,
    ProgrammeItem.starts_at,
    ProgrammeItem.ends_at,
    ProgrammeItem.zone,
    ProgrammeItem.fold,
    ProgrammeItem.track,
    ProgrammeItem.room,
    ProgrammeItem.link,
    ProgrammeItem.counted_minutes,
    ProgrammeItem.languages,
    ProgrammeItem.interpretation,
)


_RELEASE: tuple[Any, ...] = (
    ProgrammeRelease.id,
    ProgrammeRelease.number,
    ProgrammeRelease.released_utc,
    ProgrammeRelease.by,
    ProgrammeRelease.content,
)


def _rows(session: Session, event_id: int) -> list[Row[Any]]:
    query = select(*_RELEASE).where(ProgrammeRelease.event_id == event_id)
    return list(session.execute(query.order_by(ProgrammeRelease.number)).all())


def _last(session: Session, event_id: int) -> Row[Any] | None:
    query = select(*_RELEASE).where(ProgrammeRelease.event_id == event_id)
    return session.execute(query.order_by(ProgrammeRelease.number.desc()).limit(1)).first()


def _changes(
    session: Session,
    event_id: int,
    number: int,
    before: tuple[ReleasedSession, ...],
    after: tuple[ReleasedSession, ...],
) -> ReleaseChanges:
    changed = differences(before, after)
    people = _people(session, event_id, {uid for one in changed for uid in one.people})
    participants = _participants(session, event_id) if changed else ()
    speakers = tuple(_speakers(changed, people))
    return ReleaseChanges(
        number=number,
        is_first=number == 1,
        sessions=len(after),
        differences=changed,
        participants=participants,
        speakers=speakers,
        institutions=_institutions((*participants, *speakers)),
        people=people,
    )


def _people(session: Session, event_id: int, uids: Iterable[str]) -> dict[str, ShownPerson]:
    """Identity → the person as may be shown on the first day; who was erased is missing."""
    wanted = [UUID(uid) for uid in uids]
    rows = session.execute(
        select(Person.id, Person.uid).where(Person.uid.in_(wanted)).order_by(Person.sort_key)
    ).all()
    shown = shown_people(session, (row.id for row in rows), _first_day(session, event_id))
    return {str(row.uid): shown[row.id] for row in rows}


def _participants(session: Session, event_id: int) -> tuple[AffectedPerson, ...]:
    """Everybody with a seat: a change of the programme is a change of their days."""
    rows = session.execute(
        select(Participation.person_id, Participation.role)
        .join(Person, Person.id == Participation.person_id)
        .where(Participation.event_id == event_id, Participation.state.in_(SEATED))
        .order_by(Person.sort_key, Person.id)
    ).all()
    shown = shown_people(session, (row.person_id for row in rows), _first_day(session, event_id))
    return tuple(AffectedPerson(shown[row.person_id], row.role) for row in rows)


def _speakers(
    changed: Iterable[SessionDifference], people: Mapping[str, ShownPerson]
) -> Iterator[AffectedPerson]:
    """Everybody with a role in a session that changed, with all these roles."""
    roles: dict[str, dict[ItemRole, None]] = {}
    for one in changed:
        for session in filter(None, (one.before, one.after)):
            for uid, role in session.people:
                roles.setdefault(uid, {})[ItemRole(role)] = None
    for uid, person in people.items():
        yield AffectedPerson(person, session_roles=tuple(roles[uid]))


def _institutions(affected: Iterable[AffectedPerson]) -> tuple[AffectedInstitution, ...]:
    """The homes of those affected; a person counts once."""
    homes: dict[int, dict[int, ShownPerson]] = {}
    for one in affected:
        if one.person.institution_id is not None:
            homes.setdefault(one.person.institution_id, {})[one.person.id] = one.person
    return tuple(
        AffectedInstitution(key, first.institution, first.country, len(own))
        for key, own in homes.items()
        for first in [next(iter(own.values()))]
    )


def _first_day(session: Session, event_id: int) -> date:
    starts_at: datetime = session.execute(
        select(Event.starts_at).where(Event.id == event_id)
    ).scalar_one()
    return starts_at.date()
