"""The sheets of an attendance workbook without people: totals and definitions."""

from collections.abc import Callable

from ombuds_events.domain.kinds import Mark
from ombuds_events.domain.sheets import AttendanceSheet, SheetColumn, SheetTotal
from ombuds_events.domain.tally import letter
from ombuds_events.domain.text import Labels
from ombuds_events.exchange.cells import Look
from ombuds_events.exchange.wording import clock_range, country, full_date, local
from ombuds_events.exchange.workbook import (
    CENTER,
    HEAD,
    HOURS,
    NUMBER,
    PLAIN,
    SUBTITLE,
    TOTAL,
    TOTAL_HOURS,
    TOTAL_NUMBER,
    UNKNOWN,
    Book,
    Filled,
    Page,
    fitting,
    number_or_dash,
)

_DATE = Look(horizontal="center", number_format="yyyy-mm-dd")
_COUNTS = ("people", "women", "men", "not_stated", "hours", "certificates")
_TOTAL_WIDTHS = (60.0, 14.0, 14.0, 14.0, 14.0, 14.0, 14.0)
_NOTE_WIDTHS = (8.0, 16.0, 16.0, 80.0, 18.0)
_SEX_WORDS = {"F": "women", "M": "men", "O": "other_sex", "": "not_stated"}
_NOTES = (
    "note_hours",
    "note_share",
    "note_unknown",
    "note_marks",
    "note_credited",
    "note_source",
    "note_minors",
)
_COUNTING = {
    Mark.PRESENT: "full_hours",
    Mark.ONLINE: "full_hours",
    Mark.LATE: "full_hours",
    Mark.LEFT_EARLY: "half_hours",
    Mark.EXCUSED: "no_hours",
    Mark.ABSENT: "no_hours",
}


def facts(sheet: AttendanceSheet, labels: Labels) -> dict[str, str]:
    """What stands under the heading of each sheet."""
    known = {
        labels.word("participants"): str(len(sheet.people)),
        labels.word("sheet_matrix"): str(len(sheet.columns)),
    }
    if sheet.entered_until:
        known[labels.word("entered_until")] = full_date(sheet.entered_until, labels)
    return known


def write_totals(book: Book, sheet: AttendanceSheet, labels: Labels) -> None:
    """Totals by institution, country and sex, each with its sum."""
    page = Page(book, labels.word("sheet_totals"), fitting(_TOTAL_WIDTHS, (0,)), "B1")
    book.heading(page, {})
    _table(page, "by_institution", sheet.by_institution, lambda t: local(t.name, labels), labels)
    _table(page, "by_country", sheet.by_country, lambda t: country(t.key, labels), labels)
    _table(page, "by_sex", sheet.by_sex, lambda t: labels.word(_SEX_WORDS[t.key]), labels)


def _table(
    page: Page,
    word: str,
    totals: tuple[SheetTotal, ...],
    name: Callable[[SheetTotal], str],
    labels: Labels,
) -> None:
    page.row([Filled(labels.word(key), HEAD) for key in (word, *_COUNTS)])
    for total in totals:
        page.row([Filled(name(total) or labels.word("not_stated")), *_numbers(total)])
    counts = [sum(values) for values in zip(*map(_people, totals), strict=True)] or [0] * 4
    minutes = [total.minutes for total in totals]
    known = [value for value in minutes if value is not None]
    page.row(
        [
            Filled(labels.word("total"), TOTAL),
            *(Filled(count, TOTAL_NUMBER) for count in counts),
            Filled(round(sum(known) / 60, 2), TOTAL_HOURS)
            if len(known) == len(minutes)
            else Filled(UNKNOWN, TOTAL_NUMBER),
            Filled(sum(total.certificates for total in totals), TOTAL_NUMBER),
        ]
    )
    page.gap(14)


def _people(total: SheetTotal) -> tuple[int, int, int, int]:
    return total.people, total.female, total.male, total.unknown


def _numbers(total: SheetTotal) -> list[Filled]:
    hours = None if total.minutes is None else round(total.minutes / 60, 2)
    return [
        *(Filled(count, NUMBER) for count in _people(total)),
        number_or_dash(hours, HOURS),
        Filled(total.certificates, NUMBER),
    ]


def write_definitions(book: Book, sheet: AttendanceSheet, labels: Labels) -> None:
    """What the marks, the numbers of the sessions and the shares mean."""
    page = Page(book, labels.word("sheet_definitions"), fitting(_NOTE_WIDTHS, (3,)), "A1")
    book.heading(page, {})
    _write_marks(page, labels)
    heads = ("number", "date", "time", "session", "counted_hours")
    page.row([Filled(labels.word(key), HEAD) for key in heads])
    for column in sheet.columns:
        page.row(_session(column, labels))
    page.gap(14)
    for note in _NOTES:
        page.band(labels.word(note), PLAIN)
    if sheet.certificate_share is not None:
        page.band(f"{labels.word('certificate_from')}: {_shares(sheet, labels)}", SUBTITLE)


def _shares(sheet: AttendanceSheet, labels: Labels) -> str:
    """The share of the whole, then what phases ask for themselves."""
    phases = (f"{local(title, labels)}: {share:.0%}" for title, share in sheet.phase_shares)
    return "; ".join([f"{sheet.certificate_share:.0%}", *phases])


def _write_marks(page: Page, labels: Labels) -> None:
    heads = [Filled(labels.word("marks"), HEAD, 3), Filled(labels.word("counts_as"), HEAD, 2)]
    page.row(heads)
    lang = labels.langs[0]
    rows = [(letter(mark, lang), f"mark_{mark}", counts) for mark, counts in _COUNTING.items()]
    for code, meaning, counts in [*rows, ("1, 2 …", "mark_number", "own_minutes")]:
        cells = [Filled(code, CENTER), Filled(labels.word(meaning), across=2)]
        page.row([*cells, Filled(labels.word(counts), across=2)])
    page.gap(14)


def _titled(column: SheetColumn, labels: Labels) -> str:
    """The title of a session, with its track and room."""
    title = local(column.title, labels)
    where = ", ".join(filter(None, (column.track, column.room)))
    return f"{title} ({where})" if where else title


def _session(column: SheetColumn, labels: Labels) -> list[Filled]:
    minutes = column.counted_minutes
    return [
        Filled(column.number, NUMBER),
        Filled(column.span.start.date(), _DATE),
        Filled(clock_range(column.span.start, column.span.end, labels), CENTER),
        Filled(_titled(column, labels)),
        number_or_dash(None if minutes is None else round(minutes / 60, 2), HOURS),
    ]
