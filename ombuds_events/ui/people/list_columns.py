"""The columns of the list of people."""

from datetime import date

from PySide6.QtCore import QObject

from ombuds_events.domain.text import isolated
from ombuds_events.queries.people_list import PersonRow
from ombuds_events.queries.people_search import PeopleSort
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.person_name import name_runs
from ombuds_events.ui.kit.words import codes, country, joined, local
from ombuds_events.ui.people.words import PersonWords, hours_words


class ListColumns(QObject):
    """Makes the columns; of who is under 18 the name is masked."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.words = PersonWords(self)

    def columns(self) -> tuple[Column, ...]:
        """All columns."""
        return (self._name(), *self._home(), *self._training())

    def _name(self) -> Column:
        return Column(
            PeopleSort.NAME,
            lambda: self.tr("Name"),
            lambda row: isolated(row.person.name),
            Cell.NAME,
            second=lambda row: self.words.second_line(row.person),
            runs=lambda row: name_runs(row.person),
            icon=lambda row: "shield" if row.person.is_minor else "",
            spoken=self._spoken,
            width=180,
            stretch=True,
            hideable=False,
        )

    def _home(self) -> tuple[Column, ...]:
        return (
            Column(
                "post",
                lambda: self.tr("Post"),
                lambda row: local(row.person.position),
                tip=lambda row: local(row.person.position),
                width=140,
                stretch=True,
                sortable=False,
                drop_below=640,
            ),
            Column(
                PeopleSort.INSTITUTION,
                lambda: self.tr("Institution"),
                lambda row: local(row.person.institution),
                tip=lambda row: local(row.person.institution),
                width=112,
            ),
            Column(
                PeopleSort.COUNTRY,
                lambda: self.tr("Country"),
                lambda row: country(row.person.country),
                tip=lambda row: country(row.person.country),
                width=106,
                drop_below=700,
            ),
        )

    def _training(self) -> tuple[Column, ...]:
        return (
            Column(
                PeopleSort.LAST_EVENT,
                lambda: self.tr("Last event"),
                lambda row: dates.day(row.last.starts_on, self._today) if row.last else "–",
                Cell.TWO_LINES,
                second=lambda row: local(row.last.title) if row.last else "",
                tip=self._last_words,
                width=140,
            ),
            Column(
                "hours",
                lambda: self.tr("Hours"),
                lambda row: hours_words(row.minutes),
                align="end",
                width=62,
                sortable=False,
            ),
            Column(
                "languages",
                lambda: self.tr("Language"),
                lambda row: codes(row.person.languages),
                tip=lambda row: codes(row.person.languages),
                width=84,
                sortable=False,
                drop_below=780,
            ),
        )

    def _last_words(self, row: PersonRow) -> str:
        if row.last is None:
            return ""
        return joined(dates.full_day(row.last.starts_on), local(row.last.title))

    def _spoken(self, row: PersonRow) -> str:
        """As in "Petrosyan Narine, also Петросян Наринэ"."""
        return joined(row.person.name, self.words.second_line(row.person)).replace(" · ", ", ")
