"""A state as icon and word on a soft ground."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ombuds_events.ui.kit.i18n import state_label
from ombuds_events.ui.kit.icons import grown, paint_icon
from ombuds_events.ui.kit.painting import chip_height, chip_width, paint_chip
from ombuds_events.ui.kit.panels import Panel
from ombuds_events.ui.kit.tokens import state_look


class StateChip(Panel):
    """The state of one record; `kind` is event, invitation or participation."""

    def __init__(self, kind: str = "event", state: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._kind, self._state, self._words = kind, state, ""
        self.retranslate()

    def set_state(self, state: str, words: str = "") -> None:
        """Show another state; `words` replace its own name ("2 conditions missing")."""
        self._state, self._words = state, words
        self.retranslate()

    def words(self) -> str:
        """What it says."""
        return self._words or (state_label(self._kind, self._state) if self._state else "")

    def retranslate(self) -> None:
        self.setAccessibleName(self.words())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self.words(), state_look(self._state).icon), chip_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._state:
            return
        look = state_look(self._state)
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        whole = QRect(0, 0, self.width(), self.height())
        paint_chip(painter, whole, self.words(), (look.color, look.ground, look.icon))
        painter.end()


class IconLabel(QWidget):
    """One icon in a colour of the theme."""

    def __init__(
        self, name: str = "", color: str = "text", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._color, self._size = name, color, size
        self.setFixedSize(grown(size), grown(size))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.StyleChange and self.isVisible():
            self._rescale()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._rescale()
        super().showEvent(event)

    def _rescale(self) -> None:
        self.setFixedSize(grown(self._size), grown(self._size))

    def set_icon(self, name: str, color: str = "") -> None:
        """Show another icon."""
        self._name, self._color = name, color or self._color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._name:
            return
        painter = QPainter(self)
        paint_icon(painter, self.rect(), self._name, self._color, self._size)
        painter.end()
