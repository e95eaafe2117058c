"""What stands in a receiver's calendar, and who holds which version of it."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ombuds_events.model.base import (
    AUTOINCREMENT,
    MONOTONIC,
    Base,
    Key,
    Recorded,
    Seconds,
    Travels,
)


class CalendarEntry(Recorded, Travels, Base):
    """A meeting day, or a programme item by choice, or (neither) the whole span as one block.

    `ical_uid` is a random UUID made once (RFC 7986 section 5.3); `ical_sequence` rises at every
    change that people must see and never falls (RFC 5546 section 2.1.4); `shows` is a digest of
    what they see (services.calendar_entries).
    """

    __tablename__ = "calendar_entry"
    __table_args__ = (
        CheckConstraint("day IS NULL OR item_id IS NULL", name="day_or_item"),
        CheckConstraint("ical_sequence >= 0", name="sequence"),
        AUTOINCREMENT,
    )

    id: Mapped[Key]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"), index=True)
    day: Mapped[date | None]
    item_id: Mapped[int | None] = mapped_column(ForeignKey("programme_item.id"), index=True)
    ical_uid: Mapped[str] = mapped_column(String(64), unique=True)
    ical_sequence: Mapped[int] = mapped_column(default=0, info=MONOTONIC)
    is_cancelled: Mapped[bool] = mapped_column(default=False)
    shows: Mapped[str] = mapped_column(String(32), default="")
    created_utc: Mapped[Seconds]
    changed_utc: Mapped[Seconds]


class CalendarCopy(Recorded, Travels, Base):
    """A person's file of a calendar entry, as last saved: who holds an old one is computed."""

    __tablename__ = "calendar_copy"
    __table_args__ = (UniqueConstraint("entry_id", "participation_id"), AUTOINCREMENT)

    id: Mapped[Key]
    entry_id: Mapped[int] = mapped_column(ForeignKey("calendar_entry.id"))
    participation_id: Mapped[int] = mapped_column(ForeignKey("participation.id"), index=True)
    ical_sequence: Mapped[int]
    saved_utc: Mapped[Seconds]
