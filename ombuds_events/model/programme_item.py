"""A session or break of a programme."""

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from ombuds_events.domain.kinds import ItemKind, ItemRole
from ombuds_events.model.base import (
    AUTOINCREMENT,
    Base,
    Key,
    LocalTextColumn,
    Placed,
    Recorded,
    Texts,
    Travels,
)


class ProgrammeItem(Placed, Recorded, Travels, Base):
    """A part of an event, in wall time of the event's zone; `counted_minutes` 0 = not counted.

    `track`: the name of a parallel strand, "" = everybody; `languages`: empty = those of the event.
    """

    __tablename__ = "programme_item"
    __table_args__ = (
        CheckConstraint("ends_utc > starts_utc", name="ends_after_start"),
        CheckConstraint("counted_minutes >= 0", name="minutes"),
        AUTOINCREMENT,
    )

    id: Mapped[Key]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"), index=True)
    kind: Mapped[ItemKind] = mapped_column(default=ItemKind.SESSION)
    title: Mapped[LocalTextColumn]
    track: Mapped[str] = mapped_column(String(60), default="")
    room: Mapped[str] = mapped_column(String(200), default="")
    link: Mapped[str] = mapped_column(String(500), default="")
    counted_minutes: Mapped[int] = mapped_column(default=0)
    languages: Mapped[Texts]
    interpretation: Mapped[Texts]

    people: Mapped[list["ProgrammeRole"]] = relationship(
        cascade="all, delete-orphan", order_by="ProgrammeRole.id"
    )


class ProgrammeRole(Recorded, Travels, Base):
    """Who speaks in a programme item, who moderates it."""

    __tablename__ = "programme_role"
    __table_args__ = (UniqueConstraint("item_id", "person_id", "role"), AUTOINCREMENT)

    id: Mapped[Key]
    item_id: Mapped[int] = mapped_column(ForeignKey("programme_item.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    role: Mapped[ItemRole]
