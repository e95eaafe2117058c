"""What left the house: when, which files, which personal columns, how many receivers."""

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from ombuds_events.domain.kinds import ExportKind
from ombuds_events.model.base import Base, Key, Recorded, Seconds, Texts, Travels


class ExportRecord(Recorded, Travels, Base):
    """One saving of files through the preview; `event_id` None = a whole calendar.

    `edition` counts the savings of one document of an event in the same languages.
    """

    __tablename__ = "export_record"

    id: Mapped[Key]
    event_id: Mapped[int | None] = mapped_column(ForeignKey("event.id"), index=True)
    kind: Mapped[ExportKind]
    saved_utc: Mapped[Seconds]
    by: Mapped[str] = mapped_column(String(200), default="")
    files: Mapped[Texts]
    columns: Mapped[Texts]
    receivers: Mapped[int]
    languages: Mapped[Texts]
    edition: Mapped[int] = mapped_column(default=1)
