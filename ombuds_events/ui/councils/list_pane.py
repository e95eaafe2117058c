"""The details pane of the list: one council at a glance."""

from functools import partial

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.text import isolated
from ombuds_events.queries.council_forms import council_form
from ombuds_events.queries.councils import CouncilRow
from ombuds_events.ui.councils.words import CouncilWords
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.details_pane import DetailsPane
from ombuds_events.ui.kit.panels import label, wrapped
from ombuds_events.ui.kit.text_link import text_link
from ombuds_events.ui.kit.words import country, joined, local


class CouncilPane(DetailsPane):
    """Follows the selection."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk: Desk | None = None
        self._row: CouncilRow | None = None
        super().__init__(parent)
        self._desk = desk
        self._words = CouncilWords(self)

    def show_council(self, row: CouncilRow | None) -> None:
        """Show a council, or nothing."""
        self._row = row
        self.clear()
        if row is None or self._desk is None:
            return
        go = self._desk.go
        self.add(wrapped(local(row.name), "section"))
        home = Place("institution", row.institution_id, "together")
        self.add(text_link(local(row.institution), partial(go, home)))
        form = self._desk.workspace.read(council_form, row.id)
        limits = ""
        if form is not None:
            limits = joined(
                self._words.ages(form.draft), self._words.term_length(form.draft.term_months)
            )
        self.add(wrapped(joined(country(row.country), limits), "caption"))
        self.add(label(self.tr("Coordinator"), "label"))
        if row.coordinator is None:
            self.add(wrapped(self.tr("None yet: mail to minors has nobody to go to."), "caption"))
            return
        place = Place("person", row.coordinator.id)
        self.add(text_link(isolated(row.coordinator.name), partial(go, place)))
        if row.coordinator.email:
            self.add(wrapped(isolated(row.coordinator.email), "caption"))

    def retranslate(self) -> None:
        super().retranslate()
        if self._desk is not None:
            self.show_council(self._row)
