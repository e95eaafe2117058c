"""Nominations as they come in: rows, what each would become, and what a user decides on them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import ParticipationRole
from ombuds_events.domain.names import (
    SAME_PERSON_FROM,
    NameParts,
    display_name,
    first_sounds,
    fold,
    similarity,
)

SAME_UNASKED_FROM = 0.92
"""From this likeness on a row is taken for somebody known unless the user says otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NominationRow:
    """A row of a form or paste; `number` finds it again, `institution` as it is written there."""

    number: int
    person: PersonDraft
    institution: str = ""
    role: ParticipationRole = ParticipationRole.PARTICIPANT
    is_reserve: bool = False


class Outcome(StrEnum):
    """What a row would become."""

    NEW = "new"
    KNOWN = "known"
    SIMILAR = "similar"
    TWICE = "twice"
    IN_EVENT = "in_event"


class Decision(StrEnum):
    """What a user decides on a row that resembles somebody."""

    SAME = "same"
    DIFFERENT = "different"
    LEAVE_OUT = "leave_out"


@dataclass(frozen=True, slots=True)
class Choices:
    """Decisions by row number; the rest goes as the plan says.

    `fields`: of a row that is somebody known, the fields in which its value is taken, or is not.
    """

    by_row: Mapping[int, Decision] = field(default_factory=dict)
    fields: Mapping[int, Mapping[str, bool]] = field(default_factory=dict)

    def of(self, number: int, score: float) -> Decision:
        """The decision on a row; without one, only who is much alike is taken for the same."""
        unasked = Decision.SAME if score >= SAME_UNASKED_FROM else Decision.DIFFERENT
        return self.by_row.get(number, unasked)

    def taken(self, number: int) -> Mapping[str, bool]:
        """What was chosen field by field in a row."""
        return self.fields.get(number, {})


@lru_cache(maxsize=65536)  # a paste is planned again after every correction
def likeness(ours: NameParts, theirs: NameParts) -> float:
    """How likely two names are one person's, by the spellings that both sides have."""
    mine = {display_name(ours), ours.latin} - {""}
    yours = {display_name(theirs), theirs.latin} - {""}
    return max((similarity(a, b) for a in mine for b in yours), default=0.0)


def may_resemble(ours: NameParts, theirs: NameParts) -> bool:
    """Whether a comparison is worth its time: family names that begin with other sounds differ."""
    mine, yours = _family_sounds(ours), _family_sounds(theirs)
    return not mine or not yours or bool(mine & yours)


@lru_cache(maxsize=16384)
def _family_sounds(name: NameParts) -> frozenset[str]:
    """First sounds of the family name in its spellings; empty where nobody can tell."""
    own = first_sounds(name.family)
    capitals = " ".join(word for word in name.latin.split() if word.isupper())
    return own | first_sounds(capitals) if own else frozenset()


def is_same_name(ours: NameParts, theirs: NameParts) -> bool:
    """Whether two names are spelled alike, case and marks aside."""
    return fold(display_name(ours)) == fold(display_name(theirs))


def resembles(score: float) -> bool:
    """Whether a likeness is worth asking "same person?"."""
    return score >= SAME_PERSON_FROM
