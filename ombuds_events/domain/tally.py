"""Attendance counted: what a mark stands for, what rows and columns of marks come to."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from ombuds_events.domain.indicators import (
    CERTIFICATE_SHARE,
    CertificateState,
    certificate_of,
    minutes_of,
    share_of,
)
from ombuds_events.domain.kinds import Mark, MarkSource, Sex
from ombuds_events.domain.phases import PhaseRule
from ombuds_events.domain.problems import Refused

MarkValue: TypeAlias = Mark | int
"""A mark, or the minutes that somebody was online."""

MOST_MINUTES = 24 * 60
_LETTERS = {
    "ru": {
        Mark.PRESENT: "П",
        Mark.ONLINE: "В",
        Mark.LATE: "О",
        Mark.LEFT_EARLY: "Р",
        Mark.EXCUSED: "С",
        Mark.ABSENT: "Н",
    }
}
_THERE = frozenset({Mark.PRESENT, Mark.ONLINE, Mark.LATE, Mark.LEFT_EARLY})


@dataclass(frozen=True, slots=True)
class MarkColumn:
    """What a mark stands for: a programme item, or a meeting day of an event without items."""

    item_id: int | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class MarkCell:
    """A cell with its new value; None empties it."""

    participation_id: int
    column: MarkColumn
    value: MarkValue | None


@dataclass(frozen=True, slots=True)
class MarkEntry:
    """Where a mark comes from, who entered it and when (seconds): "", None = not known."""

    source: MarkSource
    by: str = ""
    at: int | None = None


@dataclass(frozen=True, slots=True)
class RowTotal:
    """What the marks of a person come to; `minutes` None = not known.

    `share`: of the hours entered, `so_far` minutes; `share_of_all`: of all hours that count;
    `short_phase`: the number of a phase that lacks hours, though the whole has enough.
    """

    minutes: float | None
    share: float | None
    share_of_all: float | None
    certificate: CertificateState | None
    empty: int
    short_phase: int | None = None
    so_far: int = 0


@dataclass(frozen=True, slots=True)
class ColumnTotal:
    """Who was there at one item."""

    present: int
    female: int
    male: int
    entered: int


def is_present(value: MarkValue | None) -> bool:
    """Whether the person was there, if only for a part."""
    if isinstance(value, Mark) or value is None:
        return value in _THERE
    return value > 0


def letter(mark: Mark, lang: str) -> str:
    """The letter of a mark as people of a language read it."""
    return _LETTERS.get(lang, {}).get(mark, mark.value)


def row_total(
    marks: Mapping[int, MarkValue],
    counted: Mapping[int, int | None],
    needed_share: float = CERTIFICATE_SHARE,
    phases: Iterable[PhaseRule] = (),
) -> RowTotal:
    """What `marks` (column → value) come to; `counted`: minutes of each column, None = unknown.

    A certificate asks `needed_share` of all, and of each of `phases` its own share.
    """
    hours = {number: minutes for number, minutes in counted.items() if minutes is not None}
    entered = [number for number in hours if number in marks]
    empty = sum(number not in marks for number in counted)
    if not entered:
        certificate = CertificateState.ON_COURSE if any(hours.values()) else None
        return RowTotal(None, None, None, certificate, empty)
    minutes = sum(earned(marks[number], hours[number]) for number in entered)
    so_far, of_all = sum(hours[number] for number in entered), sum(hours.values())
    certificate = certificate_of(minutes, of_all, empty, needed_share)
    is_earned = certificate is CertificateState.ELIGIBLE
    short = _short_phase(marks, hours, phases) if is_earned else None
    return RowTotal(
        minutes=minutes,
        share=share_of(minutes, so_far),
        share_of_all=share_of(minutes, of_all),
        certificate=certificate if short is None else CertificateState.SHORT,
        empty=empty,
        short_phase=short,
        so_far=so_far,
    )


def _short_phase(
    marks: Mapping[int, MarkValue], hours: Mapping[int, int], phases: Iterable[PhaseRule]
) -> int | None:
    """The first phase that lacks hours."""
    for rule in phases:
        own = rule.columns & hours.keys()
        minutes = sum(earned(marks[number], hours[number]) for number in own)
        counted = sum(hours[number] for number in own)
        if certificate_of(minutes, counted, 0, rule.share) is CertificateState.SHORT:
            return rule.number
    return None


def column_total(cells: Iterable[tuple[MarkValue | None, Sex | None]]) -> ColumnTotal:
    """What the cells of a column, as (value, sex), come to."""
    known = list(cells)
    there = [sex for value, sex in known if is_present(value)]
    return ColumnTotal(
        present=len(there),
        female=there.count(Sex.FEMALE),
        male=there.count(Sex.MALE),
        entered=sum(value is not None for value, _ in known),
    )


def read_mark(text: str) -> MarkValue | None:
    """A mark as typed: P O L E X A, minutes, or "" to empty the cell; refuses what is none."""
    typed = text.strip().upper()
    typed = _READ.get(typed, typed)
    if not typed:
        return None
    if re.fullmatch(r"\d{1,4}", typed, re.ASCII):
        return checked(int(typed))
    if typed not in MARK_LETTERS:
        raise Refused.one("mark_unknown", "mark", mark=text.strip())
    return Mark(typed)


def checked(value: MarkValue | None) -> MarkValue | None:
    """`value` itself; refuses minutes that no day has."""
    if isinstance(value, int) and not 0 <= value <= MOST_MINUTES:
        raise Refused.one("minutes_impossible", "mark", minutes=value, most=MOST_MINUTES)
    return value


MARK_LETTERS: Sequence[str] = tuple(mark.value for mark in Mark if mark is not Mark.MINUTES)
"""The letters that are marks, as they are stored."""

_READ = {shown: mark.value for own in _LETTERS.values() for mark, shown in own.items()}


def earned(value: MarkValue, counted_minutes: int) -> float:
    """Minutes that a mark earns where `counted_minutes` count."""
    if isinstance(value, Mark):
        return minutes_of(value, counted_minutes)
    return minutes_of(Mark.MINUTES, counted_minutes, value)
