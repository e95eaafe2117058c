"""What is asked for follow-up forms alone: of which milestone."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.follow_up import MILESTONES
from ombuds_events.domain.kinds import ExportKind
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.panels import Panel, column, wrapped

_SHORTEST = 12


class FollowUpChoices(Panel):
    """Shows itself only where the forms are ticked; emits `changed`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        options = [(months, partial(self._months_words, months)) for months in MILESTONES]
        self.milestones = ComboBox([(0, self._due_words), *options])
        self.milestones.setMinimumContentsLength(_SHORTEST)  # long words are elided
        policy = ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.milestones.setSizeAdjustPolicy(policy)
        self._language = wrapped("", "caption")
        outer = column(self, spacing=4)
        outer.addWidget(Field(lambda: self.tr("Follow-up form"), self.milestones))
        outer.addWidget(self._language)
        self.milestones.changed.connect(lambda _months: self.changed.emit())
        self.choose(0)
        self.retranslate()

    def choose(self, months: int) -> None:
        """The milestone that is asked about, without telling; 0 = the one that is due."""
        self.milestones.set_value(months)

    def months(self) -> int:
        """The milestone of the forms."""
        return int(self.milestones.value() or 0)

    def show_for(self, kinds: Iterable[ExportKind]) -> None:
        """Ask only what is needed."""
        self.setVisible(ExportKind.FOLLOW_UP_FORMS in set(kinds))

    def retranslate(self) -> None:
        self._language.setText(self.tr("Each institution gets the form in its own language."))

    def _months_words(self, months: int) -> str:
        return self.tr("{months} months after the event").format(months=months)

    def _due_words(self) -> str:
        return self.tr("what is due now")
