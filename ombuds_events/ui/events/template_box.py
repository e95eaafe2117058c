"""The templates of a type of event, to begin a new one with."""

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.text import isolated
from ombuds_events.queries.templates import TemplateRow, templates
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.desk import Desk


class TemplateBox(ComboBox):
    """`offer(type_key)` fills it; nothing is chosen at first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__((), parent)
        self._rows = {one.id: one for one in desk.workspace.read(templates)}

    def offer(self, type_key: str) -> bool:
        """Offer the templates of a type; tells whether there are any."""
        known = [one for one in self._rows.values() if one.type_key == type_key]
        self.set_options(
            [
                (None, lambda: self.tr("none")),
                *((one.id, isolated(one.name)) for one in known),
            ]
        )
        if self.currentIndex() < 0:
            self.set_value(None)
        return bool(known)

    def chosen(self) -> TemplateRow | None:
        """What was chosen."""
        value = self.value()
        return self._rows.get(value) if isinstance(value, int) else None
