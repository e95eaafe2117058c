"""An office with a seminar, two partners with quotas, and their people: for tests of seats."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from ombuds_events.domain.clock import Clock
from ombuds_events.domain.drafts import EventDraft, InstitutionDraft, PersonDraft
from ombuds_events.domain.kinds import EventMode
from ombuds_events.queries.invitations import InvitationRow, of_event
from ombuds_events.queries.participations import SeatRow, seats
from ombuds_events.services.catalogues import load_catalogues
from ombuds_events.services.events import plan_event
from ombuds_events.services.institutions import add_institution
from ombuds_events.services.invitations import invite_institutions
from ombuds_events.services.participations import NewSeat, add_participants
from ombuds_events.services.people import add_person
from ombuds_events.store.workspace import Workspace
from tests.factories import office

TODAY = date(2026, 9, 1)
CHILD_BORN = date(2010, 5, 4)


@dataclass(frozen=True)
class Seminar:
    """The office and the ids of what stands in it."""

    office: Workspace
    event: int
    yerevan: int
    bishkek: int


def seminar(folder: Path, mode: EventMode = EventMode.IN_PERSON) -> Seminar:
    """A seminar on 13 October 2026 with Yerevan and Bishkek invited, two places each."""
    workspace = office(folder)
    workspace.context = replace(workspace.context, clock=Clock("Asia/Almaty", TODAY))
    event, yerevan, bishkek = workspace.run("plan_event", _planned, mode)
    return Seminar(workspace, event, yerevan, bishkek)


def _planned(session: Session, mode: EventMode) -> tuple[int, int, int]:
    load_catalogues(session)
    yerevan = add_institution(
        session,
        InstitutionDraft(
            name={"en": "Human Rights Defender, Yerevan", "hy": "Մարդու իրավունքների պաշտպան"},
            short_name={"en": "Yerevan"},
            country="AM",
            zone="Asia/Yerevan",
        ),
    )
    bishkek = add_institution(
        session,
        InstitutionDraft(
            name={"en": "Ombudsman, Bishkek"},
            short_name={"en": "Bishkek"},
            country="KG",
            zone="Asia/Bishkek",
        ),
    )
    event = plan_event(
        session,
        EventDraft(
            title={"en": "Listening to children"},
            type_key="seminar",
            start=datetime(2026, 10, 13, 10),  # noqa: DTZ001 - wall time
            end=datetime(2026, 10, 14, 15),  # noqa: DTZ001
            zone="Asia/Almaty",
            mode=mode,
            quota_default=2,
            deadline=date(2026, 9, 18),
        ),
    )
    invite_institutions(session, event, [yerevan, bishkek])
    return event, yerevan, bishkek


def person(place: Seminar, family: str, given: str = "Anahit", **more: Any) -> int:  # noqa: ANN401
    """Add a person of Yerevan, or of `institution_id`."""
    fields: dict[str, Any] = {"family": family, "given": given, "institution_id": place.yerevan}
    draft = PersonDraft(**{**fields, **more})
    return place.office.run("add_person", add_person, draft)


def seat(place: Seminar, person_id: int, **more: Any) -> int:  # noqa: ANN401
    """Add a person to the seminar."""
    return place.office.run(
        "add_participants", add_participants, place.event, [NewSeat(person_id, **more)]
    )[0]


def row(place: Seminar, seat_id: int) -> SeatRow:
    """A seat as the window reads it."""
    return place.office.read(seats, [seat_id])[0]


def letter(place: Seminar, institution_id: int) -> InvitationRow:
    """The invitation of an institution as the window reads it."""
    letters = place.office.read(of_event, place.event)
    return next(one for one in letters if one.institution_id == institution_id)
