"""Finding people at once: folded keys kept in memory, ids in the order of the list.

Who is under 18 is known, found and sorted by what is shown only.
"""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Any, overload

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import SEATED
from ombuds_events.domain.names import fold, search_key, sort_key
from ombuds_events.exchange.places import country_name
from ombuds_events.model.event import Event
from ombuds_events.model.institution import Institution
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.people import (
    ShownPerson,
    adult_on,
    by_name,
    matches,
    of_people,
    shown,
)
from ombuds_events.store.context import context_of

_LAST = "\uffff"


class PeopleSort(StrEnum):
    """What the list of people can be ordered by; equal ones by name."""

    NAME = "name"
    INSTITUTION = "institution"
    COUNTRY = "country"
    LAST_EVENT = "last"


@dataclass(frozen=True, slots=True)
class _Known:
    """What the list has to know of everybody."""

    id: int
    name_key: str
    key: str
    institution_id: int | None
    country: str
    home_key: str
    is_focal_point: bool
    is_archived: bool


class Hits(Sequence[int]):
    """Ids of people in the order of the list, read off the list as they are asked for."""

    def __init__(self, index: "PeopleIndex", places: Sequence[int]) -> None:
        self._index, self._places = index, places

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, number: int) -> int: ...
    @overload
    def __getitem__(self, number: slice) -> list[int]: ...
    def __getitem__(self, number: int | slice) -> int | list[int]:
        ids = self._index.ids
        if isinstance(number, slice):
            return [ids[place] for place in self._places[number]]
        return ids[self._places[number]]

    def __contains__(self, person_id: object) -> bool:
        return self._number(person_id) >= 0

    def index(self, person_id: int, _start: int = 0, _stop: int | None = None) -> int:
        """The number of a person in the list."""
        number = self._number(person_id)
        if number < 0:
            raise ValueError(person_id)
        return number

    def _number(self, person_id: object) -> int:
        place = self._index.place_of(person_id)
        number = bisect_left(self._places, place)
        is_here = place >= 0 and number < len(self._places) and self._places[number] == place
        return number if is_here else -1


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """What narrows the list besides the words typed."""

    countries: frozenset[str] = frozenset()
    institutions: frozenset[int] = frozenset()
    only_focal_points: bool = False
    archived: bool = False


@dataclass(frozen=True)
class PeopleIndex:
    """Everybody in order: `ids`, folded `keys`, and the places of letters and pairs.

    The letters know only who is `present`: whom the archive holds costs a search nothing.
    """

    ids: Sequence[int]
    keys: Sequence[str]
    homes: Sequence[int]
    countries: Sequence[str]
    focal: frozenset[int]
    present: Sequence[int]
    archived: Sequence[int]
    _parts: Mapping[str, "array[int]"] = field(repr=False)
    _places: Mapping[int, int] = field(repr=False)

    def place_of(self, person_id: object) -> int:
        """Where somebody stands among all, -1 = nowhere."""
        return self._places.get(person_id, -1)  # type: ignore[call-overload,no-any-return]

    def find(self, typed: str = "", narrowed: PeopleFilter = PeopleFilter()) -> Hits:
        """Those who have every word of `typed` in a name or address, in any script."""
        words = fold(typed).split()
        keys, places = self.keys, self._first(words, narrowed)
        is_found = len(words) == 1 and len(words[0]) <= 2 and not narrowed.archived  # noqa: PLR2004
        for word in () if is_found else words:
            places = [place for place in places if word in keys[place]]
        return Hits(self, self._narrow(places, narrowed))

    def _first(self, words: Sequence[str], narrowed: PeopleFilter) -> Sequence[int]:
        """The places among which all that fit stand."""
        if narrowed.archived:
            return self.archived
        return self._narrowest(words) if words else self.present

    def _narrowest(self, words: Iterable[str]) -> Sequence[int]:
        """The places that have the rarest pair of letters of all words."""
        empty: array[int] = array("I")
        pairs = (pair for word in words for pair in (_pairs(word) or {word}))
        return min((self._parts.get(pair, empty) for pair in pairs), key=len)

    def _narrow(self, places: Sequence[int], wanted: PeopleFilter) -> Sequence[int]:
        if wanted.countries:
            places = [place for place in places if self.countries[place] in wanted.countries]
        if wanted.institutions:
            places = [place for place in places if self.homes[place] in wanted.institutions]
        if wanted.only_focal_points:
            places = [place for place in places if self.ids[place] in self.focal]
        return places


def _pairs(text: str) -> set[str]:
    """Each two letters that stand beside each other."""
    return set(map("".join, pairwise(text)))


