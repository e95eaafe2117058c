"""Lives of invitations and participations."""

from datetime import date

import pytest

from ombuds_events.domain.consent import DelegateCondition
from ombuds_events.domain.kinds import OPEN_INVITATIONS, InvitationState, ParticipationState
from ombuds_events.domain.lifecycle import (
    check_invitation,
    check_participation,
    invitation_targets,
    is_overdue,
    is_undecided,
    participation_targets,
)

DEADLINE = date(2026, 9, 18)
DAY_AFTER = date(2026, 9, 19)


def reached_from(state: InvitationState) -> set[InvitationState]:
    found, waiting = {state}, [state]
    while waiting:
        new = set(invitation_targets(waiting.pop())) - found
        found |= new
        waiting.extend(new)
    return found


def test_every_invitation_state_is_reached_and_sending_is_never_taken_back() -> None:
    assert reached_from(InvitationState.DRAFT) == set(InvitationState)
    assert InvitationState.DRAFT not in reached_from(InvitationState.SENT)


def test_invitation_moves_are_checked() -> None:
    assert check_invitation(InvitationState.SENT, InvitationState.ACCEPTED) == []
    found = check_invitation(InvitationState.DRAFT, InvitationState.ACCEPTED)
    assert [problem.code for problem in found] == ["invitation_not_reachable"]


@pytest.mark.parametrize("state", InvitationState)
def test_overdue_begins_the_day_after_the_deadline(state: InvitationState) -> None:
    assert is_overdue(state, DEADLINE, DAY_AFTER) is (state in OPEN_INVITATIONS)
    assert not is_overdue(state, DEADLINE, DEADLINE)
    assert not is_overdue(state, None, DAY_AFTER)


def test_a_recorded_no_reply_is_a_decision_and_still_late() -> None:
    assert is_undecided(InvitationState.REMINDED)
    assert not is_undecided(InvitationState.NO_REPLY)
    assert is_overdue(InvitationState.NO_REPLY, DEADLINE, DAY_AFTER)
    assert not is_undecided(InvitationState.ACCEPTED)


def test_no_seat_turns_into_itself() -> None:
    for state in ParticipationState:
        assert state not in participation_targets(state)


def test_seat_moves_are_checked() -> None:
    accepted = ParticipationState.ACCEPTED
    assert check_participation(accepted, ParticipationState.CONFIRMED) == []
    found = check_participation(accepted, ParticipationState.CERTIFIED)
    assert [problem.code for problem in found] == ["seat_not_reachable"]


def test_a_young_delegate_is_confirmed_with_all_conditions_only() -> None:
    missing = (DelegateCondition.GUARDIAN, DelegateCondition.CHAPERONE)
    accepted = ParticipationState.ACCEPTED
    found = check_participation(accepted, ParticipationState.CONFIRMED, missing)
    assert [problem.code for problem in found] == ["missing_guardian", "missing_chaperone"]
    assert check_participation(accepted, ParticipationState.WITHDRAWN, missing) == []
