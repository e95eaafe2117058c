"""What the attendance grid is laid out of: three views side by side, three below, kept in step."""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollBar, QWidget

from ombuds_events.domain.precedence import SortOrder
from ombuds_events.queries.attendance import Grid
from ombuds_events.ui.attendance.delegate import CellDelegate, TotalsDelegate
from ombuds_events.ui.attendance.lines import Line
from ombuds_events.ui.attendance.model import ENDS, FIRST, GridModel, TotalsModel
from ombuds_events.ui.attendance.views import MarksView, Part
from ombuds_events.ui.attendance.widths import widths_in
from ombuds_events.ui.attendance.words import Words
from ombuds_events.ui.kit.panels import Panel
from ombuds_events.ui.kit.theme import theme

Cells = list[tuple[int, int]]
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect


class GridFrame(Panel):
    """People, marks and totals; knows where the user is."""

    moved = Signal()
    rule_wanted = Signal()
    total_pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = GridModel(Words(self), self)
        self.totals = TotalsModel(self.model, self)
        self.start, self.end = Part(self.model, self), Part(self.model, self)
        self.marks = MarksView(self.model, self)
        self.feet = tuple(Part(self.totals, self) for _ in range(3))
        self._bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self._several = False
        self._chosen_numbers: frozenset[int] | None = None
        self._chosen_people: frozenset[int] | None = None
        self._cells = CellDelegate(self.model, self)
        self._sums = TotalsDelegate(self.totals)
        self._build()
        self._connect()
        self.setFocusProxy(self.marks)
        self.retranslate()

    # -- content -----------------------------------------------------------------------------

    def show_grid(self, grid: Grid, order: SortOrder) -> None:
        """Show what the database says; the cell in use stays in use."""
        person, number = self._here()
        self.model.show(grid, order)
        self._arrange()
        self._go_back_to(person, number)

    def show_columns(self, numbers: Iterable[int] | None) -> None:
        """Show only these sessions, or all."""
        self._chosen_numbers = None if numbers is None else frozenset(numbers)
        self._arrange()
        shown = [c for c in self._mark_columns() if not self.marks.isColumnHidden(c)]
        if shown and self.marks.currentIndex().column() not in shown:
            self._go_back_to(self._here()[0], 0)

    def show_people(self, participations: Iterable[int] | None) -> None:
        """Show only these people, or all."""
        self._chosen_people = None if participations is None else frozenset(participations)
        self._hide_others()
        person, number = self._here()
        self._go_back_to(person, number)

    @property
    def shows_some(self) -> bool:
        """Whether only some of the people are shown."""
        return self._chosen_people is not None

    def show_totals(self, *, shown: bool) -> None:
        """Show the row of totals, or give its room to the people."""
        for foot in self.feet:
            foot.setVisible(shown)

    def focus_first(self) -> None:
        """Go to the first person, if nobody is in use."""
        if self.current_row() < 0:
            self._go_back_to(None, 0)
        self.marks.setFocus()

    # -- where the user is -------------------------------------------------------------------

    def current_row(self) -> int:
        """The row of the person in use, or -1."""
        return self.marks.currentIndex().row()

    def is_current(self, row: int, column: int) -> bool:
        """Whether this cell has the focus."""
        here = self.marks.currentIndex()
        return here.row() == row and here.column() == column

    def is_chosen(self, row: int, column: int) -> bool:
        """Whether this cell is one of several that are selected."""
        if not self._several:
            return False
        return self.marks.selectionModel().isSelected(self.model.index(row, column))

    def chosen(self) -> Cells:
        """The selected cells of people, at least the one in use."""
        here = self.marks.currentIndex()
        found = [(index.row(), index.column()) for index in self.marks.selectedIndexes()]
        if here.isValid() and (here.row(), here.column()) not in found:
            found = [(here.row(), here.column())]
        rows, columns = set(self.people_rows()), set(self.shown_columns())
        return sorted(cell for cell in found if cell[0] in rows and cell[1] in columns)

    # -- inside --------------------------------------------------------------------------------

    def people_rows(self) -> list[int]:
        """The rows that are people, and are shown."""
        chosen = self._chosen_people
        return [
            n
            for n, entry in enumerate(self.model.entries)
            if isinstance(entry, Line) and (chosen is None or entry.row.participation_id in chosen)
        ]

    def _mark_columns(self) -> range:
        return range(FIRST, FIRST + len(self.model.columns))

    def shown_columns(self) -> list[int]:
        """The columns of marks that are shown."""
        return [c for c in self._mark_columns() if not self.marks.isColumnHidden(c)]

    def _here(self) -> tuple[int | None, int]:
        """The person and the session in use."""
        here = self.marks.currentIndex()
        line = self.model.line(here.row()) if here.isValid() else None
        number = self.model.column_at(here.column()).number if line else 0
        return (line.row.participation_id if line else None, number)

    def _go_back_to(self, person: int | None, number: int) -> None:
        rows, columns = self.people_rows(), self.shown_columns()
        if not rows or not columns:
            return
        row = next((n for n in rows if self._id(n) == person), rows[0])
        column = next((c for c in columns if self.model.column_at(c).number == number), columns[0])
        self.go(row, column)

    def _id(self, row: int) -> int:
        line = self.model.line(row)
        return line.row.participation_id if line else 0

    def go_to(self, participation_id: int) -> None:
        """Use the row of this person, at the same session."""
        self._go_back_to(participation_id, self._here()[1])
        self.marks.setFocus()

    def go(self, row: int, column: int) -> None:
        """Use this cell, if it is one of marks."""
        if self.model.line(row) is None or not self.model.is_mark(column):
            return
        index = self.model.index(row, column)
        self.marks.selectionModel().setCurrentIndex(index, _SELECT)
        self.marks.scrollTo(index)
        if row == next(iter(self.people_rows()), -1):
            self.marks.scrollToTop()  # the heading over the first person

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        for row in (before.row(), now.row()):
            for view in (self.start, self.marks, self.end):
                view.update_row(row)
        self._head.set_current(now.column())
        self.moved.emit()

    def _selected(self) -> None:
        several = len(self.marks.selectedIndexes()) > 1
        if several or self._several:
            self.marks.viewport().update()
        self._several = several

    # -- views ---------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = QGridLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        for place, view in enumerate((self.start, self.marks, self.end)):
            outer.addWidget(view, 0, place)
            outer.addWidget(self.feet[place], 1, place)
            view.setItemDelegate(self._cells)
            self.feet[place].setItemDelegate(self._sums)
        outer.addWidget(self._bar, 2, 1)
        outer.setColumnStretch(1, 1)
        outer.setRowStretch(0, 1)
        self._head = self.marks.give_header(self.model)
        for view in (self.start, self.end):
            view.give_header(self.model).rule_wanted.connect(self.rule_wanted)
        for view in (self.start, self.marks, self.end):
            view.horizontalHeader().show()
        self.end.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _connect(self) -> None:
        self.marks.selectionModel().currentChanged.connect(self._moved)
        self.marks.selectionModel().selectionChanged.connect(self._selected)
        for side in (self.start, self.end):
            side.pressed_row.connect(self._pressed)
        for foot in self.feet:
            foot.pressed_column.connect(self.total_pressed)
        bars = [view.verticalScrollBar() for view in (self.start, self.marks, self.end)]
        for bar in bars:
            for other in bars:
                if other is not bar:
                    bar.valueChanged.connect(other.setValue)
        across = self.marks.horizontalScrollBar()
        for other in (self.feet[1].horizontalScrollBar(), self._bar):
            across.valueChanged.connect(other.setValue)
        self._bar.valueChanged.connect(across.setValue)
        across.rangeChanged.connect(self._range)

    def _range(self, least: int, most: int) -> None:
        across = self.marks.horizontalScrollBar()
        self._bar.setRange(least, most)
        self._bar.setPageStep(across.pageStep())
        self._bar.setVisible(most > least)

    def _pressed(self, row: int) -> None:
        column = self.marks.currentIndex().column()
        shown = self.shown_columns()
        if shown:
            self.go(row, column if column in shown else shown[0])
        self.marks.setFocus()

    def _arrange(self) -> None:
        """Each view its columns, sizes and spans."""
        last = self.model.columnCount()
        shown = [
            column
            for column in self._mark_columns()
            if self._chosen_numbers is None
            or self.model.column_at(column).number in self._chosen_numbers
        ]
        parts = (range(FIRST), shown, range(last - ENDS, last))
        for place, view in enumerate((self.start, self.marks, self.end)):
            view.show_only(parts[place])
            view.size_rows(self.model.entries)
            self.feet[place].show_only(parts[place])
            self.feet[place].verticalHeader().setDefaultSectionSize(theme.size("row_two_lines"))
            self.feet[place].setFixedHeight(theme.size("row_two_lines"))
        self.start.clearSpans()
        for row, _entry in enumerate(self.model.entries):
            if self.model.line(row) is None:
                self.start.setSpan(row, 0, 1, FIRST)
        self._hide_others()
        self._size_columns()

    def _hide_others(self) -> None:
        """Only the chosen people stand in the list, under the headings of theirs."""
        shown = set(self.people_rows())
        groups = {self.model.heading_over(row) for row in shown}
        for row in range(self.model.rowCount()):
            hide = row not in shown and row not in groups
            for view in (self.start, self.marks, self.end):
                if view.isRowHidden(row) != hide:
                    view.setRowHidden(row, hide)

    def _size_columns(self) -> None:
        shown, last = self.shown_columns(), self.model.columnCount()
        bar = self.end.verticalScrollBar().sizeHint().width()
        widths = widths_in(self.width() - bar, len(shown), max(1.0, theme.scale))
        sizes = {0: widths.number, 1: widths.name, 2: widths.sex}
        sizes |= dict.fromkeys(shown, widths.mark)
        sizes |= {last - ENDS + n: size for n, size in enumerate(widths.ends)}
        for view in (self.start, self.marks, self.end, *self.feet):
            for column, size in sizes.items():
                view.setColumnWidth(column, size)
        for one in (self.start, self.feet[0]):
            one.setFixedWidth(widths.start)
        for one in (self.end, self.feet[2]):
            one.setFixedWidth(sum(widths.ends) + bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.model.columns:
            self._size_columns()

    def retranslate(self) -> None:
        self.marks.setAccessibleName(self.tr("Attendance"))
        self.start.setAccessibleName(self.tr("People"))
        self.end.setAccessibleName(self.tr("Hours, share and certificate"))
        for foot in self.feet:
            foot.setAccessibleName(self.tr("Totals"))
        for view in (self.start, self.marks, self.end, *self.feet):
            view.viewport().update()
