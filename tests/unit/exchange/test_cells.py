"""Text never becomes a formula."""

from datetime import date, time
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell

from ombuds_events.exchange.cells import LONGEST, Look, Styles, cell_text, filled

PROBES = [
    "=cmd|' /C calc'!A0", "=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1",
    '=HYPERLINK("http://x")', "{=1}", "'=1", "0123", "1e5", "TRUE", "#REF!", "2026-10-20", "50%",
]  # fmt: skip


def written(*values: object) -> list[Cell]:
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    styles = Styles(book)
    row = [filled(sheet, v, styles.of(Look(), is_text=isinstance(v, str))) for v in values]  # type: ignore[arg-type]
    sheet.append(row)
    stream = BytesIO()
    book.save(stream)
    found = load_workbook(stream).worksheets[0][1]
    assert isinstance(found, tuple)
    return [cell for cell in found if isinstance(cell, Cell)]


@pytest.mark.parametrize("probe", PROBES)
def test_probe_stays_text(probe: str) -> None:
    (cell,) = written(probe)
    assert (cell.data_type, cell.quotePrefix) == ("s", True)
    assert cell.value == cell_text(probe)


@given(st.lists(st.text(st.one_of(st.characters(), st.sampled_from("=+-@\t\r\n\x00")), min_size=1)))
def test_any_text_stays_text(texts: list[str]) -> None:
    for cell, text in zip(written("x", *texts)[1:], texts, strict=True):
        expected = cell_text(text)
        if expected:
            assert (cell.data_type, cell.value) == ("s", expected)


def test_numbers_stay_numbers() -> None:
    number, share = written(3, 0.5)
    assert (number.data_type, number.value, number.quotePrefix) == ("n", 3, False)
    assert share.value == 0.5


def test_days_and_times_are_what_a_sheet_calculates_with() -> None:
    # 20 October 2026 by the calendar of workbooks, and half past nine as a part of a day.
    day, moment = written(date(2026, 10, 20), time(9, 30))
    assert (day.value, moment.value) == (46_315, 9.5 / 24)


def test_text_is_cut_to_what_excel_keeps() -> None:
    assert len(cell_text("x" * 40_000)) == LONGEST


def test_controls_are_gone_and_lines_stay() -> None:
    assert cell_text("a\x00b\r\nc\u202ed\ud800") == "ab\ncd"


def test_styles_are_shared() -> None:
    book = Workbook(write_only=True)
    book.create_sheet()
    styles, look = Styles(book), Look()
    assert styles.of(look, is_text=True) is styles.of(look, is_text=True)
    assert styles.of(look, is_text=True) is not styles.of(look, is_text=False)
