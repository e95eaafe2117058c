"""What a report of an online meeting would mark at an event; nothing is changed here."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import MarkSource
from ombuds_events.domain.names import fold
from ombuds_events.domain.online import Attendee, OnlineReport, Stay, joins
from ombuds_events.domain.presence import Window, earned, mark_of, mark_of_time, overlapping
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.roster import Match, matches, parts_of
from ombuds_events.domain.span import instant, zone_of
from ombuds_events.domain.tally import MarkColumn, MarkValue
from ombuds_events.queries.meeting_days import AttendanceColumn, columns, numbered
from ombuds_events.queries.report_seats import Known, ReportSeats, known_marks
from ombuds_events.queries.report_shapes import (
    Group,
    MarkOutcome,
    Offered,
    PlannedAttendee,
    PlannedMark,
    PlannedSession,
    ReportChoices,
    ReportPlan,
)
from ombuds_events.queries.seats import frame

_NEAR = 2 * 3600
"""Seconds around the sessions in which a report of the same meeting lies."""
_LONGEST = 12 * 3600
"""Seconds that a stay without an end may go on."""
_DAY = timedelta(days=1)


def plan_report(
    session: Session, event_id: int, report: OnlineReport, choices: ReportChoices
) -> ReportPlan:
    """What `report` would mark at an event."""
    return _Planner(session, event_id, report, choices).plan()


class _Planner:
    """Puts a plan together."""

    def __init__(
        self, session: Session, event_id: int, report: OnlineReport, choices: ReportChoices
    ) -> None:
        self._event = frame(session, event_id)
        self._report, self._choices = report, choices
        utc = "UTC" if report.is_in_utc else ""
        self.zone = choices.zone or utc or self._event.span.zone
        zone_of(self.zone)
        self._seats = ReportSeats(session, self._event)
        self._sessions = _sessions(columns(session, event_id), choices.session)
        self._known = known_marks(session, event_id, self._sessions)
        self._usable = [one for one in self._sessions if not one.is_beside]

    def plan(self) -> ReportPlan:
        people = self._report.people
        found = matches(self._seats.entries, people)
        rows = [self._row(n, *pair) for n, pair in enumerate(zip(people, found, strict=True))]
        marks = self._marks(rows)
        whole = tuple(
            replace(row, marks=marks.get(row.seat.participation_id, {}) if row.seat else {})
            for row in rows
        )
        present = {row.seat.participation_id for row in whole if row.seat}
        seats = self._seats.by_key.values()
        return ReportPlan(
            event_id=self._event.id,
            code=self._event.code,
            title=self._event.title,
            zone=self.zone,
            sessions=self._sessions,
            rows=whole,
            absent=tuple(seat for seat in seats if seat.participation_id not in present),
            problems=tuple(self._problems(whole)),
            notices=(*self._told(whole), *self._notices(whole)),
        )

    # -- who it is -----------------------------------------------------------------------------

    def _row(self, number: int, one: Attendee, match: Match) -> PlannedAttendee:
        seats = self._seats.by_key
        offered = tuple(seats[key] for key in (match.key, *match.suggested) if key)
        group, seat, is_confirmed = self._decided(number, one, match, offered)
        masked = [each for each in offered if each.person.is_minor]
        return PlannedAttendee(
            number=number,
            name=_masked(one.name, masked) if masked else one.name,
            email="" if masked else one.email,
            group=group,
            by=match.by,
            seat=seat,
            offered=offered,
            minutes=(one.seconds or one.stated or 0) // 60,
            joins=joins(one),
            is_open=one.is_open,
            is_waiting_only=one.is_waiting_only,
            is_bot=one.is_bot,
            is_confirmed=is_confirmed,
        )

    def _decided(
        self, number: int, one: Attendee, match: Match, offered: tuple[Offered, ...]
    ) -> tuple[Group, Offered | None, bool]:
        """What a person said goes before; a stay without an end waits although the name is sure."""
        said = self._choices.confirmed.get(number)
        chosen = self._seats.by_key.get(str(said))
        if chosen is not None:
            return Group.MATCHED, chosen, True
        if said is not None:
            return Group.UNMATCHED, None, True
        if match.key and not one.is_open:
            return Group.MATCHED, offered[0], False
        return (Group.PROBABLE if offered else Group.UNMATCHED), None, False

    # -- marks ---------------------------------------------------------------------------------

    def _marks(self, rows: Iterable[PlannedAttendee]) -> dict[int, dict[int, PlannedMark]]:
        by_seat: dict[int, list[Attendee]] = defaultdict(list)
        for row in rows:
            if row.seat is not None and row.seat.is_marked:
                by_seat[row.seat.participation_id].append(self._report.people[row.number])
        found: dict[int, dict[int, PlannedMark]] = {}
        for seat, people in by_seat.items():
            for one in self._usable:
                value = self._value(people, one)
                if value is not None:
                    known = self._known.get((seat, one.number))
                    found.setdefault(seat, {})[one.number] = _planned(value, known, one)
        return found

    def _value(self, people: Sequence[Attendee], session: PlannedSession) -> MarkValue | None:
        threshold, window = self._choices.threshold, session.window
        inside = [one for one in people if not one.is_waiting_only]
        windows = [w for one in inside for stay in self._stays(one) for w in self._window(stay)]
        if windows:
            return mark_of(windows, window, threshold, _most(inside))
        if self._report.has_times or len(self._usable) != 1 or not inside:
            return None
        stated = [one.stated for one in inside if one.stated is not None]
        length = window.end - window.start
        return mark_of_time(sum(stated) if stated else length, length, threshold)

    def _stays(self, one: Attendee) -> Sequence[Stay]:
        """The stays; those of a report without days on the day of the sessions."""
        day = self._day() if one.clocks else None
        if day is None:
            return one.stays
        found = []
        for clock in one.clocks:
            start, end = (datetime.combine(day, each) for each in clock)
            found.append(Stay(start, end if end >= start else end + _DAY))
        return found

    def _day(self) -> date | None:
        """The day of a report that tells none: that of the only session, or of a short event."""
        zone = zone_of(self.zone)
        days = {datetime.fromtimestamp(s.window.start, zone).date() for s in self._usable}
        return days.pop() if len(days) == 1 else None

    def _window(self, stay: Stay) -> Iterator[Window]:
        """A stay whose end is not known lasts to the end of that day's sessions, once confirmed."""
        start = instant(stay.start, self.zone)
        if stay.end is not None:
            yield Window(start, instant(stay.end, self.zone))
            return
        ends = [one.window.end for one in self._usable if one.window.start < start + _LONGEST]
        yield Window(start, max((start, *ends)))

    # -- what is told --------------------------------------------------------------------------

    def _problems(self, rows: Sequence[PlannedAttendee]) -> Iterator[Problem]:
        if not self._sessions:
            yield Problem("report_no_sessions", "file")
            return
        if not any(row.offered or row.seat for row in rows):
            yield Problem("report_nobody", "file", {"code": self._event.code})
        elif self._is_elsewhere():
            first = min(s.start for one in self._report.people for s in one.stays)
            values = {"day": first.date().isoformat(), "code": self._event.code}
            yield Problem("report_other_day", "file", values)
        elif not self._report.has_times and len(self._usable) > 1:
            yield Problem("report_no_times", "file")
        elif self._report.has_times and not self._knows_days():
            yield Problem("report_no_day", "file")

    def _knows_days(self) -> bool:
        has_clocks = any(one.clocks for one in self._report.people)
        return not has_clocks or not self._usable or self._day() is not None

    def _is_elsewhere(self) -> bool:
        """Whether nobody was there near any session."""
        spans = [one.window for one in self._sessions]
        windows = [
            w for one in self._report.people for stay in one.stays for w in self._window(stay)
        ]
        start, end = min(s.start for s in spans) - _NEAR, max(s.end for s in spans) + _NEAR
        return bool(windows) and not any(w.start < end and start < w.end for w in windows)

    def _told(self, rows: Sequence[PlannedAttendee]) -> Iterator[Problem]:
        """What the file says of itself, with the names that may be shown."""
        names = {
            fold(name): row.name
            for row in rows
            for one in (self._report.people[row.number],)
            for name in (one.name, *one.raw_names)
        }
        for issue in self._report.issues:
            shown = names.get(fold(str(issue.values.get("name", ""))))
            yield replace(issue, values={**issue.values, "name": shown}) if shown else issue

    def _notices(self, rows: Sequence[PlannedAttendee]) -> Iterator[Problem]:
        beside = [one.number for one in self._sessions if one.is_beside]
        if beside:
            values = {"sessions": ", ".join(map(str, beside))}
            yield Problem("report_sessions_beside", "file", values)
        outcomes = [mark.outcome for row in rows for mark in row.marks.values()]
        kept = outcomes.count(MarkOutcome.KEPT)
        if kept:
            yield Problem("report_marks_kept", "file", {"count": kept})
        less = outcomes.count(MarkOutcome.LESS) + outcomes.count(MarkOutcome.BETTER)
        if less:
            yield Problem("report_second", "file", {"count": less})


