"""The right part of the menu row: search, undo, redo, quick log, new event."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import Actions
from ombuds_events.ui.kit.buttons import Button, icon_button, key_cap
from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.i18n import text
from ombuds_events.ui.kit.panels import ElidedLabel, Panel, row
from ombuds_events.ui.kit.theme import theme


def _said(english: str) -> Callable[[], str]:
    return lambda: text("Actions", english)


MENUS: Mapping[str, Callable[[], str]] = {
    "file": _said(QT_TRANSLATE_NOOP("Actions", "&File")),
    "edit": _said(QT_TRANSLATE_NOOP("Actions", "&Edit")),
    "view": _said(QT_TRANSLATE_NOOP("Actions", "&View")),
    "go": _said(QT_TRANSLATE_NOOP("Actions", "&Go")),
    "event": _said(QT_TRANSLATE_NOOP("Actions", "E&vent")),
    "tools": _said(QT_TRANSLATE_NOOP("Actions", "&Tools")),
    "help": _said(QT_TRANSLATE_NOOP("Actions", "&Help")),
}
"""Menu key → its title; an empty menu is not shown."""

_SEARCH_WIDTH, _NARROW = 300, 240
_LARGE = 1.4


class SearchButton(QPushButton):
    """Looks like a search field and opens the command palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel("", "secondary")
        line = row(self, spacing=8)
        line.setContentsMargins(10, 0, 6, 0)
        line.addWidget(IconLabel("search", "text_2"))
        line.addWidget(self._words, 1)
        line.addWidget(key_cap("Ctrl+K"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.make_room()

    def make_room(self) -> None:
        """Give room to the buttons beside it where letters are large."""
        self.setFixedWidth(_SEARCH_WIDTH if theme.scale < _LARGE else _NARROW)

    def set_words(self, words: str) -> None:
        """Say what it does."""
        self._words.setText(words)
        self.setAccessibleName(words)


class MenuEnd(Panel):
    """Search, undo, redo, *Quick log* and *New event*, drawn from the action registry."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._undo = icon_button("undo-2", "")
        self._redo = icon_button("redo-2", "")
        self._log = Button(self.tr("Quick log"), "zap", "")
        self._new = Button(self.tr("New event"), "plus", "")
        line = row(self, spacing=4)
        line.setContentsMargins(8, 3, 8, 3)
        self._search = SearchButton()
        for button, action in (
            (self._search, "edit.palette"),
            (self._undo, "edit.undo"),
            (self._redo, "edit.redo"),
            (self._log, "quicklog.open"),
            (self._new, "event.new"),
        ):
            button.clicked.connect(lambda _checked=False, one=action: actions.run(one))
            actions[action].enabledChanged.connect(button.setEnabled)
            line.addWidget(button)
        self.retranslate()

    def rescale(self) -> None:
        self._search.make_room()

    def retranslate(self) -> None:
        """Write the words again."""
        self._search.set_words(self.tr("Search or run a command"))
        self._undo.set_name(self.tr("Undo the last step"))
        self._redo.set_name(self.tr("Do it again"))
        self._log.setText(self.tr("Quick log"))
        self._new.setText(self.tr("New event"))
