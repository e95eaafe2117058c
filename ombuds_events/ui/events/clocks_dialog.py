"""The clocks of a place got another rule: what moved, and what the user wants to keep."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ombuds_events.queries.changed_clocks import MovedEvent, changed_clocks
from ombuds_events.services.changed_clocks import settle_clocks
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.layouts import add_key
from ombuds_events.ui.kit.panels import row, wrapped
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.words import local

_SIZE = QSize(960, 440)


class ClocksDialog(FieldsDialog):
    """Wall time is kept unless said otherwise for an event; one step settles all."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", "alarm-clock", parent)
        self._moved = desk.workspace.read(changed_clocks)
        self._own = desk.workspace.clock.zone
        self._by_instant: set[int] = set()
        self.set_title(self.tr("Changed clocks"))
        words = self.tr(
            "A new rule of the clocks has come with the program. Hours on the spot are kept, so "
            "that these events begin at another moment for everybody else. Choose those whose "
            "moment is to stay instead."
        )
        self.body.addWidget(wrapped(words, "secondary"))
        self.switch = Button(self.tr("Keep the moment"), "replace")
        tools = row(spacing=8)
        tools.addWidget(self.switch)
        tools.addStretch(1)
        self.body.addLayout(tools)
        self.table = WorkTable(self._columns(), self.tr("Events that moved"), "row_two_lines")
        self.table.setProperty("framed", "true")
        self.table.set_rows(self._moved)
        self.body.addWidget(self.table, 1)
        self.set_verb(self.tr("Settle"), "check")
        self.set_note(self.tr("Those who hold files of these events need updates then."))
        self.table.current_changed.connect(self._write_switch)
        self.switch.clicked.connect(self.switch_chosen)
        self.table.opened.connect(lambda _row: self.switch_chosen())
        add_key(self.table, "Space", self.switch_chosen)
        self.confirmed.connect(self.save)
        self.resize(_SIZE * theme.scale)
        self.table.select_first()
        self._write_switch(self.table.current_row())
        self.table.setFocus()

    def switch_chosen(self) -> None:
        """Keep the instant of the chosen event instead of its wall time, or the other way."""
        chosen: MovedEvent | None = self.table.current_row()
        if chosen is not None:
            self._by_instant ^= {chosen.id}
            self.table.set_rows(self._moved)
            self.table.select_key(chosen.id)
            self._write_switch(chosen)

    def save(self) -> None:
        """Settle all of them."""
        by_wall = [one.id for one in self._moved if one.id not in self._by_instant]
        gesture = Gesture("settle_clocks", ", ".join(one.code for one in self._moved))
        if self.run(gesture, settle_clocks, by_wall, sorted(self._by_instant)):
            words = self.tr("%n event(s) settled.", "", len(self._moved))
            words = words.replace("%n", dates.number(len(self._moved)))
            self.desk.notices.toast(words, undo=True)

    def _write_switch(self, chosen: MovedEvent | None) -> None:
        """What the button would keep of the chosen event."""
        by_instant = chosen is not None and chosen.id in self._by_instant
        self.switch.setText(
            self.tr("Keep the hours on the spot") if by_instant else self.tr("Keep the moment")
        )
        self.switch.setEnabled(chosen is not None)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "title",
                lambda: self.tr("Event"),
                lambda one: local(one.title),
                Cell.TWO_LINES,
                second=self._holders,
                tip=lambda one: local(one.title),
                stretch=True,
                sortable=False,
            ),
            Column(
                "wall",
                lambda: self.tr("On the spot"),
                lambda one: dates.full_day(one.time.span.start.date()),
                Cell.TWO_LINES,
                second=lambda one: dates.hours_in(one.time.span, one.time.span.zone),
                width=240,
                sortable=False,
            ),
            Column(
                "own",
                lambda: self.tr("Here"),
                self._own_change,
                Cell.TWO_LINES,
                second=self._own_day,
                width=170,
                sortable=False,
            ),
            Column(
                "kept",
                lambda: self.tr("What is kept"),
                self._kept,
                icon=lambda one: "replace" if one.id in self._by_instant else "",
                width=190,
                sortable=False,
            ),
        )

    def _holders(self, one: MovedEvent) -> str:
        if not one.holders:
            return one.code
        words = self.tr("%n person(s) hold files", "", one.holders)
        return f"{one.code} · {words.replace('%n', dates.number(one.holders))}"

    def _own_change(self, one: MovedEvent) -> str:
        """The begin on the own clock, before and with the new rule."""
        old, new = one.time.at_old_instant.in_zone(self._own), one.time.span.in_zone(self._own)
        form = self.tr("{old}, now {new}")
        return form.format(old=dates.clock(old.start), new=dates.clock(new.start))

    def _own_day(self, one: MovedEvent) -> str:
        return dates.full_day(one.time.span.in_zone(self._own).start.date())

    def _kept(self, one: MovedEvent) -> str:
        if one.id in self._by_instant:
            begins = dates.clock(one.time.at_old_instant.start)
            return self.tr("the moment: {begins}").format(begins=begins)
        return self.tr("the hours on the spot")
