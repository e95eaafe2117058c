"""S3: the list of events with saved views, filters, find and a details pane."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu

from ombuds_events.domain.kinds import EventState, RecordKind
from ombuds_events.queries.event_filters import (
    EventSort,
    EventView,
    ListedEvent,
    event_list,
    view_counts,
)
from ombuds_events.queries.events import EventRow, event_rows
from ombuds_events.queries.new_event import event_lists
from ombuds_events.store.changes import Changes
from ombuds_events.ui.events.batch import EventBatch, codes_of
from ombuds_events.ui.events.clash_marks import ClashMarks
from ombuds_events.ui.events.list_columns import ListColumns
from ombuds_events.ui.events.list_filters import ListFilters, chosen, parts
from ombuds_events.ui.events.list_memory import Left, ListMemory, without_gone
from ombuds_events.ui.events.pane import EventPane
from ombuds_events.ui.events.view_dialog import ViewDialog
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.archiver import Archiver
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.details_pane import PaneSplit
from ombuds_events.ui.kit.filter_bar import FilterBar
from ombuds_events.ui.kit.i18n import state_label
from ombuds_events.ui.kit.layouts import add_key
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.kit.page_header import PageHeader
from ombuds_events.ui.kit.panels import Panel, column
from ombuds_events.ui.kit.rows import Group
from ombuds_events.ui.kit.settings import PANE_WIDTH
from ombuds_events.ui.kit.tab_strip import Tab
from ombuds_events.ui.kit.table import WorkTable

_SOURCES = (
    "event",
    "event_recommendation",
    "partner",
    "invitation",
    "participation",
    "head_count",
    "institution",
)
_MOST_GROUPED = 500
OWN = "own:"
"""How the tabs of own views begin: their key is this and the name."""
_LATEST_FIRST = frozenset({EventView.HELD, EventView.ALL})


class EventsPage(Panel):
    """Enter opens an event; / finds; F9 shows and closes the pane."""

    told = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._memory = ListMemory(desk.settings)
        left = self._memory.left()
        self._wanted, self._grouping, self._own = left.wanted, left.grouping, left.own
        self._listed: tuple[ListedEvent, ...] = ()
        self.header = PageHeader(self)
        self.filters = ListFilters(desk, self)
        self.bar = FilterBar(self.filters.filters(self._wanted), self)
        self.marks = ClashMarks(desk, self)
        shown = ListColumns(desk, self.marks, self).columns()
        self.table = WorkTable(shown, self.tr("Events"), "row_two_lines")
        self.table.rows.sorter = self._sort
        self.marks.changed.connect(self.table.viewport().update)
        if left.hidden is not None:
            self.table.set_hidden_columns(left.hidden)
        self.message = MessageBar()
        self.archive_bar = MessageBar()
        self.archiver = Archiver(desk, self.table, self.archive_bar, RecordKind.EVENT, codes_of)
        self.archive_selected = self.archiver.put_away
        self.bring_back_selected = self.archiver.bring_back
        self.batch = EventBatch(desk, self.bar, self.archiver)
        self.pane = EventPane(desk)
        self.split = PaneSplit(self.table, self.pane, desk.settings.get(PANE_WIDTH))
        box = column(self)
        box.addWidget(self.header)
        box.addWidget(self.bar)
        box.addWidget(self.message)
        box.addWidget(self.archive_bar)
        box.addWidget(self.split, 1)
        self.group_chip = Button("", "", "chip")
        self.group_chip.setMenu(QMenu(self))
        self.bar.add_widget(self.group_chip)
        self._tools = self.bar.add_tool("columns-3", self.tr("Columns"))
        self._connect()
        self._read()
        self._tell_gone()

    # -- what the window asks ------------------------------------------------------------------

    def title(self) -> str:
        """What the title bar says."""
        return self.tr("Events")

    def row_words(self) -> str:
        """What the status bar says."""
        count, selected = len(self._listed), len(self.table.selected_rows())
        words = self.tr("%n event(s)", "", count).replace("%n", str(count))
        return self.tr("{count}, {number} selected").format(count=words, number=selected)

    def selected_events(self) -> tuple[int, ...]:
        """The events that are selected."""
        return self.batch.ids()

    def focus_first(self) -> None:
        """Put the focus into the list."""
        if self.table.current_row() is None:
            self._select_coming()
        self.table.setFocus()

    def find_in_list(self) -> None:
        """Go to the find field."""
        self.bar.finder.setFocus()
        self.bar.finder.selectAll()

    def toggle_pane(self) -> None:
        """Show the pane, or close it."""
        self.split.toggle()

    def primary(self) -> None:
        """Do the next step of the selected event."""
        self._do_step(self.table.current_row())

    def open(self, recommendation: int, view: str) -> None:
        """Show a view of the events that count for a recommendation; without a view, as it was."""
        if view:
            self.show_view(view)
            chips = {"recommendations": [recommendation]} if recommendation else {}
            self.bar.set_chosen(chips)
            self._choose_filters(chips)

    def show_view(self, view: str) -> None:
        """Go to a saved view."""
        self.bar.views.set_current(view)

    def retranslate(self) -> None:
        """Write all words again."""
        self.header.set_title(self.tr("Events"))
        self.table.set_name(self.tr("Events"))
        self._tools.set_name(self.tr("Columns"))
        self.bar.set_filters(self.filters.filters(self._wanted))
        self.bar.set_chosen(chosen(self._wanted))
        self._write_grouping()
        self._show_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape.value and self.pane.isVisible():
            self.split.toggle()
        else:
            super().keyPressEvent(event)

    # -- reading -------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.bar.view_chosen.connect(self._choose_view)
        self.bar.view_saved.connect(self.save_view)
        self.bar.view_removed.connect(self.remove_view)
        self.bar.filters_changed.connect(self._choose_filters)
        self.bar.found.connect(self._find)
        self.bar.find_left.connect(self.focus_first)
        self._tools.clicked.connect(self._columns_menu)
        add_key(self.table, "/", self.find_in_list)
        self.table.opened.connect(self._open)
        self.table.cell_pressed.connect(self._open_people)
        self.table.current_changed.connect(self._show_pane)
        self.table.selection_changed.connect(self._selected)
        self.table.empty.pressed.connect(self._leave_empty)
        self.pane.opened_in_place.connect(lambda: self._open(self.table.current_row()))
        self.pane.verb_wanted.connect(self._do_step)
        self.split.pane_resized.connect(lambda width: self._desk.settings.set(PANE_WIDTH, width))
        self._desk.bus.changed.connect(self._changed)

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*_SOURCES):
            self._read()

    def _read(self) -> None:
        self._counts = self._desk.workspace.read(view_counts)
        self._lists = self._desk.workspace.read(event_lists)
        self.retranslate()

    def _show_rows(self) -> None:
        """Read the list again and show it with what surrounds it."""
        self._show_views()
        self._listed = self._desk.workspace.read(event_list, self._wanted)
        ids = [listed.id for listed in self._listed]
        if len(ids) > _MOST_GROUPED or self._grouping == "none":
            self.table.set_ids(ids, lambda some: self._desk.workspace.read(event_rows, some))
        else:
            self.table.set_groups(self._groups(ids))
        self.table.set_empty(*self._empty_words())
        self._mark_order()
        if self.table.current_row() is None:
            self._select_coming()
        self._show_pane(self.table.current_row())
        self.split.set_idle(idle=not ids)
        self.batch.offer(self.table.selected_rows())
        form = self.tr("{shown} of {all} shown")
        total = self._counts[EventView.ALL]
        if self._wanted.archived:
            form = self.tr("{shown} in the archive")
        self.header.set_facts(form.format(shown=len(ids), all=total))
        self.archiver.show(is_open=self._wanted.archived)
        self.told.emit()

    def _select_coming(self) -> None:
        """Begin at the event that comes next; what is over stands above it."""
        today = self._desk.workspace.clock.today()
        coming = [one for one in self._listed if one.starts_at.date() >= today]
        first = min(coming, key=lambda one: one.starts_at, default=None)
        if first is None or not self.table.select_key(first.id):
            self.table.select_first()
            return
        number = self.table.rows.find(first.id)
        heading = max(0, number - 1) if self.table.rows.group_rows() else number
        top = QAbstractItemView.ScrollHint.PositionAtTop
        self.table.scrollTo(self.table.rows.index(heading, 0), top)

    def _mark_order(self) -> None:
        """Show in the header what the list is ordered by, without ordering it again."""
        blocker = QSignalBlocker(self.table.horizontalHeader())
        self.table.header_sort(self._wanted.sort, descending=self._wanted.descending)
        blocker.unblock()

    def _groups(self, ids: Sequence[int]) -> Iterable[tuple[Group | None, list[EventRow]]]:
        found = self._desk.workspace.read(event_rows, ids)
        rows = [found[one] for one in ids if one in found]
        if self._wanted.sort is not EventSort.DATES and self._grouping == "month":
            yield None, rows
            return
        if self._grouping == "state":
            order = list(EventState)
            rows.sort(key=lambda row: order.index(row.state))
        for key, some in groupby(rows, self._group_key):
            part = list(some)
            yield Group(key, self._group_title(part[0]), str(len(part))), part

    def _group_key(self, row: EventRow) -> str:
        return row.state if self._grouping == "state" else f"{row.span.start:%Y-%m}"

    def _group_title(self, row: EventRow) -> str:
        if self._grouping == "state":
            return state_label("event", row.state)
        return dates.month(row.span.start.date())

    # -- words ---------------------------------------------------------------------------------

    def _show_views(self) -> None:
        """The tabs, with the one in front that is shown."""
        own = [Tab(OWN + name, name) for name in self._memory.views()]
        self.bar.set_views([*self.filters.views(self._counts), *own])
        blocker = QSignalBlocker(self.bar.views)
        self.bar.views.set_current(OWN + self._own if self._own else self._wanted.view)
        blocker.unblock()
        self.bar.offer_own_views(removable=bool(self._own))

    def _write_grouping(self) -> None:
        words = {
            "month": self.tr("Group: month"),
            "state": self.tr("Group: state"),
            "none": self.tr("No groups"),
        }
        self.group_chip.setText(words[self._grouping])
        menu = self.group_chip.menu()
        menu.clear()
        for key, name in words.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(key == self._grouping)
            action.triggered.connect(lambda _on=False, one=key: self._group_by(one))

    def _empty_words(self) -> tuple[str, str]:
        if self._wanted.archived and self._wanted.narrowings == 1:
            return self.tr("The archive is empty."), self.tr("Clear filters")
        if not self._counts[EventView.ALL]:
            return self.tr("No events yet. Plan your first one."), self.tr("Plan an event")
        count = self._wanted.narrowings
        if count:
            words = self.tr("No event matches %n filter(s).", "", count)
            return words.replace("%n", str(count)), self.tr("Clear filters")
        return self.tr("No event in this view."), self.tr("Show all events")

    # -- doing ---------------------------------------------------------------------------------

    def _leave_empty(self) -> None:
        if self._wanted.narrowings:
            self.bar.clear()
        elif not self._counts[EventView.ALL]:
            self._desk.go(Place("new_event"))
        else:
            self.show_view(EventView.ALL)

    def save_view(self) -> None:
        """Save what is chosen as a view of one's own."""
        dialog = ViewDialog(self._memory.views(), self.window())
        if dialog.exec():
            self._memory.save_view(dialog.name(), self._wanted)
            self._own = dialog.name()
            self._refine()

    def remove_view(self) -> None:
        """Forget the own view in front; what it showed stays."""
        self._memory.remove_view(self._own)
        self._own = ""
        self._refine()

    def hideEvent(self, event: QHideEvent) -> None:
        self._keep()
        super().hideEvent(event)

    def _choose_view(self, view: str) -> None:
        self.message.dismiss()
        if view.startswith(OWN):
            self._own = view.removeprefix(OWN)
            kept = self._memory.views()[self._own]
            self._wanted = replace(kept, find=self._wanted.find)
            self.retranslate()
            self._tell_gone()
            self._keep()
            return
        shared, self._own = EventView(view), ""
        self._refine(view=shared, sort=EventSort.DATES, descending=shared in _LATEST_FIRST)

    def _tell_gone(self) -> None:
        """A type or a recommendation that was taken from the lists filters nothing away."""
        if without_gone(self._wanted, self._lists) != self._wanted:
            words = self.tr("This view uses a filter that no longer exists.")
            self.message.say("warn", words, self.tr("Reset view"), self._reset_view)

    def _reset_view(self) -> None:
        self._wanted = without_gone(self._wanted, self._lists)
        if self._own:
            self._memory.save_view(self._own, self._wanted)
        self.message.dismiss()
        self.retranslate()
        self._keep()

    def _keep(self) -> None:
        hidden = tuple(self.table.hidden_columns())
        self._memory.keep(Left(self._wanted, self._grouping, hidden, self._own))

    def _selected(self, rows: list[EventRow]) -> None:
        self.batch.offer(rows)
        self.told.emit()

    def _choose_filters(self, chips: dict[str, list[Any]]) -> None:
        self._refine(**parts(chips))

    def _group_by(self, grouping: str) -> None:
        self._grouping = grouping
        self._write_grouping()
        self._refine()

    def _find(self, typed: str) -> None:
        self._refine(find=typed)

    def _sort(self, key: str, descending: bool) -> None:  # noqa: FBT001 - as the model calls it
        self._refine(sort=EventSort(key), descending=descending)

    def _refine(self, **parts: Any) -> None:
        self._wanted = replace(self._wanted, **parts)
        self._show_rows()
        self._keep()

    def _open(self, row: EventRow | None) -> None:
        if row is not None:
            self._desk.go(Place("event", row.id, "overview"))

    def _open_people(self, row: EventRow, _key: str) -> None:
        tab = "attendance" if row.is_counted else "participants"
        self._desk.go(Place("event", row.id, tab))

    def _show_pane(self, row: EventRow | None) -> None:
        self.pane.show_event(row)

    def _do_step(self, row: EventRow | None) -> None:
        """The step is done on the page of the event, where its conditions stand."""
        if row is not None:
            tab = "institutions" if row.overdue else "overview"
            self._desk.go(Place("event", row.id, tab))

    def _columns_menu(self) -> None:
        place = self._tools.mapToGlobal(self._tools.rect().bottomLeft())
        self.table.columns_menu().popup(place)
