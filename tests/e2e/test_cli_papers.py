"""Papers by command: a file whose ending says what it is, certificates issued by it."""

import shutil
from pathlib import Path

import pytest

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
    assert told.splitlines() == ["! No certificate: short of hours: 3, not decided: 0.", str(out)]
    refused = run("--db", demo, "export", "certificates", "YF-2026", "--out", tmp_path / "x.pdf")
    assert complaints(refused, 1)[0].startswith("Nobody has earned a certificate yet")
    assert not (tmp_path / "x.pdf").exists()
