"""The visual language as data: colours, sizes, type and the look of every state."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from ombuds_events.paths import shipped

THEMES = ("light", "dark")


@dataclass(frozen=True, slots=True)
class StateLook:
    """How a state is shown: colour of the word, ground of the chip, icon."""

    color: str
    ground: str
    icon: str


@dataclass(frozen=True, slots=True)
class TypeStep:
    """One step of the type scale."""

    size: float
    weight: int


@dataclass(frozen=True, slots=True)
class Tokens:
    """What `resources/themes/tokens.json` says."""

    colors: Mapping[str, Mapping[str, str]]
    contrast: Mapping[str, str]
    palette: Mapping[str, str]
    states: Mapping[str, StateLook]
    marks: Mapping[str, tuple[str, str]]
    sizes: Mapping[str, int]
    radii: Mapping[str, int]
    types: Mapping[str, TypeStep]
    times: Mapping[str, int]


@cache
def tokens() -> Tokens:
    """The tokens, read once."""
    path = shipped("resources") / "themes" / "tokens.json"
    return _tokens(json.loads(path.read_text(encoding="utf-8")))


def _tokens(raw: Mapping[str, Any]) -> Tokens:
    states = {key: StateLook(**look) for key, look in raw["state"].items()}
    types = {key: TypeStep(**step) for key, step in raw["type_pt"].items()}
    marks = {key: (color, icon) for key, (color, icon) in raw["attendance"].items()}
    return Tokens(
        colors=raw["color"],
        contrast=raw["high_contrast"],
        palette=raw["qt_palette"],
        states=states,
        marks=marks,
        sizes=raw["size_px"],
        radii=raw["radius_px"],
        types=types,
        times=raw["time_ms"],
    )


def state_look(state: str) -> StateLook:
    """The look of `state`; unknown states look idle, never fail."""
    known = tokens().states
    return known.get(state) or known["draft"]
