"""What the list of events remembers on this computer: own views, and how it was left."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ombuds_events.domain.kinds import EventState
from ombuds_events.queries.event_filters import EventFilter, EventSort, EventView
from ombuds_events.queries.new_event import EventLists
from ombuds_events.ui.kit.settings import Setting, Settings

EVENTS_LIST = Setting("events/list", str, "")
EVENTS_VIEWS = Setting("events/views", str, "")


_CURRENT = EventFilter(view=EventView.CURRENT)


@dataclass(frozen=True, slots=True)
class Left:
    """How the list was left; `own`: the name of the own view in front."""

    wanted: EventFilter = _CURRENT
    grouping: str = "month"
    hidden: tuple[str, ...] | None = None
    own: str = ""


class ListMemory:
    """Reads and writes the settings; what they cannot mean any more is as if never saved."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def left(self) -> Left:
        """How the list was left."""
        kept = _object(self._settings.get(EVENTS_LIST))
        if not kept:
            return Left()
        hidden = kept.get("hidden")
        return Left(
            filter_of(_part(kept, "filter")),
            str(kept.get("grouping", "month")),
            tuple(map(str, hidden)) if isinstance(hidden, list) else None,
            own if (own := str(kept.get("own", ""))) in self.views() else "",
        )

    def keep(self, left: Left) -> None:
        """Remember how the list is left."""
        kept = {
            "filter": parts_of(left.wanted),
            "grouping": left.grouping,
            "hidden": None if left.hidden is None else sorted(left.hidden),
            "own": left.own,
        }
        self._settings.set(EVENTS_LIST, json.dumps(kept))

    def views(self) -> dict[str, EventFilter]:
        """Own views by name, in the order in which they were saved."""
        kept = _object(self._settings.get(EVENTS_VIEWS))
        return {name: filter_of(_part(kept, name)) for name in kept}

    def save_view(self, name: str, wanted: EventFilter) -> None:
        """Save a view; one of the same name is replaced."""
        self._write({**self.views(), name: replace(wanted, find="")})

    def remove_view(self, name: str) -> None:
        """Forget a view."""
        self._write({one: wanted for one, wanted in self.views().items() if one != name})

    def _write(self, views: Mapping[str, EventFilter]) -> None:
        kept = {name: parts_of(wanted) for name, wanted in views.items()}
        self._settings.set(EVENTS_VIEWS, json.dumps(kept, ensure_ascii=False))


def parts_of(wanted: EventFilter) -> dict[str, Any]:
    """A filter as it is written down; what was typed to find is not."""
    return {
        "view": wanted.view,
        "states": sorted(wanted.states),
        "recommendations": sorted(wanted.recommendations),
        "countries": sorted(wanted.countries),
        "types": sorted(wanted.types),
        "since": wanted.since.isoformat() if wanted.since else None,
        "archived": wanted.archived,
        "sort": wanted.sort,
        "descending": wanted.descending,
    }


def filter_of(parts: Mapping[str, Any]) -> EventFilter:
    """The filter that was written down; a part that is no longer understood does not filter."""
    try:
        since = date.fromisoformat(parts["since"]) if parts.get("since") else None
        return EventFilter(
            view=EventView(parts.get("view", EventView.ALL)),
            states=frozenset(EventState(one) for one in parts.get("states", ())),
            recommendations=frozenset(int(one) for one in parts.get("recommendations", ())),
            countries=frozenset(str(one) for one in parts.get("countries", ())),
            types=frozenset(str(one) for one in parts.get("types", ())),
            since=since,
            archived=bool(parts.get("archived")),
            sort=EventSort(parts.get("sort", EventSort.DATES)),
            descending=bool(parts.get("descending")),
        )
    except (ValueError, TypeError):
        return _CURRENT


def without_gone(wanted: EventFilter, lists: EventLists) -> EventFilter:
    """The filter without types and recommendations that the office no longer has."""
    return replace(
        wanted,
        types=wanted.types & set(lists.types),
        recommendations=wanted.recommendations & set(lists.recommendations),
    )


def _part(kept: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = kept.get(key)
    return found if isinstance(found, dict) else {}


def _object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
