"""The six chips below the line: what was taken for what."""

from PySide6.QtWidgets import QGridLayout, QWidget

from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.panels import Card, ElidedLabel, Panel, row, set_role

KEYS = ("date", "place", "audience", "number", "theme", "recommendation")
_ICONS = {
    "date": "calendar",
    "place": "map-pin",
    "audience": "graduation-cap",
    "number": "tally-5",
    "theme": "file-text",
    "recommendation": "check",
}


class UnderstoodCard(Card):
    """A title with an icon, and below what was understood."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=8)
        self.body.setSpacing(2)
        self._title, self._value = ElidedLabel("", "caption"), ElidedLabel("", "strong")
        self._icon = IconLabel(icon, "text_2", 14)
        line = row(spacing=6)
        line.addWidget(self._icon)
        line.addWidget(self._title)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addWidget(self._value)

    def show_words(self, title: str, value: str, tone: str = "") -> None:
        """Show a value; tone "secondary" is only supposed, "error" is wrong."""
        self._title.setText(title)
        self._value.setText(value)
        set_role(self._value, tone or "strong")
        self.setAccessibleName(f"{title}: {value}")

    def words(self) -> str:
        """The value."""
        return self._value.text()


class UnderstoodCards(Panel):
    """Date, place, audience; number, theme, recommendation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = {key: UnderstoodCard(_ICONS[key], self) for key in KEYS}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for number, card in enumerate(self.cards.values()):
            grid.addWidget(card, number // 3, number % 3)
            grid.setColumnStretch(number % 3, 1)
