"""Frozen plain shapes that leave the house: what files are written from.

They hold only what may leave: minors come already masked, personal columns already dropped.
Words stay out: roles, sexes and countries are codes, names are `LocalText`; the writer picks the
languages of the document.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple

from ombuds_events.domain.span import Span
from ombuds_events.domain.text import LocalText


@dataclass(frozen=True, slots=True)
class CalendarPerson:
    """Somebody named in a calendar file; `role` is an RFC 5545 ROLE value."""

    name: str
    email: str
    role: str = "REQ-PARTICIPANT"


@dataclass(frozen=True, slots=True)
class CalendarItem:
    """One VEVENT. An all-day item uses only the dates of its span, the last day inclusive.

    `join_url` comes only where it may leave, `url` is a public page; `parent_uid` is the UID of
    the whole event.
    """

    uid: str
    sequence: int
    span: Span
    summary: str
    description: str
    created: datetime
    modified: datetime
    parent_uid: str = ""
    location: str = ""
    url: str = ""
    join_url: str = ""
    status: str = "CONFIRMED"
    is_all_day: bool = False
    categories: tuple[str, ...] = ()
    attendees: tuple[CalendarPerson, ...] = ()


@dataclass(frozen=True, slots=True)
class CalendarSheet:
    """One calendar file. `method` "" = plain; `name` only for whole calendars.

    `stamped_at` is the true time of writing: DTSTAMP of files with a METHOD.
    """

    items: tuple[CalendarItem, ...]
    stamped_at: datetime
    method: str = ""
    organizer: CalendarPerson | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class EntrySession:
    """A session that the text of a calendar entry lists."""

    title: LocalText
    span: Span
    room: str = ""
    track: str = ""


@dataclass(frozen=True, slots=True)
class EntryText:
    """What the description of a calendar entry is composed from.

    `span` stands in the host's zone; cities are names to show, "" = the zone's own city.
    `receiver_zone` "" = nobody in particular: a notice. `link` comes only where it may leave.
    """

    span: Span
    host_city: LocalText = field(default_factory=dict)
    receiver_zone: str = ""
    receiver_city: LocalText = field(default_factory=dict)
    sessions: tuple[EntrySession, ...] = ()
    place: str = ""
    link: str = ""
    is_all_day: bool = False
    is_demo: bool = False


@dataclass(frozen=True, slots=True)
class SheetHead:
    """The heading block that every workbook bears; `donor` is the line of the sponsor.

    `project_no`: of the donor; `signatory`: who signs certificates, name and post; `places`: the
    place in each language of the document, where they stand apart.
    """

    title: LocalText
    code: str
    span: Span
    place: str
    organisers: tuple[LocalText, ...]
    donor: str = ""
    is_demo: bool = False
    printed_on: date | None = None
    project_no: str = ""
    signatory: str = ""
    places: LocalText = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of the attendance matrix: a programme item, or a meeting day without items.

    `counted_minutes` None = hours are not known.
    """

    number: int
    title: LocalText
    span: Span
    counted_minutes: int | None
    room: str = ""
    track: str = ""


class SheetEntry(NamedTuple):
    """What stands behind a mark: a `MarkSource`, the day it was entered, the minutes it earns.

    None = not known. Equal entries are one object: a hundred thousand go to another process.
    """

    source: str
    entered_on: date | None
    minutes: float | None


@dataclass(frozen=True, slots=True)
class SheetPerson:
    """A row of a list or matrix; `marks`: column number → "P", "O" … or minutes.

    `country` is an ISO 3166 code, `role` a `ParticipationRole`, `sex` a `Sex` or "" = not stated;
    `entries`: column number → what stands behind the mark.
    """

    number: int
    name: str
    name_latin: str
    institution: LocalText
    country: str
    position: LocalText
    role: str
    sex: str
    email: str = ""
    is_minor: bool = False
    marks: Mapping[int, str | int] = field(default_factory=dict)
    entries: Mapping[int, SheetEntry] = field(default_factory=dict)
    minutes: float | None = None
    share: float | None = None
    certificate: str = ""


@dataclass(frozen=True, slots=True)
class SheetTotal:
    """Totals of one institution, country or sex; `minutes` None = not known.

    `key` is the country's or the sex's code ("" = not stated); institutions bear a `name`.
    """

    key: str
    people: int
    female: int
    male: int
    unknown: int
    minutes: float | None
    certificates: int
    name: LocalText = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AttendanceSheet:
    """List, matrix, totals and marks of one event.

    `phase_shares`: what phases ask for themselves; `has_sex`: its column is ticked;
    `entered_until`: the day of the last mark, which no printing on another day changes.
    """

    head: SheetHead
    columns: tuple[SheetColumn, ...]
    people: tuple[SheetPerson, ...]
    by_institution: tuple[SheetTotal, ...]
    by_country: tuple[SheetTotal, ...]
    by_sex: tuple[SheetTotal, ...]
    certificate_share: float | None
    phase_shares: tuple[tuple[LocalText, float], ...] = ()
    has_sex: bool = True
    entered_until: date | None = None


@dataclass(frozen=True, slots=True)
class SignInDay:
    """One day of a sign-in sheet; `boxes` are word keys as "box_am", or plain names.

    With a `span` it is a sheet for one session, called `title`.
    """

    day: date
    number: int
    of_days: int
    boxes: tuple[str, ...]
    title: LocalText = field(default_factory=dict)
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class SignInSheet:
    """A sheet to be signed, one page set a day."""

    head: SheetHead
    days: tuple[SignInDay, ...]
    people: tuple[SheetPerson, ...]
    spare_rows: int = 6


@dataclass(frozen=True, slots=True)
class ParticipantsSheet:
    """The list of participants; `columns` are field names of `SheetPerson` in their order.

    Whichever of "country" and "institution" is no column becomes the heading of a group; the
    people come in the order of the groups. `edition` counts from 1; `is_provisional`: the event is
    not confirmed yet.
    """

    head: SheetHead
    people: tuple[SheetPerson, ...]
    columns: tuple[str, ...]
    edition: int = 1
    is_provisional: bool = False


class ListedHome(NamedTuple):
    """An institution as lists of people name it."""

    name: LocalText
    country: str


class ListedPerson(NamedTuple):
    """A row of the list of all people; `institution_id` None = of `organisation`, or of none."""

    name: str
    name_latin: str
    institution_id: int | None
    organisation: str
    position: LocalText
    sex: str
    email: str


@dataclass(frozen=True, slots=True)
class PeopleSheet:
    """The list of people; `columns` in their order, the rows are streamed beside it."""

    head: SheetHead
    columns: tuple[str, ...]
    homes: Mapping[int, ListedHome]
    people: int
