"""What the command `list` prints: one document a row, minors masked."""

from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import EventState
from ombuds_events.domain.names import fold
from ombuds_events.domain.text import LocalText
from ombuds_events.queries import councils, institutions, invitations, people
from ombuds_events.queries.event_filters import EventFilter, event_list
from ombuds_events.queries.events import event_rows
from ombuds_events.queries.invitations import InvitationRow
from ombuds_events.queries.json_values import Json, day_text, span_json
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.show import council_json, institution_json, person_json
from ombuds_events.queries.show_event import institution_refs

Document = dict[str, Json]

COLUMNS = {
    "events": ("code", "state", "start", "timezone", "title", "people"),
    "people": ("ref", "name", "latin", "institution_name", "email"),
    "institutions": ("ref", "country", "name", "timezone", "focal_point"),
    "councils": ("ref", "name", "members_active", "minors_active"),
    "invitations": ("event", "institution", "state", "overdue", "nominated", "quota", "deadline"),
}
"""What is listed → what a table of it shows."""


def rows(
    session: Session,
    what: str,
    find: str = "",
    *,
    state: EventState | None = None,
    year: int = 0,
    event_ref: str = "",
) -> list[Document]:
    """What a key of `COLUMNS` names; `state` and `year` narrow events, `event_ref` invitations."""
    if what == "events":
        return events(session, find, state, year)
    if what == "invitations":
        event_id = resolve(session, Kind.EVENT, event_ref) if event_ref else 0
        return invitation_list(session, find, event_id)
    others = {
        "people": people_list,
        "institutions": institution_list,
        "councils": council_list,
    }
    return others[what](session, find)


def events(
    session: Session, find: str = "", state: EventState | None = None, year: int = 0
) -> list[Document]:
    """The events by date; `year` is that of their end."""
    states = frozenset({state} if state else ())
    found = event_list(session, EventFilter(find=find, states=states))
    by_id = event_rows(session, [event.id for event in found])
    return [
        {
            "code": row.code,
            "title": row.title,
            "type": row.type_key,
            "mode": row.mode,
            "state": row.state,
            **span_json(row.span),
            "city": row.city,
            "lead": row.lead,
            "recommendation": row.recommendation,
            "invited": row.invited,
            "answered": row.answered,
            "overdue": row.overdue,
            "people": row.people,
        }
        for row in (by_id[event.id] for event in found)
        if year in {0, row.span.end.year}
    ]


def people_list(session: Session, find: str = "") -> list[Document]:
    """The people by name."""
    return [person_json(person) for person in people.directory(session, find)]


def institution_list(session: Session, find: str = "") -> list[Document]:
    """The institutions by name."""
    return [institution_json(row) for row in institutions.directory(session, find)]


def council_list(session: Session, find: str = "") -> list[Document]:
    """The youth councils by name."""
    refs = institution_refs(session)
    return [
        council_json(row, refs)
        for row in councils.directory(session)
        if _fits(find, row.name, row.institution)
    ]


def invitation_list(session: Session, find: str = "", event_id: int = 0) -> list[Document]:
    """The invitations of one event or of all, late ones first."""
    letters = invitations.everything(session)
    if event_id:
        letters = invitations.of_event(session, event_id)
    refs = institution_refs(session)
    return [
        _invitation(row, refs)
        for row in letters
        if _fits(find, row.event_title, row.institution, row.name, {"en": row.event_code})
    ]


def _invitation(row: InvitationRow, refs: dict[int | None, str | None]) -> Document:
    return {
        "event": row.event_code,
        "institution": refs[row.institution_id],
        "name": row.name,
        "state": row.state,
        "overdue": row.is_overdue,
        "quota": row.quota,
        "nominated": row.nominated,
        "deadline": day_text(row.deadline),
        "sent_on": day_text(row.sent_on),
        "answered_on": day_text(row.answered_on),
        "reminders": row.reminders,
    }


def _fits(find: str, *texts: LocalText) -> bool:
    """Whether every word of `find` stands in one of the texts."""
    whole = fold(" ".join(value for text in texts for value in text.values()))
    return all(word in whole for word in fold(find).split())
