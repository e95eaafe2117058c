"""Sheets to sign: a heading on each page, boxes of 9 mm and more, blank rows for walk-ins."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter

from ombuds_events.paper.pages import A4_LANDSCAPE, MARGIN, MM, POINT, Frame, Paper, pen
from ombuds_events.paper.setting import SOFT, Align, Setter, Stand, Style
from ombuds_events.paper.shapes import SignDay, SignInPaper, SignRow

ROW = 9.9 * MM
"""So that 9 mm remain when a printer shrinks the page a little."""
_HEAD_ROW = 11 * MM
_LEAST_BOX, _GOOD_BOX = 30 * MM, 42 * MM
_MOST_GROWN = 1.3
_END_ROOM = 34 * MM  # totals, signature and notice
_PAD = 1.2 * MM
_CELL = Style(9.5 * POINT, 7 * POINT)
_HEADING = Style(8.5 * POINT, 6.5 * POINT, is_bold=True, align=Align.CENTER)
_NOTE = Style(8 * POINT, 6 * POINT, color=SOFT, align=Align.CENTER)
_PLAIN = Style(9 * POINT, 7 * POINT, color=SOFT, stand=Stand.TOP)
_SHADE = QColor("#dcedef")
_MUTED = QColor("#eceeed")


@dataclass(frozen=True, slots=True)
class _Page:
    """What stands on one page: rows and their heights; `is_last` of its day: the end below."""

    day: SignDay
    rows: tuple[tuple[SignRow, float], ...]
    is_last: bool


def paper_of(shape: SignInPaper) -> Paper:
    """The sheets of all days."""
    sheet = _Sheet(shape)
    pages = list(_pages(shape, sheet))
    draws = tuple(
        partial(sheet.draw, page, number, len(pages)) for number, page in enumerate(pages, 1)
    )
    return Paper(shape.head.sides[0].title, *A4_LANDSCAPE, draws)


def _pages(shape: SignInPaper, sheet: "_Sheet") -> Iterator[_Page]:
    blank = [
        SignRow((str(number), *("" for _ in shape.columns[1:])))
        for number in range(len(shape.rows) + 1, len(shape.rows) + shape.spare_rows + 1)
    ]
    rows = [*shape.rows, *blank]
    free = A4_LANDSCAPE[1] - MARGIN - 15 * POINT - sheet.top - _HEAD_ROW
    for day in shape.days:
        left = [(row, sheet.height_of(row, len(day.boxes))) for row in rows]
        while sum(height for _, height in left) > free - _END_ROOM:
            # Never a page with the signature alone: a row goes with it.
            count = max(1, min(_fitting(left, free), len(left) - 1))
            yield _Page(day, tuple(left[:count]), is_last=False)
            left = left[count:]
        yield _Page(day, tuple(left), is_last=True)


def _fitting(rows: list[tuple[SignRow, float]], free: float) -> int:
    """How many of `rows` have room."""
    count = 0
    for _, height in rows:
        free -= height
        if free < 0:
            break
        count += 1
    return count


class _Sheet:
    """Paints pages; the places of columns are the same on all of them."""

    def __init__(self, shape: SignInPaper) -> None:
        self._shape = shape
        self._rtl = shape.head.right_to_left
        self._setter = Setter()
        self._frame = Frame(self._setter, shape.head, A4_LANDSCAPE)
        self.top = max(self._frame.top(day.names) for day in shape.days)  # there is one at least
        self._cells = {
            is_centered: replace(
                _CELL,
                align=Align.CENTER if is_centered else Align.START,
                right_to_left=self._rtl,
            )
            for is_centered in (True, False)
        }
        self._heading = replace(_HEADING, right_to_left=self._rtl)
        self._note = replace(_NOTE, right_to_left=self._rtl)
        self._plain = replace(_PLAIN, right_to_left=self._rtl)

    def height_of(self, row: SignRow, boxes: int) -> float:
        """A row is higher where its words would be cut."""
        places = self._places(boxes)
        columns = self._shape.columns
        return max(
            self._setter.needed(text, self._cells[column.centered], width - 2 * _PAD, ROW)
            for (_, width), column, text in zip(places, columns, row.texts, strict=False)
        )

    def draw(self, page: _Page, number: int, of: int, painter: QPainter) -> None:
        """One page."""
        self._frame.draw(painter, number, of, page.day.names)
        columns = self._places(len(page.day.boxes))
        top = self.top
        self._head_row(painter, page, columns, top)
        top += _HEAD_ROW
        levels = [self.top, top]
        for row, height in page.rows:
            self._row(painter, row, columns, (top, height))
            top += height
            levels.append(top)
        self._lines(painter, columns, levels)
        if page.is_last:
            self._end(painter, top + 3 * MM)

    def _places(self, boxes: int) -> list[tuple[float, float]]:
        """(left, width) of each column and box, the first at the start of the line."""
        room = A4_LANDSCAPE[0] - 2 * MARGIN
        wanted = [column.width * MM for column in self._shape.columns]
        # Many boxes: the columns of words give way, never the room to sign; few: they grow.
        most, least = ((room - boxes * box) / sum(wanted) for box in (_LEAST_BOX, _GOOD_BOX))
        share = min(most, max(1.0, min(least, _MOST_GROWN)))
        widths = [width * share for width in wanted]
        widths += [(room - sum(widths)) / boxes] * boxes
        places, left = [], MARGIN
        for width in widths:
            at = A4_LANDSCAPE[0] - left - width if self._rtl else left
            places.append((at, width))
            left += width
        return places

    def _head_row(
        self, painter: QPainter, page: _Page, places: list[tuple[float, float]], top: float
    ) -> None:
        room = A4_LANDSCAPE[0] - 2 * MARGIN
        painter.fillRect(QRectF(MARGIN, top, room, _HEAD_ROW), _SHADE)
        titles = [*(column.title for column in self._shape.columns), *page.day.boxes]
        for (left, width), title in zip(places, titles, strict=True):
            box = QRectF(left + _PAD, top, width - 2 * _PAD, _HEAD_ROW)
            self._setter.put(painter, box, title, self._heading)

    def _row(
        self,
        painter: QPainter,
        row: SignRow,
        places: list[tuple[float, float]],
        level: tuple[float, float],
    ) -> None:
        columns, (top, high) = self._shape.columns, level
        for (left, width), column, text in zip(places, columns, row.texts, strict=False):
            box = QRectF(left + _PAD, top, width - 2 * _PAD, high)
            self._setter.put(painter, box, text, self._cells[column.centered])
        if row.note:
            for left, width in places[len(columns) :]:
                painter.fillRect(QRectF(left, top, width, high), _MUTED)
                box = QRectF(left + _PAD, top, width - 2 * _PAD, high)
                self._setter.put(painter, box, row.note, self._note)

    def _lines(
        self, painter: QPainter, places: list[tuple[float, float]], levels: list[float]
    ) -> None:
        start, end, top = MARGIN, A4_LANDSCAPE[0] - MARGIN, levels[0]
        sides = {start, end, *(left for left, _ in places)}
        painter.setPen(pen())
        lines = [QLineF(start, y, end, y) for y in levels]
        lines += [QLineF(x, top, x, levels[-1]) for x in sorted(sides)]
        painter.drawLines(lines)

    def _end(self, painter: QPainter, top: float) -> None:
        """Totals by sex, the organiser's signature, what happens with the data."""
        shape, room = self._shape, A4_LANDSCAPE[0] - 2 * MARGIN
        for text in shape.totals:
            self._setter.put(painter, QRectF(MARGIN, top, room, 6 * MM), text, self._plain)
            top += 6 * MM
        half = room / 3
        left = A4_LANDSCAPE[0] - MARGIN - half if self._rtl else MARGIN
        self._setter.put(painter, QRectF(left, top, half, 9 * MM), shape.signature, self._plain)
        line = left - half if self._rtl else left + half
        painter.setPen(pen())
        painter.drawLine(QLineF(line, top + 7 * MM, line + half, top + 7 * MM))
        box = QRectF(MARGIN, top + 9 * MM, room, 9 * MM)
        self._setter.put(painter, box, shape.notice, self._plain)
