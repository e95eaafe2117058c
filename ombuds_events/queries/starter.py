"""The shipped list of institutions to start from: searched, never changed, never an authority."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from ombuds_events.domain.drafts import InstitutionDraft
from ombuds_events.domain.kinds import InstitutionKind
from ombuds_events.domain.names import fold, search_key
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import LANGUAGES, LocalText
from ombuds_events.exchange.places import city_names, country_name, zone_city_names
from ombuds_events.paths import shipped

_GENERAL = frozenset(
    {
        InstitutionKind.OMBUDS,
        InstitutionKind.COMMISSION,
        InstitutionKind.INSTITUTE,
        InstitutionKind.HYBRID,
        InstitutionKind.INSPECTION,
    }
)
_MOST_NAMED = 5
_INSIDE = 2
"""How near a match in the middle of a word is."""
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True, slots=True)
class Starter:
    """An institution of the shipped list; `region` "" = a national body.

    `names` and `places` are folded: what is asked for by its whole name; `key` is searched.
    """

    draft: InstitutionDraft
    region: str
    names: frozenset[str]
    places: frozenset[str]
    key: str


@cache
def starters() -> tuple[Starter, ...]:
    """All of them, by country and name."""
    path = shipped("db") / "seeds" / "institutions.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(_starter(row) for row in csv.DictReader(file))


def search_starters(find: str, limit: int | None = None) -> tuple[Starter, ...]:
    """Those with every word of `find` in a name, city or country, in any language or script."""
    words = fold(find).split()
    found = [one for one in starters() if all(word in one.key for word in words)]
    return tuple(sorted(found, key=lambda one: _nearness(one, words)))[:limit]


def named_starters(text: str) -> tuple[Starter, ...]:
    """Those that `text` names by a whole name or, as general national bodies, by their place."""
    wanted = fold(text)
    by_name = tuple(one for one in starters() if wanted in one.names)
    if by_name:
        return by_name
    at_place = tuple(one for one in starters() if wanted in one.places)
    national = tuple(one for one in at_place if not one.region)
    general = tuple(one for one in national if one.draft.kind in _GENERAL)
    return general or national or at_place or search_starters(text)


def starter_named(text: str) -> Starter:
    """The one that `text` names; refuses with the names of those it may be."""
    found = named_starters(text)
    if len(found) > 1:
        names = "; ".join(one.draft.name["en"] for one in found[:_MOST_NAMED])
        raise Refused.one("starter_ambiguous", "institution", ref=text, names=names)
    if not found:
        raise Refused.one("institution_not_found", "institution", ref=text)
    return found[0]


def _nearness(one: Starter, words: list[str]) -> tuple[bool, bool, bool, int]:
    """Nearest: the whole name or place, then places, then words that begin with what was asked.

    National bodies come before regional ones: "rus" means Russia's, not those in Brussels.
    """
    wanted = " ".join(words)
    is_whole = wanted in one.names | one.places
    begins_place = any(place.startswith(wanted) for place in one.places)
    rank = 0 if begins_place else 1 if _begins_words(one, words) else 2
    return not is_whole, rank == _INSIDE, bool(one.region), rank


def _begins_words(one: Starter, words: list[str]) -> bool:
    """Whether each word asked for begins a word of the institution."""
    return all(f" {word}" in f" {one.key}" for word in words)


def _starter(row: Mapping[str, str]) -> Starter:
    names = {"en": row["name_en"]}
    if row["name_local"]:
        names = {row["local_language"]: row["name_local"], **names}
    city = city_names(row["city"]) if row["city"] else zone_city_names(row["timezone"])
    countries = _countries(row)
    draft = InstitutionDraft(
        name=names,
        country=row["country_iso2"],
        zone=row["timezone"],
        short_name={"en": row["short_name"]} if row["short_name"] else {},
        kind=InstitutionKind(row["kind"]),
        city=city,
        weekend=tuple(_WEEKDAYS.index(name) + 1 for name in row["weekend"].split(";")),
        languages=tuple(dict.fromkeys(_split(row["languages"]))),
        networks=tuple(_split(row["networks"])),
        website=row["website"],
    )
    called = (*names.values(), *draft.short_name.values())
    places = (*countries.values(), row["country_iso2"], *city.values())
    return Starter(
        draft=draft,
        region=row["region"],
        names=frozenset(map(fold, called)),
        places=frozenset(map(fold, places)),
        key=search_key(*called, *places, row["region"]),
    )


def _countries(row: Mapping[str, str]) -> LocalText:
    shown = {lang: country_name(row["country_iso2"], lang) for lang in LANGUAGES}
    return {**shown, "iso": row["country"]}


def _split(text: str) -> list[str]:
    return [part for part in text.split(";") if part]
