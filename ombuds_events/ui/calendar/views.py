"""The three views behind one another; what any of them wants comes from here."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from ombuds_events.ui.calendar.agenda import AgendaTable
from ombuds_events.ui.calendar.layout import Shown
from ombuds_events.ui.calendar.memory import View
from ombuds_events.ui.calendar.month import MonthView
from ombuds_events.ui.calendar.week import WeekView
from ombuds_events.ui.calendar.words import CalendarWords, Scenery
from ombuds_events.ui.kit.layouts import add_key

AnyView = MonthView | WeekView | AgendaTable


class CalendarViews(QStackedWidget):
    """Month, week, agenda. The signals are those of `WalkGrid`, and of the letters."""

    opened = Signal(int)
    picked = Signal(object)
    slot_wanted = Signal(object, object)
    dragging = Signal(object, int, int, str)
    dropped = Signal()
    nudged = Signal(object, int, int, str)
    given_up = Signal()
    confirmed = Signal()
    period_wanted = Signal(int, object)
    day_wanted = Signal(object)
    view_wanted = Signal(object)
    today_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, words: CalendarWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.month = MonthView(words)
        self.week = WeekView(words)
        self.agenda = AgendaTable(words)
        for view in (self.month, self.week, self.agenda):
            self.addWidget(view)
            self._connect(view)
        for grid in (self.month, self.week):
            grid.opened.connect(self.opened)
            grid.slot_wanted.connect(self.slot_wanted)
            grid.dragging.connect(self.dragging)
            grid.dropped.connect(self.dropped)
            grid.day_wanted.connect(self.day_wanted)
        self.agenda.opened.connect(self._open)

    def of(self, view: View) -> AnyView:
        """The widget of a view."""
        if view is View.MONTH:
            return self.month
        return self.week if view is View.WEEK else self.agenda

    def show_scenery(self, scenery: Scenery, *, asked: bool) -> None:
        """Bring the view of the period to the front with what it shows."""
        view = self.of(scenery.period.view)
        view.is_asked = asked
        view.show_scenery(scenery)
        if self.currentWidget() is not view:
            focused = QApplication.focusWidget()
            had_focus = focused is not None and self.isAncestorOf(focused)
            self.setCurrentWidget(view)
            if had_focus:
                view.setFocus()

    def picked_in(self, view: View) -> Shown | None:
        """The picked bar."""
        shown = self.of(view)
        if isinstance(shown, AgendaTable):
            row = shown.current_row()
            return row if isinstance(row, Shown) else None
        return shown.picked_shown()

    def _connect(self, view: AnyView) -> None:
        view.picked.connect(self.picked)
        view.period_wanted.connect(self.period_wanted)
        view.nudged.connect(self.nudged)
        view.given_up.connect(self.given_up)
        view.confirmed.connect(self.confirmed)
        for letter, wanted in (("M", View.MONTH), ("W", View.WEEK), ("A", View.AGENDA)):
            add_key(view, letter, partial(self.view_wanted.emit, wanted))
        add_key(view, "T", self.today_wanted.emit)
        add_key(view, "N", self.new_wanted.emit)

    def _open(self, shown: Shown) -> None:
        self.opened.emit(shown.bar.event_id)
