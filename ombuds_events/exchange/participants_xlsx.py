"""The list of participants as a workbook, by institution and country or in one run."""

from collections.abc import Callable, Mapping
from itertools import groupby
from typing import BinaryIO

from ombuds_events.domain.sheets import ParticipantsSheet, SheetPerson
from ombuds_events.domain.text import Labels
from ombuds_events.exchange.wording import coded, country, full_date, joined, local
from ombuds_events.exchange.workbook import (
    CENTER,
    GROUP,
    HEAD,
    NUMBER,
    TEXT,
    Book,
    Filled,
    Page,
    fitting,
    heading_rows,
)

_WIDTHS = {"number": 5.0, "sex": 6.0, "country": 16.0, "role": 18.0, "email": 30.0}
_WIDTH = 28.0
_FLEXIBLE = frozenset({"name", "name_latin", "institution", "position", "email"})
_GROUPS = ("country", "institution")


def write(sheet: ParticipantsSheet, labels: Labels, stream: BinaryIO) -> None:
    """Write the list into a binary `stream`."""
    book = Book(sheet.head, "participants_title", labels)
    facts = {labels.word("participants"): str(len(sheet.people))}
    head_row = heading_rows(sheet.head, facts) + 1
    flexible = [number for number, name in enumerate(sheet.columns) if name in _FLEXIBLE]
    widths = fitting([_WIDTHS.get(name, _WIDTH) for name in sheet.columns], flexible)
    page = Page(book, labels.word("participants_title"), widths, f"A{head_row + 1}")
    book.heading(page, facts, edition_line(sheet, labels))
    page.row([Filled(labels.word(name), HEAD) for name in sheet.columns])
    page.repeat(head_row, head_row)
    heads = [name for name in _GROUPS if name not in sheet.columns]
    for group, people in groupby(sheet.people, lambda person: _group(person, heads, labels)):
        if group:
            page.band(group, GROUP)
        for person in people:
            page.row([_cell(person, name, labels) for name in sheet.columns])
    book.save(stream)


def edition_line(sheet: ParticipantsSheet, labels: Labels) -> str:
    """Which version of the list it is, of which day, and whether it may still change."""
    day = sheet.head.printed_on
    dates = full_date(day, labels) if day else ""
    words = labels.word("edition").format(number=sheet.edition, date=dates)
    return joined((words, labels.word("provisional") if sheet.is_provisional else ""), ", ")


def _group(person: SheetPerson, heads: list[str], labels: Labels) -> str:
    """The heading over a person: what is no column of its own."""
    return joined((_SHOWN[name](person, labels) for name in heads), " \u2014 ")


def _cell(person: SheetPerson, name: str, labels: Labels) -> Filled:
    if name == "number":
        return Filled(person.number, NUMBER)
    return Filled(_SHOWN[name](person, labels), CENTER if name == "sex" else TEXT)


_SHOWN: Mapping[str, Callable[[SheetPerson, Labels], str]] = {
    "name": lambda person, _labels: person.name,
    "name_latin": lambda person, _labels: person.name_latin,
    "institution": lambda person, labels: local(person.institution, labels),
    "country": lambda person, labels: country(person.country, labels),
    "position": lambda person, labels: local(person.position, labels),
    "role": lambda person, labels: coded("role", person.role, labels),
    "sex": lambda person, labels: coded("sex", person.sex, labels),
    "email": lambda person, _labels: person.email,
}
"""How each column of a list is shown in the languages of the document."""


def shown(person: SheetPerson, column: str, labels: Labels) -> str:
    """The text of a column of `SheetPerson` in the languages of the document."""
    return _SHOWN[column](person, labels)
