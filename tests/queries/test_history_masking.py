"""History keeps what was typed; of children it shows first name and initial only."""

from datetime import date

import pytest
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import ParticipationState
from ombuds_events.domain.names import fold
from ombuds_events.model.council import CouncilMembership
from ombuds_events.model.person import Person
from ombuds_events.queries.event_changes import last_changes
from ombuds_events.queries.history import Step, history
from ombuds_events.queries.masking import masks
from ombuds_events.queries.references import Kind, resolve, resolve_any, seat_of
from ombuds_events.services.participations import change_participation_state
from ombuds_events.services.people import add_person, change_person
from ombuds_events.store.workspace import Gesture, Workspace

CHILD = PersonDraft(
    family="Zaitseva",
    given="Mira",
    patronymic="Olegovna",
    latin="ZAITSEVA Mira",
    email="mira.z@mail.example",
    birth_date=date(2011, 5, 4),
    guardian_email="oleg@families.example",
)
SECRETS = ("zaitseva", "olegovna", "mira.z", "2011-05-04", "oleg@")


def _text(steps: tuple[Step, ...]) -> str:
    return repr(steps).casefold()


@pytest.fixture
def child(demo: Workspace) -> int:
    return demo.run(Gesture("add_person", "Zaitseva Mira Olegovna"), add_person, CHILD)


def test_a_child_is_masked_in_values_subject_and_reason(demo: Workspace, child: int) -> None:
    renamed = PersonDraft(family="Volkova", given="Mira", birth_date=CHILD.birth_date)
    gesture = Gesture(
        "change_person", "ZAITSEVA Mira", reason="Зайцева; write to mira.z@mail.example"
    )
    demo.run(gesture, change_person, child, 1, renamed)
    steps = demo.read(history, Kind.PERSON, child)
    assert [step.label for step in steps] == ["change_person", "add_person"]
    assert {change.new for change in steps[0].changes if change.field == "family_name"} == {"…"}
    assert "volkova" not in _text(steps)
    assert steps[1].changes[0].new["birth_date"] == "…"


def test_the_name_in_free_text_becomes_an_initial(demo: Workspace, child: int) -> None:
    found = demo.read(masks)
    assert child in found.ids
    assert found.clean("Letter to Zaitsevas parents, mira.z@mail.example") == (
        "Letter to Z. parents, …"
    )
    assert found.clean("Nane Petrosyan-Arzum was confirmed") == "Nane P. was confirmed"
    assert found.clean("Nothing to hide") == "Nothing to hide"


@pytest.mark.parametrize(
    ("family", "written"),
    [
        ("Зайцева", "письмо Зайцевой, с Зайцевою, о ЗАЙЦЕВЫХ и Зайцеву"),
        ("Достоевский", "от Достоевского Достоевскому о Достоевским"),
        ("Коваль", "вопрос Коваля к Ковалю"),
        ("Бой", "от Бой, не в бойцах"),
    ],
)
def test_a_name_that_bends_becomes_an_initial(demo: Workspace, family: str, written: str) -> None:
    draft = PersonDraft(family=family, given="Мира", birth_date=CHILD.birth_date)
    demo.run(Gesture("add_person", family), add_person, draft)
    shown = demo.read(masks).clean(written)
    assert fold(family)[:4] not in fold(shown).replace("боицах", "")
    assert f"{family[0]}." in shown


def test_a_deleted_child_stays_masked(demo: Workspace, child: int) -> None:
    def delete(session: Session) -> None:
        session.delete(session.get_one(Person, child))

    demo.run(Gesture("change_person", "Zaitseva Mira"), delete)
    text = _text(demo.read(history, Kind.PERSON, child))
    assert not [secret for secret in SECRETS if secret in text]


def test_seats_of_children_are_about_a_masked_name(demo: Workspace) -> None:
    event_id = demo.read(resolve, Kind.EVENT, "ev-19")
    seat = demo.read(seat_of, event_id, "yc-mn-6")
    gesture = Gesture("withdraw", "Davaadalai Enerel", reason="Davaadalai is ill")
    demo.run(gesture, change_participation_state, [seat], ParticipationState.WITHDRAWN)
    step = demo.read(history, Kind.EVENT, event_id)[0]
    assert demo.read(last_changes, event_id, 1)[0].subject == "D. Enerel"
    assert (step.subject, step.reason) == ("D. Enerel", "D. is ill")
    assert {change.about for change in step.changes if change.entity == "participation"} == {
        "Enerel D."
    }


def test_adults_and_parts_that_are_gone_are_told_in_full(demo: Workspace) -> None:
    council = demo.read(resolve, Kind.COUNCIL, "yc-mn")

    def end(session: Session) -> None:
        term = session.query(CouncilMembership).filter_by(council_id=council).first()
        session.delete(term)

    demo.run("end_membership", end)
    step = demo.read(history, Kind.COUNCIL, council)[0]
    assert [(change.entity, change.new) for change in step.changes] == [
        ("council_membership", None)
    ]
    adult = demo.read(history, Kind.PERSON, demo.read(resolve, Kind.PERSON, "per-kz-1"))[-1]
    assert adult.changes[0].new["family_name"] == "Сейдахметова"


def test_a_reference_of_any_kind(demo_readonly: Workspace) -> None:
    assert demo_readonly.read(resolve_any, "SEM-2026-02")[0] is Kind.EVENT
    assert demo_readonly.read(resolve_any, "yc-am-1")[0] is Kind.PERSON
    assert demo_readonly.read(resolve_any, "inst-am")[0] is Kind.INSTITUTION
    assert demo_readonly.read(resolve_any, "yc-am")[0] is Kind.COUNCIL
