"""Seats: quota and reserve, conditions for minors, replacing, order."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ombuds_events.domain.consent import DelegateCondition
from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import (
    Channel,
    ConsentKind,
    EventMode,
    InvitationState,
    ParticipationRole,
    ParticipationState,
)
from ombuds_events.domain.problems import Refused
from ombuds_events.model.council import YouthCouncil
from ombuds_events.queries import councils, delegates, participations
from ombuds_events.services.councils import (
    PaperDraft,
    add_member,
    end_membership,
    record_paper,
    withdraw_paper,
)
from ombuds_events.services.invitations import mark_sent
from ombuds_events.services.participations import (
    add_new_participant,
    assign_chaperone,
    change_participation_state,
    change_role,
    move_in_delegation,
    replace,
)
from tests.services.people_office import (
    CHILD_BORN,
    Seminar,
    letter,
    person,
    row,
    seat,
    seminar,
)

S = ParticipationState


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Seminar]:
    made = seminar(tmp_path)
    yield made
    made.office.close()


def moved(place: Seminar, seats: list[int], target: S, reason: str = "") -> list[str]:
    """Move seats; the codes of what stayed behind."""
    done = place.office.run(
        "change_participation_state", change_participation_state, seats, target, reason
    )
    return [problem.code for one in done.blocked for problem in one.problems]


def test_the_third_name_for_a_quota_of_two_goes_to_the_reserve(place: Seminar) -> None:
    seats = [seat(place, person(place, name)) for name in ("Abel", "Babel", "Cabel")]
    states = [row(place, one).state for one in seats]
    assert states == [S.NOMINATED, S.NOMINATED, S.RESERVE]
    [delegation] = place.office.read(participations.of_event, place.event)
    assert (delegation.quota, delegation.taken, delegation.in_reserve) == (2, 2, 1)


def test_speakers_take_no_place_of_the_quota(place: Seminar) -> None:
    for name in ("Abel", "Babel"):
        seat(place, person(place, name))
    one = seat(place, person(place, "Cabel"), role=ParticipationRole.SPEAKER)
    assert row(place, one).state is S.NOMINATED


def test_nobody_is_in_an_event_twice(place: Seminar) -> None:
    one = person(place, "Abel")
    seat(place, one)
    with pytest.raises(Refused) as refused:
        seat(place, one)
    assert refused.value.problems[0].code == "already_in_event"


def test_reserve_enters_a_full_quota_only_when_a_place_is_free(place: Seminar) -> None:
    first, _, third = (seat(place, person(place, name)) for name in ("Abel", "Babel", "Cabel"))
    with pytest.raises(Refused) as refused:
        moved(place, [third], S.ACCEPTED)
    [problem] = refused.value.problems
    assert problem.code == "quota_full"
    assert problem.values == {"institution": "Yerevan", "taken": 2, "quota": 2}
    place.office.run("withdraw", change_participation_state, [first], S.WITHDRAWN, "illness")
    assert row(place, first).reason == "illness"
    assert moved(place, [third], S.ACCEPTED) == []


def test_seats_keep_the_path_they_have_gone(place: Seminar) -> None:
    one = seat(place, person(place, "Abel"))
    moved(place, [one], S.UNDER_REVIEW)
    moved(place, [one], S.ACCEPTED)
    steps = row(place, one).steps
    assert [step.state for step in steps] == [S.NOMINATED, S.UNDER_REVIEW, S.ACCEPTED]
    assert {step.by for step in steps} == {"Dana Orlova"}


def test_impossible_steps_are_refused_and_possible_ones_go_on(place: Seminar) -> None:
    one, two = (seat(place, person(place, name)) for name in ("Abel", "Babel"))
    moved(place, [two], S.ACCEPTED)
    assert moved(place, [one, two], S.CONFIRMED) == ["seat_not_reachable"]
    assert row(place, two).state is S.CONFIRMED
    with pytest.raises(Refused):
        moved(place, [one], S.CERTIFIED)


def minor(place: Seminar) -> tuple[int, int]:
    """An accepted young delegate: person and seat."""
    child = person(place, "Karimova", "Amina", birth_date=CHILD_BORN)
    one = seat(place, child, role=ParticipationRole.YOUNG_DELEGATE)
    moved(place, [one], S.ACCEPTED)
    return child, one


def test_who_is_under_18_is_not_confirmed_until_every_condition_is_met(place: Seminar) -> None:
    child, one = minor(place)
    with pytest.raises(Refused) as refused:
        moved(place, [one], S.CONFIRMED)
    codes = {problem.code for problem in refused.value.problems}
    assert {"missing_guardian", "missing_chaperone", "missing_membership"} <= codes
    assert place.office.read(delegates.blocked_names, place.event) == ("Amina K.",)
    for kind in ConsentKind:
        paper = PaperDraft(kind=kind, valid_from=date(2026, 10, 12), valid_to=date(2026, 10, 15))
        place.office.run("record_paper", record_paper, child, place.event, paper)
    _join_council(place, child)
    chaperone = person(place, "Karimova", "Nodira")
    moved(place, [seat(place, chaperone, role=ParticipationRole.CHAPERONE)], S.ACCEPTED)
    place.office.run("assign_chaperone", assign_chaperone, one, row(place, one).version, chaperone)
    assert row(place, one).missing == ()
    assert moved(place, [one], S.CONFIRMED) == []
    assert row(place, one).chaperone == "Karimova Nodira"


def _join_council(place: Seminar, child: int) -> int:
    def found(session: object) -> int:
        council = YouthCouncil(
            institution_id=place.yerevan,
            name={"en": "Youth council"},
            sort_key="youth council",
            search_key="youth council",
            min_age=13,
            max_age=17,
        )
        session.add(council)  # type: ignore[attr-defined]
        session.flush()  # type: ignore[attr-defined]
        return council.id

    council = place.office.run("add_member", found)
    place.office.run("add_member", add_member, council, child, date(2026, 1, 1), date(2028, 12, 31))
    return council


def test_a_withdrawn_consent_blocks_again(place: Seminar) -> None:
    child, one = minor(place)
    guardian = PaperDraft(kind=ConsentKind.GUARDIAN)
    place.office.run("record_paper", record_paper, child, place.event, guardian)
    assert DelegateCondition.GUARDIAN not in row(place, one).missing
    place.office.run("withdraw_paper", withdraw_paper, child, place.event, ConsentKind.GUARDIAN)
    assert DelegateCondition.GUARDIAN in row(place, one).missing
    with pytest.raises(Refused) as refused:
        place.office.run("withdraw_paper", withdraw_paper, child, place.event, ConsentKind.PHOTO)
    assert refused.value.problems[0].code == "paper_not_found"


def test_online_no_chaperone_is_needed(tmp_path: Path) -> None:
    place = seminar(tmp_path, EventMode.ONLINE)
    _, one = minor(place)
    missing = row(place, one).missing
    assert DelegateCondition.CHAPERONE not in missing
    assert DelegateCondition.EXIT_PERMISSION not in missing
    assert DelegateCondition.GUARDIAN in missing


def test_one_blocked_minor_does_not_hold_the_others_back(place: Seminar) -> None:
    _, child_seat = minor(place)
    one = seat(place, person(place, "Abel"))
    moved(place, [one], S.ACCEPTED)
    codes = moved(place, [one, child_seat], S.CONFIRMED)
    assert "missing_guardian" in codes
    assert row(place, one).state is S.CONFIRMED
    assert row(place, child_seat).state is S.ACCEPTED


def test_a_child_is_no_chaperone(place: Seminar) -> None:
    child, one = minor(place)
    with pytest.raises(Refused) as refused:
        place.office.run("assign_chaperone", assign_chaperone, one, row(place, one).version, child)
    assert refused.value.problems[0].code == "chaperone_is_minor"


def test_a_replacement_takes_the_seat_and_the_letter_says_so(place: Seminar) -> None:
    ids = [letter(place, place.yerevan).id]
    place.office.run("mark_sent", mark_sent, ids, "1", date(2026, 8, 24), Channel.POST)
    one = seat(place, person(place, "Abel"), role=ParticipationRole.HEAD_OF_DELEGATION)
    moved(place, [one], S.ACCEPTED)
    draft = PersonDraft(family="Babel", given="Ani", institution_id=place.yerevan)
    version = row(place, one).version
    new = place.office.run("replace_participant", replace, one, version, draft, "illness")
    left, came = row(place, one), row(place, new)
    assert (left.state, left.replaced_by, left.reason) == (S.REPLACED, "Babel Ani", "illness")
    assert (came.state, came.role) == (S.ACCEPTED, ParticipationRole.HEAD_OF_DELEGATION)
    assert letter(place, place.yerevan).state is InvitationState.CHANGED
    place.office.undo()
    assert row(place, one).state is S.ACCEPTED
    [delegation] = place.office.read(participations.of_event, place.event)
    assert len(delegation.seats) == 1


def test_a_replacement_before_the_letter_went_out_leaves_it_a_draft(place: Seminar) -> None:
    one = seat(place, person(place, "Abel"))
    other = person(place, "Babel")
    place.office.run("replace_participant", replace, one, row(place, one).version, other)
    assert row(place, one).state is S.REPLACED
    assert letter(place, place.yerevan).state is InvitationState.DRAFT


def test_who_comes_for_no_institution_is_replaced_too(place: Seminar) -> None:
    one = seat(place, person(place, "Abel", institution_id=None))
    other = person(place, "Babel", institution_id=None)
    version = row(place, one).version
    new = place.office.run("replace_participant", replace, one, version, other)
    assert row(place, one).replaced_by == "Babel Anahit"
    assert row(place, new).state is S.NOMINATED


def test_nobody_replaces_somebody_who_is_in_the_event_already(place: Seminar) -> None:
    one, other = (person(place, name) for name in ("Abel", "Babel"))
    first, second = seat(place, one), seat(place, other)
    version = row(place, first).version
    with pytest.raises(Refused) as refused:
        place.office.run("replace_participant", replace, first, version, other)
    assert refused.value.problems[0].code == "already_in_event"
    assert [row(place, each).state for each in (first, second)] == [S.NOMINATED, S.NOMINATED]


def test_a_chaperone_can_be_taken_back(place: Seminar) -> None:
    _, one = minor(place)
    adult = person(place, "Abel")
    for chosen in (adult, None):
        version = row(place, one).version
        place.office.run("assign_chaperone", assign_chaperone, one, version, chosen)
        assert row(place, one).chaperone_id == chosen


def test_the_order_in_a_delegation_is_kept(place: Seminar) -> None:
    seats = [seat(place, person(place, name)) for name in ("Abel", "Babel")]
    place.office.run("move_in_delegation", move_in_delegation, seats[1], -1)
    [delegation] = place.office.read(participations.of_event, place.event)
    assert [one.person.family for one in delegation.seats] == ["Babel", "Abel"]
    place.office.run("move_in_delegation", move_in_delegation, seats[1], -5)
    [delegation] = place.office.read(participations.of_event, place.event)
    assert [one.person.family for one in delegation.seats] == ["Babel", "Abel"]


def test_a_role_changes_unless_somebody_was_faster(place: Seminar) -> None:
    one = seat(place, person(place, "Abel"))
    version = row(place, one).version
    place.office.run("change_role", change_role, one, version, ParticipationRole.TRAINER)
    assert row(place, one).role is ParticipationRole.TRAINER
    with pytest.raises(Refused) as refused:
        place.office.run("change_role", change_role, one, version, ParticipationRole.GUEST)
    assert refused.value.problems[0].code == "changed_meanwhile"


def test_a_new_person_and_the_seat_are_one_step(place: Seminar) -> None:
    draft = PersonDraft(family="Abel", given="Ani", institution_id=place.bishkek)
    place.office.run("add_participants", add_new_participant, place.event, draft)
    assert letter(place, place.bishkek).nominated == 1
    place.office.undo()
    assert place.office.read(participations.of_event, place.event) == ()


def test_a_council_shows_first_names_and_who_turns_18(place: Seminar) -> None:
    child, one = minor(place)
    council = _join_council(place, child)
    page = place.office.read(councils.page, council)
    [member] = page.members
    assert (member.person.name, member.is_active) == ("Amina K.", True)
    assert member.turns_adult_in_term  # on 4 May 2028
    assert member.paperwork is not None
    assert (member.paperwork.participation_id, member.paperwork.event_code) == (one, "SEM-2026-01")
    assert DelegateCondition.GUARDIAN in member.paperwork.missing
    place.office.run(
        "end_membership", end_membership, member.id, member.version, date(2026, 8, 1), "own wish"
    )
    [member] = place.office.read(councils.page, council).members
    assert (member.is_active, member.end_reason) == (False, "own wish")
    assert [one.members for one in place.office.read(councils.directory)] == [0]


def test_impossible_terms_are_refused(place: Seminar) -> None:
    child, _ = minor(place)
    council = _join_council(place, child)
    for starts, ends, code in (
        (date(2026, 1, 1), None, "membership_twice"),
        (date(2026, 2, 1), date(2026, 1, 1), "term_impossible"),
    ):
        with pytest.raises(Refused) as refused:
            place.office.run("add_member", add_member, council, child, starts, ends)
        assert refused.value.problems[0].code == code
