"""The papers of an event as the command `show event` prints them; the keys are stable."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from ombuds_events.queries.document_editions import Edition, Sending
from ombuds_events.queries.documents import DocumentRow, documents_of
from ombuds_events.queries.json_values import Json, day_text, instant_text

_Refs = Mapping[int | None, str | None]


def show_documents(session: Session, event_id: int, refs: _Refs) -> list[Json]:
    """Every paper that the event needs or has."""
    return [_document(row, refs) for row in documents_of(session, event_id).rows]


def _document(row: DocumentRow, refs: _Refs) -> Json:
    latest = row.latest
    return {
        "kind": row.kind,
        "phase": row.phase,
        "needed": row.must,
        "state": row.state,
        "languages": list(row.languages),
        "version": latest.number if latest else None,
        "changes_since": latest.changes if latest else 0,
        "editions": [_edition(one, refs) for one in row.editions],
        "sent": [_sending(one, refs) for one in row.steps],
    }


def _edition(one: Edition, refs: _Refs) -> Json:
    return {
        "version": one.number,
        "languages": list(one.languages),
        "files": list(one.files),
        "place": one.place,
        "saved": instant_text(one.saved_utc) if one.saved_utc is not None else None,
        "date": day_text(one.on),
        "by": one.by,
        "personal_columns": list(one.columns),
        "receivers": one.receivers,
        "sent": [_sending(sending, refs) for sending in one.sendings],
    }


def _sending(one: Sending, refs: _Refs) -> Json:
    return {
        "institution": refs[one.institution_id],
        "receiver": one.receiver,
        "date": day_text(one.sent_on),
        "channel": one.channel,
        "outgoing_no": one.number,
    }
