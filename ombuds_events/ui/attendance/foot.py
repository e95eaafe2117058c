"""Below the attendance grid: the keys, and where the user is."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ombuds_events.ui.kit.announce import announce_now
from ombuds_events.ui.kit.buttons import key_cap
from ombuds_events.ui.kit.panels import ElidedLabel, Panel, label, row, set_role
from ombuds_events.ui.kit.theme import theme

_AROUND, _BESIDE = 48, 18
_KEYS = ("Enter", "Tab", "Ctrl+Shift+P", "Ctrl+D", "Ctrl+Z")


class GridFoot(Panel):
    """`tell(words)` says where the user is; `warn` and `refuse` what is the matter there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("line", "top")
        line = row(self, spacing=6)
        line.setContentsMargins(16, 3, 16, 3)
        self._caps = [key_cap(keys, self) for keys in _KEYS]
        self._helps = [label("", "caption", self) for _ in _KEYS]
        for cap, words in zip(self._caps, self._helps, strict=True):
            line.addWidget(cap)
            line.addWidget(words)
            line.addSpacing(6)
        line.addStretch(1)
        self.place = ElidedLabel("", "caption")
        line.addWidget(self.place)
        self.rescale()
        self.retranslate()

    def tell(self, words: str) -> None:
        """Say where the user is."""
        self._say(words, "caption")

    def warn(self, words: str) -> None:
        """Say what should be looked at."""
        self._say(words, "warn")

    def refuse(self, words: str, spoken_by: QWidget) -> None:
        """Say what was not done, aloud too."""
        self._say(words, "error")
        announce_now(spoken_by, words)

    def rescale(self) -> None:
        self.setMinimumHeight(theme.size("group_row"))

    def retranslate(self) -> None:
        helps = (
            self.tr("down"),
            self.tr("right"),
            self.tr("all others present"),
            self.tr("fill down"),
            self.tr("undo"),
        )
        for words, help_words in zip(self._helps, helps, strict=True):
            words.setText(help_words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _say(self, words: str, role: str) -> None:
        set_role(self.place, role)
        self.place.setText(words)
        self.place.setToolTip(words)
        self._fit()

    def _fit(self) -> None:
        """Where the user is comes first; keys are shown as far as they have room, whole."""
        room = self.width() - self.place.sizeHint().width() - _AROUND
        for cap, words in zip(self._caps, self._helps, strict=True):
            room -= cap.sizeHint().width() + words.sizeHint().width() + _BESIDE
            cap.setVisible(room >= 0)
            words.setVisible(room >= 0)
