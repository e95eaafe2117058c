"""The page of one event: overview, programme, states, and the way between the tabs."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ombuds_events.domain.follow_up import PlanDraft
from ombuds_events.domain.kinds import EventMode, EventState
from ombuds_events.domain.span import Span
from ombuds_events.queries.event_page import event_form, event_header
from ombuds_events.queries.follow_up import follow_up
from ombuds_events.queries.programme import programme
from ombuds_events.services.events import change_state
from ombuds_events.services.follow_up import add_plan
from ombuds_events.ui.events.overview import OverviewTab
from ombuds_events.ui.events.programme import ProgrammeTab
from ombuds_events.ui.events.session_dialog import SessionDialog
from ombuds_events.ui.events.state_dialog import StateDialog
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.shell.event_page import EventPage
from tests.services import events_office as of
from tests.ui.events.conftest import Told, event_id

Key = Qt.Key
_ALT = Qt.KeyboardModifier.AltModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> EventPage:
    made = EventPage(desk)
    qtbot.addWidget(made)
    made.resize(1162, 636)
    made.show()
    return made


@pytest.fixture
def seminar(desk: Desk) -> int:
    return event_id(desk, "SEM-2026-02")


@pytest.fixture
def overview(desk: Desk, seminar: int, qtbot: QtBot) -> OverviewTab:
    made = OverviewTab(desk, seminar)
    qtbot.addWidget(made)
    made.resize(1162, 500)
    made.show()
    return made


# -- The page ---------------------------------------------------------------------------------


def test_the_heading_tells_host_time_own_time_mode_and_lead(page: EventPage, desk: Desk) -> None:
    webinar = event_id(desk, "WEB-2026-02")
    page.open(webinar, "overview")
    assert plain(page.title()) == "Legal literacy in plain language"
    assert plain(page.header._facts.text()) == (
        "Tue 8 Sep 2026, 11:00–12:30 Moscow (UTC+3) · "
        "own time 13:00–14:30 Astana (UTC+5) · online · lead: Moscow"
    )
    assert page.row_words() == "Event WEB-2026-02"


def test_tabs_are_places_and_are_made_when_first_shown(
    page: EventPage, seminar: int, told: Told
) -> None:
    page.open(seminar, "overview")
    assert isinstance(page.current_tab(), OverviewTab)
    page.next_tab()
    assert isinstance(page.current_tab(), ProgrammeTab)
    assert told.places == [Place("event", seminar, "programme")]
    page.previous_tab()
    assert isinstance(page.current_tab(), OverviewTab)


@pytest.mark.parametrize(
    ("height", "tab", "shown"),
    [(690, "attendance", False), (690, "overview", True), (720, "attendance", True)],
)
def test_long_lists_get_the_room_of_the_phases(
    page: EventPage, seminar: int, height: int, tab: str, shown: bool
) -> None:
    page.resize(1100, height)
    page.open(seminar, tab)
    assert page.stepper.isHidden() is not shown


def test_another_event_brings_its_own_tabs(page: EventPage, seminar: int, desk: Desk) -> None:
    page.open(seminar, "programme")
    flagship = event_id(desk, "FLAG-2025")
    page.open(flagship, "programme")
    tab = page.current_tab()
    assert isinstance(tab, ProgrammeTab)
    assert tab.row_words() == "26 sessions"


def test_a_postponed_event_says_why(page: EventPage, desk: Desk) -> None:
    page.open(event_id(desk, "CONF-2026"), "overview")
    assert not page.stopped.isHidden()
    assert page.stopped.words() == "Postponed: venue not available"


def test_an_event_taken_back_leads_to_the_list(page: EventPage, desk: Desk, told: Told) -> None:
    page.open(9999, "overview")
    assert [problem.code for problem in told.problems] == ["event_gone"]
    assert told.places == [Place("events")]


# -- Overview ---------------------------------------------------------------------------------


def test_the_blocked_button_says_what_is_missing_and_offers_a_reason(
    overview: OverviewTab, desk: Desk, seminar: int
) -> None:
    overview.primary()
    words = plain(overview.message.words())
    assert words == "Not yet. Nominations not decided: 2. Accept them, or put them in reserve."
    assert desk.workspace.read(event_header, seminar).state is EventState.NOMINATIONS_CLOSED


def test_a_free_button_leads_on_and_can_be_undone(desk: Desk, told: Told, qtbot: QtBot) -> None:
    reported = event_id(desk, "SEM-2026-01")
    lead = desk.workspace.read(follow_up, reported).bearers[0].institution_id
    desk.workspace.run("add_plan", add_plan, reported, PlanDraft("Teach law", lead))
    tab = OverviewTab(desk, reported)
    qtbot.addWidget(tab)
    tab.show()
    tab.primary()
    assert desk.workspace.read(event_header, reported).state is EventState.FOLLOW_UP
    assert told.toasts == ["The event is now: Follow-up. [Undo]"]
    desk.workspace.undo()
    assert desk.workspace.read(event_header, reported).state is EventState.REPORTED


def test_a_condition_opens_its_tab(overview: OverviewTab, seminar: int, told: Told) -> None:
    overview.next.guard_opened.emit("needs_selection")
    assert told.places == [Place("event", seminar, "participants")]


def test_a_fact_is_saved_when_left(
    overview: OverviewTab, desk: Desk, seminar: int, qtbot: QtBot
) -> None:
    overview.facts.venue.setText("  Hall\tB ")
    overview.facts.venue.editingFinished.emit()
    assert desk.workspace.read(event_form, seminar).draft.venue_name == "Hall B"
    assert overview.facts.venue.text() == "Hall B"
    overview.facts.mode.set_value(EventMode.HYBRID)
    overview.facts.mode.changed.emit(EventMode.HYBRID)
    assert overview.facts["link"].isVisibleTo(overview)


def test_what_papers_bear_is_edited_among_the_facts(
    overview: OverviewTab, desk: Desk, seminar: int
) -> None:
    for field, text in ((overview.facts.project_no, "UNDP/7"), (overview.facts.signatory, "Dana")):
        field.setText(text)
        field.editingFinished.emit()
    draft = desk.workspace.read(event_form, seminar).draft
    assert (draft.project_no, draft.signatory) == ("UNDP/7", "Dana")
    overview.facts.signatory.setFocus()
    overview.facts.project_no.setText("x" * 61)
    overview.facts.project_no.editingFinished.emit()
    assert overview.facts["papers"].problem() != ""


def test_a_wrong_fact_is_told_beside_it_and_not_saved(
    overview: OverviewTab, desk: Desk, seminar: int
) -> None:
    overview.facts.code.setText("WEB-2026-02")
    overview.facts.code.editingFinished.emit()
    assert overview.facts["code"].problem() != ""
    assert desk.workspace.read(event_form, seminar).draft.code == "SEM-2026-02"


def test_new_dates_move_the_event(
    overview: OverviewTab, desk: Desk, seminar: int, told: Told
) -> None:
    span = Span(of.at(2026, 10, 27, 9), of.at(2026, 10, 29, 17), "Asia/Samarkand")
    overview.facts.when.set_value(span)
    overview.facts.when.changed.emit(span)
    assert "letters bear the old date" in overview.consequences.words()
    assert desk.workspace.read(event_form, seminar).draft.start != span.start
    overview.consequences.verb.click()
    assert desk.workspace.read(event_form, seminar).draft.start == span.start
    assert [plain(words) for words in told.toasts] == ["Moved to Tue 27 – Thu 29 Oct. [Undo]"]


def test_a_city_that_is_known_has_its_name_in_every_language(
    overview: OverviewTab, desk: Desk, seminar: int
) -> None:
    overview.facts.city.line.setText("Tashkent")
    overview.facts.city.line.editingFinished.emit()
    assert desk.workspace.read(event_form, seminar).draft.venue_city["ru"] == "Ташкент"


def test_times_are_copied_as_text(overview: OverviewTab) -> None:
    overview.times.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert "09:00–17:00 Samarkand (UTC+5)" in lines
    assert any(line.startswith("05:00–13:00 Rabat") for line in lines)


def test_what_others_changed_is_shown_at_once(
    overview: OverviewTab, desk: Desk, seminar: int
) -> None:
    desk.workspace.run(
        "change_state", change_state, seminar, EventState.CONFIRMED, "decided by phone"
    )
    assert overview.next.accessibleName() == "Next: start the event"


def test_a_narrow_page_puts_the_clocks_below(overview: OverviewTab, qtbot: QtBot) -> None:
    def top() -> int:
        return overview.times.mapTo(overview, overview.times.rect().topLeft()).y()

    overview.resize(900, 500)
    qtbot.waitUntil(lambda: top() > 300)
    overview.resize(1162, 500)
    qtbot.waitUntil(lambda: top() < 100)


# -- States -----------------------------------------------------------------------------------


def test_a_state_by_hand_wants_its_reason(desk: Desk, seminar: int, qtbot: QtBot) -> None:
    header = desk.workspace.read(event_header, seminar)
    dialog = StateDialog(desk, header, EventState.POSTPONED)
    qtbot.addWidget(dialog)
    dialog.confirmed.emit()
    assert dialog.message.words().startswith("Postponing or cancelling needs a reason.")
    dialog.reason.setPlainText("No venue")
    dialog.confirmed.emit()
    assert desk.workspace.read(event_header, seminar).reason == "No venue"


# -- Programme --------------------------------------------------------------------------------


@pytest.fixture
def tab(desk: Desk, qtbot: QtBot) -> ProgrammeTab:
    made = ProgrammeTab(desk, event_id(desk, "YF-2026"))
    qtbot.addWidget(made)
    made.resize(1162, 500)
    made.show()
    made.focus_first()
    return made


def titles(tab: ProgrammeTab) -> list[str]:
    rows = (tab.table.rows.row(n) for n in range(tab.table.rows.rowCount()))
    return [row.title["en"] for row in rows if row is not None]


def test_sessions_come_day_by_day_with_the_host_city(tab: ProgrammeTab) -> None:
    groups = [tab.table.rows.group(n) for n in tab.table.rows.group_rows()]
    assert len(groups) == 5
    assert groups[0] is not None
    assert "Dilijan (UTC+4)" in plain(groups[0].title)


def test_alt_arrows_order_and_undo_orders_back(tab: ProgrammeTab, qtbot: QtBot, desk: Desk) -> None:
    before = titles(tab)
    tab.table.select_first()
    QTest.keyClick(tab.table, Key.Key_Down, _ALT)
    assert titles(tab)[:2] == [before[1], before[0]]
    assert tab.table.current_row().title["en"] == before[0]
    desk.workspace.undo()
    assert titles(tab) == before


def test_control_d_copies_and_delete_removes(tab: ProgrammeTab, qtbot: QtBot, told: Told) -> None:
    before = titles(tab)
    QTest.keyClick(tab.table, Key.Key_D, _CONTROL)
    assert len(titles(tab)) == len(before) + 1
    copy = next(one for one in tab._rows if one.id == max(row.id for row in tab._rows))
    tab.table.select_key(copy.id)
    QTest.keyClick(tab.table, Key.Key_Delete)
    assert titles(tab) == before
    assert told.problems == []


def test_a_session_with_marks_stays(
    tab: ProgrammeTab, desk: Desk, told: Told, qtbot: QtBot
) -> None:
    flagship = ProgrammeTab(desk, event_id(desk, "FLAG-2025"))
    qtbot.addWidget(flagship)
    flagship.table.select_first()
    flagship.remove_session()
    assert [problem.code for problem in told.problems] == ["session_has_marks"]


def test_sessions_are_added_one_after_the_other(desk: Desk, seminar: int, qtbot: QtBot) -> None:
    tab = ProgrammeTab(desk, seminar)
    qtbot.addWidget(tab)
    dialog = SessionDialog(desk, seminar, tab._next_draft())
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.title.line, "Opening")
    dialog._add_more()
    QTest.keyClicks(dialog.title.line, "Practice")
    dialog.confirmed.emit()
    rows = desk.workspace.read(programme, seminar)
    assert [(row.title["en"], f"{row.span.start:%H:%M}", row.counted_minutes) for row in rows] == [
        ("Opening", "09:00", 60),
        ("Practice", "10:00", 60),
    ]
    assert titles(tab) == ["Opening", "Practice"]


def test_a_day_outside_the_event_is_refused_beside_the_day(
    desk: Desk, seminar: int, qtbot: QtBot
) -> None:
    tab = ProgrammeTab(desk, seminar)
    qtbot.addWidget(tab)
    dialog = SessionDialog(desk, seminar, tab._next_draft())
    qtbot.addWidget(dialog)
    dialog.title.set_value({"en": "Late"})
    dialog.day.set_value(date(2026, 11, 1))
    dialog.confirmed.emit()
    assert dialog._fields["start"].problem().startswith("The event lasts from")
    assert desk.workspace.read(programme, seminar) == ()


def test_every_language_fits(page: EventPage, seminar: int, qapp: QApplication) -> None:
    for lang in ("ru", "ar", "en"):
        i18n.install(qapp, lang)
        for tab in ("overview", "programme"):
            page.open(seminar, tab)
            assert page.minimumSizeHint().width() <= 1162


def test_a_dialog_that_closed_is_gone(desk: Desk, seminar: int, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    for _ in range(3):
        dialog = StateDialog(desk, desk.workspace.read(event_header, seminar), None, window)
        dialog.open()
        dialog.reject()
    qtbot.waitUntil(lambda: not window.findChildren(StateDialog))
