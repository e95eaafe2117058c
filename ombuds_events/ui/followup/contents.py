"""What stands on the tab: the evaluation above, the action plans below, one press away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.ui.kit.buttons import link
from ombuds_events.ui.kit.panels import Panel, row


class Contents(Panel):
    """Stays while the page scrolls: a section out of sight is not taken for missing."""

    evaluation_wanted = Signal()
    plans_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.evaluation = link("", self.evaluation_wanted.emit)
        self.plans = link("", self.plans_wanted.emit)
        line = row(self, spacing=16)
        line.setContentsMargins(16, 6, 16, 0)
        for one in (self.evaluation, self.plans):
            line.addWidget(one)
        line.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        self.evaluation.setText(self.tr("Evaluation"))
        self.plans.setText(self.tr("Action plans"))
