"""The tab *Attendance* of an event: who was there, entered by keys, each key written at once."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.messages import PROBLEMS
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.text import isolated
from ombuds_events.queries.attendance import Grid, grid
from ombuds_events.queries.audience import head_counts
from ombuds_events.queries.lessons import takes_counts
from ombuds_events.queries.mark_steps import mark_steps
from ombuds_events.services.walk_ins import WalkedIn
from ombuds_events.store.changes import Changes
from ombuds_events.ui.attendance.audience import AudienceView
from ombuds_events.ui.attendance.foot import GridFoot
from ombuds_events.ui.attendance.grid import AttendanceGrid
from ombuds_events.ui.attendance.groups import Groups
from ombuds_events.ui.attendance.pane import AttendancePane
from ombuds_events.ui.attendance.rule_dialog import RuleDialog
from ombuds_events.ui.attendance.some_bar import SomeBar
from ombuds_events.ui.attendance.some_people import SomePeople
from ombuds_events.ui.attendance.tools import ToolRow
from ombuds_events.ui.attendance.walk_in_dialog import WalkInDialog
from ombuds_events.ui.attendance.writer import MarkWriter
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.announce import announce
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.details_pane import PaneSplit
from ombuds_events.ui.kit.empty_page import EmptyPage
from ombuds_events.ui.kit.i18n import language, sentence, text
from ombuds_events.ui.kit.panels import Panel, column
from ombuds_events.ui.kit.settings import Setting
from ombuds_events.ui.kit.theme import theme

ORDER = Setting("exports/order", str, SortOrder.COUNTRY.value)
"""One order for the grid and for what is printed: the sheet lies beside the screen."""
SHEETS = (ExportKind.ATTENDANCE, ExportKind.SIGN_IN)
_LEAST_ROWS = 4
_PANE = 364
_ACCESSIBLE = 11
_TOUCHING = (
    "attendance_mark",
    "head_count",
    "participation",
    "person",
    "programme_item",
    "event",
    "event_phase",
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
        self._has_audience = self._is_counted = False
        self.grid = AttendanceGrid(self)
        self.grid.model.words.sources.clock = desk.workspace.clock
        self.writer = MarkWriter(desk, self.grid)
        self.tools, self.foot = ToolRow(self), GridFoot(self)
        self.some = SomeBar(self)
        self.groups = Groups(self.grid.model, self)
        self.people = SomePeople(self.grid, self.groups, self.some)
        self.pane = AttendancePane(self.grid.model, self.groups)
        self.split = PaneSplit(self.grid, self.pane, _PANE, starts_open=False)
        self.empty = EmptyPage(parent=self)
        self.audience = AudienceView(self)
        self._stack = QStackedWidget(self)
        for view in (self.split, self.empty, self.audience):
            self._stack.addWidget(view)
        outer = column(self)
        for part in (self.tools, self.some):
            outer.addWidget(part)
        outer.addWidget(self._stack, 1)
        outer.addWidget(self.foot)
        self.tools.set_order(desk.settings.get(ORDER))
        self._connect()
        self.refresh()

    # -- what actions call -------------------------------------------------------------------

    def refresh(self) -> None:
        """Read all again."""
        order = self.order()
        try:
            self._grid = self._desk.workspace.read(grid, self._event_id, order, language())
        except Refused:
            return  # the event is gone; its page says so, and takes the tab away
        self.writer.code = self._grid.code
        self.grid.show_grid(self._grid, order)
        counts = () if self._grid.rows else self._desk.workspace.read(head_counts, self._event_id)
        if counts or self._has_audience:
            self.audience.show_rows(counts)
        self._has_audience = bool(counts)
        self._is_counted = self._desk.workspace.read(takes_counts, self._event_id)
        self._show_days()
        self._tell_empty()
        self._tell_cell()

    def order(self) -> SortOrder:
        """In which order people stand."""
        return self.tools.order()

    def can_fill(self) -> bool:
        """Whether there are cells to fill."""
        return self._stack.currentWidget() is self.split

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

    def open_door(self) -> None:
        """Go to the check-in at the door."""
        self._desk.go(Place("checkin", self._event_id))

    def fill_down(self) -> None:
        """Write the mark of the cell in use into those below."""
        self.grid.fill_down()

    def mark_all_present(self) -> None:
        """Mark everybody without a mark at this session as present."""
        self.grid.all_present()

    def toggle_pane(self) -> None:
        """Show or close the pane: totals, and who entered the mark."""
        self.split.toggle()
        self._tell_pane()

    def change_rule(self) -> None:
        """Change what a certificate asks for."""
        if self._grid is not None:
            RuleDialog(self._desk, self._grid, self.window()).exec()
            self.grid.marks.setFocus()

    def add_walk_in(self) -> None:
        """Add somebody who came without a seat."""
        self.walk_in_dialog().exec()
        self.grid.marks.setFocus()

    def walk_in_dialog(self) -> WalkInDialog:
        """The dialog that asks who came; present at the session in use."""
        here = self.grid.marks.currentIndex().column()
        session = self.grid.model.column_at(here) if self.grid.model.is_mark(here) else None
        code = self._grid.code if self._grid else ""
        dialog = WalkInDialog(self._desk, (self._event_id, code), session, self.window())
        dialog.added.connect(self._walked_in)
        dialog.row_wanted.connect(self.people.go_to)
        return dialog

    def find_in_list(self) -> None:
        """Find people by name."""
        if self.can_fill():
            self.some.begin_to_find()

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

    # -- what the grid wants -------------------------------------------------------------------

    def _connect(self) -> None:
        self.grid.marked.connect(self.writer.write)
        self.grid.moved.connect(self._tell_cell)
        self.grid.unknown.connect(self._refuse_key)
        self.grid.paste_refused.connect(self._refuse)
        self.grid.walk_in_wanted.connect(self.add_walk_in)
        self.grid.rule_wanted.connect(self.change_rule)
        self.writer.written.connect(self._written)
        self.writer.refused.connect(self._not_written)
        self.empty.pressed.connect(self._fill_empty)
        self.audience.import_wanted.connect(self.import_wanted)
        self.pane.some_wanted.connect(self.people.show_some)
        self.people.changed.connect(self._tell_cell)
        self.tools.reordered.connect(self._reorder)
        self.tools.day_picked.connect(self._pick_day)
        self.tools.report_wanted.connect(self.import_report)
        self.tools.door_wanted.connect(self.open_door)
        self.tools.sheets_wanted.connect(lambda: self.leaving_wanted.emit(SHEETS))
        self.tools.walk_in_wanted.connect(self.add_walk_in)
        self.tools.details_wanted.connect(self.toggle_pane)
        self._desk.bus.changed.connect(self._changed)

    def _written(self, count: int) -> None:
        self._tell_cell()
        if count > 1:
            words = self.tr("%n cells filled", "", count).replace("%n", str(count))
            self._desk.notices.toast(words, undo=True)
            return
        here = self.grid.marks.currentIndex()
        announce(self.grid.marks, str(here.data(_ACCESSIBLE) or ""))

    def _not_written(self, problems: tuple[Problem, ...]) -> None:
        self.refresh()
        self._refuse(problems)

    def _refuse(self, problems: tuple[Problem, ...]) -> None:
        if problems:
            self.foot.refuse(" ".join(map(sentence, problems)), self.grid.marks)

    def _refuse_key(self, key: str) -> None:
        words = text("Problems", PROBLEMS["mark_unknown"]).format(mark=key)
        self.foot.refuse(words, self.grid.marks)

    def _changed(self, changes: Changes) -> None:
        if not self.writer.is_writing and changes.touches(*_TOUCHING):
            self.when_seen(self.refresh)

    def _walked_in(self, done: WalkedIn) -> None:
        self.people.go_to(done.participation_id)
        line = self.grid.model.line(self.grid.current_row())
        name = isolated(line.row.person.name) if line else ""
        words = self.tr("{name} is added.").format(name=name)
        if done.is_over_quota:
            words += " " + self.tr("The institution has more people now than places.")
        self._desk.notices.toast(words, undo=True)

    # -- words -------------------------------------------------------------------------------

    def _tell_cell(self) -> None:
        """The foot says where the user is; the tool row how far the sheet is."""
        model, here = self.grid.model, self.grid.marks.currentIndex()
        line = model.line(here.row()) if here.isValid() and model.entries else None
        words = ""
        if line is not None and model.is_mark(here.column()):
            session = model.column_at(here.column())
            value = line.marks.get(session.number)
            words = self.tr("Session {number}, {title} · {name} · {meaning}").format(
                number=session.number,
                title=model.words.session(session, 0),
                name=line.row.person.name,
                meaning=model.words.marked(value, line.entries.get(session.number), session),
            )
        if warning := model.too_long(here.row(), here.column()):
            self.foot.warn(warning)
        else:
            self.foot.tell(words)
        all_cells, form = len(model.lines()) * len(model.columns), self.tr("{entered} cells")
        entered = (dates.ratio(count, all_cells) for count in (model.entered(), all_cells))
        self.tools.show_count(*(form.format(entered=one) if all_cells else "" for one in entered))
        self._tell_pane()
        self.told.emit()

    def _tell_pane(self) -> None:
        """The pane follows the cell in use; while it is closed it costs nothing."""
        if not self.pane.isVisible():
            return
        model, here = self.grid.model, self.grid.marks.currentIndex()
        line = model.line(here.row()) if here.isValid() and model.entries else None
        session = model.column_at(here.column()) if line and model.is_mark(here.column()) else None
        self.pane.show_cell(line, session)
        if line is not None and session is not None:
            steps = self._desk.workspace.read(mark_steps, line.row.participation_id, session.key)
            self.pane.show_steps(steps, session)

    def _tell_empty(self) -> None:
        found = self._grid
        if found is None or (found.columns and found.rows):
            self._stack.setCurrentWidget(self.split)
        elif self._has_audience:
            self._stack.setCurrentWidget(self.audience)
        else:
            self._say_empty(has_rows=bool(found.rows))
        self.tools.setVisible(self.can_fill())
        self._make_room()

    def _say_empty(self, *, has_rows: bool) -> None:
        if has_rows:
            words = self.tr("The programme has no counted sessions yet.")
            self.empty.set_words(words, self.tr("Open programme"))
        elif self._is_counted:
            self.empty.set_words(self.tr("Nobody is counted yet."), self.tr("Import a list…"))
        else:
            self.empty.set_words(self.tr("Nobody has a seat yet."), self.tr("Open participants"))
        self._stack.setCurrentWidget(self.empty)

    def _fill_empty(self) -> None:
        if self._is_counted and self._grid and not self._grid.rows:
            self.import_lessons()
            return
        tab = "programme" if self._grid and self._grid.rows else "participants"
        self._desk.go(Place("event", self._event_id, tab))

    # -- room and choices ----------------------------------------------------------------------

    def retranslate(self) -> None:
        if self._grid is not None:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_pane()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """In a low window the people come first: totals and help give way."""
        rows = _LEAST_ROWS * theme.size("min_target")
        others = theme.size("tool_row") * 2 + theme.size("row_two_lines") + theme.size("group_row")
        is_low = self.height() < rows + others
        self.foot.setVisible(self.can_fill() and not is_low)
        self.tools.set_low(low=is_low)
        self.grid.show_totals(shown=not is_low)

    def _reorder(self) -> None:
        self._desk.settings.set(ORDER, self.order().value)
        self.refresh()
        self.grid.marks.setFocus()

    def _show_days(self) -> None:
        days = sorted({column.span.start.date() for column in self.grid.model.columns})
        self.tools.show_days(days)
        self._show_day()

    def _pick_day(self) -> None:
        self._show_day()
        self.grid.marks.setFocus()

    def _show_day(self) -> None:
        columns, day = self.grid.model.columns, self.tools.day()
        shown = None if day is None else [c.number for c in columns if c.span.start.date() == day]
        self.grid.show_columns(shown)
