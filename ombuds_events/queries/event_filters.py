"""Which events a list shows and in which order: saved views, filters, find."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import (
    HELD_STATES,
    ORGANISING_ROLES,
    EventState,
)
from ombuds_events.domain.names import fold
from ombuds_events.domain.text import LocalText
from ombuds_events.model.catalogue import EventType, Recommendation
from ombuds_events.model.event import Event, EventRecommendation, Partner
from ombuds_events.model.institution import Institution
from ombuds_events.store.context import context_of

_OVER = (*HELD_STATES, EventState.RUNNING, EventState.CANCELLED)
_DONE = (EventState.CLOSED, EventState.CANCELLED)


class EventView(StrEnum):
    """The saved views that every office has."""

    CURRENT = "current"
    MINE = "mine"
    NOMINATIONS_OPEN = "nominations_open"
    HELD = "held"
    ALL = "all"


class EventSort(StrEnum):
    """What the list can be ordered by."""

    DATES = "dates"
    TITLE = "title"
    STATE = "state"
    CODE = "code"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFilter:
    """Which events to list, and in which order; empty parts do not filter.

    `archived`: what is in the archive, whatever the view, instead of what is not.
    """

    view: EventView = EventView.ALL
    find: str = ""
    states: frozenset[EventState] = frozenset()
    recommendations: frozenset[int] = frozenset()
    countries: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    since: date | None = None
    archived: bool = False
    sort: EventSort = EventSort.DATES
    descending: bool = False

    @property
    def narrowings(self) -> int:
        """How many filters stand beside the view."""
        chips = (self.states, self.recommendations, self.countries, self.types, self.since)
        return sum(map(bool, (*chips, self.archived, fold(self.find))))


@dataclass(frozen=True, slots=True)
class ListedEvent:
    """An event's place in the list: enough to group by month."""

    id: int
    starts_at: datetime


def event_list(session: Session, wanted: EventFilter) -> tuple[ListedEvent, ...]:
    """The events that `wanted` fits, in its order."""
    query = select(Event.id, Event.starts_at).where(*_conditions(session, wanted))
    rows = session.execute(query.order_by(*_order(wanted)))
    return tuple(ListedEvent(row.id, row.starts_at) for row in rows)


def view_counts(session: Session) -> dict[EventView, int]:
    """How many events each view has."""
    today = context_of(session).clock.today()
    own = context_of(session).own_institution_id
    views = list(EventView)
    numbers = [
        select(func.count())
        .select_from(Event)
        .where(Event.archived_on.is_(None), *_of_view(view, today, own))
        .scalar_subquery()
        for view in views
    ]
    row = session.execute(select(*numbers)).one()
    return dict(zip(views, row, strict=True))


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What the filter chips offer: only what some event has."""

    states: tuple[EventState, ...]
    recommendations: Mapping[int, LocalText]
    countries: tuple[str, ...]
    types: Mapping[str, LocalText]


def filter_choices(session: Session) -> FilterChoices:
    """The choices of the filter chips."""
    states = set(session.scalars(select(Event.state).distinct()))
    used = select(EventRecommendation.recommendation_id).where(EventRecommendation.is_primary)
    recommendations = session.execute(
        select(Recommendation.number, Recommendation.label)
        .where(Recommendation.id.in_(used))
        .order_by(Recommendation.number)
    )
    countries = session.scalars(
        select(Institution.country).join(Partner).distinct().order_by(Institution.country)
    )
    types = session.execute(
        select(EventType.key, EventType.label)
        .where(EventType.id.in_(select(Event.type_id)))
        .order_by(EventType.position)
    )
    return FilterChoices(
        tuple(state for state in EventState if state in states),
        {row.number: row.label for row in recommendations},
        tuple(countries),
        {row.key: row.label for row in types},
    )


# --- Which events --------------------------------------------------------------------------------


def _conditions(session: Session, wanted: EventFilter) -> list[ColumnElement[bool]]:
    context = context_of(session)
    found: list[ColumnElement[bool]] = [Event.archived_on.is_not(None)]
    if not wanted.archived:
        found = _of_view(wanted.view, context.clock.today(), context.own_institution_id)
        found.append(Event.archived_on.is_(None))
    found += [_has_word(word) for word in fold(wanted.find).split()]
    if wanted.states:
        found.append(Event.state.in_(wanted.states))
    if wanted.since:
        found.append(Event.ends_at >= datetime.combine(wanted.since, time.min))
    if wanted.types:
        kinds = select(EventType.id).where(EventType.key.in_(wanted.types))
        found.append(Event.type_id.in_(kinds))
    if wanted.recommendations:
        found.append(
            Event.id.in_(
                select(EventRecommendation.event_id)
                .join(Recommendation)
                .where(Recommendation.number.in_(wanted.recommendations))
            )
        )
    if wanted.countries:
        found.append(_with_partner(Institution.country.in_(wanted.countries)))
    return found


def _of_view(view: EventView, today: date, own: int) -> list[ColumnElement[bool]]:
    if view is EventView.CURRENT:
        return [Event.state.not_in(_DONE)]
    if view is EventView.MINE:
        ours = and_(Partner.institution_id == own, Partner.role.in_(ORGANISING_ROLES))
        mine = Event.id.in_(select(Partner.event_id).where(ours))
        return [Event.state.not_in(_DONE), mine]
    if view is EventView.NOMINATIONS_OPEN:
        return [Event.state == EventState.NOMINATIONS_OPEN]
    if view is EventView.HELD:
        first, after = datetime(today.year, 1, 1), datetime(today.year + 1, 1, 1)  # noqa: DTZ001
        return [Event.state.in_(HELD_STATES), Event.ends_at >= first, Event.ends_at < after]
    return []


def _has_word(word: str) -> ColumnElement[bool]:
    """Whether code, title, place or a partner's name has the word; numbers begin a word."""
    in_partner = _with_partner(Institution.search_key.contains(word, autoescape=True))
    if word.isdecimal():
        key = " " + Event.search_key
        return or_(key.contains(f" {word}", autoescape=True), in_partner)
    return or_(Event.search_key.contains(word, autoescape=True), in_partner)


def _with_partner(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return Event.id.in_(select(Partner.event_id).join(Institution).where(condition))


def _order(wanted: EventFilter) -> list[ColumnElement[Any]]:
    columns: dict[EventSort, Any] = {
        EventSort.DATES: Event.starts_utc,
        EventSort.TITLE: Event.sort_key,
        EventSort.STATE: Event.state,
        EventSort.CODE: Event.code,
    }
    column = columns[wanted.sort]
    first = column.desc() if wanted.descending else column.asc()
    by_time = Event.starts_utc.desc() if wanted.descending else Event.starts_utc.asc()
    return [first, by_time, Event.id]
