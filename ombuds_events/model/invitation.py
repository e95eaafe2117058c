"""A letter to a body with quota and answer, and the path it has gone."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from ombuds_events.domain.kinds import Channel, InvitationState
from ombuds_events.model.base import AUTOINCREMENT, Base, Key, Recorded, Travels


class Invitation(Recorded, Travels, Base):
    """One letter per event and institution; numbers as offices write them."""

    __tablename__ = "invitation"
    __table_args__ = (
        UniqueConstraint("event_id", "institution_id"),
        CheckConstraint("quota IS NULL OR quota >= 0", name="quota"),
        AUTOINCREMENT,
    )

    id: Mapped[Key]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"))
    institution_id: Mapped[int] = mapped_column(ForeignKey("institution.id"), index=True)
    state: Mapped[InvitationState] = mapped_column(index=True)
    quota: Mapped[int | None]
    deadline: Mapped[date | None]
    channel: Mapped[Channel | None]
    outgoing_no: Mapped[str] = mapped_column(String(60), default="")
    sent_on: Mapped[date | None]
    incoming_no: Mapped[str] = mapped_column(String(60), default="")
    answered_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")

    states: Mapped[list["InvitationStateChange"]] = relationship(
        cascade="all, delete-orphan", order_by="InvitationStateChange.id"
    )


class InvitationStateChange(Recorded, Travels, Base):
    """One step of an invitation's life, reminders among them: append-only."""

    __tablename__ = "invitation_state_change"

    id: Mapped[Key]
    invitation_id: Mapped[int] = mapped_column(ForeignKey("invitation.id"), index=True)
    state: Mapped[InvitationState]
    on: Mapped[date]
    by: Mapped[str] = mapped_column(String(200), default="")
    reason: Mapped[str] = mapped_column(default="")
