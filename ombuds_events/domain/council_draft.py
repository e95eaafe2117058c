"""What the form of a youth council edits."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from ombuds_events.domain.problems import Problem
from ombuds_events.domain.text import LocalText, one_line

LONGEST_NAME = 255
LONGEST_STATUTE = 200
MOST_MONTHS = 120
_OLDEST = 99
_NO_TEXT: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilDraft:
    """A council as the form edits it; ages and term None = without limits."""

    institution_id: int | None = None
    name: LocalText = field(default_factory=lambda: _NO_TEXT)
    coordinator_id: int | None = None
    statute: str = ""
    statute_on: date | None = None
    founded_on: date | None = None
    min_age: int | None = None
    max_age: int | None = None
    term_months: int | None = None

    def cleaned(self) -> "CouncilDraft":
        """The draft as it is saved."""
        lines = {lang: one_line(words) for lang, words in self.name.items()}
        return replace(
            self,
            name={lang: line for lang, line in lines.items() if line},
            statute=one_line(self.statute),
        )

    def check(self) -> tuple[Problem, ...]:
        """What keeps the draft from being saved."""
        return tuple(_problems(self.cleaned()))


def _problems(draft: CouncilDraft) -> Iterator[Problem]:
    if not draft.name:
        yield Problem("council_name_missing", "name")
    for lang, words in draft.name.items():
        if len(words) > LONGEST_NAME:
            yield Problem("text_too_long", f"name.{lang}", {"limit": LONGEST_NAME})
    if draft.institution_id is None:
        yield Problem("council_home_missing", "institution_id")
    if len(draft.statute) > LONGEST_STATUTE:
        yield Problem("text_too_long", "statute", {"limit": LONGEST_STATUTE})
    ages = [age for age in (draft.min_age, draft.max_age) if age is not None]
    if ages != sorted(ages) or any(not 0 < age <= _OLDEST for age in ages):
        yield Problem("ages_impossible", "max_age")
    if draft.term_months is not None and not 0 < draft.term_months <= MOST_MONTHS:
        yield Problem("term_length_impossible", "term_months", {"most": MOST_MONTHS})
