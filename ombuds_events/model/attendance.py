"""Presence of named people, and the counted, unnamed audience."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ombuds_events.domain.kinds import Mark, MarkSource
from ombuds_events.model.base import (
    AUTOINCREMENT,
    Base,
    Key,
    OptionalSeconds,
    Recorded,
    Travels,
)


class AttendanceMark(Recorded, Base):
    """A person's presence at a programme item, or on a meeting day of an event without items.

    `by`, `marked_utc`: who entered it and when (seconds; of a check-in the arrival); marks of
    older versions of the program have neither.
    """

    __tablename__ = "attendance_mark"
    __table_args__ = (
        UniqueConstraint("participation_id", "item_id"),
        UniqueConstraint("participation_id", "day"),
        CheckConstraint("(item_id IS NULL) <> (day IS NULL)", name="item_or_day"),
        CheckConstraint("(mark = 'M') = (minutes IS NOT NULL)", name="minutes"),
        AUTOINCREMENT,
    )
    natural_key = ("participation_id", "item_id", "day")

    id: Mapped[Key]
    participation_id: Mapped[int] = mapped_column(ForeignKey("participation.id"))
    item_id: Mapped[int | None] = mapped_column(ForeignKey("programme_item.id"), index=True)
    day: Mapped[date | None]
    mark: Mapped[Mark]
    minutes: Mapped[int | None]
    source: Mapped[MarkSource] = mapped_column(default=MarkSource.TYPED)
    by: Mapped[str] = mapped_column(String(200), default="")
    marked_utc: Mapped[OptionalSeconds]


class HeadCount(Recorded, Travels, Base):
    """Audience that nobody names; None = not counted, never guessed."""

    __tablename__ = "head_count"
    __table_args__ = (
        CheckConstraint("total >= 0", name="total"),
        CheckConstraint(
            "COALESCE(female, 0) + COALESCE(male, 0) <= total", name="parts_within_total"
        ),
        AUTOINCREMENT,
    )

    id: Mapped[Key]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"), index=True)
    audience: Mapped[str] = mapped_column(String(200), default="")
    place: Mapped[str] = mapped_column(String(200), default="")
    held_on: Mapped[date | None]
    female: Mapped[int | None]
    male: Mapped[int | None]
    total: Mapped[int]
    of_which_minors: Mapped[int | None]
    consultations: Mapped[int | None]
    grade: Mapped[str] = mapped_column(String(20), default="")
    teachers: Mapped[int | None]
