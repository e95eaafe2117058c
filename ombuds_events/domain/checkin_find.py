"""Finding people at the door: a few letters of any part of a name, in either script."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ombuds_events.domain.names import fold, search_key

ENOUGH = 2
"""Letters from which on people are looked for."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: each word typed, in its own script and in Latin."""

    words: tuple[tuple[str, ...], ...]

    @property
    def is_enough(self) -> bool:
        """Whether it is worth looking: one letter would find half of all."""
        return sum(len(forms[0]) for forms in self.words) >= ENOUGH


def wanted(typed: str) -> Wanted:
    """What `typed` looks for."""
    forms = (tuple(search_key(word).split()) for word in fold(typed).split())
    return Wanted(tuple(one for one in forms if one))


def found(keys: Sequence[str], looked_for: Wanted) -> list[int]:
    """The places of the keys that fit: who begins so first, then who only holds it.

    Keys are those of `names.search_key`, with a space before each word.
    """
    begins: list[int] = []
    holds: list[int] = []
    for place, key in enumerate(keys):
        if all(_has(key, (f" {form}" for form in forms)) for forms in looked_for.words):
            begins.append(place)
        elif all(_has(key, forms) for forms in looked_for.words):
            holds.append(place)
    return begins + holds


def key_of(*texts: str) -> str:
    """What is looked through for a person known by these texts."""
    return f" {search_key(*texts)}"


def _has(key: str, forms: Iterable[str]) -> bool:
    return any(form in key for form in forms)
