"""A phase of a blended course: weeks online, days on site, a follow-up."""

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from ombuds_events.domain.kinds import EventMode
from ombuds_events.model.base import (
    AUTOINCREMENT,
    Base,
    Key,
    LocalTextColumn,
    Placed,
    Recorded,
    Travels,
)


class EventPhase(Placed, Recorded, Travels, Base):
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
    completion_share: Mapped[float | None]