def _sessions(known: Sequence[AttendanceColumn], wanted: int | None) -> tuple[PlannedSession, ...]:
    """The sessions that are asked for; of several that run at once it is open who was where."""
    if wanted is not None and numbered(known, wanted).counted_minutes == 0:
        raise Refused.one("session_not_counted", "session", number=wanted)
    counted = [one for one in known if one.counted_minutes != 0]
    spans = {one.number: Window(one.span.start_utc, one.span.end_utc) for one in counted}
    beside = frozenset[int]() if wanted is not None else overlapping(list(spans.items()))
    return tuple(
        PlannedSession(
            one.number,
            MarkColumn(one.item_id, one.day),
            one.title,
            spans[one.number],
            one.counted_minutes,
            one.number in beside,
        )
        for one in counted
        if wanted in {None, one.number}
    )


def _planned(value: MarkValue, known: Known | None, session: PlannedSession) -> PlannedMark:
    """A mark beside the one that is there: typed ones stay, of two reports the fuller counts."""
    if known is None:
        return PlannedMark(value, MarkOutcome.NEW)
    there, source = known
    if there == value:
        return PlannedMark(value, MarkOutcome.SAME, there)
    if source is not MarkSource.IMPORT:
        return PlannedMark(value, MarkOutcome.KEPT, there)
    length = (session.window.end - session.window.start) // 60
    minutes = session.counted_minutes or length
    is_better = earned(value, minutes) > earned(there, minutes)
    return PlannedMark(value, MarkOutcome.BETTER if is_better else MarkOutcome.LESS, there)


def _most(people: Iterable[Attendee]) -> int | None:
    """Seconds that reports without rejoins grant; None where the stays tell all."""
    coarse = [one for one in people if one.is_short_of_span]
    return sum(one.stated or 0 for one in coarse) if coarse else None


def _masked(name: str, minors: Iterable[Offered]) -> str:
    """The name with all words as initials that are not shown of these children anyway."""
    kept = {part for one in minors for part in parts_of(f"{one.person.name} {one.person.latin}")}
    words = (word if parts_of(word) <= kept else f"{word.strip('_')[:1]}." for word in name.split())
    return " ".join(words)
