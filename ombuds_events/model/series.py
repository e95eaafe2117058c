"""Events that repeat by a rule, and patterns from which new ones are made."""

from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ombuds_events.model.base import AUTOINCREMENT, Base, Json, Key, Recorded, Travels


class EventSeries(Recorded, Travels, Base):
    """A rule of repetition: an RFC 5545 RRULE without DTSTART, in wall time of its events.

    `skips_closed`: days on which an organiser rests are left out.
    """

    __tablename__ = "event_series"

    id: Mapped[Key]
    rule: Mapped[str] = mapped_column(String(200))
    skips_closed: Mapped[bool] = mapped_column(default=True)


class EventTemplate(Recorded, Travels, Base):
    """A pattern of a type of event: `content` is what domain.templates writes and reads."""

    __tablename__ = "event_template"
    __table_args__ = (UniqueConstraint("type_id", "name"), AUTOINCREMENT)

    id: Mapped[Key]
    type_id: Mapped[int] = mapped_column(ForeignKey("event_type.id"))
    name: Mapped[str] = mapped_column(String(200))
    content: Mapped[dict[str, Any]] = mapped_column(Json)
