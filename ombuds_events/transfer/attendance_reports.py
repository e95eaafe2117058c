"""Attendance reports from files to marks: which event, the reading, the plan in plain words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from ombuds_events.domain.kinds import Mark
from ombuds_events.domain.messages import PROBLEMS
from ombuds_events.domain.online import Attendee, OnlineReport, Stay, joins
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.roster import Match, Roster
from ombuds_events.domain.tally import MarkValue
from ombuds_events.exchange.report_times import DMY, MDY, day_of_order
from ombuds_events.exchange.roster_file import RosterRow
from ombuds_events.exchange.sheet_reading import Book
from ombuds_events.queries.json_values import Json
from ombuds_events.queries.report_shapes import Group, Offered, PlannedAttendee, ReportPlan

_WIDE = {b"\xff\xfe": "utf-16-le with BOM", b"\xfe\xff": "utf-16-be with BOM"}


@dataclass(frozen=True, slots=True)
class Reading:
    """A report with what was said beside it: the event's code, zone, roster, and names to mask.

    `event_day`: the day that decided the order of dates.
    """

    report: OnlineReport
    encoding: str = ""
    delimiter: str = ""
    code: str = ""
    zone: str = ""
    roster: Sequence[RosterRow] = ()
    event_day: date | None = None
    masked: Mapping[int, str] = field(default_factory=dict)

    @property
    def own_roster(self) -> Roster:
        """The rows of the roster that belong to the event."""
        return Roster(row.entry for row in self.roster if row.event in {"", self.code})


def encoding_words(path: Path, book: Book) -> str:
    """How the file is written, with its byte order mark."""
    if book.encoding != "utf-16":
        return book.encoding
    with path.open("rb") as file:
        return _WIDE[file.read(2)]


def days_of(report: OnlineReport) -> frozenset[date]:
    """The days of a report, in both readings where it is open which one is right."""
    moments = [stay.start for one in report.people for stay in one.stays]
    days = {moment.date() for moment in moments}
    if report.doubtful_day:
        both = (day_of_order(report.doubtful_day, order) for order in (MDY, DMY))
        days |= {day for day in both if day is not None}
    return frozenset(days)


def fitting_code(report: OnlineReport, roster: Iterable[RosterRow]) -> str:
    """The one event of a roster whose people half of the report surely are; "" if none."""
    by_event: dict[str, list[RosterRow]] = {}
    for row in roster:
        by_event.setdefault(row.event, []).append(row)
    scores = {
        code: _score(report, Roster(row.entry for row in rows)) for code, rows in by_event.items()
    }
    best = max(scores.values(), default=0)
    found = [code for code, score in scores.items() if score == best]
    return found[0] if best * 2 >= len(report.people) and len(found) == 1 else ""


def _score(report: OnlineReport, roster: Roster) -> int:
    return sum(bool(roster.certain(one).key) for one in report.people)


def issue_json(problem: Problem) -> dict[str, Json]:
    """A problem in English, with the name it is about."""
    said = PROBLEMS[problem.code].format_map(dict(problem.values))
    return {"code": problem.code, "name": problem.values.get("name"), "text": said}


# --- The reading ---------------------------------------------------------------------------------


def reading_json(path: Path, reading: Reading) -> dict[str, Json]:
    """What the file says; matched against the roster that was given with it, if any."""
    report, roster = reading.report, reading.own_roster
    matches = roster.match_all(report.people)
    people = [
        _person_json(reading, number, one, match)
        for number, (one, match) in enumerate(zip(report.people, matches, strict=True))
    ]
    found: dict[str, Json] = {
        "kind": "attendance",
        "file": path.name,
        "provider": report.provider,
        "report": report.report,
        "language": report.language,
        "encoding": reading.encoding,
        "delimiter": reading.delimiter,
        "header_line": report.header_line or None,
        "date_order": report.date_order or None,
        "time_zone": reading.zone,
        "event_code": reading.code or None,
        "meeting": _meeting_json(report),
        "counts": _counts(report, roster, matches),
        "people": people,
        "no_shows": [{"name": one.name, "email": one.email or None} for one in report.no_shows],
        "issues": [issue_json(problem) for problem in report.issues],
    }
    if report.order_from_event and reading.event_day is not None:
        found["date_order_from"] = (
            f"event date ({report.doubtful_day} fits both readings; "
            f"the event is on {reading.event_day.isoformat()})"
        )
    if roster.entries:
        present = {match.key for match in matches}
        found["absent_from_roster"] = sorted(
            entry.key for entry in roster.entries if entry.key not in present
        )
    return found


def _counts(report: OnlineReport, roster: Roster, matches: Sequence[Match]) -> dict[str, Json]:
    people = report.people
    matched = sum(bool(match.key) for match in matches)
    counts: dict[str, Json] = {
        "data_rows": report.data_rows,
        "people": len(people),
        "people_in_meeting": sum(not one.is_waiting_only for one in people),
        "with_email": sum(bool(one.email) for one in people),
        "rejoined": sum(joins(one) > 1 for one in people),
        "matched": matched,
        "unmatched": len(people) - matched,
        "no_show": len(report.no_shows),
    }
    if roster.entries:
        counts["roster"] = len(roster.entries)
    if report.registered is not None:
        counts["registered"] = report.registered
    return counts


def _meeting_json(report: OnlineReport) -> dict[str, Json]:
    meeting = report.meeting
    found: dict[str, Json] = {
        "id": meeting.id or None,
        "title": meeting.title or None,
        "start": _moment(meeting.start),
        "end": _moment(meeting.end),
        "participants_stated": meeting.participants_stated,
    }
    if not report.date_order and report.has_times:
        found["note"] = "no date in the file: take it from the event"
    return found


def _person_json(reading: Reading, number: int, one: Attendee, match: Match) -> dict[str, Json]:
    masked = reading.masked.get(number)
    found: dict[str, Json] = {
        "name": masked or one.name,
        "raw_names": [masked] if masked else list(one.raw_names),
        "email": None if masked else one.email or None,
        "rows": list(one.rows),
        "guest": one.is_guest,
        "markers": list(one.markers),
        "role": one.role or None,
        "is_host": one.is_host,
        "waiting_room_only": one.is_waiting_only,
        "match": match.key or None,
        "match_by": match.by or None,
        "suggest": [] if match.key else list(match.suggested),
    }
    found |= _clock_json(one) if one.clocks else _stays_json(one)
    if one.stated is not None:
        is_teams = reading.report.provider == "teams"
        found["seconds_stated" if is_teams else "minutes_stated"] = (
            one.stated if is_teams else one.stated // 60
        )
    if one.is_bot:
        found["bot_suspect"] = True
    return found


def _stays_json(one: Attendee) -> dict[str, Json]:
    ends = [stay.end for stay in one.stays if stay.end is not None]
    found: dict[str, Json] = {
        "segments": [_stay(stay) for stay in one.stays],
        "seconds_union": one.seconds,
        "first_join": _moment(min((stay.start for stay in one.stays), default=None)),
        "last_leave": _moment(max(ends, default=None)),
    }
    if one.is_open:
        found["open_end"] = True
    return found


def _clock_json(one: Attendee) -> dict[str, Json]:
    start, end = f"{one.clocks[0][0]:%H:%M}", f"{one.clocks[-1][1]:%H:%M}"
    found: dict[str, Json] = {"time_joined": start, "time_exited": end}
    if one.is_short_of_span:
        minutes = (one.stated or 0) // 60
        found["rejoin_inferred"] = f"duration {minutes} min is shorter than {start}-{end}"
    return found


def _stay(stay: Stay) -> list[Json]:
    return [_moment(stay.start), _moment(stay.end)]


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


# --- The plan ------------------------------------------------------------------------------------


def masked_names(plan: ReportPlan) -> dict[int, str]:
    """Attendees that are, or may be, children: how they may be named."""
    return {
        row.number: row.name
        for row in plan.rows
        if any(one.person.is_minor for one in (*row.offered, *([row.seat] if row.seat else [])))
    }


def plan_json(plan: ReportPlan) -> dict[str, Json]:
    """What would happen in this database."""
    outcomes = [mark.outcome.value for mark in plan.marks.values()]
    return {
        "event": plan.code,
        "time_zone": plan.zone,
        **{group.value: len(plan.of(group)) for group in Group},
        "marks": {name: outcomes.count(name) for name in sorted(set(outcomes))},
        "rows": [_row_json(row) for row in plan.rows],
        "absent": [one.person.ref for one in plan.absent],
        "sessions": [one.number for one in plan.sessions],
        "problems": [issue_json(problem) for problem in plan.problems],
        "notices": [issue_json(problem) for problem in plan.notices],
    }


def _row_json(row: PlannedAttendee) -> dict[str, Json]:
    return {
        "name": row.name,
        "group": row.group.value,
        "person": row.seat.person.ref if row.seat else None,
        "by": row.by or None,
        "suggest": [one.person.ref for one in row.offered] if row.seat is None else [],
        "minutes": row.minutes,
        "joins": row.joins,
        "marks": {
            str(number): {"mark": mark_text(mark.value), "outcome": mark.outcome.value}
            for number, mark in row.marks.items()
        },
    }


def mark_text(value: MarkValue) -> str:
    """A mark as it is typed."""
    return value.value if isinstance(value, Mark) else str(value)


def plan_lines(plan: ReportPlan) -> Iterator[str]:
    """What a plan says in a terminal."""
    yield f"{plan.code}  times: {plan.zone}"
    for group in Group:
        yield f"{group.value}: {len(plan.of(group))}"
        for row in plan.of(group):
            yield f"  {row.name} -> {_whom(row)}  {row.minutes} min  {_marks(row)}".rstrip()
    yield f"not in the report: {len(plan.absent)}"
    yield f"marks to write: {len(plan.cells)}"


def _whom(row: PlannedAttendee) -> str:
    if row.seat is not None:
        return row.seat.person.name
    return _asked(row.offered) if row.offered else "-"


def _asked(offered: Iterable[Offered]) -> str:
    return " or ".join(one.person.name for one in offered) + "?"


def _marks(row: PlannedAttendee) -> str:
    return "  ".join(
        f"{number}:{mark_text(mark.value)} ({mark.outcome.value})"
        for number, mark in row.marks.items()
    )
