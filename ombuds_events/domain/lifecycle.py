"""The lives of events, invitations and seats: states as tables, moves with guards.

Any step of an event may be skipped with a reason and going back needs one; only impossible dates
and the conditions for people under 18 block for good.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from ombuds_events.domain.conditions import Condition, EventFacts, conditions_for
from ombuds_events.domain.consent import DelegateCondition
from ombuds_events.domain.kinds import (
    OPEN_INVITATIONS,
    EventPath,
    EventState,
    InvitationState,
    ParticipationState,
    Phase,
)
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.steps import Step

PATHS: Mapping[EventPath, tuple[EventState, ...]] = {
    EventPath.FULL: (
        EventState.IDEA,
        EventState.CONCEPT,
        EventState.AGREED,
        EventState.APPROVED,
        EventState.NOMINATIONS_OPEN,
        EventState.NOMINATIONS_CLOSED,
        EventState.CONFIRMED,
        EventState.RUNNING,
        EventState.HELD,
        EventState.EVALUATED,
        EventState.REPORTED,
        EventState.FOLLOW_UP,
        EventState.CLOSED,
    ),
    EventPath.SHORT: (
        EventState.DRAFT,
        EventState.CONFIRMED,
        EventState.HELD,
        EventState.CLOSED,
    ),
}
"""The states of each path in their order."""

_STEPS: Mapping[EventState, Step] = {
    EventState.CONCEPT: Step.WRITE_CONCEPT,
    EventState.AGREED: Step.AGREE,
    EventState.APPROVED: Step.APPROVE,
    EventState.NOMINATIONS_OPEN: Step.OPEN_NOMINATIONS,
    EventState.NOMINATIONS_CLOSED: Step.CLOSE_NOMINATIONS,
    EventState.CONFIRMED: Step.CONFIRM,
    EventState.RUNNING: Step.START,
    EventState.HELD: Step.FINISH,
    EventState.EVALUATED: Step.EVALUATE,
    EventState.REPORTED: Step.REPORT,
    EventState.FOLLOW_UP: Step.FOLLOW_UP,
    EventState.CLOSED: Step.CLOSE,
}

_PHASES: Mapping[EventState, Phase] = {
    EventState.DRAFT: Phase.PREPARE,
    EventState.IDEA: Phase.PREPARE,
    EventState.CONCEPT: Phase.PREPARE,
    EventState.AGREED: Phase.PREPARE,
    EventState.APPROVED: Phase.PREPARE,
    EventState.NOMINATIONS_OPEN: Phase.INVITE,
    EventState.NOMINATIONS_CLOSED: Phase.CONFIRM,
    EventState.CONFIRMED: Phase.CONFIRM,
    EventState.RUNNING: Phase.RUN,
    EventState.HELD: Phase.FOLLOW_UP,
    EventState.EVALUATED: Phase.FOLLOW_UP,
    EventState.REPORTED: Phase.FOLLOW_UP,
    EventState.FOLLOW_UP: Phase.FOLLOW_UP,
    EventState.CLOSED: Phase.FOLLOW_UP,
}

_NOT_EXPORTED = frozenset({EventState.DRAFT, EventState.IDEA, EventState.CONCEPT})
_TENTATIVE = frozenset(
    {
        EventState.AGREED,
        EventState.APPROVED,
        EventState.NOMINATIONS_OPEN,
        EventState.NOMINATIONS_CLOSED,
        EventState.POSTPONED,
    }
)
_BEFORE_START = _NOT_EXPORTED | _TENTATIVE | {EventState.CONFIRMED}
_STOPPED = frozenset({EventState.POSTPONED, EventState.CANCELLED})


@dataclass(frozen=True, slots=True)
class NextStep:
    """What the life of an event wants next.

    `step` names it, `action` is what the button does: the step itself, or reminding the `count`
    institutions whose answers are overdue.
    """

    target: EventState
    step: Step
    action: Step
    conditions: tuple[Condition, ...]
    count: int = 0


def next_step(facts: EventFacts) -> NextStep | None:
    """The next step of an event; None when it is closed or cancelled."""
    target = _next_state(facts)
    if target is None:
        return None
    step = Step.RESUME if facts.state is EventState.POSTPONED else _STEPS[target]
    reminds = step is Step.CLOSE_NOMINATIONS and bool(facts.overdue)
    return NextStep(
        target,
        step,
        Step.REMIND if reminds else step,
        conditions_for(facts, target),
        len(facts.overdue) if reminds else 0,
    )


def _next_state(facts: EventFacts) -> EventState | None:
    if facts.state is EventState.POSTPONED:
        return facts.left_state
    path = PATHS[facts.path]
    after = path[path.index(facts.state) + 1 :] if facts.state in path else ()
    return after[0] if after else None


def targets(
    path: EventPath, state: EventState, left_state: EventState | None = None
) -> tuple[EventState, ...]:
    """All states that can be reached, a reason given; a postponed event returns to `left_state`."""
    if state is EventState.CANCELLED:
        return ()
    if state is EventState.POSTPONED:
        return (*((left_state,) if left_state else ()), EventState.CANCELLED)
    others = tuple(other for other in PATHS[path] if other is not state)
    stops = (EventState.POSTPONED, EventState.CANCELLED) if state in _BEFORE_START else ()
    return (*others, *stops)


def check_move(facts: EventFacts, target: EventState, reason: str = "") -> list[Problem]:
    """What stands against the move to `target`: what blocks for good, or what wants a reason."""
    if target not in targets(facts.path, facts.state, facts.left_state):
        return [Problem("state_not_reachable", "state")]
    if target in _STOPPED:
        return [] if reason.strip() else [Problem("reason_to_stop", "reason")]
    steps = _steps_to(facts, target)
    open_ones = {
        condition.code: condition
        for state in steps
        for condition in conditions_for(facts, state)
        if not condition.is_met
    }
    blocking = [_problem(condition) for condition in open_ones.values() if condition.blocks]
    if blocking or reason.strip():
        return blocking
    if not steps:
        return [Problem("reason_to_go_back", "reason")]
    if len(steps) > 1:
        return [Problem("reason_to_skip", "reason")]
    wanted = [_problem(condition) for condition in open_ones.values()]
    return [*wanted, Problem("reason_to_go_on", "reason")] if wanted else []


def _steps_to(facts: EventFacts, target: EventState) -> tuple[EventState, ...]:
    """The states entered on the way to `target`; none on the way back."""
    if facts.state is EventState.POSTPONED:
        return (target,)
    path = PATHS[facts.path]
    return path[path.index(facts.state) + 1 : path.index(target) + 1]


def _problem(condition: Condition) -> Problem:
    return Problem(condition.code, "state", condition.values)


def phase_of(state: EventState, left_state: EventState | None = None) -> Phase:
    """The phase of the stepper; a postponed or cancelled event stays in the one it left."""
    shown = (left_state or EventState.IDEA) if state in _STOPPED else state
    return _PHASES[shown]


def calendar_status(state: EventState) -> str | None:
    """The STATUS of RFC 5545; None = by default not in calendar files."""
    if state is EventState.CANCELLED:
        return "CANCELLED"
    if state in _NOT_EXPORTED:
        return None
    return "TENTATIVE" if state in _TENTATIVE else "CONFIRMED"


# --- Invitations ---------------------------------------------------------------------------------

_ANSWERS = (InvitationState.ACCEPTED, InvitationState.DECLINED)

_INVITATION_MOVES: Mapping[InvitationState, tuple[InvitationState, ...]] = {
    InvitationState.DRAFT: (InvitationState.SENT,),
    InvitationState.SENT: (
        InvitationState.RECEIVED,
        *_ANSWERS,
        InvitationState.REMINDED,
        InvitationState.NO_REPLY,
    ),
    InvitationState.RECEIVED: (*_ANSWERS, InvitationState.REMINDED, InvitationState.NO_REPLY),
    InvitationState.NO_REPLY: (InvitationState.RECEIVED, *_ANSWERS, InvitationState.REMINDED),
    InvitationState.REMINDED: (
        InvitationState.RECEIVED,
        *_ANSWERS,
        InvitationState.REMINDED,
        InvitationState.NO_REPLY,
    ),
    InvitationState.ACCEPTED: (
        InvitationState.COMPLETE,
        InvitationState.CHANGED,
        InvitationState.DECLINED,
    ),
    InvitationState.DECLINED: (InvitationState.ACCEPTED,),
    InvitationState.COMPLETE: (InvitationState.CHANGED, InvitationState.DECLINED),
    InvitationState.CHANGED: (
        InvitationState.COMPLETE,
        InvitationState.CHANGED,
        InvitationState.DECLINED,
    ),
}


def invitation_targets(state: InvitationState) -> tuple[InvitationState, ...]:
    """What can happen to an invitation next; reminders and substitutions repeat."""
    return _INVITATION_MOVES[state]


def check_invitation(state: InvitationState, target: InvitationState) -> list[Problem]:
    """What stands against the move of an invitation."""
    is_possible = target in invitation_targets(state)
    return [] if is_possible else [Problem("invitation_not_reachable", "state")]


def is_undecided(state: InvitationState) -> bool:
    """Whether a sent letter has neither an answer nor a recorded "no reply"."""
    return state in OPEN_INVITATIONS and state is not InvitationState.NO_REPLY


def is_overdue(state: InvitationState, deadline: date | None, today: date) -> bool:
    """Whether an answer is late: the day of the deadline itself is still in time."""
    return state in OPEN_INVITATIONS and deadline is not None and today > deadline


# --- Participations ------------------------------------------------------------------------------

_LEAVES = (
    ParticipationState.WITHDRAWN,
    ParticipationState.REPLACED,
    ParticipationState.CANCELLED_WITH_EVENT,
)

_PARTICIPATION_MOVES: Mapping[ParticipationState, tuple[ParticipationState, ...]] = {
    ParticipationState.NOMINATED: (
        ParticipationState.UNDER_REVIEW,
        ParticipationState.ACCEPTED,
        ParticipationState.RESERVE,
        ParticipationState.NOT_SELECTED,
        *_LEAVES,
    ),
    ParticipationState.UNDER_REVIEW: (
        ParticipationState.ACCEPTED,
        ParticipationState.RESERVE,
        ParticipationState.NOT_SELECTED,
        *_LEAVES,
    ),
    ParticipationState.RESERVE: (
        ParticipationState.ACCEPTED,
        ParticipationState.NOT_SELECTED,
        *_LEAVES,
    ),
    ParticipationState.NOT_SELECTED: (ParticipationState.RESERVE, ParticipationState.ACCEPTED),
    ParticipationState.ACCEPTED: (
        ParticipationState.CONFIRMED,
        ParticipationState.RESERVE,
        *_LEAVES,
    ),
    ParticipationState.CONFIRMED: (
        ParticipationState.CHECKED_IN,
        ParticipationState.ATTENDED,
        ParticipationState.NO_SHOW,
        *_LEAVES,
    ),
    ParticipationState.CHECKED_IN: (ParticipationState.ATTENDED, ParticipationState.NO_SHOW),
    ParticipationState.ATTENDED: (ParticipationState.COMPLETED, ParticipationState.NO_SHOW),
    ParticipationState.COMPLETED: (ParticipationState.CERTIFIED, ParticipationState.ATTENDED),
    ParticipationState.CERTIFIED: (ParticipationState.COMPLETED,),
    ParticipationState.NO_SHOW: (ParticipationState.ATTENDED,),
    ParticipationState.WITHDRAWN: (ParticipationState.NOMINATED,),
    ParticipationState.REPLACED: (),
    ParticipationState.CANCELLED_WITH_EVENT: (),
}

_GUARDED = frozenset({ParticipationState.CONFIRMED, ParticipationState.CHECKED_IN})
"""States that a young delegate reaches with every condition met only."""


def participation_targets(state: ParticipationState) -> tuple[ParticipationState, ...]:
    """Where a seat can go next."""
    return _PARTICIPATION_MOVES[state]


def check_participation(
    state: ParticipationState,
    target: ParticipationState,
    missing: Iterable[DelegateCondition] = (),
) -> list[Problem]:
    """What stands against the move of a seat; `missing`: `consent.blocking` of a young delegate."""
    if target not in participation_targets(state):
        return [Problem("seat_not_reachable", "state")]
    if target not in _GUARDED:
        return []
    return [Problem(f"missing_{condition}", "state") for condition in missing]
