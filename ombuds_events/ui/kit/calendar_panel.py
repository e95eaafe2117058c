"""The calendar of an institution or of a country: looked at, added to, corrected."""

from dataclasses import replace

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.days_off import DaysDraft
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.text import pick
from ombuds_events.domain.workdays import Correction
from ombuds_events.queries.calendar_facts import CalendarFacts, calendar_facts
from ombuds_events.services.working_calendars import remove_days
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.calendar_days import ABOUT, DayLine, DaysTable
from ombuds_events.ui.kit.days_dialog import DaysDialog
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.holiday_reader import HolidayReader
from ombuds_events.ui.kit.i18n import language, sentence
from ombuds_events.ui.kit.layouts import add_key
from ombuds_events.ui.kit.panels import Panel, column, label, row, wrapped
from ombuds_events.ui.kit.words import country, joined

_LEAST = 160


class CalendarPanel(Panel):
    """`show_calendar(institution or None, country, whose)`; missing lists are read beside it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._institution: int | None = None
        self._country = self._subject = ""
        self._facts: CalendarFacts | None = None
        self._reader = HolidayReader(desk, self)
        self._reader.came.connect(self.fill)
        self.title = label("", "strong")
        self.add, self.change, self.remove = Button(), Button(), Button()
        self.add.set_icon("plus")
        self.change.set_icon("pencil")
        self.table = DaysTable(desk.workspace.clock.today())
        self.problems = wrapped("", "warn")
        self._source = wrapped("", "caption")
        self._lay_out()
        self.add.clicked.connect(self.add_days)
        self.change.clicked.connect(self.change_days)
        self.remove.clicked.connect(self.remove_days)
        self.table.opened.connect(lambda _row: self.change_days())
        self.table.current_changed.connect(lambda _row: self._offer())
        add_key(self.table, "Del", self.remove_days)
        self.retranslate()

    @property
    def years(self) -> tuple[int, int]:
        """This year and the next."""
        year = self._desk.workspace.clock.today().year
        return year, year + 1

    def show_calendar(self, institution: int | None, iso2: str, subject: str) -> None:
        """Show whose calendar it is; `subject` names it in the history."""
        self._institution, self._country, self._subject = institution, iso2, subject
        self.fill()
        if institution is not None or self.isVisible():
            self._ask()

    def fill(self) -> None:
        """Read again what is shown."""
        if not self._country:
            return
        self._facts = self._desk.workspace.read(
            calendar_facts, self._institution, self._country, self.years
        )
        self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def retranslate(self) -> None:
        """Write all words again."""
        self.title.setText(self.tr("Days of rest"))
        self.add.setText(self.tr("Add days…"))
        self.remove.setText(self.tr("Remove"))
        facts = self._facts
        if facts is None:
            return
        self.table.show_facts(facts, with_own=self._institution is not None)
        self.table.set_name(
            self.tr("Days of rest in {country}").format(country=country(self._country))
        )
        if self.table.current_row() is None:
            self.table.select_first()
        self.problems.setText(" ".join(self._gaps(facts)))
        self.problems.setVisible(bool(self.problems.text()))
        self._source.setText(self._told(facts))
        self._offer()

    # -- doing ---------------------------------------------------------------------------------

    def add_days(self) -> None:
        """Ask for new days."""
        today = self._desk.workspace.clock.today()
        self._ask_for(DaysDraft(first_day=today, last_day=today), None)

    def change_days(self) -> None:
        """Correct the entry in front; a public holiday is worked here, a worked day is not."""
        line = self.table.current_row()
        if isinstance(line, DayLine) and self._can_change(line):
            worked = line.is_working if line.correction else not line.is_working
            draft = DaysDraft(
                first_day=line.first_day,
                last_day=line.last_day,
                is_working=worked,
                name=line.name if line.correction else {},
            )
            self._ask_for(draft, line.correction)

    def remove_days(self) -> None:
        """Take the entry in front out."""
        line = self.table.current_row()
        known = line.correction if isinstance(line, DayLine) else None
        if known is None or not self._is_mine(known):
            return
        step = Gesture("remove_days", self._subject)
        if self._desk.attempt(step, remove_days, known.id, known.version):
            self._desk.notices.toast(self.tr("Days removed."), undo=True)

    # -- inside --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = row(spacing=8)
        head.addWidget(self.title)
        head.addStretch(1)
        for button in (self.remove, self.change, self.add):
            head.addWidget(button)
        box = column(self, spacing=8)
        box.addLayout(head)
        box.addWidget(self.problems)
        self.table.setMinimumHeight(_LEAST)
        box.addWidget(self.table, 1)
        box.addWidget(self._source)

    def _ask(self) -> None:
        if self._country:
            ids = None if self._institution is None else [self._institution]
            self._reader.ask(ids, self.years)

    def _ask_for(self, draft: DaysDraft, known: Correction | None) -> None:
        whose = self._institution
        owned = replace(draft, institution_id=whose, country="" if whose else self._country)
        dialog = DaysDialog(self._desk, owned, self._subject, known, self.window())
        if dialog.exec():
            self._desk.notices.toast(self.tr("Days saved."), undo=True)

    def _is_mine(self, known: Correction) -> bool:
        """Whether the entry belongs to whose calendar this is, not to the whole country."""
        return (self._institution is None) == bool(known.country)

    def _can_change(self, line: DayLine) -> bool:
        return line.correction is None or self._is_mine(line.correction)

    def _offer(self) -> None:
        """Name what can be done with the line in front."""
        line = self.table.current_row()
        known = line.correction if isinstance(line, DayLine) else None
        self.remove.setVisible(known is not None and self._is_mine(known))
        self.change.setVisible(isinstance(line, DayLine) and self._can_change(line))
        if known is not None:
            self.change.setText(self.tr("Correct…"))
        elif isinstance(line, DayLine):
            words = self.tr("A day off here…") if line.is_working else self.tr("Worked here…")
            self.change.setText(words)

    def _gaps(self, facts: CalendarFacts) -> list[str]:
        found = {
            one.gap.reason: Problem(
                one.gap.reason,
                values={
                    "country": pick(one.name, language()),
                    "year": one.gap.year,
                },
            )
            for one in reversed(facts.lists)
            if one.gap is not None
        }
        return [sentence(one) for one in found.values()]

    def _told(self, facts: CalendarFacts) -> str:
        """Where the list comes from."""
        versions = sorted({one.library for one in facts.lists if one.days})
        source = self.tr("Public holidays: built-in list ({version}), no network needed.")
        about = self.tr("{sign} the moon decides: an estimate.").format(sign=ABOUT)
        estimates = any(day.is_estimate for one in facts.lists for day in one.days)
        return joined(
            source.format(version=", ".join(versions)) if versions else "",
            about if estimates else "",
        )
