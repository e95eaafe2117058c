"""The pages of people, institutions and councils, while somebody else edits the same record."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ombuds_events.queries.council_forms import council_form
from ombuds_events.queries.councils import directory as council_rows
from ombuds_events.queries.institution_record import institution_record
from ombuds_events.queries.institutions import directory as institution_rows
from ombuds_events.queries.people import directory
from ombuds_events.queries.person_form import person_form
from ombuds_events.services.councils import change_council
from ombuds_events.services.institutions import change_institution
from ombuds_events.services.people import change_person, reveal_name
from ombuds_events.store.workspace import Gesture, Workspace
from ombuds_events.ui.councils.record import CouncilPage
from ombuds_events.ui.institutions.record import InstitutionPage
from ombuds_events.ui.kit.compare import Side
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.people.record import PersonPage
from tests.ui.events.conftest import desk, open_desk, told
from tests.ui.test_shared_office import answered

__all__ = ["desk", "open_desk", "told"]


@pytest.fixture
def ours(demo: Workspace) -> Workspace:
    """The office as this window has it."""
    return demo


@pytest.fixture
def theirs(ours: Workspace) -> Iterator[Workspace]:
    """The same office, open in somebody else's window."""
    workspace = Workspace.open(ours.path or ours.url, "A. Colleague")
    yield workspace
    workspace.close()


@pytest.fixture
def own_desk(ours: Workspace, open_desk: Callable[[Workspace], Desk]) -> Desk:
    """A desk on our window's office."""
    return open_desk(ours)


def shown(page: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(page)
    page.resize(1162, 900)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


def typed(editor: QLineEdit, words: str, qtbot: QtBot, side: Side | None = None) -> list[str]:
    """Write something else and leave it with Enter; what is asked then is answered."""
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    editor.selectAll()
    QTest.keyClicks(editor, words)
    asked = answered(side) if side is not None else []
    QTest.keyClick(editor, Qt.Key.Key_Return)
    return asked


@pytest.mark.parametrize(("side", "stays"), [(Side.OURS, "ours"), (Side.THEIRS, "theirs")])
def test_a_person_is_settled_field_by_field(
    own_desk: Desk, ours: Workspace, theirs: Workspace, qtbot: QtBot, side: Side, stays: str
) -> None:
    person = next(one.id for one in ours.read(directory, "") if not one.is_minor)
    page = PersonPage(own_desk)
    shown(page, qtbot)
    page.open(person)
    now = theirs.read(person_form, person)
    assert now is not None
    other = replace(now.draft, patronymic="theirs", latin="Theirs")
    theirs.run(Gesture("change_person"), change_person, person, now.version, other)
    typed(page.form.patronymic_name, "ours", qtbot, side)
    saved = ours.read(person_form, person)
    assert saved is not None
    assert (saved.draft.patronymic, saved.draft.latin) == (stays, "Theirs")
    assert page.form.patronymic_name.text() == stays
    assert page.message.isHidden()


def test_an_institution_keeps_what_others_changed(
    own_desk: Desk, ours: Workspace, theirs: Workspace, qtbot: QtBot
) -> None:
    one = next(row.id for row in ours.read(institution_rows, ""))
    page = InstitutionPage(own_desk)
    shown(page, qtbot)
    page.open(one, "facts")
    now = theirs.read(institution_record, one)
    assert now is not None
    other = replace(now.draft, languages=("fr",))
    theirs.run(Gesture("change_institution"), change_institution, one, now.version, other)
    website = page.facts.editor("website")
    assert isinstance(website, QLineEdit)
    typed(website, "https://ours.example", qtbot)
    saved = ours.read(institution_record, one)
    assert saved is not None
    assert (saved.website, saved.languages) == ("https://ours.example", ("fr",))


def test_a_council_asks_only_for_what_both_changed(
    own_desk: Desk, ours: Workspace, theirs: Workspace, qtbot: QtBot
) -> None:
    council = next(row.id for row in ours.read(council_rows))
    page = CouncilPage(own_desk)
    shown(page, qtbot)
    page.open(council, "facts")
    now = theirs.read(council_form, council)
    assert now is not None
    other = replace(now.draft, statute="Theirs", term_months=30)
    theirs.run(Gesture("change_council"), change_council, council, now.version, other)
    asked = typed(page.facts.statute, "Ours", qtbot, Side.OURS)
    saved = ours.read(council_form, council)
    assert saved is not None
    assert (saved.draft.statute, saved.draft.term_months) == ("Ours", 30)
    assert [one.split(",")[0] for one in asked] == ["Statute", "Statute"]


def test_of_who_is_under_18_the_new_state_needs_a_reason_again(
    own_desk: Desk, ours: Workspace, theirs: Workspace, qtbot: QtBot
) -> None:
    child = next(one.id for one in ours.read(directory, "") if one.is_minor)
    page = PersonPage(own_desk)
    shown(page, qtbot)
    page.open(child)
    step = Gesture("reveal_name", reason="a test", always=True)
    page._revealed = ours.run(step, reveal_name, child, "a test")
    page._write()
    known = theirs.run(step, reveal_name, child, "a test")
    other = replace(known.draft, organisation="Elsewhere")
    theirs.run(Gesture("change_person"), change_person, child, known.version, other)
    typed(page.form.patronymic_name, "Ours", qtbot)
    assert not page.message.isHidden()
    assert page._revealed is None
    assert page.form.patronymic_name.text() == ""
    assert page.form.isHidden()
