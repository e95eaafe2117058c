"""What the user's business refuses: codes with values, never sentences."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

Value: TypeAlias = str | int | float


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that stands in the way.

    `code` is a key of `domain.messages.PROBLEMS`; `field` names the field of the draft it belongs
    to ("" = the whole); `values` fill the placeholders of the sentence.
    """

    code: str
    field: str = ""
    values: Mapping[str, Value] = dataclasses.field(default_factory=dict)


class Refused(Exception):
    """The user's business: shown in place, with every problem at once."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems: tuple[Problem, ...] = problems

    @classmethod
    def one(cls, code: str, field: str = "", /, **values: Value) -> "Refused":
        """A refusal for a single reason."""
        return cls(Problem(code, field, values))


def refuse_if_any(problems: Iterable[Problem]) -> None:
    """Raise `Refused` with all of `problems`, if there are any."""
    found = tuple(problems)
    if found:
        raise Refused(*found)
