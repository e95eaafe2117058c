"""Full names of people under 18: only for a reason, always in the history, never undone."""

from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.council_draft import CouncilDraft
from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import CouncilRole
from ombuds_events.domain.problems import Refused
from ombuds_events.model.history import Tx
from ombuds_events.queries.council_forms import council_form
from ombuds_events.queries.councils import page
from ombuds_events.queries.institutions import institutions
from ombuds_events.queries.people_search import people_index
from ombuds_events.services.councils import (
    add_council,
    add_member,
    change_council,
    change_member,
    renew_membership,
)
from ombuds_events.services.institutions import set_focal_point
from ombuds_events.services.people import add_person, reveal_name
from ombuds_events.store.workspace import Gesture, Workspace


def last_step(session: Session) -> tuple[str, str, str]:
    row = session.execute(
        select(Tx.label, Tx.subject, Tx.reason).order_by(Tx.id.desc()).limit(1)
    ).one()
    return row.label, row.subject, row.reason


def child(office: Workspace) -> int:
    [person] = office.read(people_index).find("nane p.")
    return person


def refusal(error: pytest.ExceptionInfo[Refused]) -> str:
    return error.value.problems[0].code


def test_without_a_reason_nothing_is_shown(demo: Workspace) -> None:
    before = demo.read(last_step)
    with pytest.raises(Refused) as error:
        demo.run(Gesture("reveal_name", "Nane P.", always=True), reveal_name, child(demo), "  ")
    assert refusal(error) == "reason_to_reveal"
    assert demo.read(last_step) == before


def test_a_look_is_a_step_of_history_that_undo_passes_over(demo: Workspace) -> None:
    person = demo.run("add_person", add_person, PersonDraft(family="Bek", given="Aida"))
    step = Gesture("reveal_name", "Nane P.", reason="passport", always=True)
    shown = demo.run(step, reveal_name, child(demo), "passport")
    assert shown.name == "Petrosyan-Arzum Nane"
    assert demo.read(last_step) == ("reveal_name", "Nane P.", "passport")
    undone = demo.next_undo()
    assert undone is not None
    assert undone.label == "add_person"
    demo.undo()
    assert person not in demo.read(people_index).ids


def test_other_gestures_without_a_change_leave_no_step(demo: Workspace) -> None:
    before = demo.read(last_step)
    demo.run(Gesture("change_person", "nobody"), people_index)
    assert demo.read(last_step) == before


def test_a_term_is_renewed_from_the_day_after(demo: Workspace) -> None:
    member = next(one for one in demo.read(page, 1).members if one.is_active)
    last = date(2029, 2, 28)
    made = demo.run("renew_membership", renew_membership, member.id, member.version, last)
    renewed = next(one for one in demo.read(page, 1).members if one.id == made)
    assert (renewed.starts_on, renewed.ends_on) == (date(2027, 3, 1), last)
    assert renewed.role is member.role
    with pytest.raises(Refused) as error:
        demo.run("renew_membership", renew_membership, made, renewed.version, date(2028, 1, 1))
    assert refusal(error) == "term_impossible"


def test_a_term_without_an_end_cannot_be_renewed(demo: Workspace) -> None:
    person = demo.run("add_person", add_person, PersonDraft(given="Asel"))
    made = demo.run("add_member", add_member, 1, person, date(2026, 1, 1))
    with pytest.raises(Refused) as error:
        demo.run("renew_membership", renew_membership, made, 1, date(2028, 1, 1))
    assert refusal(error) == "term_without_end"
    demo.run("change_member", change_member, made, 1, CouncilRole.CHAIR, date(2026, 12, 31))
    row = next(one for one in demo.read(page, 1).members if one.id == made)
    assert (row.role, row.ends_on) == (CouncilRole.CHAIR, date(2026, 12, 31))


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": {}}, "council_name_missing"),
        ({"institution_id": None}, "council_home_missing"),
        ({"min_age": 18, "max_age": 14}, "ages_impossible"),
        ({"term_months": 121}, "term_length_impossible"),
        ({"name": {"en": "x" * 256}}, "text_too_long"),
        ({"statute": "x" * 201}, "text_too_long"),
    ],
)
def test_a_council_says_what_is_wrong(
    demo: Workspace, changes: dict[str, object], code: str
) -> None:
    good: dict[str, object] = {"institution_id": 1, "name": {"en": "Council"}}
    with pytest.raises(Refused) as error:
        demo.run("add_council", add_council, CouncilDraft(**{**good, **changes}))  # type: ignore[arg-type]
    assert refusal(error) == code


def test_a_council_is_added_and_corrected(demo: Workspace) -> None:
    draft = CouncilDraft(institution_id=2, name={"en": " Young  voices "}, max_age=17)
    made = demo.run("add_council", add_council, draft)
    form = demo.read(council_form, made)
    assert form is not None
    assert form.draft.name == {"en": "Young voices"}
    better = CouncilDraft(institution_id=2, name=form.draft.name, coordinator_id=child(demo))
    with pytest.raises(Refused) as error:
        demo.run("change_council", change_council, made, form.version, better)
    assert refusal(error) == "coordinator_is_minor"
    with pytest.raises(Refused) as error:
        demo.run("change_council", change_council, made, form.version + 1, draft)
    assert refusal(error) == "changed_meanwhile"


def test_one_focal_point_at_a_time(demo: Workspace) -> None:
    before = demo.read(institutions, [2])[2].focal_point
    assert before is not None
    draft = PersonDraft(family="Aaa", given="Bbb", institution_id=2)
    person = demo.run("add_person", add_person, draft)
    demo.run("set_focal_point", set_focal_point, 2, person)
    assert demo.read(institutions, [2])[2].focal_point.id == person  # type: ignore[union-attr]
    with pytest.raises(Refused) as error:
        demo.run("set_focal_point", set_focal_point, 2, child(demo))
    assert refusal(error) == "focal_point_is_minor"
    demo.run("set_focal_point", set_focal_point, 2, None)
    assert demo.read(institutions, [2])[2].focal_point is None
    demo.undo()
    assert demo.read(institutions, [2])[2].focal_point.id == person  # type: ignore[union-attr]
