"""Results in the window: per stage, as bars and as a table, hidden where they are too few."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ombuds_events.domain.evaluation import Answers
from ombuds_events.domain.kinds import EvaluationStage, ExportKind
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.evaluation import add_form, count_forms
from ombuds_events.ui.evaluation.bars import StepBar, StepBars
from ombuds_events.ui.evaluation.panel import EvaluationPanel
from ombuds_events.ui.evaluation.words import stage_words
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.choice_row import ChoiceRow
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.theme import theme

END, BEFORE = EvaluationStage.END, EvaluationStage.BEFORE


def opened(desk: Desk, event: int, qtbot: QtBot) -> EvaluationPanel:
    panel = EvaluationPanel(desk, event)
    panel.resize(900, 500)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def words_in(panel: EvaluationPanel) -> str:
    return " ".join(one.text() for one in panel.findChildren(QLabel) if one.isVisibleTo(panel))


def test_the_end_of_the_event_is_shown_first(desk: Desk, flagship: int, qtbot: QtBot) -> None:
    panel = opened(desk, flagship, qtbot)
    shown = panel.shown_round()
    assert shown is not None
    assert shown.stage is END
    words = "31 of 34 answered, \u206691\u00a0%\u2069"
    assert panel.results.answered.text() == words
    assert panel.results.accessibleName() == f"Evaluation, {words}"
    assert "Content: mean 4.7" in panel.results.bars.accessibleName()
    assert "+1.2" in panel.gain.text()
    assert not panel.empty.isVisible()


def test_each_stage_by_a_press(desk: Desk, flagship: int, qtbot: QtBot) -> None:
    panel = opened(desk, flagship, qtbot)
    choice = panel.findChild(ChoiceRow)
    assert choice is not None
    assert choice.value() == (END, None)
    choice.changed.emit((BEFORE, None))
    shown = panel.shown_round()
    assert shown is not None
    assert shown.stage is BEFORE
    choice.changed.emit((EvaluationStage.DAILY, None))
    assert panel.shown_round() is shown


def test_the_bars_become_a_table(desk: Desk, flagship: int, qtbot: QtBot) -> None:
    panel = opened(desk, flagship, qtbot)
    panel.as_table.click()
    results = panel.results
    assert results.table.isVisible()
    assert not results.bars.isVisible()
    model = results.table.model()
    cells = [model.index(0, column).data() for column in range(model.columnCount())]
    assert cells[:7] == ["Content", "0", "0", "2", "5", "24", "4.7"]
    panel.as_table.click()
    assert results.bars.isVisible()


def test_in_a_narrow_window_the_chart_becomes_a_table(
    desk: Desk, flagship: int, qtbot: QtBot
) -> None:
    panel = opened(desk, flagship, qtbot)
    panel.results.resize(420, 300)
    assert panel.results.table.isVisible()
    panel.results.resize(900, 300)
    assert panel.results.bars.isVisible()


def test_what_has_no_room_goes_into_a_menu(desk: Desk, flagship: int, qtbot: QtBot) -> None:
    panel = opened(desk, flagship, qtbot)
    assert not panel.verbs.is_folded()
    panel.resize(420, 500)
    qtbot.waitUntil(panel.verbs.is_folded)
    assert panel.enter.isVisible()
    assert not panel.take.isVisible()
    menu = panel.verbs.more.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    names = [action.text() for action in menu.actions()]
    assert names == [panel.forms.text(), panel.take.text(), panel.as_table.text()]
    menu.actions()[2].trigger()
    assert panel.as_table.isChecked()


def test_many_rounds_are_chosen_from_a_list(desk: Desk, flagship: int, qtbot: QtBot) -> None:
    for stage in (EvaluationStage.AFTER_3, EvaluationStage.AFTER_6):
        desk.workspace.run("add_form", add_form, flagship, stage, None, {"used": 3})
    panel = opened(desk, flagship, qtbot)
    choice = panel.findChild(ComboBox)
    assert choice is not None
    assert choice.count() == 4
    assert choice.value() == (END, None)
    choice.changed.emit((BEFORE, None))
    shown = panel.shown_round()
    assert shown is not None
    assert shown.stage is BEFORE


def test_without_forms_a_sentence(desk: Desk, planned: int, qtbot: QtBot) -> None:
    panel = opened(desk, planned, qtbot)
    assert "No evaluation yet" in words_in(panel)
    assert not panel.as_table.isVisible()
    assert not panel.results.isVisible()


def test_fewer_than_five_are_hidden_and_it_says_why(desk: Desk, planned: int, qtbot: QtBot) -> None:
    panel = opened(desk, planned, qtbot)
    for _ in range(4):
        answers: Answers = {"content": 1, "comments": "Secret"}
        desk.workspace.run("add_form", add_form, planned, END, None, answers)
    qtbot.waitUntil(lambda: panel.shown_round() is not None and panel.results.isVisible())
    assert "Fewer than five forms" in words_in(panel)
    assert "Secret" not in words_in(panel)
    assert not panel.results.bars.isVisible()
    desk.workspace.run("add_form", add_form, planned, END, None, {"content": 5})
    qtbot.waitUntil(panel.results.bars.isVisible)
    qtbot.waitUntil(lambda: words_in(panel).count("Secret") == 4)
    assert "– " in words_in(panel)


def test_a_round_without_forms_waits_for_them(desk: Desk, planned: int, qtbot: QtBot) -> None:
    desk.workspace.run("count_forms", count_forms, planned, END, None, 20)
    panel = opened(desk, planned, qtbot)
    assert "No form has come back yet." in words_in(panel)
    assert "0 of 20 answered" in words_in(panel)


def test_more_forms_than_were_given_are_told(desk: Desk, planned: int, qtbot: QtBot) -> None:
    desk.workspace.run("count_forms", count_forms, planned, END, None, 5)
    for number in range(6):
        answers: Answers = {"content": 4, **({"method": 3} if number == 0 else {})}
        desk.workspace.run("add_form", add_form, planned, END, None, answers)
    panel = opened(desk, planned, qtbot)
    assert "more forms came back than were given out" in words_in(panel)
    assert "fewer than 5 answers" in panel.results.bars.accessibleName()
    assert "6 answer" in panel.results.bars.accessibleName()


def test_files_are_asked_for_with_the_stage(desk: Desk, flagship: int, qtbot: QtBot) -> None:
    panel = opened(desk, flagship, qtbot)
    with qtbot.waitSignal(panel.leaving_wanted) as asked:
        panel.forms.click()
    kinds = (ExportKind.EVALUATION_FORM, ExportKind.EVALUATION_PAPER)
    assert asked.args == [kinds, END]


def test_how_many_were_asked_may_not_be_known(desk: Desk, qtbot: QtBot) -> None:
    event = desk.workspace.read(resolve, Kind.EVENT, "CONF-2026")  # nobody is named yet
    desk.workspace.run("add_form", add_form, event, END, None, {"content": 4})
    panel = opened(desk, event, qtbot)
    assert "how many were asked is not known" in words_in(panel)


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_bars_grow_from_where_reading_begins(qapp: QApplication, qtbot: QtBot, lang: str) -> None:
    i18n.install(qapp, lang)
    bars = StepBars()
    qtbot.addWidget(bars)
    bars.set_bars([StepBar("Content", (4, 0, 0, 0, 6), "3.4", "9 / 10", "Content: 5")])
    bars.resize(600, bars.sizeHint().height())
    image = bars.grab().toImage()
    middle = bars.sizeHint().height() // 4
    solid = [
        x for x in range(600) if image.pixelColor(x, middle).name() == theme.color("chart_1").name()
    ]
    center = (solid[0] + solid[-1]) / 2
    assert (center < 300) == (lang == "ar")
    assert bars.minimumSizeHint().height() == bars.sizeHint().height()


def test_a_bar_too_few_have_answered_is_empty(qtbot: QtBot) -> None:
    bars = StepBars()
    qtbot.addWidget(bars)
    bars.set_bars([StepBar("Content", (), "–", "few", "Content: too few")])
    one = bars.sizeHint().height()
    assert bars.accessibleName() == "Content: too few"
    bars.set_bars([StepBar("Content", (0, 0, 0, 1, 9), "4.9", "10 / 10", "Content: 4.9")])
    assert bars.sizeHint().height() == 2 * one  # the patterns are explained below


def test_a_daily_round_is_called_by_its_day() -> None:
    day = date(2026, 10, 13)
    assert stage_words(EvaluationStage.DAILY, day, day) == "\u2068Tue 13 Oct\u2069"
    assert stage_words(END, None, day) == "At the end"
