"""Over the attendance grid: order, day, what the letters mean, and what can be done."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.precedence import SortOrder
from ombuds_events.ui.attendance.choice_button import ChoiceButton
from ombuds_events.ui.attendance.legend import Legend
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.panels import Panel, column, label, row, set_look
from ombuds_events.ui.kit.theme import theme

_SPACING = 8
_MARGIN = 16


class ToolRow(Panel):
    """One line where it has room for all words, else the legend stands in a second one."""

    reordered = Signal()
    day_picked = Signal(object)
    report_wanted = Signal()
    door_wanted = Signal()
    sheets_wanted = Signal()
    walk_in_wanted = Signal()
    details_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("line", "bottom")
        self.orders, self.days = ChoiceButton(self), ChoiceButton(self)
        self.legend, self.second_legend = Legend(self), Legend(self)
        self.count, self.second_count = label("", "caption"), label("", "caption")
        for one in (self.count, self.second_count):
            one.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.report, self.door = Button("", "file-input"), Button("", "user-check")
        self.sheets, self.walk_in = Button("", "sheet"), Button("", "user-plus")
        self.details = Button("", "panel-right")
        self._is_low, self._is_stale = False, True
        self._build()
        self.orders.chosen.connect(lambda _order: self.reordered.emit())
        self.days.chosen.connect(self.day_picked)
        for button, wanted in (
            (self.report, self.report_wanted),
            (self.door, self.door_wanted),
            (self.sheets, self.sheets_wanted),
            (self.walk_in, self.walk_in_wanted),
            (self.details, self.details_wanted),
        ):
            button.clicked.connect(wanted)
        self.retranslate()

    def order(self) -> SortOrder:
        """In which order people stand."""
        return SortOrder(str(self.orders.value()))

    def set_order(self, kept: str) -> None:
        """Have people stand in the order that was kept."""
        known = kept in set(SortOrder)
        self.orders.set_value(SortOrder(kept) if known else SortOrder.COUNTRY)

    def day(self) -> date | None:
        """The day whose sessions are shown; None = all days."""
        chosen = self.days.value()
        return chosen if isinstance(chosen, date) else None

    def show_days(self, days: Sequence[date]) -> None:
        """Offer these days; the chosen one stays if it is still there."""
        every = self.tr("both") if len(days) == 2 else self.tr("all")
        choices = [(None, every), *((day, dates.day(day)) for day in days)]
        self.days.set_choices(choices, self.tr("Day: {choice}"))
        self.days.setVisible(len(days) > 1)
        self._fit_when_seen()

    def show_count(self, words: str, most: str) -> None:
        """Say how many cells have a mark; `most`, when all have one, needs the most room."""
        widest = theme.metrics("caption").horizontalAdvance(most) + _SPACING
        is_new = widest != self.count.minimumWidth()
        for one in (self.count, self.second_count):
            one.setText(words)
            one.setMinimumWidth(widest)
        if is_new:  # else nothing moves: a key must not lay the window out again
            self._fit_when_seen()

    def set_low(self, *, low: bool) -> None:
        """In a low window there is one line only."""
        if low != self._is_low:
            self._is_low = low
            self._fit_when_seen()

    def retranslate(self) -> None:
        names = {
            SortOrder.PROTOCOL: self.tr("host first, country, name"),
            SortOrder.COUNTRY: self.tr("country, name"),
            SortOrder.NAME: self.tr("family name"),
            SortOrder.INSTITUTION: self.tr("institution, name"),
        }
        order = self.orders.value()
        self.orders.set_choices(
            [(one, names[one]) for one in SortOrder], self.tr("Sorted as the paper sheet: {choice}")
        )
        self.orders.set_value(SortOrder.COUNTRY if order is None else order)
        self.orders.setAccessibleName(self.tr("Order of people"))
        self.days.setAccessibleName(self.tr("Day"))
        tips = {
            self.report: self.tr("Take marks from a Zoom, Teams or Meet report (Ctrl+I)"),
            self.door: self.tr("Mark people present as they come in"),
            self.sheets: self.tr("Save the attendance workbook and sheets to sign"),
            self.walk_in: self.tr("Add somebody who came without a seat (Ins)"),
            self.details: self.tr("Totals, and who entered the mark (F9)"),
        }
        for button, words in tips.items():
            button.setToolTip(words)
        for button, words in self._names().items():
            button.setAccessibleName(words)
        self._fit_when_seen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._fit()

    # -- inside --------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = column(self, spacing=2)
        outer.setContentsMargins(_MARGIN, 4, _MARGIN, 5)
        first, second = row(spacing=_SPACING), row(spacing=_SPACING)
        first.addWidget(self.orders)
        first.addWidget(self.days)
        first.addWidget(self.legend)
        first.addStretch(1)
        first.addWidget(self.count)
        for button in self._buttons():
            first.addWidget(button)
        second.addWidget(self.second_legend)
        second.addStretch(1)
        second.addWidget(self.second_count)
        outer.addLayout(first)
        outer.addLayout(second)

    def _buttons(self) -> tuple[Button, ...]:
        return (self.report, self.door, self.sheets, self.walk_in, self.details)

    def _names(self) -> dict[Button, str]:
        return {
            self.report: self.tr("Online report…"),
            self.door: self.tr("Check-in…"),
            self.sheets: self.tr("Sheets…"),
            self.walk_in: self.tr("Walk-in…"),
            self.details: self.tr("Totals"),
        }

    def _fit_when_seen(self) -> None:
        """While it is not seen it costs nothing: much is said of a tab before it is shown."""
        self._is_stale = True
        if self.isVisible():
            self._fit()

    def _fit(self) -> None:
        """Give way in this order: the legend to its own line, words of buttons, of the order."""
        self._is_stale = False
        names, room = self._names(), self.width() - 2 * _MARGIN
        for button, words in names.items():
            _show_words(button, words)
        self.orders.shorten(short=False)
        whole = self.legend.wanted(short=False) + self._wide(self.count)
        is_one = self._taken() + whole <= room
        if not is_one:  # what has a key of its own is an icon, as elsewhere: a crowd is not read
            for button in (self.details, self.walk_in):
                _show_words(button, "")
        beside = 0 if not self._is_low else self._wide(self.count)
        for button in (self.sheets, self.door, self.report):
            if self._taken() + beside > room:
                _show_words(button, "")
        if self._taken() + beside > room:
            self.orders.shorten(short=True)
        left = room - self._taken() - self._wide(self.count)
        in_first = is_one or (self._is_low and self.legend.wanted(short=True) <= left)
        self.legend.show_words(short=not is_one)
        self.legend.setVisible(in_first)
        self.count.setVisible(is_one or self._is_low)
        is_two = not is_one and not self._is_low
        beside = room - self._wide(self.second_count)
        self.second_legend.fit(beside)
        # With very large letters even the short one has no room: the list of keys (Ctrl+/) has it.
        self.second_legend.setVisible(is_two and self.second_legend.wanted(short=True) <= beside)
        self.second_count.setVisible(is_two)

    def _taken(self) -> int:
        """How wide the choices and the buttons are."""
        shown = (self.orders, *(() if self.days.isHidden() else (self.days,)), *self._buttons())
        return sum(widget.sizeHint().width() + _SPACING for widget in shown)

    @staticmethod
    def _wide(widget: QWidget) -> int:
        return max(widget.sizeHint().width(), widget.minimumWidth()) + _SPACING


def _show_words(button: Button, words: str) -> None:
    """A button with words, or a square one with its icon."""
    button.setText(words)
    set_look(button, "shape", "" if words else "icon")
