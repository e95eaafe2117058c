"""The evaluation form of an event, as workbooks and papers show it."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.evaluation import EvaluationSheet, questions
from ombuds_events.domain.kinds import EvaluationStage
from ombuds_events.domain.meeting_days import meeting_days
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import Labels
from ombuds_events.model.event import Event
from ombuds_events.queries.evaluation import is_interpreted
from ombuds_events.queries.programmes import programme
from ombuds_events.queries.seats import frame
from ombuds_events.queries.sheets import head_of


def evaluation_sheet(
    session: Session,
    event_id: int,
    labels: Labels,
    stage: EvaluationStage,
    day: date | None = None,
) -> EvaluationSheet:
    """What a form of `stage` asks; a daily one of `day`, None = of each day of the event."""
    event = frame(session, event_id)
    days: tuple[date | None, ...] = (None,)
    if stage is EvaluationStage.DAILY:
        spans = [(item.id, item.span) for item in programme(session, event_id)]
        met = [one.day for one in meeting_days(event.span, spans)]
        days = tuple(one for one in met if day in (None, one))
    if not days:
        raise Refused.one("evaluation_no_day", "day")
    return EvaluationSheet(
        head=head_of(session, event, labels),
        event_uid=str(session.scalars(select(Event.uid).where(Event.id == event_id)).one()),
        stage=stage,
        questions=questions(stage, is_interpreted=is_interpreted(session, event_id)),
        days=days,
    )
