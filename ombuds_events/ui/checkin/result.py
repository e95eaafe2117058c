"""What happened last at the door, readable from two steps away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.ui.kit.announce import announce, announce_now
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.message_bar import ICONS
from ombuds_events.ui.kit.panels import ElidedLabel, Panel, column, row, set_look, set_role, wrapped
from ombuds_events.ui.kit.theme import theme

_TAB = Qt.FocusPolicy.TabFocus
_AROUND = 32


class Result(Panel):
    """`say(kind, …)`: ok, warn, error or info; `undo_wanted` and `change_wanted` of its buttons."""

    undo_wanted = Signal()
    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_low = False
        self._icon = IconLabel("info", "info", 32)
        self._name = ElidedLabel("", "hero")
        self._about = ElidedLabel("", "secondary")
        self._words = wrapped("", "strong")
        self.change, self.undo = Button(), Button()
        self.change.set_icon("clock")
        self.undo.set_icon("undo-2")
        below = column(spacing=2)
        below.addWidget(self._about)
        below.addWidget(self._words)
        second = row(spacing=8)
        second.addLayout(below, 1)
        for button, wanted in ((self.change, self.change_wanted), (self.undo, self.undo_wanted)):
            button.setFocusPolicy(_TAB)
            button.clicked.connect(wanted)
            second.addWidget(button)
        words = column(spacing=2)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addLayout(second)
        words.addStretch(1)
        line = row(self, margin=12, spacing=14)
        line.addWidget(self._icon)
        line.addLayout(words, 1)
        self.say("info", "")

    def say(self, kind: str, words: str, name: str = "", about: str = "") -> None:
        """Show it in the colour of its kind; a name is large, words alone are."""
        set_look(self, "message", kind)
        self._icon.set_icon(ICONS[kind], kind)
        self._name.setText(name)
        self._name.setVisible(bool(name))
        self._about.setText(about)
        self._about.setVisible(bool(about) and not self._is_low)
        set_role(self._words, "strong" if name else "section")
        self._words.setText(words)
        self.setAccessibleName(". ".join(part for part in (name, about, words) if part))

    def tell(self) -> None:
        """Have it read out: at once where somebody was not let in."""
        self.show()  # it gives way to the list in a low window, but not to what just happened
        is_urgent = self.property("message") in {"warn", "error"}
        (announce_now if is_urgent else announce)(self, self.accessibleName())

    def offer(self, change: str, undo: str) -> None:
        """Offer another mark, and the way back; "" = not."""
        for button, words in ((self.change, change), (self.undo, undo)):
            button.setText(words)
            button.setVisible(bool(words))

    def make_room(self, *, low: bool) -> None:
        """In a very low window name and mark are enough."""
        self._is_low = low
        self._about.setVisible(bool(self._about.text()) and not low)
        self.rescale()

    def words(self) -> str:
        """All that it says."""
        return self.accessibleName()

    def kind(self) -> str:
        """ok, warn, error or info."""
        return str(self.property("message"))

    def rescale(self) -> None:
        # As high with a name as without one.
        steps = ("hero", "body_strong") if self._is_low else ("hero", "body", "body_strong")
        around = 0 if self._is_low else _AROUND
        self.setMinimumHeight(sum(theme.metrics(one).height() for one in steps) + around)
