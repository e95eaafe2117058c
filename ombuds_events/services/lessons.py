"""What users do with counted lessons: log one line, log many rows; held, counted, nobody named."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import EventDraft
from ombuds_events.domain.kinds import EventPath, EventState
from ombuds_events.domain.lessons import (
    CAMPAIGN,
    LESSON,
    RECOMMENDATION,
    LessonDraft,
    in_its_language,
)
from ombuds_events.domain.names import fold
from ombuds_events.domain.problems import Refused, refuse_if_any
from ombuds_events.domain.span import next_valid
from ombuds_events.model.attendance import HeadCount
from ombuds_events.model.catalogue import Recommendation
from ombuds_events.model.event import EventStateChange
from ombuds_events.model.institution import Institution
from ombuds_events.queries.lessons import (
    LessonOutcome,
    LessonRow,
    PlannedLesson,
    campaign_of,
    plan_lessons,
)
from ombuds_events.services.calendar_entries import sync_entries
from ombuds_events.services.event_rows import event_type, new_event
from ombuds_events.store.context import context_of

_BEGINS, _ENDS = time(8), time(18)
_LESSON = timedelta(minutes=45)


@dataclass(frozen=True, slots=True)
class LoggedRows:
    """What came of rows; `events`: those that hold the new and corrected ones."""

    events: tuple[int, ...]
    new: int
    corrected: int
    known: int
    left_out: int


def log_lesson(
    session: Session, draft: LessonDraft, language: str = "en", campaign_id: int | None = None
) -> int:
    """Log a lesson that was held, as an event of its own or in a campaign; returns the event."""
    refuse_if_any(draft.check(context_of(session).clock.today()))
    draft = draft.cleaned()
    if campaign_id is None:
        event_id = _held_event(session, [draft], language)
    else:
        event_id = campaign_of(session, campaign_id).id
    session.add(_head_count(event_id, draft))
    session.flush()
    return event_id


def log_rows(
    session: Session,
    rows: Sequence[LessonRow],
    language: str = "en",
    campaign_id: int | None = None,
) -> LoggedRows:
    """Log many lessons as one step: into a campaign, else one event for each theme.

    What is there already stays as it is, so that the same rows twice add nothing.
    """
    plan = plan_lessons(session, rows, campaign_id)
    if not plan.taken and not plan.of(LessonOutcome.KNOWN):
        problems = [problem for one in plan.rows for problem in one.row.problems]
        raise Refused(*problems) if problems else Refused.one("no_lessons_to_log")
    new = [one.row.draft for one in plan.of(LessonOutcome.NEW)]
    events = [campaign_id] if campaign_id else []
    for group in _by_theme(new):
        event_id = campaign_id or _held_event(session, group, language)
        session.add_all(_head_count(event_id, draft) for draft in group)
        events.append(event_id)
    _correct(session, plan.of(LessonOutcome.CORRECTED))
    session.flush()
    return LoggedRows(
        tuple(dict.fromkeys(events)),
        len(new),
        len(plan.of(LessonOutcome.CORRECTED)),
        len(plan.of(LessonOutcome.KNOWN)),
        len(plan.of(LessonOutcome.LEFT_OUT)),
    )


def _by_theme(drafts: Iterable[LessonDraft]) -> list[list[LessonDraft]]:
    """Rows of one theme together, in the order of the sheet."""
    groups: dict[str, list[LessonDraft]] = {}
    for draft in drafts:
        groups.setdefault(fold(draft.theme), []).append(draft)
    return list(groups.values())


def _correct(session: Session, rows: Iterable[PlannedLesson]) -> None:
    """Where only the numbers differ, the sheet is right."""
    for one in rows:
        count = session.get_one(HeadCount, one.count_id)
        draft = one.row.draft
        count.total, count.female, count.male = draft.total or 0, draft.female, draft.male
        count.of_which_minors, count.teachers = draft.minors, draft.teachers


def _head_count(event_id: int, draft: LessonDraft) -> HeadCount:
    return HeadCount(
        event_id=event_id,
        held_on=draft.on,
        place=draft.place,
        audience=draft.audience,
        grade=draft.grade,
        total=draft.total or 0,
        female=draft.female,
        male=draft.male,
        of_which_minors=draft.minors,
        teachers=draft.teachers,
    )


def _held_event(session: Session, drafts: Sequence[LessonDraft], language: str) -> int:
    """An event of lessons that were held: on the short path, led by the own institution."""
    draft = _event_draft(session, drafts, language)
    refuse_if_any(draft.check())
    event = new_event(session, draft.cleaned())
    event.path, event.state = EventPath.SHORT, EventState.HELD
    context = context_of(session)
    event.states.append(
        EventStateChange(state=event.state, on=context.clock.today(), by=context.operator)
    )
    session.add(event)
    session.flush()
    sync_entries(session, event)
    return event.id


def _event_draft(session: Session, drafts: Sequence[LessonDraft], language: str) -> EventDraft:
    first = drafts[0]
    type_key = CAMPAIGN if len(drafts) > 1 and first.type_key == LESSON else first.type_key
    days = [draft.on for draft in drafts if draft.on]
    start, end = _times(first if len(drafts) == 1 else replace(first, at=None), days)
    zone = session.get_one(Institution, context_of(session).own_institution_id).zone
    title = in_its_language(first.theme, language)
    if not first.theme:
        title = dict(event_type(session, type_key).label)
    places = {draft.place for draft in drafts}
    known = session.scalar(select(Recommendation.id).where(Recommendation.number == RECOMMENDATION))
    return EventDraft(
        title=title,
        type_key=type_key,
        start=next_valid(start, zone),
        end=next_valid(end, zone),
        zone=zone,
        recommendation=RECOMMENDATION if known else None,
        languages=tuple(title) if first.theme else (language,),
        venue_name=first.place if len(places) == 1 else "",
    )


def _times(draft: LessonDraft, days: Sequence[date]) -> tuple[datetime, datetime]:
    """From the hour that was typed on a school hour long, else over the days of work."""
    if draft.at is None:
        return datetime.combine(min(days), _BEGINS), datetime.combine(max(days), _ENDS)
    start = datetime.combine(days[0], draft.at)
    return start, start + _LESSON
