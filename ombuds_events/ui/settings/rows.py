"""The pieces of the page: a setting in its row, a section of settings."""

from collections.abc import Iterable

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ombuds_events.domain.names import fold
from ombuds_events.ui.kit.fields import mark_wrong
from ombuds_events.ui.kit.panels import Panel, column, label, row, rule, wrapped
from ombuds_events.ui.kit.said import Words, said


class SettingRow(Panel):
    """A setting: its name and what it does at the start, the widget that changes it at the end."""

    def __init__(self, words: Words, widget: QWidget, note: Words = "") -> None:
        super().__init__()
        self._words, self._note_words = words, note
        self.widget = widget
        self._name = wrapped("", "strong")
        self._note = wrapped("", "caption")
        self._problem = wrapped("", "error")
        self._problem.hide()
        self._name.setBuddy(widget)
        start = column(spacing=2)
        for part in (self._name, self._note):
            start.addWidget(part)
        start.addStretch(1)
        end = column(spacing=4)
        end.addWidget(widget)
        end.addWidget(self._problem)
        end.addStretch(1)
        line = row(spacing=16)
        line.addLayout(start, 2)
        line.addLayout(end, 3)
        box = column(self, spacing=8)
        box.addLayout(line)
        box.addWidget(rule())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.retranslate()

    def set_problem(self, words: str) -> None:
        """Show what is wrong with the value, or nothing."""
        mark_wrong(self.widget, words)
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def problem(self) -> str:
        """What is wrong with the value."""
        return self._problem.text()

    def set_words(self, words: str, note: str = "") -> None:
        """Write other words."""
        self._words, self._note_words = words, note
        self.retranslate()

    def matches(self, needle: str) -> bool:
        """Whether the setting speaks of what is looked for (folded)."""
        return needle in fold(f"{self._name.text()} {self._note.text()}")

    def retranslate(self) -> None:
        words = said(self._words)
        self._name.setText(words)
        self._note.setText(said(self._note_words))
        self._note.setVisible(bool(self._note.text()))
        if not isinstance(self.widget, QLabel):  # a value that is only read speaks for itself
            self.widget.setAccessibleName(words)


class Section(Panel):
    """Settings under a heading; `key` names it in the list of sections."""

    key = ""

    def __init__(self) -> None:
        super().__init__()
        self.heading = label("", "section")
        self.rows: list[SettingRow] = []
        self._box = column(self, spacing=12)
        self._box.addWidget(self.heading)

    def add(self, made: SettingRow) -> SettingRow:
        """Add a setting at the end."""
        self.rows.append(made)
        self._box.addWidget(made)
        return made

    def add_all(self, rows: Iterable[SettingRow]) -> None:
        """Add several settings."""
        for made in rows:
            self.add(made)

    def drop_rows(self) -> None:
        """Take all settings away."""
        for made in self.rows:
            self._box.removeWidget(made)
            made.hide()
            made.deleteLater()
        self.rows = []

    def name(self) -> str:
        """What the section is called."""
        return self.heading.text()

    def show_found(self, needle: str) -> int:
        """Show only what speaks of `needle` (folded), all if it is empty; how many are shown."""
        whole = not needle or needle in fold(self.name())
        shown = [made for made in self.rows if whole or made.matches(needle)]
        for made in self.rows:
            made.setVisible(made in shown)
        self.setVisible(bool(shown))
        return len(shown)

    def fill(self) -> None:
        """Read again what is shown."""


def buttons_row(*buttons: QWidget) -> QWidget:
    """Buttons beside each other, at the start."""
    holder = QWidget()
    line = row(holder)
    for button in buttons:
        line.addWidget(button)
    line.addStretch(1)
    return holder
