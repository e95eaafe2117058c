"""What each receiver would see: the pages that the preview turns."""

from collections.abc import Iterator
from dataclasses import dataclass

from ombuds_events.domain.follow_up_forms import FollowUpForm
from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.sheets import (
    AttendanceSheet,
    CalendarItem,
    CalendarSheet,
    ParticipantsSheet,
    SheetPerson,
    SignInSheet,
)
from ombuds_events.domain.text import Labels, LocalText, pick
from ombuds_events.exchange.participants_xlsx import shown
from ombuds_events.paper.documents import paper_of
from ombuds_events.paper.pages import Paper
from ombuds_events.queries.calendar_people import Invitee
from ombuds_events.transfer.requests import Leaving, Part
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.i18n import language

_LISTS = (ExportKind.PARTICIPANTS, ExportKind.ATTENDANCE, ExportKind.SIGN_IN)
_WithRows = AttendanceSheet | SignInSheet | ParticipantsSheet
_ATTENDANCE = ("name", "name_latin", "institution", "country", "role", "sex")
_SIGN_IN = ("name", "institution", "position", "country", "sex")


@dataclass(frozen=True, slots=True)
class Row:
    """A person's row in a list: (heading, text) of each column, as the document says them."""

    kind: ExportKind
    cells: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PaperPage:
    """A page to print: which, of which kind of paper."""

    kind: ExportKind
    paper: Paper
    number: int


@dataclass(frozen=True, slots=True)
class Page:
    """One receiver, one entry of a file that names nobody, all marks, or a page to print."""

    name: str
    invitee: Invitee | None = None
    item: CalendarItem | None = None
    rows: tuple[Row, ...] = ()
    paper: PaperPage | None = None
    marks: AttendanceSheet | None = None
    form: FollowUpForm | None = None


def pages_of(leaving: Leaving) -> tuple[Page, ...]:
    """What receivers see, the sheet of all marks, then every page to print."""
    return (*_seen(leaving), *_forms(leaving), *_marks(leaving), *_printed(leaving))


def _forms(leaving: Leaving) -> Iterator[Page]:
    for part in leaving.parts:
        for form in part.forms:
            yield Page(pick(form.institution, language()), form=form)


def _marks(leaving: Leaving) -> Iterator[Page]:
    part = leaving.part(ExportKind.ATTENDANCE)
    if part is not None and isinstance(part.sheet, AttendanceSheet) and part.files:
        yield Page(f"{part.kind}:marks", marks=part.sheet)


def _printed(leaving: Leaving) -> Iterator[Page]:
    for part in leaving.parts:
        if part.paper is not None:
            paper = paper_of(part.paper)
            for number in range(len(paper.pages)):
                name = f"{part.kind}:{number}"
                yield Page(name, paper=PaperPage(part.kind, paper, number))


def _seen(leaving: Leaving) -> tuple[Page, ...]:
    """By receivers where there are some, else by the people of a list, else by entries."""
    labels = leaving.request.labels
    invitations = leaving.part(ExportKind.INVITATIONS)
    if invitations and invitations.invitees:
        return tuple(
            Page(one.name, one, rows=tuple(_rows(leaving, one.name, one.institution, labels)))
            for one in invitations.invitees
        )
    people = next((p for kind in _LISTS if (p := _people(leaving.part(kind)))), ())
    if people:
        return tuple(
            Page(p.name, rows=tuple(_rows(leaving, p.name, p.institution, labels))) for p in people
        )
    return tuple(Page(item.summary, item=item) for part in leaving.parts for item in _items(part))


def _items(part: Part) -> tuple[CalendarItem, ...]:
    return part.sheet.items if isinstance(part.sheet, CalendarSheet) else ()


def _people(part: Part | None) -> tuple[SheetPerson, ...]:
    sheet = part.sheet if part else None
    return sheet.people if isinstance(sheet, _WithRows) else ()


def _rows(leaving: Leaving, name: str, home: LocalText, labels: Labels) -> Iterator[Row]:
    """The person's row in every list that has one."""
    for kind in _LISTS:
        part = leaving.part(kind)
        person = next((p for p in _people(part) if p.name == name and p.institution == home), None)
        if part is not None and person is not None:
            yield Row(kind, tuple(_cells(part, person, labels)))


def _cells(part: Part, person: SheetPerson, labels: Labels) -> Iterator[tuple[str, str]]:
    sheet = part.sheet
    yield labels.word("number"), str(person.number)
    if isinstance(sheet, ParticipantsSheet):
        yield from _texts(person, [c for c in sheet.columns if c != "number"], labels)
    elif isinstance(sheet, SignInSheet):
        yield from _texts(person, _SIGN_IN, labels)
    elif isinstance(sheet, AttendanceSheet):
        yield from _texts(person, _ATTENDANCE, labels)
        if person.minutes is not None:
            yield labels.word("hours"), dates.number(person.minutes / 60, 2)
        if person.share is not None:
            yield labels.word("share"), dates.percent(person.share)
        if person.certificate:
            yield labels.word("certificate"), person.certificate


def _texts(
    person: SheetPerson, columns: tuple[str, ...] | list[str], labels: Labels
) -> Iterator[tuple[str, str]]:
    for column in columns:
        if text := shown(person, column, labels):
            yield labels.word(column), text
