"""A person in an event, and the path of the seat."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from ombuds_events.domain.kinds import ParticipationRole, ParticipationState
from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.model.base import AUTOINCREMENT, PERSONAL, Base, Key, Recorded, Travels


class Participation(Recorded, Travels, Base):
    """A seat: person × event; the seat of a replaced person stays with the institution.

    `certificate_name`: as the person wants it on paper; "" = the own name.
    """

    __tablename__ = "participation"
    __table_args__ = (
        UniqueConstraint("event_id", "person_id"),
        CheckConstraint("position >= 0", name="position"),
        AUTOINCREMENT,
    )

    id: Mapped[Key]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    role: Mapped[ParticipationRole] = mapped_column(default=ParticipationRole.PARTICIPANT)
    state: Mapped[ParticipationState]
    position: Mapped[int] = mapped_column(default=0)
    replaced_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    chaperone_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    certificate_no: Mapped[str] = mapped_column(String(60), default="")
    certificate_name: Mapped[str] = mapped_column(String(200), default="", info=PERSONAL)

    states: Mapped[list["ParticipationStateChange"]] = relationship(
        cascade="all, delete-orphan", order_by="ParticipationStateChange.id"
    )
    marks: Mapped[list[AttendanceMark]] = relationship(
        cascade="all, delete-orphan", order_by=AttendanceMark.id
    )


class ParticipationStateChange(Recorded, Travels, Base):
    """One step of a seat's life: append-only."""

    __tablename__ = "participation_state_change"

    id: Mapped[Key]
    participation_id: Mapped[int] = mapped_column(ForeignKey("participation.id"), index=True)
    state: Mapped[ParticipationState]
    on: Mapped[date]
    by: Mapped[str] = mapped_column(String(200), default="")
    reason: Mapped[str] = mapped_column(default="")
