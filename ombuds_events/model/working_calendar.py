"""When institutions rest: public holidays as the library knows them, and what offices correct."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from ombuds_events.model.base import AUTOINCREMENT, Base, Key, LocalTextColumn, Recorded, Travels


class HolidayList(Base):
    """The public holidays of a country in a year, as one version of the library tells them.

    A cache: it can be read again at any time and is no part of history. `last_year` is set where
    the library knows the country only until then; `is_covered` is false where it has none.
    """

    __tablename__ = "holiday_list"
    __table_args__ = (UniqueConstraint("country", "year"),)

    id: Mapped[Key]
    country: Mapped[str] = mapped_column(String(2))
    year: Mapped[int]
    library: Mapped[str] = mapped_column(String(32))
    is_covered: Mapped[bool]
    last_year: Mapped[int | None]

    days: Mapped[list["PublicHoliday"]] = relationship(
        cascade="all, delete-orphan", order_by="PublicHoliday.day"
    )


class PublicHoliday(Base):
    """A day off in a whole country; `is_estimate` where the moon decides.

    `is_working`: a day of the weekend that is worked there instead of another.
    """

    __tablename__ = "public_holiday"
    __table_args__ = (UniqueConstraint("list_id", "day"),)

    id: Mapped[Key]
    list_id: Mapped[int] = mapped_column(ForeignKey("holiday_list.id"))
    day: Mapped[date] = mapped_column(index=True)
    name: Mapped[LocalTextColumn]
    is_estimate: Mapped[bool]
    is_working: Mapped[bool]


class CalendarDay(Recorded, Travels, Base):
    """Days on which an institution, or every institution of a country, rests or works after all.

    It wins over the list of public holidays and over the weekend; an institution's own days win
    over those of its country.
    """

    __tablename__ = "calendar_day"
    __table_args__ = (
        CheckConstraint("(institution_id IS NULL) <> (country IS NULL)", name="whose"),
        CheckConstraint("last_day >= first_day", name="ends_after_start"),
        AUTOINCREMENT,
    )

    id: Mapped[Key]
    institution_id: Mapped[int | None] = mapped_column(ForeignKey("institution.id"), index=True)
    country: Mapped[str | None] = mapped_column(String(2), index=True)
    first_day: Mapped[date]
    last_day: Mapped[date]
    is_working: Mapped[bool] = mapped_column(default=False)
    name: Mapped[LocalTextColumn]
