"""S10: the directory of people; found at once, read page by page."""

from typing import Any

from PySide6.QtCore import QSignalBlocker

from ombuds_events.domain.kinds import RecordKind
from ombuds_events.queries.languages import countries_in_use
from ombuds_events.queries.people_list import PersonRow, person_rows
from ombuds_events.queries.people_search import (
    PeopleFilter,
    PeopleIndex,
    PeopleSort,
    people_count,
    people_index,
)
from ombuds_events.store.changes import Changes
from ombuds_events.ui.kit.archiver import ARCHIVE, archive_filter
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.filter_bar import Filter, FilterBar
from ombuds_events.ui.kit.i18n import language
from ombuds_events.ui.kit.jobs import Job, Progress
from ombuds_events.ui.kit.list_page import ListPage
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.words import country
from ombuds_events.ui.people.list_columns import ListColumns
from ombuds_events.ui.people.new_person import NewPersonDialog
from ombuds_events.ui.people.pane import PersonPane

AT_ONCE = 5_000
"""Up to so many people the list is read on the spot; above, beside the window."""
_PAGE = 16
"""Rows read at once at least. A row costs three queries, and a jump may not wait for more."""
_SOURCES = ("person", "institution")
_OF_ROWS = ("event", "participation", "attendance_mark", "programme_item")


