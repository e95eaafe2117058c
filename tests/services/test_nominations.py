"""Nominations: rows pasted from spreadsheets become seats, once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import ParticipationState, Sex
from ombuds_events.domain.nominations import Choices, Decision, NominationRow, Outcome
from ombuds_events.domain.problems import Refused
from ombuds_events.exchange.pasted import read_pasted
from ombuds_events.queries import participations, people
from ombuds_events.queries.nominations import NominationPlan, plan
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.nominations import Applied, apply
from ombuds_events.store.workspace import Workspace
from ombuds_events.transfer.nominations import nominations
from tests.services.people_office import CHILD_BORN, Seminar, person, row, seat, seminar

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Seminar]:
    made = seminar(tmp_path)
    yield made
    made.office.close()


def named(number: int, family: str, given: str = "Anahit", **more: object) -> NominationRow:
    institution = str(more.pop("institution", ""))
    draft = PersonDraft(family=family, given=given, **more)  # type: ignore[arg-type]
    return NominationRow(number=number, person=draft, institution=institution)


def planned(place: Seminar, *rows: NominationRow, choices: Choices | None = None) -> NominationPlan:
    return place.office.read(plan, place.event, rows, place.yerevan, choices)


def applied(place: Seminar, *rows: NominationRow, choices: Choices | None = None) -> Applied:
    return place.office.run("apply_nominations", apply, place.event, rows, place.yerevan, choices)


def test_new_people_are_added_in_one_step_with_one_undo(place: Seminar) -> None:
    done = applied(place, named(2, "Abel"), named(3, "Koshkin"))
    assert (done.new, done.known, done.in_reserve, done.left_out) == (2, 0, 0, 0)
    place.office.undo()
    assert place.office.read(people.directory) == ()
    assert place.office.read(participations.of_event, place.event) == ()


def test_the_same_paste_twice_adds_nobody(place: Seminar) -> None:
    rows = (named(2, "Abel"), named(3, "Koshkin"))
    applied(place, *rows)
    assert {one.outcome for one in planned(place, *rows).rows} == {Outcome.IN_EVENT}
    done = applied(place, *rows)
    assert (done.new, done.seats, done.left_out) == (0, (), 2)
    assert len(place.office.read(people.directory)) == 2


def test_above_the_quota_rows_go_to_the_reserve_by_their_order(place: Seminar) -> None:
    rows = [named(n, name) for n, name in enumerate(("Abel", "Koshkin", "Whitman"), 2)]
    made = planned(place, *rows)
    assert [one.is_over_quota for one in made.rows] == [False, False, True]
    assert (made.rows[2].state, made.rows[2].quota) == (ParticipationState.RESERVE, 2)
    left_out = Choices({3: Decision.LEAVE_OUT})
    assert not planned(place, *rows, choices=left_out).rows[2].is_over_quota
    assert applied(place, *rows).in_reserve == 1


def test_a_name_in_another_script_is_somebody_known_and_both_spellings_stay(place: Seminar) -> None:
    known = person(place, "Петросян", "Наринэ")
    made = planned(place, named(7, "Petrosyan", "Narine", email="p@hrd.example"))
    [one] = made.rows
    assert one.outcome is Outcome.SIMILAR
    assert one.known is not None
    assert one.known.id == known
    assert one.score > 0.9
    done = applied(place, one.row)
    assert (done.new, done.known) == (0, 1)
    [shown] = place.office.read(people.directory)
    assert (shown.name, shown.latin, shown.email) == (
        "Петросян Наринэ",
        "PETROSYAN Narine",
        "p@hrd.example",
    )
    assert place.office.read(people.directory, "petrosyan narine") == (shown,)


def test_somebody_said_to_be_different_becomes_a_person(place: Seminar) -> None:
    person(place, "Петросян", "Наринэ")
    done = applied(place, named(7, "Petrosyan", "Narine"), choices=Choices({7: Decision.DIFFERENT}))
    assert done.new == 1


def test_one_address_and_a_like_name_is_one_person(place: Seminar) -> None:
    known = person(place, "Sargsyan", "Anahit", email="A@hrd.example", institution_id=place.bishkek)
    [one] = planned(place, named(2, "Sarkisyan", "Anait", email="a@hrd.example")).rows
    assert one.outcome is Outcome.KNOWN
    assert one.known is not None
    assert one.known.id == known


def test_one_person_in_two_rows_is_added_once(place: Seminar) -> None:
    rows = (named(7, "Petrosyan", "Narine"), named(8, "Петросян", "Наринэ", email="p@hrd.example"))
    made = planned(place, *rows)
    assert (made.rows[1].outcome, made.rows[1].twin) == (Outcome.TWICE, 7)
    assert len(made.taken(Choices())) == 1
    done = applied(place, *rows)
    assert (done.new, done.left_out) == (1, 1)
    [shown] = place.office.read(people.directory)
    assert shown.email == "p@hrd.example"


def test_a_known_minor_stays_masked_and_is_told(place: Seminar) -> None:
    child = person(place, "Karimova", "Amina", birth_date=CHILD_BORN)
    [one] = planned(place, named(2, "Karimova", "Amina")).rows
    assert one.is_minor
    assert one.known is not None
    assert (one.known.id, one.known.name) == (child, "Amina K.")


def test_institutions_are_recognised_by_any_name_or_their_country(place: Seminar) -> None:
    rows = (
        named(2, "Abel", institution="ՄԱՐԴՈՒ ԻՐԱՎՈՒՆՔՆԵՐԻ ՊԱՇՏՊԱՆ"),
        named(3, "Koshkin", institution="Kyrgyzstan"),
        named(4, "Whitman", institution="Atlantis office"),
    )
    made = place.office.read(plan, place.event, rows)
    assert [one.institution_id for one in made.rows] == [place.yerevan, place.bishkek, None]
    [notice] = made.rows[2].notices
    assert notice.values == {"text": "Atlantis office"}
    place.office.run("apply_nominations", apply, place.event, rows)
    [guest] = place.office.read(people.directory, "whitman")
    assert guest.institution == {"en": "Atlantis office"}


def test_rows_that_cannot_be_people_are_left_out(place: Seminar) -> None:
    rows = (named(2, "", ""), named(3, "x" * 300), named(4, "Abel"))
    assert [len(one.problems) for one in planned(place, *rows).rows] == [1, 1, 0]
    assert applied(place, *rows).left_out == 2
    with pytest.raises(Refused) as refused:
        applied(place, rows[0])
    assert refused.value.problems[0].code == "nothing_to_add"


def test_who_was_known_keeps_what_is_known(place: Seminar) -> None:
    known = person(place, "Abel", "Ani", email="old@hrd.example", position={"en": "Adviser"})
    applied(
        place,
        named(2, "Abel", "Ani", email="new@hrd.example", position={"en": "Head"}, sex=Sex.FEMALE),
    )
    shown = place.office.read(people.shown_person, known)
    assert (shown.email, shown.position, shown.sex) == (
        "old@hrd.example",
        {"en": "Adviser"},
        Sex.FEMALE,
    )


def test_somebody_in_the_event_already_is_passed_over(place: Seminar) -> None:
    one = seat(place, person(place, "Abel", "Ani"))
    done = applied(place, named(2, "Abel", "Ani"), named(3, "Koshkin"))
    assert (done.new, done.left_out) == (1, 1)
    assert row(place, one).state is ParticipationState.NOMINATED


def tsv(name: str) -> str:
    """A sheet as the clipboard holds it."""
    sheet = load_workbook(DATA / f"{name}.xlsx").worksheets[0]
    rows = sheet.iter_rows(values_only=True)
    return "\n".join("\t".join("" if cell is None else str(cell) for cell in line) for line in rows)


@pytest.mark.parametrize(
    ("name", "ref", "new", "known", "in_reserve", "left_out"),
    [
        ("nominations_en_clean", "inst-mn", 0, 2, 0, 0),
        ("nominations_ru_messy", "inst-kg", 0, 2, 1, 1),
        ("nominations_ar", "inst-ma", 1, 2, 1, 0),
    ],
)
def test_the_sample_forms_become_seats(
    demo: Workspace, name: str, ref: str, new: int, known: int, in_reserve: int, left_out: int
) -> None:
    event = demo.read(resolve, Kind.EVENT, "SEM-2026-02")
    home = demo.read(resolve, Kind.INSTITUTION, ref)
    rows = nominations(read_pasted(tsv(name)).rows)
    done = demo.run("apply_nominations", apply, event, rows, home)
    assert (done.new, done.known, done.in_reserve, done.left_out) == (
        new,
        known,
        in_reserve,
        left_out,
    )


def test_a_row_may_win_in_single_fields(place: Seminar) -> None:
    known = person(
        place, "Abel", "Ani", email="old@hrd.example", position={"en": "Adviser", "ru": "Советник"}
    )
    paste = named(
        2,
        "Abel",
        "Ani",
        email="new@hrd.example",
        position={"en": "Head"},
        sex=Sex.FEMALE,
        languages=("hy",),
    )
    [one] = planned(place, paste).rows
    assert one.choosable == ("position", "sex", "email", "languages")
    applied(place, paste, choices=Choices(fields={2: {"position": True, "languages": False}}))
    shown = place.office.read(people.shown_person, known)
    assert (shown.email, shown.sex, shown.languages) == ("old@hrd.example", Sex.FEMALE, ())
    assert shown.position == {"en": "Head", "ru": "Советник"}
    place.office.undo()
    assert place.office.read(people.shown_person, known).position["en"] == "Adviser"


def test_a_name_that_gives_way_stays_as_the_latin_one(place: Seminar) -> None:
    known = person(place, "Petrosyan", "Narine")
    done = applied(
        place, named(7, "Петросян", "Наринэ"), choices=Choices(fields={7: {"name": True}})
    )
    assert (done.new, done.known) == (0, 1)
    shown = place.office.read(people.shown_person, known)
    assert (shown.name, shown.latin) == ("Петросян Наринэ", "PETROSYAN Narine")


def test_of_two_rows_of_one_person_the_later_one_may_win(place: Seminar) -> None:
    rows = (
        named(7, "Petrosyan", "Narine", email="a@hrd.example"),
        named(8, "Петросян", "Наринэ", email="b@hrd.example"),
    )
    assert planned(place, *rows).rows[1].choosable == ("name", "email")
    applied(place, *rows, choices=Choices(fields={8: {"email": True}}))
    [shown] = place.office.read(people.directory)
    assert (shown.name, shown.email) == ("Petrosyan Narine", "b@hrd.example")


def test_of_a_known_minor_only_what_may_be_shown_lies_beside_the_row(place: Seminar) -> None:
    person(place, "Karimova", "Amina", birth_date=CHILD_BORN, email="a@home.example")
    [one] = planned(place, named(2, "Karimova", "Amina", email="b@home.example")).rows
    assert one.ours is not None
    assert (one.ours.family, one.ours.given, one.ours.email) == ("", "Amina K.", "")
    assert one.choosable == ()


def test_who_is_added_may_be_accepted_in_the_same_step(place: Seminar) -> None:
    rows = [named(n, name) for n, name in enumerate(("Abel", "Koshkin", "Whitman"), 2)]
    gesture = "apply_nominations"
    done = place.office.run(gesture, apply, place.event, rows, place.yerevan, accept=True)
    assert (done.accepted, done.in_reserve) == (2, 1)
    path = [step.state for step in row(place, done.seats[0]).steps]
    assert path == [ParticipationState.NOMINATED, ParticipationState.ACCEPTED]
    place.office.undo()
    assert place.office.read(participations.of_event, place.event) == ()


def test_nobody_is_accepted_above_the_quota(place: Seminar) -> None:
    first = [named(n, name) for n, name in enumerate(("Abel", "Koshkin"), 2)]
    applied(place, *first)
    gesture, late = "apply_nominations", [named(2, "Whitman")]
    done = place.office.run(gesture, apply, place.event, late, place.yerevan, accept=True)
    assert (done.accepted, done.in_reserve) == (0, 1)
    assert row(place, done.seats[0]).state is ParticipationState.RESERVE
