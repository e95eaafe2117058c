"""Moving a session to another day of its event, or leaving a copy there."""

from PySide6.QtWidgets import QWidget

from ombuds_events.queries.programme import ProgrammeRow
from ombuds_events.services.programme_order import copy_to_day, move_to_day
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.events.programme_words import ProgrammeWords
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.choice_row import ChoiceRow
from ombuds_events.ui.kit.date_edit import DateEdit
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.panels import wrapped
from ombuds_events.ui.kit.words import joined

MOVE, COPY = "move", "copy"


class DayDialog(FieldsDialog):
    """Asks for the day; the time of day stays."""

    def __init__(self, desk: Desk, session: ProgrammeRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", "calendar-days", parent)
        self.set_title(self.tr("Another day"))
        self._session = session
        words = ProgrammeWords(desk, self)
        self._title = words.title(session)
        when = dates.clocks(session.span.start, session.span.end)
        self.body.addWidget(wrapped(joined(self._title, when), "strong"))
        self.day = DateEdit(desk.workspace.clock.today())
        self.day.set_value(session.span.start.date())
        options = ((MOVE, lambda: self.tr("Move")), (COPY, lambda: self.tr("Leave a copy there")))
        self.what = ChoiceRow(options)
        self.what.set_value(MOVE)
        self.what.changed.connect(self._write_verb)
        self.add_field("start", lambda: self.tr("&Day"), self.day)
        self.add_field("what", lambda: self.tr("&What"), self.what)
        self.set_note(self.tr("The time of day stays."))
        self.confirmed.connect(self.finish)
        self._write_verb()
        self.day.setFocus()

    def finish(self) -> None:
        """Move or copy, and close."""
        day = self.day.value()
        if day is None:
            self.fields["start"].set_problem(self.tr("Write the day."))
        elif self.what.value() == COPY:
            step = Gesture("copy_session", self._title)
            self.run(step, copy_to_day, self._session.id, day)
        else:
            step = Gesture("move_session", self._title)
            self.run(step, move_to_day, self._session.id, day)

    def _write_verb(self) -> None:
        copies = self.what.value() == COPY
        words = self.tr("Copy the session") if copies else self.tr("Move the session")
        self.set_verb(words, "copy" if copies else "calendar-days")
