"""The table model: plain rows, rows in groups, or a window on a long list of ids."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ombuds_events.ui.kit.columns import Column

PAGE = 128
PAGES_KEPT = 64

# Compared as ints in data(): comparing Qt's enums doubles its cost.
DISPLAY, TOOLTIP, ALIGN, ACCESSIBLE, CHECK = 0, 3, 7, 11, 10
_ANY = QModelIndex()
_HEADING = Qt.ItemFlag.ItemIsEnabled
_DATA = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@dataclass(frozen=True, slots=True)
class Group:
    """A heading between rows."""

    key: Hashable
    title: str
    note: str = ""
    tone: str = "text_2"
    collapsible: bool = False


Fetch = Callable[[Sequence[Any]], Mapping[Any, Any]]
"""ids → {id: row}; ids that are gone may be missing."""


def _no_key(row: Any) -> Hashable:
    found: Hashable = getattr(row, "id", row)
    return found


class RowsModel(QAbstractTableModel):
    """Rows for a WorkTable. Give it rows, groups of rows, or ids with a way to fetch them."""

    def __init__(
        self,
        columns: Sequence[Column],
        key: Callable[[Any], Hashable] = _no_key,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.sorter: Callable[[str, bool], object] | None = None
        self._key = key
        self._groups: list[tuple[Group | None, list[Any]]] = []
        self._folded: set[Hashable] = set()
        self._entries: list[Group | Any] = []
        self._ids: Sequence[Any] | None = None
        self._fetch: Fetch | None = None
        self._page = PAGE
        self._pages: OrderedDict[int, list[Any]] = OrderedDict()
        self._sorted_by: tuple[int, bool] | None = None

    # -- what is shown ---------------------------------------------------------------------

    def set_rows(self, rows: Iterable[Any]) -> None:
        """Show plain rows."""
        self.set_groups([(None, list(rows))])

    def set_groups(self, groups: Iterable[tuple[Group | None, Iterable[Any]]]) -> None:
        """Show rows under headings."""
        self.beginResetModel()
        self._ids, self._fetch = None, None
        self._groups = [(group, list(rows)) for group, rows in groups]
        self._arrange()
        self.endResetModel()

    def set_ids(self, ids: Sequence[Any], fetch: Fetch, page: int = PAGE) -> None:
        """Show the rows of `ids`, in this order; rows are fetched page by page when painted.

        `page`: rows of a page; where a row costs more than one query, fewer keep the view quick.
        """
        self.beginResetModel()
        self._groups, self._entries = [], []
        self._ids, self._fetch, self._page = ids, fetch, page
        self._pages.clear()
        self.endResetModel()

    def forget_pages(self) -> None:
        """Fetch again what is on the screen: the rows changed, their order did not."""
        self._pages.clear()
        if self.rowCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def prepare(self, first: int, last: int) -> None:
        """Have the rows from `first` to `last` at hand: what is missing is fetched at once."""
        if self._ids is None:
            return
        wanted = range(first // self._page, last // self._page + 1)
        missing = [number for number in wanted if number not in self._pages]
        if missing:
            self._read(missing)

    def row(self, number: int) -> Any:
        """The row at `number`; None for a heading or a row that is gone."""
        if self._ids is not None:
            return self._paged(number)
        entry = self._entries[number]
        return None if isinstance(entry, Group) else entry

    def group(self, number: int) -> Group | None:
        """The heading at `number`, if it is one."""
        if self._ids is not None:
            return None
        entry = self._entries[number]
        return entry if isinstance(entry, Group) else None

    def key(self, number: int) -> Hashable | None:
        """What the row at `number` is known by."""
        if self._ids is not None:
            found: Hashable = self._ids[number]
            return found
        entry = self._entries[number]
        return None if isinstance(entry, Group) else self._key(entry)

    def find(self, key: Hashable) -> int:
        """Number of the row known by `key`, or -1."""
        if self._ids is not None:
            return self._ids.index(key) if key in self._ids else -1
        return next((n for n in range(len(self._entries)) if self.key(n) == key), -1)

    def data_rows(self) -> int:
        """How many rows there are, headings and folding left aside."""
        if self._ids is not None:
            return len(self._ids)
        return sum(len(rows) for _, rows in self._groups)

    def group_rows(self) -> list[int]:
        """Numbers of all headings."""
        return [n for n, entry in enumerate(self._entries) if isinstance(entry, Group)]

    def is_folded(self, group: Group) -> bool:
        """Whether the rows of `group` are hidden."""
        return group.key in self._folded

    def toggle(self, number: int) -> None:
        """Fold or unfold the heading at `number`."""
        group = self.group(number)
        if group is None or not group.collapsible:
            return
        self.beginResetModel()
        self._folded ^= {group.key}
        self._arrange()
        self.endResetModel()

    # -- Qt --------------------------------------------------------------------------------

    def rowCount(self, parent: Any = _ANY) -> int:
        if parent.isValid():
            return 0
        return len(self._entries) if self._ids is None else len(self._ids)

    def columnCount(self, parent: Any = _ANY) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Any) -> Qt.ItemFlag:
        return _DATA if self.group(index.row()) is None else _HEADING

    def data(self, index: Any, role: int = 0) -> Any:
        role = int(role)
        number = index.row()
        if self._ids is None and isinstance(self._entries[number], Group):
            return _group_data(self._entries[number], role)
        row = self.row(number)
        return None if row is None else self.columns[index.column()].data(row, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        return self.columns[section].header(int(role))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column: with the page's query if there is one, else here."""
        if column < 0:
            return
        descending = order is Qt.SortOrder.DescendingOrder
        self._sorted_by = (column, descending)
        if self.sorter is not None:
            self.sorter(self.columns[column].key, descending)
        elif self._ids is None:
            self.beginResetModel()
            self._arrange()
            self.endResetModel()

    # -- inside ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        entries: list[Group | Any] = []
        for group, rows in self._groups:
            self._sort_here(rows)
            if group is not None:
                entries.append(group)
            if group is None or group.key not in self._folded:
                entries.extend(rows)
        self._entries = entries

    def _sort_here(self, rows: list[Any]) -> None:
        if self._sorted_by is None or self.sorter is not None:
            return
        number, descending = self._sorted_by
        rows.sort(key=self.columns[number].sort_value, reverse=descending)

    def _paged(self, number: int) -> Any:
        page_number, place = divmod(number, self._page)
        if page_number not in self._pages:
            self._read([page_number])
        self._pages.move_to_end(page_number)
        return self._pages[page_number][place]

    def _read(self, numbers: Sequence[int]) -> None:
        """Fetch pages, all at once."""
        if self._ids is None or self._fetch is None:
            raise RuntimeError("no ids were set")
        starts = [number * self._page for number in numbers]
        pages = [list(self._ids[start : start + self._page]) for start in starts]
        found = self._fetch([one for ids in pages for one in ids])
        for number, ids in zip(numbers, pages, strict=True):
            self._pages[number] = [found.get(one) for one in ids]
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)


def _group_data(group: Group, role: int) -> Any:
    if role in {DISPLAY, ACCESSIBLE}:
        return f"{group.title} · {group.note}" if group.note else group.title
    return None
