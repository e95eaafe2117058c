"""What would come of files with filled forms: which count, and why others do not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.evaluation import FilledForm, FormFile, cleaned
from ombuds_events.domain.kinds import EvaluationStage
from ombuds_events.domain.problems import Problem
from ombuds_events.model.evaluation import EvaluationReply, EvaluationRound
from ombuds_events.model.event import Event

_KNOWN = "evaluation_file_known"


@dataclass(frozen=True, slots=True)
class PlannedForm:
    """A file with what would come of it; without `problems` its form is taken in."""

    name: str
    digest: str
    filled: FilledForm | None
    answers: int = 0
    problems: tuple[Problem, ...] = ()

    @property
    def is_ready(self) -> bool:
        """Whether its form counts."""
        return not self.problems

    @property
    def is_known(self) -> bool:
        """Whether the same file is in already."""
        return any(problem.code == _KNOWN for problem in self.problems)

    @property
    def form(self) -> FilledForm:
        """The form of a file that is ready."""
        if self.filled is None:
            raise ValueError(self.name)
        return self.filled


def plan_forms(
    session: Session,
    event_id: int,
    files: Sequence[FormFile],
    stage: EvaluationStage | None = None,
) -> tuple[PlannedForm, ...]:
    """Each file as it would be taken in, only those of `stage` if it is given."""
    event = session.execute(
        select(Event.uid, Event.starts_at, Event.ends_at).where(Event.id == event_id)
    ).one()
    first, last = event.starts_at.date(), event.ends_at.date()
    known, seen = _known(session, event_id), dict[str, str]()
    planned = []
    for file in files:
        problems = file.problems or tuple(
            _problems(file, str(event.uid), (first, last), stage, known, seen)
        )
        if not problems:
            seen[file.digest] = file.name
        answers = len(cleaned(file.form.answers)) if file.form else 0
        planned.append(PlannedForm(file.name, file.digest, file.form, answers, problems))
    return tuple(planned)


def _problems(
    file: FormFile,
    uid: str,
    days: tuple[date, date],
    stage: EvaluationStage | None,
    known: frozenset[str],
    seen: dict[str, str],
) -> Iterator[Problem]:
    """What keeps a file out; the first reason says enough, cells are all named."""
    form, name = file.form, {"name": file.name}
    if form is None:
        yield Problem("evaluation_no_form", "file", name)
    elif form.event_uid != uid:
        yield Problem("evaluation_other_event", "file", {**name, "code": form.code})
    elif stage is not None and form.stage is not stage:
        yield Problem("evaluation_other_stage", "file", {**name, "stage": form.stage.value})
    elif form.day is not None and not days[0] <= form.day <= days[1]:
        yield Problem("evaluation_other_day", "file", {**name, "day": form.day.isoformat()})
    else:
        yield from _of_answers(file, form, known, seen)


def _of_answers(
    file: FormFile, form: FilledForm, known: frozenset[str], seen: dict[str, str]
) -> Iterator[Problem]:
    name = {"name": file.name}
    if file.digest in known:
        yield Problem(_KNOWN, "file", name)
    elif file.digest in seen:
        yield Problem("evaluation_file_twice", "file", {**name, "other": seen[file.digest]})
    elif form.problems:
        yield from form.problems
    elif not cleaned(form.answers):
        yield Problem("evaluation_file_empty", "file", name)


def _known(session: Session, event_id: int) -> frozenset[str]:
    """Digests of the files that are in already."""
    return frozenset(
        session.scalars(
            select(EvaluationReply.file_digest)
            .join(EvaluationRound, EvaluationRound.id == EvaluationReply.round_id)
            .where(EvaluationRound.event_id == event_id, EvaluationReply.file_digest != "")
        )
    )
