"""The list of all people as a workbook, streamed: a hundred thousand rows never stand in memory."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import BinaryIO

from ombuds_events.domain.sheets import ListedPerson, PeopleSheet
from ombuds_events.domain.text import Labels
from ombuds_events.exchange.cells import Look
from ombuds_events.exchange.wording import coded, country, local
from ombuds_events.exchange.workbook import HEAD, Book, Filled, Page, fitting, heading_rows

_WIDTHS = {"number": 8.0, "sex": 6.0, "country": 18.0, "email": 30.0}
_WIDTH = 28.0
_FLEXIBLE = frozenset({"name", "name_latin", "institution", "position", "email"})
_TELL_EVERY = 500

# Lines that wrap have no height of their own here: Excel would have to measure them all.
LINE = Look(wrap=False)
LINE_NUMBER = Look(wrap=False, horizontal="center", number_format="0")


def write(
    sheet: PeopleSheet,
    people: Iterable[ListedPerson],
    labels: Labels,
    stream: BinaryIO,
    tell: Callable[[int, int], None],
) -> None:
    """Write `people` into a binary `stream`; `tell` hears how many are done."""
    book = Book(sheet.head, "people_title", labels)
    facts = {labels.word("people_title"): str(sheet.people)}
    head_row = heading_rows(sheet.head, facts) + 1
    flexible = [number for number, name in enumerate(sheet.columns) if name in _FLEXIBLE]
    widths = fitting([_WIDTHS.get(name, _WIDTH) for name in sheet.columns], flexible)
    page = Page(book, labels.word("people_title"), widths, f"A{head_row + 1}")
    book.heading(page, facts)
    page.row([Filled(labels.word(name), HEAD) for name in sheet.columns])
    page.repeat(head_row, head_row)
    looks = [LINE_NUMBER if name == "number" else LINE for name in sheet.columns]
    page.lines(_lines(sheet, people, labels, tell), looks)
    book.save(stream)


def _lines(
    sheet: PeopleSheet,
    people: Iterable[ListedPerson],
    labels: Labels,
    tell: Callable[[int, int], None],
) -> Iterator[list[str | int]]:
    shown = _shown(sheet, labels)
    cells = [shown[name] for name in sheet.columns]
    for number, person in enumerate(people, 1):
        if number % _TELL_EVERY == 0:
            tell(number, sheet.people)
        yield [cell(number, person) for cell in cells]


def _shown(
    sheet: PeopleSheet, labels: Labels
) -> Mapping[str, Callable[[int, ListedPerson], str | int]]:
    """How each column is shown; what stands in many rows is worded once."""
    names = {key: local(home.name, labels) for key, home in sheet.homes.items()}
    places = {key: country(home.country, labels) for key, home in sheet.homes.items()}
    sexes: dict[str, str] = {}

    def sex(_number: int, person: ListedPerson) -> str:
        if person.sex not in sexes:
            sexes[person.sex] = coded("sex", person.sex, labels) if person.sex else ""
        return sexes[person.sex]

    def institution(_number: int, person: ListedPerson) -> str:
        home = person.institution_id
        return person.organisation if home is None else names[home]

    return {
        "number": lambda number, _person: number,
        "name": lambda _number, person: person.name,
        "name_latin": lambda _number, person: person.name_latin,
        "institution": institution,
        "country": lambda _number, person: places.get(person.institution_id or 0, ""),
        "position": lambda _number, person: local(person.position, labels),
        "sex": sex,
        "email": lambda _number, person: person.email,
    }
