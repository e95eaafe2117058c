"""The releases of a programme, the latest first."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import isolated
from ombuds_events.queries.releases import ReleaseRow, release_changes, releases
from ombuds_events.ui.events.programme_words import ProgrammeWords
from ombuds_events.ui.events.release_dialog import ReleaseDialog
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.i18n import sentence
from ombuds_events.ui.kit.panels import wrapped
from ombuds_events.ui.kit.table import WorkTable

_SIZE = QSize(620, 400)


class ReleasesDialog(DialogFrame):
    """Enter shows what a release brought."""

    def __init__(self, desk: Desk, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent, "history")
        self.go_when_closed()
        self._desk, self._event_id = desk, event_id
        self._words = ProgrammeWords(desk, self)
        self.set_title(self.tr("Releases of the programme"))
        self.table = WorkTable(self._columns(), self.tr("Releases"), "row_two_lines")
        self.table.setProperty("framed", "true")
        self.table.set_empty(
            self.tr("The programme was not released yet. A release keeps it as it was given out.")
        )
        self.body.addWidget(wrapped(self.tr("Enter shows what a release brought."), "secondary"))
        self.body.addWidget(self.table, 1)
        self.hide_cancel()
        self.set_verb(self.tr("Close"), "check")
        self.table.set_rows(desk.workspace.read(releases, event_id))
        self.table.opened.connect(self.open_release)
        self.confirmed.connect(self.accept)
        self.resize(_SIZE)
        self.table.select_first()
        self.table.setFocus()

    def open_release(self, one: ReleaseRow) -> None:
        """Show what a release brought, and whom it touched."""
        try:
            found = self._desk.workspace.read(release_changes, one.id)
        except Refused as refused:
            self.message.say("error", "\n".join(map(sentence, refused.problems)))
            return
        dialog = ReleaseDialog(self._desk, self._event_id, found, self, is_past=True)
        dialog.left.connect(self.reject)
        dialog.exec()
        self.table.setFocus()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "number",
                lambda: self.tr("No."),
                lambda one: dates.number(one.number),
                align="end",
                width=52,
                sortable=False,
            ),
            Column(
                "when",
                lambda: self.tr("Given out"),
                lambda one: self._words.moment(one.released_utc),
                Cell.TWO_LINES,
                second=lambda one: isolated(one.by),
                width=190,
                sortable=False,
            ),
            Column(
                "sessions",
                lambda: self.tr("Sessions"),
                lambda one: dates.number(one.sessions),
                align="end",
                width=90,
                sortable=False,
            ),
            Column(
                "what", lambda: self.tr("What changed"), self._what, stretch=True, sortable=False
            ),
        )

    def _what(self, one: ReleaseRow) -> str:
        return self._words.counts(one.counts) if one.number > 1 else self.tr("the first release")
