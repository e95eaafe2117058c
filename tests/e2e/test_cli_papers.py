"""Papers by command: a file whose ending says what it is, certificates issued by it."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import Mark
from ombuds_events.domain.tally import MarkCell
from ombuds_events.queries.attendance import grid
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.attendance import set_marks
from ombuds_events.store.engine import open_engine, url_of
from ombuds_events.store.workspace import Gesture, Workspace
from tests.e2e.program import complaints, done, run


@pytest.fixture
def demo(demo_file: Path, tmp_path: Path) -> Path:
    """A demo office of the test's own."""
    return Path(shutil.copyfile(demo_file, tmp_path / "demo.db"))


@pytest.mark.file_only
@pytest.mark.parametrize("lang", ["en", "ru"])
def test_every_paper_by_its_command(demo: Path, tmp_path: Path, lang: str) -> None:
    for kind, more in (("signin", ()), ("badges", ("--size", "105x74")), ("tablesigns", ())):
        out = tmp_path / f"{kind}.pdf"
        words = ("export", kind, "SEM-2026-02", "--out", out, "--labels", "ar,en", *more)
        result = run("--db", demo, "--lang", lang, *words)
        assert (result.returncode, result.stderr) == (0, ""), result.stderr
        assert out.read_bytes().startswith(b"%PDF-")


@pytest.mark.file_only
def test_the_ending_says_which_sheet_to_sign(demo: Path, tmp_path: Path) -> None:
    done("--db", demo, "export", "signin", "FLAG-2025", "--out", tmp_path / "s.xlsx")
    assert (tmp_path / "s.xlsx").read_bytes().startswith(b"PK")


@pytest.mark.file_only
def test_certificates_say_who_has_none(demo: Path, tmp_path: Path) -> None:
    out = tmp_path / "c.pdf"
    told = done("--db", demo, "export", "certificates", "FLAG-2025", "--out", out)
    assert told.splitlines() == ["! No certificate: short of hours: 3.", str(out)]
    refused = run("--db", demo, "export", "certificates", "YF-2026", "--out", tmp_path / "x.pdf")
    assert complaints(refused, 1)[0].startswith("Nobody has earned a certificate yet")
    assert not (tmp_path / "x.pdf").exists()


def be_there(session: Session) -> None:
    """Everybody at the forum was there all the time."""
    found = grid(session, resolve(session, Kind.EVENT, "YF-2026"))
    cells = (
        MarkCell(row.participation_id, column.key, Mark.PRESENT)
        for row in found.rows
        for column in found.columns
    )
    set_marks(session, list(cells))


@pytest.mark.file_only
def test_full_names_of_children_want_a_reason(demo: Path, tmp_path: Path) -> None:
    workspace = Workspace(open_engine(url_of(str(demo))))
    workspace.run(Gesture("set_marks", "YF-2026"), be_there)
    workspace.close()
    told = [
        done("--db", demo, "export", "certificates", "YF-2026", "--out", tmp_path / name, *more)
        for name, more in (("a.pdf", ()), ("b.pdf", ("--full-names", "The parents asked")))
    ]
    assert "given name and initial only" in told[0]
    assert "Full names of people under 18 leave: 4 (reason: The parents asked)." in told[1]
