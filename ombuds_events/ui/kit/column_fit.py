"""Which columns of a table are shown, and how wide they are."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from ombuds_events.ui.kit.columns import Column
from ombuds_events.ui.kit.said import said
from ombuds_events.ui.kit.theme import theme

STRETCH_LEAST = 140


class ColumnFit:
    """Fits the columns of a table into its width: some hide, some stretch, none is squeezed."""

    def __init__(self, view: QTableView, columns: Sequence[Column]) -> None:
        self._view = view
        self._columns = tuple(columns)
        self._hidden = {one.key for one in columns if not one.shown}

    @property
    def hidden(self) -> frozenset[str]:
        """Keys of the columns that the user took away."""
        return frozenset(self._hidden)

    def hide(self, keys: Iterable[str]) -> None:
        """Take away these columns, show all others."""
        self._hidden = set(keys)
        self.fit()

    def begin(self) -> None:
        """Give every column the width it asks for."""
        header = self._view.horizontalHeader()
        for number, column in enumerate(self._columns):
            header.resizeSection(number, round(column.width * max(1.0, theme.scale)))
        self.fit()

    def fit(self) -> None:
        """Hide what there is no room for; let stretching columns take what is left."""
        width = self._view.viewport().width()
        for number, column in enumerate(self._columns):
            least = column.drop_below * max(1.0, theme.scale)
            gone = column.key in self._hidden or 0 < width < least
            if self._view.isColumnHidden(number) != gone:
                self._view.setColumnHidden(number, gone)
        self._stretch(width)

    def first(self) -> int:
        """The first column that is shown."""
        return next(iter(self._shown()), 0)

    def menu(self) -> QMenu:
        """A menu that shows and hides columns."""
        made = QMenu(self._view)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in self._columns:
            if not column.hideable or not said(column.title):
                continue
            action = made.addAction(said(column.title))
            action.setCheckable(True)
            action.setChecked(column.key not in self._hidden)
            action.toggled.connect(lambda _on, key=column.key: self.hide(self._hidden ^ {key}))
        return made

    def pop_up(self, place: QPoint) -> None:
        """Show the menu at a place of the header."""
        self.menu().popup(self._view.horizontalHeader().mapToGlobal(place))

    def copied(self, rows: Iterable[object]) -> str:
        """Titles and rows as text, cells parted by tabs."""
        columns = [self._columns[number] for number in self._shown()]
        lines = [[said(one.title) for one in columns]]
        lines += [[_one_cell(one.copied(row)) for one in columns] for row in rows]
        return "\n".join("\t".join(line) for line in lines)

    def _shown(self) -> list[int]:
        return [n for n in range(len(self._columns)) if not self._view.isColumnHidden(n)]

    def _stretch(self, width: int) -> None:
        header, mode = self._view.horizontalHeader(), QHeaderView.ResizeMode
        elastic = [n for n in self._shown() if self._columns[n].stretch]
        used = sum(header.sectionSize(n) for n in self._shown() if n not in elastic)
        fits = width - used >= sum(self._least(n) for n in elastic)
        for n in elastic:
            header.setSectionResizeMode(n, mode.Stretch if fits else mode.Interactive)
            if not fits:
                header.resizeSection(n, self._least(n))

    def _least(self, number: int) -> int:
        column = self._columns[number]
        wanted = column.least or max(column.width, STRETCH_LEAST)
        return round(wanted * max(1.0, theme.scale))


def _one_cell(words: str) -> str:
    return words.replace("\t", " ").replace("\n", " ")
