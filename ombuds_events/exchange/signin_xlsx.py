"""The sheet to sign: one page set a day, boxes of 9 mm and more, rows for walk-ins."""

from typing import BinaryIO

from ombuds_events.domain.sheets import SheetPerson, SignInDay, SignInSheet
from ombuds_events.domain.text import Labels
from ombuds_events.exchange.cells import Look
from ombuds_events.exchange.participants_xlsx import shown
from ombuds_events.exchange.wording import dated_weekday
from ombuds_events.exchange.workbook import (
    CENTER,
    HEAD,
    NUMBER,
    PLAIN,
    SUBTITLE,
    TEXT,
    Book,
    Filled,
    Page,
    fitting,
    heading_rows,
)

SIGNATURE_HEIGHT = 28.0
"""Points: 9.9 mm, so that 9 mm remain when a printer shrinks the page a little."""
_COLUMNS = ("name", "institution", "position", "country", "sex")
_WIDTHS = (5.0, 28.0, 30.0, 24.0, 15.0, 6.0)
_BOX_WIDTH = 20.0
_FLEXIBLE = (1, 2, 3)
_MINOR_BOX = Look(fill="ECEEED", color="56625F", horizontal="center", size=8)
_RULE = Look(lines="below")


def write(sheet: SignInSheet, labels: Labels, stream: BinaryIO) -> None:
    """Write the sheet into a binary `stream`."""
    book = Book(sheet.head, "signin_title", labels)
    for day in sheet.days:
        _write_day(book, sheet, day, labels)
    book.save(stream)


def _write_day(book: Book, sheet: SignInSheet, day: SignInDay, labels: Labels) -> None:
    widths = fitting([*_WIDTHS, *(_BOX_WIDTH for _ in day.boxes)], _FLEXIBLE)
    head_row = heading_rows(sheet.head, {}) + 1
    word = f"{labels.word('day')} {day.number}/{day.of_days}"
    page = Page(book, f"{day.day:%Y-%m-%d}", widths, f"A{head_row + 1}")
    book.heading(page, {}, f"{word}, {dated_weekday(day.day, labels)}")
    boxes = [labels.word(box) if box in labels.words else box for box in day.boxes]
    heads = [labels.word(column) for column in ("number", *_COLUMNS)]
    page.row([Filled(text, HEAD) for text in (*heads, *boxes)], 32)
    page.repeat(head_row, head_row)
    for person in sheet.people:
        _write_person(page, person, len(boxes), labels)
    for number in range(sheet.spare_rows):
        blanks = [Filled(None) for _ in widths[1:]]
        page.row([Filled(len(sheet.people) + number + 1, NUMBER), *blanks], SIGNATURE_HEIGHT)
    _write_foot(page, sheet, labels)


def _write_person(page: Page, person: SheetPerson, boxes: int, labels: Labels) -> None:
    """A row to sign; for a minor the coordinator ticks: no child signs a public sheet."""
    texts = [
        Filled(shown(person, column, labels), CENTER if column == "sex" else TEXT)
        for column in _COLUMNS
    ]
    box = Filled(labels.word("by_coordinator"), _MINOR_BOX) if person.is_minor else Filled(None)
    row = [Filled(person.number, NUMBER), *texts, *[box] * boxes]
    page.row(row, least=SIGNATURE_HEIGHT)


def _write_foot(page: Page, sheet: SignInSheet, labels: Labels) -> None:
    """Totals by sex: as registered, and lines for those who came; then who vouches for it."""
    women = sum(person.sex == "F" for person in sheet.people)
    men = sum(person.sex == "M" for person in sheet.people)
    blank = "_" * 6
    page.gap()
    page.band(_totals("registered", (len(sheet.people), women, men), labels), PLAIN)
    page.band(_totals("present", (blank, blank, blank), labels), SUBTITLE, 24)
    page.gap(10)
    signature = f"{labels.word('organiser_signature')}:"
    page.row([Filled(None, PLAIN), Filled(signature, PLAIN), Filled(None, _RULE, 2)], 26)
    page.gap()
    page.band(labels.word("signin_notice"), PLAIN)


def _totals(word: str, counts: tuple[object, object, object], labels: Labels) -> str:
    total, women, men = counts
    parts = [(word, total), ("women", women), ("men", men)]
    return "     ".join(f"{labels.word(key)}: {count}" for key, count in parts)
