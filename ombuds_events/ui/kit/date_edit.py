"""Typed days and times, with a calendar to look at."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.fields import mark_wrong
from ombuds_events.ui.kit.i18n import language, locale
from ombuds_events.ui.kit.icons import icon
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.typed_dates import day_of, time_of

_UP, _DOWN = Qt.Key.Key_Up.value, Qt.Key.Key_Down.value
_QUARTER = timedelta(minutes=15)


def month(shown: date, parent: QWidget) -> QCalendarWidget:
    """A month to choose a day from, in the colours and the language of the window."""
    made = QCalendarWidget(parent)
    made.setLocale(locale(language()))
    made.setFirstDayOfWeek(locale(language()).firstDayOfWeek())
    made.setGridVisible(False)
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    made.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
    made.setSelectedDate(QDate(shown.year, shown.month, shown.day))
    head, plain_day = QTextCharFormat(), QTextCharFormat()
    head.setForeground(theme.color("text_2"))
    head.setBackground(theme.color("surface"))
    plain_day.setForeground(theme.color("text"))
    made.setHeaderTextFormat(head)
    for number in range(1, 8):
        # Qt's weekends are red: here red means late.
        made.setWeekdayTextFormat(Qt.DayOfWeek(number), plain_day)
    for name, picture in (("qt_calendar_prevmonth", "left"), ("qt_calendar_nextmonth", "right")):
        button = made.findChild(QToolButton, name)
        if isinstance(button, QToolButton):
            button.setIcon(icon(f"chevron-{picture}", "text"))
    return made


class DateEdit(QLineEdit):
    """A day in any usual form; shown with its weekday once left. ↑ and ↓ move by a day.

    `misread(words)`: what was left is no day, or ("") is one again; who holds the field shows it.
    """

    changed = Signal(object)
    misread = Signal(str)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._value: date | None = None
        self._calendar_action = self.addAction(
            icon("calendar", "text_2"), QLineEdit.ActionPosition.TrailingPosition
        )
        self._calendar_action.triggered.connect(self.open_calendar)
        self.editingFinished.connect(self._left)
        self._say()

    def value(self) -> date | None:
        """The day, or None."""
        return self._value

    def set_value(self, when: date | None) -> None:
        """Show a day, without telling."""
        self._value = when
        self.setText(plain(dates.full_day(when)) if when is not None else "")
        self.setCursorPosition(0)
        _tell(self, "")

    def is_wrong(self) -> bool:
        """Whether the text is no day."""
        return bool(self.property("wrong") == "true")

    def open_calendar(self) -> None:
        """Show a month to choose from."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = month(self._value or self._today, menu)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        calendar.clicked.connect(self._picked)
        calendar.activated.connect(self._picked)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {_UP: 1, _DOWN: -1}.get(event.key())
        if event.key() == _DOWN and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif step is not None:
            self._take((self._value or self._today) + timedelta(days=step))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
            if not self.is_wrong():
                self.set_value(self._value)

    def _say(self) -> None:
        self.setPlaceholderText(self.tr("day month year"))
        self._calendar_action.setText(self.tr("Open the calendar"))

    def _picked(self, when: QDate) -> None:
        self._take(date(when.year(), when.month(), when.day()))

    def _take(self, when: date | None) -> None:
        old = self._value
        self.set_value(when)
        if when != old:
            self.changed.emit(when)

    def _left(self) -> None:
        typed = self.text().strip()
        found = day_of(typed, self._value or self._today) if typed else None
        if typed and found is None:
            form = self.tr("“{typed}” is not a date. Correct it or leave empty.")
            _tell(self, form.format(typed=typed))
            return
        self._take(found)


class TimeEdit(QLineEdit):
    """A time of day: "10", "10:30", "1030". ↑ and ↓ move by a quarter of an hour.

    `misread(words)`: as of a day.
    """

    changed = Signal(object)
    misread = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: time | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setPlaceholderText("00:00")
        self.editingFinished.connect(self._left)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance("00:00") + 34
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def value(self) -> time | None:
        """The time, or None."""
        return self._value

    def set_value(self, when: time | None) -> None:
        """Show a time, without telling."""
        self._value = when
        self.setText(f"{when:%H:%M}" if when is not None else "")
        _tell(self, "")

    def is_wrong(self) -> bool:
        """Whether the text is no time."""
        return bool(self.property("wrong") == "true")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {_UP: 1, _DOWN: -1}.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        base = datetime.combine(date(2000, 1, 2), self._value or time(9))
        self._take((base + step * _QUARTER).time())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def _take(self, when: time | None) -> None:
        old = self._value
        self.set_value(when)
        if when != old:
            self.changed.emit(when)

    def _left(self) -> None:
        typed = self.text().strip()
        found = time_of(typed) if typed else None
        if typed and found is None:
            form = self.tr("“{typed}” is not a time. Write it as 10:30.")
            _tell(self, form.format(typed=typed))
            return
        self._take(found)


def _tell(edit: DateEdit | TimeEdit, words: str) -> None:
    """Mark what was typed as wrong, or as right again, and say so."""
    if words or edit.is_wrong():
        mark_wrong(edit, words)
        edit.misread.emit(words)
