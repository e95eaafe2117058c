"""What the event wants next: its conditions as a checklist, and the one filled button."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ombuds_events.ui.kit.announce import announce_now
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.panels import Panel, column, emptied, label, row, rule, set_look, wrapped
from ombuds_events.ui.kit.theme import theme

_BAR = 3
_LOOKS = {
    "done": ("circle-check", "ok"),
    "open": ("circle", "text_2"),
    "blocked": ("circle-x", "error"),
    "late": ("alarm-clock", "error"),
    "note": ("info", "text_2"),
}
_CLOSED = frozenset({"done", "note"})


@dataclass(frozen=True, slots=True)
class Guard:
    """One condition: `state` is done, open, blocked or late; `lead` stands strong before it.

    A `note` stands among them and holds nothing back.
    """

    key: str
    words: str
    state: str = "open"
    link: str = ""
    lead: str = ""


class NextStepPanel(Panel):
    """Emits `pressed` when the step can be done, `guard_opened(key)` for a link.

    While a guard is open the button still answers: it leads to the first one and reads it out.
    """

    pressed = Signal()
    guard_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("panel", "note" if narrow else "next")
        self._guards: tuple[Guard, ...] = ()
        self._links: dict[str, Button] = {}
        self._waits = True
        self._heading: QLabel | None = None
        outer = column(self)
        self._head = QFrame(self)
        self._narrow = narrow
        if not narrow:
            self._head.setProperty("ground", "soft")
        self._title = wrapped("", "" if narrow else "section")
        self._met = label("", "caption")
        self._met.hide()
        self.button = Button("", "", "primary")
        if narrow:
            self._stack_head()
        else:
            self._line_head()
        outer.addWidget(self._head)
        self._list = column()
        self.retranslate()
        outer.addLayout(self._list)
        self.button.clicked.connect(self._clicked)

    def set_step(self, title: str, verb: str, icon_name: str = "", *, waits: bool = True) -> None:
        """Name the step and its button; `waits`: open guards hold it back."""
        self._title.setText(title)
        self.button.setText(verb)
        self.button.set_icon(icon_name)
        self.button.setVisible(bool(verb))
        self._waits = waits
        self.setAccessibleName(title)

    def set_guards(self, guards: Sequence[Guard]) -> None:
        """Show the conditions."""
        self._guards = tuple(guards)
        self._links.clear()
        emptied(self._list)
        for guard in self._guards:
            self._list.addWidget(rule())
            self._list.addWidget(self._row(guard))
        self._met.setVisible(any(guard.state != "note" for guard in self._guards))
        self.retranslate()

    def open_guards(self) -> tuple[Guard, ...]:
        """The conditions that are not met."""
        return tuple(guard for guard in self._guards if guard.state not in _CLOSED)

    def retranslate(self) -> None:
        if self._heading is not None:
            self._heading.setText(self.tr("Next step"))
        conditions = sum(guard.state != "note" for guard in self._guards)
        met = conditions - len(self.open_guards())
        form = self.tr("Conditions met: {met} of {all}")
        self._met.setText(form.format(met=met, all=conditions))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._narrow:
            # Side borders of style sheets do not mirror.
            painter = QPainter(self)
            x = self.width() - _BAR if theme.right_to_left else 0
            painter.fillRect(x, 0, _BAR, self.height(), theme.color("accent"))
            painter.end()

    def _line_head(self) -> None:
        """Icon, words, and the button at the end: for a page."""
        line = row(self._head, spacing=12)
        line.setContentsMargins(14, 10, 14, 10)
        words = column(spacing=0)
        words.addWidget(self._title)
        words.addWidget(self._met)
        line.addWidget(IconLabel("flag", "accent_text", 16))
        line.addLayout(words, 1)
        line.addWidget(self.button)

    def _stack_head(self) -> None:
        """A small heading, the words, and the button below: for a pane."""
        stack = column(self._head, margin=12, spacing=6)
        self._heading = label("", "label")
        stack.addWidget(self._heading)
        stack.addWidget(self._title)
        stack.addWidget(self._met)
        line = row()
        line.addWidget(self.button)
        line.addStretch(1)
        stack.addLayout(line)

    def _row(self, guard: Guard) -> QWidget:
        made = QFrame(self)
        line = row(made, spacing=10)
        line.setContentsMargins(14, 6, 14, 6)
        icon_name, color = _LOOKS[guard.state]
        line.addWidget(IconLabel(icon_name, color))
        if guard.lead:
            lead = label(guard.lead, "strong")
            set_look(lead, "role", "late")
            line.addWidget(lead)
        line.addWidget(wrapped(guard.words), 1)
        if guard.link:
            opener = Button(guard.link, "", "link")
            opener.setAccessibleDescription(guard.words)
            opener.clicked.connect(
                lambda _checked=False, one=guard.key: self.guard_opened.emit(one)
            )
            line.addWidget(opener)
            self._links[guard.key] = opener
        return made

    def _clicked(self) -> None:
        open_ones = self.open_guards()
        if not self._waits or not open_ones:
            self.pressed.emit()
            return
        first = open_ones[0]
        if first.key in self._links:
            self._links[first.key].setFocus()
        announce_now(self, f"{first.lead} {first.words}".strip())
