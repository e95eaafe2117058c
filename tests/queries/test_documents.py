"""The tab *Documents*: what a stage needs, which files are old, who got what."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.documents import WANTING, DocumentKind, DocumentState
from ombuds_events.domain.follow_up import CheckDraft, PlanDraft
from ombuds_events.domain.kinds import (
    Channel,
    EventMode,
    EventState,
    ExportKind,
    ParticipationState,
    Phase,
    PlanStatus,
)
from ombuds_events.domain.problems import Refused
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries import invitations
from ombuds_events.queries.document_facts import document_facts
from ombuds_events.queries.documents import (
    DocumentRow,
    documents_of,
    event_languages,
    receivers_of,
    wanting_documents,
)
from ombuds_events.queries.follow_up import follow_up
from ombuds_events.queries.history import history
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.show_event import show_event
from ombuds_events.services.documents import (
    DocumentDraft,
    PaperKey,
    SentDraft,
    mark_document_sent,
    record_document,
)
from ombuds_events.services.exports import SavedKind, record_exports
from ombuds_events.services.follow_up import add_plan, record_check
from ombuds_events.services.invitations import mark_sent, remind
from ombuds_events.services.participations import change_participation_state
from ombuds_events.services.programme import add_item, remove_item
from ombuds_events.services.releases import release_programme
from ombuds_events.store.workspace import Gesture, Workspace
from tests.services import events_office as of
from tests.services.people_office import CHILD_BORN, TODAY, Seminar, person, seat, seminar

K, S = DocumentKind, DocumentState
LIST = ExportKind.PARTICIPANTS


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Seminar]:
    made = seminar(tmp_path)
    yield made
    made.office.close()


def row(place: Seminar, kind: DocumentKind) -> DocumentRow:
    found = place.office.read(documents_of, place.event).rows
    return next(one for one in found if one.kind is kind)


def changes(place: Seminar, kind: DocumentKind = K.PARTICIPANT_LIST) -> int:
    latest = row(place, kind).latest
    assert latest is not None
    return latest.changes


def save(place: Seminar, kind: ExportKind = LIST) -> int:
    saved = SavedKind(kind, (f"{kind}.xlsx",), languages=("en",))
    (made,) = place.office.run("export_files", record_exports, place.event, [saved])
    return made


def touch(
    place: Seminar,
    model: Any,  # noqa: ANN401
    label: str = "change_event",
    **values: Any,  # noqa: ANN401
) -> None:
    """Change the first row of a table."""

    def change(session: Session) -> None:
        found = session.scalars(select(model).order_by(model.id)).first()
        for name, value in values.items():
            setattr(found, name, value)

    place.office.run(label, change)


def accept(place: Seminar, seat_id: int, state: ParticipationState) -> None:
    args = ([seat_id], state)
    place.office.run("change_participation_state", change_participation_state, *args)


def test_a_file_is_older_than_what_changed_since(place: Seminar) -> None:
    someone = seat(place, person(place, "Sargsyan"))
    accept(place, someone, ParticipationState.ACCEPTED)
    save(place)
    assert changes(place) == 0
    touch(place, Person, "change_person", family_name="Sarkisian")
    assert changes(place) == 1
    accept(place, someone, ParticipationState.CONFIRMED)  # still on the list: no change of it
    assert changes(place) == 1
    accept(place, someone, ParticipationState.WITHDRAWN)
    assert changes(place) == 2
    place.office.undo()
    assert changes(place) == 1
    touch(place, Event, venue_name="Hall B")  # a list of names does not say where
    assert changes(place) == 1
    save(place)
    assert changes(place) == 0


def test_each_paper_looks_at_what_it_is_made_of(place: Seminar) -> None:
    for kind in (ExportKind.NOTICE, ExportKind.EVALUATION_FORM, LIST, ExportKind.ATTENDANCE):
        save(place, kind)
    touch(place, Event, venue_name="Hall B")
    touch(place, Event, state=EventState.CONCEPT)  # no file says it
    draft = of.item(of.at(2026, 10, 13, 10), of.at(2026, 10, 13, 11), zone="Asia/Almaty")
    item = place.office.run("add_session", add_item, place.event, draft)
    kinds = (K.DATE_NOTICE, K.EVALUATION_FORM, K.PARTICIPANT_LIST, K.ATTENDANCE)
    assert [changes(place, kind) for kind in kinds] == [2, 1, 0, 1]
    place.office.run("remove_session", remove_item, item)
    assert changes(place, K.EVALUATION_FORM) == 1  # it came and went as a row: one step is left


def test_changes_of_other_events_do_not_count(place: Seminar) -> None:
    other = place.office.run("plan_event", _other_event)
    save(place, ExportKind.EVALUATION_FORM)
    draft = of.item(of.at(2027, 3, 1, 10), of.at(2027, 3, 1, 11))
    item = place.office.run("add_session", add_item, other, draft)
    place.office.run("remove_session", remove_item, item)
    assert changes(place, K.EVALUATION_FORM) == 0


def _other_event(session: Session) -> int:
    from ombuds_events.services.events import plan_event

    start, end = of.at(2027, 3, 1, 10), of.at(2027, 3, 2, 13)
    return plan_event(session, of.draft(start=start, end=end))


def test_letters_are_those_of_the_institutions(place: Seminar) -> None:
    letter = row(place, K.INVITATION_LETTER)
    assert (letter.state, letter.sendings, letter.languages) == (S.LATER, (), ())
    ids = sorted(one.id for one in place.office.read(invitations.of_event, place.event))
    place.office.run("mark_sent", mark_sent, ids, "114", date(2026, 8, 24), Channel.POST)
    place.office.run("remind", remind, ids[:1], date(2026, 9, 1))
    for lang in ("ru", "en"):
        draft = DocumentDraft(kind=K.INVITATION_LETTER, language=lang)
        place.office.run("record_document", record_document, place.event, draft)
    letter, reminder = row(place, K.INVITATION_LETTER), row(place, K.REMINDER_LETTER)
    assert (letter.state, letter.languages) == (S.SENT, ("en", "ru"))
    assert [(one.id, one.number) for one in letter.sendings] == [(None, "114"), (None, "115")]
    assert (reminder.state, reminder.latest, len(reminder.sendings)) == (S.SENT, None, 1)
    assert letter.id == "invitation_letter:en+ru"


def test_a_release_is_an_edition_of_the_programme(place: Seminar) -> None:
    draft = of.item(of.at(2026, 10, 13, 10), of.at(2026, 10, 13, 11), zone="Asia/Almaty")
    place.office.run("add_session", add_item, place.event, draft)
    place.office.run("release_programme", release_programme, place.event, 1)
    latest = row(place, K.PROGRAMME).latest
    assert latest is not None
    assert (latest.number, latest.can_be_sent) == (1, False)


def test_facts_of_a_seminar(place: Seminar) -> None:
    facts = place.office.read(document_facts, place.event)
    assert facts.is_abroad  # Yerevan and Bishkek come to Astana
    asked = (facts.has_interpretation, facts.has_minors, facts.is_counted)
    assert asked == (False, False, False)
    assert facts.known == frozenset()
    draft = of.item(of.at(2026, 10, 13, 10), of.at(2026, 10, 13, 11), zone="Asia/Almaty")
    item = replace(draft, interpretation=("en-ru",))
    place.office.run("add_session", add_item, place.event, item)
    child = person(place, "Petrosyan", "Amina", birth_date=CHILD_BORN)
    accept(place, seat(place, child), ParticipationState.ACCEPTED)
    facts = place.office.read(document_facts, place.event)
    assert (facts.has_interpretation, facts.has_minors) == (True, True)
    assert facts.known == frozenset()  # the papers of the child are missing
    with pytest.raises(Refused, match="event_gone"):
        place.office.read(document_facts, 99)


def test_plans_wait_until_somebody_has_answered(place: Seminar) -> None:
    def has_open_plans() -> bool:
        return place.office.read(document_facts, place.event).has_open_plans

    assert not has_open_plans()
    bearer = place.office.read(follow_up, place.event).bearers[0].institution_id
    draft = PlanDraft("Teach law", bearer)
    plan = place.office.run("add_plan", add_plan, place.event, draft)
    assert has_open_plans()
    done = CheckDraft(PlanStatus.DONE, TODAY)
    place.office.run("record_check", record_check, plan, 3, done)
    assert not has_open_plans()  # settled once and for all


def test_without_a_host_everybody_comes_from_abroad(place: Seminar) -> None:
    def nobody_bears_it(session: Session) -> None:
        event = session.get_one(Event, place.event)
        event.partners.clear()
        event.state, event.interpretation = EventState.POSTPONED, ["en-ru"]
        event.states.clear()

    place.office.run("change_event", nobody_bears_it)
    facts = place.office.read(document_facts, place.event)
    assert (facts.is_abroad, facts.has_interpretation) == (True, True)
    assert facts.state is EventState.IDEA  # where it stood before is not known


def test_certificates_that_were_issued_are_made(place: Seminar) -> None:
    seat(place, person(place, "Sargsyan"))
    touch(place, Participation, certificate_no="SEM/001")
    assert row(place, K.CERTIFICATES).state is S.MADE


def test_receivers_and_languages(place: Seminar) -> None:
    names = [one.name["en"] for one in place.office.read(receivers_of, place.event)]
    assert sorted(names) == ["Bishkek", "Yerevan"]  # nobody sends to the own office
    touch(place, Event, languages=["ru", "en"])
    assert place.office.read(event_languages, place.event) == ("ru", "en")


def test_a_child_is_not_named_by_who_received_something(place: Seminar) -> None:
    person(place, "Petrosyan", "Amina", birth_date=CHILD_BORN)
    draft = DocumentDraft(kind=K.MINUTES, place="Papers of Petrosyan, shelf 2")
    made = place.office.run("record_document", record_document, place.event, draft)
    sent = SentDraft(others=("mother of Amina Petrosyan",), sent_on=TODAY)
    paper = [PaperKey(document=made)]
    place.office.run("mark_document_sent", mark_document_sent, paper, sent)
    found = row(place, K.MINUTES)
    assert found.latest is not None
    assert "Petrosyan" not in found.latest.place
    assert found.sendings[0].receiver == "mother of Amina P."
    saved = SavedKind(ExportKind.BADGES, ("Amina Petrosyan, badge.pdf",), languages=("en",))
    gesture = Gesture("export_files", "SEM")
    place.office.run(gesture, record_exports, place.event, [saved])
    assert row(place, K.BADGES).editions[0].files == ("Amina P., badge.pdf",)
    shown = place.office.read(show_event, place.event)
    assert "Petrosyan" not in str(shown["documents"])
    steps = place.office.read(history, Kind.EVENT, place.event)
    assert "badge.pdf" in str(steps)
    assert "Petrosyan" not in str(steps)


def test_the_demo_tells_what_its_events_need(demo_readonly: Workspace) -> None:
    event = demo_readonly.read(resolve, Kind.EVENT, "FLAG-2025")
    found = demo_readonly.read(documents_of, event)
    assert (found.phase, found.is_over) == (Phase.FOLLOW_UP, False)
    editions = {(row.kind, row.languages): row.latest.number for row in found.rows if row.latest}
    assert editions[K.CONCEPT_NOTE, ("ru",)] == 3
    assert editions[K.PROGRAMME, ("en",)] == 5
    assert editions[K.PARTICIPANT_LIST, ("en",)] == 4
    # Its report is not recorded; everybody has answered about the plans, nobody is asked again.
    assert [row.kind for row in found.rows if row.state in WANTING] == [K.REPORT]
    assert found.wanting == demo_readonly.read(wanting_documents, event) == 1
    closed = demo_readonly.read(resolve, Kind.EVENT, "YF-2025-01")
    assert demo_readonly.read(wanting_documents, closed) == 0


def test_the_papers_of_an_event_as_json(place: Seminar) -> None:
    made = save(place)
    sent = SentDraft(institutions=(place.yerevan,), sent_on=TODAY, channel=Channel.E_MAIL)
    place.office.run("mark_document_sent", mark_document_sent, [PaperKey(made)], sent)
    shown: Any = place.office.read(show_event, place.event)["documents"]
    one = next(each for each in shown if each["kind"] == "list_of_participants")
    assert (one["state"], one["version"], one["languages"], one["phase"]) == (
        "sent",
        1,
        ["en"],
        "confirm",
    )
    (edition,) = one["editions"]
    assert edition["files"] == ["participants.xlsx"]
    assert (edition["sent"][0]["date"], edition["sent"][0]["channel"]) == ("2026-09-01", "e_mail")
    missing = next(each for each in shown if each["kind"] == "concept_note")
    assert (missing["version"], missing["editions"], missing["needed"]) == (None, [], True)


def test_an_online_event_asks_for_no_badges(tmp_path: Path) -> None:
    online = seminar(tmp_path, EventMode.ONLINE)
    kinds = {one.kind for one in online.office.read(documents_of, online.event).rows}
    online.office.close()
    assert K.BADGES not in kinds
