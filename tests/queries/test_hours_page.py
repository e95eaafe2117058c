"""Whose hours are looked for: of an event, of a network, of whoever opens the page first."""

from sqlalchemy import select

from ombuds_events.domain.kinds import InvitationState
from ombuds_events.model.event import Partner
from ombuds_events.model.invitation import Invitation
from ombuds_events.queries.hours_page import (
    first_team,
    hours_event,
    known_ids,
    team_of,
    team_sets,
)
from ombuds_events.queries.institutions import directory
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.store.workspace import Workspace

SEMINAR = "SEM-2026-02"


def test_who_declined_is_left_out_and_the_own_institution_is_in(demo_readonly: Workspace) -> None:
    asked = select(Invitation.event_id, Invitation.institution_id, Invitation.state)
    bears = select(Partner.event_id, Partner.institution_id)
    letters = demo_readonly.read(lambda session: session.execute(asked).all())
    found = demo_readonly.read(lambda session: session.execute(bears).all())
    roles = {(row.event_id, row.institution_id) for row in found}
    left_out = 0
    for event_id, one, state in letters:
        team = demo_readonly.read(team_of, event_id)
        is_away = state is InvitationState.DECLINED and (event_id, one) not in roles
        assert (one in team) is not is_away
        assert demo_readonly.context.own_institution_id in team
        left_out += is_away
    assert left_out


def test_the_event_is_told_with_its_first_meeting(demo_readonly: Workspace) -> None:
    number = demo_readonly.read(resolve, Kind.EVENT, SEMINAR)
    found = demo_readonly.read(hours_event, number)
    assert (found.code, found.city["en"]) == (SEMINAR, "Samarkand")
    assert found.first.start == found.span.start
    assert found.first.end < found.span.end


def test_sets_are_coming_events_then_networks(demo_readonly: Workspace) -> None:
    sets = demo_readonly.read(team_sets)
    assert [one.code for one in sets if one.code][:2] == ["SV-2026-01", SEMINAR]
    assert {one.network: len(one.institution_ids) for one in sets if one.network}["EAO"] == 10
    largest = max((one.institution_ids for one in sets if one.code), key=len)
    assert demo_readonly.read(first_team) == largest


def test_institutions_that_are_gone_are_forgotten(demo_readonly: Workspace) -> None:
    ids = [row.id for row in demo_readonly.read(directory)]
    assert demo_readonly.read(known_ids, [99_999, ids[3], ids[0]]) == (ids[0], ids[3])
