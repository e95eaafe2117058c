"""What two institutions did together: sentences, bars by year, the events."""

from datetime import date
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.kinds import EventMode
from ombuds_events.queries.institution_years import Together, TogetherRow, Trained
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.i18n import state_label, term
from ombuds_events.ui.kit.panels import Card, Panel, column, row, wrapped
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.words import joined, local
from ombuds_events.ui.kit.year_bars import Bars, YearBars


class TogetherPanel(Panel):
    """Emits `event_opened(row)`; `rows_wanted(key)` when a number is pressed."""

    event_opened = Signal(object)
    rows_wanted = Signal(str)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._found: Together | None = None
        self.sentence = wrapped()
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.sentence.linkActivated.connect(self.rows_wanted)
        self.bars = YearBars()
        self.table = WorkTable(self._made_columns(), "", "row_two_lines")
        self.table.setProperty("framed", "true")
        self.table.opened.connect(self.event_opened)
        card = Card(margin=16)
        line = row(spacing=24)
        line.addWidget(self.sentence, 1)
        line.addWidget(self.bars)
        card.body.addLayout(line)
        box = column(self, spacing=12)
        box.addWidget(card)
        box.addWidget(self.table, 1)
        self._note = wrapped("", "caption")
        box.addWidget(self._note)

    def show_together(self, found: Together) -> None:
        """Show the figures and the events."""
        self._found = found
        self.table.set_rows(found.events)
        if self.table.current_row() is None:
            self.table.select_first()
        self.retranslate()

    def retranslate(self) -> None:
        found = self._found
        if found is None:
            return
        self.sentence.setText(self._sentence(found))
        bars = [Bars(str(y.year), y.ours, y.events, self._year(y)) for y in found.years]
        self.bars.set_bars(bars, self.tr("ours trained"), self.tr("joint events"))
        self.table.set_name(self.tr("Events together"))
        self.table.set_empty(self.tr("Nothing together yet."))
        words = self.tr("Persons are counted once, participations each time: {persons}, {seats}.")
        persons = self.tr("%n person(s)", "", found.ours.people)
        seats = self.tr("%n participation(s)", "", found.ours.participations)
        self._note.setText(
            words.format(
                persons=persons.replace("%n", str(found.ours.people)),
                seats=seats.replace("%n", str(found.ours.participations)),
            )
        )
        self._note.setVisible(found.held > 0)

    def _sentence(self, found: Together) -> str:
        if not found.held:
            return escape(self.tr("Nothing held together yet."))
        held = self.tr("Since {year}: %n joint event(s) held.", "", found.held)
        ours = self.tr("%n of ours trained: {women} women, {men} men.", "", found.ours.people)
        theirs = self.tr("%n of theirs trained: {women} women, {men} men.", "", found.theirs.people)
        lines = [
            _linked(held, found.held, "events").format(year=found.since),
            _sexes(_linked(ours, found.ours.people, "events"), found.ours),
            _sexes(_linked(theirs, found.theirs.people, "people"), found.theirs),
        ]
        if found.ours.hours is not None:
            hours = dates.hours(round(found.ours.hours * 60))
            lines[1] += " " + escape(self.tr("Together {hours} hours.").format(hours=hours))
        return "<br>".join(lines)

    def _year(self, year: object) -> str:
        words = self.tr("{year}: {ours} of ours trained, {events} joint events")
        return words.format(
            year=getattr(year, "year", ""),
            ours=getattr(year, "ours", 0),
            events=getattr(year, "events", 0),
        )

    def _made_columns(self) -> tuple[Column, ...]:
        return (*self._what(), *self._theirs())

    def _what(self) -> tuple[Column, ...]:
        """Which event, and their part."""
        return (
            Column(
                "event",
                lambda: self.tr("Event"),
                lambda row: local(row.title),
                Cell.TWO_LINES,
                second=self._when,
                tip=lambda row: local(row.title),
                sort=lambda row: row.first_day,
                width=200,
                stretch=True,
                hideable=False,
            ),
            Column(
                "role",
                lambda: self.tr("Their role"),
                self._role,
                tip=self._role,
                width=130,
            ),
            Column(
                "state",
                lambda: self.tr("State"),
                lambda row: state_label("event", row.state),
                Cell.CHIP,
                state=lambda row: str(row.state),
                tip=lambda row: state_label("event", row.state),
                width=170,
            ),
        )

    def _theirs(self) -> tuple[Column, ...]:
        """Whom they sent."""
        return (
            Column(
                "people",
                lambda: self.tr("Theirs"),
                lambda row: dates.number(row.people) if row.people else "–",
                tip=self._sexes_of,
                sort=lambda row: row.people,
                align="end",
                width=84,
            ),
            Column(
                "sex",
                lambda: self.tr("Sex"),
                self._sexes_of,
                width=92,
                sortable=False,
                drop_below=640,
            ),
        )

    def _when(self, row: TogetherRow) -> str:
        place = term(row.mode) if row.mode is EventMode.ONLINE else local(row.city)
        return joined(dates.days(row.first_day, row.last_day, self._today), place)

    def _role(self, row: TogetherRow) -> str:
        if row.roles:
            return ", ".join(term(role) for role in row.roles)
        return self.tr("takes part") if row.people else self.tr("invited")

    def _sexes_of(self, row: TogetherRow) -> str:
        if not row.people:
            return "–"
        return self.tr("{women} w, {men} m").format(women=row.women, men=row.men)


def _sexes(words: str, trained: Trained) -> str:
    return words.format(women=trained.women, men=trained.men)


def _linked(words: str, count: int, href: str) -> str:
    """The sentence with its number as a link to what it counts, before other numbers come in."""
    number = f'<a style="text-decoration: none" href="{href}"><b>{dates.number(count)}</b></a>'
    said = escape(words)
    return said.replace("%n", number) if "%n" in said else said.replace(str(count), number, 1)
