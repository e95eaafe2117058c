"""A version of a programme that has been given out."""

from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ombuds_events.model.base import AUTOINCREMENT, Base, Json, Key, Recorded, Seconds, Travels


class ProgrammeRelease(Recorded, Travels, Base):
    """A frozen copy of the programme: append-only, numbered from 1.

    `content` is a list of sessions as domain.releases writes and reads them.
    """

    __tablename__ = "programme_release"
    __table_args__ = (
        UniqueConstraint("event_id", "number"),
        CheckConstraint("number > 0", name="number"),
        AUTOINCREMENT,
    )

    id: Mapped[Key]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"))
    number: Mapped[int]
    released_utc: Mapped[Seconds]
    by: Mapped[str] = mapped_column(String(200), default="")
    content: Mapped[list[Any]] = mapped_column(Json)
