"""S11: the list of institutions with city, clock, focal point and events together."""

from ombuds_events.domain.kinds import RecordKind
from ombuds_events.queries.institution_record import ListedInstitution, institution_list
from ombuds_events.store.changes import Changes
from ombuds_events.ui.institutions.list_columns import ListColumns
from ombuds_events.ui.institutions.list_pane import InstitutionPane
from ombuds_events.ui.institutions.new_institution import NewInstitutionDialog
from ombuds_events.ui.kit.archiver import archive_filter
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.filter_bar import FilterBar
from ombuds_events.ui.kit.list_page import ListPage
from ombuds_events.ui.kit.table import WorkTable

_SOURCES = ("institution", "person", "event", "partner", "invitation")


class InstitutionsPage(ListPage):
    """Enter opens an institution; / finds; F9 shows and closes the pane."""

    def __init__(self, desk: Desk) -> None:
        self._typed = ""
        self._all = 0
        columns = ListColumns(desk)
        table = WorkTable(columns.columns(), "", "row_two_lines")
        super().__init__(
            desk,
            table,
            InstitutionPane(desk),
            FilterBar([archive_filter()]),
            RecordKind.INSTITUTION,
        )
        columns.setParent(self)
        self.header.set_primary("+", "plus").clicked.connect(self.add_institution)
        table.cell_pressed.connect(lambda row, _key: self.open_row(row))
        self.bar.filters_changed.connect(lambda _chosen: self._read())
        table.empty.pressed.connect(self.add_institution)
        desk.bus.changed.connect(self._changed)
        self.retranslate()

    # -- what the window asks ------------------------------------------------------------------

    def title(self) -> str:
        """What the title bar says."""
        return self.tr("Institutions")

    def row_words(self) -> str:
        """What the status bar says."""
        count = self.table.rows.data_rows()
        words = self.tr("%n institution(s)", "", count).replace("%n", str(count))
        return self.counted_words(words)

    def primary(self) -> None:
        """Press the filled button."""
        self.add_institution()

    def add_institution(self) -> None:
        """Add one, from the starter list or new."""
        dialog = NewInstitutionDialog(self.desk, self.window())
        if dialog.exec():
            self.desk.notices.toast(self.tr("Institution added."), undo=True)
            self.desk.go(Place("institution", dialog.result_id))

    def open_row(self, row: ListedInstitution) -> None:
        self.desk.go(Place("institution", row.id, "together"))

    def show_row(self, row: ListedInstitution | None) -> None:
        if isinstance(self.pane, InstitutionPane):
            self.pane.show_institution(row)

    def find_typed(self, typed: str) -> None:
        self._typed = typed
        self._read()

    def retranslate(self) -> None:
        """Write all words again."""
        super().retranslate()
        self.header.set_title(self.tr("Institutions"))
        self.bar.set_filters([archive_filter()])
        self.header.set_primary(self.tr("Add an institution…"), "plus")
        self.table.set_name(self.tr("Institutions"))
        self._read()

    # -- reading -------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*_SOURCES):
            self._read()

    def _read(self) -> None:
        is_away = bool(self.bar.chosen())
        found = self.desk.workspace.read(institution_list, self._typed, archived=is_away)
        if not self._typed and not is_away:
            self._all = len(found)
        self.table.set_rows(found)
        self.archiver.show(is_open=is_away)
        form = self.tr("{shown} in the archive") if is_away else self.tr("{shown} of {all} shown")
        self.header.set_facts(form.format(shown=len(found), all=max(self._all, len(found))))
        words = self.tr("No institution with “{name}”. Add it now, complete it later.")
        words = self.tr("The archive is empty.") if is_away else words.format(name=self._typed)
        self.table.set_empty(words, self.tr("Add an institution…"))
        self.settle_rows()
