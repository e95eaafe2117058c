"""What a certificate asks for: a share of all hours and of those of phases, and what follows."""

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.indicators import CertificateState
from ombuds_events.domain.phases import rules_of
from ombuds_events.domain.text import isolated
from ombuds_events.queries.attendance import Grid, GridRow
from ombuds_events.queries.completion import RuleRow, completion_rule
from ombuds_events.queries.phases import PhaseRow
from ombuds_events.services.completion import CompletionRule, PhaseShare, set_completion_rule
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.number_edit import NumberEdit
from ombuds_events.ui.kit.optional_number import OptionalNumber
from ombuds_events.ui.kit.panels import Card, label, wrapped
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.words import joined, local

_WHOLE = 100
_MOST_NAMES = 4
_SHARE_WIDTH = 92


class RuleDialog(FieldsDialog):
    """Shows at once how many certificates there are now, and how many there would be."""

    def __init__(self, desk: Desk, grid: Grid, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", "award", parent)
        self._grid = grid
        self._rule: RuleRow = desk.workspace.read(completion_rule, grid.event_id)
        self.set_title(self.tr("Rule for certificates"))
        self.set_verb(self.tr("Save the rule"), "check")
        self.share = NumberEdit(0, _WHOLE)
        self.share.setSuffix(" %")
        self.share.set_value(round(self._rule.share * _WHOLE))
        self.add_field(
            "completion_share", lambda: self.tr("&Share of all hours of the event"), self.share
        )
        self._add_consequence()
        self.phases = {one.id: self._phase(one) for one in self._rule.phases}
        self.set_note(self.tr("Certificates that were issued stay. Ctrl+Z brings the rule back."))
        self.share.changed.connect(self._tell)
        for edit in self.phases.values():
            edit.spin.valueChanged.connect(self._tell)
        self.confirmed.connect(self.finish)
        self._tell()
        self.share.setFocus()
        self.share.selectAll()

    def rule(self) -> CompletionRule:
        """The rule as it stands in the form."""
        return CompletionRule(
            self._typed(self.share.value(), self._rule.share),
            tuple(
                PhaseShare(one.id, one.version, self._of_phase(one)) for one in self._rule.phases
            ),
        )

    def finish(self) -> None:
        """Save the rule and close."""
        for edit in (self.share, *(one.spin for one in self.phases.values())):
            edit.interpretText()
        step = Gesture("set_completion_rule", self._rule.code)
        self.run(step, set_completion_rule, self._grid.event_id, self._rule.version, self.rule())

    # -- inside --------------------------------------------------------------------------------

    def _phase(self, phase: PhaseRow) -> OptionalNumber:
        edit = OptionalNumber(_WHOLE)
        edit.spin.setSuffix(" %")
        edit.spin.setFixedWidth(theme.grown(_SHARE_WIDTH))
        share = phase.completion_share
        edit.set_value(None if share is None else round(share * _WHOLE))
        today = self.desk.workspace.clock.today()
        span = dates.days(phase.span.days[0], phase.span.days[-1], today)
        self.add_field(f"phase_{phase.id}", lambda: joined(local(phase.title), span), edit)
        return edit

    def _of_phase(self, phase: PhaseRow) -> float | None:
        typed, kept = self.phases[phase.id].value(), phase.completion_share
        return None if typed is None else self._typed(typed, -1 if kept is None else kept)

    @staticmethod
    def _typed(percent: int, kept: float) -> float:
        """A share as it was kept, if it reads as what is typed: 2/3 stays two thirds."""
        return kept if round(kept * _WHOLE) == percent else percent / _WHOLE

    def _add_consequence(self) -> None:
        card = Card(self)
        self.numbers, self.names = label("", "strong"), wrapped("", "caption")
        card.body.addWidget(self.numbers)
        card.body.addWidget(self.names)
        self.body.addWidget(card)

    def _tell(self) -> None:
        """How many certificates there are by either rule, and who gains or loses one."""
        rule, columns = self.rule(), self._grid.columns
        shares = {one.phase_id: one.share for one in rule.phases}
        spans = ((one.span, shares[one.id]) for one in self._rule.phases)
        days = ((column.number, column.span.start.date()) for column in columns)
        after = self._grid.asking(rule.share, rules_of(spans, days))
        before, then = _earned(self._grid), _earned(after)
        words = self.tr("Certificates now: {before}. By this rule: {after}.")
        self.numbers.setText(
            words.format(before=dates.number(len(before)), after=dates.number(len(then)))
        )
        self.names.setText("\n".join(self._changes(before, then)))
        self.names.setVisible(bool(self.names.text()))
        self.fit()

    def _changes(self, before: dict[int, GridRow], after: dict[int, GridRow]) -> list[str]:
        gain = [row for key, row in after.items() if key not in before]
        lose = [row for key, row in before.items() if key not in after]
        issued = sum(bool(row.certificate_no) for row in lose)
        lines = []
        if gain:
            lines.append(self.tr("Earned too: {names}").format(names=self._named(gain)))
        if lose:
            lines.append(self.tr("Not earned any more: {names}").format(names=self._named(lose)))
        if issued:
            words = self.tr("%n of them have a certificate already.", "", issued)
            lines.append(words.replace("%n", str(issued)))
        if not self._grid.counted_minutes:
            lines.append(self.tr("No hours are counted yet, so that nothing is earned."))
        return lines

    def _named(self, rows: list[GridRow]) -> str:
        names = [isolated(row.person.name) for row in rows[:_MOST_NAMES]]
        rest = len(rows) - len(names)
        more = [self.tr("and {count} more").format(count=rest)] if rest else []
        return ", ".join((*names, *more))


def _earned(grid: Grid) -> dict[int, GridRow]:
    """Participation → who has earned a certificate."""
    found = CertificateState.ELIGIBLE
    return {
        row.participation_id: row for row in grid.rows if grid.total_of(row).certificate is found
    }
