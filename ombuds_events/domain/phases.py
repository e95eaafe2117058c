"""The phases of a blended course: what a form edits, and the share that each asks for itself."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from types import MappingProxyType

from ombuds_events.domain.kinds import EventMode
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.span import Span, problems_of
from ombuds_events.domain.text import LocalText, one_line

LONGEST_TITLE = 255
_NO_TEXT: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseDraft:
    """A phase as the form edits it; `completion_share` None = the rule of the event alone."""

    title: LocalText = field(default_factory=lambda: _NO_TEXT)
    mode: EventMode = EventMode.ONLINE
    start: datetime
    end: datetime
    zone: str
    fold: int = 0
    completion_share: float | None = None

    @property
    def span(self) -> Span:
        """When it takes place."""
        return Span(self.start, self.end, self.zone, self.fold)

    def cleaned(self) -> "PhaseDraft":
        """The draft as it is saved."""
        lines = {lang: one_line(words) for lang, words in self.title.items()}
        return replace(self, title={lang: line for lang, line in lines.items() if line})

    def check(self) -> tuple[Problem, ...]:
        """What keeps the draft from being saved."""
        return tuple(_problems(self.cleaned()))


@dataclass(frozen=True, slots=True)
class PhaseRule:
    """What a certificate asks of phase `number`: `share` of the hours of its `columns`."""

    share: float
    columns: frozenset[int]
    number: int = 0


def rules_of(
    phases: Iterable[tuple[Span, float | None]], columns: Iterable[tuple[int, date]]
) -> tuple[PhaseRule, ...]:
    """The rules of `phases`, as (span, share), over columns as (number, day)."""
    days = tuple(columns)
    found = []
    for place, (span, share) in enumerate(phases, 1):
        own = frozenset(number for number, day in days if holds(span, day))
        if share is not None and own:
            found.append(PhaseRule(share, own, place))
    return tuple(found)


def holds(span: Span, day: date) -> bool:
    """Whether a phase has this day: sessions belong to phases by their day."""
    return span.days[0] <= day <= span.days[-1]


def is_within(event: Span, phase: Span) -> bool:
    """Whether all days of a phase are days of the event."""
    return event.days[0] <= phase.days[0] and phase.days[-1] <= event.days[-1]


def overlap(one: Span, other: Span) -> bool:
    """Whether two phases share a day."""
    return one.days[0] <= other.days[-1] and other.days[0] <= one.days[-1]


def _problems(draft: PhaseDraft) -> Iterator[Problem]:
    if not draft.title:
        yield Problem("title_missing", "title")
    for lang, words in draft.title.items():
        if len(words) > LONGEST_TITLE:
            yield Problem("text_too_long", f"title.{lang}", {"limit": LONGEST_TITLE})
    if draft.mode is EventMode.BLENDED:
        yield Problem("phase_blended", "mode")
    yield from problems_of(draft.start, draft.end, draft.zone)
    if draft.completion_share is not None and not 0 <= draft.completion_share <= 1:
        yield Problem("share_out_of_range", "completion_share")
