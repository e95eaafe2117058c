"""Taking the names of children out of recorded text: history keeps what was typed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.minors import is_minor
from ombuds_events.domain.names import (
    NameParts,
    display_name,
    latin_name,
    masked_latin,
    masked_name,
)
from ombuds_events.model.history import Change
from ombuds_events.model.person import Person
from ombuds_events.queries.people import adult_on
from ombuds_events.store.context import context_of

_LONG_ENOUGH = 4
_ENDING = re.compile("(?:ая|яя|ий|ый|ой|[аяеийоыь])$", re.IGNORECASE)  # gives way to others
_NAMES = ("family_name", "given_names", "patronymic", "name_latin", "email", "guardian_email")
_COLUMNS: tuple[Any, ...] = (Person.id, *(getattr(Person, name) for name in _NAMES))


@dataclass(frozen=True, slots=True)
class Masks:
    """Whom to mask today: `ids`, and how each family name of theirs is shortened."""

    ids: frozenset[int]
    words: Mapping[str, str]

    def clean(self, text: str) -> str:
        """`text` with the family names of children as initials, in any case and inflection."""
        for word, shown in self.words.items():
            text = _pattern(word).sub(shown, text)
        return text


def kept(session: Session, typed: str, held: str) -> str:
    """What is saved of a text: `held` where a form gives back how it was shown, else `typed`."""
    if not held or typed == held:
        return typed
    return held if typed == masks(session).clean(held) else typed


@cache
def _pattern(word: str) -> re.Pattern[str]:
    """A short word only as it is written: "Lim" must not eat "limit"."""
    if len(word) < _LONG_ENOUGH:
        return re.compile(rf"\b{re.escape(word)}\b")
    stem = _ENDING.sub("", word)
    if len(stem) < _LONG_ENOUGH:
        stem = word
    return re.compile(rf"\b{re.escape(stem)}\w{{0,3}}\b", re.IGNORECASE)


def masks(session: Session) -> Masks:
    """Who is under 18 today, also of those deleted, and how they may be named in text."""
    today = context_of(session).clock.today()
    living = select(*_COLUMNS).where(~adult_on(today))
    children = {row.id: _Child(*row[1:]) for row in session.execute(living)}
    gone = select(Change.row_id, Change.old).where(
        Change.entity == Person.__tablename__, Change.field == "", Change.new.is_(None)
    )
    for row_id, old in session.execute(gone):
        if old["birth_date"] and is_minor(date.fromisoformat(old["birth_date"]), today):
            children.setdefault(row_id, _Child(**{name: old[name] for name in _NAMES}))
    words: dict[str, str] = {}
    for child in children.values():
        words |= child.words()
    return Masks(frozenset(children), words)


@dataclass(frozen=True, slots=True)
class _Child:
    """What is recorded of a child and must not be shown."""

    family_name: str
    given_names: str
    patronymic: str
    name_latin: str
    email: str
    guardian_email: str

    def words(self) -> dict[str, str]:
        """What may stand in text → what is shown instead."""
        parts = NameParts(self.family_name, self.given_names, self.patronymic, self.name_latin)
        addresses = dict.fromkeys(filter(None, (self.email, self.guardian_email)), "\u2026")
        return {
            **addresses,
            **_words(display_name(parts), masked_name(parts)),
            **_words(latin_name(parts), masked_latin(parts)),
        }


def _words(whole: str, masked: str) -> dict[str, str]:
    """Each word of a name that is not shown → its initial."""
    kept = set(masked.split())
    return {word: f"{word[0]}." for word in whole.split() if word not in kept and len(word) > 1}
