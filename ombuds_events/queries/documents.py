"""The papers of an event: what its stages need, what there is, and to whom it went."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.documents import (
    MAKES,
    WANTING,
    Document,
    DocumentFacts,
    DocumentKind,
    DocumentState,
    documents_for,
    language_key,
    state_of,
)
from ombuds_events.domain.kinds import ExportKind, Phase
from ombuds_events.domain.text import LocalText
from ombuds_events.model.event import Event
from ombuds_events.queries.document_editions import (
    Edition,
    Sending,
    age_of,
    editions_of,
    letter_steps,
    with_changes,
)
from ombuds_events.queries.document_facts import document_facts
from ombuds_events.queries.invitations import institutions_of
from ombuds_events.store.context import context_of

_LETTERS = (DocumentKind.INVITATION_LETTER, DocumentKind.REMINDER_LETTER)
"""Kept with the institutions: their sendings are the steps of the invitations."""


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A paper in a language, with its editions, the latest first; none of what is not made."""

    kind: DocumentKind
    phase: Phase
    must: bool
    state: DocumentState
    editions: tuple[Edition, ...] = ()
    steps: tuple[Sending, ...] = ()

    @property
    def id(self) -> str:
        """What the row is known by."""
        return f"{self.kind}:{language_key(self.languages)}"

    @property
    def makes(self) -> tuple[ExportKind, ...]:
        """The kinds of file that are this paper; () = made elsewhere."""
        return MAKES.get(self.kind, ())

    @property
    def latest(self) -> Edition | None:
        """The edition that counts."""
        return self.editions[0] if self.editions else None

    @property
    def languages(self) -> tuple[str, ...]:
        """Of the latest edition; of letters, of all."""
        if self.kind in _LETTERS:
            return tuple(dict.fromkeys(lang for one in self.editions for lang in one.languages))
        return self.latest.languages if self.latest else ()

    @property
    def sent(self) -> Edition | None:
        """The latest edition that went to somebody."""
        return next((one for one in self.editions if one.sendings), None)

    @property
    def sendings(self) -> tuple[Sending, ...]:
        """To whom the latest edition that went out went; of letters, the steps of invitations."""
        return self.steps or (self.sent.sendings if self.sent else ())


@dataclass(frozen=True, slots=True)
class EventDocuments:
    """All papers of an event; `phase` is the present one, `phases` those of its path."""

    phase: Phase
    is_over: bool
    rows: tuple[DocumentRow, ...]

    def count(self, *states: DocumentState) -> int:
        """How many rows stand in one of `states`."""
        return sum(row.state in states for row in self.rows)

    @property
    def wanting(self) -> int:
        """How many papers somebody still has to make."""
        return self.count(*WANTING)


@dataclass(frozen=True, slots=True)
class Receiver:
    """An institution of the event that papers may go to."""

    id: int
    name: LocalText
    country: str


def documents_of(session: Session, event_id: int) -> EventDocuments:
    """The tab *Documents*; refuses an event that is gone with `event_gone`."""
    facts = document_facts(session, event_id)
    editions = with_changes(session, event_id, editions_of(session, event_id))
    return _arranged(facts, editions, letter_steps(session, event_id))


def wanting_documents(session: Session, event_id: int) -> int:
    """How many papers of the stages so far are not made: the note on the tab."""
    facts = document_facts(session, event_id)
    editions = editions_of(session, event_id)
    return _arranged(facts, editions, letter_steps(session, event_id)).wanting


def receivers_of(session: Session, event_id: int) -> tuple[Receiver, ...]:
    """The institutions of an event: with a role, a letter or people in it; the own one is not."""
    own = context_of(session).own_institution_id
    return tuple(
        Receiver(
            row.id, row.institution.short_name or row.institution.name, row.institution.country
        )
        for row in institutions_of(session, event_id)
        if row.id != own
    )


def event_languages(session: Session, event_id: int) -> tuple[str, ...]:
    """The languages that an event is held in."""
    return tuple(session.execute(select(Event.languages).where(Event.id == event_id)).scalar_one())


def _arranged(
    facts: DocumentFacts,
    editions: Iterable[Edition],
    steps: Mapping[DocumentKind, tuple[Sending, ...]],
) -> EventDocuments:
    by_kind: dict[DocumentKind, list[Edition]] = defaultdict(list)
    for edition in editions:
        by_kind[edition.kind].append(edition)
    found = {kind for kind in (*by_kind, *steps) if by_kind.get(kind) or steps.get(kind)}
    rows = [
        row
        for one in documents_for(facts, found)
        for row in _rows(one, facts, by_kind.get(one.kind, []), steps.get(one.kind, ()))
    ]
    return EventDocuments(facts.phase, facts.is_over, tuple(rows))


def _rows(
    one: Document, facts: DocumentFacts, editions: list[Edition], steps: tuple[Sending, ...]
) -> Iterable[DocumentRow]:
    """A row for each language; letters stand together, for their steps name no language."""
    by_language: dict[str, list[Edition]] = defaultdict(list)
    for edition in editions:
        key = "" if one.kind in _LETTERS else language_key(edition.languages)
        by_language[key].append(edition)
    for group in by_language.values() or [[]]:
        ordered = sorted(group, key=age_of, reverse=True)
        is_sent = bool(steps or (ordered and ordered[0].sendings))
        state = state_of(one, facts, is_made=bool(ordered), is_sent=is_sent)
        yield DocumentRow(one.kind, one.phase, one.must, state, tuple(ordered), steps)
