"""The dialog of a new event: few keys, usual values, errors in place."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import PartnerRole
from ombuds_events.domain.span import Span
from ombuds_events.queries.event_page import event_form
from ombuds_events.queries.institutions import directory
from ombuds_events.services.working_calendars import read_missing_lists
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.events.new_event import NewEventDialog
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.painting import plain
from tests.services import events_office as of
from tests.ui.events.conftest import Told

Key = Qt.Key


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    return of.office(tmp_path / "office")


@pytest.fixture
def dialog(ws: Workspace, open_desk: Callable[[Workspace], Desk], qtbot: QtBot) -> NewEventDialog:
    made = NewEventDialog(open_desk(ws))
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_seminar_with_two_partners_takes_a_title_and_few_keys(
    dialog: NewEventDialog, ws: Workspace, told: Told, qtbot: QtBot
) -> None:
    assert dialog.title.line.hasFocus() or dialog.focusWidget() is dialog.title.line
    QTest.keyClicks(dialog.title.line, "Joint seminar")
    QTest.keyClick(dialog.title.line, Key.Key_Tab)
    assert dialog.focusWidget() is dialog.partners.picker
    for typed in ("tash", "yere"):
        QTest.keyClicks(dialog.partners.picker, typed)
        QTest.keyClick(dialog.partners.picker, Key.Key_Return)
    QTest.keyClick(dialog.partners.picker, Key.Key_Return)
    (place,) = told.places
    form = ws.read(event_form, place.record)
    assert form.draft.title == {"en": "Joint seminar"}
    assert [(p.institution_id, p.role) for p in form.partners] == [
        (1, PartnerRole.LEAD),
        (2, PartnerRole.CO_ORGANISER),
        (3, PartnerRole.CO_ORGANISER),
    ]
    assert form.draft.start.time().hour == 10
    assert form.draft.start.isoweekday() <= 5
    assert form.draft.zone == "Asia/Almaty"
    assert told.toasts == ["Event planned. [Undo]"]


def test_a_partner_out_of_the_shipped_list_is_taken_over_in_one_step(
    dialog: NewEventDialog, ws: Workspace, qtbot: QtBot
) -> None:
    before = len(ws.read(directory))
    QTest.keyClicks(dialog.title.line, "Visit")
    QTest.keyClicks(dialog.partners.picker, "berlin")
    QTest.keyClick(dialog.partners.picker, Key.Key_Return)
    dialog.confirmed.emit()
    assert len(ws.read(directory)) == before + 1
    ws.undo()
    assert len(ws.read(directory)) == before


def test_an_empty_title_is_told_beside_the_field(dialog: NewEventDialog, told: Told) -> None:
    dialog.confirmed.emit()
    assert told.places == []
    assert dialog._fields["title"].problem() == "The title is empty. Write one."


def test_the_host_sets_the_clock_and_rest_days_are_told(
    dialog: NewEventDialog, qtbot: QtBot
) -> None:
    saturday = Span(of.at(2027, 10, 16, 10), of.at(2027, 10, 16, 12), "Asia/Almaty")
    dialog.when.set_value(saturday)
    QTest.keyClicks(dialog.partners.picker, "yere")
    QTest.keyClick(dialog.partners.picker, Key.Key_Return)
    partner = dialog.partners.chosen[0]
    partner.role = PartnerRole.HOST
    dialog.partners.changed.emit()
    span = dialog.when.value()
    assert span is not None
    assert span.zone == "Asia/Yerevan"
    assert plain(dialog.when._notes.text()) == "Weekend on Sat 16 Oct: Astana, Yerevan."


def test_a_holiday_is_told_with_its_country(dialog: NewEventDialog, ws: Workspace) -> None:
    read_missing_lists(ws, None, [2027])
    republic = Span(of.at(2027, 10, 25, 10), of.at(2027, 10, 25, 12), "Asia/Almaty")
    dialog.when.set_value(republic)
    dialog.when.changed.emit(republic)
    told = plain(dialog.when._notes.text())
    assert told == "Holiday in Kazakhstan on Mon 25 Oct: Republic Day."


def test_an_hour_that_comes_twice_is_asked(
    dialog: NewEventDialog, ws: Workspace, told: Told, qtbot: QtBot
) -> None:
    QTest.keyClicks(dialog.title.line, "Night")
    start = of.at(2027, 10, 31, 2, 30)
    dialog.when.set_value(Span(start, start.replace(hour=5), "Europe/Berlin"))
    dialog.confirmed.emit()
    assert told.places == []
    assert not dialog._fields["fold"].isHidden()
    dialog.fold.set_value(1)
    dialog.confirmed.emit()
    assert ws.read(event_form, told.places[0].record).draft.fold == 1
