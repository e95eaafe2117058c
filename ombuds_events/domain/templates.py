"""Patterns of events: what one keeps of an event, as JSON, and what a new one gets from it.

Times are minutes after the start of the event, in wall time of its zone.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Any

from ombuds_events.domain.drafts import EventDraft, ProgrammeItemDraft
from ombuds_events.domain.kinds import CalendarBy, EventMode, ItemKind
from ombuds_events.domain.phases import PhaseDraft
from ombuds_events.domain.span import Span

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class EventPattern:
    """What `event_template.content` holds."""

    content: Mapping[str, Any]

    @property
    def mode(self) -> EventMode:
        """How people take part."""
        return EventMode(self.content["mode"])

    @property
    def recommendation(self) -> int | None:
        """The recommendation that such events carry out."""
        number: int | None = self.content["recommendation"]
        return number

    @property
    def sessions(self) -> int:
        """How many rows its programme has."""
        return len(self.content["programme"])

    def span_on(self, span: Span) -> Span:
        """The hours and the length of the pattern on the first day of `span`."""
        start = datetime.combine(span.start.date(), time.fromisoformat(self.content["begins"]))
        return Span(start, start + self.content["minutes"] * _MINUTE, span.zone)

    def filled(self, draft: EventDraft) -> EventDraft:
        """A draft with the facts that the form of a new event does not ask for."""
        kept, days = self.content, self.content["deadline_days"]
        deadline = None if days is None else draft.start.date() - timedelta(days=days)
        return replace(
            draft,
            purpose=kept["purpose"],
            secondary_recommendations=tuple(kept["secondary_recommendations"]),
            languages=tuple(kept["languages"]) or draft.languages,
            venue_name=kept["venue_name"],
            venue_city=kept["venue_city"],
            venue_address=kept["venue_address"],
            link=kept["link"],
            quota_default=kept["quota_default"],
            deadline=deadline,
            completion_share=kept["completion_share"],
            calendar_by=CalendarBy(kept["calendar_by"]),
            signatory=kept.get("signatory", ""),  # missing in templates of old
        )

    @property
    def interpretation(self) -> tuple[str, ...]:
        """Pairs of languages that are interpreted."""
        return tuple(self.content["interpretation"])

    def phases(self, start: datetime, zone: str) -> tuple[PhaseDraft, ...]:
        """Its phases, when the event begins at `start`."""
        return tuple(
            PhaseDraft(
                title=one["title"],
                mode=EventMode(one["mode"]),
                start=start + one["from"] * _MINUTE,
                end=start + one["to"] * _MINUTE,
                zone=zone,
                completion_share=one["completion_share"],
            )
            for one in self.content["phases"]
        )

    def items(self, start: datetime, zone: str) -> tuple[ProgrammeItemDraft, ...]:
        """Its sessions and breaks, when the event begins at `start`."""
        return tuple(
            ProgrammeItemDraft(
                title=one["title"],
                start=start + one["from"] * _MINUTE,
                end=start + one["to"] * _MINUTE,
                zone=zone,
                fold=0,
                kind=ItemKind(one["kind"]),
                track=one["track"],
                room=one["room"],
                link=one["link"],
                counted_minutes=one["counted_minutes"],
                languages=tuple(one["languages"]),
                interpretation=tuple(one["interpretation"]),
            )
            for one in self.content["programme"]
        )


def pattern_of(
    draft: EventDraft,
    interpretation: Iterable[str],
    phases: Iterable[PhaseDraft],
    items: Iterable[ProgrammeItemDraft],
) -> EventPattern:
    """What a template keeps of an event: neither title nor dates, partners nor people."""
    ahead = draft.deadline and (draft.start.date() - draft.deadline).days
    return EventPattern(
        {
            "begins": f"{draft.start:%H:%M}",
            "minutes": (draft.end - draft.start) // _MINUTE,
            "mode": draft.mode.value,
            "purpose": draft.purpose,
            "recommendation": draft.recommendation,
            "secondary_recommendations": list(draft.secondary_recommendations),
            "languages": list(draft.languages),
            "interpretation": list(interpretation),
            "venue_name": draft.venue_name,
            "venue_city": dict(draft.venue_city),
            "venue_address": draft.venue_address,
            "link": draft.link,
            "quota_default": draft.quota_default,
            "deadline_days": ahead,
            "completion_share": draft.completion_share,
            "calendar_by": draft.calendar_by.value,
            "signatory": draft.signatory,
            "phases": [_phase(one, draft) for one in phases],
            "programme": [_item(one, draft) for one in items],
        }
    )


def _phase(one: PhaseDraft, draft: EventDraft) -> dict[str, Any]:
    return {
        **_times(one.span, draft),
        "title": dict(one.title),
        "mode": one.mode.value,
        "completion_share": one.completion_share,
    }


def _item(one: ProgrammeItemDraft, draft: EventDraft) -> dict[str, Any]:
    return {
        **_times(one.span, draft),
        "title": dict(one.title),
        "kind": one.kind.value,
        "track": one.track,
        "room": one.room,
        "link": one.link,
        "counted_minutes": one.counted_minutes,
        "languages": list(one.languages),
        "interpretation": list(one.interpretation),
    }


def _times(span: Span, draft: EventDraft) -> dict[str, int]:
    """From when to when, in minutes after the start of the event."""
    if span.zone != draft.zone:
        span = span.in_zone(draft.zone)
    return {
        "from": (span.start - draft.start) // _MINUTE,
        "to": (span.end - draft.start) // _MINUTE,
    }
