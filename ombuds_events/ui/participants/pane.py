"""The pane of one participant: what can be done, the path of the seat, conditions, contact."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QWidget

from ombuds_events.domain.consent import ConditionState, DelegateCondition
from ombuds_events.domain.kinds import ConsentKind, ParticipationRole, ParticipationState
from ombuds_events.domain.lifecycle import participation_targets
from ombuds_events.domain.text import isolated, pick
from ombuds_events.exchange.places import country_name
from ombuds_events.queries.participations import SeatRow
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.buttons import Button, link
from ombuds_events.ui.kit.chip import IconLabel, StateChip
from ombuds_events.ui.kit.details_pane import DetailsPane
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.i18n import language, state_label, term
from ombuds_events.ui.kit.panels import column, label, row, rule, wrapped
from ombuds_events.ui.participants.words import SeatWords

_ICONS = {
    ConditionState.MET: ("check", "ok"),
    ConditionState.MISSING: ("circle-alert", "error"),
    ConditionState.WITHDRAWN: ("ban", "error"),
    ConditionState.NOT_NEEDED: ("minus", "text_3"),
}
_REPLACED = ParticipationState.REPLACED
_LIKELY = (
    ParticipationState.ACCEPTED,
    ParticipationState.CONFIRMED,
    ParticipationState.ATTENDED,
    ParticipationState.COMPLETED,
    ParticipationState.CERTIFIED,
)
"""Steps that stand before all others."""
_PAPERS = {condition.value for condition in DelegateCondition} & {
    kind.value for kind in ConsentKind
}


class SeatPane(DetailsPane):
    """Signals carry what the user wants; the tab does it."""

    step_wanted = Signal(object)
    role_wanted = Signal(object)
    replace_wanted = Signal()
    correct_wanted = Signal()
    paper_wanted = Signal(object)
    paper_withdrawn = Signal(object)
    chaperone_wanted = Signal(object)
    certificate_name_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = SeatWords(self)
        self.hide_open()
        self._seat: SeatRow | None = None

    def show_seat(
        self, seat: SeatRow | None, adults: tuple[tuple[int, str], ...], today: date
    ) -> None:
        """Show a participant; `adults` may be chaperones. What had the focus has it again."""
        self._seat = seat
        held = self._held()
        self.clear()
        if seat is None:
            self.add(wrapped(self.tr("Select somebody to see more."), "caption"))
            return
        self._fill(seat, adults, today)
        self._hold_again(held)

    def _held(self) -> tuple[type[QWidget], str] | None:
        """What has the focus here, known by its name."""
        focus = QApplication.focusWidget()
        is_here = focus is not None and self.isAncestorOf(focus)
        return (type(focus), _name_of(focus)) if focus is not None and is_here else None

    def _hold_again(self, held: tuple[type[QWidget], str] | None) -> None:
        if held is None:
            return
        kind, name = held
        for widget in self.findChildren(kind):
            if not widget.isHidden() and _name_of(widget) == name:
                widget.setFocus()

    def _fill(self, seat: SeatRow, adults: tuple[tuple[int, str], ...], today: date) -> None:
        self._head(seat)
        self._steps(seat)
        self._facts(seat)
        if seat.conditions:
            self._conditions(seat, adults)
        self._path(seat, today)

    def _head(self, seat: SeatRow) -> None:
        person = seat.person
        self.add_head(StateChip("participation", seat.state))
        if person.is_minor:
            self.add_head(StateChip("participation", "under_18"))
        self.add(wrapped(person.name, "section"))
        if person.other:
            self.add(wrapped(person.other, "caption"))
        home = pick(person.institution, language())
        country = country_name(person.country, language()) if person.country else ""
        parts = (pick(person.position, language()), home, country)
        self.add(wrapped(" · ".join(isolated(part) for part in parts if part), "caption"))

    def _steps(self, seat: SeatRow) -> None:
        """The likeliest step as a button, all others in a menu."""
        possible = participation_targets(seat.state)
        likely = [one for one in _LIKELY if one in possible]
        targets = likely + [one for one in possible if one not in (*likely, _REPLACED)]
        if not targets:
            return
        holder = QWidget()
        line = row(holder)
        first = Button(self.words.verb(targets[0]), self.words.icon(targets[0]))
        first.clicked.connect(partial(self.step_wanted.emit, targets[0]))
        line.addWidget(first)
        line.addWidget(self._more(seat, targets[1:]))
        line.addStretch(1)
        self.add(holder)

    def _more(self, seat: SeatRow, targets: list[ParticipationState]) -> Button:
        button = Button("", "ellipsis", name=self.tr("Other step"))
        menu = QMenu(button)
        for target in targets:
            menu.addAction(self.words.verb(target), partial(self.step_wanted.emit, target))
        if _REPLACED in participation_targets(seat.state):
            menu.addAction(self.tr("Replace…"), self.replace_wanted.emit)
        button.setMenu(menu)
        if menu.isEmpty():
            button.hide()  # never shown here: without a parent it would be a window
        return button

    def _facts(self, seat: SeatRow) -> None:
        roles = QComboBox()
        for role in ParticipationRole:
            roles.addItem(term(role), role)
        roles.setCurrentIndex(list(ParticipationRole).index(seat.role))
        roles.activated.connect(lambda number: self.role_wanted.emit(roles.itemData(number)))
        self.add(Field(lambda: self.tr("Role"), roles))
        if not seat.person.is_minor:
            self._certificate_name(seat)
        self.add(self._contact_head(seat))
        self.add(wrapped(self._contact(seat), "" if seat.person.email else "caption"))
        if seat.person.needs_interpretation_from:
            langs = " ".join(seat.person.needs_interpretation_from).upper()
            words = self.tr("Needs interpretation from {languages}").format(languages=langs)
            self.add(wrapped(words, "caption"))

    def _certificate_name(self, seat: SeatRow) -> None:
        """As the person wants it on paper; empty = as in the list."""
        line = QLineEdit(seat.certificate_name)
        line.setPlaceholderText(seat.person.name)
        line.setToolTip(self.tr("A slash stands between two scripts."))
        line.setCursorPosition(0)

        def tell() -> None:
            if line.isModified() and line.text().strip() != seat.certificate_name:
                line.setModified(False)
                self.certificate_name_wanted.emit(line.text())

        line.editingFinished.connect(tell)
        self.add(Field(lambda: self.tr("Name on the certificate"), line))

    def _contact_head(self, seat: SeatRow) -> QWidget:
        holder = QWidget()
        line = row(holder)
        line.addWidget(label(self.tr("Contact"), "label"))
        line.addStretch(1)
        if not seat.person.is_minor:
            line.addWidget(link(self.tr("Correct…"), self.correct_wanted.emit))
        return holder

    def _contact(self, seat: SeatRow) -> str:
        """Address and whether it is shared; and what has to be interpreted."""
        person = seat.person
        if person.is_minor:
            return self.tr("Mail goes to the guardian, never to the child.")
        if not person.email:
            return self.tr("No e-mail address: no calendar file can be made.")
        shared = self.tr("shared with the others")
        kept = self.tr("not shared with the others")
        return f"{isolated(person.email)}\n{shared if person.shares_contacts else kept}"

    def _conditions(self, seat: SeatRow, adults: tuple[tuple[int, str], ...]) -> None:
        self.add(rule())
        count = len(seat.missing)
        words = self.tr("%n condition(s) missing", "", count) if count else self.tr("Ready")
        self.add(label(words, "strong"))
        holder = QWidget()
        lines = column(holder, spacing=4)
        for condition, state in seat.conditions:
            if state is not ConditionState.NOT_NEEDED:
                lines.addWidget(self._condition(condition, state))
        self.add(holder)
        self._chaperone(seat, adults)

    def _condition(self, condition: DelegateCondition, state: ConditionState) -> QWidget:
        holder = QWidget()
        line = row(holder, spacing=6)
        icon, tone = _ICONS[state]
        line.addWidget(IconLabel(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        said = wrapped(term(condition))
        said.setAccessibleName(f"{term(condition)}, {term(state)}")
        line.addWidget(said, 1)
        if condition.value in _PAPERS:
            kind = ConsentKind(condition.value)
            is_met = state is ConditionState.MET
            signal = self.paper_withdrawn if is_met else self.paper_wanted
            verb = self.tr("Withdraw") if is_met else self.tr("Record paper")
            button = link(verb, partial(signal.emit, kind))
            button.setAccessibleName(f"{verb}: {term(condition)}")
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _chaperone(self, seat: SeatRow, adults: tuple[tuple[int, str], ...]) -> None:
        box = QComboBox()
        box.addItem(self.tr("nobody yet"), None)
        for person_id, name in adults:
            box.addItem(isolated(name), person_id)
            if person_id == seat.chaperone_id:
                box.setCurrentIndex(box.count() - 1)
        box.activated.connect(lambda number: self.chaperone_wanted.emit(box.itemData(number)))
        self.add(Field(lambda: self.tr("Chaperone"), box))

    def _path(self, seat: SeatRow, today: date) -> None:
        self.add(rule())
        self.add(label(self.tr("Path"), "label"))
        holder = QWidget()
        lines = column(holder, spacing=4)
        for step in seat.steps:
            when = dates.day(step.on, today)
            lines.addWidget(wrapped(f"{when} · {state_label('participation', step.state)}"))
            why = " · ".join(isolated(part) for part in (step.by, step.reason) if part)
            if why:
                lines.addWidget(wrapped(why, "caption"))
        self.add(holder)


def _name_of(widget: QWidget) -> str:
    """What a field or a button is known by."""
    words = widget.text() if isinstance(widget, Button) else ""
    return words or widget.accessibleName()
