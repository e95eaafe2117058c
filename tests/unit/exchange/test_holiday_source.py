"""Public holidays as the installed library tells them."""

import subprocess
import sys
from datetime import date

from ombuds_events.domain.workdays import Holiday
from ombuds_events.exchange.holiday_source import HolidayYear, library_version, read


def _one(country: str, year: int, *langs: str) -> HolidayYear:
    (found,) = read([(country, year)], langs or ("en", "ru"))
    return found


def _named(found: HolidayYear, name: str) -> list[Holiday]:
    return [day for day in found.days if day.name.get("en") == name]


def test_names_come_in_english_in_russian_and_in_the_countrys_own_language() -> None:
    found = _one("tj", 2026)
    assert (found.country, found.year, found.is_covered) == ("TJ", 2026, True)
    assert found.library == library_version()
    (nowruz, *_rest) = _named(found, "International Nowruz Day")
    assert nowruz == Holiday(
        date(2026, 3, 21),
        {
            "en": "International Nowruz Day",
            "ru": "Международный праздник Навруз",
            "tg": "Иди байналмилалии Наврӯз",
            "fr": "Journée internationale du Norouz",
            "es": "Día Internacional del Novruz",
            "ar": "اليوم الدولي للنوروز",
        },
    )


def test_the_russian_of_another_country_counts_as_russian() -> None:
    assert _one("KG", 2026).days[0].name["ru"] == "Новый год"


def test_a_name_that_the_library_lacks_is_ours_or_stays_english() -> None:
    (day,) = _named(_one("KZ", 2026), "Republic Day (observed)")
    assert (day.name["ru"], day.name["es"]) == (
        "День Республики (перенос)",
        "Día de la República (trasladado)",
    )
    (feasts,) = _named(_one("IR", 2026), "Eid al-Fitr; Nowruz")
    assert feasts.name["ru"] == "Ураза-байрам; Навруз"
    (own,) = _named(_one("IR", 2026), "15 Khordad Uprising")
    assert set(own.name) == {"en", "fa"}


def test_estimates_are_marked_and_their_names_are_bare() -> None:
    found = _one("KZ", 2027)
    (feast,) = _named(found, "Eid al-Adha")
    assert (feast.is_estimate, feast.name["kk"]) == (True, "Құрбан айт")
    (moved,) = _named(_one("UZ", 2027), "Eid al-Adha (observed)")
    assert (moved.is_estimate, moved.name["uz"]) == (True, "Qurbon hayit (koʻchirilgan)")
    assert not any("estimated" in day.name["en"] for day in found.days)
    assert not any(day.is_estimate for day in _one("RU", 2027).days)


def test_a_fixed_feast_makes_the_day_sure() -> None:
    (day,) = _named(_one("MA", 2027), "Oued Ed-Dahab Day; Prophet's Birthday")
    assert not day.is_estimate


def test_a_weekend_day_worked_for_another_is_told() -> None:
    worked = [day for day in _one("UZ", 2026).days if day.is_working]
    assert worked == [Holiday(date(2026, 12, 12), {}, is_working=True)]


def test_countries_with_one_language_have_english() -> None:
    assert _named(_one("ZA", 2026), "Human Rights Day")


def test_a_country_that_is_not_covered() -> None:
    assert _one("XX", 2026) == HolidayYear("XX", 2026, library_version(), is_covered=False)


def test_a_list_that_ends() -> None:
    found = {one.year: one for one in read([("LK", 2026), ("LK", 2027)])}
    assert found[2026].days
    assert (found[2027].days, found[2027].last_year) == ((), 2026)


def test_years_of_a_country_are_read_together() -> None:
    found = list(read([("AM", 2027), ("RS", 2026), ("AM", 2026)]))
    assert [(one.country, one.year) for one in found] == [("AM", 2026), ("AM", 2027), ("RS", 2026)]
    assert {day.day.year for day in found[0].days} == {2026}


def test_the_library_is_loaded_by_the_first_question_only() -> None:
    code = (
        "import sys; from ombuds_events.exchange.holiday_source import library_version; "
        "library_version(); assert 'holidays' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
