"""CompareView: two versions of one record side by side, with a choice per field."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy, QWidget

from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.panels import ElidedLabel, Panel, column, label, row, rule, wrapped

_SHARES = (3, 5, 5)
NOTHING = "–"
_RING = 4
"""Room for the ring of the focus."""
_TOP = Qt.AlignmentFlag.AlignTop


class Side(StrEnum):
    """Which of two values is taken."""

    OURS = "ours"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class CompareLine:
    """A field with both values in words; what is `equal` is dimmed and needs no choice."""

    key: str
    name: str
    ours: str
    theirs: str
    equal: bool = False


class CompareCell(Panel):
    """A value with its radio button; a click anywhere on it chooses."""

    def __init__(self, words: str, spoken: str) -> None:
        super().__init__()
        self.radio = QRadioButton(self)
        self.radio.setAccessibleName(spoken)
        self.radio.setAutoExclusive(False)  # the group of its line does that
        line = row(self, spacing=8)
        line.setContentsMargins(_RING, _RING, _RING, _RING)
        line.addWidget(self.radio, 0, _TOP)
        shown = wrapped(words or NOTHING)
        shown.setMinimumHeight(24)
        line.addWidget(shown, 1, _TOP)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.radio.setFocus()
        self.radio.click()
        super().mouseReleaseEvent(event)


class CompareView(Panel):
    """`sides()` is what is taken of each field that differs; emits `changed()`.

    Tab goes from field to field, the arrows choose. Without `choosing` it only shows.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, choosing: bool = True) -> None:
        super().__init__(parent)
        self._choosing = choosing
        self._heads = ("", "")
        self._lines: tuple[CompareLine, ...] = ()
        self._groups: dict[str, QButtonGroup] = {}
        self._body = QWidget()
        self._outer = column(self, spacing=8)
        self._outer.addWidget(self._body)
        self.all_buttons: dict[Side, Button] = {}

    def set_heads(self, ours: str, theirs: str) -> None:
        """Name the two columns."""
        self._heads = (ours, theirs)
        self._fill(self.sides())

    def set_lines(
        self, lines: Sequence[CompareLine], taken: Mapping[str, Side] | None = None
    ) -> None:
        """Show these fields; ours are taken where `taken` does not say."""
        self._lines = tuple(lines)
        self._fill(taken or {})

    def sides(self) -> dict[str, Side]:
        """What is taken of each field that differs."""
        return {key: _side_of(group) for key, group in self._groups.items()}

    def take_all(self, side: Side) -> None:
        """Take one side's values of all fields."""
        for group in self._groups.values():
            group.button(list(Side).index(side)).setChecked(True)
        self.changed.emit()

    def radio(self, key: str, side: Side) -> QRadioButton:
        """The button that takes one side's value of a field."""
        found = self._groups[key].button(list(Side).index(side))
        if not isinstance(found, QRadioButton):
            raise TypeError(key)
        return found

    def retranslate(self) -> None:
        self._fill(self.sides())

    def _fill(self, taken: Mapping[str, Side]) -> None:
        old, self._body, self._groups = self._body, QWidget(), {}
        self.all_buttons = {}
        self._outer.replaceWidget(old, self._body)
        old.hide()
        old.deleteLater()
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for place, share in enumerate(_SHARES):
            grid.setColumnStretch(place, share)
        for place, head in enumerate(self._heads, 1):
            grid.addWidget(_dim(head, "heading"), 0, place)
        for number, one in enumerate(self._lines):
            if self._choosing:
                grid.addWidget(rule(), 2 * number + 1, 0, 1, 3)
            self._add(grid, 2 * number + 2, one, taken.get(one.key, Side.OURS))
        if len(self._groups) > 1:
            self._add_buttons(grid, 2 * len(self._lines) + 2)

    def _add(self, grid: QGridLayout, place: int, one: CompareLine, taken: Side) -> None:
        name = label(one.name, "secondary")
        if self._choosing and not one.equal:
            name.setContentsMargins(0, 2 * _RING, 0, 0)
        grid.addWidget(name, place, 0, _TOP)
        if one.equal or not self._choosing:
            role = "secondary" if one.equal else ""
            grid.addWidget(_dim(one.ours, role), place, 1)
            grid.addWidget(_dim(one.theirs, role), place, 2)
            return
        group = self._groups[one.key] = QButtonGroup(self._body)
        form = self.tr("{field}, {column}: {value}")
        for number, words in enumerate((one.ours, one.theirs)):
            head = self._heads[number]
            cell = CompareCell(words, form.format(field=one.name, column=head, value=words))
            group.addButton(cell.radio, number)
            grid.addWidget(cell, place, number + 1)
        group.idToggled.connect(lambda _id, _on, one=group: _lead_tab(one))
        group.button(list(Side).index(taken)).setChecked(True)
        group.idClicked.connect(lambda _id: self.changed.emit())

    def _add_buttons(self, grid: QGridLayout, place: int) -> None:
        form = self.tr("Take all: {column}")
        for number, side in enumerate(Side):
            button = Button(self.tr("Take all"), "", "quiet")
            button.set_small()
            button.setAccessibleName(form.format(column=self._heads[number]))
            button.clicked.connect(lambda _on=False, one=side: self.take_all(one))
            grid.addWidget(button, place, number + 1, Qt.AlignmentFlag.AlignLeft)
            self.all_buttons[side] = button


def _side_of(group: QButtonGroup) -> Side:
    return list(Side)[max(0, group.checkedId())]


def _lead_tab(group: QButtonGroup) -> None:
    """Tab stops once in a line: at what is chosen."""
    for button in group.buttons():
        policy = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
        button.setFocusPolicy(policy)


def _dim(words: str, role: str) -> ElidedLabel:
    made = ElidedLabel(words or NOTHING, role)
    made.setContentsMargins(_RING, 0, _RING, 0)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return made
