"""Editors: days, times, spans, zones, texts in languages, choices."""

from collections.abc import Sequence
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ombuds_events.domain.span import Span
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.choice_row import ChoiceRow
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.date_edit import DateEdit, TimeEdit, month
from ombuds_events.ui.kit.date_zone_edit import DateZoneEdit, ZoneEdit
from ombuds_events.ui.kit.facts_form import Fact
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.local_text_edit import LocalTextEdit
from ombuds_events.ui.kit.number_edit import NumberEdit
from ombuds_events.ui.kit.search_picker import Choice, SearchPicker

at = datetime.fromisoformat  # wall times know no zone

TODAY = date(2026, 9, 21)
SPAN = Span(at("2026-10-13T12:00"), at("2026-10-14T15:00"), "Asia/Tashkent")


def commit(widget: QWidget, words: str) -> None:
    """Type words of any script: keyClicks knows Latin only."""
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(widget, event)


def typed(qtbot: QtBot, edit: QLineEdit, words: str) -> None:
    """Replace the text and leave the field."""
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    commit(edit, words)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def test_a_typed_day_is_shown_with_its_weekday(qtbot: QtBot) -> None:
    edit = DateEdit(TODAY)
    qtbot.addWidget(edit)
    with qtbot.waitSignal(edit.changed) as caught:
        typed(qtbot, edit, "13 окт")
    assert caught.args == [date(2026, 10, 13)]
    assert edit.text() == "Tue 13 Oct 2026"
    QTest.keyClick(edit, Qt.Key.Key_Up)
    assert edit.value() == date(2026, 10, 14)


def test_no_day_keeps_the_text_and_says_what_to_do(qtbot: QtBot) -> None:
    edit = DateEdit(TODAY)
    qtbot.addWidget(edit)
    edit.set_value(TODAY)
    with qtbot.assertNotEmitted(edit.changed):
        typed(qtbot, edit, "31.02.1990")
    assert edit.is_wrong()
    assert edit.text() == "31.02.1990"
    assert "31.02.1990" in edit.accessibleDescription()
    typed(qtbot, edit, "")
    assert edit.value() is None
    assert not edit.is_wrong()


def test_what_is_no_day_or_hour_is_told_below_the_field(qtbot: QtBot) -> None:
    edit = DateEdit(TODAY)
    for holder in (Field("Day", edit), Fact("Day", edit, 100)):
        qtbot.addWidget(holder)
        typed(qtbot, edit, "soon")
        assert "“soon” is not a date" in holder.problem()
        typed(qtbot, edit, "13.10.2026")
        assert holder.problem() == ""
    when = DateZoneEdit(TODAY, "Europe/Moscow")
    qtbot.addWidget(when)
    typed(qtbot, when.end_day, "soon")
    typed(qtbot, when.start_time, "noon")
    assert when.problem().splitlines() == [
        "“soon” is not a date. Correct it or leave empty.",
        "“noon” is not a time. Write it as 10:30.",
    ]
    typed(qtbot, when.end_day, "13.10.2026")
    typed(qtbot, when.start_time, "10")
    assert when.problem() == ""


def test_a_day_is_written_again_in_another_language(qtbot: QtBot, qapp: QApplication) -> None:
    edit = DateEdit(TODAY)
    qtbot.addWidget(edit)
    edit.set_value(date(2026, 10, 13))
    i18n.install(qapp, "ru")
    qtbot.waitUntil(lambda: edit.text().replace("\u00a0", " ") == "вт 13 октября 2026 г.")


