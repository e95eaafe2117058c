"""Ctrl+Z in a field where nothing was typed takes back the last step of the office."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QWidget

from ombuds_events.ui.kit.layouts import means

_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


class FieldUndo(QObject):
    """Qt's fields keep both keys for themselves, also when they have nothing to take back."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not _has_nothing(watched, event):
            return False
        event.ignore()
        return True

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QLineEdit | QPlainTextEdit | QAbstractSpinBox):
            now.installEventFilter(self)  # twice is once


def _has_nothing(field: QObject, event: QKeyEvent) -> bool:
    """Whether the keys mean undo or redo and the field itself has none."""
    line = field.findChild(QLineEdit) if isinstance(field, QAbstractSpinBox) else field
    if means(event, _UNDO):
        return not _can(line, redo=False)
    return means(event, _REDO) and not _can(line, redo=True)


def _can(field: QObject | None, *, redo: bool) -> bool:
    if isinstance(field, QLineEdit):
        return field.isRedoAvailable() if redo else field.isUndoAvailable()
    if isinstance(field, QPlainTextEdit):
        text = field.document()
        return text.isRedoAvailable() if redo else text.isUndoAvailable()
    return False
