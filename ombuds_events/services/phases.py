"""What users do with the phases of a blended course: add, change, remove."""

from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from ombuds_events.domain.phases import PhaseDraft, is_within, overlap
from ombuds_events.domain.problems import Problem, Refused, refuse_if_any
from ombuds_events.domain.text import pick
from ombuds_events.model.event import Event
from ombuds_events.model.phase import EventPhase
from ombuds_events.services.calendar_entries import sync_entries
from ombuds_events.services.versions import found_event, refuse_if_moved


def add_phase(session: Session, event_id: int, draft: PhaseDraft) -> int:
    """Add a phase to an event; its sessions are those on its days. Returns its id."""
    event = found_event(session, event_id)
    phase = EventPhase()
    _write(event, phase, draft)
    event.phases.append(phase)
    sync_entries(session, event)
    return phase.id


def change_phase(
    session: Session,
    /,
    phase_id: int,
    version: int,
    draft: PhaseDraft | None = None,
    **fields: Any,  # noqa: ANN401 - fields of the draft
) -> None:
    """Correct a phase: a whole `draft`, or some `fields` of its draft."""
    event, phase = _found(session, phase_id)
    refuse_if_moved(phase, version)
    _write(event, phase, draft or replace(phase_draft_of(phase), **fields))
    sync_entries(session, event)


def remove_phase(session: Session, phase_id: int) -> None:
    """Remove a phase; its sessions stay in the programme."""
    event, phase = _found(session, phase_id)
    event.phases.remove(phase)
    sync_entries(session, event)


def phase_draft_of(phase: EventPhase) -> PhaseDraft:
    """What a form would edit of `phase`."""
    return PhaseDraft(
        title=dict(phase.title),
        mode=phase.mode,
        start=phase.starts_at,
        end=phase.ends_at,
        zone=phase.zone,
        fold=phase.fold,
        completion_share=phase.completion_share,
    )


def _found(session: Session, phase_id: int) -> tuple[Event, EventPhase]:
    phase = session.get(EventPhase, phase_id)
    if phase is None:
        raise Refused.one("phase_gone")
    event = session.get_one(Event, phase.event_id)
    return event, next(each for each in event.phases if each is phase)


def _write(event: Event, phase: EventPhase, draft: PhaseDraft) -> None:
    """Copy a draft into a row; its days are days of the event, and of no other phase."""
    refuse_if_any(draft.check() or _misplaced(event, phase, draft))
    draft = draft.cleaned()
    phase.title, phase.mode = dict(draft.title), draft.mode
    phase.completion_share = draft.completion_share
    phase.place_at(draft.span)


def _misplaced(event: Event, phase: EventPhase, draft: PhaseDraft) -> list[Problem]:
    days = event.span.days
    found = []
    if not is_within(event.span, draft.span):
        values = {"first": days[0].isoformat(), "last": days[-1].isoformat()}
        found.append(Problem("phase_outside", "start", values))
    for other in event.phases:
        if other is not phase and overlap(other.span, draft.span):
            title = pick(other.title, next(iter(draft.title), "en"))
            found.append(Problem("phases_overlap", "start", {"title": title}))
    return found
