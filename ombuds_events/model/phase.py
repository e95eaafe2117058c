"""A phase of a blended course: weeks online, days on site, a follow-up."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from ombuds_events.domain.kinds import EventMode
from ombuds_events.domain.span import Span
from ombuds_events.model.base import (
    AUTOINCREMENT,
    Base,
    Key,
    LocalTextColumn,
    Recorded,
    Seconds,
    Travels,
)


class EventPhase(Recorded, Travels, Base):
    """Own title, mode and dates; sessions belong to it by their day.

    `completion_share` (0..1): the share of its counted hours that a certificate asks; None = the
    rule of the event alone.
    """

    __tablename__ = "event_phase"
    __table_args__ = (
        CheckConstraint("ends_utc > starts_utc", name="ends_after_start"),
        CheckConstraint("completion_share BETWEEN 0 AND 1", name="share"),
        AUTOINCREMENT,
    )

    id: Mapped[Key]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"), index=True)
    title: Mapped[LocalTextColumn]
    mode: Mapped[EventMode]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    zone: Mapped[str] = mapped_column(String(64))
    fold: Mapped[int] = mapped_column(default=0)
    starts_utc: Mapped[Seconds]
    ends_utc: Mapped[Seconds]
    completion_share: Mapped[float | None]

    @property
    def span(self) -> Span:
        """When it takes place."""
        return Span(self.starts_at, self.ends_at, self.zone, self.fold)

    def place_at(self, span: Span) -> None:
        """Set the time, with the instants that it means today."""
        self.starts_at, self.ends_at = span.start, span.end
        self.zone, self.fold = span.zone, span.fold
        self.starts_utc, self.ends_utc = span.start_utc, span.end_utc
