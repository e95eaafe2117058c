"""The status bar: saved when, where the data lies, how many rows, what time it is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.panels import ElidedLabel, Panel, label, row

if TYPE_CHECKING:
    from datetime import datetime

    from ombuds_events.domain.clock import Clock

_MINUTE = 60_000


class Status(QStatusBar):
    """Filled by the window; the clock goes on by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        # Only the time is never cut: the words may not make the window wider than the screen.
        self._saved, self._place, self._rows = (ElidedLabel() for _ in range(3))
        self._now = label()
        for icon_name, words in (("check", self._saved), ("database", self._place)):
            self.addWidget(_pair(icon_name, words))
        self.addWidget(self._rows)
        self.addPermanentWidget(_pair("clock", self._now))
        self._clock: Clock | None = None
        self._saved_at: datetime | None = None
        self._name, self._city = "", ""
        self._timer = QTimer(self, interval=_MINUTE)
        self._timer.timeout.connect(self._tell_time)

    def open_on(self, clock: "Clock", name: str) -> None:
        """Say where the data lies and start the clock."""
        self._clock, self._name = clock, name
        self._saved_at = clock.now()
        self._timer.start()
        self.retranslate()

    def set_city(self, city: str) -> None:
        """Say whose time of day it is: the own city, not the one that names its zone."""
        self._city = city
        self._tell_time()

    def saved(self) -> None:
        """Say that everything is saved as of now."""
        if self._clock is not None:
            self._saved_at = self._clock.now()
        self.retranslate()

    def set_rows(self, words: str) -> None:
        """Say how many rows the page shows."""
        self._rows.setText(words)

    def retranslate(self) -> None:
        """Write all words again."""
        if self._saved_at is None:
            return
        from ombuds_events.ui.kit import dates  # with its time zones, after the first paint

        self._saved.setText(
            self.tr("All changes saved {time}").format(time=dates.clock(self._saved_at))
        )
        self._place.setText(self.tr("On this computer: {name}").format(name=self._name))
        self._tell_time()

    def _tell_time(self) -> None:
        from ombuds_events.ui.kit import dates

        if self._clock is not None:
            self._now.setText(dates.now_line(self._clock.now(), self._clock.zone, self._city))


def _pair(icon_name: str, words: QLabel) -> Panel:
    holder = Panel()
    line = row(holder, spacing=4)
    line.setContentsMargins(8, 0, 8, 0)
    line.addWidget(IconLabel(icon_name, "text_2"))
    line.addWidget(words)
    return holder
