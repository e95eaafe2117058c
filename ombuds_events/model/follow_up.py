"""What came of an event: action plans, how they stood later, who trained others."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from ombuds_events.domain.kinds import PlanStatus
from ombuds_events.model.base import AUTOINCREMENT, Base, Key, Recorded, Travels


class ActionPlan(Recorded, Travels, Base):
    """What an institution, or a person in its name, set out to do after an event."""

    __tablename__ = "action_plan"
    __table_args__ = (
        CheckConstraint("(institution_id IS NULL) <> (participation_id IS NULL)", name="whose"),
        AUTOINCREMENT,
    )

    id: Mapped[Key]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"), index=True)
    institution_id: Mapped[int | None] = mapped_column(ForeignKey("institution.id"), index=True)
    participation_id: Mapped[int | None] = mapped_column(ForeignKey("participation.id"), index=True)
    goal: Mapped[str]
    due: Mapped[date | None]

    checks: Mapped[list["PlanCheck"]] = relationship(
        cascade="all, delete-orphan", order_by="PlanCheck.months"
    )


class PlanCheck(Recorded, Travels, Base):
    """How a plan stood three or six months after the event; `no_answer` is an answer, too."""

    __tablename__ = "plan_check"
    __table_args__ = (
        UniqueConstraint("plan_id", "months"),
        CheckConstraint("months IN (3, 6)", name="months"),
        AUTOINCREMENT,
    )

    id: Mapped[Key]
    plan_id: Mapped[int] = mapped_column(ForeignKey("action_plan.id"))
    months: Mapped[int]
    on: Mapped[date]
    status: Mapped[PlanStatus]
    example: Mapped[str] = mapped_column(default="")
    obstacles: Mapped[str] = mapped_column(default="")


class OnwardTraining(Recorded, Travels, Base):
    """A training that a participant gave to others; `people` None = not counted."""

    __tablename__ = "onward_training"
    __table_args__ = (CheckConstraint("people >= 0", name="people"), AUTOINCREMENT)

    id: Mapped[Key]
    participation_id: Mapped[int] = mapped_column(ForeignKey("participation.id"), index=True)
    held_on: Mapped[date]
    title: Mapped[str] = mapped_column(String(300))
    people: Mapped[int | None]
