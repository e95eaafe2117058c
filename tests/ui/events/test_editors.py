"""The small editors of events: partners, speakers, ticked lists, and the menus of the page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import EventState, ItemKind, ItemRole, PartnerRole, Phase
from ombuds_events.queries.event_page import EventHeader, event_form, event_header
from ombuds_events.queries.programme import programme
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.events.actions import ACTIONS
from ombuds_events.ui.events.fact_editors import CityEdit, NumberList
from ombuds_events.ui.events.overview import OverviewTab
from ombuds_events.ui.events.partners_field import PartnersField
from ombuds_events.ui.events.programme import ProgrammeTab
from ombuds_events.ui.events.session_dialog import SessionDialog
from ombuds_events.ui.events.speakers_field import SpeakersField
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.desk import Desk, Place, Scene
from ombuds_events.ui.kit.ticked_list import TickedList
from ombuds_events.ui.shell.event_page import EventPage
from tests.services import events_office as of
from tests.ui.events.conftest import event_id

Key = Qt.Key


@pytest.fixture
def office(tmp_path: Path, open_desk: Callable[[Workspace], Desk]) -> Desk:
    """A small office without events."""
    return open_desk(of.office(tmp_path / "office"))


def choose(picker: QWidget, typed: str) -> None:
    """Type and take the first that is found."""
    QTest.keyClicks(picker, typed)
    QTest.keyClick(picker, Key.Key_Return)


def shown_roles(field: QWidget, qtbot: QtBot, number: int) -> list[ComboBox]:
    """The menus of roles, once all rows are shown."""

    def shown() -> list[ComboBox]:
        return [one for one in field.findChildren(ComboBox) if one.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == number)
    return shown()


def open_menu(menu: QMenu) -> list[QAction]:
    """The entries that a menu shows when it opens."""
    menu.aboutToShow.emit()
    return menu.actions()


def test_partners_are_chosen_once_get_roles_and_can_go(office: Desk, qtbot: QtBot) -> None:
    field = PartnersField(office)
    qtbot.addWidget(field)
    field.show()
    choose(field.picker, "tash")
    choose(field.picker, "yere")
    assert [one.institution_id for one in field.chosen] == [2, 3]
    again = field._search("tash")
    assert all("Tashkent" not in choice.title or choice.second for choice in again)
    shown_roles(field, qtbot, 2)[0].changed.emit(PartnerRole.HOST)
    assert field.host() is field.chosen[0]
    field._remove(field.chosen[0])
    assert field.known() == ((3, PartnerRole.CO_ORGANISER),)


def test_speakers_are_found_by_name_and_get_roles(desk: Desk, qtbot: QtBot) -> None:
    field = SpeakersField(desk)
    qtbot.addWidget(field)
    field.show()
    choose(field.picker, "okonjo")
    choose(field.picker, "varlamov")
    assert [role for _person, role in field.value()] == [ItemRole.SPEAKER, ItemRole.SPEAKER]
    shown_roles(field, qtbot, 2)[1].changed.emit(ItemRole.MODERATOR)
    assert field.value()[1][1] is ItemRole.MODERATOR
    assert field._search("okonjo") == []
    field._remove(0)
    assert len(field.value()) == 1


def test_a_ticked_list_keeps_the_order_of_the_list(qtbot: QtBot) -> None:
    ticked, numbers = TickedList(), NumberList()
    for one in (ticked, numbers):
        qtbot.addWidget(one)
        one.set_options([(1, "one"), (2, "two"), (3, "three")], "none")
    assert ticked.text() == "none"
    told: list[object] = []
    ticked.changed.connect(told.append)
    ticked.set_value((9, 3))
    assert ticked.text() == "9, three"
    open_menu(ticked.menu())[0].trigger()
    assert told == [(1, 3, 9)]
    open_menu(ticked.menu())[2].trigger()
    assert ticked.value() == (1, 9)
    numbers.set_value((2, 3))
    assert numbers.text() == "2, 3"


def test_an_unknown_city_is_kept_in_the_language_of_the_window(qtbot: QtBot) -> None:
    edit = CityEdit()
    qtbot.addWidget(edit)
    edit.set_value({"en": "Samarkand", "ru": "Самарканд"})
    edit.line.setText(" Village\tof Light ")
    edit.line.editingFinished.emit()
    assert edit.value() == {"en": "Village of Light"}
    edit.line.clear()
    edit.line.editingFinished.emit()
    assert edit.value() == {}


def test_a_session_keeps_its_length_and_a_break_counts_nothing(desk: Desk, qtbot: QtBot) -> None:
    flagship = event_id(desk, "FLAG-2025")
    row = desk.workspace.read(programme, flagship)[0]
    dialog = SessionDialog(desk, flagship, row.draft, row)
    qtbot.addWidget(dialog)
    dialog.begin._take(of.at(2025, 9, 16, 12).time())
    draft = dialog.draft()
    assert (draft.start, draft.end) == (of.at(2025, 9, 16, 12), of.at(2025, 9, 16, 13, 30))
    dialog.end._take(of.at(2025, 9, 16, 14).time())
    assert dialog.draft().counted_minutes == 120
    dialog.kind.set_value(ItemKind.BREAK)
    dialog.kind.changed.emit(ItemKind.BREAK)
    assert dialog.draft().counted_minutes == 0
    dialog.title.set_value({})
    dialog.kind.set_value(ItemKind.SESSION)
    dialog.confirmed.emit()
    assert dialog._fields["title"].problem() == "The title is empty. Write one."


def test_a_stale_session_form_is_told_below(desk: Desk, qtbot: QtBot) -> None:
    flagship = event_id(desk, "FLAG-2025")
    row = desk.workspace.read(programme, flagship)[0]
    first, second = (SessionDialog(desk, flagship, row.draft, row) for _ in range(2))
    for number, dialog in enumerate((first, second)):
        qtbot.addWidget(dialog)
        dialog.room.setText(f"Hall {number}")
        dialog.confirmed.emit()
    assert desk.workspace.read(programme, flagship)[0].room == "Hall 0"
    assert second.message.words().startswith("Somebody")


# -- The page -------------------------------------------------------------------------------------


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> EventPage:
    made = EventPage(desk)
    qtbot.addWidget(made)
    made.resize(1162, 636)
    made.show()
    return made


def test_a_phase_shows_its_states_and_the_way_there(page: EventPage, desk: Desk) -> None:
    event = desk.workspace.read(event_header, event_id(desk, "SEM-2026-02"))
    page.open(event.id, "overview")
    words = [action.text() for action in page.phase_menu(event, Phase.PREPARE).actions()]
    assert [one.split(" · ")[0] for one in words] == ["Idea", "Concept", "Agreed", "Approved"]
    assert "15 Jun" in words[1]
    menu = page.phase_menu(event, Phase.CONFIRM)
    present = [action for action in menu.actions() if action.isChecked()]
    assert len(present) == 1
    assert not present[0].isEnabled()


def enabled(page: EventPage, event: EventHeader) -> set[str]:
    actions = page.verbs.menu(event).actions()
    return {action.text() for action in actions if action.isEnabled()}


def test_more_offers_what_can_be_done(page: EventPage, desk: Desk) -> None:
    closed = desk.workspace.read(event_header, event_id(desk, "WEB-2025-01"))
    page.open(closed.id, "overview")
    assert "Cancel the event…" not in enabled(page, closed)
    assert "Change the state…" in enabled(page, closed)
    cancelled = desk.workspace.read(event_header, event_id(desk, "WEB-2025-02"))
    assert "Change the state…" not in enabled(page, cancelled)


def test_the_languages_lead_to_the_title(page: EventPage, desk: Desk) -> None:
    page.open(event_id(desk, "SEM-2026-02"), "programme")
    page.languages.click()
    assert isinstance(page.current_tab(), OverviewTab)


def test_actions_ask_the_page_and_the_tab_in_front(page: EventPage, desk: Desk) -> None:
    seminar = event_id(desk, "SEM-2026-02")
    page.open(seminar, "overview")
    scene = Scene(desk, Place("event", seminar), page)
    specs = {spec.id: spec for spec in ACTIONS}
    assert specs["event.next_tab"].when(scene)
    assert not specs["programme.add"].when(scene)
    specs["event.next_tab"].run(scene)
    assert isinstance(page.current_tab(), ProgrammeTab)
    assert specs["programme.add"].when(scene)


def test_a_fact_is_saved_beside_what_another_window_saved_meanwhile(
    desk: Desk, qtbot: QtBot, qapp: QApplication
) -> None:
    seminar = event_id(desk, "SEM-2026-02")
    tab = OverviewTab(desk, seminar)
    qtbot.addWidget(tab)
    old = tab._form
    tab.facts.purpose.setPlainText("To listen")
    tab._change("purpose", "To listen")
    tab._form = old  # as if another window had saved in between
    tab._change("venue_name", "Hall B")
    saved = desk.workspace.read(event_form, seminar).draft
    assert (saved.venue_name, saved.purpose) == ("Hall B", "To listen")
    assert desk.workspace.read(event_header, seminar).state is EventState.NOMINATIONS_CLOSED


def test_tab_goes_from_the_name_to_the_roles_of_speakers(desk: Desk, qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    field, after = SpeakersField(desk), QLineEdit()
    box = QVBoxLayout(form)
    box.addWidget(field)
    box.addWidget(after)
    with qtbot.waitActive(form):
        form.show()
    field._add(field._search("Марина")[0])
    role = field.findChild(ComboBox)
    assert role is not None
    qtbot.waitUntil(role.isVisible)
    field.picker.setFocus()
    stops: list[str] = []
    while form.focusWidget() is not after and len(stops) < 6:
        QTest.keyClick(form.focusWidget(), Key.Key_Tab)
        stops.append(type(form.focusWidget()).__name__)
    assert stops == ["ComboBox", "Button", "QLineEdit"]
