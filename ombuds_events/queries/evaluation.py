"""What people thought of an event: means and words of rounds, never a single form."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.evaluation import (
    LEAST_ANSWERS,
    Gain,
    Question,
    Rating,
    Remarks,
    all_questions,
    gains,
    rating,
    remarks,
    response_rate,
)
from ombuds_events.domain.indicators import LEARNERS
from ombuds_events.domain.kinds import (
    HELD_STATES,
    PRESENT_STATES,
    SEATED,
    EvaluationStage,
    EventState,
    ParticipationState,
)
from ombuds_events.domain.meeting_days import meeting_days
from ombuds_events.domain.text import LocalText
from ombuds_events.model.evaluation import EvaluationAnswer, EvaluationReply, EvaluationRound
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.queries.json_values import Json, day_text
from ombuds_events.queries.masking import Masks, masks
from ombuds_events.queries.programmes import programme
from ombuds_events.queries.seats import frame

_STAGES = list(EvaluationStage)


@dataclass(frozen=True, slots=True)
class Round:
    """One time that people were asked; `forms`: how many came back.

    `forms_given`: as somebody wrote it down, else None; `asked`: that, or how many were there.
    """

    id: int
    stage: EvaluationStage
    day: date | None
    forms: int
    forms_given: int | None
    asked: int | None
    ratings: tuple[Rating, ...] = ()
    remarks: tuple[Remarks, ...] = ()

    @property
    def rate(self) -> float | None:
        """How many of those who were asked have answered; None = not known."""
        return response_rate(self.forms, self.asked)

    @property
    def is_hidden(self) -> bool:
        """Whether there are forms, and too few to be shown."""
        return 0 < self.forms < LEAST_ANSWERS


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All rounds of an event in the order of stages and days; `people`: who could answer."""

    event_id: int
    code: str
    title: LocalText
    is_interpreted: bool
    days: tuple[date, ...]
    people: int | None
    rounds: tuple[Round, ...] = ()
    gains: tuple[Gain, ...] = ()

    def round_of(self, stage: EvaluationStage, day: date | None = None) -> Round | None:
        """The round of a stage, if people were asked then."""
        found = (one for one in self.rounds if (one.stage, one.day) == (stage, day))
        return next(found, None)


def evaluation(session: Session, event_id: int) -> Evaluation:
    """The evaluation of an event."""
    event = frame(session, event_id)
    people = people_asked(session, event_id, event.state)
    rounds = _rounds(session, event_id, people)
    by_stage = {one.stage: one.ratings for one in rounds if one.day is None}
    spans = [(item.id, item.span) for item in programme(session, event_id)]
    found = gains(by_stage.get(EvaluationStage.BEFORE, ()), by_stage.get(EvaluationStage.END, ()))
    return Evaluation(
        event_id=event_id,
        code=event.code,
        title=event.title,
        is_interpreted=is_interpreted(session, event_id),
        days=tuple(one.day for one in meeting_days(event.span, spans)),
        people=people,
        rounds=rounds,
        gains=tuple(one for one in found if one.gain is not None),
    )


def is_interpreted(session: Session, event_id: int) -> bool:
    """Whether an event has interpretation that can be judged."""
    return bool(session.scalar(select(Event.interpretation).where(Event.id == event_id)))


def people_asked(session: Session, event_id: int, state: EventState) -> int | None:
    """Who could fill in a form: learners who were there; before it is held, who have a seat.

    None = nobody is named.
    """
    states = PRESENT_STATES if state in HELD_STATES else SEATED - {ParticipationState.NO_SHOW}
    query = select(func.count()).where(
        Participation.event_id == event_id,
        Participation.state.in_(states),
        Participation.role.in_(LEARNERS),
    )
    return session.scalar(query) or None


def forms_asked(session: Session, event_id: int) -> int:
    """How many could fill in the form at the end; 0 = not known."""
    given = session.scalar(
        select(EvaluationRound.forms_given).where(
            EvaluationRound.event_id == event_id, EvaluationRound.stage == EvaluationStage.END
        )
    )
    if given is not None:
        return given
    state = session.scalars(select(Event.state).where(Event.id == event_id)).one()
    return people_asked(session, event_id, state) or 0


