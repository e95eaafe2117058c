"""Youth councils, membership in them, and the papers of young delegates."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from ombuds_events.domain.kinds import ConsentKind, CouncilRole
from ombuds_events.model.base import (
    AUTOINCREMENT,
    PERSONAL,
    Archives,
    Base,
    Key,
    LocalTextColumn,
    Recorded,
    Travels,
)


class YouthCouncil(Recorded, Travels, Archives, Base):
    """A council of young people at an institution."""

    __tablename__ = "youth_council"
    __table_args__ = (
        CheckConstraint("min_age IS NULL OR max_age IS NULL OR min_age <= max_age", name="ages"),
        AUTOINCREMENT,
    )

    id: Mapped[Key]
    institution_id: Mapped[int] = mapped_column(ForeignKey("institution.id"), index=True)
    coordinator_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    name: Mapped[LocalTextColumn]
    sort_key: Mapped[str] = mapped_column(String(300))
    search_key: Mapped[str]
    statute: Mapped[str] = mapped_column(String(200), default="")
    statute_on: Mapped[date | None]
    founded_on: Mapped[date | None]
    min_age: Mapped[int | None]
    max_age: Mapped[int | None]
    term_months: Mapped[int | None]

    members: Mapped[list["CouncilMembership"]] = relationship(
        cascade="all, delete-orphan", order_by="CouncilMembership.id"
    )


class CouncilMembership(Recorded, Travels, Base):
    """A person's term in a council."""

    __tablename__ = "council_membership"
    __table_args__ = (
        UniqueConstraint("council_id", "person_id", "starts_on"),
        CheckConstraint("ends_on IS NULL OR ends_on >= starts_on", name="term"),
        AUTOINCREMENT,
    )

    id: Mapped[Key]
    council_id: Mapped[int] = mapped_column(ForeignKey("youth_council.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    role: Mapped[CouncilRole] = mapped_column(default=CouncilRole.MEMBER)
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    end_reason: Mapped[str] = mapped_column(String(40), default="")
    territory: Mapped[str] = mapped_column(String(100), default="")


class Consent(Recorded, Travels, Base):
    """A paper on a young delegate for one event: that it exists and for which days, not its text.

    `decision` holds a photo decision: "yes", "no" or "only group".
    """

    __tablename__ = "consent"
    __table_args__ = (UniqueConstraint("person_id", "event_id", "kind"), AUTOINCREMENT)

    id: Mapped[Key]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"), index=True)
    kind: Mapped[ConsentKind] = mapped_column(info=PERSONAL)
    decision: Mapped[str] = mapped_column(String(20), default="", info=PERSONAL)
    given_on: Mapped[date | None]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    withdrawn_on: Mapped[date | None]
