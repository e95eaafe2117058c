"""Who is under 18 on a day, and the name that may be shown then."""

from dataclasses import dataclass
from datetime import date

from ombuds_events.domain.names import (
    NameParts,
    display_name,
    latin_name,
    masked_latin,
    masked_name,
)

ADULT_AGE = 18


@dataclass(frozen=True, slots=True)
class ShownName:
    """The name of a person as pages and files may show it; minors are masked."""

    name: str
    latin: str
    is_minor: bool


def age_on(birth_date: date, day: date) -> int:
    """Full years on `day`; who was born on 29 February turns older on 1 March of common years."""
    had_birthday = (day.month, day.day) >= (birth_date.month, birth_date.day)
    return day.year - birth_date.year - (not had_birthday)


def is_minor(birth_date: date | None, day: date) -> bool:
    """Whether the person is under 18 on `day`; birth dates are only kept of the young."""
    return birth_date is not None and age_on(birth_date, day) < ADULT_AGE


def shown_name(parts: NameParts, birth_date: date | None, day: date) -> ShownName:
    """The full name of an adult, given name and initial of who is under 18 on `day`."""
    if is_minor(birth_date, day):
        return ShownName(masked_name(parts), masked_latin(parts), is_minor=True)
    return ShownName(display_name(parts), latin_name(parts), is_minor=False)
