"""Who entered a mark, and from where: in the tip, in the foot, in the pane."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from ombuds_events.domain.kinds import Mark, MarkSource
from ombuds_events.domain.tally import MarkCell, MarkEntry
from ombuds_events.services.attendance import set_marks
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.attendance.model import FIRST
from ombuds_events.ui.attendance.tab import AttendanceTab
from tests.ui.attendance.conftest import Opener
from tests.ui.attendance.pressing import Key, plain, press, type_in

_TIP = 3
_AT = int(datetime(2026, 7, 20, 5, 58, tzinfo=UTC).timestamp())
"""09:58 in Dilijan, 10:58 in Astana; a Monday, the first day of the forum."""


def _enter(
    demo: Workspace, tab: AttendanceTab, source: MarkSource, by: str = "", at: int = _AT
) -> None:
    demo.context = replace(demo.context, operator=by)
    model = tab.grid.model
    seat = model.lines()[0].row.participation_id
    cell = MarkCell(seat, model.columns[0].key, Mark.PRESENT)
    demo.run("set_marks", set_marks, [cell], source, at)


def _tip(tab: AttendanceTab) -> str:
    return plain(str(tab.grid.marks.currentIndex().data(_TIP)))


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (MarkSource.TYPED, "present · typed by Dana Orlova, Mon 20 Jul 10:58"),
        (MarkSource.PAPER, "present · from paper, Dana Orlova, Mon 20 Jul 10:58"),
        (MarkSource.IMPORT, "present · from an online report, Dana Orlova, Mon 20 Jul 10:58"),
        (MarkSource.CHECK_IN, "present · check-in 09:58"),
    ],
)
def test_the_tip_says_who_and_when(
    opened: Opener, demo: Workspace, source: MarkSource, words: str
) -> None:
    tab = opened("ev-19")
    _enter(demo, tab, source, "Dana Orlova")
    assert _tip(tab) == words
    assert plain(tab.foot.place.text()).endswith(words)


def test_an_arrival_on_another_day_says_the_day(opened: Opener, demo: Workspace) -> None:
    tab = opened("ev-19")
    _enter(demo, tab, MarkSource.CHECK_IN, at=_AT + 24 * 3600)
    assert _tip(tab) == "present · check-in Tue 21 Jul 09:58"


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (None, ""),
        (MarkEntry(MarkSource.TYPED), ""),
        (MarkEntry(MarkSource.PAPER), "from paper"),
        (MarkEntry(MarkSource.IMPORT), "from an online report"),
        (MarkEntry(MarkSource.CHECK_IN), "check-in"),
        (MarkEntry(MarkSource.TYPED, "Dana Orlova"), ""),
    ],
)
def test_what_older_marks_do_not_know_is_not_said(
    opened: Opener, entry: MarkEntry | None, words: str
) -> None:
    tab = opened("ev-19")
    session = tab.grid.model.columns[0]
    assert plain(tab.grid.model.words.sources.said(entry, session)) == words


def test_marks_of_the_demo_have_a_source_but_no_author(opened: Opener) -> None:
    tab = opened("ev-07")
    assert _tip(tab) == "present online · from an online report"


def test_a_key_is_signed_at_once(opened: Opener, demo: Workspace) -> None:
    demo.context = replace(demo.context, operator="Dana Orlova")
    tab = opened("ev-19")
    type_in(tab, "p")
    assert "present · typed by Dana Orlova" in _tip(tab)
    press(tab, Key.Key_Delete)
    assert _tip(tab) == "not entered"


def test_the_pane_says_what_was_corrected(opened: Opener, demo: Workspace) -> None:
    tab = opened("ev-19")
    tab.resize(1400, 700)
    tab.toggle_pane()
    assert tab.pane.steps.isHidden()
    _enter(demo, tab, MarkSource.IMPORT, "A. Helper")
    demo.context = replace(demo.context, operator="Dana Orlova")
    type_in(tab, "l")
    assert "late · typed by Dana Orlova" in plain(tab.pane.mark.text())
    before = "before: present · from an online report, A. Helper, Mon 20 Jul 10:58"
    assert plain(tab.pane.steps.text()) == before


def test_a_report_and_the_door_leave_a_corner(opened: Opener, demo: Workspace) -> None:
    tab = opened("ev-19")
    type_in(tab, "p")
    typed = tab.grid.marks.grab().toImage()
    _enter(demo, tab, MarkSource.CHECK_IN)
    entry = tab.grid.model.entry(tab.grid.current_row(), FIRST)
    assert entry is not None
    assert entry.source is MarkSource.CHECK_IN
    assert tab.grid.marks.grab().toImage() != typed
