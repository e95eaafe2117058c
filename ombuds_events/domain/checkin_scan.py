"""What a scanner types: badge codes under any keyboard layout, bounces, and how fast keys come."""

import re
from dataclasses import dataclass

from ombuds_events.domain.badges import badge_code, read_badge

CODE_LENGTH = len(badge_code(0))
"""How many keys a scanner presses for a badge."""

BOUNCE = 3
"""Seconds in which the same code counts once."""

FAST = 45
"""Milliseconds between two keys that no hand is faster than."""

LEAST = 6
"""Fast keys in a row that make a scan."""

_FEW = 2

_KIND = re.compile(r"^\][A-Za-z]\d")
"""Before a code some scanners say of which kind it is: "]Q3" of a QR code."""

# The keys 1 2 3 … 9 0, without Shift, on keyboards that write something else there.
_ROWS = (
    "&é\"'(-è_çà",  # French
    "&é\"'(§è!çà",  # Belgian
    "+ěščřžýáíé",  # Czech
    "+ľščťžýáíé",  # Slovak
    '"әіңғ,.үұқ',  # Kazakh
    '№-"₮:._,%?',  # Mongolian
    ":ձյ՛,-.«»օ",  # Armenian
    '№-/":,._?%',  # Russian typewriter
    "ąčęėįšųū90",  # Lithuanian
    "١٢٣٤٥٦٧٨٩٠",  # Arabic
    "۱۲۳۴۵۶۷۸۹۰",  # Persian
    "!@#$%^&*()",  # Shift or its lock held on a Latin board
)
_TABLES = tuple(str.maketrans(row, "1234567890") for row in _ROWS)


@dataclass(frozen=True, slots=True)
class Scan:
    """A code of a badge of ours, and what a hand had typed before it."""

    participation_id: int
    before: str


def scans(typed: str, places: str = "") -> tuple[Scan, ...]:
    """The badges that what was typed may end with, the surest first.

    `places`: the digits of the keys by their place; without them two layouts that share signs may
    read two codes, and who knows the event's badges chooses.
    """
    words = _KIND.sub("", typed.strip())
    before = words[:-CODE_LENGTH].strip()
    texts = (places, words, *(words.translate(table) for table in _TABLES))
    codes = dict.fromkeys(_at_end(text) for text in texts)
    return tuple(Scan(code, before) for code in codes if code is not None)


def _at_end(text: str) -> int | None:
    """The badge that ends `text`; with more digits before it it is none."""
    begins = len(text) - CODE_LENGTH
    is_longer = begins > 0 and text[begins - 1].isdigit()
    return None if begins < 0 or is_longer else read_badge(text[begins:])


def looks_scanned(typed: str) -> bool:
    """Whether it can be no name: a code, though none of ours."""
    letters = sum(c.isalpha() for c in typed)
    return len(typed.strip()) >= LEAST and letters * 2 <= len(typed.strip())


class Pulse:
    """How fast keys come: a scanner presses them within a few milliseconds of each other."""

    def __init__(self) -> None:
        self._last: int | None = None
        self._fast = 0

    def beat(self, at: int) -> None:
        """A key was pressed, at this millisecond."""
        is_fast = self._last is not None and 0 <= at - self._last <= FAST
        self._fast = self._fast + 1 if is_fast else 1
        self._last = at

    @property
    def is_scanner(self) -> bool:
        """Whether the last keys came as only a scanner presses them."""
        return self._fast >= LEAST

    @property
    def is_fast(self) -> bool:
        """Whether the last keys may be the first ones of a scanner."""
        return self._fast > _FEW

    def rest(self) -> None:
        """Nothing is typed: begin anew."""
        self._last, self._fast = None, 0


@dataclass(frozen=True, slots=True)
class LastScan:
    """What was scanned last, and when (seconds)."""

    code: str
    at: float

    def is_bounce(self, code: str, at: float) -> bool:
        """Whether the scanner read the same badge twice."""
        return code == self.code and 0 <= at - self.at <= BOUNCE
