"""What people thought of an event: forms without names, answers by question."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from ombuds_events.domain.kinds import EvaluationStage
from ombuds_events.model.base import AUTOINCREMENT, Base, Key, Recorded, Travels, unique_where


class EvaluationRound(Recorded, Travels, Base):
    """One time that people were asked; `day` of the daily forms only.

    `forms_given`: forms handed out; None = as many as people were there.
    """

    __tablename__ = "evaluation_round"
    __table_args__ = (
        UniqueConstraint("event_id", "stage", "day"),
        unique_where("uq_evaluation_round_once", "day IS NULL", "event_id", "stage"),
        CheckConstraint("(stage = 'daily') = (day IS NOT NULL)", name="daily"),
        CheckConstraint("forms_given >= 0", name="forms_given"),
        AUTOINCREMENT,
    )

    id: Mapped[Key]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"))
    stage: Mapped[EvaluationStage]
    day: Mapped[date | None]
    forms_given: Mapped[int | None]

    replies: Mapped[list["EvaluationReply"]] = relationship(
        cascade="all, delete-orphan", order_by="EvaluationReply.id"
    )


class EvaluationReply(Recorded, Travels, Base):
    """One form that came back: nothing in it says whose.

    `file_digest`: SHA-256 of the workbook it came in, so that a file counts once; "" = typed.
    """

    __tablename__ = "evaluation_reply"

    id: Mapped[Key]
    round_id: Mapped[int] = mapped_column(ForeignKey("evaluation_round.id"), index=True)
    file_digest: Mapped[str] = mapped_column(String(64), default="")

    answers: Mapped[list["EvaluationAnswer"]] = relationship(
        cascade="all, delete-orphan", order_by="EvaluationAnswer.id"
    )


class EvaluationAnswer(Recorded, Base):
    """One answer: a step from 1 to 5, or words. `question` is a key of domain.evaluation."""

    __tablename__ = "evaluation_answer"
    __table_args__ = (
        UniqueConstraint("reply_id", "question"),
        CheckConstraint("score BETWEEN 1 AND 5", name="score"),
        CheckConstraint("(score IS NULL) <> (words = '')", name="score_or_words"),
        AUTOINCREMENT,
    )
    natural_key = ("reply_id", "question")

    id: Mapped[Key]
    reply_id: Mapped[int] = mapped_column(ForeignKey("evaluation_reply.id"))
    question: Mapped[str] = mapped_column(String(40))
    score: Mapped[int | None]
    words: Mapped[str] = mapped_column(default="")
