"""The three lines of this year, counted by hand in db/seeds/demo_scenario.json."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from ombuds_events.domain.clock import Clock
from ombuds_events.model.council import CouncilMembership
from ombuds_events.queries.year import YearLines, year_lines
from ombuds_events.services.councils import end_membership
from ombuds_events.store.workspace import Workspace
from tests import factories


def test_lines_of_2026(demo_readonly: Workspace) -> None:
    found = demo_readonly.read(year_lines)
    # MOOT-2026 and FEST-2026: 137 and 1240 counted, 5 named.
    assert (found.education_events, found.people_reached) == (2, 137 + 1240 + 5)
    # The flagship, WEB-2026-01, SEM-2026-01, WEB-2026-02: 74 seats of 38 people, 23 of them women.
    assert (found.joint_events, found.staff_trained) == (4, 38)
    assert found.women_share == pytest.approx(23 / 38)
    # YC-2026-01 and YF-2026; four members in Armenia and five in Mongolia.
    assert (found.council_events, found.council_members) == (2, 4 + 5)


def test_an_event_belongs_to_the_year_in_which_it_ends(demo: Workspace) -> None:
    """The flagship began in 2025 and ended in 2026."""
    demo.context = replace(demo.context, clock=Clock(demo.clock.zone, date(2025, 12, 31)))
    found = demo.read(year_lines)
    assert found.year == 2025
    assert (found.education_events, found.joint_events, found.council_events) == (3, 5, 1)


def test_a_member_whose_term_ended_is_not_counted(demo: Workspace) -> None:
    running = select(CouncilMembership).where(CouncilMembership.ends_on > date(2026, 9, 28))
    one = demo.read(lambda session: session.scalars(running.limit(1)).one())
    last_day = date(2026, 9, 27)
    demo.run("end_membership", end_membership, one.id, one.version, last_day, "moved away")
    assert demo.read(year_lines).council_members == 8


def test_a_new_office_has_no_share_of_women(tmp_path: Path) -> None:
    workspace = factories.office(tmp_path)
    found = workspace.read(year_lines)
    assert found == YearLines(found.year, 0, 0, 0, 0, None, 0, 0)
    workspace.close()
