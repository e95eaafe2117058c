"""The demo office: two years of invented events, loaded in one step, with its own fixed today."""

import getpass
import json
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from ombuds_events.domain.problems import Refused
from ombuds_events.model.office import Office
from ombuds_events.paths import shipped
from ombuds_events.services.catalogues import load_catalogues
from ombuds_events.services.demo_documents import load_documents
from ombuds_events.services.demo_evaluation import load_evaluation
from ombuds_events.services.demo_events import load_events
from ombuds_events.services.demo_follow_up import load_follow_up
from ombuds_events.services.demo_people import load_councils, load_institutions, load_people
from ombuds_events.services.demo_seats import load_consents, load_invitations, load_seats
from ombuds_events.services.demo_words import Ids, Scenario
from ombuds_events.services.offices import add_operator, founded
from ombuds_events.services.working_calendars import read_missing_lists
from ombuds_events.store.workspace import Gesture, Workspace


def make_demo(database: str | Path) -> Workspace:
    """Make a demo office in a new file and open it, signed in as its focal point."""
    story = scenario()
    workspace = founded(database, Gesture("load_demo", source="setup"), load_demo, story)
    year = date.fromisoformat(story["as_of"]).year
    read_missing_lists(workspace, None, range(year - 1, year + 2))
    return workspace


def scenario() -> Scenario:
    """The shipped story."""
    path = shipped("db") / "seeds" / "demo_scenario.json"
    story = json.loads(path.read_text(encoding="utf-8"))
    events = [{"participations": [], "invitations": [], **event} for event in story["events"]]
    return {**story, "events": events}


def load_demo(session: Session, story: Scenario) -> None:
    """Fill an empty database with the story; guards do not apply to the past."""
    ids, today = Ids(), date.fromisoformat(story["as_of"])
    load_catalogues(session)
    load_institutions(session, story["institutions"], ids)
    own = story["own_institution"]
    session.add(
        Office(
            id=1,
            institution_id=ids.institutions[own],
            language="en",
            is_demo=True,
            fixed_today=today,
        )
    )
    load_people(session, story, ids)
    focal_point = next(row["focal_point"] for row in story["institutions"] if row["id"] == own)
    add_operator(session, ids.names[focal_point], getpass.getuser())
    load_councils(session, story["youth_councils"], ids)
    events = load_events(session, story["events"], ids, today)
    for row in story["events"]:
        load_invitations(session, row, events[row["id"]], ids)
        load_seats(session, row, events[row["id"]], ids)
        load_follow_up(session, row, events[row["id"]], ids)
        load_evaluation(session, row, events[row["id"]])
    load_consents(session, story, events, ids)
    load_documents(session, story["events"], events)


def open_demo(database: Path, *, fresh: bool = False) -> Workspace:
    """Open the demo office in `database`, made if it is missing or a fresh one is wanted.

    A new one appears whole or not at all; what is no demo office is never replaced.
    """
    if database.exists():
        workspace = Workspace.open(database)
        if not workspace.context.is_demo:
            workspace.close()
            raise Refused.one("not_a_demo", "database", name=database.name)
        if not fresh:
            return workspace
        workspace.close()
    part = database.with_name(f"{database.name}.part")
    part.unlink(missing_ok=True)
    make_demo(part).close()
    part.replace(database)
    return Workspace.open(database)
