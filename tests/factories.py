"""Offices for tests: small real databases, on disk or on a server."""

import os
from pathlib import Path
from uuid import uuid4

from sqlalchemy.orm import Session

from ombuds_events.model.institution import Institution
from ombuds_events.model.office import Office, Operator
from ombuds_events.store.workspace import Gesture, Workspace
from tests.servers import SERVER, make_database


def institution(session: Session, city: str, country: str, zone: str) -> Institution:
    """A new institution called after its city."""
    row = Institution(
        name={"en": f"Ombudsman, {city}"},
        short_name={"en": city},
        other_names=[],
        sort_key=city.casefold(),
        search_key=f"ombudsman {city}".casefold(),
        country=country,
        city={"en": city},
        zone=zone,
        weekend=[6, 7],
        languages=["en"],
        networks=[],
    )
    session.add(row)
    session.flush()
    return row


def _settle(session: Session) -> None:
    own = institution(session, "Astana", "KZ", "Asia/Almaty")
    session.add(Office(id=1, institution_id=own.id, language="en"))
    session.add(Operator(name="Dana Orlova", login="tester"))


def place(folder: Path) -> str:
    """Where a new office goes: a file in `folder`, or with --postgresql a new database there."""
    server = os.environ.get(SERVER)
    return make_database(server, f"office_{uuid4().hex}") if server else str(folder / "office.db")


def office(folder: Path) -> Workspace:
    """An office with its own institution in Astana and the operator Dana Orlova."""
    workspace = Workspace.create(place(folder))
    settle(workspace)
    return workspace


def settle(workspace: Workspace) -> None:
    """Make the empty database of `workspace` an office."""
    workspace.run(Gesture("start_office", source="setup"), _settle)
    workspace.sign_in("tester")
