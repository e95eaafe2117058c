"""Planning an event like another: when it begins, what it takes over."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.shifting import day_of_copy
from ombuds_events.domain.span import Span
from ombuds_events.queries.event_page import EventHeader
from ombuds_events.services.copying import copy_event
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.events.parts_edit import PartsEdit
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.date_edit import DateEdit, TimeEdit
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.panels import Panel, row, wrapped
from ombuds_events.ui.kit.words import local


class CopyDialog(FieldsDialog):
    """The copy is a plan of its own: states, answers and files stay with the first one."""

    def __init__(self, desk: Desk, event: EventHeader, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", "copy", parent)
        self._event = event
        self.set_title(self.tr("Copy the event"))
        today = desk.workspace.clock.today()
        self.day = DateEdit(today)
        self.time = TimeEdit()
        self.day.set_value(day_of_copy(event.span.start.date(), today))
        self.time.set_value(event.span.start.time())
        self.parts = PartsEdit()
        self._until = wrapped("", "secondary")
        self.body.addWidget(wrapped(local(event.title), "strong"))
        self.add_field("start", lambda: self.tr("&New start"), self._made_start())
        self.body.addWidget(self._until)
        self.add_field("parts", lambda: self.tr("The copy &takes over"), self.parts)
        self.set_verb(self.tr("Copy the event"), "copy")
        for editor in (self.day, self.time):
            editor.changed.connect(self._tell)
            editor.misread.connect(self.fields["start"].set_problem)
        self.confirmed.connect(self.save)
        self._tell()
        self.day.setFocus()

    def start(self) -> datetime | None:
        """When the copy begins; None while the start is not whole."""
        day, time = self.day.value(), self.time.value()
        return None if day is None or time is None else datetime.combine(day, time)

    def save(self) -> None:
        """Plan the copy and go to it."""
        start = self.start()
        if start is None:
            self.show_problems([Problem("start_missing", "start")])
            return
        gesture = Gesture("copy_event", self._event.code)
        if self.run(gesture, copy_event, self._event.id, self.parts.value(), start):
            self.desk.go(Place("event", self.result_id, "overview"))
            self.desk.notices.toast(self.tr("Event copied."), undo=True)

    def _made_start(self) -> Panel:
        made = Panel()
        line = row(made, spacing=8)
        self.time.setAccessibleName(self.tr("Begins at"))
        line.addWidget(self.day, 1)
        line.addWidget(self.time)
        made.setFocusProxy(self.day)
        return made

    def _tell(self, *_value: object) -> None:
        """Say what the whole time would be, or why it cannot be."""
        start = self.start()
        if start is None:
            self._until.setText("")
            return
        try:
            span = self._event.span.moved_to(start)
        except Refused as refused:
            self._until.setText("")
            self.show_problems(Problem(p.code, "start", p.values) for p in refused.problems)
            return
        self.show_problems(())
        self._until.setText(self._words(span))

    def _words(self, span: Span) -> str:
        days = dates.full_days(span.days[0], span.days[-1])
        hours = dates.hours_in(span, span.zone)
        return self.tr("{days}, {hours}").format(days=days, hours=hours)
