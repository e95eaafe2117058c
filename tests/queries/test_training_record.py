"""The training record, what is held, and what two institutions did together."""

from datetime import date

from ombuds_events.domain.indicators import CertificateState
from ombuds_events.domain.kinds import HELD_STATES, ParticipationState
from ombuds_events.queries import attendance
from ombuds_events.queries.council_forms import council_form, terms_ending
from ombuds_events.queries.councils import page
from ombuds_events.queries.institution_clock import common_window
from ombuds_events.queries.institution_record import institution_list, people_of
from ombuds_events.queries.institution_years import events_together, together
from ombuds_events.queries.people_search import people_index
from ombuds_events.queries.person_holdings import Held, holdings
from ombuds_events.queries.person_record import person_record
from ombuds_events.queries.training_record import training_record
from ombuds_events.services.councils import change_member, end_membership
from ombuds_events.store.workspace import Workspace


def found(office: Workspace, typed: str) -> int:
    [person] = office.read(people_index).find(typed)
    return person


def test_hours_and_certificates_are_those_of_the_grid(demo_readonly: Workspace) -> None:
    for person in demo_readonly.read(people_index).ids:
        for row in demo_readonly.read(training_record, person):
            grid = demo_readonly.read(attendance.grid, row.event_id)
            line = next((one for one in grid.rows if one.person.id == person), None)
            if line is None or grid.counted_minutes is None:
                assert row.minutes is None
                continue
            total = grid.total_of(line)
            assert (row.minutes, row.certificate) == (total.minutes, total.certificate)


def test_a_certified_seat_bears_its_number(demo_readonly: Workspace) -> None:
    rows = demo_readonly.read(training_record, found(demo_readonly, "seidakhmetova"))
    assert len(rows) == 5
    assert [row.starts_on for row in rows] == sorted((r.starts_on for r in rows), reverse=True)
    [certified] = [row for row in rows if row.state is ParticipationState.CERTIFIED]
    assert certified.certificate is CertificateState.ELIGIBLE
    assert certified.certificate_no == "FLAG-2025/011"


def test_what_is_held_is_counted_not_told(demo_readonly: Workspace) -> None:
    adult = {h.held: h for h in demo_readonly.read(holdings, found(demo_readonly, "seidakhmetova"))}
    assert adult[Held.SEATS].count == 5
    assert adult[Held.CONTACT].until == date(2028, 9, 8)
    assert Held.BIRTH_DATE not in adult
    child = {h.held: h for h in demo_readonly.read(holdings, found(demo_readonly, "nane p."))}
    assert {Held.BIRTH_DATE, Held.GUARDIAN, Held.TERMS, Held.PAPERS} <= child.keys()
    assert Held.CONTACT not in child


def test_a_person_who_is_gone_is_no_error(demo_readonly: Workspace) -> None:
    assert demo_readonly.read(person_record, 9999) is None
    child = demo_readonly.read(person_record, found(demo_readonly, "nane p."))
    assert child is not None
    assert child.person.name == "Nane P."
    assert len(child.terms) == 1


def test_events_together_agree_on_list_and_page(demo_readonly: Workspace) -> None:
    counts = demo_readonly.read(events_together)
    own = demo_readonly.context.own_institution_id
    for row in demo_readonly.read(institution_list):
        record = demo_readonly.read(together, row.id)
        held = [event for event in record.events if event.state in HELD_STATES]
        assert record.held == len(held)
        assert sum(year.events for year in record.years) == record.held
        assert row.is_own is (row.id == own)
        # Who said no, or did not answer, is in the page's list but was not there.
        assert row.is_own or (row.events or 0) == counts.get(row.id, 0) <= record.held


def test_people_are_counted_once(demo_readonly: Workspace) -> None:
    own = demo_readonly.context.own_institution_id
    for row in demo_readonly.read(institution_list):
        record = demo_readonly.read(together, row.id)
        staff = {one.id for one in demo_readonly.read(people_of, row.id)}
        assert record.theirs.people <= len(staff)
        assert record.theirs.people <= record.theirs.participations
        assert record.theirs.women + record.theirs.men <= record.theirs.people
        assert row.id != own or record.ours == record.theirs


def test_the_common_window_is_told_by_the_own_clock(demo_readonly: Workspace) -> None:
    by_city = {r.institution.city["en"]: r.id for r in demo_readonly.read(institution_list)}
    # Astana, UTC+5, works from 9 to 18.
    moscow = demo_readonly.read(common_window, by_city["Moscow"])
    assert (moscow.starts, moscow.ends) == (11 * 60, 18 * 60)
    ulaanbaatar = demo_readonly.read(common_window, by_city["Ulaanbaatar"])
    assert (ulaanbaatar.starts, ulaanbaatar.ends) == (9 * 60, 15 * 60)


def test_terms_that_end_soon_are_counted_by_council(demo: Workspace) -> None:
    assert demo.read(terms_ending) == {}
    member = next(one for one in demo.read(page, 1).members if one.is_active)
    soon = date(2026, 11, 30)
    demo.run("change_member", change_member, member.id, member.version, member.role, soon)
    assert demo.read(terms_ending) == {1: 1}
    fresh = next(one for one in demo.read(page, 1).members if one.id == member.id)
    demo.run("end_membership", end_membership, member.id, fresh.version, soon, "own wish")
    assert demo.read(terms_ending) == {}
    form = demo.read(council_form, 1)
    assert form is not None
    assert (form.draft.min_age, form.draft.max_age) == (14, 17)
    assert demo.read(council_form, 99) is None
