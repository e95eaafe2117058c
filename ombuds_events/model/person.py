"""A human being, named as the person writes the name."""

from datetime import date

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from ombuds_events.domain.kinds import NameOrder, Sex
from ombuds_events.model.base import (
    AUTOINCREMENT,
    PERSONAL,
    Archives,
    Base,
    Key,
    LocalTextColumn,
    Recorded,
    Texts,
    Travels,
)


class Person(Recorded, Travels, Archives, Base):
    """A person of an institution, or of none (`organisation` then says whom they come from).

    Only a young person has `birth_date` and guardian columns; what else a guardian's paper holds
    is a presence flag, never a content.
    """

    __tablename__ = "person"
    __table_args__ = (Index("ix_person_email_key", "email_key"), AUTOINCREMENT)

    id: Mapped[Key]
    institution_id: Mapped[int | None] = mapped_column(ForeignKey("institution.id"), index=True)
    organisation: Mapped[str] = mapped_column(String(200), default="")
    family_name: Mapped[str] = mapped_column(String(200), default="", info=PERSONAL)
    given_names: Mapped[str] = mapped_column(String(200), default="", info=PERSONAL)
    patronymic: Mapped[str] = mapped_column(String(200), default="", info=PERSONAL)
    name_latin: Mapped[str] = mapped_column(String(300), default="", info=PERSONAL)
    name_order: Mapped[NameOrder] = mapped_column(default=NameOrder.FAMILY_FIRST)
    sort_key: Mapped[str] = mapped_column(String(300), index=True, info=PERSONAL)
    search_key: Mapped[str] = mapped_column(info=PERSONAL)
    sex: Mapped[Sex | None] = mapped_column(info=PERSONAL)
    position: Mapped[LocalTextColumn] = mapped_column(info=PERSONAL)
    email: Mapped[str] = mapped_column(String(254), default="", info=PERSONAL)
    email_key: Mapped[str] = mapped_column(String(254), default="", info=PERSONAL)
    languages: Mapped[Texts]
    needs_interpretation_from: Mapped[Texts]
    shares_contacts: Mapped[bool] = mapped_column(default=False)
    is_focal_point: Mapped[bool] = mapped_column(default=False)
    birth_date: Mapped[date | None] = mapped_column(info=PERSONAL)
    guardian_email: Mapped[str] = mapped_column(String(254), default="", info=PERSONAL)
    guardian_name_held: Mapped[bool] = mapped_column(default=False)
    guardian_phone_held: Mapped[bool] = mapped_column(default=False)
