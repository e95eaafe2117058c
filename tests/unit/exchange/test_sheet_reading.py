"""Files that people send: what they hold, and a sentence for those that must not be read."""

import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook

from ombuds_events.domain.problems import Refused
from ombuds_events.exchange import sheet_guard
from ombuds_events.exchange.sheet_reading import MOST_ROWS, read_book, sheet_of
from ombuds_events.exchange.sheet_text import delimiter_of, encoding_of, table_in

DATA = Path(__file__).parents[2] / "data"
SAMPLE = DATA / "school_lessons.xlsx"


def silent(_done: int, _total: int) -> None:
    """Nobody listens."""


def code(path: Path) -> str:
    with pytest.raises(Refused) as refused:
        read_book(silent, path)
    (problem,) = refused.value.problems
    assert problem.values["name"] == path.name
    return problem.code


def rewritten(path: Path, change: Callable[[str, bytes], bytes]) -> Path:
    """The sample with its entries changed."""
    with zipfile.ZipFile(SAMPLE) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return path


def with_row(path: Path, row: bytes) -> Path:
    def change(name: str, content: bytes) -> bytes:
        is_sheet = name.endswith("sheet1.xml")
        return content.replace(b"</sheetData>", row + b"</sheetData>") if is_sheet else content

    return rewritten(path, change)


def workbook(path: Path, rows: list[list[object]]) -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "A & B"
    for row in rows:
        sheet.append(row)
    sheet.merge_cells("A2:A3")
    sheet.row_dimensions[3].hidden = True
    book.create_sheet("Old").sheet_state = "hidden"
    sheet["G1"] = datetime(2025, 12, 10)  # noqa: DTZ001
    sheet["G1"].number_format = "yyyy-mm-dd hh:mm"
    book.create_chartsheet("Chart")
    book.save(path)
    return path


def test_values_merges_and_what_is_hidden(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Школа", 27, 2.5, date(2025, 12, 10), time(10, 30), True],
        [" text ", "=1+1"],
        [None, None, 3],
    ]
    book = read_book(silent, workbook(tmp_path / "a.xlsx", rows))
    first, second = book.sheets
    assert first.rows[0] == ("Школа", 27, 2.5, date(2025, 12, 10), time(10, 30), True,
                             date(2025, 12, 10))  # fmt: skip
    assert first.rows[1][0] == "text"
    assert first.rows[2] == (None, None, 3, None, None, None, None)
    assert [(m.top, m.start, m.bottom, m.end) for m in first.merged] == [(1, 0, 2, 0)]
    assert (first.name, first.hidden_rows, first.empty_formulas) == (
        "A & B",
        frozenset({3}),
        ("B2",),
    )
    assert (second.name, second.is_hidden) == ("Old", True)


def test_files_that_are_no_table(tmp_path: Path) -> None:
    empty, picture, junk = (tmp_path / name for name in ("empty.xlsx", "picture.xlsx", "junk.csv"))
    empty.write_bytes(b"")
    picture.write_bytes(b"\x89PNG\r\n")
    junk.write_bytes(b"abc\0\0\0\0defgh" * 9)
    assert code(empty) == "file_empty"
    assert code(picture) == "file_no_sheet"
    assert code(junk) == "file_no_sheet"
    assert code(tmp_path / "missing.xlsx") == "file_missing"
    assert code(tmp_path) == "file_is_folder"
    other = tmp_path / "other.docx"
    with zipfile.ZipFile(other, "w") as package:
        package.writestr("word/document.xml", "<a/>")
    assert code(other) == "file_no_sheet"


