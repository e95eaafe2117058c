"""Frames, labels and fields that everything else is built from."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from ombuds_events.domain.text import isolated
from ombuds_events.ui.kit.painting import plain

AnyLayout = TypeVar("AnyLayout", bound=QLayout)
_LANGUAGE = QEvent.Type.LanguageChange
_STYLE = QEvent.Type.StyleChange


class Panel(QFrame):
    """A widget that writes its own words again when the language changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "flat")
        self._waiting: Callable[[], object] | None = None

    def when_seen(self, read: Callable[[], object]) -> None:
        """Read what has changed: at once, or, behind other pages, when the panel is shown."""
        self._waiting = None if self.isVisible() else read
        if self._waiting is None:
            read()

    def retranslate(self) -> None:
        """Write all own words; called at once when the language changes."""

    def rescale(self) -> None:
        """Take lengths from the theme again; called when it changes, and before being shown."""

    def changeEvent(self, event: QEvent) -> None:
        kind = event.type()
        if kind is _LANGUAGE:
            self.retranslate()
        elif kind is _STYLE and self.isVisible():
            self.rescale()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self.rescale()
        super().showEvent(event)
        if self._waiting is not None:
            self.when_seen(self._waiting)


class Card(Panel):
    """A white panel with a line around it; `body` is its column."""

    def __init__(self, parent: QWidget | None = None, margin: int = 14) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self.body = column(self, margin=margin, spacing=8)


def label(words: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """A label in a role of the type scale, for example page, section, strong or caption."""
    made = Label(words, parent)
    set_role(made, role)
    return made


def wrapped(words: str = "", role: str = "", parent: QWidget | None = None) -> "Wrapped":
    """A label that takes as many lines as it needs."""
    made = Wrapped(words, parent)
    set_role(made, role)
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Give a label another role."""
    set_look(widget, "role", role)


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet asks for, and have the widget dressed again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def rule(parent: QWidget | None = None) -> QFrame:
    """A line between rows."""
    made = QFrame(parent)
    made.setProperty("line", "rule")
    made.setFixedHeight(1)
    return made


def column(owner: QWidget | None = None, *, margin: int = 0, spacing: int = 0) -> QVBoxLayout:
    """A vertical layout on the 4 px grid."""
    made = QVBoxLayout(owner) if owner is not None else QVBoxLayout()
    made.setContentsMargins(margin, margin, margin, margin)
    made.setSpacing(spacing)
    return made


def emptied(layout: AnyLayout) -> AnyLayout:
    """Take away all that a layout shows; returns it for filling again."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            # Not deleted at once: a button in it may be what asked for this.
            widget.hide()
            widget.deleteLater()
    return layout


def row(owner: QWidget | None = None, *, margin: int = 0, spacing: int = 8) -> QHBoxLayout:
    """A horizontal layout on the 4 px grid."""
    made = QHBoxLayout(owner) if owner is not None else QHBoxLayout()
    made.setContentsMargins(margin, margin, margin, margin)
    made.setSpacing(spacing)
    return made


class Label(QLabel):
    """Words that begin where the window's reading begins, whatever script they are in."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._begin()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._begin()
        super().changeEvent(event)

    def _begin(self) -> None:
        centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTrailing
        if self.alignment() & centred and not self.alignment() & Qt.AlignmentFlag.AlignAbsolute:
            return
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        vertical = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | vertical)


class Wrapped(Label):
    """A label of as many lines as its words need."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setWordWrap(True)

    def minimumSizeHint(self) -> QSize:
        # Qt's own wants the height of a very narrow label, and windows grow by it.
        return QSize(32, self.fontMetrics().lineSpacing())


class ElidedLabel(QLabel):
    """One line that ends in "…" when there is no room; all of it is in the tool tip."""

    def __init__(self, words: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        set_role(self, role)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width + margins.left() + margins.right(), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        rect = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, rect.width()
        )
        flags = self.style().visualAlignment(self.layoutDirection(), self.alignment())
        role = self.foregroundRole()
        self.style().drawItemText(
            painter, rect, int(flags), self.palette(), self.isEnabled(), isolated(shown), role
        )
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
            self.setToolTip(plain(self.text()) if cut else "")
        return super().event(event)


def show_tip(widget: QWidget, event: QHelpEvent, places: Iterable[tuple[QRect, str]]) -> None:
    """Say of what is painted at one of the `places` what its words are, while it is pointed at."""
    words = next((words for place, words in places if place.contains(event.pos())), "")
    QToolTip.showText(event.globalPos(), words, widget)
