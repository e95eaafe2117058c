"""The register of certificates: what was ever numbered stays, whatever is undone."""

from datetime import date

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from ombuds_events.model.base import AUTOINCREMENT, Base, Key, Travels


class Certificate(Travels, Base):
    """A number that was given out: append-only, no part of history, so that none comes twice.

    `event_id` and `participation_id` outlive their rows: no foreign keys. `reason`: why the rule
    was set aside; `printed_on`: the first day, None = not yet; `reissued_on`: the last day of those
    after it.
    """

    __tablename__ = "certificate"
    __table_args__ = (AUTOINCREMENT,)

    id: Mapped[Key]
    number: Mapped[str] = mapped_column(String(60), unique=True)
    year: Mapped[int] = mapped_column(index=True)
    event_id: Mapped[int] = mapped_column(index=True)
    participation_id: Mapped[int]
    issued_on: Mapped[date]
    by: Mapped[str] = mapped_column(String(200), default="")
    reason: Mapped[str] = mapped_column(default="")
    printed_on: Mapped[date | None]
    reissued_on: Mapped[date | None]
