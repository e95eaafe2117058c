"""A clash that the office accepts, with its reason."""

from datetime import date

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ombuds_events.model.base import AUTOINCREMENT, Base, Key, Recorded, Travels


class AcceptedClash(Recorded, Travels, Base):
    """`key` is what domain.clashes calls the clash: it holds only as long as the facts do."""

    __tablename__ = "accepted_clash"
    __table_args__ = (UniqueConstraint("event_id", "key"), AUTOINCREMENT)

    id: Mapped[Key]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"))
    key: Mapped[str] = mapped_column(String(200))
    reason: Mapped[str]
    on: Mapped[date]
    by: Mapped[str] = mapped_column(String(200), default="")
