"""The tab *Documents* of an event."""

from PySide6.QtWidgets import QWidget

from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.panels import Panel


class DocumentsTab(Panel):
    """The tab *Documents* of an event."""

    def __init__(self, desk: Desk, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._event_id = event_id
