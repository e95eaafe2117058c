"""A page of a paper in the preview: the very picture of what stands in the file."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ombuds_events.paper.pages import Paper, picture
from ombuds_events.ui.kit.theme import theme

_LEAST = 200


class PaperView(QWidget):
    """As wide as there is room; painted anew when that changes."""

    def __init__(self, paper: Paper, number: int, name: str) -> None:
        super().__init__()
        self._paper, self._number = paper, number
        self._image = QImage()
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self._paper.height / self._paper.width)

    def sizeHint(self) -> QSize:
        return QSize(_LEAST, self.heightForWidth(_LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:
        width = round(self.width() * self.devicePixelRatioF())
        if self._image.width() != width:
            self._image = picture(self._paper, self._number, width)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(0, 0, self.width(), self.heightForWidth(self.width()))
        painter.drawImage(area, self._image)
        painter.setPen(theme.color("border_strong"))
        painter.drawRect(area.adjusted(0, 0, -1, -1))
        painter.end()
