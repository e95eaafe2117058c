"""The columns of the register of certificates."""

from datetime import date

from PySide6.QtCore import QObject

from ombuds_events.domain.text import isolated
from ombuds_events.queries.certificate_register import RegisterEntry
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.columns import Cell, Column, Run
from ombuds_events.ui.kit.person_name import name_runs
from ombuds_events.ui.kit.words import joined, local

_NOTHING = "–"


class RegisterWords(QObject):
    """What the cells say."""

    def __init__(self, today: date, parent: QObject) -> None:
        super().__init__(parent)
        self._today = today

    def head(self, key: str) -> str:
        """The heading of a column."""
        return {
            "number": self.tr("Number"),
            "person": self.tr("Person"),
            "event": self.tr("Event"),
            "hours": self.tr("Hours"),
            "issued": self.tr("Issued"),
            "printed": self.tr("Printed"),
            "note": self.tr("Note"),
        }[key]

    def person(self, one: RegisterEntry) -> str:
        """Who got it."""
        return isolated(one.person.name) if one.person else self.tr("not known any more")

    def runs(self, one: RegisterEntry) -> tuple[Run, ...]:
        """The pieces of the name."""
        return name_runs(one.person) if one.person else (Run(self.person(one)),)

    def home(self, one: RegisterEntry) -> str:
        """The institution."""
        return local(one.person.institution) if one.person else ""

    def of_event(self, one: RegisterEntry) -> str:
        """For what."""
        return local(one.title) or self.tr("not known any more")

    def day(self, day: date | None) -> str:
        """A day, with the year if it is not this one."""
        return dates.day(day, self._today) if day else _NOTHING

    def printed(self, one: RegisterEntry) -> str:
        """The first day it was printed."""
        return self.day(one.printed_on)

    def again(self, one: RegisterEntry) -> str:
        """The last day it was printed again."""
        if one.reissued_on is None:
            return ""
        return self.tr("again {day}").format(day=self.day(one.reissued_on))

    def note(self, one: RegisterEntry) -> str:
        """Why the rule was set aside, or that the number is void."""
        void = self.tr("taken back") if one.is_void else ""
        return joined(void, isolated(one.reason))


def register_columns(words: RegisterWords) -> tuple[Column, ...]:
    """Number, person, event, hours, days, note."""
    return (*_what(words), *_when(words))


def _what(words: RegisterWords) -> tuple[Column, ...]:
    return (
        Column(
            "number",
            lambda: words.head("number"),
            lambda one: one.id,
            strong=True,
            tone=lambda one: "text_3" if one.is_void else "",
            width=128,
            hideable=False,
        ),
        Column(
            "person",
            lambda: words.head("person"),
            words.person,
            Cell.NAME,
            second=words.home,
            runs=words.runs,
            width=190,
            hideable=False,
        ),
        Column(
            "event",
            lambda: words.head("event"),
            words.of_event,
            Cell.TWO_LINES,
            second=lambda one: isolated(one.code),
            tip=words.of_event,
            width=180,
            stretch=True,
        ),
        Column(
            "hours",
            lambda: words.head("hours"),
            lambda one: _NOTHING if one.minutes is None else dates.hours(round(one.minutes)),
            align="end",
            width=62,
            sort=lambda one: one.minutes or -1,
        ),
    )


def _when(words: RegisterWords) -> tuple[Column, ...]:
    return (
        Column(
            "issued",
            lambda: words.head("issued"),
            lambda one: words.day(one.issued_on),
            Cell.TWO_LINES,
            second=lambda one: isolated(one.by),
            width=180,
            sort=lambda one: one.issued_on or date.min,
        ),
        Column(
            "printed",
            lambda: words.head("printed"),
            words.printed,
            Cell.TWO_LINES,
            second=words.again,
            width=110,
            drop_below=760,
            sort=lambda one: one.printed_on or date.min,
        ),
        Column(
            "note",
            lambda: words.head("note"),
            words.note,
            tip=words.note,
            width=150,
            drop_below=900,
        ),
    )
