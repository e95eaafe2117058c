"""Counted lessons: what rows would add to a campaign, and the campaigns there are."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import EventState
from ombuds_events.domain.lessons import CAMPAIGN, LessonDraft
from ombuds_events.domain.names import fold
from ombuds_events.domain.problems import Problem, Refused, Value
from ombuds_events.domain.text import LocalText
from ombuds_events.model.attendance import HeadCount
from ombuds_events.model.catalogue import EventType
from ombuds_events.model.event import Event
from ombuds_events.store.context import context_of


class LessonOutcome(StrEnum):
    """What a row would do."""

    NEW = "new"
    KNOWN = "known"
    CORRECTED = "corrected"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class LessonRow:
    """One row of a file or of what was pasted; `number` as the sheet counts it."""

    number: int
    draft: LessonDraft
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class PlannedLesson:
    """A row and what it would do; `count_id`: the head-count that is known or corrected."""

    row: LessonRow
    outcome: LessonOutcome
    count_id: int = 0


@dataclass(frozen=True, slots=True)
class Campaign:
    """An event that counts its audience; `days`: its first and last day."""

    id: int
    code: str
    title: LocalText
    days: tuple[date, date]

    def holds(self, day: date) -> bool:
        """Whether it takes place on `day`."""
        return self.days[0] <= day <= self.days[1]


@dataclass(frozen=True, slots=True)
class LessonPlan:
    """What rows would do; no campaign = events of their own are made."""

    rows: tuple[PlannedLesson, ...]
    campaign: Campaign | None = None
    notices: tuple[Problem, ...] = ()

    def of(self, outcome: LessonOutcome) -> tuple[PlannedLesson, ...]:
        """The rows with this outcome."""
        return tuple(row for row in self.rows if row.outcome is outcome)

    @property
    def taken(self) -> tuple[PlannedLesson, ...]:
        """The rows that would change something."""
        changing = {LessonOutcome.NEW, LessonOutcome.CORRECTED}
        return tuple(row for row in self.rows if row.outcome in changing)


def plan_lessons(
    session: Session, rows: Sequence[LessonRow], campaign_id: int | None = None
) -> LessonPlan:
    """What `rows` would do to a campaign, or as events of their own; writes nothing."""
    today = context_of(session).clock.today()
    campaign = campaign_of(session, campaign_id) if campaign_id else None
    checked = [_checked(row, today) for row in rows]
    good = [row for row in checked if not row.problems]
    known = _matched(good, _counts(session, campaign_id) if campaign_id else ())
    planned = tuple(
        PlannedLesson(row, LessonOutcome.LEFT_OUT)
        if row.problems
        else PlannedLesson(row, *known.get(row.number, (LessonOutcome.NEW, 0)))
        for row in checked
    )
    return LessonPlan(planned, campaign, _outside(good, campaign))


def _checked(row: LessonRow, today: date) -> LessonRow:
    """The row with everything that is wrong with it, one reason for each field."""
    told = {problem.field for problem in row.problems}
    found = tuple(p for p in row.draft.check(today) if p.field not in told)
    return replace(row, draft=row.draft.cleaned(), problems=(*row.problems, *found))


def _outside(rows: Iterable[LessonRow], campaign: Campaign | None) -> tuple[Problem, ...]:
    if campaign is None:
        return ()
    outside = [row for row in rows if row.draft.on and not campaign.holds(row.draft.on)]
    if not outside:
        return ()
    first, last = (day.isoformat() for day in campaign.days)
    values: dict[str, Value] = {"first": first, "last": last, "count": len(outside)}
    return (Problem("lessons_outside", "on", {"code": campaign.code, **values}),)


def _matched(
    rows: Sequence[LessonRow], counts: Sequence[Any]
) -> dict[int, tuple[LessonOutcome, int]]:
    """Rows that are there already, and then those whose numbers alone differ: row → head-count.

    One head-count answers for one row: two classes alike of a school stay two.
    """
    found: dict[int, tuple[LessonOutcome, int]] = {}
    free = list(counts)
    for key, outcome in ((_whole_key, LessonOutcome.KNOWN), (_place_key, LessonOutcome.CORRECTED)):
        by_key = _by_key(free, key)
        for row in rows:
            same = by_key.get(key(_Counted.of(row.draft)))
            if row.number not in found and same:
                found[row.number] = (outcome, same.pop(0).id)
        taken = {count_id for _, count_id in found.values()}
        free = [count for count in free if count.id not in taken]
    return found


@dataclass(frozen=True, slots=True)
class _Counted:
    """What a row and a head-count are compared by."""

    held_on: date | None
    place: str
    grade: str
    total: int | None
    female: int | None
    male: int | None

    @classmethod
    def of(cls, draft: LessonDraft) -> "_Counted":
        return cls(draft.on, draft.place, draft.grade, draft.total, draft.female, draft.male)


def _by_key(counts: Iterable[Any], key: Callable[[Any], Hashable]) -> dict[Hashable, list[Any]]:
    found: dict[Hashable, list[Any]] = {}
    for count in counts:
        found.setdefault(key(count), []).append(count)
    return found


def _place_key(count: Any) -> Hashable:
    return (count.held_on, fold(count.place), _grade_key(count.grade))


def _whole_key(count: Any) -> Hashable:
    return (*_place_key(count), count.total, count.female, count.male)  # type: ignore[misc]


def _grade_key(grade: str) -> str:
    """The number of the class: lists leave its letter out."""
    digits = "".join(c if c.isdigit() else " " for c in grade).split()
    return "-".join(digits) or fold(grade)


def _counts(session: Session, campaign_id: int) -> Sequence[Any]:
    columns: tuple[Any, ...] = (
        HeadCount.id,
        HeadCount.held_on,
        HeadCount.place,
        HeadCount.grade,
        HeadCount.total,
        HeadCount.female,
        HeadCount.male,
    )
    wanted = select(*columns).where(HeadCount.event_id == campaign_id).order_by(HeadCount.id)
    return session.execute(wanted).all()


# -- campaigns ---------------------------------------------------------------------------------

_EVENT: tuple[Any, ...] = (Event.id, Event.code, Event.title, Event.starts_at, Event.ends_at)


def campaign_of(session: Session, event_id: int) -> Campaign:
    """The event, if it counts its audience; refuses another."""
    if not takes_counts(session, event_id):
        raise Refused.one("campaign_not_found", "event")
    return _campaign(session.execute(select(*_EVENT).where(Event.id == event_id)).one())


def takes_counts(session: Session, event_id: int) -> bool:
    """Whether the audience of an event is counted: by its type, or as it stands."""
    counted = EventType.is_counted.is_(True) | Event.id.in_(select(HeadCount.event_id))
    wanted = select(Event.id).join(EventType).where(Event.id == event_id, counted)
    return session.scalar(wanted) is not None


def campaigns(session: Session, first: date, last: date) -> tuple[Campaign, ...]:
    """The campaigns that hold all days from `first` to `last`, the latest first."""
    start, end = (datetime(day.year, day.month, day.day) for day in (first, last))  # noqa: DTZ001
    wanted = (
        select(*_EVENT)
        .join(EventType)
        .where(
            EventType.key == CAMPAIGN,
            Event.state != EventState.CANCELLED,
            Event.starts_at < datetime.combine(first, datetime.max.time()),
            Event.ends_at > start,
            Event.ends_at > end,
        )
        .order_by(Event.starts_utc.desc(), Event.id)
    )
    found = (_campaign(row) for row in session.execute(wanted))
    return tuple(one for one in found if one.holds(first) and one.holds(last))


def fitting_campaign(session: Session, drafts: Iterable[LessonDraft]) -> Campaign | None:
    """The one campaign of all days and themes of `drafts`; None if there is none, or several."""
    rows = list(drafts)
    days = [draft.on for draft in rows if draft.on]
    found = campaigns(session, min(days), max(days)) if days else ()
    wanted = {fold(draft.theme) for draft in rows if draft.theme}
    fitting = [one for one in found if all(_bears(one, theme) for theme in wanted)]
    return fitting[0] if len(fitting) == 1 else None


def _bears(campaign: Campaign, theme: str) -> bool:
    """Whether the title of a campaign is the theme, or holds it: "Human Rights Lesson 2025"."""
    return any(theme in fold(title) for title in campaign.title.values())


def _campaign(row: Any) -> Campaign:
    return Campaign(row.id, row.code, row.title, (row.starts_at.date(), row.ends_at.date()))
