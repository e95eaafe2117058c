"""Lists that an office may edit: event types, recommendations, days of the United Nations."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from ombuds_events.domain.kinds import EventPath, RecommendationUse
from ombuds_events.model.base import Base, Key, LocalTextColumn, Recorded


class EventType(Recorded, Base):
    """Type of event: its labels, the prefix of its codes and the path that it follows.

    `is_counted`: the audience of such events is usually counted, not named.
    """

    __tablename__ = "event_type"
    natural_key = ("key",)

    id: Mapped[Key]
    key: Mapped[str] = mapped_column(String(40), unique=True)
    label: Mapped[LocalTextColumn]
    prefix: Mapped[str] = mapped_column(String(8))
    path: Mapped[EventPath]
    is_counted: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int]


class Recommendation(Recorded, Base):
    """A paragraph of a resolution, with our short label."""

    __tablename__ = "recommendation"
    natural_key = ("number",)

    id: Mapped[Key]
    number: Mapped[int] = mapped_column(unique=True)
    label: Mapped[LocalTextColumn]
    counts: Mapped[RecommendationUse]


class UnDay(Recorded, Base):
    """An international day; `rule` is an RFC 5545 RRULE without DTSTART."""

    __tablename__ = "un_day"
    natural_key = ("key",)

    id: Mapped[Key]
    key: Mapped[str] = mapped_column(String(40), unique=True)
    label: Mapped[LocalTextColumn]
    rule: Mapped[str] = mapped_column(String(120))
