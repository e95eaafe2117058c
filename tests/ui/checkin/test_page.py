"""The door as its keeper uses it: bursts of keys, bounces, wrong codes, letters, the clock."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from ombuds_events.domain.badges import badge_code
from ombuds_events.domain.kinds import Mark
from ombuds_events.services.events import plan_event
from ombuds_events.ui.checkin.scan_field import digit_at
from ombuds_events.ui.kit.desk import Place
from tests.services.events_office import draft
from tests.ui.checkin.door import Stand

Key = Qt.Key
KAZAKH = str.maketrans("1234567890", '"әіңғ,.үұқ')
FRENCH = str.maketrans("1234567890", "&é\"'(-è_çà")
ARABIC = str.maketrans("1234567890", "١٢٣٤٥٦٧٨٩٠")


# --- Scans ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("end", [Key.Key_Return, Key.Key_Tab])
def test_a_scan_marks_confirms_large_and_is_ready_again(door: Stand, end: Qt.Key) -> None:
    door.scan(badge_code(door.seat("Саргсян")), end)
    assert door.mark("Саргсян") is Mark.PRESENT
    assert door.page.result.kind() == "ok"
    assert "Саргсян Анаит" in door.words()
    assert "Yerevan" in door.words()
    assert "10:00" in door.words()
    assert door.page.field.text() == ""
    assert door.page.focusWidget() is door.page.field
    assert "Саргсян Анаит" not in door.lines()


@pytest.mark.parametrize("layout", [KAZAKH, FRENCH, ARABIC])
def test_a_scan_under_another_layout_is_read(door: Stand, layout: dict[int, str]) -> None:
    door.scan(badge_code(door.seat("Karimova")).translate(layout))
    assert door.mark("Karimova") is Mark.PRESENT


def test_a_scan_is_read_by_the_places_of_its_keys(door: Stand) -> None:
    door.page.field._platform = "xcb"
    for digit in badge_code(door.seat("Karimova")):
        place = 10 + "1234567890".index(digit)
        door.press(Key.Key_unknown.value, "ы", place=place, after=2)
    door.enter(2)
    assert door.mark("Karimova") is Mark.PRESENT


def test_the_place_of_a_key_is_known_on_each_system() -> None:
    def pressed(scan: int, virtual: int, text: str) -> QKeyEvent:
        none = Qt.KeyboardModifier.NoModifier
        return QKeyEvent(QKeyEvent.Type.KeyPress, 0, none, scan, virtual, 0, text)

    assert digit_at(pressed(3, 0, "é"), "windows") == "2"
    assert digit_at(pressed(19, 0, "қ"), "wayland") == "0"
    assert digit_at(pressed(0, 18, "&"), "cocoa") == "1"
    assert digit_at(pressed(0, 83, "1"), "cocoa") == "1"  # of the number pad
    assert digit_at(pressed(75, 0, "4"), "windows") == "4"
    assert digit_at(pressed(0, 0, "к"), "offscreen") == ""


def test_two_readings_in_a_row_count_once(door: Stand) -> None:
    code = badge_code(door.seat("Karimova"))
    door.scan(code)
    first = door.words()
    door.scan(code)
    assert door.words() == first
    assert door.page.result.kind() == "ok"


def test_a_second_enter_of_the_scanner_does_not_hide_the_confirmation(door: Stand) -> None:
    door.scan(badge_code(door.seat("Karimova")))
    first = door.words()
    door.enter(2)
    door.enter(500)
    assert door.words() == first
    door.page.verb.click()
    assert "Nobody is chosen" in door.words()


def test_after_undo_the_same_badge_counts_at_once(door: Stand) -> None:
    code = badge_code(door.seat("Karimova"))
    door.scan(code)
    door.page.take_back()
    door.scan(code)
    assert door.mark("Karimova") is Mark.PRESENT


def test_a_click_anywhere_leaves_the_field_ready(door: Stand) -> None:
    page = door.page
    here = page.result, page.side, page.strip, page.people.viewport(), page.side.arrivals.viewport()
    for widget in (*here, page.header, page.heading):
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        assert page.focusWidget() is page.field
    door.scan(badge_code(door.seat("Karimova")))
    page.result.change.click()
    assert page.focusWidget() is page.field


def test_who_is_here_already_is_said_with_the_time(door: Stand) -> None:
    one, other = (badge_code(door.seat(name)) for name in ("Karimova", "Саргсян"))
    door.scan(one)
    door.scan(other)
    door.wait(minutes=20)
    before = door.office.next_undo(), door.read().marks
    door.scan(one)
    assert "Already here since 10:00" in door.words()
    assert door.page.result.kind() == "info"
    assert (door.office.next_undo(), door.read().marks) == before


@pytest.mark.parametrize(
    ("family", "words"),
    [("Withdrawn", "has withdrawn"), ("Amina", "conditions for young people")],
)
def test_who_may_not_come_in_is_said_in_warning_colour(
    door: Stand, family: str, words: str
) -> None:
    door.scan(badge_code(door.seat(family)))
    assert door.page.result.kind() == "warn"
    assert words in door.words()
    assert door.mark(family) is None
    assert door.page.field.text() == ""


def test_codes_that_open_nothing(door: Stand) -> None:
    other = door.office.run("plan_event", plan_event, draft(title={"en": "Another"}))
    assert other
    for code in ("4006381333931", badge_code(9999), "https://example.org/ticket/17"):
        door.scan(code)
        assert door.page.result.kind() == "warn"
        assert "on no badge of ours" in door.words()
    assert not door.read().marks


def test_a_fast_burst_of_letters_lets_nobody_in(door: Stand) -> None:
    """A strange QR code may hold a name: nobody is credited by it."""
    door.scan("karimova")
    assert door.mark("Karimova") is None
    assert "on no badge of ours" in door.words()


def test_letters_of_a_hand_stay_when_a_badge_is_scanned(door: Stand) -> None:
    door.type("pet")
    door.scan(badge_code(door.seat("Karimova")))
    assert door.mark("Karimova") is Mark.PRESENT
    assert door.page.field.text() == "pet"
    assert door.lines() == ["Петросян Наринэ"]


def test_a_scan_finds_the_field_wherever_the_focus_is(door: Stand) -> None:
    for widget in (door.page.side.arrivals, door.page.people, door.page.back):
        widget.setFocus()
        assert not door.page.field.hasFocus() or not door.page.isActiveWindow()
        door.type("0", after=3)
        assert door.page.focusWidget() is door.page.field
        door.page.field.begin()


# --- Names ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["са", "sa", "СА", "ан"])
def test_two_letters_find_in_either_script_and_enter_lets_in(door: Stand, typed: str) -> None:
    door.type(typed)
    assert door.lines()[0] == "Саргсян Анаит"
    door.enter()
    assert door.mark("Саргсян") is Mark.PRESENT
    assert door.page.field.text() == ""


def test_who_is_still_to_come_stands_first(door: Stand) -> None:
    door.type("na")
    first, second, *_ = door.lines()
    door.enter()
    door.type("na")
    assert door.lines()[0] == second
    assert first in door.lines()


def test_down_chooses_the_next_one(door: Stand) -> None:
    door.type("na")
    second = door.lines()[1]
    door.press(Key.Key_Down.value)
    door.enter()
    assert second in door.words()


def test_one_letter_is_too_few_and_says_so(door: Stand) -> None:
    door.type("к")
    everybody = door.lines()
    door.enter()
    assert door.page.result.kind() == "warn"
    assert door.lines() == everybody
    assert not door.read().marks
    assert door.page.field.text() == "к"


def test_nobody_of_that_name_offers_a_walk_in(door: Stand, places: list[Place]) -> None:
    door.type("zzz")
    assert door.page.stack.currentWidget() is door.page.empty
    assert "zzz" in door.page.empty.sentence()
    door.page.empty.button.click()
    assert places == [Place("door_walk_in")]
    assert door.page.walk_in_event()[0] == door.event


def test_who_got_a_seat_a_moment_ago_is_let_in(door: Stand) -> None:
    door.page.let_in(door.seat("Петросян"))
    assert door.mark("Петросян") is Mark.PRESENT


def test_minors_are_found_and_shown_by_first_name_only(door: Stand) -> None:
    door.type("am")
    assert door.lines() == ["Amina C."]
    door.page.field.begin()
    door.type("chil")
    assert door.lines() == []


def test_esc_empties_the_field(door: Stand) -> None:
    door.type("ka")
    door.press(Key.Key_Escape.value)
    assert door.page.field.text() == ""
    assert len(door.lines()) == 5


def test_the_list_of_who_is_missing_can_be_narrowed(door: Stand) -> None:
    assert "Trainer Tom" not in door.lines()
    home = door.page.home
    home.setCurrentIndex(home.findText("Yerevan", Qt.MatchFlag.MatchContains))
    home.activated.emit(home.currentIndex())
    assert set(door.lines()) == {"Саргсян Анаит", "Петросян Наринэ"}
    door.scan(badge_code(door.seat("Петросян")))
    assert door.lines() == ["Саргсян Анаит"]


def test_who_teaches_counts_beside_the_others(door: Stand) -> None:
    door.scan(badge_code(door.seat("Trainer")))
    assert door.page.side.number.text() == "0"
    door.scan(badge_code(door.seat("Karimova")))
    assert door.page.side.number.text() == "1"
    assert door.page.row_words() == "1 of 5 are here"
