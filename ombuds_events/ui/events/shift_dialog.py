"""Shifting many sessions at once: by how much, which, and what follows."""

from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.problems import Refused
from ombuds_events.domain.shifting import ShiftScope
from ombuds_events.queries.programme import ProgrammeRow
from ombuds_events.queries.shift_plan import ShiftPlan, shift_plan
from ombuds_events.services.programme_order import shift_items
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.events.programme_words import ProgrammeWords, became
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.i18n import sentence, term
from ombuds_events.ui.kit.number_edit import NumberEdit
from ombuds_events.ui.kit.panels import Panel, row, wrapped

_MOST = 999
_USUAL = 15
_MINUTE, _DAY = timedelta(minutes=1), timedelta(days=1)


class ShiftDialog(FieldsDialog):
    """Says what would move before anything does; one step of undo."""

    def __init__(self, desk: Desk, session: ProgrammeRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", "clock", parent)
        self.set_title(self.tr("Shift sessions"))
        self._session, self._words = session, ProgrammeWords(desk, self)
        self.body.addWidget(wrapped(self._words.title(session), "strong"))
        self.scope = ComboBox([(one, partial(term, one)) for one in ShiftScope])
        self.amount = NumberEdit(0, _MOST)
        self.amount.set_value(_USUAL)
        self.amount.setKeyboardTracking(True)  # what follows is told while typing
        self.unit = ComboBox(
            [(_MINUTE, lambda: self.tr("minutes")), (_DAY, lambda: self.tr("days"))]
        )
        self.way = ComboBox([(1, lambda: self.tr("later")), (-1, lambda: self.tr("earlier"))])
        self.add_field("scope", lambda: self.tr("&Which"), self.scope)
        self.add_field("by", lambda: self.tr("&By"), self._made_by())
        self.consequence = wrapped("", "secondary")
        self.body.addWidget(self.consequence)
        for editor in (self.scope, self.amount, self.unit, self.way):
            editor.changed.connect(self._tell)
        self.confirmed.connect(self.finish)
        self._tell()
        self.amount.setFocus()

    def by(self) -> timedelta:
        """By how much sessions move; negative is earlier."""
        unit: timedelta = self.unit.value()
        return int(self.way.value()) * self.amount.value() * unit

    def finish(self) -> None:
        """Shift the sessions and close."""
        self.amount.interpretText()
        step = Gesture("shift_sessions", self._words.title(self._session))
        if self.run(step, shift_items, self._session.id, self.scope.value(), self.by()):
            count = self.result_id
            words = self.tr("%n session(s) shifted.", "", count).replace("%n", str(count))
            self.desk.notices.toast(words, undo=True)

    def _made_by(self) -> Panel:
        made = Panel()
        line = row(made, spacing=8)
        self.unit.setAccessibleName(self.tr("Minutes or days"))
        self.way.setAccessibleName(self.tr("Later or earlier"))
        for widget in (self.amount, self.unit, self.way):
            line.addWidget(widget)
        line.addStretch(1)
        made.setFocusProxy(self.amount)
        return made

    def _tell(self) -> None:
        """Look what would follow, and say it."""
        scope = self.scope.value()
        try:
            plan = self.desk.workspace.read(shift_plan, self._session.id, scope, self.by())
        except Refused as refused:
            self.show_problems(refused.problems)
            return
        count = plan.sessions
        words = self.tr("Shift %n session(s)", "", count).replace("%n", str(count))
        self.set_verb(words, "clock")
        self.fields["by"].set_problem("\n".join(dict.fromkeys(map(sentence, plan.problems))))
        self.verb.setEnabled(not plan.problems and bool(self.by()))
        self.consequence.setText("" if plan.problems else self._followed(plan))

    def _followed(self, plan: ShiftPlan) -> str:
        change = became(*map(self._words.when, plan.first))
        told = [self.tr("The first of them: {change}.").format(change=change)]
        if plan.entries:
            words = self.tr("%n calendar entry(ies) change.", "", plan.entries)
            told.append(words.replace("%n", str(plan.entries)))
        if plan.holders:
            words = self.tr(
                "%n person(s) hold files of this event: save updates for them.", "", plan.holders
            )
            told.append(words.replace("%n", str(plan.holders)))
        return "\n".join(told)
