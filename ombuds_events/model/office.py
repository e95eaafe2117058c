"""The office that a database belongs to, and the people who use the program there."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from ombuds_events.model.base import AUTOINCREMENT, Base, Key, Recorded, Travels


class Office(Recorded, Travels, Base):
    """One row: whose database this is. A demo office has its own fixed today."""

    __tablename__ = "office"
    __table_args__ = (CheckConstraint("id = 1", name="single"), AUTOINCREMENT)

    id: Mapped[Key]
    institution_id: Mapped[int] = mapped_column(ForeignKey("institution.id"))
    language: Mapped[str] = mapped_column(String(8), default="en")
    is_demo: Mapped[bool] = mapped_column(default=False)
    fixed_today: Mapped[date | None]


class Operator(Recorded, Travels, Base):
    """Who uses the program; history signs with the name, the login finds the row."""

    __tablename__ = "operator"

    id: Mapped[Key]
    name: Mapped[str] = mapped_column(String(200))
    login: Mapped[str] = mapped_column(String(200), unique=True)
