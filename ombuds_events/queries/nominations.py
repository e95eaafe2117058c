"""What nominations would do to an event: read, compare, count; nothing is changed here."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Row, or_, select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.joining import differing
from ombuds_events.domain.kinds import (
    EventPath,
    ParticipationRole,
    ParticipationState,
)
from ombuds_events.domain.minors import is_minor
from ombuds_events.domain.names import NameParts, fold
from ombuds_events.domain.nominations import (
    Choices,
    Decision,
    NominationRow,
    Outcome,
    is_same_name,
    likeness,
    may_resemble,
    resembles,
)
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.quota import QUOTA_ROLES, is_within
from ombuds_events.domain.text import LANGUAGES
from ombuds_events.exchange.places import country_name
from ombuds_events.model.event import Event, Partner
from ombuds_events.model.institution import Institution
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.participations import first_day, quotas
from ombuds_events.queries.people import ShownPerson, name_parts, of_people, shown

_SAME_ADDRESS_FROM = 0.6
"""One e-mail address and names this alike are one person; less alike, the user is asked."""
_COMPARED = 400
"""So many different names at once are looked for outside of the institutions that sent them."""


_HIDDEN = frozenset({"name", "latin", "email"})
"""Fields of who is under 18 that are not laid beside others."""


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row and what it would become.

    `known`: whom it resembles in the database; `twin`: the earlier row that it resembles;
    `state`: the seat that it would get; `is_in_event`: the known person has one already;
    `problems` keep the row out, `notices` are only told; `ours`: what is known of whom it
    resembles, of who is under 18 only what may be shown.
    """

    row: NominationRow
    outcome: Outcome
    institution_id: int | None
    state: ParticipationState
    known: ShownPerson | None = None
    twin: int = 0
    score: float = 0.0
    is_in_event: bool = False
    is_over_quota: bool = False
    quota: int | None = None
    is_minor: bool = False
    problems: tuple[Problem, ...] = ()
    notices: tuple[Problem, ...] = ()
    ours: PersonDraft | None = None

    @property
    def choosable(self) -> tuple[str, ...]:
        """The fields in which the row says something else than is known."""
        if self.ours is None:
            return ()
        hidden = _HIDDEN if self.known is not None and self.known.is_minor else frozenset()
        return tuple(key for key in differing(self.ours, self.row.person) if key not in hidden)

    @property
    def number(self) -> int:
        """The row's number."""
        return self.row.number

    def decided(self, choices: Choices) -> Decision:
        """What was decided on the row; who is surely the same needs no decision."""
        return choices.of(self.number, max(self.score, float(self.is_sure)))

    @property
    def is_sure(self) -> bool:
        """Whether name or address leave no doubt."""
        return self.outcome in {Outcome.NEW, Outcome.KNOWN, Outcome.IN_EVENT}


@dataclass(frozen=True, slots=True)
class NominationPlan:
    """What a paste would do to an event."""

    event_id: int
    rows: tuple[PlannedRow, ...]

    def taken(self, choices: Choices) -> tuple[PlannedRow, ...]:
        """The rows that would become seats."""
        return tuple(row for row in self.rows if _is_taken(row, choices))


@dataclass(frozen=True, slots=True)
class _Pool:
    """Whom the rows are compared with."""

    rows: Sequence[Row[Any]]
    day: date
    in_event: frozenset[int]
    recognised: frozenset[str]


def plan(
    session: Session,
    event_id: int,
    rows: Sequence[NominationRow],
    institution_id: int | None = None,
    choices: Choices | None = None,
) -> NominationPlan:
    """What `rows` would do to an event; rows that name no institution come from the given one."""
    homes = recognised(session, event_id, {row.institution.strip() for row in rows})
    pool = _pool(session, event_id, rows, homes, institution_id)
    state = first_state(session, event_id)
    judged: list[PlannedRow] = []
    for row in (replace(row, person=row.person.cleaned()) for row in rows):
        home = homes.get(row.institution.strip(), institution_id)
        judged.append(_judged(row, home, state, pool, judged))
    return NominationPlan(event_id, _within_quota(session, event_id, judged, choices or Choices()))


