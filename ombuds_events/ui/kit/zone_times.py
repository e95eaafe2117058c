"""The hours of an event in every city that takes part."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from ombuds_events.domain.span import Span, offset, offset_text
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.kit.panels import Card, ElidedLabel, Panel, column, label, row, rule, wrapped


@dataclass(frozen=True, slots=True)
class ZoneRow:
    """One city; `note` is "host" or "own", shown strong; `city` "" = that of the zone."""

    zone: str
    note: str = ""
    city: str = ""

    @property
    def place(self) -> str:
        """The city in words."""
        return self.city or dates.city(self.zone)


class ZoneTimes(Panel):
    """Host's time, own time, then the partners'; `narrow`: without a frame, for panes."""

    def __init__(self, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        super().__init__(parent)
        self._margin = 0 if narrow else 12
        self._span: Span | None = None
        self._rows: tuple[ZoneRow, ...] = ()
        self._title = ElidedLabel("", "strong")
        self.copy_link = Button("", "", "link")
        self.copy_link.clicked.connect(self.copy)
        head = row()
        head.addWidget(self._title)
        head.addStretch(1)
        if not narrow:
            head.addWidget(self.copy_link)
        outer = column(self, spacing=8)
        outer.addLayout(head)
        self._card = Card(self, margin=0)
        if narrow:
            self._card.setProperty("panel", "flat")
        outer.addWidget(self._card)
        self._changes = wrapped("", "caption")
        outer.addWidget(self._changes)
        if narrow:
            outer.addWidget(self.copy_link, 0, Qt.AlignmentFlag.AlignLeading)
        self._table: QWidget | None = None
        self.retranslate()

    def set_times(self, span: Span, rows: Sequence[ZoneRow]) -> None:
        """Show the hours of `span` in the zones of `rows`, in this order."""
        self._span, self._rows = span, tuple(rows)
        self.retranslate()

    def copy(self) -> None:
        """Put the times on the clipboard as lines of text."""
        QGuiApplication.clipboard().setText(self.as_text())

    def as_text(self) -> str:
        """The times as lines of text."""
        if self._span is None:
            return ""
        lines = [dates.hours_in(self._span, one.zone, one.city) for one in self._rows]
        return plain("\n".join([dates.full(self._span), *lines]))

    def retranslate(self) -> None:
        self.copy_link.setText(self.tr("Copy as text"))
        if self._span is None:
            return
        form = self.tr("Times on {day}")
        self._title.setText(form.format(day=dates.full_day(self._span.start.date())))
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
        self._table = self._made(self._span)
        self._card.body.addWidget(self._table)
        self._changes.setText(self._clock_changes(self._span))
        self._changes.setVisible(bool(self._changes.text()))

    def _clock_changes(self, span: Span) -> str:
        form = self.tr("{city} changes its clocks on {day}.")
        found = ((one, dates.clock_change(one.zone, span.start_utc)) for one in self._rows)
        lines = [
            form.format(city=one.place, day=dates.day(day)) for one, day in found if day is not None
        ]
        return "\n".join(lines)

    def _made(self, span: Span) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        if self._margin:
            grid.setColumnMinimumWidth(3, 4)
        for number, one in enumerate(self._rows):
            if number:
                grid.addWidget(rule(), 2 * number - 1, 0, 1, 4 if self._margin else 3)
            self._fill(grid, 2 * number, one, span)
        return table

    def _fill(self, grid: QGridLayout, at: int, one: ZoneRow, span: Span) -> None:
        role = "strong" if one.note else ""
        names = {"host": self.tr("host"), "own": self.tr("own")}
        # Margins of layouts do not mirror; spaces do.
        place = row(spacing=8)
        place.setContentsMargins(0, 3, 0, 3)
        place.addSpacing(self._margin)
        place.addWidget(ElidedLabel(one.place, role))
        if one.note:
            place.addWidget(label(names.get(one.note, one.note), "caption"))
        place.addStretch(1)
        grid.addLayout(place, at, 0)
        shift = label(offset_text(offset(span.start_utc, one.zone)), "caption")
        shift.setToolTip(plain(dates.zone_offset(one.zone, span.start_utc)))
        grid.addWidget(shift, at, 1)
        hours = label(dates.clocks_beside(span, span.in_zone(one.zone)), role)
        hours.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(hours, at, 2)
