"""What users do with forms of evaluation: count those given out, enter, correct, take in.

A reply belongs to a round and to nobody: no person, no institution, no time.
"""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.evaluation import Answers, FormFile, answer_problems, cleaned
from ombuds_events.domain.kinds import EvaluationStage
from ombuds_events.domain.problems import Refused, refuse_if_any
from ombuds_events.model.evaluation import EvaluationAnswer, EvaluationReply, EvaluationRound
from ombuds_events.model.event import Event
from ombuds_events.queries.evaluation_plan import plan_forms


def count_forms(
    session: Session,
    event_id: int,
    stage: EvaluationStage,
    day: date | None,
    forms_given: int | None,
) -> int:
    """Write down how many forms were given out; None = as many as people were there."""
    asked = _round(session, event_id, stage, day)
    answers = _replies(session, asked.id)
    if forms_given is not None and forms_given < answers:
        raise Refused.one("evaluation_fewer_forms", "forms_given", answers=answers)
    asked.forms_given = forms_given
    return asked.id


def add_form(
    session: Session,
    event_id: int,
    stage: EvaluationStage,
    day: date | None,
    answers: Answers,
) -> int:
    """Add a form that came back; returns its id."""
    known = _checked(stage, answers)
    reply = EvaluationReply(round_id=_round(session, event_id, stage, day).id)
    reply.answers = [_answer(key, value) for key, value in known.items()]
    session.add(reply)
    session.flush()
    return reply.id


def change_form(session: Session, reply_id: int, answers: Answers) -> None:
    """Correct a form that was entered just now."""
    reply = _reply(session, reply_id)
    stage = session.scalars(
        select(EvaluationRound.stage).where(EvaluationRound.id == reply.round_id)
    ).one()
    known = _checked(stage, answers)
    held = {answer.question: answer for answer in reply.answers}
    for key, answer in held.items():
        if key not in known:
            reply.answers.remove(answer)
    for key, value in known.items():
        if key not in held:
            reply.answers.append(_answer(key, value))
        elif isinstance(value, str):
            held[key].words = value
        else:
            held[key].score = value


def remove_form(session: Session, reply_id: int) -> None:
    """Take a form away that should not have been entered."""
    session.delete(_reply(session, reply_id))


def take_forms(
    session: Session,
    event_id: int,
    files: Sequence[FormFile],
    stage: EvaluationStage | None = None,
) -> int:
    """Take in the forms of files that are right, as one step; returns how many.

    Plans again: a file that somebody took in meanwhile is left out.
    """
    ready = [one for one in plan_forms(session, event_id, files, stage) if one.is_ready]
    if not ready:
        raise Refused.one("evaluation_nothing", "files")
    # By digest: the order of files, which people named, tells nothing afterwards.
    for one in sorted(ready, key=lambda one: one.digest):
        asked = _round(session, event_id, one.form.stage, one.form.day)
        answers = [_answer(key, value) for key, value in cleaned(one.form.answers).items()]
        session.add(EvaluationReply(round_id=asked.id, file_digest=one.digest, answers=answers))
    return len(ready)


def _checked(stage: EvaluationStage, answers: Answers) -> Answers:
    known = cleaned(answers)
    refuse_if_any(answer_problems(stage, known))
    return known


def _answer(key: str, value: int | str) -> EvaluationAnswer:
    if isinstance(value, str):
        return EvaluationAnswer(question=key, words=value)
    return EvaluationAnswer(question=key, score=value)


def _reply(session: Session, reply_id: int) -> EvaluationReply:
    reply = session.get(EvaluationReply, reply_id)
    if reply is None:
        raise Refused.one("evaluation_gone")
    return reply


def _replies(session: Session, round_id: int) -> int:
    query = select(func.count()).where(EvaluationReply.round_id == round_id)
    return session.scalar(query) or 0


def _round(
    session: Session, event_id: int, stage: EvaluationStage, day: date | None
) -> EvaluationRound:
    """The round of a stage, opened by the first who needs it."""
    if (stage is EvaluationStage.DAILY) != (day is not None):
        raise Refused.one("evaluation_no_day", "day")
    found = session.scalars(
        select(EvaluationRound).where(
            EvaluationRound.event_id == event_id,
            EvaluationRound.stage == stage,
            EvaluationRound.day == day,
        )
    ).first()
    if found is None:
        if session.get(Event, event_id) is None:
            raise Refused.one("event_gone")
        found = EvaluationRound(event_id=event_id, stage=stage, day=day)
        session.add(found)
        session.flush()
    return found
