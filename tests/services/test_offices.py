"""The first run, and what names a row from the command line."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import EventDraft, OfficeDraft, PersonDraft, ProgrammeItemDraft
from ombuds_events.domain.kinds import ParticipationRole, ParticipationState, PartnerRole
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import LANGUAGES
from ombuds_events.model.catalogue import EventType, Recommendation, UnDay
from ombuds_events.model.institution import Institution
from ombuds_events.queries.calendar import organizer_of
from ombuds_events.queries.people import directory
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.seats import frame
from ombuds_events.queries.show import show
from ombuds_events.services.by_reference import (
    add_counted_session_to,
    add_person_of,
    add_session_to,
    institution_named,
    invite_by_name,
    mark_person,
    plan_event_with,
    seat_person,
)
from ombuds_events.services.events import plan_event
from ombuds_events.services.institutions import add_institution
from ombuds_events.services.offices import (
    add_operator,
    found_office,
    own_institution,
    start_office,
)
from ombuds_events.store.workspace import Workspace

DRAFT_BODY = own_institution("Mongolia", None, None, "en")
DRAFT = OfficeDraft(institution=DRAFT_BODY, language="en")
SEMINAR = EventDraft(
    title={"en": "Plain law"},
    type_key="training of trainers",
    start=datetime(2026, 11, 10, 10, 0),  # noqa: DTZ001 - wall time
    end=datetime(2026, 11, 10, 12, 0),  # noqa: DTZ001 - wall time
    zone="Asia/Almaty",
)


def test_a_new_office_starts_with_its_lists(tmp_path: Path) -> None:
    workspace = found_office(tmp_path / "new.db", DRAFT)

    def catalogues(session: Session) -> None:
        labels = [*session.scalars(select(EventType.label)), *session.scalars(select(UnDay.label))]
        labels += session.scalars(select(Recommendation.label))
        assert all(set(label) == set(LANGUAGES) for label in labels)
        types = dict(session.execute(select(EventType.key, EventType.prefix)).all())
        assert (types["seminar"], types["webinar"], types["flagship_seminar"]) == (
            "SEM",
            "WEB",
            "FLAG",
        )
        assert session.scalar(select(func.count(Institution.id))) == 1

    workspace.read(catalogues)
    assert workspace.clock.zone == "Asia/Ulaanbaatar"
    assert workspace.next_undo() is None
    workspace.close()


def test_who_gives_an_e_mail_answers_for_the_office_and_can_invite(tmp_path: Path) -> None:
    draft = replace(DRAFT, operator=" Dana  Orlova ", email=" dana@office.example ")
    workspace = found_office(tmp_path / "new.db", draft)
    event = workspace.run("plan_event", plan_event, replace(SEMINAR, type_key="seminar"))
    organizer = workspace.read(lambda session: organizer_of(session, frame(session, event)))
    assert organizer is not None
    assert organizer.email == "dana@office.example"
    person = workspace.read(directory, "Orlova")[0]
    assert person.name == "Dana Orlova"
    workspace.undo()
    assert workspace.next_undo() is None  # the office itself is not taken back
    workspace.close()


@pytest.mark.parametrize(
    ("operator", "email", "code"),
    [("", "dana@office.example", "name_missing"), ("Dana", "dana(at)office", "email_shape")],
)
def test_an_e_mail_needs_a_name_and_its_shape(
    operator: str, email: str, code: str, tmp_path: Path
) -> None:
    with pytest.raises(Refused) as refused:
        found_office(tmp_path / "new.db", replace(DRAFT, operator=operator, email=email))
    assert [problem.code for problem in refused.value.problems] == [code]
    assert not (tmp_path / "new.db").exists()


def test_an_office_without_institution_is_refused_before_a_file_is_made(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        found_office(tmp_path / "new.db", OfficeDraft())
    assert refused.value.problems[0].code == "office_missing"
    assert not (tmp_path / "new.db").exists()


def test_a_second_office_in_the_same_database_is_refused(demo: Workspace) -> None:
    with pytest.raises(Refused) as refused:
        demo.run("start_office", start_office, DRAFT)
    assert refused.value.problems[0].code == "target_not_empty"


def test_an_operator_is_known_by_login(demo: Workspace) -> None:
    first = demo.run("start_office", add_operator, "Dana", "dana")
    assert demo.run("start_office", add_operator, "Other", "dana") == first


def test_an_unknown_institution_comes_from_the_shipped_list_once(demo: Workspace) -> None:
    found = demo.run("add_institution", institution_named, "Германия")
    assert demo.run("add_institution", institution_named, "Germany") != 0
    assert (
        demo.run("add_institution", institution_named, "German Institute for Human Rights") == found
    )
    assert demo.run("add_institution", institution_named, "Қазақстан Республикасындағы Адам "
                    "құқықтары жөніндегі уәкіл") == demo.context.own_institution_id  # fmt: skip
    for text, code in (("Atlantis", "institution_not_found"), ("defensor", "starter_ambiguous")):
        with pytest.raises(Refused) as refused:
            demo.run("add_institution", institution_named, text)
        assert refused.value.problems[0].code == code


@pytest.mark.parametrize(
    ("partners", "roles"),
    [
        ([("inst-uz", PartnerRole.CO_ORGANISER)], {"inst-kz": "lead", "inst-uz": "co_organiser"}),
        ([("inst-uz", PartnerRole.LEAD)], {"inst-kz": "co_organiser", "inst-uz": "lead"}),
        ([("inst-kz", PartnerRole.HOST)], {"inst-kz": "host"}),
    ],
)
def test_who_leads_if_nobody_is_said_to(
    demo: Workspace, partners: list[tuple[str, PartnerRole]], roles: dict[str, str]
) -> None:
    code = demo.run("plan_event", plan_event_with, SEMINAR, partners)
    assert code == "TOT-2026-02"
    event = demo.read(show, Kind.EVENT, demo.read(resolve, Kind.EVENT, code))
    assert {one["institution"]: one["role"] for one in event["partners"]} == roles  # type: ignore[index,union-attr,call-overload]


def test_sessions_marks_and_seats_by_reference(demo: Workspace) -> None:
    code = demo.run("plan_event", plan_event_with, SEMINAR, [])
    draft = ProgrammeItemDraft(title={"en": "One"}, start=SEMINAR.start, end=SEMINAR.end, zone="")
    assert demo.run("add_session", add_counted_session_to, code, draft) == "1"
    later = ProgrammeItemDraft(
        title={"en": "Two"},
        start=datetime(2026, 11, 10, 11, 0),  # noqa: DTZ001 - wall time
        end=SEMINAR.end,
        zone="Asia/Almaty",
    )
    assert demo.run("add_session", add_session_to, code, later) == "2"
    person = demo.run("add_person", add_person_of, PersonDraft(given="Solo"), "inst-uz")
    seat = (code, person, ParticipationRole.PARTICIPANT, ParticipationState.ATTENDED)
    assert demo.run("add_participants", seat_person, *seat) == "attended"
    assert demo.run("set_mark", mark_person, code, person, 1, "e") == "E"
    assert demo.run("set_mark", mark_person, code, person, 1, "") == ""
    nobody = demo.run("add_person", add_person_of, PersonDraft(given="Free"), "")
    waiting = (code, nobody, ParticipationRole.OBSERVER, ParticipationState.RESERVE)
    assert demo.run("add_participants", seat_person, *waiting) == "reserve"


def test_an_office_that_fails_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ombuds_events.services.catalogues.shipped", lambda _kind: tmp_path)
    with pytest.raises(FileNotFoundError):
        found_office(tmp_path / "new.db", DRAFT)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_was_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "mine.db"
    path.write_text("mine")
    with pytest.raises(Refused):
        found_office(path, DRAFT)
    assert path.read_text() == "mine"


def test_an_institution_that_is_not_on_the_list() -> None:
    own = own_institution("City ombudsman", "IT", "Europe/Rome", "it")
    assert (own.name, own.country, own.zone) == ({"it": "City ombudsman"}, "IT", "Europe/Rome")


def _refusal(demo: Workspace, use_case: Callable[..., object], *args: object) -> str:
    with pytest.raises(Refused) as refused:
        demo.run("plan_event", use_case, *args)
    return refused.value.problems[0].code


def test_what_cannot_be_named_is_refused(demo: Workspace) -> None:
    twin = replace(DRAFT_BODY, name={"en": "Twin office"})
    for _ in range(2):
        demo.run("add_institution", add_institution, twin)
    assert _refusal(demo, institution_named, "Twin office") == "institution_ambiguous"
    strange = replace(SEMINAR, type_key="dance")
    assert _refusal(demo, plan_event_with, strange, []) == "type_unknown"
    assert _refusal(demo, mark_person, "ev-07", "per-kz-1", 99, "P") == "session_unknown"
    assert _refusal(demo, mark_person, "ev-07", "per-tr-1", 1, "P") == "not_in_event"
    letter = ("ev-21", "inst-ru", None, None)
    assert _refusal(demo, invite_by_name, *letter) == "already_invited"


def test_an_invitation_by_name_is_a_draft(demo: Workspace) -> None:
    deadline = date(2026, 10, 10)
    made = demo.run("invite_institutions", invite_by_name, "ev-21", "Serbia", 3, deadline)
    assert made == "draft"
