"""What users do with events that repeat: repeat one, change or stop several, leave a series."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import EventDraft
from ombuds_events.domain.kinds import EventState
from ombuds_events.domain.lifecycle import targets
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.series import (
    UNTOUCHED,
    MonthBy,
    SeriesRule,
    SeriesScope,
    rule_of,
    shifted_end,
)
from ombuds_events.model.event import Event
from ombuds_events.model.series import EventSeries
from ombuds_events.queries.event_facts import left_states
from ombuds_events.queries.series import in_scope, members_of, repeat_plan
from ombuds_events.services.copying import CopyParts, copy_event
from ombuds_events.services.event_rows import draft_of
from ombuds_events.services.events import change_event, change_state
from ombuds_events.services.versions import found_event, refuse_if_moved

_USUAL = CopyParts()
_TIMES = ("start", "end", "zone", "fold")
_OF_ONE = ("code", *_TIMES)
"""What each event of a series has of its own; times go along as a shift."""


def repeat_event(
    session: Session,
    event_id: int,
    version: int,
    rule: SeriesRule,
    parts: CopyParts = _USUAL,
    *,
    skips_closed: bool = True,
) -> tuple[int, ...]:
    """Make an event the first of a series, and a copy for each date that the plan keeps.

    Returns the ids of the copies in the order of their dates.
    """
    event = found_event(session, event_id)
    refuse_if_moved(event, version)
    plan = repeat_plan(session, event_id, rule, skips_closed=skips_closed)
    kept = [one.span for one in plan.dates[1:] if one.span is not None and one.is_kept]
    if not kept:
        raise Refused.one("series_nothing_left", "ends")
    first = event.starts_at.date()
    series = EventSeries(rule=rule.text(first), skips_closed=skips_closed)
    session.add(series)
    session.flush()
    made = tuple(copy_event(session, event_id, parts, span.start) for span in kept)
    for one, span in zip(made, kept, strict=True):
        _join(session.get_one(Event, one), series, span.start.date())
    _join(event, series, first)
    session.flush()
    return made


def spread_change(
    session: Session, event_id: int, scope: SeriesScope, before: EventDraft, after: EventDraft
) -> tuple[int, ...]:
    """Change other events of the series as this one was changed from `before` to `after`.

    Facts become those of `after`; times are shifted by the same days and get the same hours.
    Returns the ids of those that were changed.
    """
    changed = _changed_fields(before, after)
    days = (after.start.date() - before.start.date()).days
    moves = any(getattr(before, name) != getattr(after, name) for name in _TIMES)
    others = [one for one in _reached(session, event_id, scope) if one.id != event_id]
    if not others:
        raise Refused.one("series_all_over")
    for other in others:
        draft = replace(draft_of(session, other), **changed)
        if moves:
            draft = _moved(draft, after, days)
        if "deadline" in changed and after.deadline:
            ahead = after.start.date() - after.deadline
            draft = replace(draft, deadline=draft.start.date() - ahead)
        _change(session, other, draft)
    if scope is SeriesScope.ALL and days:
        _shift_rule(session, event_id, days)
    return tuple(one.id for one in others)


def stop_series(
    session: Session, event_id: int, scope: SeriesScope, target: EventState, reason: str
) -> tuple[int, ...]:
    """Cancel or postpone several events of a series for one reason; returns their ids."""
    reached = _reached(session, event_id, scope)
    before = left_states(session, [one.id for one in reached])
    able = [one for one in reached if target in targets(one.path, one.state, before.get(one.id))]
    if not able:
        raise Refused.one("series_all_over")
    for one in able:
        change_state(session, one.id, target, reason)
    return tuple(one.id for one in able)


def leave_series(session: Session, event_id: int) -> None:
    """Let an event go its own way; a series of which one event is left ends with it."""
    event = found_event(session, event_id)
    series_id = event.series_id
    if series_id is None:
        raise Refused.one("not_in_series")
    _part(event)
    session.flush()
    others = session.scalars(select(Event).where(Event.series_id == series_id)).all()
    if len(others) > 1:
        return
    for last in others:
        _part(last)
    session.flush()
    session.delete(session.get_one(EventSeries, series_id))
    session.flush()


def _join(event: Event, series: EventSeries, day: date) -> None:
    event.series_id, event.series_day = series.id, day


def _part(event: Event) -> None:
    event.series_id = event.series_day = None


def _reached(session: Session, event_id: int, scope: SeriesScope) -> list[Event]:
    """The events in `scope` that can still be changed, in their order."""
    members = members_of(session, event_id)
    if not members:
        raise Refused.one("not_in_series")
    found = [one.id for one in in_scope(members, event_id, scope)]
    rows = {row.id: row for row in session.scalars(select(Event).where(Event.id.in_(found)))}
    return [rows[one] for one in found]


def _changed_fields(before: EventDraft, after: EventDraft) -> dict[str, Any]:
    """Field → new value, of the facts that differ."""
    names = (name for name in EventDraft.__dataclass_fields__ if name not in _OF_ONE)
    return {name: getattr(after, name) for name in names if _differs(name, before, after)}


def _differs(name: str, before: EventDraft, after: EventDraft) -> bool:
    return bool(getattr(before, name) != getattr(after, name))


def _moved(draft: EventDraft, after: EventDraft, days: int) -> EventDraft:
    """The draft `days` later at the hours and the length of `after`."""
    day = draft.start.date() + timedelta(days=days)
    start = after.start.replace(year=day.year, month=day.month, day=day.day)
    end = start + (after.end - after.start)
    return replace(draft, start=start, end=end, zone=after.zone, fold=0)


def _change(session: Session, event: Event, draft: EventDraft) -> None:
    """Change one of several: what cannot be is told with the number of the event."""
    try:
        change_event(session, event.id, event.version, draft)
    except Refused as refused:
        raise Refused(*_named(event.code, refused.problems)) from refused


def _named(code: str, problems: tuple[Problem, ...]) -> Iterator[Problem]:
    for problem in problems:
        yield Problem(problem.code, f"series.{code}", problem.values)


def _shift_rule(session: Session, event_id: int, days: int) -> None:
    """The rule and its days go along when all events of a series move."""
    event = found_event(session, event_id)
    series = session.get_one(EventSeries, event.series_id)
    rows = session.scalars(select(Event).where(Event.series_id == series.id)).all()
    first = min(one.series_day for one in rows if one.series_day is not None)
    shift = timedelta(days=days)
    rule = shifted_end(rule_of(series.rule), days)
    if rule.check(first + shift):  # no longer the last day of a month, for example
        rule = replace(rule, month_by=MonthBy.DATE)
    series.rule = rule.text(first + shift)
    for one in rows:
        if one.state not in UNTOUCHED and one.series_day is not None:
            one.series_day += shift
    session.flush()
