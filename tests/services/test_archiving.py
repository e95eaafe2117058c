"""The archive: out of lists and fields of choice, back with one step, nothing lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ombuds_events.domain.council_draft import CouncilDraft
from ombuds_events.domain.kinds import ParticipationState, RecordKind
from ombuds_events.domain.problems import Refused
from ombuds_events.queries import councils, institutions, people
from ombuds_events.queries.archive import archived_on
from ombuds_events.queries.event_filters import EventFilter, EventView, event_list, view_counts
from ombuds_events.queries.finder import find_all
from ombuds_events.queries.institution_record import institution_list, people_of
from ombuds_events.queries.people_search import PeopleFilter, people_index
from ombuds_events.queries.today import next_events, open_matters
from ombuds_events.services.archiving import archive, bring_back
from ombuds_events.services.councils import add_council
from ombuds_events.services.nominations import apply
from ombuds_events.store.workspace import Workspace
from tests.services.people_office import TODAY, Seminar, person, seat, seminar
from tests.services.test_nominations import named


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Seminar]:
    made = seminar(tmp_path)
    yield made
    made.office.close()


def put_away(place: Seminar, kind: RecordKind, *ids: int) -> int:
    return place.office.run("archive", archive, kind, ids)


def test_an_event_is_in_no_list_until_it_comes_back(place: Seminar) -> None:
    assert put_away(place, RecordKind.EVENT, place.event) == 1
    read = place.office.read
    assert read(event_list, EventFilter()) == ()
    assert read(view_counts)[EventView.ALL] == 0
    assert read(find_all, "listening").events == ()
    away = EventFilter(archived=True)
    assert away.narrowings == 1
    assert [one.id for one in read(event_list, away)] == [place.event]
    assert read(archived_on, RecordKind.EVENT, place.event) == TODAY
    assert put_away(place, RecordKind.EVENT, place.event) == 0
    assert place.office.run("bring_back", bring_back, RecordKind.EVENT, [place.event]) == 1
    assert len(read(event_list, EventFilter())) == 1
    place.office.undo()
    assert read(event_list, EventFilter()) == ()


def test_a_person_is_neither_listed_nor_offered(place: Seminar) -> None:
    gone, here = person(place, "Abel"), person(place, "Abelyan")
    put_away(place, RecordKind.PERSON, gone)
    read = place.office.read
    index = read(people_index)
    assert list(index.find("abel")) == [here]
    assert list(index.find("abel", PeopleFilter(archived=True))) == [gone]
    assert [one.id for one in read(find_all, "abel").people] == [here]
    assert [one.id for one in read(people.directory, "abel")] == [here]
    assert [row.id for row in read(people_of, place.yerevan)] == [here]


def test_who_is_awaited_stays(place: Seminar) -> None:
    awaited = person(place, "Abel")
    seat(place, awaited, state=ParticipationState.ACCEPTED)
    with pytest.raises(Refused) as refused:
        put_away(place, RecordKind.PERSON, awaited)
    assert refused.value.problems[0].code == "archive_awaited"
    assert refused.value.problems[0].values == {"code": "SEM-2026-01"}


def test_who_is_nominated_again_comes_back(place: Seminar) -> None:
    gone = person(place, "Abel", "Ani")
    put_away(place, RecordKind.PERSON, gone)
    row = named(2, "Abel", "Ani")
    done = place.office.run("apply_nominations", apply, place.event, [row], place.yerevan)
    assert (done.new, done.known) == (0, 1)
    assert place.office.read(archived_on, RecordKind.PERSON, gone) is None


def test_institutions_and_councils(place: Seminar) -> None:
    draft = CouncilDraft(institution_id=place.yerevan, name={"en": "Youth council"})
    council = place.office.run("add_council", add_council, draft)
    put_away(place, RecordKind.COUNCIL, council)
    put_away(place, RecordKind.INSTITUTION, place.bishkek)
    read = place.office.read
    assert read(councils.directory) == ()
    away = place.office.read(lambda session: councils.directory(session, archived=True))
    assert [one.id for one in away] == [council]
    assert place.bishkek not in {one.id for one in read(institutions.directory)}
    found = place.office.read(lambda session: institution_list(session, archived=True))
    assert [one.id for one in found] == [place.bishkek]
    own = place.office.context.own_institution_id
    with pytest.raises(Refused) as refused:
        put_away(place, RecordKind.INSTITUTION, own)
    assert refused.value.problems[0].code == "archive_own"


def test_what_is_put_away_asks_for_nothing(demo: Workspace) -> None:
    coming = demo.read(next_events)
    events = {one.event_id for one in demo.read(open_matters)}
    assert coming
    assert events
    demo.run("archive", archive, RecordKind.EVENT, [*events, *(one.event_id for one in coming)])
    assert demo.read(open_matters) == ()
    assert not {one.event_id for one in coming} & {one.event_id for one in demo.read(next_events)}
