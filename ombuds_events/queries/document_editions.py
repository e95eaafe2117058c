"""The editions of an event's papers: saved here, made elsewhere, released; and who got them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session

from ombuds_events.domain.documents import BEHIND, DOCUMENT_OF, DocumentKind, language_key
from ombuds_events.domain.kinds import Channel, ExportKind, InvitationState
from ombuds_events.domain.text import LocalText
from ombuds_events.model.document import DocumentSending, EventDocument
from ombuds_events.model.export_record import ExportRecord
from ombuds_events.model.institution import Institution
from ombuds_events.model.invitation import Invitation, InvitationStateChange
from ombuds_events.model.release import ProgrammeRelease
from ombuds_events.queries.document_changes import changes_since
from ombuds_events.queries.masking import masks


@dataclass(frozen=True, slots=True)
class Sending:
    """A paper went to an institution (`institution` its name), or to a `receiver` in words.

    `id` None: it is the step of an invitation, which is corrected there.
    """

    id: int | None
    sent_on: date
    institution_id: int | None
    institution: LocalText
    country: str
    receiver: str
    channel: Channel | None
    number: str


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of a paper: saved here (`record`), made elsewhere (`document`), or released.

    `saved_utc` and `by` of those saved here, `on` and `place` of those made elsewhere; `changes`:
    steps since the saving that changed what the file is made of; `receivers`: people who got a
    file of their own.
    """

    kind: DocumentKind
    number: int
    languages: tuple[str, ...] = ()
    record: int | None = None
    document: int | None = None
    version: int = 0
    export: ExportKind | None = None
    saved_utc: int | None = None
    on: date | None = None
    by: str = ""
    files: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    receivers: int = 0
    place: str = ""
    changes: int = 0
    sendings: tuple[Sending, ...] = ()

    @property
    def can_be_sent(self) -> bool:
        """Whether it can be marked as sent: a release of the programme leaves as another file."""
        return self.record is not None or self.document is not None


def editions_of_records(session: Session, records: Iterable[int]) -> tuple[Edition, ...]:
    """What was saved in these records: files that are just about to be sent."""
    query = select(*_RECORD).where(ExportRecord.id.in_(list(records))).order_by(ExportRecord.id)
    clean = masks(session).clean
    rows = session.execute(query)
    return tuple(_saved(row, (), clean) for row in rows if row.kind in DOCUMENT_OF)


_RECORD: tuple[Any, ...] = (
    ExportRecord.id,
    ExportRecord.kind,
    ExportRecord.edition,
    ExportRecord.languages,
    ExportRecord.saved_utc,
    ExportRecord.by,
    ExportRecord.files,
    ExportRecord.columns,
    ExportRecord.receivers,
)
_ELSEWHERE: tuple[Any, ...] = (
    EventDocument.id,
    EventDocument.version,
    EventDocument.kind,
    EventDocument.language,
    EventDocument.edition,
    EventDocument.place,
    EventDocument.on,
)


def editions_of(session: Session, event_id: int) -> list[Edition]:
    """Every edition of every paper of an event."""
    records = session.execute(select(*_RECORD).where(ExportRecord.event_id == event_id)).all()
    papers = session.execute(select(*_ELSEWHERE).where(EventDocument.event_id == event_id)).all()
    by_record, by_document = _sendings(session, event_id)
    clean = masks(session).clean if records or papers else str
    return [
        *(
            _saved(row, by_record.get(row.id, ()), clean)
            for row in records
            if row.kind in DOCUMENT_OF
        ),
        *(
            Edition(
                kind=DocumentKind(row.kind),
                number=row.edition,
                languages=(row.language,) if row.language else (),
                document=row.id,
                version=row.version,
                on=row.on,
                place=clean(row.place),
                sendings=by_document.get(row.id, ()),
            )
            for row in papers
        ),
        *_releases(session, event_id),
    ]


def _saved(row: Row[Any], sendings: tuple[Sending, ...], clean: Callable[[str], str]) -> Edition:
    return Edition(
        kind=DOCUMENT_OF[row.kind],
        number=row.edition,
        languages=tuple(row.languages),
        record=row.id,
        export=row.kind,
        saved_utc=row.saved_utc,
        by=row.by,
        files=tuple(map(clean, row.files)),
        columns=tuple(row.columns),
        receivers=row.receivers,
        sendings=sendings,
    )


