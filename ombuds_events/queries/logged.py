"""What was logged today, one row for each step, and the themes used most."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import EventPath
from ombuds_events.domain.lessons import CAMPAIGN
from ombuds_events.domain.text import LocalText
from ombuds_events.model.attendance import HeadCount
from ombuds_events.model.catalogue import EventType
from ombuds_events.model.event import Event
from ombuds_events.model.history import Change, Tx
from ombuds_events.store.context import context_of

LOGGING = ("log_lesson", "log_rows")
_MOST_RECENT = 500
"""Events among which the themes used most are looked for."""


@dataclass(frozen=True, slots=True)
class LoggedStep:
    """One step of logging: the lesson, or the sums of many (`count`)."""

    tx_id: int
    event_id: int
    title: LocalText
    on: date | None
    place: str
    grade: str
    count: int
    total: int
    female: int
    male: int

    @property
    def id(self) -> int:
        """What the row is known by."""
        return self.tx_id


def themes(session: Session, most: int) -> tuple[LocalText, ...]:
    """Themes that events of their own bear more than once, those used most first."""
    wanted = (
        select(Event.title, EventType.label)
        .join(EventType)
        .where(
            EventType.is_counted.is_(True),
            EventType.key != CAMPAIGN,
            Event.path == EventPath.SHORT,
            Event.id.in_(select(HeadCount.event_id)),
        )
        .order_by(Event.starts_utc.desc(), Event.id.desc())
        .limit(_MOST_RECENT)
    )
    rows = session.execute(wanted).all()
    titles = [tuple(sorted(row.title.items())) for row in rows if row.title != row.label]
    return tuple(dict(title) for title, n in Counter(titles).most_common(most) if n > 1)


def logged_today(session: Session, most: int) -> tuple[LoggedStep, ...]:
    """The steps of logging of the true day that stand, the latest first."""
    zone = ZoneInfo(context_of(session).clock.zone)
    now = context_of(session).clock.real_now().astimezone(zone)
    begins = now.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)
    undone = select(Tx.undoes_id).where(Tx.undoes_id.is_not(None))
    wanted = (
        select(Tx.id)
        .where(
            Tx.label.in_(LOGGING),
            Tx.kind == "do",
            Tx.at_utc >= int(begins.timestamp()),
            Tx.id.not_in(undone),
        )
        .order_by(Tx.id.desc())
        .limit(most)
    )
    steps = session.scalars(wanted).all()
    found = _logged(session, steps)
    return tuple(found[step] for step in steps if step in found)


def _logged(session: Session, steps: Sequence[int]) -> Mapping[int, LoggedStep]:
    """Step → its first lesson with the sums of all."""
    columns: tuple[Any, ...] = (
        Change.tx_id,
        Event.id,
        Event.title,
        func.min(HeadCount.held_on).label("held_on"),
        func.min(HeadCount.place).label("place"),
        func.min(HeadCount.grade).label("grade"),
        func.count(HeadCount.id).label("lessons"),
        func.sum(HeadCount.total).label("total"),
        func.sum(func.coalesce(HeadCount.female, 0)).label("female"),
        func.sum(func.coalesce(HeadCount.male, 0)).label("male"),
    )
    counted = (
        select(*columns)
        .join(HeadCount, HeadCount.id == Change.row_id)
        .join(Event, Event.id == HeadCount.event_id)
        .where(Change.tx_id.in_(steps), Change.entity == "head_count", Change.field == "")
        .group_by(Change.tx_id, Event.id)
        .order_by(Change.tx_id, Event.id)
    )
    found: dict[int, LoggedStep] = {}
    for row in session.execute(counted):
        before = found.get(row.tx_id)
        step = LoggedStep(
            row.tx_id, row.id, row.title, row.held_on, row.place, row.grade,
            row.lessons, row.total, row.female, row.male,
        )  # fmt: skip
        found[row.tx_id] = _together(before, step) if before else step
    return found


def _together(one: LoggedStep, other: LoggedStep) -> LoggedStep:
    return replace(
        one,
        count=one.count + other.count,
        total=one.total + other.total,
        female=one.female + other.female,
        male=one.male + other.male,
    )
