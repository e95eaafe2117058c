"""A report of an online meeting that was opened, what was decided on it, and what it would do."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from ombuds_events.domain.online import OnlineReport
from ombuds_events.domain.presence import Threshold
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.exchange.pasted import grid_of
from ombuds_events.exchange.reports import read_report
from ombuds_events.exchange.sheet_reading import Sheet, sheet_of
from ombuds_events.queries.attendance_reports import plan_report
from ombuds_events.queries.report_seats import event_days
from ombuds_events.queries.report_shapes import (
    Group,
    Offered,
    PlannedAttendee,
    PlannedSession,
    ReportChoices,
    ReportPlan,
)

NOBODY = 0
"""Said of an attendee who is nobody of ours."""


class ReportState:
    """The report, the choices, the plan; every change plans again. Writes nothing."""

    def __init__(self, read: Callable[..., Any], event_id: int) -> None:
        self._read = read
        self._sheets: tuple[Sheet, ...] = ()
        self.event_id = event_id
        self.name = ""
        self.order = ""
        self.problem: Problem | None = None
        self.report: OnlineReport | None = None
        self.plan: ReportPlan | None = None
        self.choices = ReportChoices()
        self.sessions: tuple[PlannedSession, ...] = ()

    def look_ahead(self, sheets: Sequence[Sheet]) -> None:
        """Read and match a file in a job: what is remembered of it makes `load` quick."""
        days = self._read(event_days, self.event_id)
        report = read_report(sheets, days)
        self._read(plan_report, self.event_id, report, ReportChoices())

    def load(self, sheets: Sequence[Sheet], name: str) -> None:
        """Begin with the sheets of a file; zone and threshold stay as they were chosen."""
        self._sheets, self.name, self.order = tuple(sheets), name, ""
        self.choices = replace(self.choices, confirmed={}, session=None)
        self._renew()
        self.sessions = self.plan.sessions if self.plan else ()

    def load_text(self, text: str) -> None:
        """Begin with rows, or a list of names, from the clipboard."""
        try:
            grid = grid_of(text)
        except Refused as refused:
            self.fail(refused.problems[0])
            return
        self.load([sheet_of(grid)], "")

    def fail(self, problem: Problem) -> None:
        """Show nothing but a problem."""
        self.problem, self.report, self.plan = problem, None, None

    @property
    def rows(self) -> tuple[PlannedAttendee, ...]:
        """The people of the report."""
        return self.plan.rows if self.plan else ()

    def of(self, group: Group) -> tuple[PlannedAttendee, ...]:
        """The people of a group."""
        return self.plan.of(group) if self.plan else ()

    def confirm(self, number: int, participation_id: int | None) -> None:
        """Say whose seat an attendee has: `NOBODY` of ours, or None to leave it open."""
        confirmed = dict(self.choices.confirmed)
        if participation_id is None:
            confirmed.pop(number, None)
        else:
            confirmed[number] = participation_id
        self.choose(confirmed=confirmed)

    def confirm_all(self) -> None:
        """Confirm all that may be one person only."""
        sure = {
            row.number: row.offered[0].participation_id
            for row in self.of(Group.PROBABLE)
            if len(row.offered) == 1
        }
        self.choose(confirmed={**self.choices.confirmed, **sure})

    def choose(self, **chosen: Any) -> None:
        """Another zone, threshold, session, or who somebody is."""
        self.choices = replace(self.choices, **chosen)
        self._plan()

    def choose_threshold(self, threshold: Threshold) -> None:
        """How long somebody must be online to be present."""
        self.choose(threshold=threshold)

    def choose_order(self, order: str) -> None:
        """Say how the days of the report are written."""
        self.order = order
        self._renew()

    def seats_for(self, row: PlannedAttendee) -> tuple[Offered, ...]:
        """Whom the attendee may be: the likely ones, then all who are not in the report."""
        own = (row.seat,) if row.seat else ()
        likely = (*own, *row.offered)
        rest = self.plan.absent if self.plan else ()
        return tuple({one.participation_id: one for one in (*likely, *rest)}.values())

    def _renew(self) -> None:
        try:
            days = self._read(event_days, self.event_id)
            self.report = read_report(self._sheets, days, self.order)
        except Refused as refused:
            self.fail(refused.problems[0])
            return
        self._plan()

    def _plan(self) -> None:
        if self.report is None:
            return
        try:
            self.plan = self._read(plan_report, self.event_id, self.report, self.choices)
            self.problem = None
        except Refused as refused:
            self.fail(refused.problems[0])
