"""The agenda: the days of a month as a list; what a narrow window and a screen reader get."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ombuds_events.queries.calendar_marks import MarkKind
from ombuds_events.ui.calendar.layout import Shown
from ombuds_events.ui.calendar.words import MODE_ICONS, CalendarWords, Scenery
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.i18n import state_label, term
from ombuds_events.ui.kit.rows import Group
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.words import joined

_MOVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_STRETCHING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_ENTER = frozenset({Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value})
_STEPS = {
    Qt.Key.Key_Left.value: -1,
    Qt.Key.Key_Right.value: 1,
    Qt.Key.Key_Up.value: -7,
    Qt.Key.Key_Down.value: 7,
    Qt.Key.Key_PageUp.value: -7,
    Qt.Key.Key_PageDown.value: 7,
}
_ACROSS = frozenset({Qt.Key.Key_Left.value, Qt.Key.Key_Right.value})


class AgendaColumns(QObject):
    """What the list says of each day of an event."""

    def __init__(self, words: CalendarWords) -> None:
        super().__init__(words)
        self._words = words
        self.zone = ""

    def columns(self) -> tuple[Column, ...]:
        """Hours, title, state, mode, our part."""
        return (*self._first(), *self._last())

    def _first(self) -> tuple[Column, ...]:
        return (
            Column("when", lambda: self.tr("Time"), self._when, width=110, sortable=False),
            Column(
                "title",
                lambda: self.tr("Event"),
                self._words.title,
                Cell.TWO_LINES,
                second=self._second,
                stretch=True,
                strong=True,
                sortable=False,
                width=220,
            ),
        )

    def _last(self) -> tuple[Column, ...]:
        return (
            Column(
                "state",
                lambda: self.tr("State"),
                lambda shown: state_label("event", shown.bar.state),
                Cell.CHIP,
                state=lambda shown: str(shown.bar.state),
                width=170,
                sortable=False,
            ),
            Column(
                "mode",
                lambda: self.tr("Mode"),
                lambda shown: term(shown.bar.mode),
                Cell.STEP,
                icon=lambda shown: MODE_ICONS[shown.bar.mode],
                width=130,
                sortable=False,
                drop_below=640,
            ),
            Column(
                "kind",
                lambda: self.tr("Our part"),
                lambda shown: self._words.kind(shown.bar.kind),
                width=140,
                sortable=False,
                drop_below=800,
            ),
        )

    def _when(self, shown: Shown) -> str:
        return self.tr("all day") if shown.is_all_day else dates.clocks(shown.start, shown.end)

    def _second(self, shown: Shown) -> str:
        was = shown.was
        ghost = self.tr("was {day}").format(day=dates.day(was)) if shown.is_ghost and was else ""
        part = shown.bar.part
        there = ""
        if not shown.is_all_day and part.zone != self.zone:
            there = f"{dates.clocks(part.start, part.end)} {dates.city(part.zone)}"
        return joined(ghost, there or dates.city(part.zone))


class AgendaTable(WorkTable):
    """A WorkTable by days; emits the same wishes as the grids."""

    picked = Signal(object)
    nudged = Signal(object, int, int, str)
    given_up = Signal()
    confirmed = Signal()
    period_wanted = Signal(int, object)

    def __init__(self, words: CalendarWords, parent: QWidget | None = None) -> None:
        self._agenda_columns = AgendaColumns(words)
        columns = self._agenda_columns.columns()
        super().__init__(columns, "", "row_two_lines", parent, key=lambda shown: shown.key)
        self.words = words
        self.scenery: Scenery | None = None
        self.is_asked = False
        self.current_changed.connect(self.picked)

    def show_scenery(self, scenery: Scenery) -> None:
        """List the bars of the period by days; days with marks only are headings."""
        self.scenery = scenery
        self._agenda_columns.zone = scenery.zone
        self.set_groups(self._groups(scenery))

    def current_start(self) -> datetime | None:
        """When the selected event begins."""
        shown = self.current_row()
        return shown.start if isinstance(shown, Shown) else None

    def go_to(self, when: datetime) -> None:
        """Select the first event from that day on."""
        shown = self.scenery.shown if self.scenery is not None else ()
        coming = [one for one in shown if one.last >= when.date()]
        if coming:
            self.select_key(coming[0].key)
        else:
            self.select_first()

    def pick(self, key: tuple[int, int] | None) -> None:
        """Select a row."""
        if key is not None:
            self.select_key(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held, key = event.modifiers() & ~_KEYPAD, event.key()
        shown = self.current_row()
        if self.is_asked and key == Qt.Key.Key_Escape.value:
            self.given_up.emit()
        elif self.is_asked and key in _ENTER and not held:
            self.confirmed.emit()
        elif held in (_MOVING, _STRETCHING) and key in _STEPS and isinstance(shown, Shown):
            days = _STEPS[key] * (-1 if theme.right_to_left and key in _ACROSS else 1)
            self.nudged.emit(shown, days, 0, "end" if held == _STRETCHING else "")
        elif key in _ACROSS and not held:
            step = _STEPS[key] * (-1 if theme.right_to_left else 1)
            self.period_wanted.emit(step, None)
        else:
            super().keyPressEvent(event)

    def _groups(self, scenery: Scenery) -> Iterable[tuple[Group, list[Shown]]]:
        first = scenery.period.first
        if not scenery.shown:
            return
        for number in range((scenery.period.last - first).days + 1):
            day = first + timedelta(days=number)
            rows = [one for one in scenery.on(day) if max(one.first, first) == day]
            marks = scenery.marks.get(day, ())
            if rows or any(one.kind is not MarkKind.WEEKEND for one in marks):
                yield self._group(day, scenery), rows

    def _group(self, day: date, scenery: Scenery) -> Group:
        is_today = day == scenery.today
        marks = [self.words.mark(one) for one in scenery.marks.get(day, ())]
        title = dates.day(day, scenery.today)
        if is_today:
            title = self.tr("{day}, today").format(day=title)
        return Group(day, title, joined(*marks), "accent_text" if is_today else "text_2")
