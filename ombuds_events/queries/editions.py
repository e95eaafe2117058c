"""How many editions of a paper there are: what is saved next bears the number after."""

from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.documents import DOCUMENT_OF, MAKES, DocumentKind, language_key
from ombuds_events.domain.kinds import ExportKind
from ombuds_events.model.document import EventDocument
from ombuds_events.model.export_record import ExportRecord


def version_of(session: Session, event_id: int, kind: ExportKind, language: str) -> int:
    """The last version of a paper of the program in a language; 0 = it was never saved.

    `language`: as `language_key` says it, "en" or "en+ru".
    """
    document = DOCUMENT_OF.get(kind)
    return latest_edition(session, event_id, document, language) if document else 0


def next_edition(
    session: Session, event_id: int, kind: ExportKind, languages: Iterable[str]
) -> int:
    """The version that a paper of the program prints, and that its saving records."""
    return version_of(session, event_id, kind, language_key(languages)) + 1


def latest_edition(session: Session, event_id: int, kind: DocumentKind, language: str) -> int:
    """The highest edition of a paper in a language, saved here or made elsewhere; 0 = none."""
    saved = session.execute(
        select(ExportRecord.edition, ExportRecord.languages).where(
            ExportRecord.event_id == event_id, ExportRecord.kind.in_(MAKES.get(kind, ()))
        )
    )
    own: list[int] = [row.edition for row in saved if language_key(row.languages) == language]
    elsewhere: int | None = session.scalar(
        select(func.max(EventDocument.edition)).where(
            EventDocument.event_id == event_id,
            EventDocument.kind == kind,
            EventDocument.language == language,
        )
    )
    return max([*own, elsewhere or 0])
