"""Calendar files (RFC 5545, 5546): shapes to bytes, one VEVENT at a time.

UIDs and sequences are copied from the shapes, never made here.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from ombuds_events import __version__
from ombuds_events.domain.problems import Problem, refuse_if_any
from ombuds_events.domain.sheets import CalendarItem, CalendarPerson, CalendarSheet
from ombuds_events.domain.span import Span, instant, zone_of
from ombuds_events.exchange import vtimezone
from ombuds_events.exchange.clean import (
    clean_line,
    clean_lines,
    mail_address,
    mail_uri,
    web_address,
)
from ombuds_events.exchange.folding import escaped, folded

if TYPE_CHECKING:
    from icalendar import Event
    from icalendar.prop import vDate, vDatetime, vInline

PRODID = f"-//ombuds_events//{__version__}//EN"
LONGEST_SUMMARY = 255  # Outlook cuts there
_PUBLISH, _CANCELLED = "PUBLISH", "CANCELLED"
_SCHEDULING = frozenset({"REQUEST", "CANCEL"})
# Readers disagree on how these are escaped inside quotes.
_NOT_IN_NAMES = str.maketrans({'"': "\u2019", "\\": "/"})
_MANY_PEOPLE = 5_000  # lines kept in memory
_UTC_ZONES = frozenset({"UTC", "Etc/UTC", "Etc/GMT", "GMT", "Etc/UCT", "Zulu", "Etc/Zulu"})


def calendar_bytes(sheet: CalendarSheet) -> bytes:
    """The whole file of `sheet`: what a small file or a mail part holds."""
    return b"".join(calendar_chunks(sheet))


def calendar_chunks(sheet: CalendarSheet) -> Iterator[bytes]:
    """The file of `sheet`: head with zones, then each VEVENT; refuses before the first byte."""
    refuse_if_any(problems_of(sheet))
    return _chunks(sheet)


def problems_of(sheet: CalendarSheet) -> list[Problem]:
    """Why `sheet` may not be written (RFC 5546 3.2, and our rules of privacy)."""
    found = []
    is_scheduling = sheet.method in _SCHEDULING
    if not sheet.items:
        found.append(Problem("calendar_empty"))
    if sheet.method and not (sheet.organizer and mail_uri(sheet.organizer.email)):
        found.append(Problem("calendar_no_organizer"))
    if is_scheduling and len({item.uid for item in sheet.items}) > 1:
        found.append(Problem("calendar_many_entries"))
    if is_scheduling and not all(item.attendees for item in sheet.items):
        found.append(Problem("calendar_no_attendee"))
    if sheet.method == "REQUEST" and any(i.status == _CANCELLED for i in sheet.items):
        found.append(Problem("calendar_cancelled_entry"))
    if (sheet.method == _PUBLISH or sheet.name) and any(i.attendees for i in sheet.items):
        found.append(Problem("calendar_names_people"))
    found += [
        Problem("calendar_bad_address", values={"name": person.name, "email": person.email})
        for item in sheet.items
        for person in item.attendees
        if not mail_address(person.email)
    ]
    return found


def _chunks(sheet: CalendarSheet) -> Iterator[bytes]:
    zones = _zones(sheet.items)
    yield _head(sheet)
    yield b"".join(definition for definition in zones.values() if definition)
    writer = _EventWriter(sheet, frozenset(zone for zone, found in zones.items() if found))
    for item in sheet.items:
        yield writer.event(item)
    yield b"END:VCALENDAR\r\n"


def _head(sheet: CalendarSheet) -> bytes:
    """Properties before components: Outlook ignores later ones."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODID}", "CALSCALE:GREGORIAN"]
    if sheet.method:
        lines.append(f"METHOD:{sheet.method}")
    # A single appointment must not have it (MS-OXCICAL); a whole calendar needs both.
    if name := escaped(clean_line(sheet.name)):
        lines += [f"NAME:{name}", f"X-WR-CALNAME:{name}"]
    return b"".join(map(folded, lines))


def _zones(items: Iterable[CalendarItem]) -> dict[str, bytes | None]:
    """The definition of each zone in use over the years in which it is; None = use UTC."""
    years: dict[str, tuple[int, int]] = {}
    for item in items:
        zone, first, last = item.span.zone, item.span.start.year, item.span.end.year
        if item.is_all_day or zone in _UTC_ZONES or _is_doubtful(item.span):
            continue
        low, high = years.get(zone, (first, last))
        years[zone] = (min(low, first), max(high, last))
    return {zone: vtimezone.definition(zone, *years[zone]) for zone in sorted(years)}


def _is_doubtful(span: Span) -> bool:
    """Whether a reader could take another instant: a wall time shown twice, or never."""
    return any(
        instant(moment, span.zone, 0) != instant(moment, span.zone, 1)
        for moment in (span.start, span.end)
    )