def people_count(session: Session) -> int:
    """How many people there are."""
    return session.execute(select(func.count()).select_from(Person)).scalar_one()


def people_index(
    session: Session,
    sort: PeopleSort = PeopleSort.NAME,
    lang: str = "en",
    *,
    descending: bool = False,
) -> PeopleIndex:
    """Everybody in order; at 100,000 people to be read in a job."""
    people = [*_adults(session), *_minors(session)]
    people.sort(key=lambda one: (one.name_key, one.id))
    if sort is not PeopleSort.NAME:
        people.sort(key=_order_of(session, sort, lang))
    if descending:
        people.reverse()
    parts: dict[str, array[int]] = defaultdict(lambda: array("I"))
    present = [place for place, one in enumerate(people) if not one.is_archived]
    for place in present:
        one = people[place]
        for part in {*one.key, *_pairs(one.key)}:
            parts[part].append(place)
    return PeopleIndex(
        ids=array("q", (one.id for one in people)),
        keys=[one.key for one in people],
        homes=array("q", (one.institution_id or 0 for one in people)),
        countries=[one.country for one in people],
        focal=frozenset(one.id for one in people if one.is_focal_point),
        present=array("I", present),
        archived=array("I", (place for place, one in enumerate(people) if one.is_archived)),
        _parts=dict(parts),
        _places={one.id: place for place, one in enumerate(people)},
    )


def nearest(session: Session, typed: str, limit: int) -> tuple[ShownPerson, ...]:
    """The first people with every word of `typed`, for a list below a field."""
    today = context_of(session).clock.today()
    # An order that no index has: else SQLite walks the index of names row by row.
    in_order = (Person.sort_key + "").asc()
    present = of_people().where(Person.archived_on.is_(None))
    adults = present.where(adult_on(today), *matches(Person.search_key, typed))
    rows = session.execute(adults.order_by(in_order, Person.id).limit(limit))
    words = fold(typed).split()
    young = (shown(row, today) for row in session.execute(present.where(~adult_on(today))))
    found = [shown(row, today) for row in rows]
    found += [one for one in young if all(word in search_key(one.name) for word in words)]
    return tuple(sorted(found, key=by_name)[:limit])


def _adults(session: Session) -> Iterable[_Known]:
    today = context_of(session).clock.today()
    columns: tuple[Any, ...] = (
        Person.id,
        Person.sort_key,
        Person.search_key,
        Person.institution_id,
        Institution.country,
        Institution.sort_key,
        Person.is_focal_point,
        Person.archived_on.is_not(None),
    )
    home = Person.institution_id == Institution.id
    query = select(*columns).select_from(Person).outerjoin(Institution, home)
    for row in session.execute(query.where(adult_on(today))):
        person_id, name_key, key, body, country, home_key, is_focal, is_away = row
        yield _Known(
            person_id, name_key, key, body, country or "", home_key or "", is_focal, bool(is_away)
        )


def _minors(session: Session) -> Iterable[_Known]:
    today = context_of(session).clock.today()
    columns = Institution.sort_key, Person.archived_on
    query = of_people().add_columns(*columns).where(~adult_on(today))
    for row in session.execute(query):
        person = shown(row, today)
        yield _Known(
            id=person.id,
            name_key=sort_key(person.name),
            key=search_key(person.name),
            institution_id=person.institution_id,
            country=person.country,
            home_key=row.sort_key or "",
            is_focal_point=False,
            is_archived=row.archived_on is not None,
        )


def _order_of(session: Session, sort: PeopleSort, lang: str) -> Any:
    """The key by which people are sorted after their names; who has none comes last."""
    if sort is PeopleSort.INSTITUTION:
        return lambda one: one.home_key or _LAST
    if sort is PeopleSort.COUNTRY:
        return lambda one: sort_key(country_name(one.country, lang)) if one.country else _LAST
    last = last_starts(session, context_of(session).clock.today())
    return lambda one: -last.get(one.id, 0)


def last_starts(session: Session, today: date) -> Mapping[int, int]:
    """When each person's last event began, up to `today`."""
    query = (
        select(Participation.person_id, func.max(Event.starts_utc))
        .join(Event, Event.id == Participation.event_id)
        .where(Participation.state.in_(SEATED), Event.starts_at < next_day(today))
        .group_by(Participation.person_id)
    )
    return dict(session.execute(query).all())


def next_day(today: date) -> datetime:
    """The first moment after `today`."""
    return datetime.combine(today + timedelta(days=1), time.min)
