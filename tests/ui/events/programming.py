"""What tests of the programme share: rows, cells as they are read, answers to dialogs."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from ombuds_events.queries.programme import ProgrammeRow, programme
from ombuds_events.services.programme import change_item
from ombuds_events.ui.events.programme import ProgrammeTab
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.kit.table import WorkTable


def rows(desk: Desk, event: int) -> tuple[ProgrammeRow, ...]:
    """The sessions of an event."""
    return desk.workspace.read(programme, event)


def change(desk: Desk, row: ProgrammeRow, **fields: object) -> None:
    """Correct a session."""
    desk.workspace.run("change_session", change_item, row.id, row.version, None, **fields)


def headings(tab: ProgrammeTab) -> list[str]:
    """The headings of the table."""
    found = (tab.table.rows.group(n) for n in tab.table.rows.group_rows())
    return [plain(f"{one.title} | {one.note}") for one in found if one is not None]


def cells(table: WorkTable, key: str) -> list[str]:
    """A column as it is read."""
    column = next(one for one in table.rows.columns if one.key == key)
    shown = (table.rows.row(n) for n in range(table.rows.rowCount()))
    return [plain(column.text(row)) for row in shown if row is not None]


def answer(act: Callable[[QDialog], object]) -> None:
    """Let `act` have the next dialog, which holds the caller until it is closed."""

    def found() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            act(dialog)
        finally:
            dialog.reject()

    QTimer.singleShot(0, found)
