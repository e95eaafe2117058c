"""The thing planned, its partners, its recommendations and the path it has gone."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from ombuds_events.domain.kinds import CalendarBy, EventMode, EventPath, EventState, PartnerRole
from ombuds_events.domain.span import Span, tzdata_version
from ombuds_events.model.base import (
    AUTOINCREMENT,
    Archives,
    Base,
    Key,
    LocalTextColumn,
    Placed,
    Recorded,
    Seconds,
    Texts,
    Travels,
    unique_where,
)
from ombuds_events.model.calendar_entry import CalendarEntry
from ombuds_events.model.clash import AcceptedClash
from ombuds_events.model.phase import EventPhase
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.model.release import ProgrammeRelease


class Event(Placed, Recorded, Travels, Archives, Base):
    """A seminar, webinar, lesson or meeting.

    `series_day` is the day that the rule of its series gave it; it stays when the event is moved.
    `project_no`: of the donor; `signatory`: name and post under certificates.
    """

    __tablename__ = "event"
    __table_args__ = (
        CheckConstraint("ends_utc > starts_utc", name="ends_after_start"),
        CheckConstraint("completion_share BETWEEN 0 AND 1", name="share"),
        CheckConstraint("quota_default IS NULL OR quota_default >= 0", name="quota"),
        AUTOINCREMENT,
    )

    id: Mapped[Key]
    code: Mapped[str] = mapped_column(String(40), unique=True)
    type_id: Mapped[int] = mapped_column(ForeignKey("event_type.id"), index=True)
    path: Mapped[EventPath]
    title: Mapped[LocalTextColumn]
    sort_key: Mapped[str] = mapped_column(String(300))
    search_key: Mapped[str]
    purpose: Mapped[str] = mapped_column(default="")
    mode: Mapped[EventMode]
    state: Mapped[EventState] = mapped_column(index=True)
    starts_utc: Mapped[Seconds] = mapped_column(index=True)
    tzdata: Mapped[str] = mapped_column(String(16))
    venue_name: Mapped[str] = mapped_column(String(300), default="")
    venue_city: Mapped[LocalTextColumn]
    venue_address: Mapped[str] = mapped_column(String(300), default="")
    link: Mapped[str] = mapped_column(String(500), default="")
    languages: Mapped[Texts]
    interpretation: Mapped[Texts]
    quota_default: Mapped[int | None]
    deadline: Mapped[date | None]
    completion_share: Mapped[float] = mapped_column(default=0.8)
    calendar_by: Mapped[CalendarBy] = mapped_column(default=CalendarBy.DAY)
    calendar_uid: Mapped[str] = mapped_column(String(64), unique=True)
    un_day: Mapped[str] = mapped_column(String(40), default="")
    project_no: Mapped[str] = mapped_column(String(60), default="")
    signatory: Mapped[str] = mapped_column(String(300), default="")
    series_id: Mapped[int | None] = mapped_column(ForeignKey("event_series.id"), index=True)
    series_day: Mapped[date | None]
    created_utc: Mapped[Seconds]

    partners: Mapped[list["Partner"]] = relationship(
        cascade="all, delete-orphan", order_by="Partner.id"
    )
    recommendations: Mapped[list["EventRecommendation"]] = relationship(
        cascade="all, delete-orphan", order_by="EventRecommendation.id"
    )
    programme: Mapped[list[ProgrammeItem]] = relationship(
        cascade="all, delete-orphan", order_by=ProgrammeItem.starts_utc
    )
    phases: Mapped[list[EventPhase]] = relationship(
        cascade="all, delete-orphan", order_by=EventPhase.starts_utc
    )
    releases: Mapped[list[ProgrammeRelease]] = relationship(
        cascade="all, delete-orphan", order_by=ProgrammeRelease.number
    )
    accepted_clashes: Mapped[list[AcceptedClash]] = relationship(
        cascade="all, delete-orphan", order_by=AcceptedClash.id
    )
    calendar_entries: Mapped[list[CalendarEntry]] = relationship(
        cascade="all, delete-orphan", order_by=CalendarEntry.id
    )
    states: Mapped[list["EventStateChange"]] = relationship(
        cascade="all, delete-orphan", order_by="EventStateChange.id"
    )

    def place_at(self, span: Span) -> None:
        """Set the time, and remember whose rules made it an instant."""
        super().place_at(span)
        self.tzdata = tzdata_version()

    @property
    def lead_id(self) -> int | None:
        """Institution that owns the record."""
        return next((p.institution_id for p in self.partners if p.role is PartnerRole.LEAD), None)

    def partners_of(self, institution_id: int) -> list["Partner"]:
        """The roles of an institution in this event."""
        return [p for p in self.partners if p.institution_id == institution_id]


class EventStateChange(Recorded, Travels, Base):
    """One step of an event's life: append-only."""

    __tablename__ = "event_state_change"

    id: Mapped[Key]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"), index=True)
    state: Mapped[EventState]
    on: Mapped[date]
    by: Mapped[str] = mapped_column(String(200), default="")
    reason: Mapped[str] = mapped_column(default="")


class Partner(Recorded, Travels, Base):
    """Role of an institution in an event; one body may bear several."""

    __tablename__ = "partner"
    __table_args__ = (
        UniqueConstraint("event_id", "institution_id", "role"),
        unique_where("uq_partner_lead", "role = 'lead'", "event_id"),
        AUTOINCREMENT,
    )

    id: Mapped[Key]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"))
    institution_id: Mapped[int] = mapped_column(ForeignKey("institution.id"), index=True)
    role: Mapped[PartnerRole]


class EventRecommendation(Recorded, Travels, Base):
    """An event counts for a recommendation: for one as primary, for several as secondary."""

    __tablename__ = "event_recommendation"
    __table_args__ = (
        UniqueConstraint("event_id", "recommendation_id"),
        unique_where("uq_event_recommendation_primary", "is_primary", "event_id"),
        AUTOINCREMENT,
    )

    id: Mapped[Key]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"))
    recommendation_id: Mapped[int] = mapped_column(ForeignKey("recommendation.id"), index=True)
    is_primary: Mapped[bool]
