"""Nominations as they come in: rows, what each would become, and what a user decides on them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import ParticipationRole
from ombuds_events.domain.names import (
    SAME_PERSON_FROM,
    NameParts,
    display_name,
    fold,
    similarity,
)


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
    """Decisions by row number; the rest goes as the plan says."""

    by_row: Mapping[int, Decision] = field(default_factory=dict)

    def of(self, number: int) -> Decision:
        """The decision on a row; who resembles somebody is taken for the same by default."""
        return self.by_row.get(number, Decision.SAME)


def likeness(ours: NameParts, theirs: NameParts) -> float:
    """How likely two names are one person's, by the spellings that both sides have."""
    mine = {display_name(ours), ours.latin} - {""}
    yours = {display_name(theirs), theirs.latin} - {""}
    return max((similarity(a, b) for a in mine for b in yours), default=0.0)


def is_same_name(ours: NameParts, theirs: NameParts) -> bool:
    """Whether two names are spelled alike, case and marks aside."""
    return fold(display_name(ours)) == fold(display_name(theirs))


def resembles(score: float) -> bool:
    """Whether a likeness is worth asking "same person?"."""
    return score >= SAME_PERSON_FROM
