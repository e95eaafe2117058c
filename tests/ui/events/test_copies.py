"""Copies, templates and changed clocks in the window."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import EventMode
from ombuds_events.model.event import Event
from ombuds_events.queries.changed_clocks import changed_clocks
from ombuds_events.queries.event_page import EventHeader, event_form, event_header
from ombuds_events.queries.templates import templates
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.events.clocks_dialog import ClocksDialog
from ombuds_events.ui.events.copy_dialog import CopyDialog
from ombuds_events.ui.events.new_event import NewEventDialog
from ombuds_events.ui.events.template_dialog import TemplateDialog
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.painting import plain
from tests.services import events_office as of
from tests.ui.events.conftest import Told


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    return of.office(tmp_path / "office")


@pytest.fixture
def desk(ws: Workspace, open_desk: Callable[[Workspace], Desk]) -> Desk:
    """A desk on an office with one event."""
    return open_desk(ws)


@pytest.fixture
def first(ws: Workspace) -> int:
    """A seminar on a Tuesday."""
    return of.planned(ws, start=of.at(2027, 10, 12, 10), end=of.at(2027, 10, 12, 13))


def header(ws: Workspace, event_id: int) -> EventHeader:
    return ws.read(event_header, event_id)


def test_a_copy_takes_over_what_is_ticked(
    qtbot: QtBot, desk: Desk, ws: Workspace, told: Told
) -> None:
    event = of.planned(ws, purpose="To listen", venue_name="Hall A")
    dialog = CopyDialog(desk, header(ws, event))
    qtbot.addWidget(dialog)
    dialog.day.set_value(None)
    dialog.save()
    assert "new start" in dialog.fields["start"].problem()
    dialog.day._take(date(2027, 12, 1))
    assert plain(dialog._until.text()).startswith("Wed 1 – Thu 2 Dec 2027, 10:00–13:00")
    dialog.parts.boxes["facts"].setChecked(False)
    dialog.save()
    (there,) = told.places
    draft = ws.read(event_form, there.record).draft
    assert (draft.purpose, draft.start) == ("", of.at(2027, 12, 1, 10))


def test_a_copy_proposes_the_same_weekday_next_year(
    qtbot: QtBot, desk: Desk, ws: Workspace, first: int
) -> None:
    dialog = CopyDialog(desk, header(ws, first))
    qtbot.addWidget(dialog)
    assert dialog.start() == of.at(2028, 10, 10, 10)
    dialog.day.setText("31.02.2028")
    dialog.day.editingFinished.emit()
    assert "31.02.2028" in dialog.fields["start"].problem()
    dialog.day.setText("1.2.2028")
    dialog.day.editingFinished.emit()
    assert dialog.fields["start"].problem() == ""


def test_a_copy_into_a_gap_says_so(qtbot: QtBot, desk: Desk, ws: Workspace) -> None:
    event = of.planned(
        ws, start=of.at(2027, 3, 1, 2, 30), end=of.at(2027, 3, 1, 5), zone="Europe/Berlin"
    )
    dialog = CopyDialog(desk, header(ws, event))
    qtbot.addWidget(dialog)
    dialog.day._take(date(2027, 3, 28))
    assert "02:30 does not exist" in plain(dialog.fields["start"].problem())


def test_a_template_begins_a_new_event(qtbot: QtBot, desk: Desk, ws: Workspace, told: Told) -> None:
    event = of.planned(ws, purpose="To listen", mode=EventMode.HYBRID)
    save = TemplateDialog(desk, header(ws, event))
    qtbot.addWidget(save)
    save.name.setText(" ")
    save.save()
    assert "needs a name" in save.fields["name"].problem()
    save.name.setText("Two days")
    save.save()
    assert told.toasts == ["Template saved. [Undo]"]
    dialog = NewEventDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.type.set_value("webinar")
    assert dialog._fields["template"].isHidden()
    dialog.type.set_value("seminar")
    assert not dialog._fields["template"].isHidden()
    assert dialog.template.chosen() is None
    dialog.template.set_value(ws.read(templates)[0].id)
    dialog.template.changed.emit(dialog.template.value())
    assert dialog.mode.value() is EventMode.HYBRID
    dialog.title.line.setText("Next seminar")
    dialog.confirmed.emit()
    draft = ws.read(event_form, told.places[-1].record).draft
    assert (draft.purpose, draft.end - draft.start) == ("To listen", timedelta(days=1, hours=3))
    save_again = TemplateDialog(desk, header(ws, event))
    qtbot.addWidget(save_again)
    save_again.name.setText("two DAYS")
    save_again.save()
    assert "already" in save_again.fields["name"].problem()


def _age(session: Session, event_id: int) -> None:
    event = session.get_one(Event, event_id)
    event.tzdata, event.starts_utc, event.ends_utc = (
        "2023.3",
        event.starts_utc - 3600,
        event.ends_utc - 3600,
    )


def test_changed_clocks_are_settled_as_chosen(
    qtbot: QtBot, desk: Desk, ws: Workspace, first: int, told: Told
) -> None:
    other = of.planned(ws)
    for one in (first, other):
        ws.run("x", _age, one)
    dialog = ClocksDialog(desk)
    qtbot.addWidget(dialog)
    assert dialog._kept(dialog.table.current_row()) == "the hours on the spot"
    dialog.table.select_key(other)
    assert dialog.switch.text() == "Keep the moment"
    dialog.switch.click()
    assert dialog.switch.text() == "Keep the hours on the spot"
    assert plain(dialog._kept(dialog.table.current_row())) == "the moment: 09:00"
    dialog.save()
    assert of.event(ws, first).starts_at == of.at(2027, 10, 12, 10)
    assert of.event(ws, other).starts_at == of.at(2027, 10, 13, 9)
    assert told.toasts == ["2 events settled. [Undo]"]
    assert ws.read(changed_clocks) == ()
