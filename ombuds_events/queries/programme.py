"""The programme of an event: sessions and breaks with their speakers and clashes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import ProgrammeItemDraft
from ombuds_events.domain.kinds import ItemKind, ItemRole
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import LocalText
from ombuds_events.model.event import Event
from ombuds_events.model.programme_item import ProgrammeItem, ProgrammeRole
from ombuds_events.queries.people import ShownPerson, shown_people
from ombuds_events.queries.phases import PhaseRow, phases
from ombuds_events.queries.releases import SinceRelease, since_release
from ombuds_events.queries.spans import span_of


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who has a role in a session; minors masked."""

    person: ShownPerson
    role: ItemRole


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """A session or break; `number` counts the sessions, 0 = a break.

    `room_taken_by`, `busy_speakers`: what clashes with it in time, in this event.
    """

    id: int
    version: int
    number: int
    kind: ItemKind
    title: LocalText
    span: Span
    track: str
    room: str
    link: str
    counted_minutes: int
    languages: tuple[str, ...]
    interpretation: tuple[str, ...]
    speakers: tuple[Speaker, ...]
    room_taken_by: LocalText | None = None
    busy_speakers: tuple[str, ...] = ()

    @property
    def draft(self) -> ProgrammeItemDraft:
        """What a form edits."""
        return ProgrammeItemDraft(
            title=self.title,
            start=self.span.start,
            end=self.span.end,
            zone=self.span.zone,
            fold=self.span.fold,
            kind=self.kind,
            track=self.track,
            room=self.room,
            link=self.link,
            counted_minutes=self.counted_minutes,
            languages=self.languages,
            interpretation=self.interpretation,
            people=tuple((speaker.person.id, speaker.role) for speaker in self.speakers),
        )


@dataclass(frozen=True, slots=True)
class ProgrammeFrame:
    """What stands around the sessions: languages of the event, phases, the last release."""

    languages: tuple[str, ...]
    interpretation: tuple[str, ...]
    phases: tuple[PhaseRow, ...]
    since: SinceRelease | None


_ITEM: tuple[Any, ...] = (
    ProgrammeItem.id,
    ProgrammeItem.version,
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


def programme(session: Session, event_id: int) -> tuple[ProgrammeRow, ...]:
    """The programme by time, with clashes of rooms and speakers."""
    rows = session.execute(
        select(*_ITEM)
        .where(ProgrammeItem.event_id == event_id)
        .order_by(ProgrammeItem.starts_utc, ProgrammeItem.id)
    ).all()
    speakers = _speakers(session, event_id)
    made: list[ProgrammeRow] = []
    number = 0
    for row in rows:
        number += row.kind is ItemKind.SESSION
        made.append(
            ProgrammeRow(
                row.id,
                row.version,
                number if row.kind is ItemKind.SESSION else 0,
                row.kind,
                row.title,
                span_of(row),
                row.track,
                row.room,
                row.link,
                row.counted_minutes,
                tuple(row.languages),
                tuple(row.interpretation),
                speakers.get(row.id, ()),
            )
        )
    return tuple(_with_clashes(made))


def programme_frame(session: Session, event_id: int) -> ProgrammeFrame:
    """What the programme takes from its event."""
    event = session.execute(
        select(Event.languages, Event.interpretation).where(Event.id == event_id)
    ).one()
    return ProgrammeFrame(
        languages=tuple(event.languages),
        interpretation=tuple(event.interpretation),
        phases=phases(session, event_id),
        since=since_release(session, event_id),
    )


def _speakers(session: Session, event_id: int) -> dict[int, tuple[Speaker, ...]]:
    """Item → who speaks in it, as may be shown on the first day of the event."""
    starts_at = session.execute(select(Event.starts_at).where(Event.id == event_id)).scalar_one()
    rows = session.execute(
        select(ProgrammeRole.item_id, ProgrammeRole.person_id, ProgrammeRole.role)
        .join(ProgrammeItem)
        .where(ProgrammeItem.event_id == event_id)
        .order_by(ProgrammeRole.id)
    ).all()
    people = shown_people(session, (row.person_id for row in rows), starts_at.date())
    found: dict[int, tuple[Speaker, ...]] = {}
    for row in rows:
        speaker = Speaker(people[row.person_id], row.role)
        found[row.item_id] = (*found.get(row.item_id, ()), speaker)
    return found


def _with_clashes(rows: list[ProgrammeRow]) -> Iterator[ProgrammeRow]:
    """The rows, each told which room or speaker is wanted elsewhere at its time."""
    for row in rows:
        beside = [other for other in rows if other.id != row.id and _overlap(row, other)]
        rooms = (other.title for other in beside if row.room and other.room == row.room)
        busy = _people_of(beside) & _people_of([row])
        names = tuple(s.person.name for s in row.speakers if s.person.id in busy)
        yield replace(row, room_taken_by=next(rooms, None), busy_speakers=names)


def _overlap(one: ProgrammeRow, other: ProgrammeRow) -> bool:
    starts_before = one.span.start_utc < other.span.end_utc
    return starts_before and other.span.start_utc < one.span.end_utc


def _people_of(rows: Iterable[ProgrammeRow]) -> set[int]:
    return {speaker.person.id for row in rows for speaker in row.speakers}
