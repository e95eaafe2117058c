"""The attendance workbook: list, matrix, totals, all marks, definitions."""

from collections.abc import Callable, Mapping
from itertools import groupby
from typing import BinaryIO

from ombuds_events.domain.kinds import Mark
from ombuds_events.domain.sheets import AttendanceSheet, SheetColumn, SheetPerson
from ombuds_events.domain.tally import letter
from ombuds_events.domain.text import LANGUAGES, Labels
from ombuds_events.exchange import attendance_lines, attendance_notes
from ombuds_events.exchange.cells import Look
from ombuds_events.exchange.participants_xlsx import shown
from ombuds_events.exchange.wording import dated_weekday, weekday
from ombuds_events.exchange.workbook import (
    CENTER,
    HEAD,
    HEAD_UP,
    HOURS,
    NUMBER,
    PERCENT,
    TEXT,
    TOTAL,
    TOTAL_NUMBER,
    Book,
    Filled,
    Page,
    fitting,
    heading_rows,
    number_or_dash,
)

PRESENT_MARKS = frozenset({Mark.PRESENT, Mark.ONLINE, Mark.LATE, Mark.LEFT_EARLY})
_LIST_WIDTHS = {
    "number": 5.0,
    "name": 26.0,
    "name_latin": 24.0,
    "institution": 30.0,
    "country": 14.0,
    "role": 14.0,
    "sex": 5.5,
    "attended": 10.0,
    "hours": 8.0,
    "share": 8.0,
    "certificate": 14.0,
}
_COUNTED = frozenset({"number", "attended", "hours", "share", "certificate"})
_MARK_WIDTH = 4.6
_MATRIX_TEXTS = (5.0, 28.0, 30.0)
_MATRIX_ENDS = (8.0, 8.0)
_DAY_HEIGHT = 128.0
_MARK_LOOKS = {
    Mark.ONLINE: Look(horizontal="center", color="24559B"),
    Mark.LATE: Look(horizontal="center", color="7A4E00"),
    Mark.LEFT_EARLY: Look(horizontal="center", color="7A4E00", fill="FBEBC8"),
    Mark.EXCUSED: Look(horizontal="center", color="56625F", fill="ECEEED"),
    Mark.ABSENT: Look(horizontal="center", color="A3241C", fill="FBE3E0", bold=True),
}
_FILLED = {
    lang: {mark.value: Filled(letter(mark, lang), _MARK_LOOKS.get(mark, CENTER)) for mark in Mark}
    for lang in LANGUAGES
}
"""Language → mark as stored → its cell: a document shows the letters of its first language."""


def _silent(_done: int, _total: int) -> None:
    """Nobody wants to know."""


def write(
    sheet: AttendanceSheet,
    labels: Labels,
    stream: BinaryIO,
    tell: Callable[[int, int], None] = _silent,
) -> None:
    """Write the workbook into a binary `stream`; `tell` hears how many marks are done."""
    book = Book(sheet.head, "attendance_title", labels)
    _write_list(book, sheet, labels)
    _write_matrix(book, sheet, labels)
    attendance_notes.write_totals(book, sheet, labels)
    attendance_lines.write_lines(book, sheet, labels, tell)
    attendance_notes.write_definitions(book, sheet, labels)
    book.save(stream)


def list_columns(sheet: AttendanceSheet) -> tuple[str, ...]:
    """The columns of the list in their order, as keys of `DOCUMENTS`."""
    return tuple(key for key in _LIST_WIDTHS if key != "sex" or sheet.has_sex)


def _write_list(book: Book, sheet: AttendanceSheet, labels: Labels) -> None:
    known, columns = attendance_notes.facts(sheet, labels), list_columns(sheet)
    head_row = heading_rows(sheet.head, known) + 1
    widths = fitting([_LIST_WIDTHS[key] for key in columns], (1, 2, 3))
    page = Page(book, labels.word("sheet_list"), widths, f"C{head_row + 1}")
    book.heading(page, known)
    page.row([Filled(labels.word(key), HEAD) for key in columns])
    page.repeat(head_row, head_row)
    texts = [key for key in columns if key not in _COUNTED]
    for person in sheet.people:
        page.row(_list_row(person, texts, labels))


