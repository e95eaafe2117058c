"""What people thought of the events of the demo office: forms that give the means of the story."""

from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from ombuds_events.domain.evaluation import SATISFACTION, STEPS
from ombuds_events.domain.kinds import EvaluationStage
from ombuds_events.model.evaluation import EvaluationAnswer, EvaluationReply, EvaluationRound
from ombuds_events.model.event import Event
from ombuds_events.services.demo_words import Scenario

_KNOWLEDGE = "knowledge"


def load_evaluation(session: Session, row: Scenario, event: Event) -> None:
    """Add the forms of an event: at the end, and those before it that the gain needs."""
    story = row.get("evaluation")
    if story is None:
        return
    count, given = story["answers"], story["forms_given"]
    spread = story["satisfaction_distribution_1_to_5"]
    overall = [step for step, many in zip(STEPS, spread, strict=True) for _ in range(many)]
    columns = {SATISFACTION: overall}
    for number, (key, mean) in enumerate(story.get("by_block", {}).items(), 1):
        columns[key] = _turned(steps_of(mean, count), number)
    if "knowledge_after_mean" in story:
        columns[_KNOWLEDGE] = _turned(steps_of(story["knowledge_after_mean"], count), count // 2)
        before = {_KNOWLEDGE: steps_of(story["knowledge_before_mean"], count)}
        session.add(_round(event.id, EvaluationStage.BEFORE, given, before))
    session.add(_round(event.id, EvaluationStage.END, given, columns))


def steps_of(mean: float, count: int) -> list[int]:
    """`count` steps from 1 to 5 whose mean is `mean`, as near as whole steps allow."""
    total = round(mean * count)
    low, more = divmod(total, count)
    steps = [low + (number < more) for number in range(count)]
    # People do not all think the same: every fourth pair moves apart.
    for at in range(0, count - 1, 4):
        if steps[at] < STEPS[-1] and steps[at + 1] > STEPS[0]:
            steps[at] += 1
            steps[at + 1] -= 1
    return sorted(steps)


def _turned(steps: Sequence[int], by: int) -> list[int]:
    """The same steps, begun elsewhere: a form is not high in everything."""
    return [*steps[by:], *steps[:by]]


def _round(
    event_id: int, stage: EvaluationStage, given: int, columns: dict[str, list[int]]
) -> EvaluationRound:
    return EvaluationRound(
        event_id=event_id, stage=stage, forms_given=given, replies=list(_replies(columns))
    )


def _replies(columns: dict[str, list[int]]) -> Iterator[EvaluationReply]:
    for steps in zip(*columns.values(), strict=True):
        answers = [
            EvaluationAnswer(question=key, score=step)
            for key, step in zip(columns, steps, strict=True)
        ]
        yield EvaluationReply(answers=answers)
