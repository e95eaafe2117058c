"""Ctrl+G: go to a typed day."""

from datetime import date

from PySide6.QtWidgets import QWidget

from ombuds_events.ui.kit.date_edit import DateEdit
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.fields import Field


class DateDialog(DialogFrame):
    """One field; Enter goes there."""

    def __init__(self, day: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent, "calendar")
        self.edit = DateEdit(today)
        self.edit.set_value(day)
        self.set_title(self.tr("Go to a date"))
        self.set_verb(self.tr("Go there"))
        self.body.addWidget(Field(lambda: self.tr("Day"), self.edit))
        self.confirmed.connect(self._confirm)
        self.edit.setFocus()
        self.edit.selectAll()

    def day(self) -> date | None:
        """The typed day."""
        return self.edit.value()

    def _confirm(self) -> None:
        if self.edit.value() is not None and not self.edit.is_wrong():
            self.accept()
        else:
            self.edit.setFocus()
