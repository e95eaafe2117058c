"""The guard for the cap on PySide6: 6.12.0 loses a reference to None in every void call."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter


@pytest.mark.usefixtures("qapp")
def test_void_calls_keep_their_reference_to_none() -> None:
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(200):
        painter.setPen(Qt.PenStyle.NoPen)
    after = sys.getrefcount(None)
    painter.end()
    assert abs(after - before) < 100
