"""Letters: out, answered, reminded."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ombuds_events.domain.kinds import Channel, InvitationState, ParticipationState
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.queries import invitations
from ombuds_events.services.invitations import (
    Answer,
    change_invitation,
    close_without_reply,
    drop_invitation,
    invite_institutions,
    mark_sent,
    record_answer,
    remind,
)
from ombuds_events.services.participations import change_participation_state
from tests.services.people_office import TODAY, Seminar, letter, person, seat, seminar


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Seminar]:
    made = seminar(tmp_path)
    yield made
    made.office.close()


def sent(place: Seminar, number: str = "114/26", on: date = date(2026, 8, 24)) -> None:
    ids = [row.id for row in place.office.read(invitations.of_event, place.event)]
    place.office.run("mark_sent", mark_sent, sorted(ids), number, on, Channel.E_MAIL)


def test_letters_go_out_with_numbers_counted_up(place: Seminar) -> None:
    sent(place)
    rows = sorted(place.office.read(invitations.of_event, place.event), key=lambda row: row.id)
    assert [row.outgoing_no for row in rows] == ["114/26", "115/26"]
    assert {row.state for row in rows} == {InvitationState.SENT}
    assert rows[0].last_contact == date(2026, 8, 24)
    assert place.office.read(invitations.numbers).next_free == "116/26"


def test_a_used_number_is_refused_with_the_next_free_one(place: Seminar) -> None:
    first, second = letter(place, place.yerevan), letter(place, place.bishkek)
    place.office.run("mark_sent", mark_sent, [first.id], "114", date(2026, 8, 24), None)
    with pytest.raises(Refused) as refused:
        place.office.run("mark_sent", mark_sent, [second.id], "114", date(2026, 8, 25), None)
    values = {"number": "114", "day": "2026-08-24", "next": "115"}
    assert refused.value.problems == (Problem("number_taken", "outgoing_no", values),)
    assert letter(place, place.bishkek).state is InvitationState.DRAFT


def test_a_letter_is_not_sent_in_the_future(place: Seminar) -> None:
    with pytest.raises(Refused) as refused:
        sent(place, on=date(2026, 9, 2))
    assert refused.value.problems[0].code == "day_in_future"


def test_letters_without_numbers_may_be_many(place: Seminar) -> None:
    sent(place, number="")
    assert {row.outgoing_no for row in place.office.read(invitations.of_event, place.event)} == {""}


def test_answers_are_kept_with_number_day_and_path(place: Seminar) -> None:
    sent(place)
    row = letter(place, place.yerevan)
    answer = Answer(state=InvitationState.ACCEPTED, answered_on=TODAY, incoming_no="in. 71")
    place.office.run("record_answer", record_answer, row.id, row.version, answer)
    row = letter(place, place.yerevan)
    assert (row.state, row.incoming_no, row.answered_on) == (
        InvitationState.ACCEPTED,
        "in. 71",
        TODAY,
    )
    place.office.undo()
    assert letter(place, place.yerevan).state is InvitationState.SENT


def test_a_draft_cannot_be_answered_and_an_answer_not_precede_the_letter(place: Seminar) -> None:
    row = letter(place, place.yerevan)
    answer = Answer(state=InvitationState.ACCEPTED, answered_on=TODAY)
    with pytest.raises(Refused) as refused:
        place.office.run("record_answer", record_answer, row.id, row.version, answer)
    assert refused.value.problems[0].code == "invitation_not_reachable"
    sent(place)
    row = letter(place, place.yerevan)
    early = Answer(state=InvitationState.ACCEPTED, answered_on=date(2026, 8, 1))
    with pytest.raises(Refused) as refused:
        place.office.run("record_answer", record_answer, row.id, row.version, early)
    assert refused.value.problems[0].code == "answer_before_letter"


def test_an_answer_does_not_come_from_the_future(place: Seminar) -> None:
    sent(place)
    row = letter(place, place.yerevan)
    answer = Answer(state=InvitationState.ACCEPTED, answered_on=date(2026, 9, 2))
    with pytest.raises(Refused) as refused:
        place.office.run("record_answer", record_answer, row.id, row.version, answer)
    assert [(p.code, p.field) for p in refused.value.problems] == [("day_in_future", "answered_on")]
    assert letter(place, place.yerevan).state is InvitationState.SENT


def test_who_declines_says_why(place: Seminar) -> None:
    sent(place)
    row = letter(place, place.yerevan)
    answer = Answer(state=InvitationState.DECLINED, answered_on=TODAY, reason="no staff free")
    place.office.run("record_answer", record_answer, row.id, row.version, answer)
    assert letter(place, place.yerevan).state is InvitationState.DECLINED


def test_nobody_is_reminded_twice_a_day(place: Seminar) -> None:
    sent(place)
    first, second = letter(place, place.yerevan), letter(place, place.bishkek)
    assert place.office.run("remind", remind, [first.id]).count == 1
    both = place.office.run("remind", remind, [first.id, second.id])
    assert (both.count, both.left_out) == (1, 1)
    with pytest.raises(Refused) as refused:
        place.office.run("remind", remind, [first.id, second.id])
    assert refused.value.problems[0].code == "reminded_today"
    row = letter(place, place.yerevan)
    assert (row.reminders, row.last_reminder, row.last_contact) == (1, TODAY, TODAY)


def test_overdue_is_computed_from_the_deadline(place: Seminar) -> None:
    sent(place)
    row = letter(place, place.yerevan)
    place.office.run(
        "change_invitation", change_invitation, row.id, row.version, 3, date(2026, 8, 31)
    )
    row = letter(place, place.yerevan)
    assert (row.is_overdue, row.days_overdue, row.shown_state, row.quota) == (True, 1, "overdue", 3)
    assert not letter(place, place.bishkek).is_overdue
    late_first = place.office.read(invitations.of_event, place.event)
    assert late_first[0].institution_id == place.yerevan
    assert len(place.office.read(invitations.everything)) == 2
    place.office.run("remind", close_without_reply, [row.id])
    assert letter(place, place.yerevan).state is InvitationState.NO_REPLY


def test_a_deadline_after_the_start_is_refused(place: Seminar) -> None:
    row = letter(place, place.yerevan)
    with pytest.raises(Refused) as refused:
        place.office.run(
            "change_invitation", change_invitation, row.id, row.version, -1, date(2026, 10, 20)
        )
    assert [problem.code for problem in refused.value.problems] == [
        "number_negative",
        "deadline_after_start",
    ]


def test_nobody_is_invited_twice(place: Seminar) -> None:
    with pytest.raises(Refused) as refused:
        place.office.run("invite_institutions", invite_institutions, place.event, [place.yerevan])
    assert refused.value.problems[0].code == "already_invited"


def test_a_draft_can_be_taken_back_and_undone_a_sent_letter_cannot(place: Seminar) -> None:
    row = letter(place, place.yerevan)
    place.office.run("drop_invitation", drop_invitation, row.id)
    assert len(place.office.read(invitations.of_event, place.event)) == 1
    place.office.undo()
    assert letter(place, place.yerevan).state is InvitationState.DRAFT
    sent(place)
    with pytest.raises(Refused) as refused:
        place.office.run("drop_invitation", drop_invitation, letter(place, place.yerevan).id)
    assert refused.value.problems[0].code == "invitation_went_out"


def test_names_answer_a_letter_and_complete_it_at_the_quota(place: Seminar) -> None:
    sent(place)
    seat(place, person(place, "Sargsyan"))
    assert letter(place, place.yerevan).state is InvitationState.ACCEPTED
    seat(place, person(place, "Gevorgyan"))
    row = letter(place, place.yerevan)
    assert (row.state, row.nominated, row.in_reserve) == (InvitationState.COMPLETE, 2, 0)


def test_who_was_not_selected_takes_no_place(place: Seminar) -> None:
    one = seat(place, person(place, "Sargsyan"))
    place.office.run(
        "change_participation_state",
        change_participation_state,
        [one],
        ParticipationState.NOT_SELECTED,
    )
    assert letter(place, place.yerevan).nominated == 0


@pytest.mark.parametrize(
    ("number", "following"), [("114/26", "115/26"), ("ИСХ-009", "ИСХ-010"), ("", ""), ("abc", "")]
)
def test_numbers_are_counted_in_their_own_manner(number: str, following: str) -> None:
    assert invitations.next_number(number, ()) == following


def test_the_institutions_of_an_event_are_its_organisers_and_its_guests(place: Seminar) -> None:
    rows = place.office.read(invitations.institutions_of, place.event)
    assert [row.institution.country for row in rows] == ["KZ", "AM", "KG"]
    assert rows[0].roles
    assert rows[0].invitation is None
