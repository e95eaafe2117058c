"""Live switching: what is on the screen speaks the new language, own words and Qt's."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ombuds_events.ui.kit.details_pane import DetailsPane
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.filter_bar import FilterBar
from ombuds_events.ui.kit.next_step import Guard, NextStepPanel
from ombuds_events.ui.kit.zone_times import ZoneTimes


class Loud(QTranslator):
    """A catalogue that says everything in capitals."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        parts = re.split(r"(%n|\{[^}]*\})", text)
        return "".join(part if part.startswith(("%n", "{")) else part.upper() for part in parts)


@pytest.fixture
def loud(qapp: QApplication) -> Iterator[Loud]:
    made = Loud()
    yield made
    qapp.removeTranslator(made)


def test_open_widgets_write_their_words_again(loud: Loud, qtbot: QtBot, qapp: QApplication) -> None:
    bar, pane, times, step = FilterBar(), DetailsPane(), ZoneTimes(), NextStepPanel()
    dialog = DialogFrame("New event")
    for widget in (bar, pane, times, step, dialog):
        qtbot.addWidget(widget)
    step.set_guards([Guard("a", "one", "done"), Guard("b", "two")])
    qapp.installTranslator(loud)
    qtbot.waitUntil(lambda: bar.finder.placeholderText() == "FIND IN LIST")
    assert pane._close.accessibleName() == "CLOSE THE PANE"
    assert times.copy_link.text() == "COPY AS TEXT"
    assert step._met.text() == "CONDITIONS MET: 1 OF 2"
    assert dialog.cancel.text() == "CANCEL"
    assert dialog.title_row.close_button.toolTip() == "CLOSE"
