"""What stands in the lists of the door: people in large letters, headings between them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_DISPLAY, _ACCESSIBLE = Qt.ItemDataRole.DisplayRole.value, Qt.ItemDataRole.AccessibleTextRole.value
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


@dataclass(frozen=True, slots=True)
class Line:
    """A person, or with `id` 0 a heading; `end`: what stands at the end of the line."""

    id: int
    name: str
    second: str = ""
    end: str = ""
    icon: str = ""
    tone: str = "text_2"

    @property
    def is_person(self) -> bool:
        """Whether somebody stands here."""
        return self.id > 0

    @property
    def spoken(self) -> str:
        """All of it, as it is read out."""
        return ", ".join(part for part in (self.name, self.second, self.end) if part)


class LinesModel(QAbstractListModel):
    """The lines of a list."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[Line, ...] = ()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def line(self, number: int) -> Line | None:
        """The line at a place."""
        return self._lines[number] if 0 <= number < len(self._lines) else None

    def first_person(self, start: int, step: int) -> int:
        """The place of the next person from `start` on, -1 if there is none."""
        while 0 <= start < len(self._lines):
            if self._lines[start].is_person:
                return start
            start += step
        return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        line = self.line(index.row())
        if line is None:
            return None
        if role == _DISPLAY:
            return line.name
        return line.spoken if role == _ACCESSIBLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.line(index.row())
        is_person = line is not None and line.is_person
        return _PLAIN | Qt.ItemFlag.ItemIsSelectable if is_person else _PLAIN
