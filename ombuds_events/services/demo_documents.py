"""Papers of the demo office that were made elsewhere: each edition, and where the last one lies."""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from sqlalchemy.orm import Session

from ombuds_events.domain.documents import DocumentKind
from ombuds_events.model.document import EventDocument
from ombuds_events.model.event import Event
from ombuds_events.services.demo_words import Scenario, fixed_uid, key

_BEFORE = {
    DocumentKind.CONCEPT_NOTE: 150,
    DocumentKind.INVITATION_LETTER: 70,
    DocumentKind.PROGRAMME: 7,
    DocumentKind.PARTICIPANT_LIST: 3,
    DocumentKind.OUTCOME_DOCUMENT: -10,
}
"""Paper → days before the event at which its last edition was made."""

_BETWEEN = 9
"""Days from one edition to the next."""


def load_documents(session: Session, stories: list[Scenario], events: Mapping[str, Event]) -> None:
    """Add the papers of the events that have any."""
    for story in stories:
        for row in story.get("documents", []):
            session.add_all(_editions(events[story["id"]], row))


def _editions(event: Event, row: Scenario) -> Iterator[EventDocument]:
    kind, last = DocumentKind(key(row["type"])), row["version"]
    made = event.starts_at.date() - timedelta(days=_BEFORE[kind])
    for edition in range(1, last + 1):
        yield EventDocument(
            uid=fixed_uid("document", event.code, kind, row["language"], edition),
            event_id=event.id,
            kind=kind,
            language=row["language"],
            edition=edition,
            place=f"{event.code} {kind.replace('_', ' ')} {row['language']} v{edition}.docx",
            on=made - timedelta(days=_BETWEEN * (last - edition)),
        )
