"""Evaluation forms: questions in each language side by side, steps to tick, room to write."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter

from ombuds_events.paper.pages import A4, MARGIN, MM, POINT, Frame, Paper, pen
from ombuds_events.paper.setting import SOFT, Align, Setter, Stand, Style
from ombuds_events.paper.shapes import Asked, AskedText, EvaluationPaper, PaperForm

_NUMBER, _BOX, _BETWEEN = 8 * MM, 8 * MM, 3.2 * MM
_STEPS = (1, 2, 3, 4, 5)
_STEPS_ROOM = 5 * _BOX + 4 * _BETWEEN
_GAP, _PAD = 5 * MM, 2.2 * MM
_LEAST_WORDS, _MOST_WORDS = 24 * MM, 62 * MM
_LINE = 9 * MM
_TALL = 40 * MM  # more than any text of a form needs
_TEXT = Style(10 * POINT, 9.4 * POINT, stand=Stand.TOP)
_SCALE = Style(8 * POINT, 6.5 * POINT, color=SOFT, stand=Stand.TOP)
_STRONG = Style(10 * POINT, 8 * POINT, is_bold=True, color=SOFT, stand=Stand.TOP)
_STEP = Style(10 * POINT, 8 * POINT, color=SOFT, align=Align.CENTER)


def paper_of(shape: EvaluationPaper) -> Paper:
    """All forms, each with its own numbers of pages."""
    draws = []
    for form in shape.forms:
        sheet = _Sheet(form)
        pages = sheet.pages()
        draws += [partial(sheet.draw, page, n, len(pages)) for n, page in enumerate(pages, 1)]
    return Paper(shape.title, *A4, tuple(draws))


@dataclass(frozen=True, slots=True)
class _Row:
    """A question with its number and the height of its texts."""

    number: int
    asked: Asked
    height: float


@dataclass(frozen=True, slots=True)
class _Page:
    """The questions of a page; how high its rooms to write are; whether the form ends here."""

    rows: tuple[_Row, ...]
    words: float
    is_last: bool


class _Sheet:
    """Paints one form."""

    def __init__(self, form: PaperForm) -> None:
        self._form = form
        self._rtl = form.head.right_to_left
        self._setter = Setter()
        self._frame = Frame(self._setter, form.head, A4)
        self._room = A4[0] - 2 * MARGIN
        self._intro = self._high(form.intros, self._room, _TEXT) + 4 * MM
        self._end = self._high(form.ends, self._room, _SCALE) + 3 * MM

    def pages(self) -> list[_Page]:
        """As few pages as hold all questions; the rooms to write take what is left."""
        rows = [
            _Row(number, asked, self._row_height(asked))
            for number, asked in enumerate(self._form.asked, 1)
        ]
        free = self._frame.bottom - self._frame.top() - self._intro - self._end
        pages: list[list[_Row]] = [[]]
        left = free
        for row in rows:
            needed = row.height + (_LEAST_WORDS if row.asked.is_words else 0)
            if needed > left and pages[-1]:
                pages.append([])
                left = free
            pages[-1].append(row)
            left -= needed
        return [
            _Page(tuple(rows), self._words_height(rows, free), is_last=rows is pages[-1])
            for rows in pages
        ]

    def draw(self, page: _Page, number: int, of: int, painter: QPainter) -> None:
        """Paint one page."""
        self._frame.draw(painter, number, of)
        top = self._frame.top()
        self._texts(painter, self._form.intros, QRectF(MARGIN, top, self._room, _TALL), _TEXT)
        top += self._intro
        for row in page.rows:
            top = self._draw_row(painter, row, top, page.words)
        if page.is_last:
            box = QRectF(MARGIN, top + 2 * MM, self._room, _TALL)
            self._texts(painter, self._form.ends, box, _SCALE)

    def _draw_row(self, painter: QPainter, row: _Row, top: float, words: float) -> float:
        painter.setPen(pen())
        painter.drawLine(QLineF(MARGIN, top, MARGIN + self._room, top))
        style = replace(_STRONG, right_to_left=self._rtl)
        box = self._part(0, _NUMBER, top + _PAD, row.height)
        self._setter.put(painter, box, str(row.number), style)
        width = self._texts_width(row.asked)
        self._asked(painter, row.asked, self._part(_NUMBER, width, top + _PAD, row.height))
        if row.asked.is_words:
            return self._room_to_write(painter, top + row.height, words)
        self._steps(painter, top + (row.height - _BOX) / 2)
        return top + row.height

    def _room_to_write(self, painter: QPainter, top: float, height: float) -> float:
        painter.setPen(pen(width=3))
        lines = int((height - 2 * MM) / _LINE)
        for number in range(1, lines + 1):
            y = top + number * _LINE
            painter.drawLine(QLineF(MARGIN, y, MARGIN + self._room, y))
        return top + height

    def _steps(self, painter: QPainter, top: float) -> None:
        """Five boxes in the order of reading."""
        for at, step in enumerate(_STEPS):
            start = self._room - _STEPS_ROOM + at * (_BOX + _BETWEEN)
            box = self._part(start, _BOX, top, _BOX)
            painter.setPen(pen(color=SOFT, width=6))
            painter.drawRect(box)
            self._setter.put(painter, box, str(step), _STEP)

    def _asked(self, painter: QPainter, asked: Asked, box: QRectF) -> None:
        """The question in each language, its scale below."""
        for text, part in zip(asked.texts, self._parts(asked.texts, box), strict=True):
            style = replace(_TEXT, right_to_left=text.right_to_left)
            used = self._setter.put(painter, part, text.text, style)
            below = QRectF(part.x(), part.y() + used, part.width(), _TALL)
            scale = replace(_SCALE, right_to_left=text.right_to_left)
            self._setter.put(painter, below, text.scale, scale)

    def _texts(
        self, painter: QPainter, texts: Sequence[AskedText], box: QRectF, style: Style
    ) -> None:
        for text, part in zip(texts, self._parts(texts, box), strict=True):
            used = replace(style, right_to_left=text.right_to_left)
            self._setter.put(painter, part, text.text, used)

    # -- measuring -----------------------------------------------------------------------------

    def _row_height(self, asked: Asked) -> float:
        width = self._texts_width(asked)
        heights = [
            self._one_high(text.text, _TEXT, width, len(asked.texts))
            + (self._one_high(text.scale, _SCALE, width, len(asked.texts)) if text.scale else 0)
            for text in asked.texts
        ]
        least = 0 if asked.is_words else _BOX + _PAD
        return max(*heights, least) + 2 * _PAD

    def _high(self, texts: Sequence[AskedText], width: float, style: Style) -> float:
        return max(self._one_high(text.text, style, width, len(texts)) for text in texts)

    def _one_high(self, text: str, style: Style, width: float, of: int) -> float:
        part = (width - _GAP * (of - 1)) / of
        return self._setter.block(text, style, part, _TALL).height

    def _words_height(self, rows: Sequence[_Row], free: float) -> float:
        count = sum(row.asked.is_words for row in rows)
        if not count:
            return 0.0
        left = free - sum(row.height for row in rows)
        return max(_LEAST_WORDS, min(_MOST_WORDS, left / count))

    def _texts_width(self, asked: Asked) -> float:
        steps = 0 if asked.is_words else _STEPS_ROOM + _GAP
        return self._room - _NUMBER - steps

    def _part(self, start: float, width: float, top: float, height: float) -> QRectF:
        """A piece of a row, from where its reading begins."""
        left = self._room - start - width if self._rtl else start
        return QRectF(MARGIN + left, top, width, height)

    def _parts(self, texts: Sequence[AskedText], box: QRectF) -> list[QRectF]:
        """Room for each language beside the other, the first where reading begins."""
        of = len(texts)
        width = (box.width() - _GAP * (of - 1)) / of
        places = range(of - 1, -1, -1) if self._rtl else range(of)
        return [
            QRectF(box.x() + at * (width + _GAP), box.y(), width, box.height()) for at in places
        ]
