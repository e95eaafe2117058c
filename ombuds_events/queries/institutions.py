"""Institutions: the directory, the page of one, and who answers for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import InstitutionDraft
from ombuds_events.domain.kinds import EventState, InstitutionKind, InvitationState, PartnerRole
from ombuds_events.domain.text import LocalText
from ombuds_events.model.event import Event, Partner
from ombuds_events.model.institution import Institution
from ombuds_events.model.invitation import Invitation
from ombuds_events.model.person import Person
from ombuds_events.queries.people import ShownPerson, by_name, matches, of_people, shown
from ombuds_events.store.context import context_of


@dataclass(frozen=True, slots=True)
class InstitutionRow:
    """An institution with its clock, its working week and who answers for it."""

    id: int
    version: int
    ref: str
    name: LocalText
    short_name: LocalText
    kind: InstitutionKind
    country: str
    city: LocalText
    zone: str
    weekend: tuple[int, ...]
    day_starts: int
    day_ends: int
    languages: tuple[str, ...]
    networks: tuple[str, ...]
    website: str
    focal_point: ShownPerson | None

    @property
    def called(self) -> LocalText:
        """The short name, or the whole one."""
        return self.short_name or self.name

    @property
    def draft(self) -> InstitutionDraft:
        """What a form edits."""
        return InstitutionDraft(
            name=self.name,
            country=self.country,
            zone=self.zone,
            short_name=self.short_name,
            kind=self.kind,
            city=self.city,
            weekend=self.weekend,
            day_starts=self.day_starts,
            day_ends=self.day_ends,
            languages=self.languages,
            networks=self.networks,
            website=self.website,
        )


@dataclass(frozen=True, slots=True)
class JointEvent:
    """An event that an institution bears or was invited to."""

    event_id: int
    code: str
    title: LocalText
    state: EventState
    starts_on: date
    roles: tuple[PartnerRole, ...]
    invitation: InvitationState | None


@dataclass(frozen=True, slots=True)
class InstitutionPage:
    """All that the page of an institution shows."""

    institution: InstitutionRow
    people: tuple[ShownPerson, ...]
    events: tuple[JointEvent, ...]


_COLUMNS: tuple[Any, ...] = (
    Institution.id,
    Institution.version,
    Institution.external_ref,
    Institution.uid,
    Institution.name,
    Institution.short_name,
    Institution.kind,
    Institution.country,
    Institution.city,
    Institution.zone,
    Institution.weekend,
    Institution.day_starts,
    Institution.day_ends,
    Institution.languages,
    Institution.networks,
    Institution.website,
)


def _row(row: Row[Any], focal_points: dict[int, ShownPerson]) -> InstitutionRow:
    return InstitutionRow(
        id=row.id,
        version=row.version,
        ref=row.external_ref or str(row.uid),
        name=row.name,
        short_name=row.short_name,
        kind=row.kind,
        country=row.country,
        city=row.city,
        zone=row.zone,
        weekend=tuple(row.weekend),
        day_starts=row.day_starts,
        day_ends=row.day_ends,
        languages=tuple(row.languages),
        networks=tuple(row.networks),
        website=row.website,
        focal_point=focal_points.get(row.id),
    )


def directory(
    session: Session, find: str = "", limit: int | None = None, *, archived: bool = False
) -> tuple[InstitutionRow, ...]:
    """All institutions by name, or those with every word of `find` in a name, city or country.

    `archived`: those in the archive, instead of the others.
    """
    away = Institution.archived_on
    rows = session.execute(
        select(*_COLUMNS)
        .where(away.is_not(None) if archived else away.is_(None))
        .where(*matches(Institution.search_key, find))
        .order_by(Institution.sort_key, Institution.id)
        .limit(limit)
    ).all()
    focal = focal_points(session, [row.id for row in rows])
    return tuple(_row(row, focal) for row in rows)


def institutions(session: Session, ids: Iterable[int]) -> dict[int, InstitutionRow]:
    """The institutions with `ids`."""
    rows = session.execute(select(*_COLUMNS).where(Institution.id.in_(set(ids)))).all()
    focal = focal_points(session, [row.id for row in rows])
    return {row.id: _row(row, focal) for row in rows}


def focal_points(session: Session, institution_ids: Iterable[int]) -> dict[int, ShownPerson]:
    """Who answers for each institution; the first by name where there are several."""
    today = context_of(session).clock.today()
    wanted = Person.institution_id.in_(set(institution_ids))
    rows = session.execute(
        of_people().where(wanted, Person.is_focal_point).order_by(Person.sort_key.desc())
    )
    people = [shown(row, today) for row in rows]
    return {person.institution_id: person for person in people if person.institution_id}


def page(session: Session, institution_id: int) -> InstitutionPage:
    """The page of an institution: itself, its people, the events together, latest first."""
    today = context_of(session).clock.today()
    people = session.execute(of_people().where(Person.institution_id == institution_id))
    return InstitutionPage(
        institutions(session, [institution_id])[institution_id],
        tuple(sorted((shown(row, today) for row in people), key=by_name)),
        _joint_events(session, institution_id),
    )


def _joint_events(session: Session, institution_id: int) -> tuple[JointEvent, ...]:
    bears = select(Partner.event_id, Partner.role).where(Partner.institution_id == institution_id)
    roles: dict[int, list[PartnerRole]] = {}
    for event_id, role in session.execute(bears):
        roles.setdefault(event_id, []).append(role)
    invited = select(Invitation.event_id, Invitation.state).where(
        Invitation.institution_id == institution_id
    )
    answers = dict(session.execute(invited).all())
    events = session.execute(
        select(Event.id, Event.code, Event.title, Event.state, Event.starts_at)
        .where(Event.id.in_(roles.keys() | answers.keys()))
        .order_by(Event.starts_utc.desc())
    )
    return tuple(
        JointEvent(
            event_id=row.id,
            code=row.code,
            title=row.title,
            state=row.state,
            starts_on=row.starts_at.date(),
            roles=tuple(sorted(roles.get(row.id, []), key=list(PartnerRole).index)),
            invitation=answers.get(row.id),
        )
        for row in events
    )
