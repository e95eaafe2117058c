"""Badges: their sizes, the code that a scanner types, and the shape they are made from."""

import re
from dataclasses import dataclass
from enum import StrEnum

from ombuds_events.domain.sheets import SheetHead, SheetPerson


class BadgeSize(StrEnum):
    """Width × height in millimetres, as holders are sold."""

    CARD = "86x54"
    WIDE = "90x55"
    A7 = "105x74"
    A6 = "105x148"
    LARGE = "108x82"
    TALL = "120x100"
    LARGEST = "135x105"

    @property
    def millimetres(self) -> tuple[int, int]:
        """Width and height."""
        width, _, height = self.value.partition("x")
        return int(width), int(height)


@dataclass(frozen=True, slots=True)
class BadgePerson:
    """Somebody with a badge and a table sign; `no_photo`: is not to be photographed."""

    participation_id: int
    person: SheetPerson
    no_photo: bool = False


@dataclass(frozen=True, slots=True)
class BadgeSheet:
    """The badges or table signs of an event."""

    head: SheetHead
    badges: tuple[BadgePerson, ...]
    size: BadgeSize = BadgeSize.CARD

    @property
    def people(self) -> tuple[SheetPerson, ...]:
        """The people as lists show them."""
        return tuple(badge.person for badge in self.badges)


_DIGITS = 8


def badge_code(participation_id: int) -> str:
    """Digits with a check digit: a scanner types them right on any keyboard."""
    plain = f"{participation_id:0{_DIGITS}}"
    return plain + _check(plain)


def read_badge(text: str) -> int | None:
    """The participation of a scanned code; None = no badge of ours."""
    typed = text.strip()
    if not re.fullmatch(rf"\d{{{_DIGITS + 1},{_DIGITS + 7}}}", typed, re.ASCII):
        return None
    return int(typed[:-1]) if _check(typed[:-1]) == typed[-1] else None


def _check(digits: str) -> str:
    """The check digit of Luhn: finds a wrong digit and most that are swapped."""
    doubled = [int(d) * (2 - number % 2) for number, d in enumerate(reversed(digits))]
    return str(-sum(d - 9 if d > 9 else d for d in doubled) % 10)  # noqa: PLR2004
