"""Who rests on the days of events: organisers one by one, the invited together."""

from collections.abc import Iterator, Mapping
from datetime import date

from sqlalchemy import literal as sql_literal
from sqlalchemy import select, union_all
from sqlalchemy.orm import Session

from ombuds_events.domain.clashes import Clash, ClashKind
from ombuds_events.domain.kinds import ORGANISING_ROLES
from ombuds_events.domain.span import wall
from ombuds_events.domain.workdays import Resting, RestReason, WorkingCalendar, who_rests
from ombuds_events.model.event import Partner
from ombuds_events.model.invitation import Invitation
from ombuds_events.queries.sittings import Meeting
from ombuds_events.queries.working_calendar import un_days, working_calendars

_KINDS = {
    RestReason.WEEKEND: ClashKind.WEEKEND,
    RestReason.HOLIDAY: ClashKind.HOLIDAY,
    RestReason.CLOSED: ClashKind.CLOSED,
}


def rest_clashes(session: Session, ours: Mapping[int, Meeting]) -> Iterator[tuple[int, Clash]]:
    """Weekends, holidays and closing days of those who bear the events, and of the invited."""
    organisers, invited = _bodies(session, ours)
    everybody = {
        body for bodies in (organisers, invited) for each in bodies.values() for body in each
    }
    years = {s.day.year for meeting in ours.values() for s in meeting.sittings}
    calendars = {one.id: one for one in working_calendars(session, sorted(everybody), years)}
    for event_id, meeting in ours.items():
        bearing = [calendars[body] for body in organisers.get(event_id, ())]
        others = [calendars[body] for body in invited.get(event_id, ())]
        for day in sorted({sitting.day for sitting in meeting.sittings}):
            resting = _resting(bearing, meeting, day)
            yield from ((event_id, clash) for clash in _grouped(resting, day))
            if also := _resting(others, meeting, day):
                key = f"invited:{day.isoformat()}:{_refs(also)}"
                names = tuple(one.calendar.name for one in also)
                yield event_id, Clash(kind=ClashKind.INVITED_REST, key=key, day=day, who=names)


def un_day_clashes(session: Session, ours: Mapping[int, Meeting]) -> Iterator[tuple[int, Clash]]:
    """International days on the days of the events."""
    years = {s.day.year for meeting in ours.values() for s in meeting.sittings}
    known = [one for year in sorted(years) for one in un_days(session, year)]
    for event_id, meeting in ours.items():
        days = {sitting.day for sitting in meeting.sittings}
        for one in known:
            if one.day in days:
                key = f"un_day:{one.day.isoformat()}:{one.key}"
                clash = Clash(kind=ClashKind.UN_DAY, key=key, day=one.day, what=one.label)
                yield event_id, clash


def _bodies(
    session: Session, ours: Mapping[int, Meeting]
) -> tuple[dict[int, dict[int, None]], dict[int, dict[int, None]]]:
    """Event → its organisers, and event → who else is asked, in the order of their rows."""
    bears = Partner.role.in_(ORGANISING_ROLES)
    partners = select(Partner.event_id, Partner.institution_id, bears.label("bears"))
    asked = select(Invitation.event_id, Invitation.institution_id, sql_literal(value=False))
    rows = session.execute(
        union_all(
            partners.where(Partner.event_id.in_(ours)),
            asked.where(Invitation.event_id.in_(ours)),
        )
    ).all()
    organisers: dict[int, dict[int, None]] = {}
    invited: dict[int, dict[int, None]] = {}
    for row in rows:
        if row.bears:
            organisers.setdefault(row.event_id, {})[row.institution_id] = None
    for row in rows:
        if row.institution_id not in organisers.get(row.event_id, {}):
            invited.setdefault(row.event_id, {})[row.institution_id] = None
    return organisers, invited


def _resting(calendars: list[WorkingCalendar], meeting: Meeting, day: date) -> tuple[Resting, ...]:
    """Who rests when the event meets on `day` of its own clock, by their own day."""
    start = next(one.start for one in meeting.sittings if one.day == day)
    found: list[Resting] = []
    for calendar in calendars:
        own_day = wall(start, calendar.zone).date() if calendar.has_clock else day
        found += who_rests([calendar], own_day)
    return tuple(found)


def _grouped(resting: tuple[Resting, ...], day: date) -> Iterator[Clash]:
    """One clash for a weekend of several, for a holiday of a country, for who is closed."""
    groups: dict[tuple[str, str, str], list[Resting]] = {}
    for one in resting:
        rest = one.rest
        whose = "" if rest.reason is RestReason.WEEKEND else rest.country or one.calendar.ref
        name = "/".join(rest.name.values())
        groups.setdefault((rest.reason, whose, name), []).append(one)
    for (reason, whose, _name), group in groups.items():
        first = group[0].rest
        yield Clash(
            kind=_KINDS[first.reason],
            key=f"{reason}:{day.isoformat()}:{whose or _refs(group)}",
            day=day,
            who=tuple(one.calendar.name for one in group),
            what=first.name,
            country=first.country,
            is_estimate=first.is_estimate,
        )


def _refs(resting: tuple[Resting, ...] | list[Resting]) -> str:
    return ",".join(sorted(one.calendar.ref for one in resting))
