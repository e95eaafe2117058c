"""What users do with templates of events: save, rename, remove, plan an event from one."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import LONGEST_LINE, EventDraft, InstitutionDraft
from ombuds_events.domain.kinds import PartnerRole
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.templates import EventPattern, pattern_of
from ombuds_events.domain.text import one_line
from ombuds_events.model.event import Event
from ombuds_events.model.series import EventTemplate
from ombuds_events.services.event_rows import draft_of
from ombuds_events.services.events import plan_event
from ombuds_events.services.phases import add_phase, phase_draft_of
from ombuds_events.services.programme import add_item, item_draft_of
from ombuds_events.services.versions import found_event, refuse_if_moved


def save_template(session: Session, event_id: int, name: str) -> int:
    """Keep the facts and the programme of an event for others of its type; returns the id."""
    event = found_event(session, event_id)
    pattern = pattern_of(
        draft_of(session, event),
        event.interpretation,
        map(phase_draft_of, event.phases),
        map(item_draft_of, event.programme),
    )
    template = EventTemplate(type_id=event.type_id, content=dict(pattern.content))
    template.name = _free_name(session, event.type_id, name)
    session.add(template)
    session.flush()
    return template.id


def rename_template(session: Session, template_id: int, version: int, name: str) -> None:
    """Call a template otherwise; `version` is the one that the page read."""
    template = _found(session, template_id)
    refuse_if_moved(template, version)
    template.name = _free_name(session, template.type_id, name, template_id)


def remove_template(session: Session, template_id: int) -> None:
    """Remove a template; events that were made from it stay as they are."""
    session.delete(_found(session, template_id))
    session.flush()


def plan_from_template(
    session: Session,
    template_id: int,
    draft: EventDraft,
    newcomers: Iterable[tuple[InstitutionDraft, PartnerRole]] = (),
) -> int:
    """Plan an event with the facts and the programme of a template; returns its id."""
    pattern = EventPattern(_found(session, template_id).content)
    made = plan_event(session, pattern.filled(draft), newcomers)
    event = session.get_one(Event, made)
    event.interpretation = list(pattern.interpretation)
    for phase in pattern.phases(draft.start, draft.zone):
        add_phase(session, made, phase)
    for item in pattern.items(draft.start, draft.zone):
        add_item(session, made, item)
    return made


def _found(session: Session, template_id: int) -> EventTemplate:
    template = session.get(EventTemplate, template_id)
    if template is None:
        raise Refused.one("template_gone")
    return template


def _free_name(session: Session, type_id: int, name: str, template_id: int = 0) -> str:
    cleaned = one_line(name)
    if not cleaned:
        raise Refused.one("template_name_missing", "name")
    if len(cleaned) > LONGEST_LINE:
        raise Refused.one("text_too_long", "name", limit=LONGEST_LINE)
    others = select(EventTemplate.name).where(
        EventTemplate.type_id == type_id, EventTemplate.id != template_id
    )
    if cleaned.casefold() in map(str.casefold, session.scalars(others)):
        raise Refused.one("template_name_taken", "name", name=cleaned)
    return cleaned
