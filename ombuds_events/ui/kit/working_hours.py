"""Editors of an institution's clock: its time zone, and the hours in which it works."""

from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.ui.kit.date_edit import TimeEdit
from ombuds_events.ui.kit.date_zone_edit import ZoneEdit
from ombuds_events.ui.kit.panels import Panel, row
from ombuds_events.ui.kit.search_picker import Choice

_MIDNIGHT = 24 * 60


class ZoneField(ZoneEdit):
    """A time zone whose value is its name, for a Binder."""

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(day, parent)

    def set_value(self, zone: Choice | str | None) -> None:
        """Show a zone, without telling."""
        super().set_value(self._choice_of(zone) if isinstance(zone, str) and zone else _no(zone))


class MinutesEdit(Panel):
    """A time of day as minutes after midnight; an end at midnight is 24:00."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, is_end: bool = False) -> None:
        super().__init__(parent)
        self._is_end = is_end
        self._minutes = 0
        self.clock = TimeEdit()
        row(self).addWidget(self.clock)
        self.setFocusProxy(self.clock)
        self.clock.changed.connect(self._left)

    def value(self) -> int:
        """Minutes after midnight."""
        return self._minutes

    def set_value(self, minutes: int | None) -> None:
        """Show a time, without telling."""
        self._minutes = minutes or 0
        whole = self._minutes % _MIDNIGHT
        self.clock.set_value(time(whole // 60, whole % 60))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.clock.setAccessibleName(name)

    def _left(self, when: time | None) -> None:
        if when is None:
            self.set_value(self._minutes)
            return
        found = when.hour * 60 + when.minute
        self._minutes = _MIDNIGHT if self._is_end and not found else found
        self.changed.emit(self._minutes)


def _no(zone: Choice | str | None) -> Choice | None:
    return zone if isinstance(zone, Choice) else None
