"""Repeating an event by a rule: every date is seen before one is made."""

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QWidget

from ombuds_events.domain.problems import Refused
from ombuds_events.queries.event_page import EventHeader
from ombuds_events.queries.series import PlannedDate, RepeatPlan, repeat_plan
from ombuds_events.services.series import repeat_event
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.events.parts_edit import PartsEdit
from ombuds_events.ui.events.rule_edit import RuleEdit
from ombuds_events.ui.events.series_words import SeriesWords
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.holiday_reader import HolidayReader
from ombuds_events.ui.kit.i18n import sentence
from ombuds_events.ui.kit.panels import column, row, wrapped
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.words import local

_SIZE = QSize(900, 520)


class RepeatDialog(FieldsDialog):
    """The rule at the start, its dates at the end; one step makes them all."""

    def __init__(self, desk: Desk, event: EventHeader, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", "refresh-cw", parent)
        self._event, self._words = event, SeriesWords(self)
        self._plan: RepeatPlan | None = None
        self._is_making = False
        self.set_title(self.tr("Repeat the event"))
        self.rule = RuleEdit(event.span.start.date())
        self.skips = QCheckBox(self.tr("Leave out days on which an organiser rests"))
        self.skips.setChecked(True)
        self.parts = PartsEdit()
        self.table = WorkTable(
            self._columns(), self.tr("Dates"), "row_two_lines", key=lambda one: one.day
        )
        self.table.setProperty("framed", "true")
        self._months = wrapped("", "caption")
        self._lay_out()
        self.rule.changed.connect(self._tell)
        self.skips.toggled.connect(self._tell)
        self.confirmed.connect(self.save)
        # It outlives the dialog: what is being read then still comes into the database.
        self._reader = HolidayReader(desk, desk.bus)
        self._reader.came.connect(self._tell)
        self._tell()
        self.resize(_SIZE * theme.scale)
        self.rule.interval.setFocus()

    def save(self) -> None:
        """Make the events, beside the window: two hundred of them take seconds."""
        self.rule.interval.interpretText()
        if self._plan is None or self._is_making:
            self.rule.ends.setFocus()
            return
        gesture = Gesture("repeat_event", self._event.code)
        args = (self._event.id, self._plan.version, self.rule.value(), self.parts.value())
        make = partial(repeat_event, skips_closed=self.skips.isChecked())
        self._hold(is_making=True)
        self.set_note(self.tr("The events are being planned."))
        workspace = self.desk.workspace
        work = partial(workspace.run, gesture, make, *args)
        self.desk.jobs.start(lambda _progress: work(), self._made, self._failed)

    def reject(self) -> None:
        if not self._is_making:
            super().reject()

    def _hold(self, *, is_making: bool) -> None:
        self._is_making = is_making
        for widget in (self.content, self.verb, self.cancel):
            widget.setEnabled(not is_making)

    def _made(self, ids: tuple[int, ...]) -> None:
        self._hold(is_making=False)
        self.accept()
        words = self.tr("%n event(s) planned.", "", len(ids))
        self.desk.notices.toast(words.replace("%n", dates.number(len(ids))), undo=True)

    def _failed(self, error: BaseException) -> None:
        self._hold(is_making=False)
        self.set_note("")
        if isinstance(error, Refused):
            self.show_problems(error.problems)
        elif isinstance(error, Known):
            self.desk.notices.trouble(error)
        else:
            raise error

    def _lay_out(self) -> None:
        start = column(spacing=12)
        start.addWidget(wrapped(local(self._event.title), "strong"))
        start.addWidget(self.rule)
        start.addWidget(self._months)
        start.addWidget(self.skips)
        self.fields["parts"] = Field(lambda: self.tr("Each &takes over"), self.parts)
        start.addWidget(self.fields["parts"])
        start.addStretch(1)
        line = row(spacing=16)
        line.addLayout(start, 2)
        line.addWidget(self.table, 3)
        self.body.addLayout(line, 1)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "day",
                lambda: self.tr("Date"),
                lambda one: dates.full_day(one.day),
                tone=lambda one: "text" if one.is_kept else "text_3",
                width=170,
                sortable=False,
            ),
            Column(
                "what",
                lambda: self.tr("What is made"),
                self._what,
                Cell.TWO_LINES,
                second=self._words.against,
                tone=lambda one: "text" if one.is_kept else "text_3",
                tip=self._words.against,
                stretch=True,
                sortable=False,
            ),
        )

    def _what(self, one: PlannedDate) -> str:
        if one.day == self._event.span.start.date():
            return self.tr("This event")
        return self.tr("New event") if one.is_kept else self.tr("Left out")

    def _tell(self, *_value: object) -> None:
        """Show the dates of the rule as it stands, or what is wrong with it."""
        rule, skips = self.rule.value(), self.skips.isChecked()
        try:
            plan = self.desk.workspace.read(repeat_plan, self._event.id, rule, skips_closed=skips)
        except Refused as refused:
            self._plan = None
            self.rule.set_problem(" ".join(map(sentence, refused.problems)))
            self.table.set_rows(())
            self.set_verb(self.tr("Repeat the event"), "refresh-cw")
            self.set_note("")
            return
        self._plan = plan
        self._reader.ask(plan.bodies, {one.day.year for one in plan.dates})
        self.rule.set_problem("")
        self.table.set_rows(plan.dates)
        self._say(plan)

    def _say(self, plan: RepeatPlan) -> None:
        words = self.tr("Plan %n event(s)", "", plan.new)
        self.set_verb(words.replace("%n", dates.number(plan.new)), "refresh-cw")
        left = self.tr("%n date(s) left out.", "", plan.left_out)
        self.set_note(left.replace("%n", dates.number(plan.left_out)) if plan.left_out else "")
        start = self._event.span.start.date()
        gaps = self.rule.value().leaves_out_months(start)
        words = self.tr("Months and years without such a day are left out.")
        self._months.setText(words if gaps else "")
        self._months.setVisible(gaps)
