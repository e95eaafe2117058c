"""Alt+letter on menus, labels and buttons: given out by the program, in every language."""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QMenu, QMenuBar, QWidget

from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.theme import theme

_MARK = "&"


def give_to_menu(menu: QMenu | QMenuBar) -> None:
    """Each entry of a menu gets a letter of its own; the one it was written with comes first."""
    entries = [action for action in menu.actions() if action.text()]
    for action, words in zip(entries, spread([one.text() for one in entries]), strict=True):
        action.setText(words)


def give_to_window(root: QWidget, menus: Iterable[QAction] = ()) -> None:
    """The labels and buttons that are to be seen in `root` get letters beside those of `menus`."""
    taken = {letter_of(menu.text()) for menu in menus}
    shown = [one for one in root.findChildren(QWidget) if one.isVisibleTo(root) and _bears(one)]
    named = [one for one in shown if isinstance(one, QLabel | QAbstractButton)]
    named.sort(key=lambda one: _rank(one, root))
    for widget, words in zip(named, spread([_text(one) for one in named], taken), strict=True):
        _set_text(widget, words)


def letter_of(words: str) -> str:
    """The letter that bears the mark, in lower case."""
    place = words.replace(_MARK * 2, "  ").find(_MARK)
    return words[place + 1 : place + 2].lower() if place >= 0 else ""


def spread(texts: Sequence[str], taken: Iterable[str] = ()) -> list[str]:
    """The texts with marks that differ; who comes late and finds no letter free has none."""
    used = set(taken)
    wanted = [letter_of(words) for words in texts]
    keeps = [letter if letter not in wanted[:n] else "" for n, letter in enumerate(wanted)]
    used |= set(keeps) - {""}
    found = []
    for words, letter in zip(texts, keeps, strict=True):
        made = words if letter else _marked(words, used)
        used.add(letter_of(made))
        found.append(made)
    return found


def _marked(words: str, used: set[str]) -> str:
    """`words` with the first letter of a word marked, else any letter, else none."""
    bare = without_mark(words)
    places = [n for n, sign in enumerate(bare) if sign.isalpha() and not bare[:n].endswith(_MARK)]
    places.sort(key=lambda n: n > 0 and bare[n - 1].isalnum())
    place = next((n for n in places if bare[n].lower() not in used), None)
    return bare if place is None else f"{bare[:place]}{_MARK}{bare[place:]}"


def without_mark(words: str) -> str:
    """`words` without the mark; a doubled one is a plain sign and stays."""
    place = words.replace(_MARK * 2, "  ").find(_MARK)
    return words[:place] + words[place + 1 :] if place >= 0 else words


def _rank(widget: QWidget, root: QWidget) -> tuple[bool, int, int]:
    """The filled button chooses its letter first, then all as they are read."""
    is_filled = isinstance(widget, Button) and widget.kind == "primary"
    place = widget.mapTo(root, widget.rect().topLeft())
    return not is_filled, place.y(), -place.x() if theme.right_to_left else place.x()


def _bears(widget: QWidget) -> bool:
    """Whether a letter makes sense: the label of a field, a box, a button that is no link."""
    if isinstance(widget, QLabel):
        return widget.buddy() is not None and bool(widget.text())
    if isinstance(widget, Button):
        return bool(widget.text()) and widget.kind != "link" and not widget.isCheckable()
    return isinstance(widget, QCheckBox) and bool(widget.text())


def _text(widget: QLabel | QAbstractButton) -> str:
    return widget.marked_text() if isinstance(widget, Button) else widget.text()


def _set_text(widget: QLabel | QAbstractButton, words: str) -> None:
    if words == _text(widget):
        return
    if isinstance(widget, Button):
        widget.mark_text(words)
    else:
        widget.setText(words)
