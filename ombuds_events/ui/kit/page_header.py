"""The head of a page: title, facts, secondary buttons and the one filled button."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.panels import ElidedLabel, Panel, column, row
from ombuds_events.ui.kit.theme import theme


class PageHeader(Panel):
    """`record=True`: the facts stand under the title (62 px), else beside it (52 px)."""

    def __init__(self, parent: QWidget | None = None, *, record: bool = False) -> None:
        super().__init__(parent)
        self._title = ElidedLabel("", "page")
        self._facts = ElidedLabel("", "secondary")
        self._tags = row(spacing=4)
        self._buttons = row(spacing=8)
        self._primary: Button | None = None
        outer = row(self, spacing=16)
        outer.setContentsMargins(16, 4, 16, 4)
        outer.addLayout(self._record_words() if record else self._line_words(), 1)
        outer.addLayout(self._buttons)
        self._height = "page_header_record" if record else "page_header"
        self.rescale()

    def rescale(self) -> None:
        self.setMinimumHeight(theme.size(self._height))

    def set_title(self, words: str) -> None:
        """Write the title."""
        self._title.setText(words)
        self.setAccessibleName(words)

    def keep_title(self) -> None:
        """Keep the title whole where room is short: the facts give way."""
        self._title.setMinimumWidth(self._title.sizeHint().width())

    def set_facts(self, words: str) -> None:
        """Write the facts in one line."""
        self._facts.setText(words)

    def title(self) -> str:
        """The title."""
        return self._title.text()

    def add_widget(self, widget: QWidget) -> None:
        """Add a widget after the title: a chip, a menu of languages."""
        self._tags.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_button(self, words: str, icon_name: str = "", *, name: str = "") -> Button:
        """Add a secondary button; without words it is an icon with a `name`."""
        made = Button(words, icon_name, "", self, name=name)
        place = self._buttons.count() - (1 if self._primary is not None else 0)
        self._buttons.insertWidget(place, made)
        return made

    def set_primary(self, words: str, icon_name: str = "") -> Button:
        """Show the filled button; the same one each time."""
        if self._primary is None:
            self._primary = Button(words, icon_name, "primary", self)
            self._buttons.addWidget(self._primary)
        self._primary.setText(words)
        self._primary.set_icon(icon_name)
        self._primary.setVisible(bool(words))
        return self._primary

    def _line_words(self) -> QHBoxLayout:
        line = row(spacing=14)
        line.addWidget(self._title)
        line.addLayout(self._tags)
        line.addWidget(self._facts)
        line.addStretch(1)
        return line

    def _record_words(self) -> QHBoxLayout:
        line = row(spacing=8)
        line.addWidget(self._title)
        line.addLayout(self._tags)
        line.addStretch(1)
        both = column(spacing=2)
        both.addStretch(1)
        both.addLayout(line)
        both.addWidget(self._facts)
        both.addStretch(1)
        whole = row()
        whole.addLayout(both, 1)
        return whole
