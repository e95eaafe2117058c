"""What forms that came back would change: shown before anything is written."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from sqlalchemy.orm import Session

from ombuds_events.domain.follow_up import CheckDraft, TrainingDraft
from ombuds_events.domain.follow_up_forms import FilledAnswer, FilledForm, FilledTraining
from ombuds_events.domain.kinds import PlanStatus
from ombuds_events.domain.names import fold
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.text import LocalText
from ombuds_events.queries.follow_up import FollowUp, PlanRow, follow_up
from ombuds_events.queries.masking import Masks, masks


class AnswerOutcome(StrEnum):
    """What happens to a row of a form."""

    NEW = "new"
    CHANGED = "changed"
    KNOWN = "known"
    BLANK = "blank"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class NamedForm:
    """A form with the name of its file."""

    name: str
    form: FilledForm


@dataclass(frozen=True, slots=True)
class PlannedAnswer:
    """A row about a plan; `before`: the status that it replaces, `version` that of its check."""

    file: str
    row: int
    months: int
    outcome: AnswerOutcome
    institution: LocalText
    person: str
    goal: str
    plan_id: int | None = None
    draft: CheckDraft | None = None
    before: PlanStatus | None = None
    version: int | None = None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class PlannedTraining:
    """A row about a training."""

    file: str
    row: int
    outcome: AnswerOutcome
    person: str
    draft: TrainingDraft
    problems: tuple[Problem, ...] = ()


PlannedRow: TypeAlias = PlannedAnswer | PlannedTraining


@dataclass(frozen=True, slots=True)
class AnswersPlan:
    """All that would happen; `notices`: of whole files, each with the name of its file."""

    event_id: int
    code: str
    answers: tuple[PlannedAnswer, ...]
    trainings: tuple[PlannedTraining, ...]
    notices: tuple[tuple[str, Problem], ...]

    @property
    def taken(self) -> tuple[PlannedAnswer, ...]:
        """The answers that would be written."""
        wanted = {AnswerOutcome.NEW, AnswerOutcome.CHANGED}
        return tuple(one for one in self.answers if one.outcome in wanted)

    @property
    def checks(self) -> tuple[tuple[int, int, CheckDraft], ...]:
        """The same as they are written: plan, milestone, answer."""
        return tuple(
            (one.plan_id, one.months, one.draft)
            for one in self.taken
            if one.plan_id is not None and one.draft is not None
        )

    @property
    def trained(self) -> tuple[PlannedTraining, ...]:
        """The trainings that would be written."""
        return tuple(one for one in self.trainings if one.outcome is AnswerOutcome.NEW)

    @property
    def problems(self) -> tuple[tuple[str, Problem], ...]:
        """All that is to be told, with the file that it is about."""
        rows: tuple[PlannedRow, ...] = (*self.answers, *self.trainings)
        return (
            *((one.file, problem) for one in rows for problem in one.problems),
            *self.notices,
        )

    def count(self, outcome: AnswerOutcome) -> int:
        """How many rows of all kinds have this outcome."""
        rows: tuple[PlannedRow, ...] = (*self.answers, *self.trainings)
        return sum(one.outcome is outcome for one in rows)


def plan_answers(session: Session, event_id: int, forms: Iterable[NamedForm]) -> AnswersPlan:
    """Compare filled forms with what is recorded."""
    return _Planner(follow_up(session, event_id), masks(session)).plan(forms)


class _Planner:
    """Looks at one form after the other; what one says is known to the next."""

    def __init__(self, found: FollowUp, hidden: Masks) -> None:
        self._found = found
        self._hidden = hidden  # what is recorded comes masked, what is filled in does not
        self._plans = {str(plan.uid): plan for plan in found.plans}
        self._seats = {str(one.uid): one for one in found.bearers if one.person}
        self._trainings = {self._key_of(one.draft) for one in found.trainings}
        self._notices: list[tuple[str, Problem]] = []

    def plan(self, forms: Iterable[NamedForm]) -> AnswersPlan:
        """What all forms together would do."""
        answers: list[PlannedAnswer] = []
        trainings: list[PlannedTraining] = []
        for one in self._ours(forms):
            own = [*self._answers(one, {(a.plan_id, a.months) for a in answers})]
            given = [self._training(one.name, row) for row in one.form.trainings]
            self._notices += [(one.name, problem) for problem in one.form.problems]
            self._tell_nothing_new(one, own, given)
            answers += own
            trainings += given
        found = self._found
        return AnswersPlan(
            found.event_id, found.code, tuple(answers), tuple(trainings), tuple(self._notices)
        )

    def _ours(self, forms: Iterable[NamedForm]) -> Iterator[NamedForm]:
        """Forms of this event, each once."""
        seen: list[FilledForm] = []
        for one in forms:
            if one.form.event_uid != str(self._found.event_uid):
                values = {"name": one.name, "code": one.form.event_code}
                self._notices.append((one.name, Problem("form_other_event", "file", values)))
            elif one.form in seen:
                self._notices.append((one.name, Problem("form_twice", "file", {"name": one.name})))
            else:
                seen.append(one.form)
                yield one

    def _tell_nothing_new(
        self, one: NamedForm, answers: list[PlannedAnswer], trainings: list[PlannedTraining]
    ) -> None:
        rows: tuple[PlannedRow, ...] = (*answers, *trainings)
        outcomes = {row.outcome for row in rows} - {AnswerOutcome.BLANK}
        if one.form.is_blank:
            self._notices.append((one.name, Problem("form_empty", "file", {"name": one.name})))
        elif outcomes == {AnswerOutcome.KNOWN}:
            self._notices.append((one.name, Problem("form_known", "file", {"name": one.name})))

    # -- answers -------------------------------------------------------------------------------

    def _answers(
        self, one: NamedForm, before: set[tuple[int | None, int]]
    ) -> Iterator[PlannedAnswer]:
        seen = set(before)
        for row in one.form.answers:
            plan = self._plans.get(row.plan_uid)
            planned = self._answer(one, row, plan)
            key = (planned.plan_id, planned.months)
            if planned.draft is not None and key in seen:
                planned = _left_out(planned, "form_plan_twice", row)
            if planned.draft is not None:
                seen.add(key)
            yield planned

    def _answer(self, one: NamedForm, row: FilledAnswer, plan: PlanRow | None) -> PlannedAnswer:
        goal = plan.goal if plan else row.goal
        planned = PlannedAnswer(
            one.name,
            row.row,
            one.form.months,
            AnswerOutcome.BLANK,
            plan.institution if plan else {},
            plan.person if plan else "",
            goal,
            plan.id if plan else None,
        )
        if row.is_blank:
            return planned
        if plan is None:
            return _left_out(planned, "form_plan_gone", row)
        if row.problems or row.status is None:
            return replace(planned, outcome=AnswerOutcome.LEFT_OUT, problems=row.problems)
        return self._compared(planned, row, plan)

    def _compared(self, planned: PlannedAnswer, row: FilledAnswer, plan: PlanRow) -> PlannedAnswer:
        draft = CheckDraft(row.status, self._found.today, row.example, row.obstacles).cleaned()
        check = plan.check(planned.months)
        if check is None:
            return replace(planned, outcome=AnswerOutcome.NEW, draft=draft)
        clean = self._hidden.clean
        said = replace(draft, example=clean(draft.example), obstacles=clean(draft.obstacles))
        is_same = replace(check.draft, on=draft.on) == said
        outcome = AnswerOutcome.KNOWN if is_same else AnswerOutcome.CHANGED
        return replace(
            planned, outcome=outcome, draft=draft, before=check.status, version=check.version
        )

    # -- trainings -----------------------------------------------------------------------------

    def _training(self, name: str, row: FilledTraining) -> PlannedTraining:
        seat = self._seats.get(row.person_uid)
        draft = TrainingDraft(
            seat.participation_id if seat else None, row.held_on, row.title, row.people
        )
        problems = [*row.problems]
        if row.person_uid and seat is None:
            values = {"cell": row.who_cell, "value": row.name}
            problems.append(Problem("form_person", "participation_id", values))
        if row.held_on is not None and row.held_on > self._found.today:
            day = {"cell": row.day_cell, "day": row.held_on.isoformat()}
            problems.append(Problem("form_to_come", "held_on", day))
        problems += _other_problems(draft, self._found.today, problems)
        outcome = AnswerOutcome.LEFT_OUT if problems else AnswerOutcome.NEW
        if not problems and self._key_of(draft) in self._trainings:
            outcome = AnswerOutcome.KNOWN
        self._trainings.add(self._key_of(draft))
        person = seat.person if seat else row.name
        return PlannedTraining(name, row.row, outcome, person, draft, tuple(problems))

    def _key_of(self, draft: TrainingDraft) -> tuple[int | None, date | None, str]:
        """What makes two trainings the same."""
        return draft.participation_id, draft.held_on, fold(self._hidden.clean(draft.title))


def _other_problems(draft: TrainingDraft, today: date, told: list[Problem]) -> list[Problem]:
    """What the reading of the cells has not told yet."""
    fields = {problem.field for problem in told}
    return [problem for problem in draft.check(today) if problem.field not in fields]


def _left_out(planned: PlannedAnswer, code: str, row: FilledAnswer) -> PlannedAnswer:
    problem = Problem(code, "", {"row": row.row, "value": planned.goal})
    problems = (*row.problems, problem)
    return replace(planned, outcome=AnswerOutcome.LEFT_OUT, draft=None, problems=problems)
