"""The frame of a page that is a list: head, tool row, table, details pane."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ombuds_events.domain.kinds import RecordKind
from ombuds_events.ui.kit.archiver import Archiver
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.details_pane import DetailsPane, PaneSplit
from ombuds_events.ui.kit.filter_bar import FilterBar
from ombuds_events.ui.kit.layouts import add_key
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.kit.page_header import PageHeader
from ombuds_events.ui.kit.panels import Panel, column
from ombuds_events.ui.kit.settings import PANE_WIDTH
from ombuds_events.ui.kit.table import WorkTable


class ListPage(Panel):
    """Enter opens a row, / finds, F9 shows and closes the pane, Esc closes it.

    A page overrides `open_row`, `show_row` and `find_typed`, and names the rows in `row_words`.
    """

    told = Signal()

    def __init__(
        self,
        desk: Desk,
        table: WorkTable,
        pane: DetailsPane,
        bar: FilterBar,
        kind: RecordKind,
    ) -> None:
        super().__init__()
        self.desk = desk
        self.table, self.pane, self.bar = table, pane, bar
        self.header = PageHeader(self)
        self.archive_bar = MessageBar()
        self.archiver = Archiver(desk, table, self.archive_bar, kind)
        self.split = PaneSplit(table, pane, desk.settings.get(PANE_WIDTH))
        box = column(self)
        box.addWidget(self.header)
        box.addWidget(bar)
        box.addWidget(self.archive_bar)
        box.addWidget(self.split, 1)
        self._tools = bar.add_tool("columns-3", "")
        self._tools.clicked.connect(self._columns_menu)
        self._connect_table()
        self._name_tools()

    # -- for the page to override ----------------------------------------------------------------

    def open_row(self, row: Any) -> None:
        """Go to the record of `row`."""

    def show_row(self, row: Any) -> None:
        """Show `row`, or None, in the pane."""

    def find_typed(self, typed: str) -> None:
        """List what fits what was typed."""

    # -- what the window asks ------------------------------------------------------------------

    def focus_first(self) -> None:
        """Put the focus into the list."""
        if self.table.current_row() is None:
            self.table.select_first()
        self.table.setFocus()

    def find_in_list(self) -> None:
        """Go to the find field."""
        self.bar.finder.setFocus()
        self.bar.finder.selectAll()

    def toggle_pane(self) -> None:
        """Show the pane, or close it."""
        self.split.toggle()

    def archive_selected(self) -> None:
        """Put what is selected into the archive."""
        self.archiver.put_away()

    def bring_back_selected(self) -> None:
        """Take what is selected out of the archive."""
        self.archiver.bring_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape.value and self.pane.isVisible():
            self.split.toggle()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Write the words of the frame; a page adds its own."""
        self._name_tools()

    def settle_rows(self) -> None:
        """After new rows: something is selected, and the pane and the window know."""
        if self.table.current_row() is None:
            self.table.select_first()
        if self.table.current_row() is None:
            # Else the table has told already which row is the current one.
            self.show_row(None)
        self.split.set_idle(idle=self.table.current_row() is None)
        self.told.emit()

    def counted_words(self, count: str) -> str:
        """The words of the status bar: "24 people, 1 selected"."""
        selected = len(self.table.selectionModel().selectedRows())
        return self.tr("{count}, {number} selected").format(count=count, number=selected)

    # -- inside --------------------------------------------------------------------------------

    def _name_tools(self) -> None:
        self._tools.set_name(self.tr("Columns"))

    def _connect_table(self) -> None:
        self.bar.found.connect(self.find_typed)
        self.bar.find_left.connect(self.focus_first)
        add_key(self.table, "/", self.find_in_list)
        self.table.opened.connect(self.open_row)
        self.table.current_changed.connect(self.show_row)
        self.table.selection_changed.connect(lambda _rows: self.told.emit())
        self.pane.opened_in_place.connect(self._open_current)
        self.split.pane_resized.connect(lambda width: self.desk.settings.set(PANE_WIDTH, width))

    def _open_current(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.open_row(row)

    def _columns_menu(self) -> None:
        place = self._tools.mapToGlobal(self._tools.rect().bottomLeft())
        self.table.columns_menu().popup(place)
