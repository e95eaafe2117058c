"""All events of a series: which were held, which come; the way to each."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ombuds_events.queries.series import Member, members_of, series_place
from ombuds_events.services.series import leave_series
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.events.series_words import SeriesWords
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.i18n import state_label
from ombuds_events.ui.kit.panels import wrapped
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.words import local

_SIZE = QSize(760, 460)


class SeriesDialog(FieldsDialog):
    """Enter opens an event; the event whose page is open may leave the series."""

    def __init__(self, desk: Desk, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", "refresh-cw", parent)
        self._event_id = event_id
        self.set_title(self.tr("Series"))
        self.table = WorkTable(self._columns(), self.tr("Events of the series"))
        self.table.setProperty("framed", "true")
        self.leave_button = self.add_button(self.tr("Let this event leave the series"), "log-out")
        self._rule = wrapped("", "secondary")
        self.body.addWidget(self._rule)
        self.body.addWidget(self.table, 1)
        self.set_verb(self.tr("Open"), "external-link")
        self._read()
        self.table.opened.connect(lambda _row: self.open_chosen())
        self.leave_button.clicked.connect(self.leave)
        self.confirmed.connect(self.open_chosen)
        self.resize(_SIZE * theme.scale)
        self.table.select_key(event_id)
        self.table.setFocus()

    def open_chosen(self) -> None:
        """Go to the chosen event."""
        chosen: Member | None = self.table.current_row()
        if chosen is not None:
            self.accept()
            self.desk.go(Place("event", chosen.id, "overview"))

    def leave(self) -> None:
        """Let the event go its own way."""
        code = next(one.code for one in self._members if one.id == self._event_id)
        if self.run(Gesture("leave_series", code), leave_series, self._event_id):
            self.desk.notices.toast(self.tr("The event is in no series now."), undo=True)

    def _read(self) -> None:
        self._members = self.desk.workspace.read(members_of, self._event_id)
        place = self.desk.workspace.read(series_place, self._event_id)
        self.table.set_rows(self._members)
        if place is not None:
            start = self._members[0].span.start.date()
            self._rule.setText(SeriesWords(self).rule(place.rule, start))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "state",
                lambda: self.tr("State"),
                lambda one: state_label("event", one.state),
                Cell.CHIP,
                state=lambda one: one.state.value,
                width=150,
                sortable=False,
            ),
            Column(
                "days",
                lambda: self.tr("Date"),
                lambda one: dates.full_days(one.span.days[0], one.span.days[-1]),
                width=190,
                sortable=False,
            ),
            Column(
                "title",
                lambda: self.tr("Title"),
                lambda one: local(one.title),
                tip=lambda one: local(one.title),
                stretch=True,
                sortable=False,
            ),
            Column("code", lambda: self.tr("Number"), lambda one: one.code, width=120),
        )
