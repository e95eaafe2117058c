"""The ring around the widget that has the keyboard."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from ombuds_events.ui.kit.focus_frame import FocusFrame


class FocusRing(QObject):
    """Moves one frame to the button that has the focus; fields draw their own border."""

    _one: "FocusRing | None" = None

    def __init__(self, app: QApplication, color: Callable[[], QColor]) -> None:
        super().__init__(app)
        self._color = color
        self._made: FocusFrame | None = None
        app.focusChanged.connect(self._moved)

    @classmethod
    def follow(cls, app: QApplication, color: Callable[[], QColor]) -> None:
        """Start to follow the focus in `app`; once is enough."""
        if cls._one is None or cls._one.parent() is not app:
            cls._one = FocusRing(app, color)

    @property
    def _frame(self) -> "FocusFrame":
        """The frame; made again if it went with the window of its button."""
        if self._made is None or not isValid(self._made):
            # Its style brings hundreds of names of Qt, which the first paint need not wait for.
            from ombuds_events.ui.kit.focus_frame import FocusFrame

            self._made = FocusFrame(self._color)
        return self._made

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, QAbstractButton):
            self._frame.setWidget(new)
            self._frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._frame.raise_()
        elif self._made is not None:
            # One that is only hidden would follow a button that goes; the stub forgets None.
            self._frame.setWidget(None)  # type: ignore[arg-type]
