"""The results of a round: bars, or the same as a table; what was written; or why nothing is."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.evaluation import STEPS, Rating
from ombuds_events.domain.text import isolated
from ombuds_events.queries.evaluation import Round
from ombuds_events.ui.evaluation.bars import StepBar, StepBars
from ombuds_events.ui.evaluation.words import answered_words, question_words, spoken_words
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.columns import Column
from ombuds_events.ui.kit.panels import Panel, column, emptied, label, wrapped
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.theme import theme

_HEAD = 30
_NARROW = 560
"""Where bars would have no room beside their names: the chart becomes a table."""


@dataclass(frozen=True, slots=True)
class _Row:
    id: str
    bar: StepBar


def _count(step: int, one: _Row) -> str:
    """How many chose a step."""
    return str(one.bar.counts[step - 1]) if one.bar.counts else "–"


class Results(Panel):
    """`show_round(round)`; `show_as_table` for who reads numbers rather than patterns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._round: Round | None = None
        self.answered = wrapped("", "strong")
        self.bars = StepBars()
        self.table = WorkTable(self._made_columns(), "", "row")
        self.table.setProperty("framed", "true")
        self.is_table = bool(QAccessible.isActive()) or theme.is_contrast
        self._is_narrow = False
        self.hidden_note = wrapped("", "secondary")
        self._remarks = column(spacing=4)
        outer = column(self, spacing=8)
        outer.addWidget(self.answered)
        outer.addWidget(self.hidden_note)
        outer.addWidget(self.bars)
        outer.addWidget(self.table)
        outer.addLayout(self._remarks)
        self.bars.hide()
        self.table.hide()
        self.hidden_note.hide()

    def show_round(self, one: Round | None) -> None:
        """Show the results of a round."""
        self._round = one
        self.retranslate()

    def show_as_table(self, *, shown: bool) -> None:
        """Numbers instead of bars."""
        self.is_table = shown
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < theme.grown(_NARROW)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.retranslate()

    def retranslate(self) -> None:
        one = self._round
        self.setVisible(one is not None)
        if one is None:
            return
        self.answered.setText(answered_words(one))
        self.setAccessibleName(spoken_words(one))
        bars = [self._bar(rated, one) for rated in one.ratings]
        has_any = bool(bars) and not one.is_hidden
        self.bars.set_bars(bars)
        as_table = self.is_table or self._is_narrow
        self.bars.setVisible(has_any and not as_table)
        self.table.set_name(self.tr("Answers by question"))
        self.table.set_rows([_Row(bar.name, bar) for bar in bars])
        self.table.setVisible(has_any and as_table)
        self.table.setFixedHeight(_HEAD + 8 + (len(bars)) * theme.size("row"))
        self.hidden_note.setText(self._why_hidden(one))
        self.hidden_note.setVisible(not has_any)
        self._show_remarks(one)

    def _why_hidden(self, one: Round) -> str:
        if one.is_hidden:
            return self.tr(
                "Fewer than five forms: nothing is shown, so that nobody can be recognised."
            )
        return self.tr("No form has come back yet.") if not one.forms else ""

    def _show_remarks(self, one: Round) -> None:
        emptied(self._remarks)
        for said in one.remarks:
            if said.texts:
                self._remarks.addWidget(label(question_words(said.key), "caption"))
                for words in said.texts:
                    self._remarks.addWidget(wrapped(f"– {isolated(words)}"))

    def _bar(self, rated: Rating, one: Round) -> StepBar:
        name = question_words(rated.key)
        if rated.mean is None or rated.counts is None:
            note = self.tr("fewer than 5 answers")
            return StepBar(name, (), "–", note, f"{name}: {note}")
        mean = dates.number(rated.mean, 1)
        share = rated.answers / one.asked if one.asked and one.rate is not None else None
        note = self._note(rated, one) if share is None else self._rate(rated, one, share)
        steps = ", ".join(
            f"{step}: {count}" for step, count in zip(STEPS, rated.counts, strict=True)
        )
        words = self.tr("{question}: mean {mean}, {answers}; {steps}")
        spoken = words.format(question=name, mean=mean, answers=note, steps=steps)
        return StepBar(name, rated.counts, mean, note, spoken)

    def _rate(self, rated: Rating, one: Round, share: float) -> str:
        return f"{dates.ratio(rated.answers, one.asked or 0)} \u00b7 {dates.percent(share)}"

    def _note(self, rated: Rating, _one: Round) -> str:
        words = self.tr("%n answer(s)", "", rated.answers)
        return words.replace("%n", str(rated.answers))

    def _made_columns(self) -> Sequence[Column]:
        steps = [
            Column(
                f"step_{step}",
                str(step),
                partial(_count, step),
                align="end",
                width=48,
                sortable=False,
                drop_below=_NARROW,
            )
            for step in STEPS
        ]
        return (
            Column("question", lambda: self.tr("Question"), lambda one: one.bar.name, stretch=True),
            *steps,
            Column(
                "mean",
                lambda: self.tr("Mean"),
                lambda one: one.bar.mean,
                align="end",
                width=72,
                strong=True,
                sortable=False,
            ),
            Column(
                "answers",
                lambda: self.tr("Answers"),
                lambda one: one.bar.note,
                width=150,
                sortable=False,
            ),
        )
