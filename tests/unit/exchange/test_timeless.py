"""The same content gives the same bytes, on any day and in any process, but for two dates."""

import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from ombuds_events.exchange import attendance_xlsx, timeless
from ombuds_events.exchange.timeless import TimelessZip
from tests.unit.exchange.shapes import attendance, labels

CORE = "docProps/core.xml"
ROOT = Path(__file__).parents[3]
_WRITE = """
import sys, time
from pathlib import Path
from ombuds_events.exchange import attendance_xlsx
from tests.unit.exchange.shapes import attendance, labels
now = time.time
time.time = lambda: now() + {later}
with Path({path!r}).open("wb") as stream:
    attendance_xlsx.write(attendance(), labels("en", "ru"), stream)
"""


def content(data: bytes) -> dict[str, bytes]:
    """The parts of an archive."""
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def elsewhere(path: Path, seed: str, later: int) -> bytes:
    """The workbook as another process writes it, whose sets and clock differ."""
    code = _WRITE.format(path=str(path), later=later)
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", code], env=environment, cwd=ROOT, check=True)
    return path.read_bytes()


def test_other_processes_and_days_change_two_dates_only(tmp_path: Path) -> None:
    first = elsewhere(tmp_path / "a.xlsx", "1", 0)
    second = elsewhere(tmp_path / "b.xlsx", "2", 86_400)
    before, after = content(first), content(second)
    assert list(before) == list(after)
    assert {name for name in before if before[name] != after[name]} <= {CORE}
    properties = [load_workbook(BytesIO(data)).properties for data in (first, second)]
    for each in properties:
        assert each.created == each.modified
        each.created = each.modified = None
    assert properties[0].__dict__ == properties[1].__dict__


def test_no_entry_bears_a_time() -> None:
    stream = BytesIO()
    attendance_xlsx.write(attendance(), labels("en"), stream)
    with ZipFile(stream) as archive:
        entries = archive.infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.create_system for entry in entries} == {3}
    assert len({entry.external_attr for entry in entries}) == 1


def test_files_and_texts_are_held_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timeless, "_PIECE", 7)
    path = tmp_path / "sheet.xml"
    path.write_bytes(b"<row/>" * 50)
    stream = BytesIO()
    with TimelessZip(stream) as archive:
        archive.write(path, "xl/sheet1.xml")
        archive.writestr("a.xml", "Ж")
    assert content(stream.getvalue()) == {"xl/sheet1.xml": b"<row/>" * 50, "a.xml": "Ж".encode()}
