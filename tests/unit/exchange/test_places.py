"""Names of countries and cities."""

import pytest

from ombuds_events.domain.span import zone_names
from ombuds_events.domain.text import LANGUAGES
from ombuds_events.exchange.places import (
    city_names,
    city_of_zone,
    country_name,
    country_names,
    country_of_zone,
    zone_city_names,
)


@pytest.mark.parametrize(
    ("zone", "lang", "city"),
    [
        ("Asia/Samarkand", "ru", "Самарканд"),
        ("Asia/Kolkata", "en", "Kolkata"),
        ("Asia/Yerevan", "ar", "يريفان"),
        ("Africa/Accra", "fr", "Accra"),
        ("Australia/Canberra", "ru", "Canberra"),
        ("Etc/GMT+3", "en", "GMT+3"),
        ("Mars/Olympus_Mons", "ru", "Olympus Mons"),
    ],
)
def test_zone_has_a_city(zone: str, lang: str, city: str) -> None:
    assert city_of_zone(zone, lang) == city
    assert zone_city_names(zone)["en"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_zone_has_a_city(lang: str) -> None:
    assert all(city_of_zone(zone, lang) for zone in zone_names())


def test_countries() -> None:
    assert country_name("mn", "ru") == "Монголия"
    assert country_name("TR", "en") == "Türkiye"
    assert country_name("XX", "en") == "XX"
    assert country_name("", "en") == ""


def test_cities() -> None:
    assert city_names("Astana")["ru"] == "Астана"
    assert city_names("Brno") == {"en": "Brno", "ru": "Брно", "ar": "برنو"}
    assert city_names("Nowhere") == {"en": "Nowhere"}


@pytest.mark.parametrize(
    ("zone", "country"), [("Asia/Almaty", "KZ"), ("Europe/Paris", "FR"), ("UTC", "")]
)
def test_the_country_of_a_zone_is_known_where_it_has_one(zone: str, country: str) -> None:
    assert country_of_zone(zone) == country


def test_a_country_has_its_name_in_every_language_and_other_texts_stay() -> None:
    assert set(country_names("kz")) >= set(LANGUAGES)
    assert country_names("Atlantis") == {"en": "Atlantis"}
