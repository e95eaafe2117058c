"""The question before arrivals are lost that could not be written."""

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.dialogs import AskDialog
from ombuds_events.ui.kit.i18n import text

_WORDS = QT_TRANSLATE_NOOP(
    "LossDialog",
    "%n arrival(s) are not saved yet: the database is in use. Whoever closes the window now "
    "loses them. Close what uses the database, or wait a moment.",
    "",
    0,
)


class LossDialog(AskDialog):
    """`exec()` is true where the window may go all the same."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        words = text("LossDialog", _WORDS, count).replace("%n", str(count))
        super().__init__("", words, "", parent)
        self.set_title(self.tr("Arrivals are not saved"))
        self.set_verb(self.tr("Close and lose them"), kind="danger")
        self.cancel.setText(self.tr("Stay"))
