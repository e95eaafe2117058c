"""Papers that the program does not make, and to whom any document was sent."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from ombuds_events.domain.kinds import Channel
from ombuds_events.model.base import AUTOINCREMENT, Base, Key, Recorded, Travels


class EventDocument(Recorded, Travels, Base):
    """A document of an event that was made elsewhere: known by where it lies, never copied.

    `kind` is a key of domain.documents; `edition` counts from 1; `place`: a file or a shelf.
    """

    __tablename__ = "event_document"
    __table_args__ = (CheckConstraint("edition > 0", name="edition"), AUTOINCREMENT)

    id: Mapped[Key]
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"), index=True)
    kind: Mapped[str] = mapped_column(String(40))
    language: Mapped[str] = mapped_column(String(8), default="")
    edition: Mapped[int] = mapped_column(default=1)
    place: Mapped[str] = mapped_column(String(500), default="")
    on: Mapped[date | None]


class DocumentSending(Recorded, Travels, Base):
    """A saved file, or a document from elsewhere, went to somebody; nothing here sends."""

    __tablename__ = "document_sending"
    __table_args__ = (
        CheckConstraint("(record_id IS NULL) <> (document_id IS NULL)", name="what"),
        AUTOINCREMENT,
    )

    id: Mapped[Key]
    record_id: Mapped[int | None] = mapped_column(ForeignKey("export_record.id"), index=True)
    document_id: Mapped[int | None] = mapped_column(ForeignKey("event_document.id"), index=True)
    sent_on: Mapped[date]
    institution_id: Mapped[int | None] = mapped_column(ForeignKey("institution.id"), index=True)
    receiver: Mapped[str] = mapped_column(String(300), default="")
    channel: Mapped[Channel | None]
    number: Mapped[str] = mapped_column(String(60), default="")
