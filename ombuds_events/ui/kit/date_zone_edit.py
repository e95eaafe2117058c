"""When an event is: days and hours in the zone of a city."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.span import Span, instant, offset, offset_text, zone_names
from ombuds_events.exchange.places import zone_city_names
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.date_edit import DateEdit, TimeEdit
from ombuds_events.ui.kit.i18n import sentence
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.kit.panels import Panel, column, label, row, wrapped
from ombuds_events.ui.kit.search_picker import Choice, SearchPicker

_FEW = 8


class ZoneEdit(SearchPicker):
    """A time zone, found by the name of a city in any language; `value()` is the zone."""

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(self._found, parent)
        self._day = day

    def set_zone(self, zone: str) -> None:
        """Show a zone, without telling."""
        self.set_value(self._choice_of(zone) if zone else None)

    def zone(self) -> str:
        """The zone, or ""."""
        return "" if self.value() is None else str(self.value())

    def _found(self, typed: str) -> Sequence[Choice]:
        wanted = typed.casefold()
        hits = [(_rank(zone, wanted), zone) for zone in zone_names()]
        best = sorted(hit for hit in hits if hit[0] < 3)[:_FEW]
        return [self._choice_of(zone) for _, zone in best]

    def _choice_of(self, zone: str) -> Choice:
        at = instant(datetime.combine(self._day, time(12)), zone)
        shift = offset_text(offset(at, zone))
        return Choice(zone, f"{plain(dates.city(zone))} ({shift})", end=zone)


class DateZoneEdit(Panel):
    """Emits `changed(Span)` when all parts make a span; problems stand below, in words."""

    changed = Signal(object)

    def __init__(self, today: date, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: Span | None = None
        self.start_day, self.end_day = DateEdit(today), DateEdit(today)
        self.start_time, self.end_time = TimeEdit(), TimeEdit()
        self.city = ZoneEdit(today)
        self.city.set_zone(zone)
        self._notes = wrapped("", "caption")
        self._problem = wrapped("", "error")
        self._dashes = (label("–"), label("–"))
        outer = column(self, spacing=6)
        line = row(spacing=6)
        line.addWidget(self.start_day, 1)
        line.addWidget(self._dashes[0])
        line.addWidget(self.end_day, 1)
        outer.addLayout(line)
        line = row(spacing=6)
        line.addWidget(self.start_time)
        line.addWidget(self._dashes[1])
        line.addWidget(self.end_time)
        line.addWidget(self.city, 1)
        outer.addLayout(line)
        outer.addWidget(self._notes)
        outer.addWidget(self._problem)
        self._notes.hide()
        self._problem.hide()
        self.setFocusProxy(self.start_day)
        self.start_day.changed.connect(self._first_day)
        self.start_time.changed.connect(self._first_time)
        for part in (self.end_day, self.end_time, self.city):
            part.changed.connect(self._edited)
        for typed in self._typed():
            typed.misread.connect(lambda _words: self._explain(()))
        self.retranslate()

    def value(self) -> Span | None:
        """The span, or None while a part is missing."""
        return self._value

    def set_value(self, span: Span | None) -> None:
        """Show a span, without telling."""
        self._value = span
        if span is not None:
            self.start_day.set_value(span.start.date())
            self.end_day.set_value(span.end.date())
            self.start_time.set_value(span.start.time())
            self.end_time.set_value(span.end.time())
            self.city.set_zone(span.zone)
        self._explain(())

    def set_note(self, words: str) -> None:
        """Say something about the days: "All eleven work. 3 hours common."."""
        self._notes.setText(words)
        self._notes.setVisible(bool(words))

    def problem(self) -> str:
        """What is wrong with the parts."""
        return "" if self._problem.isHidden() else self._problem.text()

    def retranslate(self) -> None:
        self.start_day.setAccessibleName(self.tr("First day"))
        self.end_day.setAccessibleName(self.tr("Last day"))
        self.start_time.setAccessibleName(self.tr("Begins at"))
        self.end_time.setAccessibleName(self.tr("Ends at"))
        self.city.setAccessibleName(self.tr("City of the clock"))
        self.city.setPlaceholderText(self.tr("City"))
        self.city.set_zone(self.city.zone())

    def _first_day(self, when: date | None) -> None:
        end = self.end_day.value()
        if when is not None and (end is None or end < when):
            old = self._value
            days = (old.end.date() - old.start.date()).days if old is not None else 0
            self.end_day.set_value(when + timedelta(days=days))
        self._edited()

    def _first_time(self, when: time | None) -> None:
        end = self.end_time.value()
        one_day = self.start_day.value() == self.end_day.value()
        if when is not None and (end is None or (one_day and end <= when)):
            late = datetime.combine(date(2000, 1, 1), when) + timedelta(hours=2)
            self.end_time.set_value(late.time() if late.day == 1 else time(23, 59))
        self._edited()

    def _edited(self, *_parts: object) -> None:
        first, last = self.start_day.value(), self.end_day.value()
        begin, end, zone = self.start_time.value(), self.end_time.value(), self.city.zone()
        if first is None or last is None or begin is None or end is None or not zone:
            return
        try:
            span = Span.checked(datetime.combine(first, begin), datetime.combine(last, end), zone)
        except Refused as refused:
            self._explain(refused.problems)
            return
        self._explain(())
        if span != self._value:
            self._value = span
            self.changed.emit(span)

    def _typed(self) -> tuple[DateEdit | TimeEdit, ...]:
        return (self.start_day, self.end_day, self.start_time, self.end_time)

    def _explain(self, problems: Sequence[Problem]) -> None:
        misread = (typed.accessibleDescription() for typed in self._typed() if typed.is_wrong())
        words = "\n".join((*misread, *map(sentence, problems)))
        self._problem.setText(words)
        self._problem.setVisible(bool(words))


def _rank(zone: str, wanted: str) -> int:
    names = [name.casefold() for name in zone_city_names(zone).values()]
    if any(name.startswith(wanted) for name in names):
        return 0
    if any(wanted in name for name in names):
        return 1
    return 2 if wanted in zone.casefold() else 3
