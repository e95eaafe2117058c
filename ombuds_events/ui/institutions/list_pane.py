"""The details pane of the list: one institution at a glance."""

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.text import isolated
from ombuds_events.queries.institution_clock import common_window
from ombuds_events.queries.institution_record import ListedInstitution
from ombuds_events.queries.institutions import InstitutionRow
from ombuds_events.ui.institutions.clock_words import ClockWords
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.details_pane import DetailsPane
from ombuds_events.ui.kit.i18n import term
from ombuds_events.ui.kit.panels import label, wrapped
from ombuds_events.ui.kit.text_link import text_link
from ombuds_events.ui.kit.words import clock_of, country, joined, language_names, local


class InstitutionPane(DetailsPane):
    """Follows the selection."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk: Desk | None = None
        self._row: ListedInstitution | None = None
        super().__init__(parent)
        self._desk = desk
        self._words = ClockWords(desk, self)

    def show_institution(self, row: ListedInstitution | None) -> None:
        """Show an institution, or nothing."""
        self._row = row
        self.clear()
        if row is None or self._desk is None:
            return
        one = row.institution
        self.add(wrapped(local(one.name), "section"))
        kind = joined(term(one.kind), country(one.country))
        self.add(wrapped(kind, "caption"))
        self._fact(self.tr("Clock"), self._words.now(one))
        hours = f"{clock_of(one.day_starts)} – {clock_of(one.day_ends)}"
        week = joined(self.tr("works {hours}").format(hours=hours), self._words.week(one))
        self.add(wrapped(week, "caption"))
        self._fact(self.tr("Languages"), language_names(one.languages))
        self._add_focal_point(one, self._desk)
        if not row.is_own:
            window = self._desk.workspace.read(common_window, one.id)
            self._fact(self.tr("Common hours with us"), self._words.window(window))

    def retranslate(self) -> None:
        super().retranslate()
        if self._desk is not None:
            self.show_institution(self._row)

    def _add_focal_point(self, one: InstitutionRow, desk: Desk) -> None:
        focal = one.focal_point
        self.add(label(self.tr("Focal point"), "label"))
        if focal is None:
            words = self.tr("None: letters go to the head of the institution.")
            self.add(wrapped(words, "caption"))
            return
        place = Place("person", focal.id)
        self.add(text_link(isolated(focal.name), lambda: desk.go(place)))
        told = joined(local(focal.position), isolated(focal.email))
        self.add(wrapped(told, "caption"))

    def _fact(self, title: str, words: str) -> None:
        if words:
            self.add(label(title, "label"))
            self.add(wrapped(words))
