"""The quick log by keyboard: a line is understood, logged, repeated, taken back."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ombuds_events.domain.quick_line import PartKind
from ombuds_events.queries.audience import CountRow, head_counts
from ombuds_events.queries.logged import logged_today
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.bus import Bus
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.jobs import Jobs
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.quicklog.dialog import QuickLogDialog
from ombuds_events.ui.quicklog.line_edit import COLORS

LINE = "3.9 school 56 Perm, class 9, 27/14f, My rights online"
Key = Qt.Key


class Told:
    """What the window would have told."""

    def __init__(self) -> None:
        self.words: list[object] = []
        self.can_undo = False

    def toast(self, words: str, *, undo: bool = False) -> None:
        self.words.append(words)
        self.can_undo = undo

    def refused(self, problems: object) -> None:
        self.words.append(problems)

    def trouble(self, known: object) -> None:
        self.words.append(known)

    def saved(
        self, words: str, folder: str, _event: int = 0, _records: tuple[int, ...] = ()
    ) -> None:
        self.words.append(f"{words} {folder}")


@pytest.fixture
def places() -> list[Place]:
    return []


@pytest.fixture
def desk(demo: Workspace, places: list[Place], tmp_path: Path) -> Desk:
    bus = Bus()
    bus.attach(demo)
    return Desk(demo, bus, Jobs(), Settings(tmp_path / "s.ini"), places.append, Told())


Opener = Callable[[], QuickLogDialog]


@pytest.fixture
def opened(desk: Desk, qtbot: QtBot) -> Opener:
    def open_it() -> QuickLogDialog:
        dialog = QuickLogDialog(desk)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.line.setFocus()
        return dialog

    return open_it


def cards(dialog: QuickLogDialog) -> dict[str, str]:
    plain = str.maketrans("", "", "\u2066\u2068\u2069")
    return {key: card.words().translate(plain) for key, card in dialog.cards.cards.items()}


def logged(desk: Desk, code: str) -> tuple[CountRow, ...]:
    return desk.workspace.read(head_counts, desk.workspace.read(resolve, Kind.EVENT, code))


def test_the_line_is_understood_while_it_is_typed(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened()
    QTest.keyClicks(dialog.line, LINE)
    found = cards(dialog)
    assert found["date"] == "Thu 3 Sep 2026"
    assert found["place"] == "School 56, Perm"
    assert found["audience"] == "pupils, class 9"
    assert found["number"].startswith("27: 14 girl")
    assert found["theme"] == "My rights online"
    assert found["recommendation"].startswith("5 ")
    assert dialog.line.accessibleDescription().startswith("Understood: ")


def test_what_was_understood_is_underlined(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened()
    QTest.keyClicks(dialog.line, LINE)
    lines = dialog.line.underlines()
    assert len(lines) == 5
    assert all(a.right() < b.left() for a, b in pairwise(lines))
    image = dialog.line.grab().toImage()
    ratio = image.devicePixelRatio()
    for part, rect in zip(dialog.understood().parts, lines, strict=True):
        place = rect.center() * ratio
        assert image.pixelColor(place) == theme.color(COLORS[part.kind])


def test_enter_logs_and_empties(opened: Opener, qtbot: QtBot, desk: Desk) -> None:
    dialog = opened()
    QTest.keyClicks(dialog.line, LINE)
    QTest.keyClick(dialog.line, Key.Key_Return)
    (count,) = logged(desk, "HRL-2026-01")
    assert (count.place, count.grade, count.total, count.female, count.male) == (
        "School 56, Perm", "9", 27, 14, 13,
    )  # fmt: skip
    assert (dialog.line.text(), dialog.isVisible()) == ("", True)
    assert dialog.focusWidget() is dialog.line
    assert dialog.logged.rows.rowCount() == 1


def test_ctrl_enter_logs_and_opens(opened: Opener, qtbot: QtBot, places: list[Place]) -> None:
    dialog = opened()
    QTest.keyClicks(dialog.line, LINE)
    QTest.keyClick(dialog.line, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [(one.page, one.tab) for one in places] == [("event", "attendance")]
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("school 56, 12/14f", "14 girls of 12 pupils? Correct the numbers."),
        ("31.02 school 56, 12", "There is no day 31.02. Correct the date."),
    ],
)
def test_what_is_wrong_is_said_at_once_and_nothing_is_lost(
    opened: Opener, qtbot: QtBot, desk: Desk, line: str, words: str
) -> None:
    dialog = opened()
    QTest.keyClicks(dialog.line, line)
    plain = str.maketrans("", "", "\u2068\u2069")
    assert dialog.problem.text().translate(plain) == words
    QTest.keyClick(dialog.line, Key.Key_Return)
    assert dialog.line.text() == line
    assert desk.workspace.next_undo() is None


def test_what_is_missing_is_asked_for_only_by_enter(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened()
    QTest.keyClicks(dialog.line, "school 56")
    assert dialog.problem.text() == ""
    QTest.keyClick(dialog.line, Key.Key_Return)
    assert dialog.problem.text().startswith("How many came?")
    dialog.line.clear()
    QTest.keyClick(dialog.line, Key.Key_Return)
    assert dialog.problem.text().startswith("How many came?")


def test_up_brings_the_last_line_and_repeat_selects_its_number(
    opened: Opener, qtbot: QtBot
) -> None:
    dialog = opened()
    assert not dialog.repeat.isEnabled()
    QTest.keyClick(dialog.line, Key.Key_Up)
    assert dialog.line.text() == ""
    QTest.keyClicks(dialog.line, LINE)
    QTest.keyClick(dialog.line, Key.Key_Return)
    QTest.keyClick(dialog.line, Key.Key_Up)
    assert dialog.line.text() == LINE
    dialog.line.clear()
    dialog.repeat.click()
    assert dialog.line.selectedText() == "27/14f"
    QTest.keyClicks(dialog.line, "30/20f")
    assert dialog.understood().draft.total == 30


def test_each_line_can_be_taken_back(opened: Opener, qtbot: QtBot, desk: Desk) -> None:
    dialog = opened()
    for number in ("27/14f", "30/10f"):
        QTest.keyClicks(dialog.line, f"3.9 school 56, {number}, Rights")
        QTest.keyClick(dialog.line, Key.Key_Return)
    _second, first = desk.workspace.read(logged_today, 9)
    dialog.logged.cell_pressed.emit(first, "undo")
    (left,) = desk.workspace.read(logged_today, 9)
    assert (left.total, dialog.logged.rows.rowCount()) == (30, 1)
    dialog.undo(first)
    assert dialog.message.isVisible()


def test_a_lesson_can_be_counted_in_the_campaign_of_its_day(
    opened: Opener, qtbot: QtBot, desk: Desk
) -> None:
    dialog = opened()
    QTest.keyClicks(dialog.line, "10.12 school 99, class 9, 27/14f")
    assert dialog.joins.isVisible()
    assert "HRL-2025" in dialog.joins.text()
    dialog.joins.click()
    dialog.line.setFocus()
    QTest.keyClick(dialog.line, Key.Key_Return)
    assert "School 99" in {count.place for count in logged(desk, "HRL-2025")}


def test_a_theme_is_put_in_or_replaced(opened: Opener) -> None:
    dialog = opened()
    first = dialog.templates[0]
    first.click()
    assert dialog.line.text() == "Human Rights Lesson, "
    dialog.line.setText("3.9 school 56, Another theme")
    first.click()
    assert dialog.line.text() == "3.9 school 56, Human Rights Lesson"
    dialog.line.setText("3.9 school 56")
    first.click()
    assert dialog.line.text() == "3.9 school 56, Human Rights Lesson"


def test_rows_on_the_clipboard_open_the_list(
    opened: Opener, qtbot: QtBot, places: list[Place]
) -> None:
    dialog = opened()
    QGuiApplication.clipboard().setText("a\tb\nc\td")
    QTest.keyClick(dialog.line, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert places == [Place("paste_lessons")]
    QGuiApplication.clipboard().setText("3.9 school 5")
    QTest.keyClick(dialog.line, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.line.text() == "3.9 school 5"


def test_examples_are_understood(opened: Opener) -> None:
    dialog = opened()
    dialog.examples.click()
    for line in dialog.message.words().splitlines():
        dialog.line.setText(line)
        assert dialog.understood().check(dialog._today) == ()


def test_in_arabic_the_line_keeps_its_direction(opened: Opener, qapp: QApplication) -> None:
    i18n.install(qapp, "ar")
    dialog = opened()
    assert dialog.line.layoutDirection() is Qt.LayoutDirection.RightToLeft
    dialog.line.setText(LINE)
    assert dialog.line.layoutDirection() is Qt.LayoutDirection.LeftToRight
    dialog.line.setText("3.9 مدرسة 5")
    assert dialog.line.layoutDirection() is Qt.LayoutDirection.RightToLeft
    dialog.line.setText("😀 school 5, 20/10f, права")
    assert dialog.line.select_part(PartKind.NUMBER)
    assert dialog.line.selectedText() == "20/10f"


def test_themes_without_room_stay_away(opened: Opener) -> None:
    dialog = opened()
    dialog.resize(520, 480)
    QApplication.sendPostedEvents()
    assert not dialog.templates[2].isVisible()
    assert dialog.paste.isVisible()
