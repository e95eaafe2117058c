"""Settings → Templates: renamed when the field is left, removed with a way back."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.templates import templates
from ombuds_events.services.templates import save_template
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.settings.page import SettingsPage
from ombuds_events.ui.settings.templates import TemplatesSection
from tests.ui.events.conftest import Told


@pytest.fixture
def section(qtbot: QtBot, desk: Desk) -> Iterator[TemplatesSection]:
    event = desk.workspace.read(resolve, Kind.EVENT, "FLAG-2025")
    for name in ("Long course", "Other"):
        desk.workspace.run("save_template", save_template, event, name)
    page = SettingsPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.open(0, "templates")
    found = next(one for one in page.sections if isinstance(one, TemplatesSection))
    assert found.isVisible()
    yield found
    page.close()


def names(desk: Desk) -> list[str]:
    return [one.name for one in desk.workspace.read(templates)]


def test_a_name_is_saved_when_left(section: TemplatesSection, desk: Desk, told: Told) -> None:
    editor = section.rows[0].widget
    editor.line.setText("Course of weeks")  # type: ignore[attr-defined]
    editor.line.editingFinished.emit()  # type: ignore[attr-defined]
    assert names(desk) == ["Course of weeks", "Other"]
    assert [plain(words) for words in told.toasts] == ["Saved: Course of weeks [Undo]"]


def test_a_taken_name_is_told_beside_it(section: TemplatesSection, desk: Desk) -> None:
    made = section.rows[0]
    made.widget.line.setText("other")  # type: ignore[attr-defined]
    made.widget.line.editingFinished.emit()  # type: ignore[attr-defined]
    assert "already" in made.problem()
    made.widget.line.setText("Long course")  # type: ignore[attr-defined]
    made.widget.line.editingFinished.emit()  # type: ignore[attr-defined]
    assert made.problem() == ""
    assert names(desk) == ["Long course", "Other"]


def test_templates_are_removed_and_come_back(
    section: TemplatesSection, desk: Desk, told: Told
) -> None:
    for _ in range(2):
        section.rows[0].widget.remove_button.click()  # type: ignore[attr-defined]
    assert names(desk) == []
    assert section.empty.isVisible()
    assert section.show_found("") == 0
    assert section.isVisible()
    desk.workspace.undo()
    assert names(desk) == ["Other"]
    assert not section.empty.isVisible()
    assert plain(told.toasts[0]) == "Removed: Long course [Undo]"
