"""The choices that the page remembers on this computer."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from ombuds_events.domain.common_hours import Wish
from ombuds_events.ui.kit.settings import Setting, Settings

_CHOICES = Setting("hours/choices", str, "")
LENGTHS = (30, 60, 90, 120, 180, 240, 360)


@dataclass(frozen=True, slots=True)
class Choices:
    """Institutions in the list, those without a tick, and what is wished for."""

    listed: tuple[int, ...] = ()
    unticked: frozenset[int] = frozenset()
    wish: Wish = field(default_factory=Wish)

    @property
    def ticked(self) -> tuple[int, ...]:
        """The institutions that count."""
        return tuple(one for one in self.listed if one not in self.unticked)


def remembered(settings: Settings, office: str) -> Choices | None:
    """What was chosen last in this office; None where nothing was, or it cannot be read."""
    try:
        kept = json.loads(settings.get(_CHOICES))[office]
        hours = tuple(kept["hours"]) if kept["hours"] else None
        wish = Wish(int(kept["min"]), hours, int(kept["may_miss"]))
        return None if wish.check() else Choices(_ids(kept["listed"]), _out(kept), wish)
    except (ValueError, KeyError, TypeError):
        return None


def remember(settings: Settings, office: str, choices: Choices) -> None:
    """Keep the choices."""
    try:
        every = json.loads(settings.get(_CHOICES) or "{}")
    except ValueError:
        every = {}
    wish = choices.wish
    every[office] = {
        "listed": choices.listed,
        "unticked": sorted(choices.unticked),
        "min": wish.min_minutes,
        "hours": wish.hours,
        "may_miss": wish.may_miss,
    }
    settings.set(_CHOICES, json.dumps(every))


def _ids(found: Iterable[object]) -> tuple[int, ...]:
    return tuple(one for one in found if isinstance(one, int))


def _out(kept: dict[str, list[object]]) -> frozenset[int]:
    return frozenset(_ids(kept["unticked"]))
