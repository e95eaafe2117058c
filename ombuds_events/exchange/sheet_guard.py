"""Looks at a file before a reader does: size, kind, bombs. A reader may kill its process.

One cell far out makes the reader ask for 550 GB, a small file may hold 400 MB of text: what a zip
holds is counted while it is inflated, and the cells of each sheet are found by their addresses.
"""

import os
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ombuds_events.domain.problems import Refused

LARGEST_FILE = 50 << 20
LARGEST_UNSCANNED = 10 << 20
"""Old and foreign formats are not looked into: they may only be small."""

MOST_INFLATED = 200 << 20
MOST_ENTRIES = 2_000
MOST_RATIO = 200
MOST_COLUMNS = 200
MOST_AREA = 5_000_000

_SMALL = 1 << 20
_CHUNK = 1 << 18
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_NO_TABLES = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"7z\xbc\xaf", b"Rar!", b"\x1f\x8b")
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_CELL = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,9})([0-9]{1,9})"[^>]*(?<!/)>')
_NO_RESULT = re.compile(
    rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3}[0-9]{1,7})"[^>]*>\s*<(?:\w+:)?f\b'
    rb"(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?"
    rb"\s*</(?:\w+:)?c>"
)
_HIDDEN = re.compile(rb'<(?:\w+:)?row\b[^>]*?\br="([0-9]{1,9})"[^>]*?\bhidden="(?:1|true)"[^>]*>')
_TARGET = re.compile(r"<Relationship\b[^>]*?/?>")
_SHEET_TAG = re.compile(r"<(?:\w+:)?sheet\b[^>]*?/?>")


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What a reader of values does not tell of a sheet."""

    hidden_rows: frozenset[int] = frozenset()
    empty_formulas: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Looked:
    """A file that may be read: `kind` is workbook or text; `facts` by the name of the sheet."""

    kind: str
    facts: dict[str, SheetFacts]


def look_at(path: Path) -> Looked:
    """Look at a file; refuses what cannot or must not be read, with a sentence."""
    head, size = _head(path)
    if not size:
        raise Refused.one("file_empty", "file", name=path.name)
    if size > LARGEST_FILE:
        raise Refused.one("file_too_large", "file", name=path.name)
    if head.startswith(_ZIP):
        return Looked("workbook", _looked_into(path))
    if head.startswith(_OLE):
        return _old_workbook(path, size)
    if head.startswith(_NO_TABLES):
        raise Refused.one("file_no_sheet", "file", name=path.name)
    return Looked("text", {})


def _head(path: Path) -> tuple[bytes, int]:
    if path.is_dir():  # Windows says of a folder that it may not be opened
        raise Refused.one("file_is_folder", "file", name=path.name)
    try:
        with path.open("rb") as file:
            return file.read(16), os.fstat(file.fileno()).st_size
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise Refused.one("file_missing", "file", name=path.name) from error
    except OSError as error:
        raise Refused.one(_why_closed(path), "file", name=path.name) from error


def _why_closed(path: Path) -> str:
    """Excel keeps a file for itself and lays another beside it while it is open."""
    in_use = os.name == "nt" or path.with_name(f"~${path.name}").exists()
    return "file_in_use" if in_use else "file_unreadable"


def _old_workbook(path: Path, size: int) -> Looked:
    content = path.read_bytes()
    if _ENCRYPTED in content:
        raise Refused.one("file_encrypted", "file", name=path.name)
    if size > LARGEST_UNSCANNED:
        raise Refused.one("file_too_large", "file", name=path.name)
    return Looked("workbook", {})


def _looked_into(path: Path) -> dict[str, SheetFacts]:
    try:
        with zipfile.ZipFile(path) as package:
            _refuse_bomb(package, path)
            if "xl/workbook.xml" not in package.namelist():
                return _foreign(package, path)
            return dict(_sheets(package, path))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, KeyError) as error:
        raise Refused.one("file_damaged", "file", name=path.name) from error


def _foreign(package: zipfile.ZipFile, path: Path) -> dict[str, SheetFacts]:
    """Open documents and binary workbooks; another zip is no workbook."""
    known = {"content.xml", "xl/workbook.bin"}
    if not known & set(package.namelist()):
        raise Refused.one("file_no_sheet", "file", name=path.name)
    if path.stat().st_size > LARGEST_UNSCANNED:
        raise Refused.one("file_too_large", "file", name=path.name)
    return {}


def _refuse_bomb(package: zipfile.ZipFile, path: Path) -> None:
    """Inflate everything once and count; what a package says of itself is not believed."""
    entries = package.infolist()
    if any(entry.flag_bits & 1 for entry in entries):
        raise Refused.one("file_encrypted", "file", name=path.name)
    total = 0
    for entry in entries if len(entries) <= MOST_ENTRIES else ():
        own = 0
        with package.open(entry) as stream:
            while chunk := stream.read(_CHUNK):
                own += len(chunk)
                is_dense = own > _SMALL and own > MOST_RATIO * max(entry.compress_size, 1)
                if is_dense or total + own > MOST_INFLATED:
                    raise Refused.one("file_too_large", "file", name=path.name)
        total += own
    if len(entries) > MOST_ENTRIES:
        raise Refused.one("file_too_large", "file", name=path.name)


def _sheets(package: zipfile.ZipFile, path: Path) -> Iterator[tuple[str, SheetFacts]]:
    names = _names_of_sheets(package)
    for entry in package.namelist():
        if _SHEET.fullmatch(entry):
            content = package.read(entry)
            _refuse_far_cell(content, path)
            hidden = frozenset(int(found[1]) for found in _HIDDEN.finditer(content))
            empty = tuple(found[1].decode() for found in _NO_RESULT.finditer(content))
            yield names.get(entry, entry), SheetFacts(hidden, empty)


def _refuse_far_cell(content: bytes, path: Path) -> None:
    """A reader keeps the whole rectangle from the first to the last cell."""
    first, last, widest, farthest = 1 << 32, 0, 0, b""
    for found in _CELL.finditer(content):
        column, row = _number_of(found[1]), int(found[2])
        first, widest = min(first, row), max(widest, column)
        if row > last or column > MOST_COLUMNS:
            last, farthest = max(row, last), found[1] + found[2]
        if column > MOST_COLUMNS or (last - first + 1) * widest > MOST_AREA:
            cell = farthest.decode()
            raise Refused.one("file_far_cell", "file", name=path.name, cell=cell)


def _number_of(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _names_of_sheets(package: zipfile.ZipFile) -> dict[str, str]:
    """Entry of the package → name of its sheet."""
    relations = package.read("xl/_rels/workbook.xml.rels").decode(errors="replace")
    targets = {}
    for tag in _TARGET.findall(relations):
        found = {key: _attribute(tag, key) for key in ("Id", "Target")}
        target = found["Target"].lstrip("/")
        targets[found["Id"]] = target if target.startswith("xl/") else f"xl/{target}"
    names = {}
    book = package.read("xl/workbook.xml").decode(errors="replace")
    for tag in _SHEET_TAG.findall(book):
        names[targets.get(_attribute(tag, r"\w+:id"), "")] = _plain(_attribute(tag, "name"))
    return names


def _attribute(tag: str, name: str) -> str:
    found = re.search(rf'\s{name}="([^"]*)"', tag)
    return found[1] if found else ""


def _plain(text: str) -> str:
    from html import unescape

    return unescape(text)
