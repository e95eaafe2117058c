"""The files of the demo office, as they leave, before three foreign parsers."""

from collections.abc import Callable

import pytest

from ombuds_events.domain.kinds import ExportKind
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.store.workspace import Workspace
from ombuds_events.transfer.leaves import prepare
from ombuds_events.transfer.requests import Request
from tests.documents import words
from tests.foreign.parsers import READERS, Reading


@pytest.mark.parametrize("read", READERS)
def test_calendar_files_have_no_fault(
    demo_readonly: Workspace, read: Callable[[bytes], Reading]
) -> None:
    event_id = demo_readonly.read(resolve, Kind.EVENT, "ev-21")
    kinds = (ExportKind.NOTICE, ExportKind.INVITATIONS)
    leaving = prepare(demo_readonly, Request(kinds, words("ru", "en"), event_id))
    notice, *invitations = [read(file.content) for file in leaving.files]
    assert notice.faults == ()
    assert [event.attendees for event in notice.events] == [0, 0, 0]
    assert {reading.faults for reading in invitations} == {()}
    assert {tuple(e.attendees for e in reading.events) for reading in invitations} == {(1,)}
    starts = {event.start for event in notice.events}
    assert {event.start for reading in invitations for event in reading.events} == starts


@pytest.mark.parametrize("read", READERS)
def test_the_whole_calendar_has_no_fault(
    demo_readonly: Workspace, read: Callable[[bytes], Reading]
) -> None:
    leaving = prepare(demo_readonly, Request((ExportKind.CALENDAR,), words("ar")))
    reading = read(leaving.files[0].content)
    assert reading.faults == ()
    assert len(reading.events) == len({event.uid for event in reading.events}) > 30
    assert sum(event.attendees for event in reading.events) == 0
