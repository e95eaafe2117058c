"""Makes the fixture of the newest revision: `python -m tests.data.databases.make`.

Run once, when a revision is released; the files of older revisions are never made again.
"""

import os
import sys
from pathlib import Path

from ombuds_events.domain.drafts import InstitutionDraft, OfficeDraft, PersonDraft
from ombuds_events.services.by_reference import add_person_of
from ombuds_events.services.events import plan_event
from ombuds_events.services.offices import found_office
from ombuds_events.store.migrate import HEAD
from ombuds_events.store.workspace import Gesture
from tests.services import events_office as of

FOLDER = Path(__file__).parent


def make(path: Path) -> None:
    """A small office: an event, two people, and their history."""
    os.environ["LOGNAME"] = "tester"  # the login that the operator is known by
    own = InstitutionDraft(name={"en": "Ombudsman of Kazakhstan"}, country="KZ", zone="Asia/Almaty")
    office = OfficeDraft(institution=own, language="ru", operator="Dana Orlova")
    workspace = found_office(path, office)
    workspace.run(Gesture("plan_event", "SEM-2027-01"), plan_event, of.draft())
    for family, given in (("Ким", "Анна"), ("García", "Luis")):
        draft = PersonDraft(family=family, given=given)
        person = Gesture("add_person", f"{family} {given}")
        workspace.run(person, add_person_of, draft, "Ombudsman of Kazakhstan")
    workspace.close()


if __name__ == "__main__":
    target = FOLDER / f"{HEAD}.db"
    if target.exists():
        sys.exit(f"{target.name} is there already: a released revision does not change.")
    make(target)