def test_a_file_cut_in_the_middle_and_a_changed_one(tmp_path: Path) -> None:
    content = SAMPLE.read_bytes()
    cut, broken = tmp_path / "cut.xlsx", tmp_path / "broken.xlsx"
    cut.write_bytes(content[: len(content) // 2])
    place = content.index(b"sheet1.xml") + 300
    broken.write_bytes(content[:place] + b"\xff" * 40 + content[place + 40 :])
    assert code(cut) == "file_damaged"
    assert code(broken) == "file_damaged"
    no_xml = rewritten(
        tmp_path / "no.xlsx", lambda name, c: b"<a" if name.endswith("sheet1.xml") else c
    )
    assert code(no_xml) == "file_damaged"


def locked_document(path: Path) -> Path:
    """An open document that wants a password."""
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    space = 'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
    entry = '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">'
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", kind)
        package.writestr("content.xml", "\1\2")
        package.writestr(
            "META-INF/manifest.xml",
            f'<?xml version="1.0"?><manifest:manifest {space}>{entry}<manifest:encryption-data/>'
            "</manifest:file-entry></manifest:manifest>",
        )
    return path


def test_encrypted_files(tmp_path: Path) -> None:
    new, zipped, old = (tmp_path / name for name in ("a.xlsx", "b.xlsx", "c.xls"))
    new.write_bytes(sheet_guard._OLE + b"\0" * 600 + sheet_guard._ENCRYPTED)
    assert code(new) == "file_encrypted"
    content = bytearray(SAMPLE.read_bytes())
    for place in range(len(content)):
        if content[place : place + 4] == b"PK\x01\x02":
            content[place + 8] |= 1
    zipped.write_bytes(content)
    assert code(zipped) == "file_encrypted"
    old.write_bytes(sheet_guard._OLE + b"no workbook")
    assert code(old) == "file_damaged"
    assert code(locked_document(tmp_path / "d.ods")) == "file_encrypted"


@pytest.mark.parametrize("cell", [b"XFD1048576", b"IV5", b"B1048576"])
def test_a_cell_far_out(tmp_path: Path, cell: bytes) -> None:
    row = b'<row r="1048576"><c r="' + cell + b'"><v>1</v></c></row>'
    path = with_row(tmp_path / "far.xlsx", row)
    with pytest.raises(Refused) as refused:
        read_book(silent, path)
    values = {"name": "far.xlsx", "cell": cell.decode()}
    assert [(p.code, p.values) for p in refused.value.problems] == [("file_far_cell", values)]


def test_an_empty_cell_far_out_does_no_harm(tmp_path: Path) -> None:
    path = with_row(tmp_path / "styled.xlsx", b'<row r="70"><c r="XFD70" s="1"/></row>')
    assert len(read_book(silent, path).sheets[0].rows) == 59


def test_bombs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dense = with_row(tmp_path / "dense.xlsx", b" " * 5_000_000)
    assert code(dense) == "file_too_large"
    monkeypatch.setattr(sheet_guard, "MOST_INFLATED", 9_000)
    assert code(with_row(tmp_path / "large.xlsx", b"")) == "file_too_large"
    monkeypatch.undo()
    monkeypatch.setattr(sheet_guard, "MOST_ENTRIES", 3)
    assert code(with_row(tmp_path / "many.xlsx", b"")) == "file_too_large"


def test_files_that_are_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_guard, "LARGEST_FILE", 100)
    assert code(SAMPLE) == "file_too_large"
    monkeypatch.undo()
    monkeypatch.setattr(sheet_guard, "LARGEST_UNSCANNED", 10)
    old, foreign = tmp_path / "old.xls", tmp_path / "open.ods"
    old.write_bytes(sheet_guard._OLE + b"x" * 20)
    with zipfile.ZipFile(foreign, "w") as package:
        package.writestr("content.xml", "<a/>")
    assert code(old) == "file_too_large"
    assert code(foreign) == "file_too_large"
    monkeypatch.undo()
    assert code(foreign) == "file_damaged"


def test_a_file_that_excel_keeps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(SAMPLE.read_bytes())

    def refuse(*_args: object, **_more: object) -> None:
        raise PermissionError(13, "sharing violation")

    monkeypatch.setattr(Path, "open", refuse)
    assert code(path) == "file_unreadable"
    (tmp_path / "~$list.xlsx").touch()
    assert code(path) == "file_in_use"


def test_too_many_rows(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("a;b\n" * (MOST_ROWS + 1), encoding="utf-8")
    with pytest.raises(Refused) as refused:
        read_book(silent, path)
    assert refused.value.problems[0].code == "too_many_rows"
    cells = b"".join(b'<row r="%d"><c r="A%d"><v>1</v></c></row>' % (n, n) for n in (60, 100_200))
    with pytest.raises(Refused) as refused:
        read_book(silent, with_row(tmp_path / "long.xlsx", cells))
    assert refused.value.problems[0].code == "too_many_rows"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", "Школа;École;المدرسة"),
        ("utf-8-sig", "Школа;Дата"),
        ("utf-16", "Школа;Date"),
        ("utf-16-le", "School list;Date of it"),
        ("utf-16-be", "School list;Date of it"),
        ("cp1251", "Школа;Дата;Всего детей;Девочки"),
        ("cp1252", "École;Élèves;Thème;Garçons"),
        ("cp1256", "المدرسة;التاريخ;العدد;الموضوع;بنات"),
    ],
)
def test_encodings(encoding: str, text: str) -> None:
    table = table_in(text.encode(encoding))
    assert table is not None
    assert (list(table.rows[0]), table.delimiter) == (text.split(";"), ";")


def test_no_text_has_no_encoding() -> None:
    assert encoding_of(b"\0\0a\0\0b" * 50) is None


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a\tb, c\nd\te, f", "\t"),
        ("a;b\nc;d, e", ";"),
        ("a,b\nc,d", ","),
        ("one\ntwo", ","),
        ("", ","),
    ],
)
def test_delimiters(text: str, delimiter: str) -> None:
    assert delimiter_of(text) == delimiter


def test_quoted_lines_and_a_lone_quotation_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('a;"b\nc"\n\n', encoding="utf-8")
    book = read_book(silent, path)
    assert (book.sheets[0].rows, book.encoding) == ((("a", "b\nc"),), "utf-8")
    table = table_in(b'a;"b\nc;d')
    assert table is not None
    assert list(table.rows) == [["a", '"b'], ["c", "d"]]
    assert sheet_of([["a", ""]]).rows == (("a", None),)
