"""The tab Calendar of an institution: its week, its own days of rest, its public holidays."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.text import pick
from ombuds_events.queries.institutions import InstitutionRow
from ombuds_events.ui.kit.buttons import link
from ombuds_events.ui.kit.calendar_panel import CalendarPanel
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.panels import Panel, column, row, wrapped
from ombuds_events.ui.kit.words import clock_of, short_weekdays


class CalendarTab(Panel):
    """Emits `week_wanted` when weekend and hours shall be changed: they are facts."""

    week_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: InstitutionRow | None = None
        self._week = wrapped()
        self._change = link("", self.week_wanted.emit)
        self.days = CalendarPanel(desk)
        self.setFocusProxy(self.days.table)
        line = row(spacing=12)
        line.addWidget(self._week, 1)
        line.addWidget(self._change, 0, Qt.AlignmentFlag.AlignTop)
        box = column(self, spacing=12)
        box.addLayout(line)
        box.addWidget(self.days, 1)

    def show_institution(self, one: InstitutionRow) -> None:
        """Show when an institution works."""
        self._row = one
        self.days.show_calendar(one.id, one.country, pick(one.called, "en"))
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self._change.setText(self.tr("Change week and hours"))
        one = self._row
        if one is None:
            return
        working = [day for day in range(1, 8) if day not in one.weekend]
        words = self.tr("Works {days}, {first} to {last} by its own clock.")
        self._week.setText(
            words.format(
                days=short_weekdays(working),
                first=clock_of(one.day_starts),
                last=clock_of(one.day_ends),
            )
        )
