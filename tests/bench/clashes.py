"""Clashes of one changed event among 10,000 events and 100,000 people."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import SEATED, EventState
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.queries.clashes import clashes
from ombuds_events.store.workspace import Workspace
from tests.bench.figures import Figure, median_of
from tests.bench.make import bench_file

_EVENTS = 10
_OVER = (EventState.HELD, EventState.CANCELLED, EventState.POSTPONED, EventState.CLOSED)


def figures(_folder: Path) -> Iterator[Figure]:
    """What is promised of the search for clashes: the slowest of the fullest events."""
    workspace = Workspace.open(bench_file())
    slowest = max(
        median_of(partial(workspace.read, clashes, event_id))
        for event_id in workspace.read(fullest)
    )
    yield Figure("clashes of a changed event", slowest, "ms", 50)
    workspace.close()


def fullest(session: Session) -> tuple[int, ...]:
    """The events still to come that have the most people."""
    query = (
        select(Event.id)
        .join(Participation)
        .where(Event.state.not_in(_OVER), Participation.state.in_(SEATED))
        .group_by(Event.id)
        .order_by(func.count().desc(), Event.id)
        .limit(_EVENTS)
    )
    return tuple(session.scalars(query))
