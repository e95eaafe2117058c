"""S12: the list of youth councils."""

from ombuds_events.domain.kinds import RecordKind
from ombuds_events.domain.names import fold
from ombuds_events.queries.council_forms import terms_ending
from ombuds_events.queries.councils import CouncilRow, directory
from ombuds_events.store.changes import Changes
from ombuds_events.ui.councils.list_columns import ListColumns
from ombuds_events.ui.councils.list_pane import CouncilPane
from ombuds_events.ui.councils.new_council import NewCouncilDialog
from ombuds_events.ui.kit.archiver import archive_filter
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.filter_bar import FilterBar
from ombuds_events.ui.kit.list_page import ListPage
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.words import country

_SOURCES = ("youth_council", "council_membership", "person", "institution")


class CouncilsPage(ListPage):
    """Enter opens a council; / finds; F9 shows and closes the pane."""

    def __init__(self, desk: Desk) -> None:
        self._typed = ""
        self._columns = ListColumns()
        table = WorkTable(self._columns.columns(), "", "row_two_lines")
        super().__init__(
            desk, table, CouncilPane(desk), FilterBar([archive_filter()]), RecordKind.COUNCIL
        )
        self._columns.setParent(self)
        self.header.set_primary("+", "plus").clicked.connect(self.add_council)
        table.cell_pressed.connect(lambda row, _key: self.open_row(row))
        self.bar.filters_changed.connect(lambda _chosen: self._read())
        table.empty.pressed.connect(self.add_council)
        desk.bus.changed.connect(self._changed)
        self.retranslate()

    # -- what the window asks ------------------------------------------------------------------

    def title(self) -> str:
        """What the title bar says."""
        return self.tr("Youth councils")

    def row_words(self) -> str:
        """What the status bar says."""
        count = self.table.rows.data_rows()
        words = self.tr("%n youth council(s)", "", count).replace("%n", str(count))
        return self.counted_words(words)

    def primary(self) -> None:
        """Press the filled button."""
        self.add_council()

    def add_council(self) -> None:
        """Add a council."""
        dialog = NewCouncilDialog(self.desk, self.window())
        if dialog.exec():
            self.desk.notices.toast(self.tr("Youth council added."), undo=True)
            self.desk.go(Place("council", dialog.result_id, "members"))

    def open_row(self, row: CouncilRow) -> None:
        self.desk.go(Place("council", row.id, "members"))

    def show_row(self, row: CouncilRow | None) -> None:
        if isinstance(self.pane, CouncilPane):
            self.pane.show_council(row)

    def find_typed(self, typed: str) -> None:
        self._typed = typed
        self._read()

    def retranslate(self) -> None:
        """Write all words again."""
        super().retranslate()
        self.header.set_title(self.tr("Youth councils"))
        self.bar.set_filters([archive_filter()])
        self.header.set_primary(self.tr("Add a youth council…"), "plus")
        self.table.set_name(self.tr("Youth councils"))
        self._read()

    # -- reading -------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*_SOURCES):
            self._read()

    def _read(self) -> None:
        self._columns.ending = self.desk.workspace.read(terms_ending)
        is_away = bool(self.bar.chosen())
        found = self.desk.workspace.read(directory, archived=is_away)
        words = fold(self._typed).split()
        shown = [row for row in found if all(word in _key(row) for word in words)]
        self.table.set_rows(shown)
        self.archiver.show(is_open=is_away)
        form = self.tr("{shown} in the archive") if is_away else self.tr("{shown} of {all} shown")
        self.header.set_facts(form.format(shown=len(shown), all=len(found)))
        empty = self.tr("No youth council yet.")
        if is_away:
            empty = self.tr("The archive is empty.")
        if found:
            empty = self.tr("No youth council fits “{name}”.").format(name=self._typed)
        self.table.set_empty(empty, self.tr("Add a youth council…"))
        self.settle_rows()


def _key(row: CouncilRow) -> str:
    """What is searched: names, institution and country."""
    names = (*row.name.values(), *row.institution.values(), country(row.country))
    return " ".join(fold(name) for name in names)
