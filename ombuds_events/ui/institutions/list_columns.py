"""The columns of the list of institutions."""

from PySide6.QtCore import QObject

from ombuds_events.domain.names import sort_key
from ombuds_events.domain.text import isolated
from ombuds_events.queries.institution_record import ListedInstitution
from ombuds_events.ui.institutions.clock_words import ClockWords
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.i18n import term
from ombuds_events.ui.kit.words import country, local, short_weekdays, weekdays


class ListColumns(QObject):
    """Makes the columns."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = ClockWords(desk, self)

    def columns(self) -> tuple[Column, ...]:
        """All columns."""
        return (*self._names(), *self._facts())

    def _names(self) -> tuple[Column, ...]:
        return (
            Column(
                "name",
                lambda: self.tr("Institution"),
                lambda row: local(row.institution.name),
                tip=lambda row: local(row.institution.name),
                sort=lambda row: sort_key(local(row.institution.name)),
                width=190,
                stretch=True,
                strong=True,
                hideable=False,
            ),
            Column(
                "city",
                lambda: self.tr("City and clock"),
                lambda row: local(row.institution.city),
                Cell.TWO_LINES,
                second=lambda row: self.words.offset(row.institution),
                width=112,
            ),
            Column(
                "country",
                lambda: self.tr("Country"),
                lambda row: country(row.institution.country),
                tip=lambda row: country(row.institution.country),
                width=104,
                drop_below=660,
            ),
            Column(
                "kind",
                lambda: self.tr("Kind"),
                lambda row: term(row.institution.kind),
                tip=lambda row: term(row.institution.kind),
                width=150,
                drop_below=900,
            ),
        )

    def _facts(self) -> tuple[Column, ...]:
        return (
            Column(
                "focal_point",
                lambda: self.tr("Focal point"),
                self._focal_point,
                tip=self._focal_point,
                tone=lambda row: "" if row.institution.focal_point else "text_2",
                width=160,
            ),
            Column(
                "events",
                lambda: self.tr("Together"),
                self._events,
                Cell.LINK,
                tip=self._events_tip,
                sort=lambda row: row.events or 0,
                align="end",
                width=84,
            ),
            Column(
                "weekend",
                lambda: self.tr("Weekend"),
                lambda row: short_weekdays(row.institution.weekend),
                tip=lambda row: weekdays(row.institution.weekend),
                width=128,
                drop_below=760,
            ),
        )

    def _focal_point(self, row: ListedInstitution) -> str:
        focal = row.institution.focal_point
        return isolated(focal.name) if focal else self.tr("none yet")

    def _events(self, row: ListedInstitution) -> str:
        if row.is_own:
            return self.tr("own")
        return dates.number(row.events) if row.events else "–"

    def _events_tip(self, row: ListedInstitution) -> str:
        return "" if row.is_own else self.tr("Events held together")
