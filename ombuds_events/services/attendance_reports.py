"""Taking a report of an online meeting: the marks of those who are surely known, in one step."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import MarkSource
from ombuds_events.domain.online import OnlineReport
from ombuds_events.domain.problems import Problem, Refused, refuse_if_any
from ombuds_events.queries.attendance_reports import plan_report
from ombuds_events.queries.report_shapes import ReportChoices
from ombuds_events.services.attendance import set_marks


@dataclass(frozen=True, slots=True)
class TakenReport:
    """How many marks were written, and of how many people."""

    marks: int
    people: int


def take_report(
    session: Session, event_id: int, report: OnlineReport, choices: ReportChoices
) -> TakenReport:
    """Write the marks of a report; plans again, and refuses what it would not be right to take."""
    plan = plan_report(session, event_id, report, choices)
    refuse_if_any(plan.problems)
    cells = plan.cells
    if not cells:
        raise Refused(Problem("report_nothing_new", "file"))
    set_marks(session, cells, MarkSource.IMPORT)
    return TakenReport(len(cells), len({cell.participation_id for cell in cells}))
