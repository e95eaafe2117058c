"""Who changed what, when and why: one transaction a gesture, one row a changed field."""

from typing import Any

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from ombuds_events.model.base import Base, Json, Key, Seconds


class Tx(Base):
    """One gesture of an operator. `undoes_id` is the transaction that this one takes back."""

    __tablename__ = "tx"

    id: Mapped[Key]
    label: Mapped[str] = mapped_column(String(200))
    subject: Mapped[str] = mapped_column(String(300), default="")
    kind: Mapped[str] = mapped_column(String(8), default="do")
    at_utc: Mapped[Seconds]
    operator_id: Mapped[int | None] = mapped_column(ForeignKey("operator.id"), index=True)
    source: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str] = mapped_column(default="")
    undoes_id: Mapped[int | None] = mapped_column(ForeignKey("tx.id"), unique=True)


class Change(Base):
    """One changed field; `field` "" = the whole row came (old is null) or went (new is null).

    `row_version` is the version that the change left behind, or took away.
    """

    __tablename__ = "change"
    __table_args__ = (Index("ix_change_row", "entity", "row_id"),)

    id: Mapped[Key]
    tx_id: Mapped[int] = mapped_column(ForeignKey("tx.id"), index=True)
    entity: Mapped[str] = mapped_column(String(40))
    row_id: Mapped[int]
    row_key: Mapped[str] = mapped_column(String(120))
    row_version: Mapped[int]
    field: Mapped[str] = mapped_column(String(60))
    old: Mapped[Any] = mapped_column(Json, nullable=True)
    new: Mapped[Any] = mapped_column(Json, nullable=True)
