"""The quick log as it is laid out: line, chips, themes, what was logged today."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ombuds_events.domain.problems import Problem
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.buttons import Button, key_cap, link
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.i18n import sentence
from ombuds_events.ui.kit.panels import ElidedLabel, label, row, wrapped
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.quicklog.cards import UnderstoodCards
from ombuds_events.ui.quicklog.line_edit import QuickLineEdit
from ombuds_events.ui.quicklog.words import LogWords

TEMPLATES = 3
_WIDTH, _HEIGHT = 800, 492
_SHOWN = 2
_MARGINS, _GAP = 44, 8
_TEMPLATE_WIDTH = 150
_LARGE = 1.4


class QuickLogForm(DialogFrame):
    """The widgets of the quick log; `used_themes` stand before the usual ones."""

    def __init__(self, used_themes: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("", parent, "zap")
        self._used = tuple(used_themes)
        self.words = LogWords(self)
        self.line = QuickLineEdit()
        self.cards = UnderstoodCards()
        self.joins = QCheckBox()
        self.repeat = Button(self.tr("Repeat last"), "history")
        self.paste = Button(self.tr("Paste rows…"), "sheet")
        self.templates = [Button() for _ in range(TEMPLATES)]
        self.logged = WorkTable(self._columns(), "", row_size="min_target")
        self.examples = link("")
        self.open_button = Button()
        self._lay_out()
        self.resize(QSize(_WIDTH, _HEIGHT) * theme.scale)

    def showEvent(self, event: QShowEvent) -> None:
        self.line.rescale()
        super().showEvent(event)
        self._fit_templates()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_templates()

    def retranslate(self) -> None:
        """Write all words."""
        self.set_title(self.tr("Quick log"))
        self.line.setAccessibleName(self.tr("Lesson in one line"))
        self.line.setPlaceholderText(self.tr("date, place, audience, number/f, theme"))
        self._again.setText(self.tr("Again"))
        self.repeat.setText(self.tr("Repeat last"))
        self.paste.setText(self.tr("Paste rows…"))
        usual = [
            self.tr("Human Rights Lesson"),
            self.tr("Legal-aid day"),
            self.tr("Open lecture"),
        ]
        chosen = list(dict.fromkeys([*self._used, *usual]))[:TEMPLATES]
        for button, words in zip(self.templates, chosen, strict=True):
            metrics = theme.metrics("body")
            button.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, _TEMPLATE_WIDTH))
            button.set_name(words)
        self._heading.setText(self.tr("Logged today, nobody is named"))
        self.nothing.setText(self.tr("Nothing logged today. Numbers are counted, nobody is named."))
        self.logged.set_name(self.tr("Logged today"))
        self._hint.setText(self.tr("Date, place, audience, number/f, theme: any order."))
        self.examples.setText(self.tr("Examples"))
        self.open_button.setText(self.tr("Log and open"))
        self.open_button.setToolTip("Ctrl+Enter")
        self.set_verb(self.tr("Log, next one"), "check")

    def titles(self) -> dict[str, str]:
        """The titles of the chips."""
        return {
            "date": self.tr("Date"),
            "place": self.tr("Place"),
            "audience": self.tr("Audience"),
            "number": self.tr("Number"),
            "theme": self.tr("Theme"),
            "recommendation": self.tr("Recommendation"),
        }

    def show_problem(self, problems: Sequence[Problem]) -> None:
        """Say the first problem in the place of the hint."""
        self.problem.setText(sentence(problems[0]) if problems else "")
        self.problem.setVisible(bool(problems))
        self._hint.setVisible(not problems)
        self.examples.setVisible(not problems)

    def _lay_out(self) -> None:
        self._again, self._heading = label("", "label"), label("", "label")
        self.nothing = wrapped("", "secondary")
        self.problem, self._hint = wrapped("", "late"), ElidedLabel("", "caption")
        self.listing = QWidget()
        inside = row(self.listing, spacing=0)
        inside.addWidget(self.logged)
        self.logged.horizontalHeader().hide()
        self.logged.setProperty("framed", "true")
        self.logged.setMinimumHeight(_SHOWN * theme.size("min_target") + 2)
        self.body.addWidget(self.line)
        self.body.addWidget(self.cards)
        self.body.addWidget(self.joins)
        self.body.addLayout(self._again_row())
        self.body.addWidget(self._heading)
        self.body.addWidget(self.listing, 1)
        self.body.addWidget(self.nothing)
        self.body.addStretch()
        self.hide_cancel()
        note = row(spacing=8)
        for widget in (self._hint, self.problem):
            note.addWidget(widget, 1)
        note.addWidget(self.examples)
        holder = QWidget()
        holder.setLayout(note)
        self._note.hide()  # ours stands there, with its link
        self.add_widget(holder)
        self._line.setStretchFactor(holder, 1)
        self.add_widget(self.open_button)
        self._enter = QWidget()
        row(self._enter).addWidget(key_cap("Enter"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.add_widget(self._enter)

    def _again_row(self) -> QHBoxLayout:
        line = row(spacing=8)
        line.addWidget(self._again)
        line.addWidget(self.repeat)
        for button in self.templates:
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.paste)
        for button in (self.repeat, *self.templates, self.paste):
            button.set_small()
        return line

    def _fit_templates(self) -> None:
        """Themes that have no room beside the other buttons stay away, and so does the key."""
        self._enter.setVisible(theme.scale < _LARGE)
        room = self.width() - _MARGINS
        for widget in (self._again, self.repeat, self.paste):
            room -= widget.sizeHint().width() + _GAP
        for button in self.templates:
            room -= button.sizeHint().width() + _GAP
            button.setVisible(room >= 0)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("on", "", lambda one: dates.day(one.on) if one.on else "", width=128),
            Column("lesson", "", self.words.logged, stretch=True),
            Column(
                "total", "", lambda one: dates.number(one.total), align="end", width=64, strong=True
            ),
            Column("sexes", "", self.words.sexes, width=116),
            Column("undo", "", lambda _one: self.tr("Undo"), cell=Cell.LINK, width=80),
        )
