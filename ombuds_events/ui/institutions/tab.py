"""The institutions of one event: roles, letters, quotas, answers; inviting more."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ombuds_events.domain.kinds import InvitationState, PartnerRole
from ombuds_events.domain.lifecycle import invitation_targets
from ombuds_events.domain.text import isolated, pick
from ombuds_events.exchange.places import country_name
from ombuds_events.queries import institutions, invitations
from ombuds_events.queries.invitations import EventInstitution, InvitationRow
from ombuds_events.queries.starter import Starter, search_starters
from ombuds_events.store.changes import Changes
from ombuds_events.ui.institutions.steps import LetterSteps
from ombuds_events.ui.institutions.table import InstitutionsTable
from ombuds_events.ui.kit.buttons import Button, primary
from ombuds_events.ui.kit.counters import Counter, CounterBar
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.i18n import language, term
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.kit.panels import Panel, column, row
from ombuds_events.ui.kit.search_picker import Choice, SearchPicker

S = InvitationState
_SOURCES = (
    "invitation",
    "invitation_state_change",
    "partner",
    "institution",
    "event",
    "participation",
    "person",
)
_WAITING = {S.SENT, S.RECEIVED, S.NO_REPLY, S.REMINDED}
_FOUND = 6
_COUNTERS = ("", "draft", "waiting", "overdue", "accepted", "changed", "complete", "declined")


class InstitutionsTab(Panel):
    """S7 for one event. M sent, A answer, R remind, Enter quota and deadline."""

    told = Signal()

    def __init__(self, desk: Desk, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._event_id = desk, event_id
        self._rows: tuple[EventInstitution, ...] = ()
        self._filter = ""
        self.message = MessageBar(self)
        self.steps = LetterSteps(desk, event_id, self.message, self)
        self.counters = CounterBar()
        self.picker = SearchPicker(self._found, least=2)
        self.picker.empties_itself()
        self.table = InstitutionsTable(desk.workspace.clock.today, self)
        self.answer_button = Button(self.tr("Record answer…"), "mail-open")
        self.main_button = primary(self.tr("Mark as sent…"), "send")
        self._main: Callable[[], None] = self.mark_sent
        self._lay_out()
        self._connect()
        self._read()
        self.table.select_first()

    # -- what the window asks ------------------------------------------------------------------

    def row_words(self) -> str:
        """What the status bar says."""
        return self.tr("%n institution(s)", "", len(self._rows))

    def focus_first(self) -> None:
        """Put the focus into the list."""
        self.table.setFocus()

    def primary(self) -> None:
        """Ctrl+Enter: the filled button."""
        self._main()

    def invite(self) -> None:
        """Go to the field that invites more."""
        self.picker.setFocus()

    def mark_sent(self) -> None:
        """Note that the selected letters, or all drafts, went out."""
        drafts = [one for one in self._chosen() if one.state is S.DRAFT]
        self.steps.mark_sent(drafts or [one for one in self._letters() if one.state is S.DRAFT])

    def record_answer(self) -> None:
        """Note what the institution in focus answered."""
        seat = self.table.current_row()
        if seat is not None and seat.invitation is not None:
            self.steps.record_answer(seat.invitation)

    def remind(self) -> None:
        """Remind the selected institutions that wait, or all that are late."""
        chosen = [one for one in self._chosen() if one.state in _WAITING]
        self.steps.remind(chosen or [one for one in self._letters() if one.is_overdue])

    def retranslate(self) -> None:
        self.picker.setPlaceholderText(self.tr("Invite an institution: name, city or country"))
        self.picker.setAccessibleName(self.tr("Invite an institution"))
        self.answer_button.setText(self.tr("Record answer…"))
        self._show_counters()
        self._show_rows()
        self._show_main()
        self.told.emit()

    # -- inside --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        tools = row(spacing=8)
        tools.setContentsMargins(16, 6, 16, 2)
        self.picker.setMinimumWidth(280)
        tools.addWidget(self.picker, 1)
        tools.addStretch(1)
        tools.addWidget(self.answer_button)
        tools.addWidget(self.main_button)
        counted = row()
        counted.setContentsMargins(8, 0, 16, 2)
        counted.addWidget(self.counters)
        counted.addStretch(1)
        outer = column(self)
        outer.addWidget(self.message)
        outer.addLayout(tools)
        outer.addLayout(counted)
        outer.addWidget(self.table, 1)

    def _connect(self) -> None:
        self.picker.chosen.connect(self._invite)
        self.answer_button.clicked.connect(self.record_answer)
        self.main_button.clicked.connect(self.primary)
        self.counters.chosen.connect(self._choose_counter)
        self.table.key_wanted.connect(self._key)
        self.table.opened.connect(self._open)
        self.table.menu_wanted.connect(self._menu)
        self.table.selection_changed.connect(lambda _rows: self._show_main())
        self.table.empty.pressed.connect(self.invite)
        self._desk.bus.changed.connect(self._changed)

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*_SOURCES):
            self._read()

    def _read(self) -> None:
        read = self._desk.workspace.read
        self._rows = read(invitations.institutions_of, self._event_id)
        self.retranslate()

    def _letters(self) -> list[InvitationRow]:
        return [one.invitation for one in self._rows if one.invitation is not None]

    def _chosen(self) -> list[InvitationRow]:
        found = (seat.invitation for seat in self.table.selected_rows())
        return [letter for letter in found if letter is not None]

    def _show_counters(self) -> None:
        words = {
            "": (self.tr("total"), "accent"),
            "draft": (self.tr("draft"), "accent"),
            "waiting": (self.tr("no answer yet, in time"), "accent"),
            "overdue": (self.tr("overdue"), "error"),
            "accepted": (self.tr("accepted"), "ok"),
            "changed": (self.tr("substitution"), "warn"),
            "complete": (self.tr("complete"), "ok"),
            "declined": (self.tr("declined"), "accent"),
        }
        numbers = {key: sum(_fits(one, key) for one in self._rows) for key in _COUNTERS}
        self.counters.set_counters(
            [
                Counter(key, numbers[key], *words[key])
                for key in _COUNTERS
                if not key or numbers[key] or key == self._filter
            ]
        )
        self.counters.set_chosen(self._filter)

    def _show_rows(self) -> None:
        self.table.set_name(self.tr("Institutions"))
        self.table.set_empty(
            self.tr("No institutions yet. Type a name, a city or a country to invite one."),
            self.tr("Invite an institution"),
        )
        self.table.set_rows([one for one in self._rows if _fits(one, self._filter)])

    def _show_main(self) -> None:
        """The filled button is what the letters want next."""
        drafts = [one for one in self._letters() if one.state is S.DRAFT]
        late = [one for one in self._letters() if one.is_overdue]
        if late:
            self.main_button.setText(self.tr("Remind %n institution(s)…", "", len(late)))
            self.main_button.set_icon("send")
            self._main = self.remind
        else:
            words = self.tr("Mark %n letter(s) as sent…", "", len(drafts))
            self.main_button.setText(words)
            self.main_button.set_icon("check")
            self._main = self.mark_sent
        self.main_button.setVisible(bool(late or drafts))
        seat = self.table.current_row()
        letter = seat.invitation if seat else None
        can_answer = letter is not None and bool(
            {S.ACCEPTED, S.DECLINED} & set(invitation_targets(letter.state))
        )
        self.answer_button.setEnabled(can_answer)

    def _choose_counter(self, key: str) -> None:
        self._filter = key
        self._show_rows()

    def _key(self, wanted: str) -> None:
        {"sent": self.mark_sent, "answer": self.record_answer, "remind": self.remind}[wanted]()

    def _open(self, one: EventInstitution) -> None:
        if one.invitation is not None:
            self.steps.change_limits(one.invitation)

    def _menu(self, one: EventInstitution, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        letter = one.invitation
        if letter is None:
            menu.addAction(self.tr("Invite"), partial(self.steps.invite, one.id))
        else:
            self._letter_actions(menu, letter)
        roles = menu.addMenu(self.tr("Role in the event"))
        for role in PartnerRole:
            action = roles.addAction(term(role), partial(self.steps.toggle_role, one, role))
            action.setCheckable(True)
            action.setChecked(role in one.roles)
        menu.popup(place)

    def _letter_actions(self, menu: QMenu, letter: InvitationRow) -> None:
        targets = invitation_targets(letter.state)
        entries: tuple[tuple[bool, str, Callable[[], Any]], ...] = (
            (S.SENT in targets, self.tr("Mark as sent…"), self.mark_sent),
            (S.ACCEPTED in targets, self.tr("Record answer…"), self.record_answer),
            (S.REMINDED in targets, self.tr("Remind…"), self.remind),
            (
                S.NO_REPLY in targets,
                self.tr("No reply came"),
                partial(self.steps.close_without_reply, letter),
            ),
            (
                True,
                self.tr("Quota and deadline…"),
                partial(self.steps.change_limits, letter),
            ),
            (
                letter.state is S.DRAFT,
                self.tr("Take the invitation back"),
                partial(self.steps.drop, letter),
            ),
        )
        for applies, words, do in entries:
            if applies:
                menu.addAction(words, do)

    # -- inviting ------------------------------------------------------------------------------

    def _found(self, typed: str) -> Sequence[Choice]:
        """Institutions of the office first, then those of the starter list."""
        lang = language()
        invited = {one.id for one in self._rows if one.invitation is not None}
        known = self._desk.workspace.read(institutions.directory, typed, _FOUND)
        ours = [one for one in known if one.id not in invited]
        names = {pick(one.name, "en").casefold() for one in known}
        starters = [
            one
            for one in search_starters(typed, _FOUND)
            if pick(one.draft.name, "en").casefold() not in names
        ]
        return [
            *(
                Choice(
                    one.id,
                    isolated(pick(one.name, lang)),
                    isolated(pick(one.city, lang)),
                    country_name(one.country, lang),
                )
                for one in ours
            ),
            *(self._starter(one, lang) for one in starters[: _FOUND - len(ours)]),
        ]

    def _starter(self, one: Starter, lang: str) -> Choice:
        return Choice(
            one,
            isolated(pick(one.draft.name, lang)),
            self.tr("from the starter list"),
            country_name(one.draft.country, lang),
        )

    def _invite(self, choice: Choice) -> None:
        key = choice.key
        if isinstance(key, Starter):
            self.steps.invite_starter(key)
        elif isinstance(key, int):
            self.steps.invite(key)


def _fits(one: EventInstitution, key: str) -> bool:
    """Whether an institution is counted by the counter `key`."""
    letter = one.invitation
    if not key:
        return True
    if letter is None:
        return False
    if key == "overdue" or letter.is_overdue:
        return letter.is_overdue and key == "overdue"
    return letter.state in _WAITING if key == "waiting" else letter.state.value == key