def recognised(session: Session, event_id: int, texts: Iterable[str]) -> dict[str, int]:
    """Institutions by what forms call them: any name, or the country of one that takes part.

    Who was invited takes part, and so do the partners, our own office among them.
    """
    rows = session.execute(
        select(
            Institution.id,
            Institution.name,
            Institution.short_name,
            Institution.other_names,
            Institution.country,
        ).order_by(Institution.id)
    ).all()
    invited, partners = set(quotas(session, event_id)), _partners(session, event_id)
    names: dict[str, int] = {}
    # The last one wins: of two bodies of one country the one that was invited is meant.
    for row in sorted(rows, key=lambda row: (row.id in invited, row.id)):
        if row.id in invited | partners:
            countries = {country_name(row.country, lang) for lang in LANGUAGES}
            names.update({fold(name): row.id for name in (*countries, row.country)})
    for row in rows:
        called = (*row.name.values(), *row.short_name.values(), *row.other_names)
        names.update({fold(name): row.id for name in called})
    found = {text: names.get(fold(text)) for text in texts if text}
    return {text: body for text, body in found.items() if body is not None}


def _partners(session: Session, event_id: int) -> set[int]:
    return set(session.scalars(select(Partner.institution_id).where(Partner.event_id == event_id)))


def first_state(session: Session, event_id: int) -> ParticipationState:
    """The state of a new seat: short events ask for no nominations."""
    path = session.execute(select(Event.path).where(Event.id == event_id)).scalar_one()
    is_short = path is EventPath.SHORT
    return ParticipationState.ACCEPTED if is_short else ParticipationState.NOMINATED


def _pool(
    session: Session,
    event_id: int,
    rows: Sequence[NominationRow],
    homes: Mapping[str, int],
    institution_id: int | None,
) -> _Pool:
    words = list(dict.fromkeys(fold(_rarest(row.person.name)) for row in rows))[:_COMPARED]
    addresses = {row.person.email.strip().casefold() for row in rows} - {""}
    people = session.execute(
        of_people().where(
            or_(
                Person.institution_id.in_({*homes.values(), institution_id or 0}),
                Person.email_key.in_(addresses),
                *(Person.search_key.contains(word, autoescape=True) for word in words if word),
            )
        )
    ).all()
    taken = session.scalars(
        select(Participation.person_id).where(Participation.event_id == event_id)
    )
    return _Pool(people, first_day(session, event_id), frozenset(taken), frozenset(homes))


def _rarest(name: NameParts) -> str:
    """The family name, or the longest word of a single name."""
    return name.family or max(name.given.split() or [""], key=len)


def _judged(
    row: NominationRow,
    home: int | None,
    state: ParticipationState,
    pool: _Pool,
    earlier: Sequence[PlannedRow],
) -> PlannedRow:
    draft = row.person
    known, score = _nearest(draft.name, draft.email, pool)
    twin, twin_score = _nearest_row(draft.name, draft.email, earlier)
    outcome = Outcome.NEW
    if twin is not None and twin_score >= score:
        outcome, known, score = Outcome.TWICE, None, twin_score
    elif known is not None:
        outcome = _outcome(known, score, draft.name, draft.email, pool)
    birth_date = known.birth_date if known is not None else draft.birth_date
    return PlannedRow(
        row=row,
        outcome=outcome,
        institution_id=home,
        state=ParticipationState.RESERVE if row.is_reserve else state,
        known=shown(known, pool.day) if known is not None else None,
        twin=twin or 0 if outcome is Outcome.TWICE else 0,
        score=score,
        is_in_event=known is not None and known.person_id in pool.in_event,
        is_minor=is_minor(birth_date, pool.day),
        problems=draft.check(),
        notices=_notices(row, pool),
        ours=_ours(known, twin if outcome is Outcome.TWICE else None, pool.day, earlier),
    )


