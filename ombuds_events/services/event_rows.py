"""Copying drafts of events into rows: what `services.events` and seeds share."""

from collections.abc import Iterable
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.codes import next_code
from ombuds_events.domain.drafts import EventDraft
from ombuds_events.domain.kinds import PartnerRole
from ombuds_events.domain.lifecycle import PATHS
from ombuds_events.domain.names import search_key, sort_key
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import all_texts, pick
from ombuds_events.model.catalogue import EventType, Recommendation
from ombuds_events.model.event import Event, EventRecommendation, EventStateChange, Partner
from ombuds_events.model.institution import Institution
from ombuds_events.store.context import context_of


def new_event(session: Session, draft: EventDraft) -> Event:
    """A row for a cleaned draft in the first state of its path, not yet in the session."""
    kind = event_type(session, draft.type_key)
    context = context_of(session)
    event = Event(
        code=draft.code or free_code(session, kind.prefix, draft.end.year),
        path=kind.path,
        state=PATHS[kind.path][0],
        calendar_uid=str(uuid4()),
        created_utc=int(context.clock.real_now().timestamp()),
        interpretation=[],
    )
    event.place_at(draft.span)
    write_event(session, event, draft)
    event.states.append(
        EventStateChange(state=event.state, on=context.clock.today(), by=context.operator)
    )
    return event


def write_event(session: Session, event: Event, draft: EventDraft) -> None:
    """Copy a cleaned draft into a row, all but its time."""
    event.type_id = event_type(session, draft.type_key).id
    event.code = draft.code or event.code
    event.title = dict(draft.title)
    event.purpose, event.mode, event.link = draft.purpose, draft.mode, draft.link
    event.venue_name, event.venue_address = draft.venue_name, draft.venue_address
    event.venue_city = dict(draft.venue_city)
    event.languages = list(draft.languages)
    event.quota_default, event.deadline = draft.quota_default, draft.deadline
    event.completion_share = draft.completion_share
    event.calendar_by = draft.calendar_by
    event.project_no, event.signatory = draft.project_no, draft.signatory
    write_partners(session, event, draft)
    write_recommendations(session, event, draft)
    renew_keys(event)


def renew_keys(event: Event) -> None:
    """Compute the keys of an event again: after every change of title, code or place."""
    event.sort_key = sort_key(pick(event.title, "en"))[:300]
    event.search_key = search_key(
        event.code, *all_texts(event.title), event.venue_name, *all_texts(event.venue_city)
    )


def event_type(session: Session, key: str) -> EventType:
    """The type called `key`; refuses unknown ones."""
    kind = session.scalar(select(EventType).where(EventType.key == key))
    if kind is None:
        raise Refused.one("type_missing", "type_key")
    return kind


def free_code(session: Session, prefix: str, year: int) -> str:
    """The next free code of `prefix` in `year`."""
    used = session.scalars(select(Event.code).where(Event.code.startswith(f"{prefix}-{year}-")))
    return next_code(prefix, year, used)


def refuse_taken_code(session: Session, code: str | None, event_id: int = 0) -> None:
    """Refuse a code that another event bears."""
    if code and session.scalar(select(Event.id).where(Event.code == code, Event.id != event_id)):
        raise Refused.one("code_taken", "code", code=code)


def write_partners(session: Session, event: Event, draft: EventDraft) -> None:
    """Make the partners those of the draft, own institution first."""
    own = context_of(session).own_institution_id
    ours = [(own, draft.own_role)] if draft.own_role and own else []
    wanted: list[tuple[int, PartnerRole]] = list(dict.fromkeys([*ours, *draft.partners]))
    _refuse_unknown(session, (institution_id for institution_id, _ in wanted))
    known = {(partner.institution_id, partner.role): partner for partner in event.partners}
    for place, partner in known.items():
        if place not in wanted:
            event.partners.remove(partner)
    # Away first: a new lead must not meet the old one in the index of leads.
    if len(known) > len(event.partners):
        session.flush()
    for institution_id, role in wanted:
        if (institution_id, role) not in known:
            event.partners.append(Partner(institution_id=institution_id, role=role))


def _refuse_unknown(session: Session, ids: Iterable[int]) -> None:
    asked = set(ids)
    known = set(session.scalars(select(Institution.id).where(Institution.id.in_(asked))))
    if asked - known:
        raise Refused.one("institution_unknown", "partners")


def write_recommendations(session: Session, event: Event, draft: EventDraft) -> None:
    """Make the recommendations those of the draft: one primary, the others secondary."""
    numbers = [draft.recommendation] if draft.recommendation else []
    asked = dict.fromkeys([*numbers, *draft.secondary_recommendations])
    rows = session.execute(
        select(Recommendation.number, Recommendation.id).where(Recommendation.number.in_(asked))
    )
    ids = {row.number: row.id for row in rows}
    if set(asked) - set(ids):
        raise Refused.one("recommendation_unknown", "recommendation")
    primary = ids.get(draft.recommendation or 0)
    known = {link.recommendation_id: link for link in event.recommendations}
    for link in tuple(event.recommendations):
        if link.recommendation_id not in ids.values():
            event.recommendations.remove(link)
        elif link.recommendation_id != primary:
            link.is_primary = False
    if event.id:
        session.flush()  # at no moment two primary ones
    for number in asked:
        link = known.get(ids[number]) or EventRecommendation(recommendation_id=ids[number])
        link.is_primary = ids[number] == primary
        if ids[number] not in known:
            event.recommendations.append(link)


def draft_of(session: Session, event: Event) -> EventDraft:
    """What a form would edit of `event`."""
    own = context_of(session).own_institution_id
    kind = session.get_one(EventType, event.type_id)
    ours = [partner for partner in event.partners if partner.institution_id == own]
    own_role = ours[0].role if ours else None
    others = [partner for partner in event.partners if partner not in ours[:1]]
    numbers = _numbers(session, event)
    return EventDraft(
        title=dict(event.title),
        type_key=kind.key,
        start=event.starts_at,
        end=event.ends_at,
        zone=event.zone,
        fold=event.fold,
        mode=event.mode,
        own_role=own_role,
        partners=tuple((partner.institution_id, partner.role) for partner in others),
        recommendation=next(iter(numbers[True]), None),
        secondary_recommendations=tuple(numbers[False]),
        languages=tuple(event.languages),
        code=event.code,
        venue_name=event.venue_name,
        venue_city=dict(event.venue_city),
        venue_address=event.venue_address,
        link=event.link,
        purpose=event.purpose,
        quota_default=event.quota_default,
        deadline=event.deadline,
        completion_share=event.completion_share,
        calendar_by=event.calendar_by,
        project_no=event.project_no,
        signatory=event.signatory,
    )


def _numbers(session: Session, event: Event) -> dict[bool, list[int]]:
    """Numbers of its recommendations, by whether they are primary."""
    rows = session.execute(
        select(Recommendation.number, EventRecommendation.is_primary)
        .join(EventRecommendation)
        .where(EventRecommendation.event_id == event.id)
        .order_by(EventRecommendation.id)
    )
    found: dict[bool, list[int]] = {True: [], False: []}
    for number, is_primary in rows:
        found[is_primary].append(number)
    return found
