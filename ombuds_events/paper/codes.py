"""QR codes: painted as squares, sharp at any size."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

_QUIET = 2  # modules of white around; paper is white further out
_MASK = 2  # always the same: choosing the best costs five times as much and is not needed


@lru_cache(maxsize=4096)
def _runs(text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """Modules a side, and the dark runs of each row as (row, column, length)."""
    import segno

    matrix = segno.make_qr(text, error="m", boost_error=False, mask=_MASK).matrix
    found = []
    for number, line in enumerate(matrix):
        start = None
        for column, dark in enumerate((*line, 0)):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                found.append((number, start, column - start))
                start = None
    return len(matrix), tuple(found)


def draw_code(painter: QPainter, area: QRectF, text: str) -> None:
    """Paint the code of `text` into the square `area`; nothing where there is no text."""
    if not text:
        return
    side, runs = _runs(text)
    step = area.width() / (side + 2 * _QUIET)
    left, top = area.left() + _QUIET * step, area.top() + _QUIET * step
    painter.fillRect(area, Qt.GlobalColor.white)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    # A hair higher than a module: no white lines between the rows on a screen.
    painter.drawRects(
        [
            QRectF(left + column * step, top + row * step, length * step, step * 1.02)
            for row, column, length in runs
        ]
    )