def test_the_calendar_begins_its_week_as_the_language_does(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    calendar = month(TODAY, window)
    assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    assert calendar.selectedDate().toString("yyyy-MM-dd") == "2026-09-21"


def test_a_typed_time(qtbot: QtBot) -> None:
    edit = TimeEdit()
    qtbot.addWidget(edit)
    with qtbot.waitSignal(edit.changed) as caught:
        typed(qtbot, edit, "930")
    assert caught.args == [time(9, 30)]
    QTest.keyClick(edit, Qt.Key.Key_Down)
    assert edit.text() == "09:15"
    typed(qtbot, edit, "noon")
    assert edit.is_wrong()
    assert edit.value() == time(9, 15)


@pytest.fixture
def when(qtbot: QtBot) -> DateZoneEdit:
    made = DateZoneEdit(TODAY, "Asia/Tashkent")
    qtbot.addWidget(made)
    made.set_value(SPAN)
    return made


def test_moving_the_first_day_keeps_the_length(when: DateZoneEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(when.changed) as caught:
        typed(qtbot, when.start_day, "20.10.2026")
    span = caught.args[0] if caught.args else None
    assert span == Span(at("2026-10-20T12:00"), at("2026-10-21T15:00"), "Asia/Tashkent")
    assert when.value() == span


def test_an_impossible_span_is_told_and_not_taken(when: DateZoneEdit, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(when.changed):
        typed(qtbot, when.end_day, "1.10.2026")
    assert when.problem()
    assert when.value() == SPAN
    typed(qtbot, when.end_day, "15.10.2026")
    assert not when.problem()


def test_a_new_span_fills_itself(qtbot: QtBot) -> None:
    when = DateZoneEdit(TODAY, "Europe/Moscow")
    qtbot.addWidget(when)
    typed(qtbot, when.start_day, "24.09.2026")
    with qtbot.waitSignal(when.changed):
        typed(qtbot, when.start_time, "11")
    expected = Span(at("2026-09-24T11:00"), at("2026-09-24T13:00"), "Europe/Moscow")
    assert when.value() == expected


def test_a_zone_is_found_by_its_city_in_any_language(qtbot: QtBot) -> None:
    edit = ZoneEdit(TODAY)
    qtbot.addWidget(edit)
    edit.show()
    commit(edit, "Ереван")
    assert edit.results()[0].key == "Asia/Yerevan"
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.zone() == "Asia/Yerevan"
    assert edit.text() == "Yerevan (UTC+4)"


def found(words: str) -> Sequence[Choice]:
    names = ("Ombudsman of Uzbekistan", "Ombudsman of Armenia")
    return [Choice(name, name) for name in names if words.casefold() in name.casefold()]


@pytest.fixture
def picker(qtbot: QtBot) -> SearchPicker:
    window = QWidget()
    box = QVBoxLayout(window)
    made = SearchPicker(found)
    box.addWidget(made)
    box.addWidget(QLineEdit())
    box.addStretch()
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    made.setFocus()
    made.holder = window  # type: ignore[attr-defined]  # keeps the window alive
    return made


def test_arrows_and_enter_choose(picker: SearchPicker, qtbot: QtBot) -> None:
    QTest.keyClicks(picker, "ombuds")
    assert len(picker.results()) == 2
    assert picker.accessibleDescription() == "2 results"
    QTest.keyClick(picker, Qt.Key.Key_Down)
    with qtbot.waitSignal(picker.changed) as caught:
        QTest.keyClick(picker, Qt.Key.Key_Return)
    assert caught.args == ["Ombudsman of Armenia"]
    assert picker.results() == []
    assert picker.text() == "Ombudsman of Armenia"


def test_escape_closes_the_list_only(picker: SearchPicker, qtbot: QtBot) -> None:
    QTest.keyClicks(picker, "uzb")
    QTest.keyClick(picker, Qt.Key.Key_Escape)
    assert picker.results() == []
    assert picker.text() == "uzb"


def test_what_is_not_in_the_list_can_be_added(picker: SearchPicker, qtbot: QtBot) -> None:
    picker.offer_adding(lambda words: f"Not in the list: add “{words}”")
    QTest.keyClicks(picker, "xyz")
    assert [choice.title for choice in picker.results()] == ["Not in the list: add “xyz”"]
    with qtbot.waitSignal(picker.add_wanted) as caught:
        QTest.keyClick(picker, Qt.Key.Key_Return)
    assert caught.args == ["xyz"]


def test_text_that_was_not_chosen_goes_back(picker: SearchPicker, qtbot: QtBot) -> None:
    picker.set_value(Choice(1, "Ombudsman of Serbia"))
    picker.selectAll()
    QTest.keyClicks(picker, "so")
    picker.clearFocus()
    qtbot.waitUntil(lambda: picker.text() == "Ombudsman of Serbia")
    assert picker.value() == 1
    picker.setFocus()
    picker.clear()
    with qtbot.waitSignal(picker.changed) as caught:
        picker.clearFocus()
    assert caught.args == [None]


def test_a_picker_for_lists_empties_itself(picker: SearchPicker, qtbot: QtBot) -> None:
    picker.empties_itself()
    QTest.keyClicks(picker, "arm")
    with qtbot.waitSignal(picker.chosen):
        QTest.keyClick(picker, Qt.Key.Key_Return)
    assert picker.text() == ""


def test_a_text_in_several_languages(qtbot: QtBot) -> None:
    edit = LocalTextEdit()
    qtbot.addWidget(edit)
    edit.set_value({"en": "Forum", "ru": "Форум"})
    assert edit.line.text() == "Forum"
    edit.languages.setCurrentIndex(edit.languages.findData("fr"))
    assert edit.line.text() == ""
    assert edit.line.placeholderText() == "Forum"
    with qtbot.waitSignal(edit.changed) as caught:
        typed(qtbot, edit.line, "  Forum   des jeunes ")
    assert caught.args == [{"en": "Forum", "ru": "Форум", "fr": "Forum des jeunes"}]
    typed(qtbot, edit.line, "")
    assert edit.value() == {"en": "Forum", "ru": "Форум"}


def test_a_combo_box_gives_values(qtbot: QtBot) -> None:
    box = ComboBox([("online", "online"), ("hybrid", lambda: "hybrid")])
    qtbot.addWidget(box)
    box.show()
    box.set_value("hybrid")
    assert box.currentText() == "hybrid"
    with qtbot.waitSignal(box.changed) as caught:
        QTest.keyClick(box, Qt.Key.Key_Up)
    assert caught.args == ["online"]
    box.set_options([("x", "X"), ("online", "Online")])
    assert box.value() == "online"


def test_a_number(qtbot: QtBot) -> None:
    edit = NumberEdit(0, 10)
    qtbot.addWidget(edit)
    with qtbot.assertNotEmitted(edit.changed):
        edit.set_value(4)
    with qtbot.waitSignal(edit.changed) as caught:
        QTest.keyClick(edit, Qt.Key.Key_Up)
    assert caught.args == [5]


def test_a_row_of_choices(qtbot: QtBot) -> None:
    line = ChoiceRow([("en", "English"), ("ru", "Русский")])
    qtbot.addWidget(line)
    line.show()
    line.set_value("en")
    assert line.value() == "en"
    with qtbot.waitSignal(line.changed) as caught:
        QTest.mouseClick(line.findChildren(Button)[1], Qt.MouseButton.LeftButton)
    assert caught.args == ["ru"]
    assert line.value() == "ru"


def test_arrows_walk_a_row_of_choices(qtbot: QtBot, qapp: QApplication) -> None:
    line = ChoiceRow([("en", "English"), ("ru", "Русский")])
    qtbot.addWidget(line)
    line.show()
    first, second = line.findChildren(Button)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert line.focusWidget() is second
    i18n.install(qapp, "ar")
    QTest.keyClick(second, Qt.Key.Key_Right)
    assert line.focusWidget() is first


@pytest.mark.qt_log_ignore("This plugin does not support")  # popups, offscreen
def test_a_day_is_picked_in_the_calendar(qtbot: QtBot) -> None:
    edit = DateEdit(TODAY)
    qtbot.addWidget(edit)
    edit.show()
    QTest.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = edit.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    with qtbot.waitSignal(edit.changed) as caught:
        calendar.clicked.emit(QDate(2026, 9, 24))
    assert caught.args == [date(2026, 9, 24)]
    assert edit.text() == "Thu 24 Sep 2026"
