"""Every mark of an event as a row of its own: what funders sort, filter and count themselves."""

from collections.abc import Callable, Iterator
from datetime import date, time

from ombuds_events.domain.kinds import Mark
from ombuds_events.domain.sheets import AttendanceSheet, SheetColumn, SheetEntry, SheetPerson
from ombuds_events.domain.span import offset, offset_text
from ombuds_events.domain.tally import letter
from ombuds_events.domain.text import Labels
from ombuds_events.exchange import attendance_notes
from ombuds_events.exchange.cells import Look
from ombuds_events.exchange.participants_xlsx import shown
from ombuds_events.exchange.places import zone_city_names
from ombuds_events.exchange.wording import coded, local
from ombuds_events.exchange.workbook import HEAD, Book, Filled, Page, heading_rows

Shown = str | float | date | time | None
"""What a cell of a row holds; None = not entered, or not known."""

_WIDTHS = {
    "event_code": 12.0,
    "person_no": 9.0,
    "name": 21.0,
    "name_latin": 21.0,
    "institution": 23.0,
    "country": 12.0,
    "sex": 5.5,
    "role": 19.0,
    "session_no": 9.0,
    "session": 36.0,
    "date": 10.5,
    "start": 8.0,
    "end": 9.5,
    "counted_minutes": 9.0,
    "mark": 8.5,
    "meaning": 18.0,
    "earned_minutes": 9.5,
    "hours": 7.0,
    "source": 18.0,
    "entered_on": 10.5,
}
_CENTERED = frozenset({"person_no", "session_no", "sex", "counted_minutes", "mark"})
_FORMATS = {
    "date": "yyyy-mm-dd",
    "entered_on": "yyyy-mm-dd",
    "start": "hh:mm",
    "end": "hh:mm",
    "hours": "0.0#",
    "earned_minutes": "General",
}
_TELL_EVERY = 500
_NO_ENTRY = SheetEntry("", None, None)
_NO_MARK: tuple[Shown, ...] = (None,) * 6


def columns_of(sheet: AttendanceSheet) -> tuple[str, ...]:
    """The columns of a row in their order, as keys of `DOCUMENTS`."""
    return tuple(key for key in _WIDTHS if key != "sex" or sheet.has_sex)


def count(sheet: AttendanceSheet) -> int:
    """How many rows there are: people, each with every session."""
    return len(sheet.people) * len(sheet.columns)


def facts(sheet: AttendanceSheet, labels: Labels) -> dict[str, str]:
    """What stands under the heading: how many, entered until when, by which clock."""
    span = sheet.head.span
    city = local(zone_city_names(span.zone), labels)
    clock = f"{city}, {offset_text(offset(span.start_utc, span.zone))}"
    return {**attendance_notes.facts(sheet, labels), labels.word("time"): clock}


def lines(sheet: AttendanceSheet, labels: Labels) -> Iterator[list[Shown]]:
    """The rows: person by person, in each the sessions by number."""
    sessions = [(column.number, _session(column, labels)) for column in sheet.columns]
    said = _said(labels)
    for person in sheet.people:
        who = _who(sheet, person, labels)
        for number, session in sessions:
            mark = person.marks.get(number)
            if mark is None:
                yield [*who, *session, *_NO_MARK]
            else:
                entry = person.entries.get(number, _NO_ENTRY)
                yield [*who, *session, *said(mark, entry)]


def write_lines(
    book: Book, sheet: AttendanceSheet, labels: Labels, tell: Callable[[int, int], None]
) -> None:
    """The sheet of all marks; `tell` hears how many rows are done."""
    known, keys = facts(sheet, labels), columns_of(sheet)
    head_row = heading_rows(sheet.head, known) + 1
    widths = [_WIDTHS[key] for key in keys]
    page = Page(book, labels.word("sheet_marks"), widths, f"D{head_row + 1}")
    book.heading(page, known)
    page.row([Filled(labels.word(key), HEAD) for key in keys])
    page.repeat(head_row, head_row)
    page.lines(_told(sheet, labels, tell), [_look(key) for key in keys])
    page.filter_from(head_row)


def _told(
    sheet: AttendanceSheet, labels: Labels, tell: Callable[[int, int], None]
) -> Iterator[list[Shown]]:
    total = count(sheet)
    for number, line in enumerate(lines(sheet, labels)):
        if number % _TELL_EVERY == 0:
            tell(number, total)
        yield line


def _look(key: str) -> Look:
    is_centered = key in _CENTERED or key in _FORMATS
    horizontal = "center" if is_centered else "start"
    return Look(horizontal=horizontal, number_format=_FORMATS.get(key, "0"))


def _who(sheet: AttendanceSheet, person: SheetPerson, labels: Labels) -> list[Shown]:
    texts = ("name", "name_latin", "institution", "country", *(("sex",) if sheet.has_sex else ()))
    return [
        sheet.head.code,
        person.number,
        *(shown(person, key, labels) for key in texts),
        shown(person, "role", labels),
    ]


def _session(column: SheetColumn, labels: Labels) -> list[Shown]:
    start, end = column.span.start, column.span.end
    return [
        column.number,
        local(column.title, labels),
        start.date(),
        start.time(),
        end.time(),
        column.counted_minutes,
    ]


def _said(labels: Labels) -> Callable[[str | int, SheetEntry], tuple[Shown, ...]]:
    """What a mark and its entry say; what stands in many rows is worded once."""
    known: dict[tuple[str | int, SheetEntry], tuple[Shown, ...]] = {}

    def said(mark: str | int, entry: SheetEntry) -> tuple[Shown, ...]:
        key = (mark, entry)
        if key not in known:
            known[key] = (*_meaning(mark, labels), *_behind(entry, labels))
        return known[key]

    return said


def _meaning(mark: str | int, labels: Labels) -> tuple[Shown, Shown]:
    if isinstance(mark, int):
        return mark, labels.word("own_minutes")
    code = letter(Mark(mark), labels.langs[0]) if mark in _LETTERS else mark
    return code, coded("mark", mark, labels)


_LETTERS = frozenset(mark.value for mark in Mark)


def _behind(entry: SheetEntry, labels: Labels) -> tuple[Shown, ...]:
    minutes = entry.minutes
    return (
        int(minutes) if minutes is not None and minutes.is_integer() else minutes,
        None if minutes is None else round(minutes / 60, 2),
        coded("source", entry.source, labels) if entry.source else None,
        entry.entered_on,
    )
