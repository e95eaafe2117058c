"""The frame of every dialog: title row, body, footer with a note and the filled button."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QSizePolicy, QWidget

from ombuds_events.ui.kit.buttons import Button, icon_button
from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.details_pane import scrolled
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.kit.mnemonics import give_to_window
from ombuds_events.ui.kit.panels import ElidedLabel, Panel, column, row, wrapped
from ombuds_events.ui.kit.theme import theme

_ROOM = QSize(24, 24)
_BORDER = 1
_ENTER = {Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value}
_TITLE = 36


class TitleRow(Panel):
    """The top of a dialog; dragging it moves the dialog."""

    def __init__(self, words: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "sidebar")
        self.setProperty("line", "bottom")
        self.words = ElidedLabel(words, "caption")
        self.close_button = icon_button("x", "")
        self.close_button.set_small()
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line = row(self, spacing=8)
        line.setContentsMargins(4, 0, 4, 0)
        line.addSpacing(8)
        if icon_name:
            line.addWidget(IconLabel(icon_name, "accent"))
        line.addWidget(self.words)
        line.addStretch(1)
        line.addWidget(self.close_button)
        self.retranslate()
        self.rescale()

    def rescale(self) -> None:
        self.setFixedHeight(theme.grown(_TITLE))

    def retranslate(self) -> None:
        self.close_button.set_name(self.tr("Close"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self.window().windowHandle()
        if event.button() is Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()


class DialogFrame(QDialog):
    """Fill `body`; `set_verb` names the filled button, which emits `confirmed`.

    The dialog stays open until the page calls `accept()`; Esc and Cancel reject. Ctrl+Enter
    confirms, and so does Enter outside of a text of several lines.
    """

    confirmed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None, icon_name: str = "") -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(title)
        self._frame = QFrame(self)
        self._frame.setProperty("panel", "dialog")
        column(self).addWidget(self._frame)
        outer = column(self._frame)
        self.title_row = TitleRow(title, icon_name)
        self.title_row.close_button.clicked.connect(self.reject)
        self.content = QWidget()
        self.body = column(self.content, margin=16, spacing=12)
        self.message = MessageBar()
        self._scroll = scrolled(self.content)
        self._footer = self._made_footer()
        outer.addWidget(self.title_row)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self.message)
        outer.addWidget(self._footer)
        self._write()

    def go_when_closed(self) -> None:
        """Delete the dialog once it is closed: else it lives on as a child of the window."""
        if self.parent() is not None:
            self.finished.connect(self.deleteLater)

    def set_title(self, words: str) -> None:
        """Write the title."""
        self.setWindowTitle(words)
        self.title_row.words.setText(words)

    def set_verb(self, words: str, icon_name: str = "", kind: str = "primary") -> None:
        """Name the filled button; kind "danger" for what cannot be undone."""
        self.verb.setText(words)
        self.verb.set_icon(icon_name)
        self.verb.set_kind(kind)

    def set_note(self, words: str) -> None:
        """Say something at the start of the footer."""
        self._note.setText(words)
        self._note_icon.setVisible(bool(words))

    def note(self) -> str:
        """What is said at the start of the footer."""
        return self._note.text()

    def add_button(self, words: str, icon_name: str = "") -> Button:
        """Add a button at the start of the footer."""
        made = Button(words, icon_name, "", self._footer)
        self._line.insertWidget(0, made)
        return made

    def add_widget(self, widget: QWidget) -> None:
        """Put a choice beside the filled button."""
        self._line.insertWidget(self._line.indexOf(self.cancel), widget)

    def hide_cancel(self) -> None:
        """Have no Cancel: the dialog only tells something, or is the first window."""
        self.cancel.hide()

    def fit(self) -> None:
        """Make it as high as its content: Qt would stop at two thirds of the screen."""
        if not self.isVisible():
            return  # done when it is shown
        width = max(self.width(), self._least_width())
        parts = [self.title_row, self.content, self._footer]
        parts += [self.message] if not self.message.isHidden() else []
        heights = (_height_of(one, width - 2 * _BORDER) for one in parts)
        self._resize_within(QSize(width, sum(heights) + 2 * _BORDER))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt.value:
            give_to_window(self)  # what has changed since the last time gets its letter now
        elif event.key() in _ENTER:
            if self.verb.isEnabled():
                self.confirmed.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self._resize_within(self.size().expandedTo(QSize(self._least_width(), 0)))
        else:
            self.fit()
        give_to_window(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        self.cancel.setText(self.tr("Cancel"))

    def _resize_within(self, wanted: QSize) -> None:
        """Small screens: what has no room scrolls, the buttons stay."""
        below = self.parentWidget()
        self.resize(wanted.boundedTo(below.window().size() - _ROOM) if below else wanted)

    def _least_width(self) -> int:
        """What is not cut at its end: nothing scrolls sideways."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        return max(self._width_of_buttons(), self.content.minimumSizeHint().width() + bar)

    def _width_of_buttons(self) -> int:
        """What the footer needs beside its note, at the size that letters have now."""
        shown = [one for one in self._footer.findChildren(Button) if not one.isHidden()]
        gaps = self._line.spacing() * (len(shown) + 1) + self._line.contentsMargins().left() * 2
        note = self._note.minimumSizeHint().width()
        return sum(one.sizeHint().width() for one in shown) + gaps + note

    def _made_footer(self) -> QFrame:
        footer = QFrame()
        footer.setProperty("ground", "sidebar")
        footer.setProperty("line", "top")
        self._line = row(footer, spacing=8)
        self._line.setContentsMargins(16, 11, 14, 11)
        self._note_icon = IconLabel("info", "text_2", 14)
        self._note_icon.hide()
        self._note = wrapped("", "caption")
        self._note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.cancel = Button("", "", "")
        self.cancel.clicked.connect(self.reject)
        self.verb = Button("", "", "primary")
        self.verb.clicked.connect(self.confirmed)
        for widget in (self._note_icon, self._note, self.cancel, self.verb):
            self._line.addWidget(widget)
        self._line.setStretchFactor(self._note, 1)
        return footer


def _height_of(widget: QWidget, width: int) -> int:
    """How high a part of a dialog is at a width."""
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return max(widget.sizeHint().height(), widget.minimumHeight())


class AskDialog(DialogFrame):
    """A question before what cannot be undone: `AskDialog(…).exec()` is true when confirmed."""

    def __init__(self, title: str, question: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.body.addWidget(wrapped(question))
        self.set_verb(verb, kind="danger")
        self.confirmed.connect(self.accept)
        self.setMinimumWidth(420)
        self.cancel.setFocus()
