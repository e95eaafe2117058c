"""Keys by their place: what a Latin board has where a Russian or Arabic one writes its letter."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,./"
_LAYOUTS = (
    "йцукенгшщзхъфывапролджэячсмитьбю.",
    "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظ",
)
_LAM_ALEF = "لا"
"""The key B of an Arabic board writes two letters."""

_PLACES = {
    **{there: latin for letters in _LAYOUTS for there, latin in zip(letters, _LATIN, strict=True)},
    _LAM_ALEF: "b",
}
_LAST = Qt.Key.Key_Escape.value
"""Keys from here on write nothing."""


def latin_key(event: QKeyEvent) -> int:
    """The key that a Latin board has at this place; the event's own key if it is Latin."""
    key = event.key()
    letter = chr(key) if 0 < key < _LAST else event.text()
    latin = _PLACES.get(letter.casefold())
    if latin is not None:
        return ord(latin.upper())
    is_foreign = key == 0 or 0x100 <= key < _LAST
    return (_native_letter(event) or key) if is_foreign else key


def by_place(event: QKeyEvent) -> QKeySequence:
    """What was pressed, as a Latin board would have told it."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(held.value | latin_key(event))


def means(event: QKeyEvent, standard: QKeySequence.StandardKey) -> bool:
    """Whether it is the key of copying, pasting…, on the board of any language."""
    return event.matches(standard) or by_place(event) in QKeySequence.keyBindings(standard)


def writes(event: QKeyEvent, letter: str) -> bool:
    """Whether it is the key of a Latin letter, with nothing held."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return not held and latin_key(event) == ord(letter.upper())


def on_all_layouts(keys: str) -> list[QKeySequence]:
    """Keys as the boards of all languages write them; keys without a letter as they are."""
    held, last = keys[:-1], keys[-1].casefold()
    found = [keys]
    if len(last) == 1 and last in _LATIN and (not held or held.endswith("+")):
        found += [held + letters[_LATIN.index(last)].upper() for letters in _LAYOUTS]
    return [QKeySequence(one) for one in found]


def add_key(view: QWidget, keys: str, act: Callable[[], object]) -> QShortcut:
    """Do `act` on `keys` while `view` has the focus, on the board of any language."""
    shortcut = QShortcut(view)
    shortcut.setKeys(on_all_layouts(keys))
    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    shortcut.activated.connect(act)
    # A system that tells the Latin key as well has two keys of one shortcut meet.
    shortcut.activatedAmbiguously.connect(act)
    return shortcut


def _native_letter(event: QKeyEvent) -> int:
    """Windows tells the Latin letter of a key whatever the layout."""
    virtual = event.nativeVirtualKey()
    is_letter = Qt.Key.Key_A.value <= virtual <= Qt.Key.Key_Z.value
    return virtual if is_letter and QGuiApplication.platformName() == "windows" else 0