def _list_row(person: SheetPerson, columns: list[str], labels: Labels) -> list[Filled]:
    texts = [
        Filled(shown(person, column, labels), CENTER if column == "sex" else TEXT)
        for column in columns
    ]
    attended = sum(is_present(mark) for mark in person.marks.values())
    return [
        Filled(person.number, NUMBER),
        *texts,
        Filled(attended, NUMBER),
        hours(person.minutes),
        number_or_dash(person.share, PERCENT),
        Filled(person.certificate, CENTER),
    ]


def _write_matrix(book: Book, sheet: AttendanceSheet, labels: Labels) -> None:
    known = attendance_notes.facts(sheet, labels)
    first = heading_rows(sheet.head, known) + 1
    marks = [_MARK_WIDTH for _ in sheet.columns]
    widths = fitting([*_MATRIX_TEXTS, *marks, *_MATRIX_ENDS], (1, 2))
    page = Page(book, labels.word("sheet_matrix"), widths, f"D{first + 2}")
    book.heading(page, known)
    _write_matrix_head(page, sheet, labels)
    page.repeat(first, first + 1)
    for person in sheet.people:
        page.row(_matrix_row(person, sheet.columns, labels))
    _write_present(page, sheet, labels)


def _write_matrix_head(page: Page, sheet: AttendanceSheet, labels: Labels) -> None:
    """Two rows: the day over its sessions, then their numbers."""
    days: list[Filled] = []
    for day, columns in groupby(sheet.columns, lambda column: column.span.start.date()):
        # A date in two languages is longer than the page is high.
        is_short = len(labels.langs) > 1
        text = f"{weekday(day, labels)} {day}" if is_short else dated_weekday(day, labels)
        days.append(Filled(text, HEAD_UP, len(list(columns))))
    starts = [Filled(labels.word(key), HEAD) for key in ("number", "name", "institution")]
    ends = [Filled(labels.word(key), HEAD) for key in ("hours", "share")]
    page.row([*starts, *days, *ends], _DAY_HEIGHT)
    numbers = [Filled(column.number, HEAD) for column in sheet.columns]
    page.row([*[Filled(None, HEAD)] * len(starts), *numbers, *[Filled(None, HEAD)] * len(ends)])


def _matrix_row(
    person: SheetPerson, columns: tuple[SheetColumn, ...], labels: Labels
) -> list[Filled]:
    filled = _FILLED[labels.langs[0]]
    return [
        Filled(person.number, NUMBER),
        Filled(person.name),
        Filled(shown(person, "institution", labels)),
        *(_mark(person.marks.get(column.number), filled) for column in columns),
        hours(person.minutes),
        number_or_dash(person.share, PERCENT),
    ]


def _write_present(page: Page, sheet: AttendanceSheet, labels: Labels) -> None:
    """How many were there, session by session."""
    counts = [
        sum(is_present(person.marks.get(column.number)) for person in sheet.people)
        for column in sheet.columns
    ]
    page.row(
        [
            Filled(labels.word("present"), TOTAL, 3),
            *(Filled(count, TOTAL_NUMBER) for count in counts),
            Filled(None, TOTAL, 2),
        ]
    )


def is_present(mark: str | int | None) -> bool:
    """Whether a mark says that the person was there, if only for a part."""
    return mark > 0 if isinstance(mark, int) else mark in PRESENT_MARKS


def hours(minutes: float | None) -> Filled:
    """Minutes as hours of sixty, or the dash."""
    return number_or_dash(None if minutes is None else round(minutes / 60, 2), HOURS)


def _mark(mark: str | int | None, filled: Mapping[str, Filled]) -> Filled:
    return filled.get(mark) or Filled(mark, NUMBER)  # type: ignore[arg-type]
