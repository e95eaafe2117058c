"""What every exporter is given, and how it names people."""

from dataclasses import dataclass

from ombuds_events.domain.problems import Problem
from ombuds_events.queries.seats import EventFrame
from ombuds_events.store.workspace import Workspace
from ombuds_events.transfer.requests import Progress, Request

_NAMES_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Case:
    """What every exporter is given; `framed` is None for a whole calendar."""

    workspace: Workspace
    request: Request
    framed: EventFrame | None
    progress: Progress

    @property
    def event(self) -> EventFrame:
        """The event; the whole calendar has none and does not ask."""
        if self.framed is None:
            raise ValueError(self.request.kinds)
        return self.framed

    @property
    def is_demo(self) -> bool:
        """Whether the files must say DEMO."""
        return self.workspace.context.is_demo


def named(code: str, field: str, names: list[str]) -> Problem:
    """A problem that lists whom it is about, the first of many."""
    shown = ", ".join(names[:_NAMES_SHOWN])
    more = f" + {len(names) - _NAMES_SHOWN}" if len(names) > _NAMES_SHOWN else ""
    return Problem(code, field, {"names": shown + more, "count": len(names)})
