"""Every figure of the demo scenario, by the program's own queries."""

import pytest

from ombuds_events.queries import councils
from ombuds_events.queries.audience import head_counts
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.totals import learner_totals, totals
from ombuds_events.services.seeding import scenario
from ombuds_events.store.workspace import Workspace

EXPECTED = scenario()["expected_totals"]


def _event(workspace: Workspace, ref: str) -> int:
    return workspace.read(resolve, Kind.EVENT, ref)


def test_events(demo_readonly: Workspace) -> None:
    found = demo_readonly.read(totals)
    assert found.events == EXPECTED["events"]
    assert found.held == EXPECTED["events_held"]
    assert found.joint == EXPECTED["joint_events"]
    assert found.joint_held == EXPECTED["joint_events_held"]
    assert {str(n): k for n, k in found.by_primary.items()} == EXPECTED["held_by_primary"]
    assert {str(y): k for y, k in found.by_year.items()} == EXPECTED["held_by_year_of_end_date"]


def test_people(demo_readonly: Workspace) -> None:
    found = demo_readonly.read(totals)
    assert found.staff_participations == EXPECTED["staff_participations_held"]
    assert found.staff_persons == EXPECTED["staff_persons_held"]
    assert found.counted_audience == EXPECTED["counted_audience_held"]


def test_flagship(demo_readonly: Workspace) -> None:
    found = demo_readonly.read(learner_totals, _event(demo_readonly, "ev-07"))
    assert found.people == EXPECTED["flagship_participants"]
    assert found.female == EXPECTED["flagship_female"]
    assert found.male == EXPECTED["flagship_male"]
    assert found.institutions == EXPECTED["flagship_institutions"]
    assert found.certificates == EXPECTED["flagship_certificates"]
    assert found.hours == pytest.approx(EXPECTED["flagship_hours_total"])
    assert found.person_hours == pytest.approx(EXPECTED["flagship_person_hours"])


def test_counted_audiences(demo_readonly: Workspace) -> None:
    lessons = demo_readonly.read(head_counts, _event(demo_readonly, "ev-11"))
    assert {
        "places": len({one.place for one in lessons}),
        "children": sum(one.total for one in lessons),
        "girls": sum(one.female or 0 for one in lessons),
        "boys": sum(one.male or 0 for one in lessons),
        "unknown": sum(one.unknown for one in lessons),
    } == EXPECTED["school_lesson_2025"]
    legal_aid = demo_readonly.read(head_counts, _event(demo_readonly, "ev-09"))
    consultations = sum(one.consultations or 0 for one in legal_aid)
    assert consultations == EXPECTED["legal_aid_2025_consultations"]


def test_councils_on_the_day_of_the_story(demo_readonly: Workspace) -> None:
    found = {one.ref: one for one in demo_readonly.read(councils.directory)}
    for ref, members in EXPECTED["council_members_active_on_as_of"].items():
        assert found[ref].members == members
        assert found[ref].minors == EXPECTED["minors_active_on_as_of"][ref]
