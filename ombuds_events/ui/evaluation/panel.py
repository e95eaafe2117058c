"""Evaluation at the top of the tab *Follow-up*: results by stage, and the ways forms come in."""

from collections.abc import Hashable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ombuds_events.domain.evaluation import Gain
from ombuds_events.domain.kinds import EvaluationStage, ExportKind
from ombuds_events.domain.text import isolated
from ombuds_events.queries.evaluation import Evaluation, Round, evaluation
from ombuds_events.store.changes import Changes
from ombuds_events.ui.evaluation.results import Results
from ombuds_events.ui.evaluation.verbs import FoldingButtons
from ombuds_events.ui.evaluation.words import question_words, stage_words
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.choice_row import ChoiceRow
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.painting import text_width
from ombuds_events.ui.kit.panels import Card, emptied, label, row, wrapped
from ombuds_events.ui.kit.theme import theme

_BUTTON_SIDES = 36
_MOST_CHOICES, _LARGE = 3, 1.3
FORMS = (ExportKind.EVALUATION_FORM, ExportKind.EVALUATION_PAPER)
_Key = tuple[EvaluationStage, date | None]
_FIRST_SHOWN = (
    EvaluationStage.END,
    EvaluationStage.AFTER_6,
    EvaluationStage.AFTER_3,
    EvaluationStage.DAILY,
    EvaluationStage.BEFORE,
)


class EvaluationPanel(Card):
    """`leaving_wanted(kinds, stage)` asks for the dialog of files, which is no page's own."""

    leaving_wanted = Signal(object, object)

    def __init__(self, desk: Desk, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._event_id = desk, event_id
        self._found: Evaluation | None = None
        self._shown: _Key | None = None
        self._title = label("", "section")
        self.enter, self.forms = Button(), Button()
        self.take, self.as_table = Button(), Button(kind="quiet")
        self.empty, self.gain = wrapped("", "secondary"), wrapped("")
        self.results = Results()
        self._stages: QHBoxLayout = row(spacing=8)
        self.verbs = FoldingButtons((self.enter, self.forms, self.take, self.as_table))
        self._lay_out()
        icons = ("keyboard", "file-output", "file-input", "sheet")
        for button, name in zip(
            (self.enter, self.forms, self.take, self.as_table), icons, strict=True
        ):
            button.set_icon(name)
        self.enter.clicked.connect(self.enter_forms)
        self.forms.clicked.connect(self.save_forms)
        self.take.clicked.connect(self.import_forms)
        self.as_table.setCheckable(True)
        self.as_table.setChecked(self.results.is_table)
        self.as_table.toggled.connect(lambda on: self.results.show_as_table(shown=on))
        desk.bus.changed.connect(self._changed)
        self.read()

    # -- what is shown -------------------------------------------------------------------------

    def read(self) -> None:
        """Read the evaluation again."""
        self._found = self._desk.workspace.read(evaluation, self._event_id)
        if self._shown not in {(one.stage, one.day) for one in self._found.rounds}:
            self._shown = self._first()
        self.retranslate()

    def shown_round(self) -> Round | None:
        """The round whose results are shown."""
        if self._found is None or self._shown is None:
            return None
        return self._found.round_of(*self._shown)

    def retranslate(self) -> None:
        found = self._found
        if found is None:
            return
        self._title.setText(self.tr("Evaluation"))
        self.enter.setText(self.tr("Enter answers…"))
        self.forms.setText(self.tr("Forms…"))
        self.take.setText(self.tr("Import filled forms…"))
        self.as_table.setText(self.tr("Table"))
        self.empty.setText(
            self.tr("No evaluation yet. Give out forms, then enter or import what comes back.")
        )
        self.empty.setVisible(not found.rounds)
        self._show_stages(found)
        self._show_results()
        self._show_gains(found)

    def _show_results(self) -> None:
        shown = self.shown_round()
        self.results.show_round(shown)
        has_any = shown is not None and bool(shown.ratings) and not shown.is_hidden
        self.verbs.offer(self.as_table, offered=has_any)

    def _show_stages(self, found: Evaluation) -> None:
        emptied(self._stages)
        if len(found.rounds) < 2:
            return
        today = self._desk.workspace.clock.today()
        options = [((one.stage, one.day), self._stage(one, today)) for one in found.rounds]
        if len(options) > _MOST_CHOICES or theme.scale > _LARGE:
            many = ComboBox(options, self)
            many.setAccessibleName(self.tr("Evaluation"))
            many.set_value(self._shown)
            many.changed.connect(self._choose)
            self._stages.addWidget(many)
            self._stages.addStretch(1)
            return
        choice = ChoiceRow(options, self)
        choice.set_value(self._shown)
        for button in choice.findChildren(Button):  # the chosen one is bold, and wider by that
            button.setMinimumWidth(text_width(button.text(), "body_strong") + _BUTTON_SIDES)
        choice.changed.connect(self._choose)
        self._stages.addWidget(choice)

    def _stage(self, one: Round, today: date) -> str:
        words = stage_words(one.stage, one.day, today)
        return words if one.rate is None else f"{words} · {dates.percent(one.rate)}"

    def _show_gains(self, found: Evaluation) -> None:
        lines = [words for one in found.gains if (words := self._gain_words(one))]
        self.gain.setText("\n".join(lines))
        self.gain.setVisible(bool(lines))

    def _gain_words(self, one: Gain) -> str:
        if one.gain is None or one.before is None or one.after is None:
            return ""
        sign = "+" if one.gain >= 0 else "−"
        words = self.tr("Gain, {question}: {gain} (before {before}, at the end {after})")
        return words.format(
            question=question_words(one.key),
            gain=isolated(f"{sign}{dates.number(abs(one.gain), 1)}"),
            before=dates.number(one.before, 1),
            after=dates.number(one.after, 1),
        )

    def _first(self) -> _Key | None:
        """What is shown at first: the end of the event, else what came last."""
        rounds = self._found.rounds if self._found else ()
        for stage in _FIRST_SHOWN:
            for one in reversed(rounds):
                if one.stage is stage:
                    return one.stage, one.day
        return None

    def _choose(self, value: Hashable) -> None:
        found = self._found
        for one in found.rounds if found else ():
            if (one.stage, one.day) == value:
                self._shown = one.stage, one.day
        self._show_results()

    def _changed(self, changes: Changes) -> None:
        if changes.touches(
            "event", "programme_item", "participation", "evaluation_round", "evaluation_reply",
            "evaluation_answer",
        ):  # fmt: skip
            self.read()

    # -- what can be done ----------------------------------------------------------------------

    def enter_forms(self) -> None:
        """Enter forms on paper."""
        from ombuds_events.ui.evaluation.entry import EntryDialog

        EntryDialog(self._desk, self._event_id, self._stage_shown(), self.window()).exec()

    def save_forms(self) -> None:
        """Save or print forms to give out."""
        self.leaving_wanted.emit(FORMS, self._stage_shown())

    def import_forms(self) -> None:
        """Take in forms that people filled in as workbooks."""
        from ombuds_events.ui.evaluation.import_dialog import FormsDialog

        FormsDialog(self._desk, self._event_id, self.window()).exec()

    def _stage_shown(self) -> EvaluationStage:
        return self._shown[0] if self._shown else EvaluationStage.END

    def _lay_out(self) -> None:
        head = row(spacing=8)
        head.addWidget(self._title)
        head.addWidget(self.verbs, 1)
        self.body.addLayout(head)
        self.body.addLayout(self._stages)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.results)
        self.body.addWidget(self.gain)
