"""A message in place: icon, sentence, one action, seldom a second."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.problems import Problem
from ombuds_events.ui.kit.announce import announce, announce_now
from ombuds_events.ui.kit.buttons import Button, icon_button
from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.i18n import sentence
from ombuds_events.ui.kit.panels import Panel, row, set_look, wrapped
from ombuds_events.ui.kit.theme import theme

ICONS = {
    "info": "info",
    "warn": "triangle-alert",
    "error": "circle-alert",
    "ok": "circle-check",
}


class MessageBar(Panel):
    """Hidden until there is a message; an error stays until it is solved."""

    acted = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("info", "info")
        self._words = wrapped()
        self._action, self._also = Button("", "", "link"), Button("", "", "link")
        self._close = icon_button("x", "")
        self._close.set_small()
        self._act: Callable[[], object] | None = None
        self._act_also: Callable[[], object] | None = None
        self._action.clicked.connect(self._acted)
        self._also.clicked.connect(self._acted_also)
        self._close.clicked.connect(self.dismiss)
        line = row(self, spacing=10)
        line.setContentsMargins(12, 4, 12, 4)
        line.addWidget(self._icon)
        line.addWidget(self._words, 1)
        line.addWidget(self._action)
        line.addWidget(self._also)
        line.addWidget(self._close)
        self.rescale()
        self.retranslate()
        self.hide()

    def say(
        self,
        kind: str,
        words: str,
        verb: str = "",
        act: Callable[[], object] | None = None,
        also: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Show a message of kind info, warn, error or ok, with an action; `also`: a second one."""
        set_look(self, "message", kind)
        self._icon.set_icon(ICONS[kind], kind)
        self._words.setText(words)
        self._action.setText(verb)
        self._action.setVisible(bool(verb))
        self._close.setVisible(kind != "error")
        self._act = act
        self._also.setText(also[0] if also else "")
        self._also.setVisible(also is not None)
        self._act_also = also[1] if also else None
        self.setAccessibleName(words)
        self.show()
        (announce_now if kind == "error" else announce)(self, words)

    def refuse(self, problems: Iterable[Problem]) -> None:
        """Show what was refused, all reasons at once."""
        self.say("error", "\n".join(sentence(problem) for problem in problems))

    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def dismiss(self) -> None:
        """Take the message away."""
        self.hide()
        self.dismissed.emit()

    def rescale(self) -> None:
        self.setMinimumHeight(theme.size("message_bar"))

    def retranslate(self) -> None:
        self._close.set_name(self.tr("Close the message"))

    def _acted(self) -> None:
        if self._act is not None:
            self._act()
        self.acted.emit()

    def _acted_also(self) -> None:
        if self._act_also is not None:
            self._act_also()
        self.acted.emit()