def _releases(session: Session, event_id: int) -> list[Edition]:
    """Versions of the programme that were released in the program."""
    columns = (ProgrammeRelease.number, ProgrammeRelease.released_utc, ProgrammeRelease.by)
    rows = session.execute(select(*columns).where(ProgrammeRelease.event_id == event_id))
    return [
        Edition(DocumentKind.PROGRAMME, row.number, saved_utc=row.released_utc, by=row.by)
        for row in rows
    ]


def with_changes(session: Session, event_id: int, editions: list[Edition]) -> list[Edition]:
    """The latest saved file of each row is told apart from what it is made of now."""
    last: dict[tuple[DocumentKind, str], Edition] = {}
    for one in editions:
        if one.record is not None and one.kind in BEHIND:
            key = (one.kind, language_key(one.languages))
            last[key] = max(last.get(key, one), one, key=age_of)
    asked = {one.record: BEHIND[one.kind] for one in last.values() if one.record is not None}
    changed = changes_since(session, event_id, asked)
    return [
        replace(one, changes=changed[one.record]) if one.record in changed else one
        for one in editions
    ]


_BODY: tuple[Any, ...] = (Institution.short_name, Institution.name, Institution.country)
_Sent = dict[int, tuple[Sending, ...]]


def _sendings(session: Session, event_id: int) -> tuple[_Sent, _Sent]:
    """Sendings by record, and by document; the latest first."""
    own_records = select(ExportRecord.id).where(ExportRecord.event_id == event_id)
    own_papers = select(EventDocument.id).where(EventDocument.event_id == event_id)
    columns: tuple[Any, ...] = (*DocumentSending.__table__.columns, *_BODY)
    rows = session.execute(
        select(*columns)
        .outerjoin(Institution, Institution.id == DocumentSending.institution_id)
        .where(
            DocumentSending.record_id.in_(own_records) | DocumentSending.document_id.in_(own_papers)
        )
        .order_by(DocumentSending.sent_on.desc(), DocumentSending.id)
    ).all()
    clean = masks(session).clean if rows else str
    by_record: dict[int, list[Sending]] = defaultdict(list)
    by_document: dict[int, list[Sending]] = defaultdict(list)
    for row in rows:
        sending = Sending(
            row.id,
            row.sent_on,
            row.institution_id,
            row.short_name or row.name or {},
            row.country or "",
            clean(row.receiver),
            row.channel,
            row.number,
        )
        if row.record_id is not None:
            by_record[row.record_id].append(sending)
        else:
            by_document[row.document_id].append(sending)
    return _frozen(by_record), _frozen(by_document)


def _frozen(found: Mapping[int, list[Sending]]) -> _Sent:
    return {key: tuple(sendings) for key, sendings in found.items()}


def letter_steps(session: Session, event_id: int) -> dict[DocumentKind, tuple[Sending, ...]]:
    """Letters and reminders that are marked as sent with the institutions."""
    letters: Select[Any] = (
        select(
            Invitation.sent_on,
            Invitation.institution_id,
            Invitation.channel,
            Invitation.outgoing_no,
            *_BODY,
        )
        .join(Institution, Institution.id == Invitation.institution_id)
        .where(Invitation.event_id == event_id, Invitation.sent_on.is_not(None))
        .order_by(Invitation.sent_on.desc(), Invitation.id)
    )
    reminders: Select[Any] = (
        select(InvitationStateChange.on, Invitation.institution_id, *_BODY)
        .join(Invitation, Invitation.id == InvitationStateChange.invitation_id)
        .join(Institution, Institution.id == Invitation.institution_id)
        .where(
            Invitation.event_id == event_id,
            InvitationStateChange.state == InvitationState.REMINDED,
        )
        .order_by(InvitationStateChange.on.desc(), InvitationStateChange.id)
    )
    return {
        DocumentKind.INVITATION_LETTER: tuple(
            _step(row, row.sent_on, row.channel, row.outgoing_no)
            for row in session.execute(letters)
        ),
        DocumentKind.REMINDER_LETTER: tuple(
            _step(row, row.on, None, "") for row in session.execute(reminders)
        ),
    }


def _step(row: Row[Any], day: date, channel: Channel | None, number: str) -> Sending:
    name = row.short_name or row.name
    return Sending(None, day, row.institution_id, name, row.country, "", channel, number)


def age_of(edition: Edition) -> tuple[int, int, int]:
    """What editions of one paper are ordered by."""
    return edition.number, edition.saved_utc or 0, edition.record or edition.document or 0
