"""Facts of a record: a column of names, a column of values, lines between them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ombuds_events.ui.kit.fields import mark_wrong
from ombuds_events.ui.kit.panels import Panel, column, row, rule, wrapped
from ombuds_events.ui.kit.said import Words, said
from ombuds_events.ui.kit.theme import theme

NAME_WIDTH = 128


class Fact(Panel):
    """One row: name, value, and what is wrong with it."""

    def __init__(self, words: Words, value: QWidget, name_width: int) -> None:
        super().__init__()
        self.value = value
        self._words = words
        self.caption = wrapped("", "secondary")
        wide = max(1.0, theme.points("body") / 10)
        self.caption.setFixedWidth(round((name_width - 8) * wide))
        self._problem = wrapped("", "error")
        self._problem.hide()
        words_top = 0 if isinstance(value, QLabel) else 6
        self.caption.setContentsMargins(0, words_top, 0, 0)
        right = column(spacing=2)
        right.addWidget(value)
        right.addWidget(self._problem)
        line = row(self, spacing=8)
        line.setContentsMargins(0, 5, 0, 5)
        line.addWidget(self.caption, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(right, 1)
        self.caption.setBuddy(value)
        if (misread := getattr(value, "misread", None)) is not None:
            misread.connect(self.set_problem)
        self.retranslate()

    def set_problem(self, words: str) -> None:
        """Show what is wrong with the value, or nothing."""
        mark_wrong(self.value, words)
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def problem(self) -> str:
        """What is wrong with the value."""
        return self._problem.text() if not self._problem.isHidden() else ""

    def retranslate(self) -> None:
        words = said(self._words)
        self.caption.setText(words)
        if not isinstance(self.value, QLabel):
            self.value.setAccessibleName(words)


def _calm(html: str) -> str:
    """Links are told by their colour; a line under each would be loud."""
    return html.replace("<a href", '<a style="text-decoration: none" href')


class FactsForm(Panel):
    """`add_text` for values to read (links: <a href="key">…</a>), `add` for widgets to edit."""

    link_opened = Signal(str, str)

    def __init__(self, parent: QWidget | None = None, name_width: int = NAME_WIDTH) -> None:
        super().__init__(parent)
        self._name_width = name_width
        self._facts: dict[str, Fact] = {}
        self._lines: dict[str, QFrame] = {}
        self._box = column(self, spacing=0)
        self._box.addStretch(1)

    def add_text(self, key: str, words: Words, value: str = "") -> Fact:
        """Add a value to read; it wraps, can be selected, and may hold links and <b>."""
        shown = wrapped(_calm(value))
        shown.setTextFormat(Qt.TextFormat.RichText)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        shown.linkActivated.connect(lambda href, one=key: self.link_opened.emit(one, href))
        return self.add(key, words, shown)

    def add(self, key: str, words: Words, widget: QWidget) -> Fact:
        """Add a value to edit, or any widget."""
        if self._facts:
            self._lines[key] = rule()
            self._box.insertWidget(self._box.count() - 1, self._lines[key])
        self._facts[key] = Fact(words, widget, self._name_width)
        self._box.insertWidget(self._box.count() - 1, self._facts[key])
        return self._facts[key]

    def set_text(self, key: str, value: str) -> None:
        """Write a value that was added with `add_text`; escape what users typed."""
        shown = self._facts[key].value
        if not isinstance(shown, QLabel):
            raise TypeError(key)
        shown.setText(_calm(value))

    def show_fact(self, key: str, *, shown: bool) -> None:
        """Show or hide a row."""
        self._facts[key].setVisible(shown)
        if key in self._lines:
            self._lines[key].setVisible(shown)

    def __getitem__(self, key: str) -> Fact:
        """The row with this key."""
        return self._facts[key]
