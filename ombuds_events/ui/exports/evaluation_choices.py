"""What is asked for forms of evaluation alone: of which stage."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.kinds import EvaluationStage, ExportKind
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.i18n import term
from ombuds_events.ui.kit.panels import Panel, column, wrapped

_FORMS = {ExportKind.EVALUATION_FORM, ExportKind.EVALUATION_PAPER}


class EvaluationChoices(Panel):
    """Shows itself only where forms are ticked; emits `changed`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.stages = ComboBox([(one, partial(term, one)) for one in EvaluationStage])
        self._daily = wrapped("", "caption")
        outer = column(self, spacing=4)
        outer.addWidget(Field(lambda: self.tr("Evaluation form"), self.stages))
        outer.addWidget(self._daily)
        self.stages.changed.connect(self._chosen)
        self.choose(EvaluationStage.END)
        self.retranslate()

    def choose(self, stage: EvaluationStage) -> None:
        """The stage that is asked about, without telling."""
        self.stages.set_value(stage)
        self._daily.setVisible(stage is EvaluationStage.DAILY)

    def stage(self) -> EvaluationStage:
        """The stage of the forms."""
        return EvaluationStage(self.stages.value())

    def show_for(self, kinds: Iterable[ExportKind]) -> None:
        """Ask only what is needed."""
        self.setVisible(bool(_FORMS & set(kinds)))

    def retranslate(self) -> None:
        self._daily.setText(self.tr("One for each day of the event."))

    def _chosen(self, _value: object) -> None:
        self._daily.setVisible(self.stage() is EvaluationStage.DAILY)
        self.changed.emit()
