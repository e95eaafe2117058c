"""No page says the family name, the age or the address of somebody under 18."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ombuds_events.domain.minors import is_minor
from ombuds_events.queries.people_search import people_index
from ombuds_events.services.seeding import scenario
from ombuds_events.ui.councils.page import CouncilsPage
from ombuds_events.ui.councils.record import CouncilPage
from ombuds_events.ui.institutions.page import InstitutionsPage
from ombuds_events.ui.institutions.record import InstitutionPage
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.people.page import PeoplePage
from ombuds_events.ui.people.record import PersonPage
from tests.ui.told_words import all_words


def secrets(desk: Desk) -> set[str]:
    """What may nowhere be read: names, birthdays and guardians of the demo's children."""
    from datetime import date

    today = desk.workspace.clock.today()
    found: set[str] = set()
    for council in scenario()["youth_councils"]:
        for row in council["members"]:
            if is_minor(date.fromisoformat(row["birth_date"]), today):
                found |= {row["family_name"], row["birth_date"]}
                found |= {row.get("guardian", {}).get("email", "")}
    return found - {""}


def of_institution(desk: Desk, record: int) -> QWidget:
    page = InstitutionPage(desk)
    page.open(record, "people")
    return page


def of_council(desk: Desk, record: int) -> QWidget:
    page = CouncilPage(desk)
    page.open(record, "members")
    for number in range(page.table.rows.rowCount()):
        row = page.table.rows.row(number)
        if row is not None:
            page.table.select_key(row.id)
    return page


MAKERS: dict[str, Callable[[Desk], list[QWidget]]] = {
    "people": lambda desk: [PeoplePage(desk)],
    "institutions": lambda desk: [InstitutionsPage(desk)],
    "councils": lambda desk: [CouncilsPage(desk)],
    "institution": lambda desk: [of_institution(desk, one) for one in range(1, 15)],
    "council": lambda desk: [of_council(desk, one) for one in (1, 2)],
}


@pytest.mark.parametrize("lang", ["en", "ru", "ar"])
@pytest.mark.parametrize("name", MAKERS)
def test_no_page_says_it(desk: Desk, qtbot: QtBot, qapp: object, name: str, lang: str) -> None:
    i18n.install(qapp, lang)  # type: ignore[arg-type]
    kept = secrets(desk)
    assert len(kept) > 15
    for page in MAKERS[name](desk):
        qtbot.addWidget(page)
        page.show()
        told = all_words(page)
        assert len(told) > 20
        assert not [(secret, words) for secret in kept for words in told if secret in words]


def test_no_page_of_a_person_says_it(desk: Desk, qtbot: QtBot) -> None:
    kept = secrets(desk)
    page = PersonPage(desk)
    qtbot.addWidget(page)
    page.show()
    for person in desk.workspace.read(people_index).ids:
        page.open(person, "")
        told = all_words(page)
        assert not [(secret, words) for secret in kept for words in told if secret in words]