def _ours(
    known: Row[Any] | None, twin: int | None, day: date, earlier: Sequence[PlannedRow]
) -> PersonDraft | None:
    """What is known of whom a row resembles: of a person, or of the earlier row."""
    if twin is not None:
        return next(one.row.person for one in earlier if one.number == twin)
    if known is None:
        return None
    parts, person = name_parts(known), shown(known, day)
    return PersonDraft(
        family=person.family,
        given=person.name if person.is_minor else person.given,
        patronymic="" if person.is_minor else parts.patronymic,
        latin="" if person.is_minor else parts.latin,
        order=person.order,
        position=person.position,
        sex=person.sex,
        email=person.email,
        languages=person.languages,
    )


def _notices(row: NominationRow, pool: _Pool) -> tuple[Problem, ...]:
    text = row.institution.strip()
    if not text or text in pool.recognised:
        return ()
    return (Problem("institution_not_recognised", "institution", {"text": text}),)


def _outcome(known: Row[Any], score: float, name: NameParts, email: str, pool: _Pool) -> Outcome:
    shares_address = bool(email) and known.email.casefold() == email.casefold()
    is_sure = (shares_address and score >= _SAME_ADDRESS_FROM) or is_same_name(
        name, name_parts(known)
    )
    if not is_sure:
        return Outcome.SIMILAR
    return Outcome.IN_EVENT if known.person_id in pool.in_event else Outcome.KNOWN


def _nearest(name: NameParts, email: str, pool: _Pool) -> tuple[Row[Any] | None, float]:
    """The person that a name resembles most, the owner of the address before all others."""
    best: tuple[Row[Any] | None, float] = (None, 0.0)
    for person in pool.rows:
        score = _score(name, person, pool.day)
        if email and person.email.casefold() == email.casefold():
            return person, score
        if score > best[1]:
            best = (person, score)
    return best if resembles(best[1]) else (None, 0.0)


def _score(name: NameParts, person: Row[Any], day: date) -> float:
    """How alike two names are; who is under 18 is known by the whole name only, never guessed."""
    parts = name_parts(person)
    if is_same_name(name, parts):
        return 1.0
    if is_minor(person.birth_date, day) or not may_resemble(name, parts):
        return 0.0
    return likeness(name, parts)


def _nearest_row(
    name: NameParts, email: str, earlier: Sequence[PlannedRow]
) -> tuple[int | None, float]:
    best: tuple[int | None, float] = (None, 0.0)
    for other in earlier:
        draft = other.row.person
        if email and draft.email.casefold() == email.casefold():
            return other.number, 1.0
        score = likeness(name, draft.name) if may_resemble(name, draft.name) else 0.0
        if score > best[1]:
            best = (other.number, score)
    return best if resembles(best[1]) else (None, 0.0)


def _within_quota(
    session: Session, event_id: int, judged: Sequence[PlannedRow], choices: Choices
) -> tuple[PlannedRow, ...]:
    """The rows with a seat each, above the quota in reserve."""
    limits = quotas(session, event_id)
    taken = {body: quota.taken for body, quota in limits.items()}
    done = []
    for row in judged:
        limit = limits.get(row.institution_id) if row.institution_id else None
        counts = _is_taken(row, choices) and _counts(row.row.role, row.state)
        if limit is None or not counts:
            done.append(row)
            continue
        used = taken[row.institution_id or 0]
        is_over = not is_within(limit.places, used)
        if not is_over:
            taken[row.institution_id or 0] = used + 1
        state = ParticipationState.RESERVE if is_over else row.state
        done.append(replace(row, state=state, is_over_quota=is_over, quota=limit.places))
    return tuple(done)


def _counts(role: ParticipationRole, state: ParticipationState) -> bool:
    return role in QUOTA_ROLES and state is not ParticipationState.RESERVE


def _is_taken(row: PlannedRow, choices: Choices) -> bool:
    decision = row.decided(choices)
    if row.problems or decision is Decision.LEAVE_OUT:
        return False
    is_there = row.is_in_event or row.outcome is Outcome.TWICE
    return not (is_there and decision is Decision.SAME)
