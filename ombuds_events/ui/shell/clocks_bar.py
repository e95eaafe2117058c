"""The bar that tells that clocks changed and events moved with them; it stays until settled."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ombuds_events.ui.kit.bus import Changes
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.message_bar import MessageBar

if TYPE_CHECKING:
    from ombuds_events.queries.changed_clocks import MovedEvent

_MOST_CITIES = 2
_SETTLING = "settle_clocks"


class ClocksBar(MessageBar):
    """`tell(desk)` looks once the office is open; settling it, or undoing that, looks again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._desk: Desk | None = None  # before: the bar writes its words while it is made
        super().__init__(parent)

    def tell(self, desk: Desk, _done: object = None) -> None:
        """Say which clocks changed, with the way to look; nothing if none did."""
        if self._desk is None:
            desk.bus.changed.connect(self._changed)
        self._desk = desk
        from ombuds_events.queries.changed_clocks import changed_clocks

        moved = desk.workspace.read(changed_clocks)
        if moved:
            verb = self.tr("Look…")
            self.say("warn", self._said(moved), verb, lambda: desk.go(Place("changed_clocks")))
        else:
            self.hide()

    def retranslate(self) -> None:
        super().retranslate()
        if not self.isHidden() and self._desk is not None:
            self.tell(self._desk)

    def _changed(self, changes: Changes) -> None:
        if self._desk is not None and getattr(changes, "label", "") == _SETTLING:
            self.tell(self._desk)

    def _said(self, moved: "tuple[MovedEvent, ...]") -> str:
        from ombuds_events.ui.kit import dates

        zones = list(dict.fromkeys(one.time.span.zone for one in moved))
        cities = ", ".join(dates.city(zone) for zone in zones[:_MOST_CITIES])
        if len(zones) > _MOST_CITIES:
            cities = self.tr("{cities} and others").format(cities=cities)
        words = self.tr(
            "The clocks changed ({cities}): %n event(s) keep the hours on the spot, "
            "but not the moment.",
            "",
            len(moved),
        )
        return words.replace("%n", dates.number(len(moved))).format(cities=cities)
