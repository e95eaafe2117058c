"""The phases of a course: weeks online, days on site, a follow-up."""

from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.problems import Refused
from ombuds_events.queries.event_page import event_header
from ombuds_events.queries.phases import PhaseRow, phases
from ombuds_events.services.phases import remove_phase
from ombuds_events.store.changes import Changes
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.events.phase_dialog import PhaseDialog, next_phase
from ombuds_events.ui.events.programme_words import ProgrammeWords
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.i18n import sentence, term
from ombuds_events.ui.kit.layouts import add_key
from ombuds_events.ui.kit.panels import row
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.words import local

_SIZE = QSize(640, 420)


class PhasesDialog(DialogFrame):
    """Enter changes a phase, Del removes it; each is a step of undo."""

    def __init__(self, desk: Desk, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent, "calendar-range")
        self.go_when_closed()
        self._desk, self._event_id = desk, event_id
        self._words = ProgrammeWords(desk, self)
        self.set_title(self.tr("Phases"))
        self.new_button = Button(self.tr("Add a phase…"), "plus")
        self.change_button = Button(self.tr("Change…"), "pencil")
        self.remove_button = Button(self.tr("Remove"), "trash-2")
        self.table = WorkTable(self._columns(), self.tr("Phases"), "row_two_lines")
        self.table.setProperty("framed", "true")
        self.table.set_empty(
            self.tr("No phases: the event is one whole. A course online and on site has several."),
            self.tr("Add a phase…"),
        )
        tools = row(spacing=8)
        for button in (self.new_button, self.change_button, self.remove_button):
            tools.addWidget(button)
        tools.addStretch(1)
        self.body.addLayout(tools)
        self.body.addWidget(self.table, 1)
        self.hide_cancel()
        self.set_verb(self.tr("Done"), "check")
        self.set_note(self.tr("Sessions belong to a phase by their day."))
        self._connect()
        self._read()
        self.resize(_SIZE)
        self.table.select_first()
        self.table.setFocus()

    def add_phase(self) -> None:
        """Add a phase on the next free days."""
        event = self._desk.workspace.read(event_header, self._event_id)
        self._ask(PhaseDialog(self._desk, self._event_id, next_phase(event.span, self._phases)))

    def change_phase(self) -> None:
        """Change the chosen phase."""
        chosen: PhaseRow | None = self.table.current_row()
        if chosen is not None:
            self._ask(PhaseDialog(self._desk, self._event_id, chosen.draft, chosen))

    def remove_phase(self) -> None:
        """Remove the chosen phase; its sessions stay."""
        chosen: PhaseRow | None = self.table.current_row()
        if chosen is None:
            return
        try:
            step = Gesture("remove_phase", local(chosen.title))
            self._desk.workspace.run(step, remove_phase, chosen.id)
        except Refused as refused:
            self.message.say("error", "\n".join(map(sentence, refused.problems)))
        self.table.setFocus()

    def _ask(self, dialog: PhaseDialog) -> None:
        dialog.setParent(self, dialog.windowFlags())
        dialog.exec()
        self.table.setFocus()

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.add_phase)
        self.table.empty.pressed.connect(self.add_phase)
        self.change_button.clicked.connect(self.change_phase)
        self.remove_button.clicked.connect(self.remove_phase)
        self.table.opened.connect(lambda _phase: self.change_phase())
        self.table.selection_changed.connect(lambda _rows: self._enable())
        add_key(self.table, "Del", self.remove_phase)
        self.confirmed.connect(self.accept)
        self._desk.bus.changed.connect(self._changed)

    def _changed(self, changes: Changes) -> None:
        if changes.touches("event", "event_phase", "programme_item"):
            self._read()

    def _read(self) -> None:
        self._phases = self._desk.workspace.read(phases, self._event_id)
        self.table.set_rows(self._phases)
        self._enable()

    def _enable(self) -> None:
        for button in (self.change_button, self.remove_button):
            button.setEnabled(self.table.current_row() is not None)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "title",
                lambda: self.tr("Title"),
                lambda one: local(one.title),
                Cell.TWO_LINES,
                second=self._words.share,
                tip=lambda one: local(one.title),
                stretch=True,
                sortable=False,
            ),
            Column(
                "days",
                lambda: self.tr("Days"),
                lambda one: dates.days(one.span.days[0], one.span.days[-1], self._today()),
                width=170,
                sortable=False,
            ),
            Column(
                "mode",
                lambda: self.tr("Form"),
                lambda one: term(one.mode),
                width=90,
                sortable=False,
            ),
            Column(
                "hours",
                lambda: self.tr("Hours"),
                lambda one: dates.hours(one.counted_minutes) if one.counted_minutes else "–",
                align="end",
                width=70,
                sortable=False,
            ),
        )

    def _today(self) -> date:
        return self._desk.workspace.clock.today()
