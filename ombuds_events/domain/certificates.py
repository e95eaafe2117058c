"""Who gets a certificate under which number; rules, and the shape that papers are made from."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ombuds_events.domain.indicators import LEARNERS, CertificateState
from ombuds_events.domain.kinds import EventMode, ParticipationRole, ParticipationState
from ombuds_events.domain.names import is_latin
from ombuds_events.domain.sheets import SheetHead
from ombuds_events.domain.text import LocalText

S = ParticipationState
WAY = (S.ACCEPTED, S.CONFIRMED, S.ATTENDED, S.COMPLETED, S.CERTIFIED)
"""The steps of a seat up to its certificate; whoever checked in goes on with ATTENDED."""

LONGEST_NUMBER = 60
LONGEST_NAME = 200
_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Certified:
    """Somebody who gets the certificate `number`; a `reason` sets the rule aside."""

    participation_id: int
    number: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CertificatePerson:
    """One certificate; `is_new`: the number is given out when the file is saved.

    `is_complete`: earned by the rule, else issued with a reason; `reissued_on`: the day of a later
    print; `minutes`, `share` None = not known. `name_latin`: the line below the name.
    """

    participation_id: int
    name: str
    name_latin: str
    institution: LocalText
    country: str
    number: str
    minutes: float | None
    share: float | None
    issued_on: date
    is_complete: bool = True
    is_new: bool = False
    is_minor: bool = False
    reissued_on: date | None = None


@dataclass(frozen=True, slots=True)
class CertificateSheet:
    """All certificates of an event; `gaps`: numbers that were taken back; `short`: who has none.

    `reason`: why children stand in it by their full names, "" = they do not.
    """

    head: SheetHead
    mode: EventMode
    counted_minutes: int | None
    people: tuple[CertificatePerson, ...]
    short: int = 0
    undecided: int = 0
    gaps: tuple[str, ...] = ()
    reason: str = ""


def names_on_paper(name: str, latin: str, wish: str) -> tuple[str, str]:
    """The name of a certificate and the line below: the own ones, or those of `wish`.

    A slash in `wish` stands between two scripts; in Latin letters alone it needs no second line.
    """
    if not wish:
        return name, latin
    own, slash, second = (part.strip() for part in wish.partition("/"))
    if slash and own:
        return own, second
    return wish.strip(" /"), "" if is_latin(wish) else latin


def steps_to_certified(state: ParticipationState) -> tuple[ParticipationState, ...]:
    """The states that a seat still goes through; () of who is there, or has no way there."""
    if state is S.CHECKED_IN:
        state = S.CONFIRMED
    return WAY[WAY.index(state) + 1 :] if state in WAY else ()


def can_be_certified(state: ParticipationState) -> bool:
    """Whether a seat in `state` may get a certificate."""
    return state is S.CHECKED_IN or state in WAY


def is_earned(role: ParticipationRole, state: CertificateState | None) -> bool:
    """Whether the rule of the event gives this person a certificate."""
    return role in LEARNERS and state is CertificateState.ELIGIBLE


def next_numbers(code: str, taken: Iterable[str], count: int) -> tuple[str, ...]:
    """Numbers of an event's register, "FLAG-2025/006": after the highest that ever was."""
    stem = code[: LONGEST_NUMBER - 7]
    form = re.compile(re.escape(stem) + r"/(\d{1,6})", re.ASCII)
    found = (form.fullmatch(number) for number in taken)
    last = max((int(match[1]) for match in found if match), default=0)
    return tuple(f"{stem}/{last + step:0{_DIGITS}}" for step in range(1, count + 1))
