"""The tab *Attendance* of an event: who was there, entered by keys, each key written at once."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QStackedWidget, QWidget

from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.messages import PROBLEMS
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.tally import MarkCell, MarkValue
from ombuds_events.queries.attendance import Grid, grid
from ombuds_events.queries.audience import head_counts
from ombuds_events.queries.lessons import takes_counts
from ombuds_events.services.attendance import set_mark, set_marks
from ombuds_events.store.changes import Changes
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.attendance.audience import AudienceView
from ombuds_events.ui.attendance.grid import AttendanceGrid
from ombuds_events.ui.attendance.legend import Legend
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.announce import announce, announce_now
from ombuds_events.ui.kit.buttons import Button, key_cap
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.empty_page import EmptyPage
from ombuds_events.ui.kit.i18n import language, text
from ombuds_events.ui.kit.panels import ElidedLabel, Panel, column, label, row, set_role
from ombuds_events.ui.kit.settings import Setting
from ombuds_events.ui.kit.theme import theme

ORDER = Setting("attendance/order", str, SortOrder.COUNTRY.value)
SHEETS = (ExportKind.ATTENDANCE, ExportKind.SIGN_IN)
_LEAST_ROWS = 4
_TOUCHING = (
    "attendance_mark",
    "head_count",
    "participation",
    "person",
    "programme_item",
    "event",
    "institution",
    "partner",
)


class AttendanceTab(Panel):
    """Emits `leaving_wanted(kinds)`, `import_wanted` for a list, `report_wanted` for a report."""

    told = Signal()
    leaving_wanted = Signal(object)
    import_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, desk: Desk, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._event_id = event_id
        self._grid: Grid | None = None
        self._is_writing = False
        self._has_audience = self._is_counted = False
        self.grid = AttendanceGrid(self)
        self.empty = EmptyPage(parent=self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.empty)
        self.audience = AudienceView(self)
        self._stack.addWidget(self.audience)
        self._build()
        self.grid.marked.connect(self._write)
        self.grid.moved.connect(self._tell_cell)
        self.grid.unknown.connect(self._refuse_key)
        self.empty.pressed.connect(self._fill_empty)
        self.audience.import_wanted.connect(self.import_wanted)
        desk.bus.changed.connect(self._changed)
        self.retranslate()
        self.refresh()

    # -- what actions call -------------------------------------------------------------------

    def refresh(self) -> None:
        """Read all again."""
        order = self.order()
        try:
            self._grid = self._desk.workspace.read(grid, self._event_id, order, language())
        except Refused:
            return  # the event is gone; its page says so, and takes the tab away
        self.grid.show_grid(self._grid, order)
        counts = () if self._grid.rows else self._desk.workspace.read(head_counts, self._event_id)
        self.audience.show_rows(counts)
        self._has_audience = bool(counts)
        self._is_counted = self._desk.workspace.read(takes_counts, self._event_id)
        self._fill_days()
        self._tell_empty()
        self._tell_cell()

    def order(self) -> SortOrder:
        """In which order people stand."""
        return SortOrder(self._orders.currentData())

    def can_fill(self) -> bool:
        """Whether there are cells to fill."""
        return self._stack.currentWidget() is self.grid

    def can_import_lessons(self) -> bool:
        """Whether the audience is counted, so that a list of lessons fits."""
        return self._is_counted

    def import_lessons(self) -> None:
        """Ask for a list of lessons."""
        self.import_wanted.emit()

    def can_import_report(self) -> bool:
        """Whether there are people and sessions for a report of an online meeting."""
        return self.can_fill()

    def import_report(self) -> None:
        """Ask for the report of an online meeting."""
        self.report_wanted.emit()

    def fill_down(self) -> None:
        """Write the mark of the cell in use into those below."""
        self.grid.fill_down()

    def mark_all_present(self) -> None:
        """Mark everybody without a mark at this session as present."""
        self.grid.all_present()

    def focus_first(self) -> None:
        """Be ready for the first key."""
        if self.can_fill():
            self.grid.focus_first()
        elif self._has_audience:
            self.audience.table.setFocus()

    def row_words(self) -> str:
        """How many people and sessions, for the status bar."""
        if self._has_audience:
            return self.audience.row_words()
        people, sessions = len(self.grid.model.lines()), len(self.grid.model.columns)
        first = self.tr("%n people", "", people).replace("%n", str(people))
        second = self.tr("%n sessions", "", sessions).replace("%n", str(sessions))
        return f"{first}, {second}"

    # -- writing -----------------------------------------------------------------------------

    def _write(self, cells: list[tuple[int, int]], value: MarkValue | None) -> None:
        """Show it, then write it: one step of undo for one gesture."""
        if self._grid is None:
            return
        wanted = [
            MarkCell(line.row.participation_id, self.grid.model.column_at(place).key, value)
            for number, place in cells
            if (line := self.grid.model.line(number)) is not None
        ]
        self.grid.model.put(cells, value)
        self._is_writing = True
        try:
            is_written = self._written(wanted)
        finally:
            self._is_writing = False
        if not is_written:
            self.refresh()
            return
        self._tell_cell()
        self._announce(len(cells))

    def _written(self, cells: list[MarkCell]) -> bool:
        code = self._grid.code if self._grid else ""
        if len(cells) == 1:
            one = cells[0]
            gesture = Gesture("set_mark", code)
            return self._desk.attempt(
                gesture, set_mark, one.participation_id, one.column, one.value
            )
        return self._desk.attempt(Gesture("set_marks", code), set_marks, cells)

    def _announce(self, count: int) -> None:
        if count > 1:
            words = self.tr("%n cells filled", "", count).replace("%n", str(count))
            self._desk.notices.toast(words, undo=True)
            return
        here = self.grid.marks.currentIndex()
        announce(self.grid.marks, str(here.data(11) or ""))

    def _refuse_key(self, key: str) -> None:
        set_role(self._place, "error")
        words = text("Problems", PROBLEMS["mark_unknown"]).format(mark=key)
        self._place.setText(words)
        announce_now(self.grid.marks, words)

    def _changed(self, changes: Changes) -> None:
        if not self._is_writing and changes.touches(*_TOUCHING):
            self.refresh()

    # -- words -------------------------------------------------------------------------------

    def _tell_cell(self) -> None:
        """The foot says where the user is; the tool row how far the sheet is."""
        set_role(self._place, "caption")
        model, here = self.grid.model, self.grid.marks.currentIndex()
        line = model.line(here.row()) if here.isValid() and model.entries else None
        words = ""
        if line is not None and model.is_mark(here.column()):
            session = model.column_at(here.column())
            words = self.tr("Session {number}, {title} · {name} · {meaning}").format(
                number=session.number,
                title=model.words.session(session, 0),
                name=line.row.person.name,
                meaning=model.words.meaning(line.marks.get(session.number)),
            )
        self._place.setText(words)
        all_cells = len(model.lines()) * len(model.columns)
        self._count.setText(
            self.tr("{entered} cells").format(entered=dates.ratio(model.entered(), all_cells))
            if all_cells
            else ""
        )
        self.told.emit()

    def _tell_empty(self) -> None:
        found = self._grid
        if found is None or (found.columns and found.rows):
            self._stack.setCurrentWidget(self.grid)
        elif self._has_audience:
            self._stack.setCurrentWidget(self.audience)
        elif self._is_counted and not found.rows:
            self.empty.set_words(self.tr("Nobody is counted yet."), self.tr("Import a list…"))
            self._stack.setCurrentWidget(self.empty)
        elif not found.rows:
            self.empty.set_words(self.tr("Nobody has a seat yet."), self.tr("Open participants"))
            self._stack.setCurrentWidget(self.empty)
        else:
            self.empty.set_words(
                self.tr("The programme has no counted sessions yet."), self.tr("Open programme")
            )
            self._stack.setCurrentWidget(self.empty)
        self._tools.setVisible(self.can_fill())
        self._make_room()

    def _fill_empty(self) -> None:
        if self._is_counted and self._grid and not self._grid.rows:
            self.import_lessons()
            return
        tab = "programme" if self._grid and self._grid.rows else "participants"
        self._desk.go(Place("event", self._event_id, tab))

    # -- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        outer = column(self)
        outer.addWidget(self._made_tools())
        outer.addWidget(self._stack, 1)
        outer.addWidget(self._made_foot())

    def _made_tools(self) -> QFrame:
        self._tools = QFrame(self)
        self._tools.setProperty("line", "bottom")
        self._orders, self._days = QComboBox(), QComboBox()
        for order in SortOrder:
            self._orders.addItem("", order.value)
        kept = self._orders.findData(self._desk.settings.get(ORDER))
        self._orders.setCurrentIndex(max(kept, 0))
        self._orders.activated.connect(self._reorder)
        self._days.activated.connect(self._pick_day)
        self._legend = Legend(self._tools)
        self._count = label("", "caption")
        self._files = Button(self.tr("Sheets…"), "sheet")
        self._files.clicked.connect(lambda: self.leaving_wanted.emit(SHEETS))
        self._report = Button(self.tr("Online report…"), "file-input")
        self._report.clicked.connect(self.import_report)
        line = row(self._tools, spacing=8)
        line.setContentsMargins(16, 4, 16, 5)
        for widget in (self._orders, self._days, self._legend):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self._count)
        line.addWidget(self._report)
        line.addWidget(self._files)
        return self._tools

    def _made_foot(self) -> QFrame:
        self._foot = QFrame(self)
        self._foot.setProperty("line", "top")
        line = row(self._foot, spacing=6)
        line.setContentsMargins(16, 3, 16, 3)
        self._helps = []
        for keys in ("Enter", "Tab", "Ctrl+Shift+P", "Ctrl+D", "Ctrl+Z"):
            words = ElidedLabel("", "caption")
            self._helps.append(words)
            line.addWidget(key_cap(keys))
            line.addWidget(words)
            line.addSpacing(6)
        line.addStretch(1)
        self._place = ElidedLabel("", "caption")
        line.addWidget(self._place)
        self._foot.setMinimumHeight(theme.size("group_row"))
        return self._foot

    def retranslate(self) -> None:
        names = {
            SortOrder.PROTOCOL: self.tr("Host first, then country"),
            SortOrder.COUNTRY: self.tr("Country, then name"),
            SortOrder.NAME: self.tr("Family name"),
            SortOrder.INSTITUTION: self.tr("Institution"),
        }
        for number, order in enumerate(SortOrder):
            self._orders.setItemText(number, names[order])
        self._orders.setAccessibleName(self.tr("Order of people"))
        self._days.setAccessibleName(self.tr("Day"))
        self._report.setToolTip(self.tr("Take marks from a Zoom, Teams or Meet report (Ctrl+I)"))
        self._files.setToolTip(self.tr("Save the attendance workbook and sheets to sign"))
        helps = (
            self.tr("down"),
            self.tr("right"),
            self.tr("all others present"),
            self.tr("fill down"),
            self.tr("undo"),
        )
        for words, help_words in zip(self._helps, helps, strict=True):
            words.setText(help_words)
        self._fit_tools()
        if self._grid is not None:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_tools()
        self._make_room()

    def _make_room(self) -> None:
        """In a low window the people come first: totals and help give way."""
        rows = _LEAST_ROWS * theme.size("min_target")
        others = theme.size("tool_row") * 2 + theme.size("row_two_lines") + theme.size("group_row")
        is_low = self.height() < rows + others
        self._foot.setVisible(self.can_fill() and not is_low)
        self.grid.show_totals(shown=not is_low)

    def _fit_tools(self) -> None:
        """Where the tool row is too wide its buttons are icons, then the legend is shortened."""
        words = {self._report: self.tr("Online report…"), self._files: self.tr("Sheets…")}
        for button, verb in words.items():
            button.setText(verb)
            button.setAccessibleName(verb)
        if self._beside_legend() > self.width():
            for button in words:
                button.setText("")
        self._legend.fit(self.width() - self._beside_legend())

    def _beside_legend(self) -> int:
        """How wide the rest of the tool row is."""
        others = (self._orders, self._days, self._count, self._report, self._files)
        return sum(widget.sizeHint().width() + 8 for widget in others) + 48

    # -- choices -----------------------------------------------------------------------------

    def _reorder(self) -> None:
        self._desk.settings.set(ORDER, self.order().value)
        self.refresh()
        self.grid.marks.setFocus()

    def _fill_days(self) -> None:
        """One entry for each day of the sheet; the chosen one stays if it is still there."""
        chosen = self._days.currentData()
        days = sorted({column.span.start.date() for column in self.grid.model.columns})
        self._days.clear()
        self._days.addItem(self.tr("All days"), None)
        for day in days:
            self._days.addItem(dates.day(day), day)
        self._days.setCurrentIndex(days.index(chosen) + 1 if chosen in days else 0)
        self._days.setVisible(len(days) > 1)
        self._show_day(chosen if chosen in days else None)

    def _pick_day(self) -> None:
        self._show_day(self._days.currentData())
        self.grid.marks.setFocus()

    def _show_day(self, day: date | None) -> None:
        columns = self.grid.model.columns
        shown = None if day is None else [c.number for c in columns if c.span.start.date() == day]
        self.grid.show_columns(shown)
