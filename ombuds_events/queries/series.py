"""Events that repeat: the dates of a rule before they are made, and the place of an event."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from ombuds_events.domain.kinds import ORGANISING_ROLES, EventState
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.series import (
    UNTOUCHED,
    Occurrence,
    SeriesRule,
    SeriesScope,
    occurrences,
    rule_of,
)
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import LocalText
from ombuds_events.domain.workdays import Resting, WorkingCalendar, exceptions, who_rests
from ombuds_events.model.event import Event, Partner
from ombuds_events.model.series import EventSeries
from ombuds_events.queries.meeting_days import meeting_days
from ombuds_events.queries.sittings import NOT_MEETING
from ombuds_events.queries.spans import span_of
from ombuds_events.queries.working_calendar import working_calendars
from ombuds_events.store.context import context_of


@dataclass(frozen=True, slots=True)
class OtherEvent:
    """An event of one of the organisers at the same time."""

    id: int
    code: str
    title: LocalText


@dataclass(frozen=True, slots=True)
class PlannedDate:
    """A date of a rule.

    `span` None: those hours do not exist that day (`note` says so); `resting`: organisers that do
    not work; `others`: what they have at that time; `is_kept`: an event will be made.
    """

    day: date
    span: Span | None
    note: Problem | None
    resting: tuple[Resting, ...]
    others: tuple[OtherEvent, ...]
    is_kept: bool


@dataclass(frozen=True, slots=True)
class RepeatPlan:
    """What repeating an event would make; the first of `dates` is the event itself.

    `bodies`: the organisers whose calendars were asked.
    """

    version: int
    bodies: tuple[int, ...]
    dates: tuple[PlannedDate, ...]

    @property
    def new(self) -> int:
        """How many events would be made."""
        return sum(one.is_kept for one in self.dates[1:])

    @property
    def left_out(self) -> int:
        """How many dates of the rule would have no event."""
        return len(self.dates) - 1 - self.new


@dataclass(frozen=True, slots=True)
class Member:
    """An event of a series; `is_open`: what is done to the others reaches it."""

    id: int
    code: str
    title: LocalText
    span: Span
    state: EventState

    @property
    def is_open(self) -> bool:
        """Whether it was neither held nor called off."""
        return self.state not in UNTOUCHED


@dataclass(frozen=True, slots=True)
class SeriesPlace:
    """Where an event stands in its series, counted from 1."""

    rule: SeriesRule
    number: int
    members: tuple[Member, ...]

    @property
    def previous(self) -> Member | None:
        """The one before."""
        return self.members[self.number - 2] if self.number > 1 else None

    @property
    def next(self) -> Member | None:
        """The one after."""
        return self.members[self.number] if self.number < len(self.members) else None

    @property
    def following(self) -> int:
        """How many of those after it can still be changed."""
        return sum(one.is_open for one in self.members[self.number :])

    @property
    def others(self) -> int:
        """How many of all others can still be changed."""
        before = self.members[: self.number - 1]
        return self.following + sum(one.is_open for one in before)


_MEMBER: tuple[Any, ...] = (
    Event.id,
    Event.code,
    Event.title,
    Event.starts_at,
    Event.ends_at,
    Event.zone,
    Event.fold,
    Event.state,
)


def members_of(session: Session, event_id: int) -> tuple[Member, ...]:
    """All events of the series of an event, by their place in the rule; () if it is in none."""
    this = aliased(Event)
    query = (
        select(*_MEMBER)
        .join(this, this.series_id == Event.series_id)
        .where(this.id == event_id)
        .order_by(Event.series_day, Event.starts_utc, Event.id)
    )
    return tuple(
        Member(
            row.id,
            row.code,
            row.title,
            span_of(row),
            row.state,
        )
        for row in session.execute(query)
    )


def in_scope(members: Sequence[Member], event_id: int, scope: SeriesScope) -> tuple[Member, ...]:
    """Those of `members` that `scope` reaches and that can still be changed."""
    at = next(number for number, one in enumerate(members) if one.id == event_id)
    reached = {
        SeriesScope.THIS: members[at : at + 1],
        SeriesScope.FOLLOWING: members[at:],
        SeriesScope.ALL: members,
    }[scope]
    return tuple(one for one in reached if one.is_open)


def series_place(session: Session, event_id: int) -> SeriesPlace | None:
    """Where an event stands in its series; None if it is in none."""
    row = session.execute(
        select(EventSeries.rule)
        .join(Event, Event.series_id == EventSeries.id)
        .where(Event.id == event_id)
    ).one_or_none()
    if row is None:
        return None
    members = members_of(session, event_id)
    number = next(n for n, one in enumerate(members, 1) if one.id == event_id)
    return SeriesPlace(rule_of(row.rule), number, members)


def repeat_plan(
    session: Session, event_id: int, rule: SeriesRule, *, skips_closed: bool = True
) -> RepeatPlan:
    """The dates that `services.series.repeat_event` would make, with what speaks against them."""
    row = session.execute(
        select(*_MEMBER, Event.version, Event.series_id).where(Event.id == event_id)
    ).one_or_none()
    if row is None:
        raise Refused.one("event_gone")
    if row.series_id is not None:
        raise Refused.one("in_series_already")
    if row.state is EventState.CANCELLED:
        raise Refused.one("event_is_cancelled")
    first = span_of(row)
    found = occurrences(rule, first)
    bodies = _organisers(session, event_id)
    years = {day.year for one in found if one.span for day in one.span.days}
    calendars = working_calendars(session, bodies, years)
    busy = _busy(session, event_id, bodies, [one.span for one in found if one.span])
    sittings = _sittings(session, event_id, first)
    rests = _Rests(calendars, [day for one in found if one.span for day in one.span.days])
    dates = [_planned(one, sittings, rests, busy, skips_closed=skips_closed) for one in found]
    return RepeatPlan(row.version, tuple(bodies), tuple(dates))


def _organisers(session: Session, event_id: int) -> list[int]:
    """Who bears the event; the own institution where nobody does."""
    query = (
        select(Partner.institution_id)
        .where(Partner.event_id == event_id, Partner.role.in_(ORGANISING_ROLES))
        .order_by(Partner.id)
    )
    found = list(dict.fromkeys(session.scalars(query)))
    return found or [context_of(session).own_institution_id]


@dataclass(frozen=True, slots=True)
class _Busy:
    starts_utc: int
    ends_utc: int
    event: OtherEvent


def _busy(
    session: Session, event_id: int, bodies: Sequence[int], spans: Sequence[Span]
) -> tuple[_Busy, ...]:
    """What the organisers have between the first and the last date."""
    query = (
        select(Event.id, Event.code, Event.title, Event.starts_utc, Event.ends_utc)
        .join(Partner)
        .where(
            Partner.institution_id.in_(bodies),
            Partner.role.in_(ORGANISING_ROLES),
            Event.id != event_id,
            Event.state.not_in(NOT_MEETING),
            Event.starts_utc < max(one.end_utc for one in spans),
            Event.ends_utc > min(one.start_utc for one in spans),
        )
        .order_by(Event.starts_utc, Event.id)
    )
    found = {row.id: row for row in session.execute(query)}
    return tuple(
        _Busy(row.starts_utc, row.ends_utc, OtherEvent(row.id, row.code, row.title))
        for row in found.values()
    )


def _planned(
    one: Occurrence,
    sittings: Sequence[tuple[timedelta, timedelta]],
    rests: "_Rests",
    busy: Iterable[_Busy],
    *,
    skips_closed: bool,
) -> PlannedDate:
    span = one.span
    if span is None:
        return PlannedDate(one.day, None, one.note, (), (), is_kept=False)
    met = [Span(span.start + begins, span.start + ends, span.zone) for begins, ends in sittings]
    resting = rests.on(met)
    others = tuple(
        each.event
        for each in busy
        if each.starts_utc < span.end_utc and each.ends_utc > span.start_utc
    )
    is_kept = not (resting and skips_closed)
    return PlannedDate(one.day, span, one.note, resting, others, is_kept)


def _sittings(session: Session, event_id: int, span: Span) -> list[tuple[timedelta, timedelta]]:
    """When the event meets, counted from its start; one of weeks without days: when it begins."""
    spans = [day.span for day in meeting_days(session, event_id)]
    spans = [one.in_zone(span.zone) if one.zone != span.zone else one for one in spans]
    found = [(one.start - span.start, one.end - span.start) for one in spans]
    return found or [(timedelta(), timedelta(minutes=1))]


class _Rests:
    """Who rests, asked for many days: most of them are as in every week."""

    def __init__(self, calendars: Sequence[WorkingCalendar], days: Sequence[date]) -> None:
        first = min(days).toordinal() - 1
        last = max(days).toordinal() + 1
        self._unlike = [(one, exceptions(one, first, last)) for one in calendars]

    def on(self, spans: Sequence[Span]) -> tuple[Resting, ...]:
        """Each institution that rests at one of these times, once, by its own day."""
        found: dict[int, Resting] = {}
        for calendar, unlike in self._unlike:
            for day in (day for span in spans for day in _own_days(span, calendar)):
                usual = day.isoweekday() in calendar.weekend
                if calendar.id not in found and unlike.get(day.toordinal(), usual):
                    found.update((calendar.id, one) for one in who_rests([calendar], day))
        return tuple(found.values())


def _own_days(span: Span, calendar: WorkingCalendar) -> tuple[date, ...]:
    """The days of a time on the clock of an institution."""
    return span.in_zone(calendar.zone).days if calendar.has_clock else span.days
