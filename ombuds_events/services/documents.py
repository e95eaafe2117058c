"""What users do with the papers of an event: record those made elsewhere, note who got what."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.documents import DocumentKind
from ombuds_events.domain.kinds import Channel
from ombuds_events.domain.problems import Problem, Refused, refuse_if_any
from ombuds_events.domain.text import one_line
from ombuds_events.model.document import DocumentSending, EventDocument
from ombuds_events.model.export_record import ExportRecord
from ombuds_events.queries.editions import latest_edition
from ombuds_events.queries.masking import kept
from ombuds_events.services.versions import found_event, refuse_if_moved
from ombuds_events.store.context import context_of

_LONGEST = {"language": 8, "place": 500, "others": 300, "number": 60}


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentDraft:
    """A paper made elsewhere; `edition` None = the next one; `place`: a file or a shelf."""

    kind: DocumentKind
    language: str = ""
    edition: int | None = None
    place: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class PaperKey:
    """What went out: a saved file (`record`), or a paper made elsewhere (`document`)."""

    record: int | None = None
    document: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SentDraft:
    """To whom and how papers went; `others`: receivers that are no institution of the office."""

    institutions: tuple[int, ...] = ()
    others: tuple[str, ...] = ()
    sent_on: date
    channel: Channel | None = None
    number: str = ""


def record_document(session: Session, event_id: int, draft: DocumentDraft) -> int:
    """Record where a paper made elsewhere lies; returns its id."""
    found_event(session, event_id)
    row = EventDocument(event_id=event_id, kind=draft.kind, place="")
    _write(session, row, draft)
    session.add(row)
    session.flush()
    return row.id


def change_document(session: Session, document_id: int, version: int, draft: DocumentDraft) -> None:
    """Correct what was recorded."""
    row = _found(session, document_id)
    refuse_if_moved(row, version)
    _write(session, row, draft)


def remove_document(session: Session, document_id: int) -> None:
    """Take a paper off the list; the paper itself stays where it lies."""
    row = _found(session, document_id)
    sent = session.scalars(
        select(DocumentSending.id).where(DocumentSending.document_id == document_id)
    ).all()
    if sent:
        raise Refused.one("document_went_out", count=len(sent))
    session.delete(row)


def mark_document_sent(
    session: Session, papers: Sequence[PaperKey], draft: SentDraft
) -> tuple[int, ...]:
    """Note that papers went to somebody; who is noted for that day already is left out."""
    if draft.sent_on > context_of(session).clock.today():
        raise Refused.one("day_in_future", "sent_on")
    receivers = _receivers(draft)
    if not receivers:
        raise Refused.one("needs_receiver", "receivers")
    longest = max((other for _, other in receivers), key=len)
    refuse_if_any(_too_long(others=longest, number=one_line(draft.number)))
    _refuse_if_gone(session, papers)
    known = _known(session, papers, draft.sent_on)
    made = [
        DocumentSending(
            record_id=paper.record,
            document_id=paper.document,
            sent_on=draft.sent_on,
            institution_id=institution,
            receiver=other,
            channel=draft.channel,
            number=one_line(draft.number),
        )
        for paper in papers
        for institution, other in receivers
        if (paper, institution, other.casefold()) not in known
    ]
    if not made:
        raise Refused.one("marked_sent_already")
    session.add_all(made)
    session.flush()
    return tuple(row.id for row in made)


def take_back_sending(session: Session, sending_ids: Iterable[int]) -> None:
    """Take back notes that something was sent; nothing is called back."""
    wanted = set(sending_ids)
    rows = session.scalars(select(DocumentSending).where(DocumentSending.id.in_(wanted))).all()
    if not rows:
        raise Refused.one("document_gone")
    for row in rows:
        session.delete(row)


def _write(session: Session, row: EventDocument, draft: DocumentDraft) -> None:
    """Copy a draft into a row; an edition stands once in its language."""
    language = draft.language.strip().lower()
    following = latest_edition(session, row.event_id, draft.kind, language) + 1
    edition = following if draft.edition is None else draft.edition
    refuse_if_any(_problems(session, row, draft, edition, following))
    row.kind, row.language, row.edition = draft.kind, language, edition
    row.place, row.on = kept(session, one_line(draft.place), row.place), draft.on


def _problems(
    session: Session, row: EventDocument, draft: DocumentDraft, edition: int, following: int
) -> list[Problem]:
    found = _too_long(language=draft.language.strip(), place=one_line(draft.place))
    if edition < 1:
        found.append(Problem("document_edition", "edition"))
    if draft.on and draft.on > context_of(session).clock.today():
        found.append(Problem("day_in_future", "on"))
    same = (EventDocument.event_id == row.event_id) & (EventDocument.kind == draft.kind)
    own = EventDocument.language == draft.language.strip().lower()
    others = session.scalars(
        select(EventDocument.id).where(same, own, EventDocument.edition == edition)
    ).all()
    if set(others) - {row.id}:
        values = {"edition": edition, "next": following}
        found.append(Problem("document_there", "edition", values))
    return found


def _too_long(**texts: str) -> list[Problem]:
    """Texts that a server would not hold; a file would."""
    return [
        Problem("text_too_long", name, {"limit": _LONGEST[name]})
        for name, text in texts.items()
        if len(text) > _LONGEST[name]
    ]


def _found(session: Session, document_id: int) -> EventDocument:
    row = session.get(EventDocument, document_id)
    if row is None:
        raise Refused.one("document_gone")
    return row


def _receivers(draft: SentDraft) -> list[tuple[int | None, str]]:
    """Each receiver once: an institution, or a name."""
    others = {text.casefold(): text for one in draft.others if (text := one_line(one))}
    institutions = dict.fromkeys(draft.institutions)
    return [*((one, "") for one in institutions), *((None, one) for one in others.values())]


def _refuse_if_gone(session: Session, papers: Sequence[PaperKey]) -> None:
    for model, ids in (
        (ExportRecord, {paper.record for paper in papers} - {None}),
        (EventDocument, {paper.document for paper in papers} - {None}),
    ):
        if len(session.scalars(select(model.id).where(model.id.in_(ids))).all()) != len(ids):
            raise Refused.one("document_gone")


def _known(
    session: Session, papers: Sequence[PaperKey], sent_on: date
) -> set[tuple[PaperKey, int | None, str]]:
    """What is noted for that day already."""
    records = [paper.record for paper in papers if paper.record is not None]
    documents = [paper.document for paper in papers if paper.document is not None]
    rows = session.execute(
        select(
            DocumentSending.record_id,
            DocumentSending.document_id,
            DocumentSending.institution_id,
            DocumentSending.receiver,
        ).where(
            DocumentSending.sent_on == sent_on,
            DocumentSending.record_id.in_(records) | DocumentSending.document_id.in_(documents),
        )
    )
    return {
        (PaperKey(row.record_id, row.document_id), row.institution_id, row.receiver.casefold())
        for row in rows
    }
