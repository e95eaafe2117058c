"""The columns of the list of youth councils."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from ombuds_events.queries.councils import CouncilRow
from ombuds_events.ui.councils.words import CouncilWords
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.words import country, local


class ListColumns(QObject):
    """Makes the columns; `ending`: council → terms that end within three months."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = CouncilWords(self)
        self.ending: Mapping[int, int] = {}

    def columns(self) -> tuple[Column, ...]:
        """All columns."""
        return (*self._names(), *self._numbers())

    def _names(self) -> tuple[Column, ...]:
        return (
            Column(
                "name",
                lambda: self.tr("Youth council"),
                lambda row: local(row.name),
                Cell.TWO_LINES,
                second=lambda row: local(row.institution),
                tip=lambda row: local(row.name),
                strong=True,
                width=240,
                stretch=True,
                hideable=False,
            ),
            Column(
                "country",
                lambda: self.tr("Country"),
                lambda row: country(row.country),
                tip=lambda row: country(row.country),
                width=110,
            ),
            Column(
                "coordinator",
                lambda: self.tr("Coordinator"),
                self.words.coordinator,
                tip=self.words.coordinator,
                tone=lambda row: "" if row.coordinator else "text_2",
                width=170,
            ),
        )

    def _numbers(self) -> tuple[Column, ...]:
        return (
            Column(
                "members",
                lambda: self.tr("Members"),
                lambda row: dates.number(row.members),
                Cell.LINK,
                sort=lambda row: row.members,
                align="end",
                width=84,
            ),
            Column(
                "minors",
                lambda: self.tr("Under 18"),
                lambda row: dates.number(row.minors),
                sort=lambda row: row.minors,
                align="end",
                width=84,
            ),
            Column(
                "ending",
                lambda: self.tr("Terms ending"),
                self._ending,
                Cell.STEP,
                icon=lambda row: "calendar-clock" if self.ending.get(row.id) else "",
                tone=lambda row: "warn" if self.ending.get(row.id) else "text_2",
                tip=lambda _row: self.tr("Within three months"),
                sort=lambda row: self.ending.get(row.id, 0),
                width=124,
                drop_below=700,
            ),
        )

    def _ending(self, row: CouncilRow) -> str:
        count = self.ending.get(row.id, 0)
        return dates.number(count) if count else "–"
