"""Drafts: cleaned, and checked with every problem at once."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from ombuds_events.domain.drafts import (
    EventDraft,
    InstitutionDraft,
    OfficeDraft,
    PersonDraft,
    ProgrammeItemDraft,
    is_email,
)
from ombuds_events.domain.kinds import ItemKind, NameOrder, PartnerRole
from ombuds_events.domain.names import NameParts
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.span import Span


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


EVENT = EventDraft(
    title={"en": "Seminar"},
    type_key="seminar",
    start=at("2026-11-10T10:00"),
    end=at("2026-11-11T17:00"),
    zone="Asia/Tashkent",
)
ITEM = ProgrammeItemDraft(
    title={"en": "Opening"},
    start=at("2026-11-10T10:00"),
    end=at("2026-11-10T10:45"),
    zone="Asia/Tashkent",
    counted_minutes=45,
)
PERSON = PersonDraft(family="Karimova", given="Nodira", email="n.karimova@office.example")
OFFICE = InstitutionDraft(name={"en": "Office"}, country="UZ", zone="Asia/Tashkent")


def found(problems: tuple[Problem, ...]) -> list[tuple[str, str]]:
    return [(problem.code, problem.field) for problem in problems]


@pytest.mark.parametrize(
    "draft", [EVENT, ITEM, PERSON, OFFICE, OfficeDraft(institution=OFFICE, operator="Dana")]
)
def test_good_drafts_have_no_problems_and_cleaning_is_settled(
    draft: EventDraft | ProgrammeItemDraft | PersonDraft | InstitutionDraft | OfficeDraft,
) -> None:
    assert draft.check() == ()
    assert draft.cleaned() == draft.cleaned().cleaned()


def test_event_is_cleaned() -> None:
    draft = replace(
        EVENT,
        title={"en": " Two\r\nlines\x07 ", "ru": "  "},
        recommendation=6,
        secondary_recommendations=(1, 6, 1, 2),
        languages=("en", "ru", "en"),
        partners=((2, PartnerRole.HOST), (2, PartnerRole.HOST)),
        code="  ",
        venue_city={"en": " Tashkent "},
        purpose=" First\r\nsecond \n",
    ).cleaned()
    assert draft.title == {"en": "Two lines"}
    assert draft.secondary_recommendations == (1, 2)
    assert draft.languages == ("en", "ru")
    assert draft.partners == ((2, PartnerRole.HOST),)
    assert draft.code is None
    assert draft.venue_city == {"en": "Tashkent"}
    assert draft.purpose == "First\nsecond"


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"title": {"en": "\r\n"}}, ("title_missing", "title")),
        ({"title": {"en": "ok", "ru": "я" * 256}}, ("text_too_long", "title.ru")),
        ({"type_key": ""}, ("type_missing", "type_key")),
        ({"zone": "Asia/Nowhere"}, ("unknown_zone", "zone")),
        ({"end": at("2026-11-10T10:00")}, ("end_before_start", "end")),
        ({"end": at("2030-11-10T10:00")}, ("span_too_long", "end")),
        ({"code": "x" * 41}, ("text_too_long", "code")),
        ({"venue_name": "x" * 201}, ("text_too_long", "venue_name")),
        ({"venue_address": "x" * 201}, ("text_too_long", "venue_address")),
        ({"project_no": "x" * 61}, ("text_too_long", "project_no")),
        ({"signatory": "x" * 301}, ("text_too_long", "signatory")),
        ({"link": "javascript:alert(1)"}, ("link_shape", "link")),
        ({"link": "https://x.example/" + "x" * 500}, ("text_too_long", "link")),
        ({"quota_default": -1}, ("number_negative", "quota_default")),
        ({"deadline": date(2026, 11, 11)}, ("deadline_after_start", "deadline")),
        ({"completion_share": 1.01}, ("share_out_of_range", "completion_share")),
        ({"partners": ((2, PartnerRole.LEAD),)}, ("two_leads", "partners")),
    ],
)
def test_one_thing_wrong_with_an_event(change: dict[str, object], problem: tuple[str, str]) -> None:
    assert found(replace(EVENT, **change).check()) == [problem]  # type: ignore[arg-type]


def test_all_problems_are_told_at_once() -> None:
    draft = replace(EVENT, title={}, type_key="", zone="?", quota_default=-1)
    assert len(draft.check()) == 4


def test_times_that_do_not_exist_or_exist_twice() -> None:
    berlin = replace(EVENT, zone="Europe/Berlin")
    gap = replace(berlin, start=at("2026-03-29T02:30"), end=at("2026-03-29T05:00"))
    assert found(gap.check()) == [("time_in_gap", "start")]
    fold = replace(berlin, start=at("2026-10-25T02:30"), end=at("2026-10-25T05:00"))
    assert found(fold.check()) == [("time_twice", "fold")]
    second = replace(fold, fold=1)
    assert second.check() == ()
    assert second.span == Span(second.start, second.end, "Europe/Berlin", 1)
    assert replace(second, fold=0).span.minutes == second.span.minutes + 60


def test_session() -> None:
    assert ITEM.span.minutes == 45
    assert found(replace(ITEM, title={}).check()) == [("title_missing", "title")]
    assert replace(ITEM, title={}, kind=ItemKind.BREAK).check() == ()
    assert found(replace(ITEM, room="x" * 201).check()) == [("text_too_long", "room")]
    too_many = replace(ITEM, counted_minutes=46).check()
    assert found(too_many) == [("counted_longer_than_session", "counted_minutes")]
    assert too_many[0].values == {"minutes": 45}
    assert found(replace(ITEM, counted_minutes=-1).check()) == [
        ("number_negative", "counted_minutes")
    ]
    assert found(replace(ITEM, end=ITEM.start).check()) == [("end_before_start", "end")]
    assert found(replace(ITEM, link="x").check()) == [("link_shape", "link")]


def test_person() -> None:
    assert PERSON.name == NameParts("Karimova", "Nodira", order=NameOrder.FAMILY_FIRST)
    assert PersonDraft(given="Thamilini").check() == ()
    assert PersonDraft(family="=cmd|'/c calc'!A0").check() == ()
    assert found(PersonDraft(family=" \u202d\n").check()) == [("name_missing", "family")]
    assert found(replace(PERSON, patronymic="x" * 201).check()) == [("text_too_long", "patronymic")]
    assert found(replace(PERSON, email="a@b", guardian_email="c").check()) == [
        ("email_shape", "email"),
        ("email_shape", "guardian_email"),
    ]
    assert replace(PERSON, position={"en": " Head\nof unit "}).cleaned().position == {
        "en": "Head of unit"
    }


@pytest.mark.parametrize(
    "text", ["a.b+c@office.example", "анна@почта.рф", "a@b.c.d", "o'neil@x-y.example"]
)
def test_addresses(text: str) -> None:
    assert is_email(text)


@pytest.mark.parametrize(
    "text",
    ["", "a", "a@b", "a@@b.c", "a b@c.d", "a@b..c", ".a@b.c", "a@b.c,d@e.f", "x" * 250 + "@b.ru",
     "<a@b.c>", "a@b.c\nBcc: x@y.z"],
)  # fmt: skip
def test_no_addresses(text: str) -> None:
    assert not is_email(text)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"name": {}}, ("institution_name_missing", "name")),
        ({"country": "UZB"}, ("country_missing", "country")),
        ({"country": ""}, ("country_missing", "country")),
        ({"zone": "UZ"}, ("unknown_zone", "zone")),
        ({"weekend": (0,)}, ("weekend_impossible", "weekend")),
        ({"weekend": (1, 2, 3, 4, 5, 6, 7)}, ("weekend_impossible", "weekend")),
        ({"day_starts": 1080}, ("working_hours_impossible", "day_ends")),
        ({"day_ends": 1441}, ("working_hours_impossible", "day_ends")),
        ({"website": "x" * 301}, ("text_too_long", "website")),
    ],
)
def test_one_thing_wrong_with_an_institution(
    change: dict[str, object], problem: tuple[str, str]
) -> None:
    assert found(replace(OFFICE, **change).check()) == [problem]  # type: ignore[arg-type]


def test_institution_is_cleaned() -> None:
    draft = replace(OFFICE, country=" uz ", weekend=(7, 6, 7), website=" ombuds.example ")
    assert draft.check() == ()
    assert draft.cleaned().country == "UZ"
    assert draft.cleaned().weekend == (6, 7)


def test_first_run() -> None:
    assert found(OfficeDraft().check()) == [("office_missing", "institution")]
    assert found(OfficeDraft(institution=OFFICE, language="xx").check()) == [
        ("language_unknown", "language")
    ]
    nameless = OfficeDraft(institution=replace(OFFICE, name={}), operator="x" * 201)
    assert found(nameless.check()) == [
        ("institution_name_missing", "name"),
        ("text_too_long", "operator"),
    ]
