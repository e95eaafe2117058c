"""Online reports in the window: opened, matched, confirmed by keys, taken in one step."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import Mark
from ombuds_events.domain.presence import Threshold, Unit
from ombuds_events.queries.attendance import grid
from ombuds_events.queries.references import Kind, resolve, seat_of
from ombuds_events.queries.report_shapes import Group
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.attendance.tab import AttendanceTab
from ombuds_events.ui.imports.reports import ReportDialog
from ombuds_events.ui.imports.reports_state import NOBODY
from ombuds_events.ui.kit.bus import Bus
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.jobs import Jobs
from ombuds_events.ui.kit.settings import Settings
from tests.ui.quicklog.test_dialog import Told
from tests.waiting import settle

DATA = Path(__file__).parents[2] / "data"
ZOOM = DATA / "zoom_meeting.csv"
Key = Qt.Key
PLAIN = str.maketrans("", "", "\u2068\u2069")
Opener = Callable[[Path | None], ReportDialog]


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def desk(demo: Workspace, told: Told, tmp_path: Path, qtbot: QtBot) -> Desk:
    bus = Bus()
    bus.attach(demo)
    places: list[Place] = []
    return Desk(demo, bus, Jobs(), Settings(tmp_path / "s.ini"), places.append, told)


@pytest.fixture
def event_id(demo: Workspace) -> int:
    return demo.read(resolve, Kind.EVENT, "ev-20")


@pytest.fixture
def opened(desk: Desk, event_id: int, qtbot: QtBot) -> Opener:
    def open_it(path: Path | None = ZOOM) -> ReportDialog:
        dialog = ReportDialog(desk, event_id)
        qtbot.addWidget(dialog)
        dialog.show()
        if path is not None:
            dialog.open_file(path)
            settle(desk.jobs)
        return dialog

    return open_it


def sizes(dialog: ReportDialog) -> list[int]:
    return [len(dialog.state.of(group)) for group in Group]


def marks(demo: Workspace, event_id: int) -> dict[str, object]:
    rows = demo.read(grid, event_id).rows
    return {row.person.ref: row.marks[1] for row in rows if row.marks}


def issues(dialog: ReportDialog) -> list[str]:
    return [dialog.issues.item(n).text().translate(PLAIN) for n in range(dialog.issues.count())]


def test_ev_20_with_the_probable_ones_confirmed_by_keys(
    opened: Opener, demo: Workspace, event_id: int, told: Told
) -> None:
    dialog = opened(ZOOM)
    assert sizes(dialog) == [15, 3, 5]
    assert "15" in dialog.verb.text().replace("%n", "15")
    assert dialog.people.current_row().name == "Pavel G."
    for _ in range(3):
        QTest.keyClick(dialog.people, Key.Key_Return)
    assert sizes(dialog) == [18, 0, 5]
    assert dialog.focusWidget() is dialog.verb  # one Enter more must not take the last one back
    QTest.keyClick(dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    found = marks(demo, event_id)
    assert len(found) == 18
    assert found["per-ru-1"] is Mark.ONLINE
    assert (len(told.words), dialog.isVisible()) == (1, False)
    demo.undo()
    assert marks(demo, event_id) == {}
    assert demo.next_undo() is None


def test_enter_takes_a_confirmation_back(opened: Opener) -> None:
    dialog = opened(ZOOM)
    first = dialog.people.current_row()
    dialog.confirm(first)
    again = next(row for row in dialog.state.rows if row.number == first.number)
    assert (again.group, again.is_confirmed) == (Group.MATCHED, True)
    dialog.confirm(again)
    assert sizes(dialog) == [15, 3, 5]
    dialog.confirm(dialog.state.of(Group.UNMATCHED)[0])
    assert sizes(dialog) == [15, 3, 5]


def test_all_at_once_after_looking(opened: Opener) -> None:
    dialog = opened(ZOOM)
    assert dialog.all_sure.isVisible()
    dialog.all_sure.click()
    assert sizes(dialog) == [18, 0, 5]
    assert not dialog.all_sure.isVisible()


def test_f8_walks_through_what_waits(opened: Opener) -> None:
    dialog = opened(ZOOM)
    assert issues(dialog)[0] == "Pavel G. may be Гордейчук Павел Николаевич"
    QTest.keyClick(dialog, Key.Key_F8)
    QTest.keyClick(dialog, Key.Key_F8)
    assert dialog.people.current_row().name == "Gulmira Kassenova"
    for _ in range(2):
        QTest.keyClick(dialog, Key.Key_F8)
    assert dialog.people.current_row().name == "Timur"  # a sentence about the file has no row


@pytest.mark.qt_log_ignore("raise", "grabbing the keyboard", extend=True)
def test_somebody_else_can_be_chosen(opened: Opener, demo: Workspace, event_id: int) -> None:
    dialog = opened(ZOOM)
    phone = next(row for row in dialog.state.rows if row.name == "iPhone")
    dialog.people.select_key(phone.number)
    QTest.keyClick(dialog, Key.Key_F2)
    dialog.whose.hidePopup()
    seat = demo.read(seat_of, event_id, "per-uz-3")
    dialog.whose.set_value(seat)
    dialog.whose.changed.emit(seat)
    row = next(row for row in dialog.state.rows if row.name == "iPhone")
    assert row.seat is not None
    assert row.seat.person.ref == "per-uz-3"
    assert dialog.words.match(row) == "Confirmed"
    dialog.whose.changed.emit(NOBODY)
    row = next(row for row in dialog.state.rows if row.name == "iPhone")
    assert (row.seat, dialog.words.match(row)) == (None, "Not ours")
    dialog.whose.changed.emit(None)
    assert sizes(dialog) == [15, 3, 5]


def test_zone_and_threshold_are_shown_and_change_the_marks(opened: Opener) -> None:
    dialog = opened(ZOOM)
    assert dialog.choices.zone.zone() == "Europe/Moscow"
    assert not dialog.choices.order.isVisible()  # the event has decided
    short = next(row for row in dialog.state.rows if row.name == "Marko Vidaković")
    assert [mark.value for mark in short.marks.values()] == [5]
    dialog.choices.unit.set_value(Unit.MINUTES)
    dialog.choices.least.setValue(5)
    assert dialog.state.choices.threshold == Threshold(5, Unit.MINUTES)
    short = next(row for row in dialog.state.rows if row.name == "Marko Vidaković")
    assert [mark.value for mark in short.marks.values()] == [Mark.LEFT_EARLY]
    dialog.choices.zone_chosen.emit("America/New_York")
    assert "another time zone" in dialog.message.words()
    assert not dialog.verb.isEnabled()
    dialog.choices.session_chosen.emit(1)
    assert dialog.state.choices.session == 1


def test_a_report_of_another_day_and_an_order_to_decide(opened: Opener, tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    text = ZOOM.read_text(encoding="utf-8-sig").replace("09/08/2026", "03/05/2026")
    path.write_text(text, encoding="utf-8")
    dialog = opened(path)
    assert "No mark was set" in dialog.message.words()
    assert dialog.choices.order.isVisible()
    assert any("03/05/2026" in one for one in issues(dialog))
    dialog.choices.order_chosen.emit("DMY")
    assert dialog.state.report is not None
    assert dialog.state.report.date_order == "DMY"
    assert dialog.choices.order.isVisible()
    dialog.take()  # refused by the use case too
    assert dialog.isVisible()


def test_what_cannot_be_read_is_a_sentence_and_can_be_tried_again(
    opened: Opener, tmp_path: Path, desk: Desk
) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"PK\x03\x04 cut")
    dialog = opened(path)
    assert "damaged" in dialog.message.words()
    assert dialog.empty.isVisible()
    dialog.take()
    path.write_bytes(ZOOM.read_bytes())
    dialog.message._action.click()
    settle(desk.jobs)
    assert sizes(dialog) == [15, 3, 5]


def test_names_can_be_pasted(opened: Opener) -> None:
    dialog = opened(None)
    dialog.paste("")
    assert dialog.state.plan is None
    dialog.paste("1\t2")
    assert "No people were found" in dialog.message.words()
    dialog.paste("Марина Лаврентьева\nKirill Somov")
    assert sizes(dialog) == [2, 0, 0]
    assert dialog.verb.hasFocus() or dialog.verb.isEnabled()


def test_an_unknown_end_is_told_in_the_row(opened: Opener) -> None:
    dialog = opened(None)
    dialog.paste(
        "Full Name\tUser Action\tTimestamp\nJelena Stojković\tJoined\t08/09/2026, 11:00:10\n"
        "Jelena Stojkovic\tLeft\t08/09/2026, 11:10:10\nMarko Vidaković\tJoined\t"
        "08/09/2026, 11:00:10"
    )
    (waiting,) = dialog.state.of(Group.PROBABLE)
    assert dialog.words.match(waiting) == "End not known"
    assert "stayed to the end" in issues(dialog)[0]
    dialog.confirm(waiting)
    (row,) = [row for row in dialog.state.rows if row.is_confirmed]
    assert [mark.value for mark in row.marks.values()] == [Mark.ONLINE]


def test_what_stands_there_is_told(opened: Opener, demo: Workspace, event_id: int) -> None:
    opened(ZOOM).take()
    again = opened(ZOOM)
    assert not again.verb.isEnabled()
    row = again.state.of(Group.MATCHED)[0]
    column = next(one for one in again.words.columns() if one.key == "marks")
    assert "already there" in column.tip(row)
    assert again.words.marks(row).startswith("O")


def test_the_tab_offers_it_where_people_and_sessions_are(
    desk: Desk, event_id: int, qtbot: QtBot
) -> None:
    tab = AttendanceTab(desk, event_id)
    qtbot.addWidget(tab)
    assert tab.can_import_report()
    with qtbot.waitSignal(tab.report_wanted):
        tab.import_report()
    campaign = AttendanceTab(desk, desk.workspace.read(resolve, Kind.EVENT, "HRL-2025"))
    qtbot.addWidget(campaign)
    assert not campaign.can_import_report()


def test_that_the_file_is_cut_is_said_before_all_else(opened: Opener, tmp_path: Path) -> None:
    content = ZOOM.read_bytes()
    cut = tmp_path / "cut.csv"
    cut.write_bytes(content[: len(content) * 55 // 100])
    dialog = opened(cut)
    assert dialog.state.of(Group.PROBABLE)
    assert "ends in the middle" in issues(dialog)[0]
