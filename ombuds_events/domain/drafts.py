"""What forms edit: frozen drafts that clean themselves and say what is wrong with them.

`check()` looks at the cleaned draft and names fields by their names here.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from types import MappingProxyType

from ombuds_events.domain.indicators import CERTIFICATE_SHARE
from ombuds_events.domain.kinds import (
    CalendarBy,
    EventMode,
    InstitutionKind,
    ItemKind,
    ItemRole,
    NameOrder,
    PartnerRole,
    Sex,
)
from ombuds_events.domain.names import NameParts
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.span import Span, is_in_fold, problems_of, zone_of
from ombuds_events.domain.text import LANGUAGES, LocalText, many_lines, one_line

LONGEST_TITLE = 255
LONGEST_LINE = 200
LONGEST_CODE = 40
LONGEST_PROJECT = 60
LONGEST_SIGNATORY = 300
LONGEST_LINK = 500
LONGEST_TRACK = 60
LONGEST_EMAIL = 254
LONGEST_WEBSITE = 300
ISO_WEEKDAYS = frozenset(range(1, 8))
DAY_MINUTES = 24 * 60

_NO_TEXT: Mapping[str, str] = MappingProxyType({})
_ATOM = r"[^\s@<>()\[\],;:\"\\.]+"
_EMAIL = re.compile(rf"{_ATOM}(\.{_ATOM})*@{_ATOM}(\.{_ATOM})+")
_PAIR = re.compile("[a-z]{2,3}-[a-z]{2,3}")
_LINK = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)


def is_email(text: str) -> bool:
    """Whether `text` has the shape of one e-mail address, in any script."""
    return len(text) <= LONGEST_EMAIL and _EMAIL.fullmatch(text) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDraft:
    """An event as the form edits it.

    `fold`: which of two equal clock times the start is, None = not asked; `partners`: (institution
    id, role) of the others; `code` None = the next free one. `project_no`: of the donor;
    `signatory`: name and post under certificates.
    """

    title: LocalText
    type_key: str
    start: datetime
    end: datetime
    zone: str
    fold: int | None = None
    mode: EventMode = EventMode.IN_PERSON
    own_role: PartnerRole | None = PartnerRole.LEAD
    partners: tuple[tuple[int, PartnerRole], ...] = ()
    recommendation: int | None = None
    secondary_recommendations: tuple[int, ...] = ()
    languages: tuple[str, ...] = ()
    code: str | None = None
    venue_name: str = ""
    venue_city: LocalText = field(default_factory=lambda: _NO_TEXT)
    venue_address: str = ""
    link: str = ""
    purpose: str = ""
    quota_default: int | None = None
    deadline: date | None = None
    completion_share: float = CERTIFICATE_SHARE
    calendar_by: CalendarBy = CalendarBy.DAY
    project_no: str = ""
    signatory: str = ""

    @property
    def span(self) -> Span:
        """When it takes place."""
        return Span(self.start, self.end, self.zone, self.fold or 0)

    def cleaned(self) -> "EventDraft":
        """The draft as it is saved."""
        others = dict.fromkeys(self.secondary_recommendations)
        others.pop(self.recommendation or 0, None)
        return replace(
            self,
            title=_lines(self.title),
            partners=tuple(dict.fromkeys(self.partners)),
            secondary_recommendations=tuple(others),
            languages=tuple(dict.fromkeys(self.languages)),
            code=one_line(self.code or "") or None,
            venue_name=one_line(self.venue_name),
            venue_city=_lines(self.venue_city),
            venue_address=one_line(self.venue_address),
            link=one_line(self.link),
            purpose=many_lines(self.purpose).strip(),
            project_no=one_line(self.project_no),
            signatory=one_line(self.signatory),
        )

    def check(self) -> tuple[Problem, ...]:
        """What keeps the draft from being saved."""
        return tuple(_event_problems(self.cleaned()))


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeItemDraft:
    """A session or break as the form edits it; `people`: (person id, role).

    `track` "" = everybody; `languages` empty = those of the event; `interpretation`: "ru-en".
    """

    title: LocalText
    start: datetime
    end: datetime
    zone: str
    fold: int | None = None
    kind: ItemKind = ItemKind.SESSION
    track: str = ""
    room: str = ""
    link: str = ""
    counted_minutes: int = 0
    languages: tuple[str, ...] = ()
    interpretation: tuple[str, ...] = ()
    people: tuple[tuple[int, ItemRole], ...] = ()

    @property
    def span(self) -> Span:
        """When it takes place."""
        return Span(self.start, self.end, self.zone, self.fold or 0)

    def cleaned(self) -> "ProgrammeItemDraft":
        """The draft as it is saved."""
        return replace(
            self,
            title=_lines(self.title),
            track=one_line(self.track),
            room=one_line(self.room),
            link=one_line(self.link),
            languages=tuple(dict.fromkeys(self.languages)),
            interpretation=tuple(dict.fromkeys(self.interpretation)),
            people=tuple(dict.fromkeys(self.people)),
        )

    def check(self) -> tuple[Problem, ...]:
        """What keeps the draft from being saved."""
        return tuple(_item_problems(self.cleaned()))


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDraft:
    """A person as the form edits it; a single name is `given`."""

    family: str = ""
    given: str = ""
    patronymic: str = ""
    latin: str = ""
    order: NameOrder = NameOrder.FAMILY_FIRST
    institution_id: int | None = None
    organisation: str = ""
    position: LocalText = field(default_factory=lambda: _NO_TEXT)
    sex: Sex | None = None
    email: str = ""
    languages: tuple[str, ...] = ()
    needs_interpretation_from: tuple[str, ...] = ()
    shares_contacts: bool = False
    is_focal_point: bool = False
    birth_date: date | None = None
    guardian_email: str = ""
    guardian_name_held: bool = False
    guardian_phone_held: bool = False

    @property
    def name(self) -> NameParts:
        """The parts of the name."""
        return NameParts(self.family, self.given, self.patronymic, self.latin, self.order)

    def cleaned(self) -> "PersonDraft":
        """The draft as it is saved."""
        return replace(
            self,
            family=one_line(self.family),
            given=one_line(self.given),
            patronymic=one_line(self.patronymic),
            latin=one_line(self.latin),
            organisation=one_line(self.organisation),
            position=_lines(self.position),
            email=one_line(self.email),
            guardian_email=one_line(self.guardian_email),
        )

    def check(self) -> tuple[Problem, ...]:
        """What keeps the draft from being saved."""
        return tuple(_person_problems(self.cleaned()))


@dataclass(frozen=True, slots=True, kw_only=True)
class InstitutionDraft:
    """An institution as the form edits it.

    `weekend`: ISO weekdays, Monday 1; working hours are minutes after midnight.
    """

    name: LocalText
    country: str
    zone: str
    short_name: LocalText = field(default_factory=lambda: _NO_TEXT)
    kind: InstitutionKind = InstitutionKind.OMBUDS
    city: LocalText = field(default_factory=lambda: _NO_TEXT)
    weekend: tuple[int, ...] = (6, 7)
    day_starts: int = 9 * 60
    day_ends: int = 18 * 60
    languages: tuple[str, ...] = ()
    networks: tuple[str, ...] = ()
    website: str = ""

    def cleaned(self) -> "InstitutionDraft":
        """The draft as it is saved."""
        return replace(
            self,
            name=_lines(self.name),
            country=one_line(self.country).upper(),
            zone=one_line(self.zone),
            short_name=_lines(self.short_name),
            city=_lines(self.city),
            weekend=tuple(sorted(set(self.weekend))),
            website=one_line(self.website),
        )

    def check(self) -> tuple[Problem, ...]:
        """What keeps the draft from being saved."""
        return tuple(_institution_problems(self.cleaned()))


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeDraft:
    """The first run: own institution, language, the name that history signs with.

    `email`: of the operator, who then answers for the institution: invitations come from there.
    """

    institution: InstitutionDraft | None = None
    language: str = "en"
    operator: str = ""
    email: str = ""

    def cleaned(self) -> "OfficeDraft":
        """The draft as it is saved."""
        institution = self.institution and self.institution.cleaned()
        operator, email = one_line(self.operator), one_line(self.email)
        return replace(self, institution=institution, operator=operator, email=email)

    def check(self) -> tuple[Problem, ...]:
        """What keeps the office from being made."""
        return tuple(_office_problems(self.cleaned()))


# --- What is wrong with a cleaned draft ----------------------------------------------------------


def _event_problems(draft: EventDraft) -> Iterator[Problem]:
    yield from _title_problems(draft.title, "title")
    if not draft.type_key:
        yield Problem("type_missing", "type_key")
    yield from _time_problems(draft.start, draft.end, draft.zone, draft.fold)
    yield from _partner_problems(draft)
    yield from _too_long(draft.code or "", "code", LONGEST_CODE)
    yield from _too_long(draft.venue_name, "venue_name")
    yield from _too_long(draft.venue_address, "venue_address")
    yield from _too_long(draft.project_no, "project_no", LONGEST_PROJECT)
    yield from _too_long(draft.signatory, "signatory", LONGEST_SIGNATORY)
    yield from _link_problems(draft.link, "link")
    if draft.quota_default is not None and draft.quota_default < 0:
        yield Problem("number_negative", "quota_default")
    if draft.deadline and draft.deadline > draft.start.date():
        yield Problem("deadline_after_start", "deadline")
    if not 0 <= draft.completion_share <= 1:
        yield Problem("share_out_of_range", "completion_share")


def _partner_problems(draft: EventDraft) -> Iterator[Problem]:
    roles = [draft.own_role, *(role for _, role in draft.partners)]
    if roles.count(PartnerRole.LEAD) > 1:
        yield Problem("two_leads", "partners")


def _item_problems(draft: ProgrammeItemDraft) -> Iterator[Problem]:
    if draft.kind is ItemKind.SESSION or draft.title:
        yield from _title_problems(draft.title, "title")
    times = list(_time_problems(draft.start, draft.end, draft.zone, draft.fold))
    yield from times
    yield from _too_long(draft.track, "track", LONGEST_TRACK)
    yield from _too_long(draft.room, "room")
    yield from _link_problems(draft.link, "link")
    for pair in draft.interpretation:
        if not _PAIR.fullmatch(pair):
            yield Problem("interpretation_shape", "interpretation", {"text": pair})
    if draft.counted_minutes < 0:
        yield Problem("number_negative", "counted_minutes")
    elif not times and draft.counted_minutes > draft.span.minutes:
        values = {"minutes": draft.span.minutes}
        yield Problem("counted_longer_than_session", "counted_minutes", values)


def _person_problems(draft: PersonDraft) -> Iterator[Problem]:
    if not (draft.family or draft.given):
        yield Problem("name_missing", "family")
    for name in ("family", "given", "patronymic", "latin", "organisation"):
        yield from _too_long(getattr(draft, name), name)
    yield from _email_problems(draft.email, "email")
    yield from _email_problems(draft.guardian_email, "guardian_email")


def _institution_problems(draft: InstitutionDraft) -> Iterator[Problem]:
    yield from _title_problems(draft.name, "name")
    if not re.fullmatch("[A-Z]{2}", draft.country):
        yield Problem("country_missing", "country")
    try:
        zone_of(draft.zone)
    except Refused as refused:
        yield from refused.problems
    if not set(draft.weekend) < ISO_WEEKDAYS:
        yield Problem("weekend_impossible", "weekend")
    if not 0 <= draft.day_starts < draft.day_ends <= DAY_MINUTES:
        yield Problem("working_hours_impossible", "day_ends")
    yield from _too_long(draft.website, "website", LONGEST_WEBSITE)


def _office_problems(draft: OfficeDraft) -> Iterator[Problem]:
    if draft.institution is None:
        yield Problem("office_missing", "institution")
    else:
        yield from _institution_problems(draft.institution)
    if draft.language not in LANGUAGES:
        yield Problem("language_unknown", "language")
    yield from _too_long(draft.operator, "operator")
    yield from _email_problems(draft.email, "email")
    if draft.email and not draft.operator:
        yield Problem("name_missing", "operator")


def _title_problems(title: LocalText, name: str) -> Iterator[Problem]:
    if not title:
        yield Problem("title_missing" if name == "title" else "institution_name_missing", name)
    for lang, text in title.items():
        yield from _too_long(text, f"{name}.{lang}", LONGEST_TITLE)


def _time_problems(
    start: datetime, end: datetime, zone: str, fold: int | None
) -> Iterator[Problem]:
    found = problems_of(start, end, zone)
    yield from found
    if not found and fold is None and is_in_fold(start, zone):
        yield Problem("time_twice", "fold", {"time": f"{start:%H:%M}", "day": f"{start:%Y-%m-%d}"})


def _too_long(text: str, name: str, limit: int = LONGEST_LINE) -> Iterator[Problem]:
    if len(text) > limit:
        yield Problem("text_too_long", name, {"limit": limit})


def _email_problems(text: str, name: str) -> Iterator[Problem]:
    if text and not is_email(text):
        yield Problem("email_shape", name, {"text": text})


def _link_problems(text: str, name: str) -> Iterator[Problem]:
    if text and not _LINK.fullmatch(text):
        yield Problem("link_shape", name)
    yield from _too_long(text, name, LONGEST_LINK)


def _lines(text: LocalText) -> dict[str, str]:
    """One line for each language that has one."""
    lines = {lang: one_line(value) for lang, value in text.items()}
    return {lang: line for lang, line in lines.items() if line}
