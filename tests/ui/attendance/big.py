"""An event with as many people and sessions as a test wants."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import EventDraft, PersonDraft, ProgrammeItemDraft
from ombuds_events.domain.kinds import ParticipationState, Sex
from ombuds_events.model.participation import Participation
from ombuds_events.services.events import plan_event
from ombuds_events.services.people import add_person
from ombuds_events.services.programme import add_item

ZONE = "Asia/Almaty"


def fill(session: Session, people: int, sessions: int) -> int:
    """A seminar with the code BIG-1, four sessions of 90 minutes a day."""
    start = datetime.fromisoformat("2026-03-02T09:00")
    days = max(1, -(-sessions // 4))
    event_id = plan_event(
        session,
        EventDraft(
            title={"en": "Seminar"},
            type_key="seminar",
            start=start,
            end=start + timedelta(days=days - 1, hours=9),
            zone=ZONE,
            code="BIG-1",
        ),
    )
    for number in range(sessions):
        begins = start + timedelta(days=number // 4, hours=2 * (number % 4))
        item = ProgrammeItemDraft(
            title={"en": f"Session {number + 1}"},
            start=begins,
            end=begins + timedelta(minutes=90),
            zone=ZONE,
            counted_minutes=90,
        )
        add_item(session, event_id, item)
    for number in range(people):
        draft = PersonDraft(
            family=f"Family {number:03}",
            given="Given",
            institution_id=1 + number % 5,
            sex=(Sex.FEMALE, Sex.MALE, None)[number % 3],
        )
        person = add_person(session, draft)
        state = ParticipationState.CONFIRMED
        session.add(Participation(event_id=event_id, person_id=person, state=state))
    return event_id
