"""The pane of a member: the conditions of a delegate in words, the term, the role."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.consent import ConditionState, DelegateCondition
from ombuds_events.domain.kinds import ConsentKind, CouncilRole
from ombuds_events.queries.councils import MemberRow, Paperwork
from ombuds_events.ui.councils.words import CouncilWords
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.chip import IconLabel, StateChip
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.details_pane import DetailsPane
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.i18n import term
from ombuds_events.ui.kit.panels import Panel, column, label, row, rule, wrapped
from ombuds_events.ui.kit.theme import theme

_ICONS = {
    ConditionState.MET: ("circle-check", "ok"),
    ConditionState.MISSING: ("circle-x", "error"),
    ConditionState.WITHDRAWN: ("ban", "error"),
    ConditionState.NOT_NEEDED: ("minus", "text_3"),
}
_PAPERS = {kind.value for kind in ConsentKind}


class MemberPane(DetailsPane):
    """Signals carry what the user wants; the page does it."""

    paper_wanted = Signal(object)
    paper_withdrawn = Signal(object)
    chaperone_wanted = Signal()
    role_wanted = Signal(object)
    renewal_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._words: CouncilWords | None = None
        super().__init__(parent)
        self._words = CouncilWords(self)
        self.first: Button | None = None

    def show_member(self, member: MemberRow | None, name: str, event: str, today: date) -> None:
        """Show a member by `name`; `event`: what the conditions are for, in words."""
        self.clear()
        self.first = None
        if member is None or self._words is None:
            return
        if member.person.is_minor:
            self.add_head(StateChip("participation", "under_18"))
        self.add(wrapped(name, "section"))
        if member.paperwork is not None:
            self._add_conditions(member.paperwork, event)
        elif member.is_active:
            self.add(wrapped(self.tr("Not a delegate of an event to come."), "caption"))
        self._add_term(member, today)

    def _add_conditions(self, papers: Paperwork, event: str) -> None:
        met = len(papers.conditions) - len(papers.missing)
        words = self.tr("Conditions met: {met} of {all}").format(
            met=met, all=len(papers.conditions)
        )
        self.add(wrapped(self.tr("Delegate to {event}").format(event=event), "caption"))
        self.add(label(words, "strong"))
        holder = QWidget()
        lines = column(holder)
        for condition, state in papers.conditions:
            lines.addWidget(self._condition(condition, state))
            lines.addWidget(rule())
        self.add(holder)
        if papers.missing and self._words is not None:
            self.add(self._blocked(self._words.blocked(papers.missing)))

    def _condition(self, condition: DelegateCondition, state: ConditionState) -> QWidget:
        holder = Panel()
        line = row(holder, spacing=8)
        line.setContentsMargins(0, 4, 0, 4)
        holder.setMinimumHeight(theme.size("row"))
        icon, tone = _ICONS[state]
        line.addWidget(IconLabel(icon, tone))
        said = wrapped(term(condition))
        if self._words is not None:
            said.setAccessibleName(self._words.condition(condition, state))
        line.addWidget(said, 1)
        if state in {ConditionState.NOT_NEEDED, ConditionState.WITHDRAWN}:
            role = "error" if state is ConditionState.WITHDRAWN else "caption"
            line.addWidget(label(term(state), role))
        button = self._button(condition, state)
        if button is not None:
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return holder

    def _button(self, condition: DelegateCondition, state: ConditionState) -> Button | None:
        """What can be done about a condition."""
        is_open = state in {ConditionState.MISSING, ConditionState.WITHDRAWN}
        if condition is DelegateCondition.CHAPERONE and is_open:
            return self._made(self.tr("Name chaperone"), condition, "", self.chaperone_wanted.emit)
        if condition.value not in _PAPERS or state is ConditionState.NOT_NEEDED:
            return None
        kind = ConsentKind(condition.value)
        if is_open:
            wanted = partial(self.paper_wanted.emit, kind)
            return self._made(self.tr("Record paper…"), condition, "", wanted)
        withdrawn = partial(self.paper_withdrawn.emit, kind)
        return self._made(self.tr("Withdraw"), condition, "link", withdrawn)

    def _made(
        self, words: str, condition: DelegateCondition, kind: str, do: Callable[[], object]
    ) -> Button:
        button = Button(words, "", kind)
        button.set_small()
        button.setAccessibleName(f"{words}: {term(condition)}")
        button.clicked.connect(lambda _on=False: do())
        if not kind and self.first is None:
            self.first = button
        return button

    def _blocked(self, words: str) -> QWidget:
        holder = Panel()
        line = row(holder, spacing=8)
        line.addWidget(IconLabel("ban", "error"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(wrapped(words), 1)
        return holder

    def _add_term(self, member: MemberRow, today: date) -> None:
        if self._words is None:
            return
        self.add(label(self.tr("Term"), "label"))
        self.add(wrapped(self._words.term(member, today)))
        if member.turns_adult_in_term:
            self.add(wrapped(self._words.comes_of_age(member), "caption"))
        if member.end_reason:
            self.add(wrapped(self._words.end_reason(member.end_reason), "caption"))
        roles = ComboBox([(role, term(role)) for role in CouncilRole])
        roles.set_value(member.role)
        roles.changed.connect(self.role_wanted)
        self.add(Field(lambda: self.tr("Role"), roles))
        holder = QWidget()
        line = row(holder)
        if member.ends_on is not None:
            renew = Button(self.tr("Renew…"), "refresh-cw")
            renew.clicked.connect(self.renewal_wanted)
            line.addWidget(renew)
        if member.is_active:
            end = Button(self.tr("End the term…"), "user-minus")
            end.clicked.connect(self.end_wanted)
            line.addWidget(end)
        line.addStretch(1)
        self.add(holder)
