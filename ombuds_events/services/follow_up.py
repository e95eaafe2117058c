"""What users do about what comes of an event: plans, answers about them, onward trainings."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from ombuds_events.domain.follow_up import CheckDraft, PlanDraft, PlanState, TrainingDraft
from ombuds_events.domain.kinds import SEATED, PlanStatus
from ombuds_events.domain.problems import Problem, Refused, refuse_if_any
from ombuds_events.model.event import Partner
from ombuds_events.model.follow_up import ActionPlan, OnwardTraining, PlanCheck
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.follow_up_answers import AnswersPlan, NamedForm, plan_answers
from ombuds_events.queries.masking import kept
from ombuds_events.services.versions import found_event, refuse_if_moved
from ombuds_events.store.context import context_of


@dataclass(frozen=True, slots=True)
class TakenAnswers:
    """What forms brought: answers about plans, trainings given to others."""

    answers: int
    trainings: int


def add_plan(session: Session, event_id: int, draft: PlanDraft) -> int:
    """Add an action plan of an institution or of a person in the event; returns its id."""
    return add_plans(session, event_id, [draft])[0]


def add_plans(session: Session, event_id: int, drafts: Iterable[PlanDraft]) -> list[int]:
    """Add several action plans as one step; returns their ids."""
    found_event(session, event_id)
    wanted = list(drafts)
    _refuse_strangers(session, event_id, wanted)
    rows = []
    for draft in wanted:
        row = ActionPlan(event_id=event_id, goal="")
        _write_plan(session, row, draft.cleaned())
        rows.append(row)
    session.add_all(rows)
    session.flush()
    return [row.id for row in rows]


def change_plan(session: Session, plan_id: int, version: int, draft: PlanDraft) -> None:
    """Correct an action plan; its answers stay."""
    plan = _found_plan(session, plan_id)
    refuse_if_moved(plan, version)
    _refuse_strangers(session, plan.event_id, [draft])
    _write_plan(session, plan, draft.cleaned())


def remove_plans(session: Session, plan_ids: Iterable[int]) -> None:
    """Remove action plans with their answers."""
    for plan in _found_plans(session, plan_ids).values():
        session.delete(plan)
    session.flush()


def record_check(
    session: Session, plan_id: int, months: int, draft: CheckDraft, version: int | None = None
) -> int:
    """Record how a plan stood at a milestone, instead of what was recorded; returns the id.

    `version` is that of the answer that the form read, None = there was none.
    """
    refuse_if_any(draft.check(context_of(session).clock.today()))
    plan = _found_plan(session, plan_id)
    check = _check_of(plan, months)
    if (check.version if check else None) != version:
        raise Refused.one("changed_meanwhile")
    return write_check(session, plan, months, draft).id


def record_checks(
    session: Session, plan_id: int, answers: Iterable[tuple[int, CheckDraft, int | None]]
) -> None:
    """Record how a plan stood at several milestones, as one step: (months, draft, version)."""
    for months, draft, version in answers:
        record_check(session, plan_id, months, draft, version)


def record_no_answer(session: Session, plan_ids: Iterable[int], months: int) -> None:
    """Record of plans that nobody answered; what is answered or settled stays as it is."""
    draft = CheckDraft(PlanStatus.NO_ANSWER, context_of(session).clock.today())
    for plan in _found_plans(session, plan_ids).values():
        if PlanState({check.months: check.status for check in plan.checks}).is_open(months):
            write_check(session, plan, months, draft)


def remove_check(session: Session, plan_id: int, months: int) -> None:
    """Take an answer away, so that the milestone is open again."""
    plan = _found_plan(session, plan_id)
    check = _check_of(plan, months)
    if check is None:
        raise Refused.one("check_gone")
    plan.checks.remove(check)
    session.flush()


def write_check(session: Session, plan: ActionPlan, months: int, draft: CheckDraft) -> PlanCheck:
    """Write an answer that was checked before."""
    wanted = draft.cleaned()
    if wanted.status is None:
        raise Refused.one("check_status_missing", "status")
    check = _check_of(plan, months)
    if check is None:
        check = PlanCheck(months=months, example="", obstacles="")
        plan.checks.append(check)
    check.status, check.on = wanted.status, wanted.on
    check.example = kept(session, wanted.example, check.example)
    check.obstacles = kept(session, wanted.obstacles, check.obstacles)
    session.flush()
    return check


def record_training(session: Session, event_id: int, draft: TrainingDraft) -> int:
    """Record a training that a participant gave to others; returns its id."""
    row = OnwardTraining(title="")
    _write_training(session, row, event_id, draft)
    session.add(row)
    session.flush()
    return row.id


def change_training(
    session: Session, training_id: int, version: int, event_id: int, draft: TrainingDraft
) -> None:
    """Correct an onward training."""
    row = _found_training(session, training_id)
    refuse_if_moved(row, version)
    _write_training(session, row, event_id, draft)


def remove_trainings(session: Session, training_ids: Iterable[int]) -> None:
    """Remove onward trainings."""
    wanted = set(training_ids)
    rows = session.scalars(select(OnwardTraining).where(OnwardTraining.id.in_(wanted))).all()
    if len(rows) != len(wanted):
        raise Refused.one("training_gone")
    for row in rows:
        session.delete(row)
    session.flush()


def _found_plan(session: Session, plan_id: int) -> ActionPlan:
    plan = session.get(ActionPlan, plan_id)
    if plan is None:
        raise Refused.one("plan_gone")
    return plan


def _found_plans(session: Session, plan_ids: Iterable[int]) -> dict[int, ActionPlan]:
    """The plans with their answers; refuses if one is gone."""
    wanted = set(plan_ids)
    rows = session.scalars(
        select(ActionPlan)
        .where(ActionPlan.id.in_(wanted))
        .order_by(ActionPlan.id)
        .options(selectinload(ActionPlan.checks))
    ).all()
    if len(rows) != len(wanted):
        raise Refused.one("plan_gone")
    return {row.id: row for row in rows}


def _found_training(session: Session, training_id: int) -> OnwardTraining:
    training = session.get(OnwardTraining, training_id)
    if training is None:
        raise Refused.one("training_gone")
    return training


def _check_of(plan: ActionPlan, months: int) -> PlanCheck | None:
    return next((check for check in plan.checks if check.months == months), None)


def _write_plan(session: Session, row: ActionPlan, draft: PlanDraft) -> None:
    row.institution_id, row.participation_id = draft.institution_id, draft.participation_id
    row.goal, row.due = kept(session, draft.goal, row.goal), draft.due


def _refuse_strangers(session: Session, event_id: int, drafts: Iterable[PlanDraft]) -> None:
    """Refuse a wrong draft, and whoever is not in the event."""
    seats = select(Participation.id).where(Participation.event_id == event_id)
    ours = set(session.scalars(seats))
    bodies = _bodies(session, event_id)
    for draft in drafts:
        refuse_if_any(draft.check())
        is_of_body = draft.participation_id is None
        if draft.institution_id not in bodies if is_of_body else draft.participation_id not in ours:
            raise Refused.one("plan_not_of_event", "whose")


def _bodies(session: Session, event_id: int) -> set[int | None]:
    """Institutions with a role or with people in the event."""
    roles = select(Partner.institution_id).where(Partner.event_id == event_id)
    homes = (
        select(Person.institution_id)
        .join(Participation, Participation.person_id == Person.id)
        .where(Participation.event_id == event_id, Participation.state.in_(SEATED))
    )
    return {*session.scalars(roles), *session.scalars(homes)}


def _write_training(
    session: Session, row: OnwardTraining, event_id: int, draft: TrainingDraft
) -> None:
    """Copy a draft into a row; refuses a wrong one, and who is not in the event."""
    wanted = draft.cleaned()
    problems: list[Problem] = [*draft.check(context_of(session).clock.today())]
    if wanted.participation_id is not None:
        seat = session.get(Participation, wanted.participation_id)
        if seat is None or seat.event_id != event_id:
            problems.append(Problem("training_whose_missing", "participation_id"))
    if problems or wanted.participation_id is None or wanted.held_on is None:
        raise Refused(*problems)
    row.participation_id, row.held_on = wanted.participation_id, wanted.held_on
    row.title, row.people = kept(session, wanted.title, row.title), wanted.people


def take_answers(
    session: Session,
    event_id: int,
    forms: Iterable[NamedForm],
    seen: AnswersPlan | None = None,
) -> TakenAnswers:
    """Take what filled forms say, as one step; rows that are in doubt are left out.

    `seen`: what was shown; refuses when somebody has recorded something else meanwhile.
    """
    plan = plan_answers(session, event_id, forms)
    if seen is not None and (plan.taken, plan.trained) != (seen.taken, seen.trained):
        raise Refused.one("changed_meanwhile")
    if not plan.taken and not plan.trained:
        refuse_if_any(problem for _, problem in plan.problems)
    plans = _found_plans(session, (plan_id for plan_id, _, _ in plan.checks))
    for plan_id, months, draft in plan.checks:
        write_check(session, plans[plan_id], months, draft)
    for training in plan.trained:
        record_training(session, event_id, training.draft)
    return TakenAnswers(len(plan.taken), len(plan.trained))
