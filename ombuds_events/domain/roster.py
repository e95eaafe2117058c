"""Whom a name or e-mail of a report belongs to: certain, probable, or nobody of the roster.

Certain is the e-mail, or a name with all parts of the roster's in either script (the patronymic
may lack). All else is shown and waits: nobody is credited by a guess.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from ombuds_events.domain.names import (
    SAME_PERSON_FROM,
    NameParts,
    display_name,
    first_sounds,
    latin_name,
    similarity,
)
from ombuds_events.domain.online import Attendee, folded

MOST_SUGGESTED = 3
_SURE_PARTS = 2
"""A name of one word is only certain if the report gives no other word either."""


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """A person who is expected; `key` names it in what follows."""

    key: str
    name: NameParts
    email: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """`key` with `by` "email" or "name" if certain; else `suggested`, the likeliest first."""

    key: str = ""
    by: str = ""
    suggested: tuple[str, ...] = ()


_Named: TypeAlias = tuple[str, tuple[str, ...], tuple[frozenset[str], ...]]
"""Key, the spellings of the name, and how the words of each begin."""


class Roster:
    """The people that are expected, ready to be asked many times."""

    def __init__(self, entries: Iterable[RosterEntry]) -> None:
        self.entries = tuple(entries)
        self._by_email: dict[str, list[str]] = defaultdict(list)
        self._emails: dict[str, str] = {}
        self._variants: list[tuple[frozenset[str], frozenset[str], str]] = []
        self._with_part: dict[str, list[int]] = defaultdict(list)
        self._names: list[_Named] = []
        for entry in self.entries:
            self._add(entry)

    def match_all(self, people: Sequence[Attendee]) -> tuple[Match, ...]:
        """Whom each attendee is, or may be; who is surely there already is suggested last."""
        certain = [self.certain(one) for one in people]
        taken = {match.key for match in certain}
        return tuple(
            match if match.key else self._suggested(one, match, taken)
            for one, match in zip(people, certain, strict=True)
        )

    def match(self, attendee: Attendee) -> Match:
        """Whom the attendee is, or may be."""
        return self.match_all([attendee])[0]

    def certain(self, attendee: Attendee) -> Match:
        """Whom the attendee surely is; what several share, or two e-mails divide, is suggested."""
        by_email = self._by_email.get(attendee.email.casefold(), []) if attendee.email else []
        if len(by_email) == 1:
            return Match(by_email[0], "email")
        if attendee.is_bot or attendee.is_device or attendee.is_phone:
            return Match(suggested=tuple(by_email))
        named = self._named(attendee.name)
        if len(named) == 1 and not by_email and self._may_bear(named[0], attendee.email):
            return Match(named[0], "name")
        return Match(suggested=tuple(dict.fromkeys((*by_email, *named))))

    def _suggested(self, attendee: Attendee, match: Match, taken: Collection[str]) -> Match:
        if match.suggested or attendee.is_bot or attendee.is_device or attendee.is_phone:
            return match
        others = [one for one in self._names if one[0] not in taken]
        found = _alike(attendee.name, others)
        if not found and len(others) < len(self._names):
            found = _alike(attendee.name, self._names)
        return Match(suggested=tuple(found[:MOST_SUGGESTED]))

    def _add(self, entry: RosterEntry) -> None:
        if entry.email:
            self._by_email[entry.email.casefold()].append(entry.key)
            self._emails[entry.key] = entry.email.casefold()
        native, latin = display_name(entry.name), latin_name(entry.name)
        spare = parts_of(entry.name.patronymic)
        needed = (parts_of(f"{entry.name.family} {entry.name.given}"), parts_of(latin))
        for variant in dict.fromkeys(needed):
            for part in variant:
                self._with_part[part].append(len(self._variants))
            self._variants.append((variant, spare, entry.key))
        names = tuple(dict.fromkeys(name for name in (native, entry.name.latin) if name))
        self._names.append((entry.key, names, tuple(map(first_sounds, names))))

    def _named(self, name: str) -> list[str]:
        """The entries all of whose parts stand in `name`."""
        parts = parts_of(name)
        counts: Counter[int] = Counter()
        for part in parts:
            counts.update(self._with_part.get(part, ()))
        found = []
        for number, count in counts.items():
            variant, spare, key = self._variants[number]
            is_whole = len(variant) >= _SURE_PARTS or parts <= variant | spare
            if count == len(variant) and is_whole:
                found.append(key)
        return list(dict.fromkeys(found))

    def _may_bear(self, key: str, email: str) -> bool:
        """Two e-mails that differ may be two people with one name."""
        return not email or key not in self._emails


@lru_cache(maxsize=4)
def matches(entries: tuple[RosterEntry, ...], people: tuple[Attendee, ...]) -> tuple[Match, ...]:
    """`Roster.match_all`, remembered: a plan is made again at every choice of the user."""
    return Roster(entries).match_all(people)


def _alike(name: str, known: Iterable[_Named]) -> list[str]:
    sounds = first_sounds(name)
    scores: dict[str, float] = {}
    for key, names, sounding in known:
        for other, own in zip(names, sounding, strict=True):
            if _may_sound(sounds, own):
                score = similarity(name, other)
                if score >= SAME_PERSON_FROM and score > scores.get(key, 0.0):
                    scores[key] = score
    return sorted(scores, key=lambda key: (-scores[key], key))


def _may_sound(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether the words of one begin like words of the other; unknown in scripts that hide it."""
    return not ours or not theirs or ours <= theirs or theirs <= ours


def parts_of(name: str) -> frozenset[str]:
    """The words of a name, without case, marks and punctuation."""
    return frozenset(re.findall(r"\w+", folded(name)))