class PeoplePage(ListPage):
    """Enter opens a person; / finds; F9 shows and closes the pane."""

    def __init__(self, desk: Desk) -> None:
        self._index: PeopleIndex | None = None
        self._job: Job | None = None
        self._wanted = 0
        self._typed, self._narrowed = "", PeopleFilter()
        self._sort, self._descending = PeopleSort.NAME, False
        self._columns = ListColumns(desk.workspace.clock.today())
        table = WorkTable(self._columns.columns(), "", "row_two_lines")
        super().__init__(desk, table, PersonPane(desk), FilterBar(_no_filters()), RecordKind.PERSON)
        self._columns.setParent(self)
        table.rows.sorter = self._sort_by
        self.header.set_primary("+", "user-plus").clicked.connect(self.add_person)
        self.bar.filters_changed.connect(self._choose)
        table.empty.pressed.connect(self._leave_empty)
        desk.bus.changed.connect(self._changed)
        self.retranslate()
        self._read()

    # -- what the window asks ------------------------------------------------------------------

    def title(self) -> str:
        """What the title bar says."""
        return self.tr("People")

    def row_words(self) -> str:
        """What the status bar says."""
        count = self.table.rows.data_rows()
        people = self.tr("%n people", "", count).replace("%n", str(count))
        return self.counted_words(people)

    def primary(self) -> None:
        """Press the filled button."""
        self.add_person()

    def add_person(self) -> None:
        """Add somebody."""
        dialog = NewPersonDialog(self.desk, self.window())
        if dialog.exec():
            self.desk.notices.toast(self.tr("Person added."), undo=True)
            self.desk.go(Place("person", dialog.result_id))

    def save_list(self) -> None:
        """Save those who are listed, as they are listed."""
        from ombuds_events.ui.people.save_list import SaveListDialog

        if self._index is not None and self.table.rows.data_rows():
            hits = self._index.find(self._typed, self._narrowed)
            SaveListDialog(self.desk, hits[:], self.window()).exec()

    def open_row(self, row: PersonRow) -> None:
        self.desk.go(Place("person", row.id))

    def show_row(self, row: PersonRow | None) -> None:
        if isinstance(self.pane, PersonPane):
            self.pane.show_person(row)

    def find_typed(self, typed: str) -> None:
        self._typed = typed
        self._list()

    def retranslate(self) -> None:
        """Write all words again."""
        super().retranslate()
        self.header.set_title(self.tr("People"))
        self.header.set_primary(self.tr("Add a person…"), "user-plus")
        self.table.set_name(self.tr("People"))
        self.bar.set_filters(self._filters())
        self._show_count()
        self._say_empty()

    # -- reading -------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*_SOURCES) or (
            self._sort is PeopleSort.LAST_EVENT and changes.touches(*_OF_ROWS)
        ):
            # What is on the screen is right at once, its order as soon as it is known.
            self.table.rows.forget_pages()
            self._read()
        elif changes.touches(*_OF_ROWS):
            self.table.rows.forget_pages()
            self.show_row(self.table.current_row())

    def _read(self) -> None:
        """Read everybody again, in the order that is wanted."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        workspace, sort, lang = self.desk.workspace, self._sort, language()
        backwards = self._descending

        def work(progress: Progress) -> PeopleIndex:
            progress()
            return workspace.read(people_index, sort, lang, descending=backwards)

        if workspace.read(people_count) <= AT_ONCE:
            self._take(workspace.read(people_index, sort, lang, descending=backwards))
            return
        self._wanted += 1
        number = self._wanted
        self._job = self.desk.jobs.start(work, lambda index: self._arrived(number, index))

    def _arrived(self, number: int, index: PeopleIndex) -> None:
        """A list that was overtaken by a newer wish is thrown away."""
        if number == self._wanted:
            self._take(index)

    def _take(self, index: PeopleIndex) -> None:
        self._index = index
        self._job = None
        self._list()

    def _list(self) -> None:
        """Show who fits."""
        if self._index is None:
            return
        hits = self._index.find(self._typed, self._narrowed)
        self.table.set_ids(
            hits, lambda some: self.desk.workspace.read(person_rows, some), page=_PAGE
        )
        self._mark_order()
        self._say_empty()
        self._show_count()
        self.settle_rows()

    def _mark_order(self) -> None:
        """Show in the header what the list is ordered by, without ordering it again."""
        blocker = QSignalBlocker(self.table.horizontalHeader())
        self.table.header_sort(self._sort, descending=self._descending)
        blocker.unblock()

    def _show_count(self) -> None:
        if self._index is None:
            self.header.set_facts(self.tr("Reading…"))
            return
        is_away = self._narrowed.archived
        form = self.tr("{shown} in the archive") if is_away else self.tr("{shown} of {all} shown")
        shown = self.table.rows.data_rows()
        all_people = len(self._index.present)
        self.header.set_facts(form.format(shown=shown, all=all_people))

    def _say_empty(self) -> None:
        if self._index is None or not self._index.ids:
            words, verb = self.tr("People come in with nominations."), self.tr("Add a person…")
            self.table.set_empty(words if self._index is not None else "", verb)
        elif self.bar.chosen():
            self.table.set_empty(self.tr("Nobody fits."), self.tr("Clear filters"))
        else:
            words = self.tr("Nobody is called “{name}”.").format(name=self._typed)
            self.table.set_empty(words, self.tr("Add a person…"))

    # -- doing ---------------------------------------------------------------------------------

    def _leave_empty(self) -> None:
        if self.bar.chosen():
            self.bar.clear()
        else:
            self.add_person()

    def _sort_by(self, key: str, descending: bool) -> None:  # noqa: FBT001 - as the model calls it
        self._sort, self._descending = PeopleSort(key), descending
        self._read()

    def _choose(self, chosen: dict[str, list[Any]]) -> None:
        self._narrowed = PeopleFilter(
            countries=frozenset(chosen.get("countries", ())),
            only_focal_points="focal" in chosen.get(ARCHIVE, ()),
            archived=ARCHIVE in chosen.get(ARCHIVE, ()),
        )
        self.archiver.show(is_open=self._narrowed.archived)
        self._list()

    def _filters(self) -> list[Filter]:
        found = self.desk.workspace.read(countries_in_use)
        countries = sorted(((iso, country(iso)) for iso in found), key=lambda one: one[1])
        return [
            Filter("countries", self.tr("Country"), countries),
            archive_filter(("focal", self.tr("Focal points"))),
        ]


def _no_filters() -> list[Filter]:
    """The chips before they have words."""
    return [Filter("countries", "", []), archive_filter(("focal", ""))]
