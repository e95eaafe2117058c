"""Tables of text as programs write them: which encoding, which delimiter, by what they hold."""

import codecs
import csv
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from io import StringIO

from ombuds_events.domain.text import many_lines

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DELIMITERS = (";", ",", "\t", "|")
_SAMPLE = 40
_MOSTLY = 0.3
_RUN = re.compile(rb"[\xc0-\xff\xa8\xb8]{2,}")
_HIGH = re.compile(rb"[\x80-\xff]")
_TURN = re.compile(r"[а-яё][А-ЯЁ]")


@dataclass(frozen=True, slots=True)
class TextTable:
    """Rows of text, and how the file was written."""

    rows: Sequence[Sequence[str]]
    encoding: str
    delimiter: str


def table_in(content: bytes) -> TextTable | None:
    """The table that `content` holds; None if it is no text."""
    encoding = encoding_of(content)
    if encoding is None:
        return None
    text = content.decode(encoding, errors="replace")
    delimiter = delimiter_of(text)
    return TextTable(_rows(text, delimiter), encoding, delimiter)


def encoding_of(content: bytes) -> str | None:
    """How `content` is written; None if it is no text at all."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return name
    if b"\0" in content:
        return _wide(content)
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return _code_page(content)
    return "utf-8"


def _wide(content: bytes) -> str | None:
    """UTF-16 without a mark: every second byte of Latin letters is empty."""
    sample = content[:4096]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 2 < len(sample) * _MOSTLY or min(even, odd) * 8 > max(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _code_page(content: bytes) -> str:
    """Cyrillic and Arabic letters stand in rows, accents of the West alone between others."""
    sample = content[:65_536]
    in_runs = sum(len(run) for run in _RUN.findall(sample))
    high = len(_HIGH.findall(sample))
    if in_runs < high * 0.6:
        return "cp1252"
    # Read as Cyrillic, Arabic words have capitals within.
    turns = len(_TURN.findall(sample.decode("cp1251", errors="replace")))
    return "cp1256" if turns > in_runs * 0.05 else "cp1251"


def delimiter_of(text: str) -> str:
    """Tabs where half of the lines have one, else what parts most lines into equally many cells."""
    lines = [line for line in text.splitlines()[:_SAMPLE] if line.strip()]
    if lines and sum("\t" in line for line in lines) * 2 >= len(lines):
        return "\t"

    def score(mark: str) -> tuple[int, int]:
        counts = Counter(n for line in lines if (n := line.count(mark)))
        often = counts.most_common(1)
        return (often[0][1], often[0][0]) if often else (0, 0)

    best = max(_DELIMITERS, key=score)
    return best if any(score(best)) else ","


def _rows(text: str, delimiter: str) -> list[list[str]]:
    unified = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    csv.field_size_limit(max(len(unified), 131_072))
    try:
        found = list(csv.reader(StringIO(unified, newline=""), delimiter=delimiter, strict=True))
    except csv.Error:  # a lone quotation mark is part of a text
        found = [line.split(delimiter) for line in unified.split("\n")]
    rows = [[many_lines(cell).strip() for cell in row] for row in found]
    while rows and not any(rows[-1]):
        rows.pop()
    return rows
