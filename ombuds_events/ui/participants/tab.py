"""The people of one event: by delegation, with their steps, a pane, adding and pasting."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ombuds_events.domain.kinds import SEATED, ParticipationState
from ombuds_events.domain.lifecycle import participation_targets
from ombuds_events.domain.names import fold
from ombuds_events.domain.problems import Problem
from ombuds_events.queries import invitations, participations
from ombuds_events.queries.participations import Delegation, SeatRow
from ombuds_events.services.nominations import Applied
from ombuds_events.store.changes import Changes
from ombuds_events.ui.kit.buttons import Button, primary
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.details_pane import PaneSplit
from ombuds_events.ui.kit.filter_bar import FindField
from ombuds_events.ui.kit.layouts import means
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.kit.panels import Panel, column, label, row
from ombuds_events.ui.kit.words import joined
from ombuds_events.ui.participants.pane import SeatPane
from ombuds_events.ui.participants.paste import PasteDialog
from ombuds_events.ui.participants.steps import SeatSteps
from ombuds_events.ui.participants.table import SeatsTable
from ombuds_events.ui.participants.words import SeatWords

S = ParticipationState
_SOURCES = (
    "participation",
    "participation_state_change",
    "person",
    "event",
    "partner",
    "invitation",
    "institution",
    "consent",
    "council_membership",
)
_BATCH = (S.ACCEPTED, S.CONFIRMED, S.RESERVE, S.WITHDRAWN)
_IN_PLAY = SEATED | {S.NOMINATED, S.UNDER_REVIEW, S.RESERVE}


class ParticipantsTab(Panel):
    """S5 Participants. Ctrl+V pastes rows, R puts in reserve, Alt+↑↓ orders a delegation.

    `papers_wanted`: the two seats of a substitution, whose papers are to be made anew.
    """

    told = Signal()
    papers_wanted = Signal(object)

    def __init__(self, desk: Desk, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._event_id = desk, event_id
        self._delegations: tuple[Delegation, ...] = ()
        self._answers = (0, 0)
        self.words = SeatWords(self)
        self.message = MessageBar(self)
        self.steps = SeatSteps(desk, event_id, self.message, self)
        self.table = SeatsTable(self)
        self.pane = SeatPane()
        self.split = PaneSplit(self.table, self.pane)
        self.summary = label("", "strong")
        self.finder = FindField(self)
        self.add_button = Button(self.tr("Add a person…"), "user-plus")
        self.paste_button = primary(self.tr("Paste rows from Excel…"), "clipboard-paste")
        self.batch = {
            state: Button(self.words.verb(state), self.words.icon(state), "quiet")
            for state in _BATCH
        }
        self._lay_out()
        self._connect()
        self._read()
        self.table.select_first()

    # -- what the window asks ------------------------------------------------------------------

    def row_words(self) -> str:
        """What the status bar says."""
        return self.tr("%n participant(s)", "", self._people())

    def focus_first(self) -> None:
        """Put the focus into the list."""
        self.table.setFocus()

    def toggle_pane(self) -> None:
        """Show or close the pane."""
        self.split.toggle()

    def primary(self) -> None:
        """Ctrl+Enter: the filled button."""
        self.paste_rows()

    def add_participant(self) -> None:
        """Add one person, known or new."""
        seat = self.table.current_row()
        self.steps.add(seat.person.institution_id if seat else None)

    def correct_person(self) -> None:
        """F2: correct what is known of the person in focus."""
        seat = self.table.current_row()
        if seat is not None:
            self.steps.correct(seat)

    def replace_person(self) -> None:
        """Give the seat of the person in focus to somebody else."""
        seat = self.table.current_row()
        if seat is None:
            return
        if S.REPLACED in participation_targets(seat.state):
            self.steps.replace(seat)
        else:
            self.message.refuse((Problem("seat_not_reachable", "state"),))

    def find_in_list(self) -> None:
        """Go to the field that finds people by name."""
        self.finder.show()  # among several that are selected, too
        self.finder.setFocus()
        self.finder.selectAll()

    def paste_rows(self) -> None:
        """Take rows from a spreadsheet: shown first, then taken."""
        self.paste_dialog(QGuiApplication.clipboard().text()).exec()

    def paste_dialog(self, text: str) -> PasteDialog:
        """The dialog that shows what was copied."""
        dialog = PasteDialog(self._desk, self._event_id, text, self.window())
        dialog.applied.connect(self._applied)
        return dialog

    def accept_selected(self) -> None:
        """Accept the selected people."""
        self.steps.move_to(self.chosen(), S.ACCEPTED)

    def confirm_selected(self) -> None:
        """Confirm the selected people."""
        self.steps.move_to(self.chosen(), S.CONFIRMED)

    def put_in_reserve(self) -> None:
        """Put the selected people in reserve."""
        self.steps.move_to(self.chosen(), S.RESERVE)

    def withdraw_selected(self) -> None:
        """Withdraw the selected people."""
        self.steps.move_to(self.chosen(), S.WITHDRAWN)

    def chosen(self) -> list[SeatRow]:
        """The selected seats."""
        return self.table.selected_rows()

    def retranslate(self) -> None:
        self.table.show_delegations(self._delegations)
        self.table.set_name(self.tr("Participants"))
        self.table.set_empty(self._empty_words(), self.tr("Paste rows from Excel"))
        self.finder.setPlaceholderText(self.tr("Find in list"))
        self.finder.setAccessibleName(self.tr("Find in list"))
        self.add_button.setText(self.tr("Add a person…"))
        self.paste_button.setText(self.tr("Paste rows from Excel…"))
        for state, button in self.batch.items():
            button.setText(self.words.verb(state))
        self._show_selection()
        self._show_pane()
        self.told.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if means(event, QKeySequence.StandardKey.Paste):
            self.paste_rows()
        elif event.key() == Qt.Key.Key_F2.value:
            self.correct_person()
        else:
            super().keyPressEvent(event)

    # -- inside --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        tools = row(spacing=4)
        tools.setContentsMargins(16, 6, 16, 6)
        tools.addWidget(self.summary)
        tools.addSpacing(8)
        for button in self.batch.values():
            button.set_small()
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self.finder)
        tools.addSpacing(4)
        tools.addWidget(self.add_button)
        tools.addSpacing(4)
        tools.addWidget(self.paste_button)
        outer = column(self)
        outer.addWidget(self.message)
        outer.addLayout(tools)
        outer.addWidget(self.split, 1)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add_participant)
        self.paste_button.clicked.connect(self.paste_rows)
        for state, button in self.batch.items():
            button.clicked.connect(partial(self._move, state))
        self.finder.textChanged.connect(self._find)
        self.finder.left.connect(self.table.setFocus)
        self.steps.papers_wanted.connect(self.papers_wanted)
        self.table.empty.pressed.connect(self.paste_rows)
        self.table.selection_changed.connect(self._show_selection)
        self.table.current_changed.connect(self._show_pane)
        self.table.opened.connect(lambda _row: self.split.show_pane(wanted=True))
        self.table.menu_wanted.connect(self._menu)
        self.table.reserve_wanted.connect(self.put_in_reserve)
        self.table.order_wanted.connect(self._with_current(self.steps.order))
        self.pane.step_wanted.connect(self._step)
        self.pane.role_wanted.connect(self._with_current(self.steps.change_role))
        self.pane.replace_wanted.connect(self.replace_person)
        self.pane.correct_wanted.connect(self.correct_person)
        self.pane.paper_wanted.connect(self._with_current(self.steps.record_paper))
        self.pane.paper_withdrawn.connect(self._with_current(self.steps.withdraw_paper))
        self.pane.chaperone_wanted.connect(self._with_current(self.steps.name_chaperone))
        named = self._with_current(self.steps.name_on_certificate)
        self.pane.certificate_name_wanted.connect(named)
        self._desk.bus.changed.connect(self._changed)

    def _with_current(self, do: Callable[..., None]) -> Callable[[object], None]:
        """A slot that does something with the seat in focus and what the signal brings."""

        def slot(value: object) -> None:
            seat = self.table.current_row()
            if seat is not None:
                do(seat, value)

        return slot

    def _move(self, state: ParticipationState) -> None:
        self.steps.move_to(self.chosen(), state)

    def _step(self, state: ParticipationState) -> None:
        """A step from the pane: for the one in the pane."""
        seat = self.table.current_row()
        self.steps.move_to([seat] if seat else [], state)

    def _find(self, typed: str) -> None:
        """Go to the first person whose name, in either script, has what is typed."""
        words = fold(typed).split()
        for seat in (seat for one in self._delegations for seat in one.seats):
            name = fold(f"{seat.person.name} {seat.person.other}")
            if words and all(word in name for word in words):
                self.table.select_key(seat.id)
                return

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*_SOURCES):
            self._read()

    def _read(self) -> None:
        read = self._desk.workspace.read
        self._delegations = read(participations.of_event, self._event_id)
        letters = read(invitations.of_event, self._event_id)
        answered = sum(bool(one.answered_on) for one in letters)
        self._answers = (answered, len(letters))
        self.retranslate()

    def _people(self) -> int:
        return sum(seat.state in _IN_PLAY for one in self._delegations for seat in one.seats)

    def _show_selection(self) -> None:
        chosen = self.chosen()
        is_batch = len(chosen) > 1
        self.finder.setVisible(not is_batch)
        reachable = {state for seat in chosen for state in participation_targets(seat.state)}
        for state, button in self.batch.items():
            button.setVisible(is_batch and state in reachable)
        if is_batch:
            self.summary.setText(self.tr("%n selected", "", len(chosen)))
        else:
            self.summary.setText(self._summary())

    def _summary(self) -> str:
        people = self.tr("%n person(s)", "", self._people())
        reserve = sum(one.in_reserve for one in self._delegations)
        if not reserve:
            return people
        return joined(people, self.tr("%n in reserve", "", reserve))

    def _show_pane(self) -> None:
        seat = self.table.current_row()
        today = self._desk.workspace.clock.today()
        adults = tuple(
            (other.person.id, other.person.name)
            for one in self._delegations
            for other in one.seats
            if other.state in SEATED and not other.person.is_minor
        )
        self.pane.show_seat(seat, adults, today)
        self.split.set_idle(idle=not any(one.seats for one in self._delegations))

    def _empty_words(self) -> str:
        answered, total = self._answers
        if not total:
            return self.tr("No names yet. Paste them from a spreadsheet, or add one person.")
        words = self.tr("No names yet. {answered} of {total} institutions have answered.")
        return words.format(answered=answered, total=total)

    def _menu(self, _seat: SeatRow, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self.chosen()
        reachable = [participation_targets(seat.state) for seat in chosen]
        for state in ParticipationState:
            if all(state in targets for targets in reachable) and state is not S.REPLACED:
                menu.addAction(self.words.verb(state), partial(self._move, state))
        menu.popup(place)

    def _applied(self, done: Applied) -> None:
        words = self.tr("Added: %n person(s).", "", len(done.seats))
        if done.accepted:
            words += " " + self.tr("%n accepted.", "", done.accepted)
        if done.in_reserve:
            words += " " + self.tr("%n in reserve.", "", done.in_reserve)
        self._desk.notices.toast(words, undo=True)
