"""What a person decides on a report: its time zone, the threshold, the session, the date order."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.presence import Unit
from ombuds_events.exchange.report_times import DMY, MDY
from ombuds_events.ui.imports.reports_state import ReportState
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.date_zone_edit import ZoneEdit
from ombuds_events.ui.kit.number_edit import NumberEdit
from ombuds_events.ui.kit.panels import Panel, label, row
from ombuds_events.ui.kit.words import joined, local

_MOST = 600


class ReportTools(Panel):
    """Emits what was chosen: zone, session number or None, (value, unit), MDY or DMY."""

    zone_chosen = Signal(str)
    session_chosen = Signal(object)
    threshold_chosen = Signal(int, object)
    order_chosen = Signal(object)

    def __init__(self, day: date, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zone = ZoneEdit(day)
        self.zone.set_zone(zone)
        self.zone.setMinimumWidth(200)
        self.least, self.unit = NumberEdit(1, _MOST), ComboBox()
        self.session, self.order = ComboBox(), ComboBox()
        self._times, self._from = label("", "secondary"), label("", "secondary")
        line = row(self, spacing=8)
        for widget in (self._times, self.zone, self._from, self.least, self.unit):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.order)
        line.addWidget(self.session)
        self.zone.chosen.connect(lambda _choice: self.zone_chosen.emit(self.zone.zone()))
        self.least.changed.connect(lambda _number: self._tell())
        self.unit.changed.connect(lambda _unit: self._tell())
        self.session.changed.connect(self.session_chosen)
        self.order.changed.connect(self.order_chosen)

    def show_state(self, state: ReportState) -> None:
        """Show what holds now."""
        threshold = state.choices.threshold
        self.setVisible(state.plan is not None)
        self.least.set_value(threshold.value)
        self.unit.set_value(threshold.unit)
        if state.plan is not None:
            self.zone.set_zone(state.plan.zone)
        options: list[tuple[int | None, str]] = [(None, self.tr("All sessions"))]
        options += [
            (one.number, joined(str(one.number), local(one.title))) for one in state.sessions
        ]
        self.session.set_options(options)
        self.session.set_value(state.choices.session)
        self.session.setVisible(len(state.sessions) > 1)
        report = state.report
        is_open = bool(report and report.doubtful_day and not report.order_from_event)
        self.order.setVisible(bool(state.order) or is_open)
        self.order.set_value(report.date_order if report else MDY)

    def retranslate(self) -> None:
        """Write all words."""
        self._times.setText(self.tr("Times are in"))
        self._from.setText(self.tr("Present from"))
        self.unit.set_options(
            [(Unit.PERCENT, self.tr("% of a session")), (Unit.MINUTES, self.tr("minutes"))]
        )
        self.order.set_options(
            [(MDY, self.tr("Dates: month first")), (DMY, self.tr("Dates: day first"))]
        )
        self.zone.setAccessibleName(self.tr("Time zone of the report"))
        self.least.setAccessibleName(self.tr("Present from"))
        self.unit.setAccessibleName(self.tr("Unit of the threshold"))
        self.session.setAccessibleName(self.tr("Session"))
        self.order.setAccessibleName(self.tr("Order of day and month"))

    def _tell(self) -> None:
        self.threshold_chosen.emit(self.least.value(), self.unit.value())
