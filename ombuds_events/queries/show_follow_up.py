"""What came of an event, as the command `show event` prints it."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from ombuds_events.domain.follow_up import MILESTONES, Share
from ombuds_events.queries.follow_up import FollowUp, PlanRow, TrainingRow, follow_up
from ombuds_events.queries.json_values import Json, day_text


def show_follow_up(
    session: Session, event_id: int, refs: Mapping[int | None, str | None]
) -> dict[str, Json]:
    """Action plans, trainings given to others, and what they come to."""
    found = follow_up(session, event_id)
    return {
        "action_plans": [_plan(plan, refs) for plan in found.plans],
        "onward_training": [_training(one) for one in found.trainings],
        "follow_up": {
            "due": {str(months): day_text(found.due(months)) for months in MILESTONES},
            "done": _shares(found, "done"),
            "trained_others": _shares(found, "trained_others"),
        },
    }


def _shares(found: FollowUp, name: str) -> dict[str, Json]:
    shares: dict[int, Share] = {months: getattr(found, name)(months) for months in MILESTONES}
    return {
        str(months): {"number": share.number, "of": share.of} for months, share in shares.items()
    }


def _plan(plan: PlanRow, refs: Mapping[int | None, str | None]) -> Json:
    return {
        "ref": plan.ref,
        "institution": refs[plan.body_id],
        "person": plan.person or None,
        "goal": plan.goal,
        "due": day_text(plan.due),
        "checks": [
            {
                "months": check.months,
                "on": day_text(check.on),
                "status": check.status,
                "example": check.example,
                "obstacles": check.obstacles,
            }
            for check in plan.checks
        ],
    }


def _training(one: TrainingRow) -> Json:
    return {
        "person": one.person_ref,
        "name": one.person,
        "date": day_text(one.held_on),
        "title": one.title,
        "people": one.people,
    }
