"""What the calendar has room for: the side panel, all clocks, days at all."""

from PySide6.QtWidgets import QWidget

from ombuds_events.ui.calendar.frame import CalendarHead
from ombuds_events.ui.calendar.memory import Memory
from ombuds_events.ui.kit.details_pane import NARROW
from ombuds_events.ui.kit.theme import theme

ROOMY = 1100
"""From this width on the side panel and all clocks stand beside the days."""


class Room:
    """In a narrow page the side panel is folded until it is asked for."""

    def __init__(self, page: QWidget, head: CalendarHead, aside: QWidget, memory: Memory) -> None:
        self._page, self._head, self._aside, self._memory = page, head, aside, memory
        self._is_asked_for = False

    @property
    def is_narrow(self) -> bool:
        """Whether a list is easier to read than seven columns; known once the page is shown."""
        return self._page.isVisible() and self._page.width() < NARROW * max(1.0, theme.scale)

    @property
    def is_roomy(self) -> bool:
        """Whether side panel and all clocks have room."""
        return self._page.width() >= ROOMY * max(1.0, theme.scale)

    def toggle_aside(self) -> None:
        """Show or fold the side panel; where there is room it is remembered."""
        wanted = self._aside.isHidden()
        if self.is_roomy:
            self._memory.keep_aside(wanted=wanted)
        else:
            self._is_asked_for = wanted
        self.place()

    def place(self) -> None:
        """Show what has room."""
        if self.is_roomy:
            self._is_asked_for = False
        self._aside.setVisible(self._memory.has_aside() if self.is_roomy else self._is_asked_for)
        self._head.set_narrow(is_narrow=self.is_narrow)
