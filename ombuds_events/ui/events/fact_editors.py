"""Small editors of the facts form: numbers that may be missing, lists of numbers, cities."""

from collections.abc import Hashable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ombuds_events.domain.text import LocalText, one_line, pick
from ombuds_events.exchange.places import city_names
from ombuds_events.ui.kit.i18n import language
from ombuds_events.ui.kit.number_edit import NumberEdit
from ombuds_events.ui.kit.panels import Panel, row
from ombuds_events.ui.kit.ticked_list import TickedList


class OptionalNumber(Panel):
    """A number, or "–" for none; `suffix` stands behind it."""

    changed = Signal(object)

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spin = NumberEdit(0, most)
        self.spin.setSpecialValueText("–")
        self.spin.setFixedWidth(92)
        line = row(self)
        line.addWidget(self.spin)
        self.setFocusProxy(self.spin)
        self.spin.editingFinished.connect(lambda: self.changed.emit(self.value()))

    def value(self) -> int | None:
        """The number, or None."""
        return self.spin.value() or None

    def set_value(self, number: int | None) -> None:
        """Show a number, without telling."""
        self.spin.set_value(number)

    def set_suffix(self, words: str) -> None:
        """Write what is counted."""
        self.spin.setSuffix(words)


class ShareEdit(OptionalNumber):
    """A share of one, edited in per cent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(100, parent)
        self.set_suffix(" %")

    def value(self) -> float:  # type: ignore[override]
        """The share."""
        return self.spin.value() / 100

    def set_value(self, number: float | None) -> None:
        """Show a share, without telling."""
        self.spin.set_value(round((number or 0) * 100))


class NumberList(TickedList):
    """A ticked list whose button tells the keys only: "also 1, 2"."""

    def shown(self, key: Hashable, words: str) -> str:
        """The key alone."""
        return str(key)


class CityEdit(Panel):
    """A city; of those that the program knows it keeps the name in every language."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: dict[str, str] = {}
        self.line = QLineEdit()
        row(self).addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.editingFinished.connect(self._left)

    def value(self) -> LocalText:
        """The city in every language known."""
        return dict(self._names)

    def set_value(self, names: LocalText | None) -> None:
        """Show a city, without telling."""
        self._names = dict(names or {})
        self.line.setText(pick(self._names, language()))

    def words_of(self, names: LocalText) -> str:
        """A city in the language of the window."""
        return pick(names, language()) or "–"

    def retranslate(self) -> None:
        self.line.setText(pick(self._names, language()))

    def _left(self) -> None:
        typed = one_line(self.line.text())
        if typed == pick(self._names, language()):
            return
        known = city_names(typed) if typed else {}
        self._names = dict(known) if len(known) > 1 else {language(): typed} if typed else {}
        self.changed.emit(self.value())
