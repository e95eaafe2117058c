"""What a REF of the command line means: code, external reference, uid, e-mail or unique name."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from ombuds_events.domain.names import fold
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.span import Span
from ombuds_events.model.council import YouthCouncil
from ombuds_events.model.event import Event
from ombuds_events.model.institution import Institution
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.people import directory


class Kind(StrEnum):
    """What a REF may name."""

    EVENT = "event"
    PERSON = "person"
    INSTITUTION = "institution"
    COUNCIL = "council"


_TABLES: dict[Kind, type[Any]] = {
    Kind.EVENT: Event,
    Kind.PERSON: Person,
    Kind.INSTITUTION: Institution,
    Kind.COUNCIL: YouthCouncil,
}


def resolve(session: Session, kind: Kind, ref: str) -> int:
    """The row that `ref` names; refuses unknown ones, and names that several bear."""
    ref = ref.strip()
    table = _TABLES[kind]
    for condition in _exact(kind, ref):
        found = session.scalars(select(table.id).where(condition).limit(2)).all()
        if len(found) == 1:
            return int(found[0])
    named = _by_name(session, kind, ref)
    if len(named) > 1:
        raise Refused.one(f"{kind}_ambiguous", "ref", ref=ref, found=len(named))
    if not named:
        raise Refused.one(f"{kind}_not_found", "ref", ref=ref)
    return named[0]


def resolve_any(session: Session, ref: str) -> tuple[Kind, int]:
    """What `ref` names, of whatever kind; events first."""
    for kind in Kind:
        try:
            return kind, resolve(session, kind, ref)
        except Refused as refused:
            if refused.problems[0].code == f"{kind}_ambiguous":
                raise
    raise Refused.one("thing_not_found", "ref", ref=ref)


def event_span(session: Session, event_id: int) -> Span:
    """When an event takes place; its zone is what a time without a zone means."""
    columns = (Event.starts_at, Event.ends_at, Event.zone, Event.fold)
    return Span(*session.execute(select(*columns).where(Event.id == event_id)).one())


def seat_of(session: Session, event_id: int, person_ref: str) -> int:
    """The participation of the person that `person_ref` names."""
    person_id = resolve(session, Kind.PERSON, person_ref)
    seat = session.scalar(
        select(Participation.id).where(
            Participation.event_id == event_id, Participation.person_id == person_id
        )
    )
    if seat is None:
        raise Refused.one("not_in_event", "person", ref=person_ref)
    return seat


def _exact(kind: Kind, ref: str) -> Iterator[ColumnElement[bool]]:
    """Conditions on what identifies a row, the most telling first."""
    table = _TABLES[kind]
    if not ref:
        return
    yield table.external_ref == ref
    if kind is Kind.EVENT:
        yield Event.code == ref
        yield Event.code == ref.upper()
        yield Event.calendar_uid == ref
    if kind is Kind.PERSON and "@" in ref:
        yield Person.email_key == ref.casefold()
    uid = _uid(ref)
    if uid:
        yield table.uid == uid


def _uid(ref: str) -> UUID | None:
    try:
        return UUID(ref)
    except ValueError:
        return None


def _by_name(session: Session, kind: Kind, ref: str) -> list[int]:
    """The rows whose name, in any language and order of words, is `ref`."""
    wanted = _words(ref)
    if not wanted:
        return []
    names = _names(session, kind)
    return [row_id for row_id, texts in names if any(_words(text) == wanted for text in texts)]


def _names(session: Session, kind: Kind) -> Iterator[tuple[int, tuple[str, ...]]]:
    if kind is Kind.INSTITUTION:
        bodies = select(
            Institution.id, Institution.name, Institution.short_name, Institution.other_names
        )
        for row_id, name, short_name, others in session.execute(bodies):
            yield row_id, (*name.values(), *short_name.values(), *others)
        return
    if kind is Kind.PERSON:
        # Of who is under 18 only what is shown can be asked for.
        for person in directory(session):
            yield person.id, (person.name, person.latin, person.other)
        return
    column = Event.title if kind is Kind.EVENT else YouthCouncil.name
    for row_id, name in session.execute(select(_TABLES[kind].id, column)):
        yield row_id, tuple(name.values())


def _words(text: str) -> tuple[str, ...]:
    return tuple(sorted(fold(text).split()))
