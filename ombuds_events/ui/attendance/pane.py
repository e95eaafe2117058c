"""The pane beside the grid: who entered the mark in use, and live totals; each number opens."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ombuds_events.domain.text import isolated
from ombuds_events.queries.attendance import GridColumn
from ombuds_events.queries.mark_steps import MarkStep
from ombuds_events.ui.attendance.groups import By, GroupRow, Groups, There
from ombuds_events.ui.attendance.lines import Line, country_of, home_of
from ombuds_events.ui.attendance.model import GridModel
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.buttons import NumberLink
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.details_pane import DetailsPane
from ombuds_events.ui.kit.panels import column, label, rule, wrapped
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.words import joined

_MOST_STEPS = 4
_LEAST_ROOM = 28
_FRAME = 4
_NAME, _PRESENT = 92, 98
_OFF = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class AttendancePane(DetailsPane):
    """`some_wanted(Some)`: show only these people in the grid."""

    some_wanted = Signal(object)

    def __init__(self, model: GridModel, groups: Groups, parent: QWidget | None = None) -> None:
        self._is_built = False
        super().__init__(parent)
        self._model, self.groups = model, groups
        self._session: GridColumn | None = None

    def _build(self) -> None:
        """Make everything; most grids are filled without the pane."""
        self.person, self.home = wrapped("", "section"), wrapped("", "caption")
        self.session, self.mark = wrapped("", "strong"), wrapped()
        self.steps = wrapped("", "caption")
        self.numbers = {one: NumberLink() for one in There}
        self._names = {one: label("", "caption") for one in There}
        self._titles = (label("", "heading"), label("", "heading"))
        self.by = ComboBox(self._choices())
        self.table = WorkTable(self._columns(), self.tr("Totals"))
        self.table.setVerticalScrollBarPolicy(_OFF)
        self.table.setHorizontalScrollBarPolicy(_OFF)
        self._lay_out()
        self.by.changed.connect(lambda _by: self.show_totals())
        self.table.cell_pressed.connect(lambda row, _key: self.some_wanted.emit(row.some))
        self.table.opened.connect(lambda row: self.some_wanted.emit(row.some))
        self._is_built = True
        self.retranslate()

    def show_cell(self, line: Line | None, session: GridColumn | None) -> None:
        """Show the person and the mark in use."""
        self._session = session
        if not self._is_built:
            self._build()
        for widget in (self.person, self.home, self.session, self.mark, self.steps):
            widget.setVisible(line is not None)
        if line is not None and session is not None:
            words = self._model.words
            value, entry = line.marks.get(session.number), line.entries.get(session.number)
            self.person.setText(isolated(line.row.person.name))
            self.home.setText(joined(isolated(home_of(line.row)), isolated(country_of(line.row))))
            number = self.tr("Session {number}").format(number=session.number)
            self.session.setText(joined(number, words.session(session, 0)))
            self.mark.setText(words.marked(value, entry, session))
        self.show_totals()

    def show_steps(self, steps: tuple[MarkStep, ...], session: GridColumn) -> None:
        """Show what the cell said before, and who corrected it."""
        words, form = self._model.words, self.tr("before: {mark}")
        lines = [
            form.format(mark=words.marked(older.value, older.entry, session))
            for older in steps[1 : 1 + _MOST_STEPS]
        ]
        self.steps.setText("\n".join(lines))
        self.steps.setVisible(bool(lines))
        self._stretch()

    def show_totals(self) -> None:
        """Show the totals as they are now."""
        there = self.groups.there(self._session) if self._session else {}
        for one, some in there.items():
            number, whole = len(some.lines), self.groups.in_all(one)
            self.numbers[one].set_number(dates.ratio(number, whole))
            self._names[one].setText(self.groups.name(one))
            is_shown = one is There.PRESENT or (bool(whole) and one in _ALWAYS) or bool(number)
            self.numbers[one].setVisible(is_shown)
            self._names[one].setVisible(is_shown)
        self.table.set_rows(self.groups.rows(self._by(), self._session))
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + self.table.verticalHeader().length() + _FRAME)

    def retranslate(self) -> None:
        super().retranslate()
        if not self._is_built:
            return
        self._titles[0].setText(self.tr("At this session"))
        self._titles[1].setText(self.tr("Together"))
        self.table.set_name(self.tr("Totals"))
        self.by.set_options(self._choices())
        self.by.setAccessibleName(self.tr("Put together by"))
        self.show_totals()

    # -- inside --------------------------------------------------------------------------------

    def _stretch(self) -> None:
        """As high as it is now at once: a first look must not be squeezed."""
        inner = self._scroll.widget()
        if inner is not None and self.body.hasHeightForWidth():
            inner.setMinimumHeight(self.body.totalHeightForWidth(inner.width()))

    def _by(self) -> By:
        return By(str(self.by.value()))

    def _choices(self) -> list[tuple[By, str]]:
        return [
            (By.INSTITUTION, self.tr("By institution")),
            (By.COUNTRY, self.tr("By country")),
            (By.SEX, self.tr("Women and men")),
        ]

    def _lay_out(self) -> None:
        self.hide_open()
        cell = QWidget()
        lines = column(cell, spacing=2)
        lines.addWidget(self.person)
        lines.addWidget(self.home)
        lines.addSpacing(6)
        for widget in (self.session, self.mark, self.steps):
            lines.addWidget(widget)
        self.add(cell)
        self.add(rule())
        self.add(self._titles[0])
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for place, one in enumerate(There):
            self.numbers[one].setMinimumHeight(_LEAST_ROOM)
            self.numbers[one].clicked.connect(partial(self._open_numbers, one))
            grid.addWidget(self._names[one], place, 0)
            grid.addWidget(self.numbers[one], place, 1, Qt.AlignmentFlag.AlignTrailing)
        self.add(box)
        self.add(rule())
        self.add(self._titles[1])
        self.add(self.by)
        self.add(self.table)

    def _open_numbers(self, there: There) -> None:
        if self._session is not None:
            self.some_wanted.emit(self.groups.there(self._session)[there])

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "name",
                "",
                lambda row: row.some.words,
                tip=self._tip,
                stretch=True,
                least=_NAME,
                sortable=False,
                hideable=False,
            ),
            Column(
                "present",
                lambda: self.tr("Present"),
                lambda row: dates.ratio(row.present, row.total.people),
                Cell.LINK,
                align="end",
                width=_PRESENT,
                sortable=False,
            ),
            Column(
                "share",
                "%",
                lambda row: "" if row.total.share is None else dates.percent(row.total.share),
                align="end",
                width=56,
                sortable=False,
                drop_below=_NAME + _PRESENT + 56,
            ),
            Column(
                "certificates",
                lambda: self.tr("Cert."),
                lambda row: str(row.total.certificates),
                align="end",
                width=46,
                sortable=False,
                drop_below=_NAME + _PRESENT + 56 + 46,
            ),
        )

    def _tip(self, row: GroupRow) -> str:
        minutes = row.total.minutes
        hours = self.tr("{hours} person-hours").format(hours=dates.number((minutes or 0) / 60, 2))
        women = self.tr("{women} women, {men} men, {others} other or not stated").format(
            women=row.total.female, men=row.total.male, others=row.total.unknown
        )
        return "\n".join((row.some.words, women, *(() if minutes is None else (hours,))))


_ALWAYS = frozenset({There.WOMEN, There.MEN})
