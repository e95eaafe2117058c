"""The command that takes the attendance of an online meeting from its report."""

from dataclasses import replace
from pathlib import Path

from ombuds_events.commands.arguments import JSON, Command, Options, arg, file, number
from ombuds_events.commands.printing import bare, done, print_json, step
from ombuds_events.domain.online import OnlineReport
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.span import zone_of
from ombuds_events.domain.text import one_line
from ombuds_events.exchange.reports import read_report
from ombuds_events.exchange.roster_file import RosterRow, read_roster
from ombuds_events.exchange.sheet_reading import Book
from ombuds_events.queries.attendance_reports import plan_report
from ombuds_events.queries.office import own_office
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.report_seats import event_days, fitting_event, zone_of_host
from ombuds_events.queries.report_shapes import ReportChoices, ReportPlan
from ombuds_events.queries.seats import frame
from ombuds_events.services.attendance_reports import take_report
from ombuds_events.store.workspace import Workspace
from ombuds_events.transfer.attendance_reports import (
    Reading,
    days_of,
    encoding_words,
    fitting_code,
    masked_names,
    plan_json,
    plan_lines,
    reading_json,
)
from ombuds_events.transfer.sheets import open_book
from ombuds_events.ui.kit import i18n


def _import_attendance(workspace: Workspace, options: Options) -> None:
    path: Path = options.file
    if options.zone:
        zone_of(options.zone)
    book = open_book(path, _silent)
    roster = read_roster(open_book(options.roster, _silent).sheets) if options.roster else ()
    reading, event_id = _read(workspace, options, book, roster)
    plan = _plan(workspace, options, reading.report, event_id)
    if options.apply and event_id is not None:
        _take(workspace, options, reading.report, event_id)
    elif options.apply:
        raise Refused.one("report_event_unclear", "event")
    masked = masked_names(plan) if plan else {}
    if options.json:
        whole = replace(reading, encoding=encoding_words(path, book), masked=masked)
        planned = {"plan": plan_json(plan) if plan else None}
        print_json({**reading_json(path, whole), **planned})
    else:
        _print(reading.report, plan)
        done(options)


def _read(
    workspace: Workspace, options: Options, book: Book, roster: tuple[RosterRow, ...]
) -> tuple[Reading, int | None]:
    """The report as the event reads it, and that event if the database has it."""
    report = read_report(book.sheets)
    code = fitting_code(report, roster) if roster and not options.event else ""
    event_id = _event(workspace, options, report, roster, code)
    reading = Reading(report, "", book.delimiter, code or (options.event or ""), "", roster)
    if event_id is None:
        zone = options.zone or ("UTC" if report.is_in_utc else "") or _guessed(workspace, report)
        return replace(reading, zone=zone), None
    event = workspace.read(frame, event_id)
    report = read_report(book.sheets, workspace.read(event_days, event_id))
    return (
        replace(
            reading,
            report=report,
            code=event.code,
            zone=options.zone or ("UTC" if report.is_in_utc else event.span.zone),
            event_day=event.first_day,
        ),
        event_id,
    )


def _event(
    workspace: Workspace,
    options: Options,
    report: OnlineReport,
    roster: tuple[RosterRow, ...],
    code: str,
) -> int | None:
    """The event that is named, or that fits; one that only the roster names need not be known."""
    ref = options.event or code
    if not ref:
        return workspace.read(fitting_event, report.people, days_of(report))
    try:
        return workspace.read(resolve, Kind.EVENT, ref)
    except Refused:
        if ref in {row.event for row in roster} and not options.apply:
            return None
        raise


def _guessed(workspace: Workspace, report: OnlineReport) -> str:
    """The clock of a report is the host's; else it is taken for ours."""
    return workspace.read(zone_of_host, report.people) or workspace.read(own_office).zone


def _choices(options: Options) -> ReportChoices:
    return ReportChoices(zone=options.zone or "", session=options.session)


def _plan(
    workspace: Workspace, options: Options, report: OnlineReport, event_id: int | None
) -> ReportPlan | None:
    if event_id is None:
        return None
    return workspace.read(plan_report, event_id, report, _choices(options))


def _take(workspace: Workspace, options: Options, report: OnlineReport, event_id: int) -> None:
    """The same report twice is no step of history."""
    plan = workspace.read(plan_report, event_id, report, _choices(options))
    if plan.problems or plan.cells or not plan.marks:
        gesture = step("take_report", plan.code)
        workspace.run(gesture, take_report, event_id, report, _choices(options))


def _silent(_done: int, _total: int) -> None:
    """Reading a report takes a second: nothing is told."""


def _print(report: OnlineReport, plan: ReportPlan | None) -> None:
    if plan is None:
        print(f"{report.provider} {report.report}  people: {len(report.people)}  event: -")
        problems = report.issues
    else:
        print(*map(bare, plan_lines(plan)), sep="\n")
        problems = (*plan.problems, *plan.notices)
    for problem in problems:
        print(f"! {bare(i18n.sentence(problem))}")


COMMANDS = (
    Command(
        ("import", "attendance"),
        "take attendance from the report of an online meeting; says first what it would do",
        _import_attendance,
        (
            arg("file", metavar="FILE", type=file),
            arg("--event", metavar="REF", type=one_line, help="by default the one that fits"),
            arg("--session", type=number, metavar="N", help="only this session, by time"),
            arg("--roster", metavar="FILE.csv", type=file, help="expected people to compare with"),
            arg("--zone", metavar="ZONE", type=one_line, help="by default the event's"),
            arg("--plan", dest="apply", action="store_false", default=False, help="only say it"),
            arg("--apply", action="store_true", help="do it"),
            JSON,
        ),
    ),
)
