"""Days that an institution or a country is closed, or works after all: added or corrected."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.days_off import DaysDraft
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.workdays import Correction
from ombuds_events.services.working_calendars import add_days, change_days
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit.choice_row import ChoiceRow
from ombuds_events.ui.kit.date_edit import DateEdit
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.local_text_edit import LocalTextEdit


class DaysDialog(FieldsDialog):
    """Edits `draft`; `known` is the entry that is corrected, `subject` whose calendar it is."""

    def __init__(
        self,
        desk: Desk,
        draft: DaysDraft,
        subject: str,
        known: Correction | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, "", "calendar-x", parent)
        self._draft, self._subject, self._known = draft, subject, known
        today = desk.workspace.clock.today()
        self.first_day, self.last_day = DateEdit(today), DateEdit(today)
        self.name = LocalTextEdit()
        self.rest = ChoiceRow(
            [(False, lambda: self.tr("Closed")), (True, lambda: self.tr("Works after all"))]
        )
        self.add_field("first_day", lambda: self.tr("&First day"), self.first_day)
        self.add_field("last_day", lambda: self.tr("&Last day"), self.last_day)
        self.add_field("is_working", lambda: self.tr("On these &days"), self.rest)
        self.add_field("name", lambda: self.tr("&Why, as others read it"), self.name)
        self.first_day.set_value(draft.first_day)
        self.last_day.set_value(draft.last_day)
        self.rest.set_value(draft.is_working)
        self.name.set_value(draft.name)
        self.first_day.changed.connect(lambda _day: self._follow())
        is_new = known is None
        self.set_title(self.tr("Add days") if is_new else self.tr("Correct days"))
        self.set_verb(self.tr("Add the days") if is_new else self.tr("Save the days"), "check")
        self.confirmed.connect(self.save)
        self.first_day.setFocus()

    def save(self) -> None:
        """Save what was entered and close, or show what is wrong."""
        first, last = self.first_day.value(), self.last_day.value()
        if first is None or last is None:
            empty = (("first_day", first), ("last_day", last))
            self.show_problems(Problem("day_missing", field) for field, day in empty if day is None)
            return
        draft = replace(
            self._draft,
            first_day=first,
            last_day=last,
            is_working=bool(self.rest.value()),
            name=self.name.value(),
        )
        if self._known is None:
            label = "add_working_days" if draft.is_working else "add_closing_days"
            self.run(Gesture(label, self._subject), add_days, draft)
        else:
            step = Gesture("change_days", self._subject)
            self.run(step, change_days, self._known.id, self._known.version, draft)

    def _follow(self) -> None:
        """One day is the usual case: the last day keeps up with the first."""
        first, last = self.first_day.value(), self.last_day.value()
        if first is not None and (last is None or last < first):
            self.last_day.set_value(first)
