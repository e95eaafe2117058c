"""A user without a mouse: keys go to the window that has the focus, and each one is counted."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMainWindow, QWidget

from tests.waiting import wait_for

_PACE_MS = 40
_LONGEST_MS = 20_000
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_SHIFTED = set('!"#$%&()*+:<>?@^_{|}~')

LOOK = ("",) * 10
"""The user looks at what has happened before going on."""

Script = Iterator[str]
"""What a user does, as words: "Ctrl+N", "Tab", or "=text" for what is typed letter by letter."""


class Keyboard(QObject):
    """Plays a script, also through dialogs that run a loop of their own, and counts its keys."""

    def __init__(self, is_busy: Callable[[], bool]) -> None:
        super().__init__()
        self.pressed = 0
        self.log: list[tuple[str, int]] = []
        self._is_busy = is_busy
        self._script: Script = iter(())
        self._left: list[str] = []
        self.is_done = False
        self._waited_ms = 0

    def play(self, script: Script, begin: Callable[[], object] = lambda: None) -> None:
        """Type `script` while `begin` and the event loop run; what fails in it is raised here."""
        self._script, self.is_done = script, False
        clicks = _Clicks()
        QGuiApplication.instance().installEventFilter(clicks)  # type: ignore[union-attr]
        self._soon()
        try:
            begin()
            wait_for(lambda: self.is_done, 10 * _LONGEST_MS)
        finally:
            QGuiApplication.instance().removeEventFilter(clicks)  # type: ignore[union-attr]
        assert clicks.count == 0

    def _soon(self) -> None:
        """The next key comes on a timer of its own: the last one may still hold a dialog open."""
        QTimer.singleShot(_PACE_MS, self, self._next)

    def _next(self) -> None:
        if self.is_done:
            return
        ends = True
        try:
            word = self._word() if self._is_ready() else self._wait()
            ends = False
        except StopIteration:
            return
        finally:
            if ends:
                self._end()
        self._soon()
        if word:
            self._press(word)

    def _wait(self) -> str:
        self._waited_ms += _PACE_MS
        assert self._waited_ms < _LONGEST_MS, (self._left, named(QApplication.activeModalWidget()))
        return ""

    def _is_ready(self) -> bool:
        """Whether the program waits for the user: nothing under way, a dialog has the focus."""
        wanted = QApplication.activeModalWidget() or _main_window()
        if wanted is None or self._is_busy():
            return False
        if any(one.isDown() for one in wanted.findChildren(QAbstractButton)):
            return False  # a button that is pressed by its letter takes a moment
        if QApplication.activeWindow() is wanted or QApplication.activePopupWidget():
            return True
        wanted.activateWindow()  # as a window manager does after a dialog; offscreen there is none
        return False

    def _word(self) -> str:
        self._waited_ms = 0
        if not self._left:
            word = next(self._script)
            self._left = [f"={one}" for one in word[1:]] if word.startswith("=") else [word]
        return self._left.pop(0)

    def _press(self, word: str) -> None:
        if word.startswith("="):
            self._type(word[1:])
            return
        keys = QKeySequence(word)[0]  # type: ignore[index]
        modifiers = keys.keyboardModifiers()
        self._count(word, 1 + sum(bool(modifiers & one) for one in _MODIFIERS))
        QTest.keyClick(_window(), keys.key(), modifiers)

    def _type(self, letter: str) -> None:
        self._count(letter, 1 + (letter.isupper() or letter in _SHIFTED))
        if letter.isascii():
            QTest.keyClick(_window(), letter)  # type: ignore[call-overload]
            return
        event = QInputMethodEvent()
        event.setCommitString(letter)
        QGuiApplication.sendEvent(QGuiApplication.focusObject(), event)

    def _count(self, word: str, keys: int) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None or QApplication.activePopupWidget(), f"lost before {word}"
        self.pressed += keys
        self.log.append((f"{word} on {named(focus)}", self.pressed))

    def _end(self) -> None:
        self.is_done = True
        while isinstance(dialog := QApplication.activeModalWidget(), QDialog):
            dialog.done(0)


class _Clicks(QObject):
    """Counts what a mouse would do."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.count += event.type() is QEvent.Type.MouseButtonPress
        return False


def _main_window() -> QWidget | None:
    windows = QApplication.topLevelWidgets()
    return next((one for one in windows if isinstance(one, QMainWindow) and one.isVisible()), None)


def _window() -> QWindow:
    """Where keys go; a popup takes them from the window that it belongs to."""
    front = QApplication.activePopupWidget() or QApplication.activeWindow()
    focused: QWindow | None = QGuiApplication.focusWindow()
    if focused is not None:
        return focused
    assert front is not None
    return front.windowHandle()


def named(widget: QWidget | None) -> str:
    """A widget as a screen reader names it, for messages of tests."""
    if widget is None:
        return "nothing"
    return f"{type(widget).__name__} “{widget.accessibleName()}”"
