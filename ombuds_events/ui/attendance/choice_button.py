"""A button that says what is chosen, with a menu of all choices."""

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ombuds_events.ui.kit.buttons import Button


class ChoiceButton(Button):
    """`set_choices([(value, words)], frame)`: `frame` says the choice, as "Sorted by {choice}"."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        self._choices: tuple[tuple[Hashable, str], ...] = ()
        self._frame, self._is_short = "{choice}", False
        self._value: Hashable = None
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def set_choices(self, choices: Sequence[tuple[Hashable, str]], frame: str = "") -> None:
        """Offer these; what was chosen stays if it can, else it is the first."""
        self._choices, self._frame = tuple(choices), frame or "{choice}"
        if self._value not in dict(self._choices):
            self._value = self._choices[0][0] if self._choices else None
        self._show()

    def value(self) -> Hashable:
        """What is chosen."""
        return self._value

    def set_value(self, value: Hashable) -> None:
        """Choose, without telling."""
        self._value = value
        self._show()

    def pick(self, value: Hashable) -> None:
        """Choose, as the user does."""
        self.set_value(value)
        self.chosen.emit(value)

    def shorten(self, *, short: bool) -> None:
        """Say the choice alone where the whole sentence has no room."""
        self._is_short = short
        self._show()

    def _show(self) -> None:
        words = dict(self._choices).get(self._value, "")
        whole = self._frame.format(choice=words)
        self.setText(words[:1].upper() + words[1:] if self._is_short else whole)
        self.setToolTip(whole if self._is_short else "")

    def _fill(self) -> None:
        """The menu as it is now: checked is what is chosen."""
        self._menu.clear()
        group = QActionGroup(self._menu)
        for value, words in self._choices:
            action = self._menu.addAction(words[:1].upper() + words[1:])
            action.setCheckable(True)
            action.setChecked(value == self._value)
            action.triggered.connect(partial(self.pick, value))
            group.addAction(action)
