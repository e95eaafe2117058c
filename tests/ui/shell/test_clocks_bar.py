"""The bar about changed clocks: there on opening, gone once settled, back when that is undone."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from ombuds_events.model.event import Event
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.changed_clocks import settle_clocks
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.events.clocks_dialog import ClocksDialog
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.shell.main_window import MainWindow
from tests.waiting import settle, wait_for


def _age(session: Session, *event_ids: int) -> None:
    """Write what an older program wrote, when the clocks were an hour ahead."""
    for event_id in event_ids:
        event = session.get_one(Event, event_id)
        event.tzdata = "2023.3"
        event.starts_utc -= 3600
        event.ends_utc -= 3600


@pytest.fixture
def moved(demo: Workspace) -> list[int]:
    """Two coming events in two cities."""
    ids = [demo.read(resolve, Kind.EVENT, code) for code in ("SEM-2026-02", "TOT-2026-01")]
    demo.run("x", _age, *ids)
    return ids


def test_what_moved_is_told_on_opening_until_it_is_settled(
    qtbot: QtBot,
    moved: list[int],
    demo: Workspace,
    open_window: Callable[[Workspace], MainWindow],
    qapp: QApplication,
) -> None:
    window = open_window(demo)
    bar = window.clocks_bar
    wait_for(lambda: not bar.isHidden())
    assert plain(bar.words()).startswith("The clocks changed (Samarkand, Colombo): 2 event")
    i18n.install(qapp, "ru")
    wait_for(lambda: "Самарканд" in plain(bar.words()))
    i18n.install(qapp, "en")
    demo.run("settle_clocks", settle_clocks, moved)
    assert bar.isHidden()
    demo.undo()
    assert not bar.isHidden()


def test_look_opens_the_list(
    moved: list[int], demo: Workspace, open_window: Callable[[Workspace], MainWindow], qtbot: QtBot
) -> None:
    window = open_window(demo)
    wait_for(lambda: not window.clocks_bar.isHidden())
    found: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ClocksDialog):
            found.append(dialog.windowTitle())
            dialog.save()

    from PySide6.QtCore import QTimer

    QTimer.singleShot(200, look)
    window.clocks_bar._action.click()
    assert found == ["Changed clocks"]
    assert window.clocks_bar.isHidden()


def test_an_office_whose_clocks_are_right_has_no_bar(window: MainWindow) -> None:
    settle(window.jobs)
    assert window.clocks_bar.isHidden()
