"""The choice of the clocks: up to three cities, the main one first."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ombuds_events.ui.calendar.memory import MOST_ZONES
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.painting import plain


class ClocksButton(Button):
    """Its menu ticks cities; emits `chosen(zones)`, the main one first."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", "chip", parent)
        self._zones: tuple[str, ...] = ()
        self._offered: tuple[str, ...] = ()
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def show_zones(self, zones: Sequence[str], others: Iterable[str]) -> None:
        """These are shown; they and `others` are offered."""
        self._zones = tuple(zones)
        rest = sorted(set(others) - set(zones), key=dates.city)
        self._offered = (*zones, *rest)
        more = f" \u2066+{len(zones) - 1}\u2069" if len(zones) > 1 else ""
        self.setText(dates.city(zones[0]) + more)
        cities = ", ".join(map(dates.city, zones))
        self.setAccessibleName(self.tr("Clocks beside the days: {cities}").format(cities=cities))
        self.setToolTip(plain(cities))

    def popup_at(self, place: QPoint) -> None:
        """Show the menu elsewhere: over the clocks themselves."""
        self.menu().popup(place)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        is_full = len(self._zones) >= MOST_ZONES
        for zone in self._offered:
            is_on = zone in self._zones
            action = menu.addAction(dates.city(zone))
            action.setCheckable(True)
            action.setChecked(is_on)
            # The last one stays: without a clock there are no hours.
            action.setEnabled(len(self._zones) > 1 if is_on else not is_full)
            action.triggered.connect(lambda _on=False, one=zone: self._toggle(one))

    def _toggle(self, zone: str) -> None:
        if zone in self._zones:
            found = tuple(one for one in self._zones if one != zone)
        else:
            found = (*self._zones, zone)
        self.chosen.emit(found)
