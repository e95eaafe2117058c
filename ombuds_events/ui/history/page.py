"""S18: every step that changed anything, by whom and why, and the way back."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Signal

from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.queries.history_steps import (
    RecordKind,
    StepFilter,
    StepRow,
    real_today,
    step_choices,
    step_ids,
    step_rows,
)
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.store.changes import Changes
from ombuds_events.store.errors import Known
from ombuds_events.ui.history.pane import StepPane
from ombuds_events.ui.history.words import KINDS, HistoryWords, gestures_saying, step_words
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.buttons import link
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.details_pane import PaneSplit
from ombuds_events.ui.kit.filter_bar import Filter, FilterBar
from ombuds_events.ui.kit.i18n import text
from ombuds_events.ui.kit.layouts import add_key
from ombuds_events.ui.kit.page_header import PageHeader
from ombuds_events.ui.kit.panels import Panel, column
from ombuds_events.ui.kit.settings import PANE_WIDTH
from ombuds_events.ui.kit.table import WorkTable

_WEEK = 6


class HistoryPage(Panel):
    """Enter shows the changes of a step; / finds; F9 shows and closes the pane."""

    told = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wanted = StepFilter()
        self._ids: list[int] = []
        self._words = HistoryWords(desk, self)
        self.header = PageHeader(self)
        self.bar = FilterBar(self._filters(), self)
        self.all_link = link("", self._show_all)
        self.bar.add_widget(self.all_link)
        self.table = WorkTable(self._columns(), self.tr("History"), "row_two_lines")
        self.pane = StepPane(desk)
        self.split = PaneSplit(self.table, self.pane, desk.settings.get(PANE_WIDTH))
        box = column(self)
        box.addWidget(self.header)
        box.addWidget(self.bar)
        box.addWidget(self.split, 1)
        self._connect()
        self.retranslate()
        self.table.select_first()

    # -- what the window asks ------------------------------------------------------------------

    def title(self) -> str:
        """What the title bar says."""
        return self.tr("History")

    def row_words(self) -> str:
        """What the status bar says."""
        count = len(self._ids)
        return self.tr("%n step(s)", "", count).replace("%n", str(count))

    def open(self, record: int, tab: str) -> None:
        """Show the steps of one record; `tab` is its kind: event, person, institution, council."""
        kinds = {kind.value: kind for kind in Kind}
        wanted = (kinds[tab], record) if record and tab in kinds else None
        if wanted != self._wanted.record:
            self._wanted = replace(self._wanted, record=wanted)
            self._show_rows()

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

    def why_not(self) -> bool | Problem:
        """Whether the selected step can be taken back, or why not."""
        if self.table.current_row() is None:
            return False
        return self.pane.problem or True

    def undo_this(self) -> None:
        """Take the selected step back."""
        shown: StepRow | None = self.table.current_row()
        if shown is None:
            return
        try:
            changes = self._desk.workspace.undo_step(shown.id)
        except Refused as refused:
            self._desk.notices.refused(refused.problems)
        except Known as known:
            self._desk.notices.trouble(known)
        else:
            newest = self._desk.workspace.read(step_rows, step_ids_of(self._desk, 1))
            words = [step_words(one.step) for one in newest.values()]
            self._desk.notices.toast(words[0] if words else changes.label)

    def retranslate(self) -> None:
        """Write all words again."""
        self.header.set_title(self.tr("History"))
        self.table.set_name(self.tr("History"))
        self.bar.set_filters(self._filters())
        self._show_rows()

    # -- reading -------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.bar.filters_changed.connect(self._choose)
        self.bar.found.connect(self._find)
        self.bar.find_left.connect(self.focus_first)
        add_key(self.table, "/", self.find_in_list)
        self.table.opened.connect(lambda _row: self.split.show_pane(wanted=True))
        self.table.current_changed.connect(self._show_pane)
        self.table.empty.pressed.connect(self.bar.clear)
        self.pane.undo_wanted.connect(self.undo_this)
        self.pane.opened_in_place.connect(self._open_event)
        self.pane.event_wanted.connect(self._go_to_event)
        self.split.pane_resized.connect(lambda width: self._desk.settings.set(PANE_WIDTH, width))
        self._desk.bus.changed.connect(self._changed)

    def _changed(self, _changes: Changes) -> None:
        """Every step of anybody lands here; a page in the background reads when it is seen."""
        self.when_seen(self.retranslate)

    def _show_all(self) -> None:
        self._wanted = replace(self._wanted, record=None)
        self._show_rows()

    def _show_rows(self) -> None:
        self._ids = self._desk.workspace.read(step_ids, self._wanted)
        self.table.set_ids(self._ids, lambda some: self._desk.workspace.read(step_rows, some))
        count = self._wanted.narrowings
        empty = self.tr("No changes in this period.")
        self.table.set_empty(empty, self.tr("Clear filters") if count else "")
        is_whole = self._wanted.record is None
        every, some = self.tr("every change, who made it and why"), self.tr("of one record")
        self.header.set_facts(every if is_whole else some)
        self.all_link.setText(self.tr("Show all records"))
        self.all_link.setVisible(not is_whole)
        if self.table.current_row() is None:
            self.table.select_first()
        self._show_pane(self.table.current_row())
        self.split.set_idle(idle=not self._ids)
        self.told.emit()

    def _show_pane(self, shown: StepRow | None) -> None:
        self.pane.show_step(shown, self._event_of(shown) if shown else 0)
        self.told.emit()

    def _event_of(self, shown: StepRow) -> int:
        if not shown.step.subject:
            return 0
        try:
            return self._desk.workspace.read(resolve, Kind.EVENT, shown.step.subject)
        except Refused:
            return 0

    # -- words ---------------------------------------------------------------------------------

    def _filters(self) -> list[Filter]:
        found = self._desk.workspace.read(step_choices)
        days: list[tuple[Any, str]] = [
            ("today", self.tr("today")),
            ("week", self.tr("last 7 days")),
            ("month", self.tr("this month")),
            ("year", self.tr("this year")),
            *((day, dates.full_day(day)) for day in found.days),
        ]
        kinds = [(kind, text("Terms", words)) for kind, words in KINDS.items()]
        return [
            Filter("days", self.tr("When"), days, many=False),
            Filter("operators", self.tr("Who"), list(found.operators.items())),
            Filter("kinds", self.tr("What"), kinds),
        ]

    def _columns(self) -> tuple[Column, ...]:
        words = self._words
        return (
            Column("when", lambda: self.tr("When"), words.day, Cell.TWO_LINES, words.clock,
                   tip=words.moment, width=124, sortable=False),
            Column("who", lambda: self.tr("Who"), words.who, tip=words.who, width=150,
                   sortable=False),
            Column("what", lambda: self.tr("What"), lambda row: step_words(row.step),
                   Cell.TWO_LINES, words.summary, tip=words.summary, stretch=True,
                   sortable=False, hideable=False,
                   tone=lambda row: "text_2" if row.is_undone else ""),
            Column("why", lambda: self.tr("Why"), lambda row: row.step.reason,
                   tip=lambda row: row.step.reason, width=150, sortable=False, drop_below=760),
            Column("source", lambda: self.tr("Source"), words.source, width=92, sortable=False,
                   drop_below=620),
        )  # fmt: skip

    # -- doing ---------------------------------------------------------------------------------

    def _choose(self, chosen: dict[str, list[Any]]) -> None:
        first, last = self._period(next(iter(chosen.get("days", [])), None))
        self._wanted = replace(
            self._wanted,
            kinds=frozenset(RecordKind(kind) for kind in chosen.get("kinds", [])),
            operators=frozenset(chosen.get("operators", [])),
            first=first,
            last=last,
        )
        self._show_rows()

    def _period(self, chosen: date | str | None) -> tuple[date | None, date | None]:
        if chosen is None or isinstance(chosen, date):
            return chosen, chosen
        today = self._desk.workspace.read(real_today)
        firsts = {
            "today": today,
            "week": today - timedelta(days=_WEEK),
            "month": today.replace(day=1),
            "year": today.replace(month=1, day=1),
        }
        return firsts[chosen], None

    def _find(self, typed: str) -> None:
        self._wanted = replace(self._wanted, find=typed, labels=gestures_saying(typed))
        self._show_rows()

    def _open_event(self) -> None:
        shown: StepRow | None = self.table.current_row()
        if shown is not None:
            self._go_to_event(self._event_of(shown))

    def _go_to_event(self, event_id: int) -> None:
        if event_id:
            self._desk.go(Place("event", event_id, "overview"))


def step_ids_of(desk: Desk, count: int) -> list[int]:
    """The latest steps of the office."""
    return desk.workspace.read(step_ids, StepFilter())[:count]
