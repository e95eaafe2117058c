"""Words that can be pressed and take as many lines as they need."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ombuds_events.ui.kit.panels import Wrapped

_FORM = '<a style="text-decoration: none" href="#">{words}</a>'


def text_link(words: str, on_click: Callable[[], object], parent: QWidget | None = None) -> Wrapped:
    """A link in running width: in panes and cards, where a button would be too wide."""
    made = Wrapped("", parent)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setText(_FORM.format(words=escape(words)))
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.LinksAccessibleByMouse
        | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    )
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setAccessibleName(words)
    made.linkActivated.connect(lambda _href: on_click())
    return made
