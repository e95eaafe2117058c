"""Days of rest or work that people add to a calendar, as the form edits them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from types import MappingProxyType

from ombuds_events.domain.problems import Problem
from ombuds_events.domain.span import FIRST_YEAR, LAST_YEAR, is_in_range
from ombuds_events.domain.text import LocalText, one_line

LONGEST_NAME = 200
LONGEST_STRETCH = timedelta(days=366)

_NO_TEXT: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysDraft:
    """From the first to the last day, of one institution or of a whole country.

    `is_working`: days that are worked although the week or the list of holidays says rest.
    """

    first_day: date
    last_day: date
    is_working: bool = False
    name: LocalText = field(default_factory=lambda: _NO_TEXT)
    institution_id: int | None = None
    country: str = ""

    def cleaned(self) -> "DaysDraft":
        """The draft as it is saved."""
        lines = {lang: one_line(text) for lang, text in self.name.items()}
        name = {lang: line for lang, line in lines.items() if line}
        return replace(self, name=name, country=one_line(self.country).upper())

    def check(self) -> tuple[Problem, ...]:
        """What keeps the draft from being saved."""
        return tuple(_problems(self.cleaned()))


def _problems(draft: DaysDraft) -> Iterator[Problem]:
    if (draft.institution_id is None) == (not draft.country):
        yield Problem("country_missing", "country")
    if not (is_in_range(draft.first_day) and is_in_range(draft.last_day)):
        yield Problem("year_out_of_range", "first_day", {"first": FIRST_YEAR, "last": LAST_YEAR})
    elif draft.last_day < draft.first_day:
        yield Problem("last_day_before_first", "last_day")
    elif draft.last_day - draft.first_day >= LONGEST_STRETCH:
        yield Problem("days_off_too_long", "last_day")
    for lang, text in draft.name.items():
        if len(text) > LONGEST_NAME:
            yield Problem("text_too_long", f"name.{lang}", {"limit": LONGEST_NAME})
