"""A body: an ombudsman's office, a commission, a university, a donor."""

from sqlalchemy import CheckConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from ombuds_events.domain.kinds import InstitutionKind
from ombuds_events.model.base import (
    AUTOINCREMENT,
    Archives,
    Base,
    Key,
    LocalTextColumn,
    Recorded,
    Texts,
    Travels,
)


class Institution(Recorded, Travels, Archives, Base):
    """A body with its city, clock and working week.

    `weekend`: ISO weekday numbers, Monday 1; `other_names` serve recognition only and are never
    shown; working hours are minutes after midnight of the own zone.
    """

    __tablename__ = "institution"
    __table_args__ = (
        CheckConstraint(
            "0 <= day_starts AND day_starts < day_ends AND day_ends <= 1440", name="day"
        ),
        AUTOINCREMENT,
    )

    id: Mapped[Key]
    name: Mapped[LocalTextColumn]
    short_name: Mapped[LocalTextColumn]
    other_names: Mapped[Texts]
    sort_key: Mapped[str] = mapped_column(String(300), index=True)
    search_key: Mapped[str]
    kind: Mapped[InstitutionKind] = mapped_column(default=InstitutionKind.OMBUDS)
    country: Mapped[str] = mapped_column(String(2))
    city: Mapped[LocalTextColumn]
    zone: Mapped[str] = mapped_column(String(64))
    weekend: Mapped[list[int]]
    day_starts: Mapped[int] = mapped_column(default=9 * 60)
    day_ends: Mapped[int] = mapped_column(default=18 * 60)
    languages: Mapped[Texts]
    networks: Mapped[Texts]
    website: Mapped[str] = mapped_column(String(300), default="")
