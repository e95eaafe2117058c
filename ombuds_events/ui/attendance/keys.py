"""Which key is which mark: by letter of any window, and by place on a foreign layout."""

from ombuds_events.domain.kinds import Mark
from ombuds_events.domain.tally import MARK_LETTERS, letter
from ombuds_events.domain.text import LANGUAGES

# What the keys P O L E X A give while another layout is on.
_PLACES = {"ru": "зщдучф", "ar": "حخمثءش"}
_ORDER = (
    Mark.PRESENT,
    Mark.ONLINE,
    Mark.LATE,
    Mark.LEFT_EARLY,
    Mark.EXCUSED,
    Mark.ABSENT,
)
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def _marks() -> dict[str, Mark]:
    found = {one.casefold(): Mark(one) for one in MARK_LETTERS}
    for lang in LANGUAGES:
        found |= {letter(mark, lang).casefold(): mark for mark in _ORDER}
    for places in _PLACES.values():
        found |= dict(zip(places, _ORDER, strict=True))
    return found


MARKS = _marks()
"""What was typed, in small letters → mark."""


def mark_of(typed: str) -> Mark | None:
    """The mark that a key means, or None."""
    return MARKS.get(typed.casefold())


def digit_of(typed: str) -> int | None:
    """The digit that a key means, or None."""
    plain = typed.translate(_DIGITS)
    return int(plain) if len(plain) == 1 and plain in "0123456789" else None
