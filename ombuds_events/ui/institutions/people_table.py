"""The people of an institution as a table."""

from datetime import date

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.text import isolated
from ombuds_events.queries.people_list import PersonRow
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.i18n import state_label
from ombuds_events.ui.kit.person_name import name_runs
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.words import codes, local


class PeopleTable(WorkTable):
    """Enter opens a person."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self._today = today
        super().__init__(self._made_columns(), "", "row_two_lines", parent)
        self.setProperty("framed", "true")

    def _made_columns(self) -> tuple[Column, ...]:
        return (*self._who(), *self._trained())

    def _who(self) -> tuple[Column, ...]:
        """Who it is."""
        return (
            Column(
                "name",
                lambda: self.tr("Name"),
                lambda row: isolated(row.person.name),
                Cell.NAME,
                second=self._second,
                runs=lambda row: name_runs(row.person),
                icon=lambda row: "shield" if row.person.is_minor else "",
                width=200,
                stretch=True,
                hideable=False,
            ),
            Column(
                "post",
                lambda: self.tr("Post"),
                lambda row: local(row.person.position),
                tip=lambda row: local(row.person.position),
                width=200,
                stretch=True,
            ),
        )

    def _trained(self) -> tuple[Column, ...]:
        """What they were trained in."""
        return (
            Column(
                "last",
                lambda: self.tr("Last event"),
                lambda row: dates.day(row.last.starts_on, self._today) if row.last else "–",
                tip=lambda row: local(row.last.title) if row.last else "",
                sort=lambda row: row.last.starts_on if row.last else date.min,
                width=130,
            ),
            Column(
                "hours",
                lambda: self.tr("Hours"),
                lambda row: "–" if row.minutes is None else dates.hours(round(row.minutes)),
                sort=lambda row: row.minutes or -1,
                align="end",
                width=70,
            ),
            Column(
                "languages",
                lambda: self.tr("Language"),
                lambda row: codes(row.person.languages),
                width=90,
                drop_below=640,
            ),
        )

    def _second(self, row: PersonRow) -> str:
        if row.person.is_minor:
            return state_label("participation", "under_18")
        return self.tr("focal point") if row.person.is_focal_point else isolated(row.person.other)
