"""The training record as a table."""

from datetime import date

from PySide6.QtWidgets import QWidget

from ombuds_events.queries.training_record import TrainingRow
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.i18n import state_label, term
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.words import joined, local
from ombuds_events.ui.people.words import PersonWords, hours_words

_MOST_ROWS = 8


class TrainingTable(WorkTable):
    """As high as its rows, up to eight."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self._today = today
        self._words: PersonWords | None = None
        super().__init__(self._made_columns(), "", "row_two_lines", parent)
        self._words = PersonWords(self)
        self.setProperty("framed", "true")

    def show_record(self, rows: tuple[TrainingRow, ...]) -> None:
        """Show the events of a person."""
        self.set_rows(rows)
        lines = min(max(len(rows), 2), _MOST_ROWS)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(lines * theme.size("row_two_lines") + head + 4)

    def _when(self, row: TrainingRow) -> str:
        return joined(dates.days(row.starts_on, row.ends_on, self._today), term(row.role))

    def _certificate(self, row: TrainingRow) -> str:
        return self._words.certificate(row) if self._words else ""

    def _made_columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "event",
                lambda: self.tr("Event"),
                lambda row: local(row.title),
                Cell.TWO_LINES,
                second=self._when,
                tip=lambda row: local(row.title),
                width=180,
                stretch=True,
                hideable=False,
                sort=lambda row: row.starts_on,
            ),
            Column(
                "state",
                lambda: self.tr("State"),
                lambda row: state_label("participation", row.state),
                Cell.CHIP,
                state=lambda row: str(row.state),
                tip=lambda row: state_label("participation", row.state),
                width=146,
            ),
            Column(
                "hours",
                lambda: self.tr("Hours"),
                lambda row: hours_words(row.minutes),
                align="end",
                width=62,
                sort=lambda row: row.minutes or -1,
            ),
            Column(
                "certificate",
                lambda: self.tr("Certificate"),
                self._certificate,
                tip=self._certificate,
                width=110,
            ),
        )
