"""Small shapes for the tests of files: labels, a heading, people, calendar entries."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import cycle, islice
from typing import Any

from ombuds_events.domain.headings import DOCUMENTS
from ombuds_events.domain.sheets import (
    AttendanceSheet,
    CalendarItem,
    CalendarPerson,
    SheetColumn,
    SheetHead,
    SheetPerson,
    SheetTotal,
)
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import Labels

MONTHS = {
    "en": ("January February March April May June July August September October November December"),
    "ru": ("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    "es": (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    ),
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}
WEEKDAYS = {
    "en": "Mon Tue Wed Thu Fri Sat Sun",
    "ru": "пн вт ср чт пт сб вс",
    "es": "lun mar mié jue vie sáb dom",
    "ar": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
}
STAMP = datetime(2026, 9, 1, 8, tzinfo=UTC)
CHANGED = datetime(2026, 8, 20, 12, 30, 5, 999, tzinfo=UTC)
LEAD = CalendarPerson("Karimova Nodira", "nodira@lead.example")
GUEST = CalendarPerson("Sargsyan Anahit", "anahit@guest.example")


def labels(*langs: str) -> Labels:
    """Labels with English words marked by their language, but real months and weekdays."""
    words = {
        key: tuple(text if lang == "en" else f"{text}-{lang}" for lang in langs)
        for key, text in DOCUMENTS.items()
    }
    months = tuple(tuple(MONTHS[lang].split()) for lang in langs)
    return Labels(langs, words, months, tuple(tuple(WEEKDAYS[lang].split()) for lang in langs))


def span(start: str, end: str = "", zone: str = "Asia/Almaty", fold: int = 0) -> Span:
    """A span from ISO texts; two hours where no end is given."""
    first = datetime.fromisoformat(start)
    last = datetime.fromisoformat(end) if end else first + timedelta(hours=2)
    return Span(first, last, zone, fold)


def entry(**changed: Any) -> CalendarItem:  # noqa: ANN401
    """A calendar entry with whatever a test wants to be different."""
    values: dict[str, Any] = {
        "uid": "7f0e6d0a-1c5c-4b0e-9d39-0d3b2a1f9c11",
        "sequence": 3,
        "span": span("2026-05-01T10:00"),
        "summary": "Seminar",
        "description": "Programme",
        "created": CHANGED - timedelta(days=9),
        "modified": CHANGED,
    }
    return CalendarItem(**{**values, **changed})


def head(**changed: Any) -> SheetHead:  # noqa: ANN401
    """The heading of a demo seminar in Samarkand."""
    values: dict[str, Any] = {
        "title": {"en": "Complaints of migrant workers", "ru": "Жалобы трудовых мигрантов"},
        "code": "SEM-2026-02",
        "span": span("2026-10-20T09:00", "2026-10-22T17:00", "Asia/Samarkand"),
        "place": "Conference hotel, Samarkand",
        "organisers": ({"en": "Office, Tashkent", "ru": "Офис, Ташкент"},),
        "is_demo": True,
        "printed_on": date(2026, 9, 28),
    }
    return SheetHead(**{**values, **changed})


def person(number: int = 1, **changed: Any) -> SheetPerson:  # noqa: ANN401
    """A participant with whatever a test wants to be different."""
    values: dict[str, Any] = {
        "number": number,
        "name": f"Karimova Nodira {number}",
        "name_latin": f"KARIMOVA Nodira {number}",
        "institution": {"en": "Office, Tashkent", "ru": "Офис, Ташкент"},
        "country": "UZ",
        "position": {"en": "Head of unit"},
        "role": "participant",
        "sex": "F",
        "email": f"n{number}@office.example",
    }
    return SheetPerson(**{**values, **changed})


def attendance(people: int = 3, columns: int = 4, **changed: Any) -> AttendanceSheet:  # noqa: ANN401
    """Two days of two sessions each, every mark in turn."""
    items = tuple(
        SheetColumn(
            number,
            {"en": f"Session {number}"},
            span(f"2026-10-{20 + (number - 1) // 2}T{9 + number % 2 * 3:02}:00"),
            90,
        )
        for number in range(1, columns + 1)
    )
    rows = tuple(
        person(n, marks=marks(n, columns), minutes=270.0, share=0.75) for n in range(1, people + 1)
    )
    office = {"en": "Office, Tashkent"}
    values: dict[str, Any] = {
        "head": head(),
        "columns": items,
        "people": rows,
        "by_institution": (SheetTotal("", people, people, 0, 0, 810.0, 2, office),),
        "by_country": (SheetTotal("UZ", people, people, 0, 0, 810.0, 2),),
        "by_sex": (SheetTotal("F", people, people, 0, 0, 810.0, 2),),
        "certificate_share": 0.8,
    }
    return AttendanceSheet(**{**values, **changed})


def marks(first: int, count: int) -> Mapping[int, str | int]:
    """Marks for `count` columns, beginning with another one for each person."""
    codes: tuple[str | int, ...] = ("P", "O", "L", "E", "X", "A", 45, 0)
    return dict(enumerate(islice(cycle(codes), first - 1, first - 1 + count), 1))
