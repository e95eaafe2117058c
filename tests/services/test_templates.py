"""Templates: what they keep of an event, and what a new event gets from them."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.orm import selectinload

from ombuds_events.domain.kinds import EventMode, ItemKind
from ombuds_events.domain.phases import PhaseDraft
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.span import Span
from ombuds_events.model.event import Event
from ombuds_events.queries.templates import templates
from ombuds_events.services import templates as verbs
from ombuds_events.services.events import change_event
from ombuds_events.services.phases import add_phase
from ombuds_events.services.programme import add_item
from ombuds_events.store.workspace import Workspace
from tests.services import events_office as of


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    """An office with two partners."""
    return of.office(tmp_path)


@pytest.fixture
def course(ws: Workspace) -> int:
    """Two days with a phase, a session, a break in another zone."""
    made = of.planned(
        ws,
        purpose="To listen",
        venue_name="Hall A",
        languages=("ru",),
        deadline=date(2027, 10, 1),
        recommendation=6,
        mode=EventMode.HYBRID,
    )
    start, end = of.at(2027, 10, 13, 10), of.at(2027, 10, 14, 13)
    phase = PhaseDraft(
        title={"en": "On site"}, mode=EventMode.IN_PERSON, start=start, end=end, zone=of.ZONE
    )
    ws.run("add_phase", add_phase, made, phase)
    opening = of.item(start, of.at(2027, 10, 13, 11), room="A", counted_minutes=60)
    ws.run("add_session", add_item, made, opening)
    pause = of.item(
        of.at(2027, 10, 14, 9), of.at(2027, 10, 14, 9, 30), kind=ItemKind.BREAK, zone="Asia/Yerevan"
    )
    ws.run("add_session", add_item, made, pause)
    return made


def save(ws: Workspace, event_id: int, name: str = "Two days") -> int:
    return ws.run("save_template", verbs.save_template, event_id, name)


def loaded(ws: Workspace, event_id: int) -> Event:
    with_parts = selectinload(Event.programme), selectinload(Event.phases)
    return ws.read(lambda session: session.get_one(Event, event_id, options=with_parts))


def test_a_new_event_gets_facts_and_programme_at_its_own_start(ws: Workspace, course: int) -> None:
    made = save(ws, course)
    row = ws.read(templates)[0]
    assert (row.name, row.type_key, row.pattern.mode) == ("Two days", "seminar", EventMode.HYBRID)
    assert (row.pattern.recommendation, row.pattern.sessions) == (6, 2)
    span = row.pattern.span_on(Span(of.at(2028, 3, 1, 15), of.at(2028, 3, 1, 16), of.ZONE))
    assert (span.start, span.end) == (of.at(2028, 3, 1, 10), of.at(2028, 3, 2, 13))
    draft = of.draft(title={"en": "Next"}, start=span.start, end=span.end, languages=("en",))
    new = ws.run("plan_event", verbs.plan_from_template, made, draft)
    event = loaded(ws, new)
    assert (event.purpose, event.venue_name, event.languages) == ("To listen", "Hall A", ["ru"])
    assert event.deadline == date(2028, 2, 18)
    assert [each.starts_at for each in event.programme] == [
        of.at(2028, 3, 1, 10),
        of.at(2028, 3, 2, 10),
    ]
    assert [each.kind for each in event.programme] == [ItemKind.SESSION, ItemKind.BREAK]
    assert event.phases[0].ends_at == of.at(2028, 3, 2, 13)
    ws.undo()
    assert ws.read(lambda session: session.get(Event, new)) is None


def test_a_template_without_deadline_sets_none(ws: Workspace) -> None:
    made = save(ws, of.planned(ws))
    draft = of.draft(languages=("en",))
    new = ws.run("plan_event", verbs.plan_from_template, made, draft)
    event = of.event(ws, new)
    assert (event.deadline, event.languages) == (None, ["en"])


def test_names_are_the_only_ones_of_their_type(ws: Workspace, course: int) -> None:
    made = save(ws, course)
    other = save(ws, course, "Other")

    def refused(name: str, template: int = other) -> str:
        version = next((t.version for t in ws.read(templates) if t.id == template), 1)
        with pytest.raises(Refused) as refusal:
            ws.run("rename_template", verbs.rename_template, template, version, name)
        return refusal.value.problems[0].code

    assert refused(" two  DAYS ") == "template_name_taken"
    assert refused(" ") == "template_name_missing"
    assert refused("x" * 201) == "text_too_long"
    assert refused("x", 999) == "template_gone"
    ws.run("rename_template", verbs.rename_template, made, 1, "Two  days, hybrid")
    assert [one.name for one in ws.read(templates)] == ["Other", "Two days, hybrid"]
    with pytest.raises(Refused) as refusal:
        ws.run("rename_template", verbs.rename_template, made, 1, "Stale")
    assert refusal.value.problems[0].code == "changed_meanwhile"


def test_a_template_is_removed_and_comes_back(ws: Workspace, course: int) -> None:
    made = save(ws, course)
    ws.run("remove_template", verbs.remove_template, made)
    assert ws.read(templates) == ()
    ws.undo()
    assert [one.id for one in ws.read(templates)] == [made]
    with pytest.raises(Refused) as refusal:
        save(ws, 999)
    assert refusal.value.problems[0].code == "event_gone"


def test_who_signs_is_kept_and_the_number_of_a_project_is_not(ws: Workspace, course: int) -> None:
    signs = "Dana Orlova, Commissioner"
    version = loaded(ws, course).version
    ws.run("change_event", change_event, course, version, project_no="UNDP/7", signatory=signs)
    key = save(ws, course)
    made = ws.run("plan_event", verbs.plan_from_template, key, of.draft())
    event = loaded(ws, made)
    assert (event.project_no, event.signatory) == ("", signs)
