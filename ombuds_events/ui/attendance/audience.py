"""The counted audience: who nobody names, day by day, with the sum below."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.queries.audience import CountRow
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.columns import Column
from ombuds_events.ui.kit.panels import Panel, column, label, row
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.words import audience

_NUMBERS = ("total", "female", "male", "unknown", "consultations", "teachers")


def _number(key: str) -> Callable[[CountRow], str]:
    """What a row says of a number: nothing where nobody counted."""

    def text(row: CountRow) -> str:
        value: int | None = getattr(row, key)
        return "" if value is None else dates.number(value)

    return text


def _value(key: str) -> Callable[[CountRow], int]:
    return lambda row: getattr(row, key) or 0


class AudienceView(Panel):
    """Shows head-counts; columns that nobody filled stay away. Emits `import_wanted`."""

    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CountRow, ...] = ()
        self.table = WorkTable(self._columns(), self.tr("Audience"))
        self.sum = label("", "strong")
        outer = column(self, spacing=0)
        outer.addWidget(self.table, 1)
        self.imports = Button(self.tr("Import…"), "file-input")
        self.imports.set_small()
        self.imports.clicked.connect(self.import_wanted)
        foot = row(spacing=8)
        foot.setContentsMargins(16, 6, 16, 6)
        foot.addWidget(self.sum, 1)
        foot.addWidget(self.imports)
        outer.addLayout(foot)

    def show_rows(self, rows: tuple[CountRow, ...]) -> None:
        """Show these head-counts."""
        self._rows = rows
        self.table.set_rows(rows)
        empty = [
            key
            for key in ("place", "audience", "grade", *_NUMBERS[1:])
            if not any(getattr(row, key) for row in rows)
        ]
        self.table.set_hidden_columns(empty)
        self.retranslate()

    def row_words(self) -> str:
        """How many entries, for the status bar."""
        count = len(self._rows)
        return self.tr("%n entries", "", count).replace("%n", str(count))

    def retranslate(self) -> None:
        self.table.set_name(self.tr("Audience"))
        self.imports.setText(self.tr("Import…"))
        self.imports.setToolTip(self.tr("Take a list of lessons: Ctrl+I"))
        people = sum(row.total for row in self._rows)
        words = self.tr("Together {people}: {women} women and girls, {men} men and boys, {rest}")
        self.sum.setText(
            words.format(
                people=dates.number(people),
                women=dates.number(sum(row.female or 0 for row in self._rows)),
                men=dates.number(sum(row.male or 0 for row in self._rows)),
                rest=self.tr("{n} not stated").format(
                    n=dates.number(sum(row.unknown for row in self._rows))
                ),
            )
        )

    def _columns(self) -> tuple[Column, ...]:
        titles = {
            "total": lambda: self.tr("People"),
            "female": lambda: self.tr("Women, girls"),
            "male": lambda: self.tr("Men, boys"),
            "unknown": lambda: self.tr("Not stated"),
            "consultations": lambda: self.tr("Consultations"),
            "teachers": lambda: self.tr("Teachers"),
        }
        return (
            Column("held_on", lambda: self.tr("Day"), _day, sort=_day_value, width=110),
            Column("place", lambda: self.tr("Place"), lambda row: row.place, stretch=True),
            Column(
                "audience",
                lambda: self.tr("Audience"),
                lambda row: audience(row.audience),
                width=200,
            ),
            Column("grade", lambda: self.tr("Class"), lambda row: row.grade, width=80),
            *(
                Column(
                    key,
                    titles[key],
                    _number(key),
                    sort=_value(key),
                    align="end",
                    width=118,
                    strong=key == "total",
                )
                for key in _NUMBERS
            ),
        )


def _day(row: CountRow) -> str:
    return dates.day(row.held_on) if row.held_on else ""


def _day_value(row: CountRow) -> str:
    return row.held_on.isoformat() if row.held_on else ""
