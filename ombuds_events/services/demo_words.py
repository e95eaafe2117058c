"""The words of the demo scenario as the program's own, and what its parts share."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

from ombuds_events.domain.kinds import EventState
from ombuds_events.domain.text import LANGUAGES

Scenario = Mapping[str, Any]
"""A JSON object of db/seeds/demo_scenario.json."""

_FOREIGN = {"call_open": "nominations_open", "call_closed": "nominations_closed"}
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True, slots=True)
class Ids:
    """Keys of the rows that were loaded before: scenario id → primary key."""

    institutions: dict[str, int] = field(default_factory=dict)
    persons: dict[str, int] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    homes: dict[str, str] = field(default_factory=dict)


def key(word: str) -> str:
    """A word of the scenario as a value of `domain.kinds`: "NO REPLY" → "no_reply"."""
    plain = word.lower().replace(" ", "_").replace("-", "_")
    return _FOREIGN.get(plain, plain)


def state(word: str) -> EventState:
    """The state of an event."""
    return EventState(key(word))


def texts(row: Scenario, name: str) -> dict[str, str]:
    """The texts `name_en`, `name_ru` … of a row."""
    return {lang: row[f"{name}_{lang}"] for lang in LANGUAGES if row.get(f"{name}_{lang}")}


def weekdays(names: list[str]) -> list[int]:
    """Numbers of weekdays, Monday 1."""
    return [_WEEKDAYS.index(name) + 1 for name in names]


def day(text: str | None) -> date | None:
    """A date of the scenario."""
    return date.fromisoformat(text) if text else None


def seconds(moment: date) -> int:
    """UTC seconds of a day's morning: when a row of the story was written."""
    return int(datetime.combine(moment, time(6), UTC).timestamp())


def fixed_uid(*parts: object) -> UUID:
    """A UUID of version 4 that is the same in every demo office."""
    seed = "/".join(map(str, ("ombuds-events demo", *parts)))
    return UUID(bytes=hashlib.sha256(seed.encode()).digest()[:16], version=4)
