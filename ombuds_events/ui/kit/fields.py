"""Fields of forms: a label above, the problem below."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from ombuds_events.ui.kit.panels import Panel, column, label, set_look, wrapped
from ombuds_events.ui.kit.said import Words, said


class Field(Panel):
    """One field of a form; `set_problem("")` takes the problem away.

    What a widget cannot read (its signal `misread(words)`) stands below it too.
    """

    def __init__(self, words: Words, widget: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.widget = widget
        self._words = words
        self.caption: QLabel = label("", "label")
        self._problem = wrapped("", "error")
        self._problem.hide()
        outer = column(self, spacing=4)
        outer.addWidget(self.caption)
        outer.addWidget(widget)
        outer.addWidget(self._problem)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.caption.setBuddy(widget.focusProxy() or widget)
        if (misread := getattr(widget, "misread", None)) is not None:
            misread.connect(self.set_problem)
        self.retranslate()

    def set_problem(self, words: str) -> None:
        """Show what is wrong with the field, or nothing."""
        mark_wrong(self.widget, words)
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def problem(self) -> str:
        """What is wrong with the field."""
        return self._problem.text() if not self._problem.isHidden() else ""

    def retranslate(self) -> None:
        words = said(self._words)
        self.caption.setText(words)
        name = words.replace("&", "")
        self.widget.setAccessibleName(name)
        # Of a field of several parts, the part that takes the focus bears the name.
        if (part := self.widget.focusProxy()) is not None and not part.accessibleName():
            part.setAccessibleName(name)


def field_grid(
    cells: Iterable[tuple[str, Words, QWidget, int, int, int]],
) -> tuple[QGridLayout, dict[str, Field]]:
    """A field for each key, words, widget, line, place and width; and the fields by key."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(10)
    fields: dict[str, Field] = {}
    for key, words, widget, line, place, width in cells:
        fields[key] = Field(words, widget)
        grid.addWidget(fields[key], line, place, 1, width)
    return grid, fields


def mark_wrong(widget: QWidget, words: str) -> None:
    """Draw a widget as wrong, and have its problem read with it."""
    set_look(widget, "wrong", "true" if words else "false")
    widget.setAccessibleDescription(words)


def show_beginnings(form: QWidget) -> None:
    """Show long values from their beginning, but where somebody is typing."""
    for line in form.findChildren(QLineEdit):
        if not line.hasFocus():
            line.setCursorPosition(0)


class FocusOut(QWidget):
    """Tells when the focus leaves a widget or one of its children."""

    left = Signal()

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.hide()
        self._watched = watched
        watched.installEventFilter(self)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.left.emit()
        return False
