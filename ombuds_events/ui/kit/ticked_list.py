"""A button with a list to tick."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from ombuds_events.ui.kit.buttons import Button


class TickedList(Button):
    """A button with a list to tick; `value()` are the ticked keys in the order of the list."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", "chip", parent)
        self._options: tuple[tuple[Hashable, str], ...] = ()
        self._ticked: tuple[Hashable, ...] = ()
        self._none = "–"
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def set_options(self, options: Sequence[tuple[Hashable, str]], none: str) -> None:
        """Offer these keys with their words; `none` is shown while nothing is ticked."""
        self._options, self._none = tuple(options), none
        self._write()

    def value(self) -> tuple[Hashable, ...]:
        """The ticked keys."""
        return self._ticked

    def set_value(self, keys: Sequence[Hashable]) -> None:
        """Tick these keys, without telling."""
        self._ticked = tuple(keys)
        self._write()

    def shown(self, key: Hashable, words: str) -> str:
        """How a ticked key is told on the button."""
        return words or str(key)

    def words_of(self, keys: Sequence[Hashable]) -> str:
        """What these keys are called here."""
        names = dict(self._options)
        told = ", ".join(self.shown(key, names.get(key, "")) for key in keys)
        return told or self._none

    def _write(self) -> None:
        self.setText(self.words_of(self._ticked))

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for key, words in self._options:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key in self._ticked)
            action.triggered.connect(lambda _on=False, one=key: self._toggle(one))

    def _toggle(self, key: Hashable) -> None:
        order = [one for one, _words in self._options]
        ticked = set(self._ticked) ^ {key}
        known = [one for one in order if one in ticked]
        self._ticked = (*known, *(one for one in self._ticked if one not in order))
        self._write()
        self.changed.emit(self._ticked)
