"""What is known of a record: next step, times, facts, numbers, the pane."""

from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ombuds_events.domain.span import Span
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.chip import StateChip
from ombuds_events.ui.kit.counters import Counter, CounterBar
from ombuds_events.ui.kit.details_pane import DetailsPane
from ombuds_events.ui.kit.facts_form import FactsForm
from ombuds_events.ui.kit.next_step import Guard, NextStepPanel
from ombuds_events.ui.kit.panels import ElidedLabel, wrapped
from ombuds_events.ui.kit.share_bar import ShareBar
from ombuds_events.ui.kit.zone_times import ZoneRow, ZoneTimes

at = datetime.fromisoformat  # wall times know no zone


LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def step(qtbot: QtBot) -> NextStepPanel:
    made = NextStepPanel()
    qtbot.addWidget(made)
    made.set_step("Next: close nominations", "Close nominations")
    made.set_guards(
        [
            Guard("letters", "Letters are sent", "done", "Letters"),
            Guard("quota", "Quota", "open", "People"),
        ]
    )
    made.resize(600, 200)
    made.show()
    return made


def test_a_blocked_step_leads_to_what_is_missing(step: NextStepPanel, qtbot: QtBot) -> None:
    assert step._met.text() == "Conditions met: 1 of 2"
    with qtbot.assertNotEmitted(step.pressed):
        QTest.mouseClick(step.button, LEFT)
    assert step.focusWidget() is step._links["quota"]
    with qtbot.waitSignal(step.guard_opened) as caught:
        QTest.keyClick(step._links["quota"], Qt.Key.Key_Space)
    assert caught.args == ["quota"]


def test_a_step_with_all_conditions_met_can_be_taken(step: NextStepPanel, qtbot: QtBot) -> None:
    step.set_guards([Guard("letters", "Letters are sent", "done")])
    with qtbot.waitSignal(step.pressed):
        QTest.mouseClick(step.button, LEFT)


def test_a_step_may_not_wait(step: NextStepPanel, qtbot: QtBot) -> None:
    step.set_step("Next", "Remind", waits=False)
    with qtbot.waitSignal(step.pressed):
        QTest.mouseClick(step.button, LEFT)


def test_times_in_every_city_can_be_copied(qtbot: QtBot) -> None:
    times = ZoneTimes()
    qtbot.addWidget(times)
    span = Span(at("2026-10-13T12:00"), at("2026-10-13T15:00"), "Asia/Tashkent")
    times.set_times(span, [ZoneRow("Europe/Moscow", "own"), ZoneRow("Europe/Belgrade")])
    times.copy_link.click()
    assert QGuiApplication.clipboard().text().split("\n") == [
        "Tue 13 Oct 2026, 12:00–15:00 Tashkent (UTC+5)",
        "10:00–13:00 Moscow (UTC+3)",
        "09:00–12:00 Belgrade (UTC+2, from 25 Oct UTC+1)",
    ]
    assert "Belgrade" in times._changes.text()


def test_the_pane_begins_anew(qtbot: QtBot) -> None:
    pane = DetailsPane()
    qtbot.addWidget(pane)
    pane.add(wrapped("first"))
    pane.add_head(StateChip("event", "held"))
    pane.clear()
    pane.add(wrapped("second"))
    assert pane.body.count() == 2
    assert pane.head.count() == 1


def test_facts_can_be_read_opened_and_corrected(qtbot: QtBot) -> None:
    form = FactsForm()
    qtbot.addWidget(form)
    form.add_text("quota", "Quota", '<a href="people">17 nominated</a>')
    fact = form.add("costs", "Costs", QLineEdit())
    with qtbot.waitSignal(form.link_opened) as caught:
        form["quota"].value.linkActivated.emit("people")  # type: ignore[attr-defined]
    assert caught.args == ["quota", "people"]
    form.set_text("quota", "18 nominated")
    fact.set_problem("Write who pays.")
    assert fact.problem() == "Write who pays."
    assert fact.value.accessibleName() == "Costs"
    form.show_fact("costs", shown=False)
    assert fact.isHidden()
    with pytest.raises(TypeError):
        form.set_text("costs", "x")


def test_counters_are_filters(qtbot: QtBot) -> None:
    bar = CounterBar()
    qtbot.addWidget(bar)
    bar.set_counters([Counter("late", 4, "overdue", "error"), Counter("ok", 7, "accepted")])
    bar.show()
    late = bar._buttons["late"]
    with qtbot.waitSignal(bar.chosen) as caught:
        QTest.mouseClick(late, LEFT)
    assert caught.args == ["late"]
    bar.set_counters([Counter("late", 3, "overdue", "error")])
    assert late.text() == "3 overdue"
    assert late.isChecked()
    assert bar.grab().width() > 0
    with qtbot.waitSignal(bar.chosen) as caught:
        QTest.mouseClick(late, LEFT)
    assert caught.args == [""]


def test_shares_are_spoken_and_mirrored(qtbot: QtBot, qapp: QApplication) -> None:
    bar = ShareBar()
    qtbot.addWidget(bar)
    bar.resize(100, 8)
    bar.set_shares([(3, "ok"), (1, "error")], "3 accepted, 1 overdue")
    assert bar.accessibleName() == "3 accepted, 1 overdue"
    assert bar.grab().toImage().pixelColor(10, 4).name() == "#1c6b3f"
    i18n.install(qapp, "ar")
    assert bar.grab().toImage().pixelColor(10, 4).name() == "#a3241c"


def test_a_long_line_ends_in_dots_and_has_all_in_its_tip(qtbot: QtBot) -> None:
    words = ElidedLabel("Speaking about rights to young people")
    qtbot.addWidget(words)
    words.resize(80, 20)
    QApplication.sendEvent(words, QEvent(QEvent.Type.ToolTip))
    assert words.minimumSizeHint().width() < 80 < words.sizeHint().width()
