"""Names of countries and cities in the languages of documents."""

import csv
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from ombuds_events.domain.text import LocalText, pick
from ombuds_events.paths import shipped


def city_of_zone(zone: str, lang: str) -> str:
    """The city that `zone` is named after; unknown zones by the last part of their name."""
    names = _table("zones").get(zone)
    return pick(names, lang) if names else zone.rsplit("/", 1)[-1].replace("_", " ")


def zone_city_names(zone: str) -> LocalText:
    """The city that `zone` is named after, in every language."""
    return _table("zones").get(zone) or {"en": zone.rsplit("/", 1)[-1].replace("_", " ")}


def country_name(iso2: str, lang: str) -> str:
    """The country with the ISO 3166 code `iso2`; other texts as they are."""
    names = _table("countries").get(iso2.upper())
    return pick(names, lang) if names else iso2


def country_names(iso2: str) -> LocalText:
    """The country with the ISO 3166 code `iso2` in every language; other texts as they are."""
    return _table("countries").get(iso2.upper()) or {"en": iso2}


def country_of_zone(zone: str) -> str:
    """The ISO 3166 code of the country that `zone` is chiefly used in, "" if none is known."""
    return _zone_countries().get(zone, "")


def city_names(city: str) -> LocalText:
    """The city with the English name `city` in every language known; else only that name."""
    return _table("cities").get(city) or {"en": city}


@cache
def _zone_countries() -> Mapping[str, str]:
    """Zone → country, as the time-zone data itself tells (its file zone.tab)."""
    text = (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return {row[2]: row[0] for row in rows}


@cache
def _table(name: str) -> Mapping[str, LocalText]:
    """The rows of a seed file by their first column; an empty cell is as in English."""
    path = shipped("db") / "seeds" / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        key = (rows.fieldnames or ["en"])[0]
        return {row[key]: {"en": row["en"], **_given(row)} for row in rows}


def _given(row: Mapping[str, str]) -> LocalText:
    return {name: row[name] for name in ("ru", "fr", "es", "ar") if row[name]}
