"""Full names of children leave on certificates alone, with a reason that is kept."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import ExportKind, Mark
from ombuds_events.domain.leaving import FULL_NAMES
from ombuds_events.domain.tally import MarkCell
from ombuds_events.model.event import Event
from ombuds_events.model.export_record import ExportRecord
from ombuds_events.model.history import Tx
from ombuds_events.paper.shapes import CertificatesPaper, SignInPaper
from ombuds_events.queries.attendance import grid
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.attendance import set_marks
from ombuds_events.store.workspace import Gesture, Workspace
from ombuds_events.transfer.leaves import note_print, prepare, save
from ombuds_events.transfer.requests import Request
from tests.documents import words

K = ExportKind
REASON = "The parents asked for it"


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> None:
    """Fonts need one."""


@pytest.fixture
def youth(demo: Workspace) -> Request:
    """Certificates and badges of the forum, whose delegates were there all the time."""
    event_id = demo.read(resolve, Kind.EVENT, "YF-2026")
    found = demo.read(grid, event_id)
    cells = [
        MarkCell(row.participation_id, column.key, Mark.PRESENT)
        for row in found.rows
        for column in found.columns
    ]
    demo.run(Gesture("set_marks", "YF-2026"), set_marks, cells)
    return Request((K.CERTIFICATES, K.BADGES), words(), event_id)


def last(session: Session) -> tuple[dict[ExportKind, list[str]], list[tuple[str, str]]]:
    """The columns of the records, the reasons in the history."""
    records = session.execute(
        select(ExportRecord.kind, ExportRecord.columns).order_by(ExportRecord.id)
    )
    steps = session.execute(select(Tx.label, Tx.reason).where(Tx.reason != "").order_by(Tx.id))
    return dict(records.all()), [(label, reason) for label, reason in steps]


def test_a_reason_names_children_on_certificates_only(
    demo: Workspace, youth: Request, tmp_path: Path
) -> None:
    leaving = prepare(demo, replace(youth, reason=REASON))
    certificates, badges = leaving.part(K.CERTIFICATES), leaving.part(K.BADGES)
    assert certificates is not None
    assert badges is not None
    assert isinstance(certificates.paper, CertificatesPaper)
    assert "Petrosyan-Arzum Nane" in {page.name for page in certificates.paper.pages}
    assert "Arzum" not in str(badges)
    codes = [problem.code for problem in leaving.warnings]
    assert codes == ["look_certificates_new", "look_full_names", "look_minors"]
    assert "Arzum" not in str(leaving.warnings)
    save(demo, leaving, tmp_path / "out")
    columns, reasons = demo.read(last)
    assert (columns[K.CERTIFICATES], columns[K.BADGES]) == ([FULL_NAMES], [])
    assert reasons[-1] == ("export_files", REASON)


def test_without_a_reason_nothing_is_said_of_one(
    demo: Workspace, youth: Request, tmp_path: Path
) -> None:
    leaving = prepare(demo, youth)
    assert "Arzum" not in str(leaving)
    save(demo, leaving, tmp_path / "out")
    columns, reasons = demo.read(last)
    assert columns[K.CERTIFICATES] == []
    assert ("export_files", "") not in reasons
    assert not [one for one in reasons if one[0] == "export_files"]


def test_what_goes_to_a_printer_keeps_its_reason(demo: Workspace, youth: Request) -> None:
    note_print(demo, prepare(demo, replace(youth, reason=REASON)), K.CERTIFICATES)
    columns, reasons = demo.read(last)
    assert columns[K.CERTIFICATES] == [FULL_NAMES]
    assert reasons[-1] == ("print_papers", REASON)


def test_project_and_signatory_stand_on_papers(demo: Workspace) -> None:
    def bear(session: Session) -> None:
        event = session.get_one(Event, event_id)
        event.project_no, event.signatory = "UNDP/7", "Dana Orlova, Commissioner"

    event_id = demo.read(resolve, Kind.EVENT, "FLAG-2025")
    demo.run(Gesture("change_event", "FLAG-2025"), bear)
    labels = words("ar", "en")
    made = prepare(demo, Request((K.SIGN_IN_PDF, K.CERTIFICATES), labels, event_id))
    sheets, certificates = (part.paper for part in made.parts)
    assert isinstance(sheets, SignInPaper)
    assert isinstance(certificates, CertificatesPaper)
    assert all(any("UNDP/7" in line for line in side.lines) for side in sheets.head.sides)
    sides = certificates.pages[0].sides
    assert [side.signature for side in sides] == ["Dana Orlova, Commissioner"] * 2
    # Each language names the city in its own words.
    assert [side.when.split()[-1].strip("\u2068\u2069") for side in sides] == ["أستانا", "Astana"]
