"""Two people changed one draft: what both want, and where they want different things."""

import dataclasses
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, Protocol, TypeVar, cast


class Draft(Protocol):
    """Any frozen dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


D = TypeVar("D", bound=Draft)
V = TypeVar("V")

TOGETHER: Mapping[str, tuple[str, ...]] = {"span": ("start", "end", "zone", "fold")}
"""Fields that mean something only together, by the property that names them all."""


@dataclass(frozen=True, slots=True)
class Merge(Generic[D]):
    """Both sides' changes in one draft; they differ in `clashes` only, where one side must win."""

    ours: D
    theirs: D
    clashes: tuple[str, ...]

    def settled(self, won: Collection[str]) -> D:
        """The draft in which ours won in the clashes named in `won`, theirs in the others."""
        names = [part for name in won for part in TOGETHER.get(name, (name,))]
        values = {name: getattr(self.ours, name) for name in names}
        return dataclasses.replace(self.theirs, **values)


def merge(base: D, ours: D, theirs: D) -> Merge[D]:
    """Ours and theirs, both made from `base`, in one."""
    mine: dict[str, Any] = {}
    yours: dict[str, Any] = {}
    clashes = []
    for name, parts in _units(base).items():
        before, here, there = (
            tuple(getattr(one, part) for part in parts) for one in (base, ours, theirs)
        )
        if len(parts) > 1:
            won, lost = merge_values(before, here, there)
        else:
            pair = merge_values(before[0], here[0], there[0])
            won, lost = (pair[0],), (pair[1],)
        mine |= dict(zip(parts, won, strict=True))
        yours |= dict(zip(parts, lost, strict=True))
        if won != lost:
            clashes.append(name)
    return Merge(_with(ours, mine), _with(theirs, yours), tuple(clashes))


def merge_values(base: V, ours: V, theirs: V) -> tuple[V, V]:
    """One field as ours and as theirs would have it; equal when nobody has to choose.

    Texts in several languages are merged per language.
    """
    if ours in (base, theirs):
        return theirs, theirs
    if theirs == base:
        return ours, ours
    if isinstance(base, Mapping) and isinstance(ours, Mapping) and isinstance(theirs, Mapping):
        return cast("tuple[V, V]", _texts(base, ours, theirs))
    return ours, theirs


def _texts(
    base: Mapping[str, str], ours: Mapping[str, str], theirs: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, str]]:
    langs = dict.fromkeys([*base, *theirs, *ours])
    pairs = {
        lang: merge_values(base.get(lang, ""), ours.get(lang, ""), theirs.get(lang, ""))
        for lang in langs
    }
    mine = {lang: pair[0] for lang, pair in pairs.items() if pair[0]}
    yours = {lang: pair[1] for lang, pair in pairs.items() if pair[1]}
    return mine, yours


def _units(draft: Draft) -> dict[str, tuple[str, ...]]:
    """Fields of a draft; those that belong together under one name."""
    names = [field.name for field in dataclasses.fields(draft)]
    groups = {one: parts for one, parts in TOGETHER.items() if set(parts) <= set(names)}
    grouped = {part for parts in groups.values() for part in parts}
    return {**{name: (name,) for name in names if name not in grouped}, **groups}


def _with(draft: D, values: Mapping[str, Any]) -> D:
    return dataclasses.replace(draft, **values)
