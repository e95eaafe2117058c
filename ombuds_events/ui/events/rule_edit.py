"""A rule of repetition as fields: every how many, on which days, until when."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.series import MOST_DATES, MOST_STEPS, Every, SeriesRule, month_choices
from ombuds_events.ui.events.series_words import SeriesWords
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.date_edit import DateEdit
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.number_edit import NumberEdit
from ombuds_events.ui.kit.panels import Panel, column, row
from ombuds_events.ui.kit.ticked_list import TickedList
from ombuds_events.ui.kit.words import short_weekdays, weekdays

_USUAL_DATES = 12
_UNTIL, _COUNT = "until", "count"


class RuleEdit(Panel):
    """Emits `changed` at each edit; `value()` is the rule as it stands, whole or not."""

    changed = Signal()

    def __init__(self, start: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start, self._words = start, SeriesWords(self)
        self.interval = NumberEdit(1, MOST_STEPS)
        self.interval.set_value(1)
        self.interval.setKeyboardTracking(True)  # the dates follow while typing
        self.every = ComboBox(
            [
                (Every.DAY, lambda: self.tr("days")),
                (Every.WEEK, lambda: self.tr("weeks")),
                (Every.MONTH, lambda: self.tr("months")),
                (Every.YEAR, lambda: self.tr("years")),
            ]
        )
        self.every.set_value(Every.WEEK)
        self.weekdays = _Weekdays()
        self.weekdays.set_value((start.isoweekday(),))
        choices = month_choices(start)
        self.month_by = ComboBox([(one, self._words.month_by(one, start)) for one in choices])
        self.ends = ComboBox(
            [
                (_COUNT, lambda: self.tr("after so many dates")),
                (_UNTIL, lambda: self.tr("on this day")),
            ]
        )
        self.count = NumberEdit(2, MOST_DATES)
        self.count.set_value(_USUAL_DATES)
        self.count.setKeyboardTracking(True)
        self.until = DateEdit(start)
        self.until.set_value(start + timedelta(weeks=_USUAL_DATES))
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_parts()
        self.setFocusProxy(self.interval)

    def value(self) -> SeriesRule:
        """The rule; without an end while the last day is being typed."""
        ends_by_count = self.ends.value() == _COUNT
        days = [one for one in self.weekdays.value() if isinstance(one, int)]
        return SeriesRule(
            every=self.every.value(),
            interval=self.interval.value(),
            weekdays=frozenset(days),
            month_by=self.month_by.value(),
            count=self.count.value() if ends_by_count else None,
            until=None if ends_by_count else self.until.value(),
        )

    def set_problem(self, words: str) -> None:
        """Say what is wrong with the rule, or nothing."""
        self._ends_field.set_problem(words)

    def retranslate(self) -> None:
        names = [(day, weekdays([day])) for day in range(1, 8)]
        self.weekdays.set_options(names, "–")
        self.weekdays.setAccessibleName(self.tr("Days of the week"))
        self.month_by.setAccessibleName(self.tr("Day of the month"))
        self.every.setAccessibleName(self.tr("Days, weeks, months or years"))
        self.count.setAccessibleName(self.tr("Number of dates"))
        self.until.setAccessibleName(self.tr("Last day"))

    # -- inside --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        step = Panel()
        line = row(step, spacing=8)
        for widget in (self.interval, self.every, self.weekdays):
            line.addWidget(widget)
        line.addWidget(self.month_by, 1)
        line.addStretch()
        step.setFocusProxy(self.interval)
        end = Panel()
        line = row(end, spacing=8)
        line.addWidget(self.ends)
        line.addWidget(self.count)
        line.addWidget(self.until, 1)
        line.addStretch()
        end.setFocusProxy(self.ends)
        self._step_field = Field(lambda: self.tr("Repeat &every"), step)
        self._ends_field = Field(lambda: self.tr("E&nds"), end)
        box = column(self, spacing=10)
        box.addWidget(self._step_field)
        box.addWidget(self._ends_field)

    def _connect(self) -> None:
        for widget in (self.interval, self.weekdays, self.month_by, self.count, self.until):
            widget.changed.connect(self._edited)
        self.until.misread.connect(self._ends_field.set_problem)
        for chooser in (self.every, self.ends):
            chooser.changed.connect(self._show_parts)
            chooser.changed.connect(self._edited)

    def _show_parts(self, *_value: object) -> None:
        self.weekdays.setVisible(self.every.value() is Every.WEEK)
        self.month_by.setVisible(self.every.value() is Every.MONTH)
        self.count.setVisible(self.ends.value() == _COUNT)
        self.until.setVisible(self.ends.value() == _UNTIL)

    def _edited(self, *_value: object) -> None:
        first = self._start.isoweekday()
        if first not in self.weekdays.value():  # the first date is one of the series
            self.weekdays.set_value(tuple(sorted({*self._ticked(), first})))
        self.changed.emit()

    def _ticked(self) -> tuple[int, ...]:
        return tuple(one for one in self.weekdays.value() if isinstance(one, int))


class _Weekdays(TickedList):
    """Short names on the button, long ones in the list."""

    def shown(self, key: object, words: str) -> str:
        return short_weekdays([key]) if isinstance(key, int) else words
