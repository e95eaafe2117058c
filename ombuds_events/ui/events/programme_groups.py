"""The programme in parts: phases, and the days in them."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby

from ombuds_events.domain.phases import holds
from ombuds_events.queries.phases import PhaseRow
from ombuds_events.queries.programme import ProgrammeRow


def by_phase(
    rows: Sequence[ProgrammeRow], phases: Sequence[PhaseRow]
) -> Iterator[tuple[PhaseRow | None, list[ProgrammeRow]]]:
    """Sessions by phase in the order of time; None = those of days that no phase has."""
    rest = list(rows)
    for phase in phases:
        first, last = phase.span.days[0], phase.span.days[-1]
        before = [one for one in rest if one.span.start.date() < first]
        if before:
            yield None, before
        yield phase, [one for one in rest if holds(phase.span, one.span.start.date())]
        rest = [one for one in rest if one.span.start.date() > last]
    if rest:
        yield None, rest


def by_day(rows: Iterable[ProgrammeRow]) -> Iterator[tuple[date, list[ProgrammeRow]]]:
    """Sessions by the day on which they begin."""
    for day, some in groupby(rows, lambda one: one.span.start.date()):
        yield day, list(some)