def _rounds(session: Session, event_id: int, people: int | None) -> tuple[Round, ...]:
    rows = session.execute(
        select(
            EvaluationRound.id,
            EvaluationRound.stage,
            EvaluationRound.day,
            EvaluationRound.forms_given,
            func.count(EvaluationReply.id).label("forms"),
        )
        .outerjoin(EvaluationReply, EvaluationReply.round_id == EvaluationRound.id)
        .where(EvaluationRound.event_id == event_id)
        .group_by(
            EvaluationRound.id,
            EvaluationRound.stage,
            EvaluationRound.day,
            EvaluationRound.forms_given,
        )
    ).all()
    ids = [row.id for row in rows]
    chosen, written = _chosen(session, ids), _written(session, ids)
    found = []
    for row in rows:
        ratings, said = _results(row.stage, row.forms, chosen[row.id], written[row.id])
        asked = people if row.forms_given is None else row.forms_given
        found.append(
            Round(row.id, row.stage, row.day, row.forms, row.forms_given, asked, ratings, said)
        )
    return tuple(sorted(found, key=lambda one: (_STAGES.index(one.stage), one.day or date.min)))


def _results(
    stage: EvaluationStage,
    forms: int,
    chosen: Mapping[str, Counter[int]],
    written: Mapping[str, list[str]],
) -> tuple[tuple[Rating, ...], tuple[Remarks, ...]]:
    """Whatever was answered, in the order of the form."""
    asked: tuple[Question, ...] = all_questions(stage)
    return (
        tuple(rating(one.key, chosen[one.key]) for one in asked if one.key in chosen),
        tuple(remarks(one.key, written[one.key], forms) for one in asked if one.key in written),
    )


def _chosen(session: Session, round_ids: list[int]) -> dict[int, dict[str, Counter[int]]]:
    """Round → question → how often each step was chosen."""
    rows = session.execute(
        select(
            EvaluationReply.round_id,
            EvaluationAnswer.question,
            EvaluationAnswer.score,
            func.count(),
        )
        .join(EvaluationReply, EvaluationReply.id == EvaluationAnswer.reply_id)
        .where(EvaluationReply.round_id.in_(round_ids), EvaluationAnswer.score.is_not(None))
        .group_by(EvaluationReply.round_id, EvaluationAnswer.question, EvaluationAnswer.score)
    )
    found: dict[int, dict[str, Counter[int]]] = defaultdict(dict)
    for round_id, question, score, count in rows:
        found[round_id].setdefault(question, Counter())[score or 0] = count
    return found


def _written(session: Session, round_ids: list[int]) -> dict[int, dict[str, list[str]]]:
    """Round → question → what was written; children stand in it by an initial."""
    rows = session.execute(
        select(EvaluationReply.round_id, EvaluationAnswer.question, EvaluationAnswer.words)
        .join(EvaluationReply, EvaluationReply.id == EvaluationAnswer.reply_id)
        .where(EvaluationReply.round_id.in_(round_ids), EvaluationAnswer.words != "")
    )
    found: dict[int, dict[str, list[str]]] = defaultdict(dict)
    shown: Masks | None = None
    for round_id, question, words in rows:
        shown = shown or masks(session)
        found[round_id].setdefault(question, []).append(shown.clean(words))
    return found


# --- As other programs read it -------------------------------------------------------------------


def evaluation_json(found: Evaluation) -> dict[str, Json]:
    """Counts, and only the means that may be shown."""
    return {
        "rounds": [_round_json(one) for one in found.rounds],
        "gains": {one.key: round(one.gain, 2) for one in found.gains if one.gain is not None},
    }


def _round_json(one: Round) -> Json:
    return {
        "stage": one.stage.value,
        "day": day_text(one.day),
        "forms_given": one.forms_given,
        "asked": one.asked,
        "answers": one.forms,
        "response_rate": None if one.rate is None else round(one.rate, 3),
        "hidden": one.is_hidden,
        "questions": {
            rated.key: {
                "answers": rated.answers,
                "mean": None if rated.mean is None else round(rated.mean, 2),
                "counts": None if rated.counts is None else list(rated.counts),
            }
            for rated in one.ratings
        },
        "remarks": {said.key: list(said.texts or ()) for said in one.remarks},
    }