class _EventWriter:
    """Serialises the VEVENTs of one file with icalendar's properties."""

    def __init__(self, sheet: CalendarSheet, zones: frozenset[str]) -> None:
        self._stamp = sheet.stamped_at if sheet.method else None
        self._is_scheduling = sheet.method in _SCHEDULING
        self._status = _CANCELLED if sheet.method == "CANCEL" else ""
        self._zones = zones
        self._people: dict[CalendarPerson, bytes] = {}
        self._organizer = b""
        if sheet.organizer and mail_uri(sheet.organizer.email):
            self._organizer = _person_line("ORGANIZER", sheet.organizer, "")

    def event(self, item: CalendarItem) -> bytes:
        """One VEVENT, from BEGIN to END."""
        from icalendar import Event

        event = Event()
        start, end, is_in_utc = self._times(item)
        event["DTSTART"], event["DTEND"] = start, end
        self._add_versions(event, item)
        _add_texts(event, item, zone=item.span.zone if is_in_utc else "")
        event["STATUS"] = _text(self._status or item.status)
        event["TRANSP"] = _text("TRANSPARENT" if item.is_all_day else "OPAQUE")
        lines = [folded(line) for line in event.content_lines() if line]
        people = {person.email.strip().casefold(): person for person in item.attendees[::-1]}
        lines[-1:-1] = [self._organizer, *map(self._attendee, reversed(people.values()))]
        return b"".join(lines)

    def _times(self, item: CalendarItem) -> "tuple[vDate | vDatetime, vDate | vDatetime, bool]":
        """DTSTART, DTEND (RFC 5545 3.6.1: exclusive) and whether UTC stands for a named zone."""
        from icalendar.prop import vDate, vDatetime

        span = item.span
        if item.is_all_day:
            return _day(vDate, span.start.date()), _day(vDate, _day_after(span)), False
        if span.zone in self._zones and not _is_doubtful(span):
            zone = zone_of(span.zone)
            start, end = span.start.replace(tzinfo=zone), span.end.replace(tzinfo=zone)
            return vDatetime(start), vDatetime(end), False
        start = datetime.fromtimestamp(span.start_utc, UTC)
        end = datetime.fromtimestamp(span.end_utc, UTC)
        return vDatetime(start), vDatetime(end), span.zone not in _UTC_ZONES

    def _add_versions(self, event: "Event", item: CalendarItem) -> None:
        """UID, SEQUENCE and the stamps; KDE refuses a second update that has LAST-MODIFIED."""
        from icalendar.prop import vDatetime

        event["UID"] = _text(clean_line(item.uid))
        event["SEQUENCE"] = _text(str(item.sequence))
        event["DTSTAMP"] = vDatetime(_utc(self._stamp or item.modified))
        event["CREATED"] = vDatetime(_utc(item.created))
        if not self._is_scheduling:
            event["LAST-MODIFIED"] = vDatetime(_utc(item.modified))
        # Not REFID (RFC 9253) as well: libical 3 takes the property for an error.
        if item.parent_uid:
            event["RELATED-TO"] = _text(clean_line(item.parent_uid))

    def _attendee(self, person: CalendarPerson) -> bytes:
        """The line of a person; the same people sit in many events of a file."""
        line = self._people.get(person)
        if line is None:
            if len(self._people) >= _MANY_PEOPLE:
                self._people.clear()
            line = _person_line("ATTENDEE", person, _asked(person.role))
            self._people[person] = line
        return line


def _add_texts(event: "Event", item: CalendarItem, zone: str) -> None:
    """Summary, description, place, links and categories; `zone` = name it, times are in UTC."""
    description = clean_lines(item.description)
    if zone and zone not in description:
        described = f"{item.span.start:%H:%M} {zone}"
        description = f"{description}\n{described}" if description else described
    join, page = web_address(item.join_url), web_address(item.url)
    event["SUMMARY"] = _text(clean_line(item.summary, LONGEST_SUMMARY))
    for name, text in (
        ("DESCRIPTION", description),
        ("LOCATION", clean_line(item.location) or join),
    ):
        if text:
            event[name] = _text(text)
    if page or join:
        event["URL"] = _raw(page or join)
    if join:
        event["CONFERENCE"] = _conference(join)
    if names := [name for name in map(clean_line, item.categories) if name]:
        event["CATEGORIES"] = _raw(",".join(map(escaped, names)))


def _conference(link: str) -> "vInline":
    """The join link (RFC 7986 5.11): for the clients to come; today none shows it."""
    value = _raw(link)
    value.params.update({"VALUE": "URI", "FEATURE": "VIDEO"})
    return value


@cache
def _asked(role: str) -> str:
    """The parameters of somebody who is asked to answer: the same for all of a role."""
    from icalendar import Parameters

    asked = {"CUTYPE": "INDIVIDUAL", "ROLE": role, "PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE"}
    return f";{Parameters(asked).to_ical().decode()}"


def _person_line(name: str, person: CalendarPerson, parameters: str) -> bytes:
    """ORGANIZER or ATTENDEE; CN always in quotes: ical4j drops parameters otherwise."""
    from icalendar.parser import param_value

    shown = clean_line(person.name).translate(_NOT_IN_NAMES)
    common_name = f";CN={param_value(shown, always_quote=True)}" if shown else ""
    return folded(f"{name}{common_name}{parameters}:{mail_uri(person.email)}")


def _text(text: str) -> "vInline":
    """A TEXT value, escaped by us."""
    return _raw(escaped(text))


def _raw(text: str) -> "vInline":
    """A value that stands as it is."""
    from icalendar.prop import vInline

    return vInline(text)


def _day(kind: "type[vDate]", day: date) -> "vDate":
    """A date that says that it is one."""
    value = kind(day)
    value.params["VALUE"] = "DATE"
    return value


def _day_after(span: Span) -> date:
    return span.days[-1] + timedelta(days=1)


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)
