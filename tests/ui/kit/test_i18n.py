"""Words: terms, sentences, labels of documents, and live switching."""

from enum import StrEnum
from inspect import getmembers, isclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from ombuds_events.domain import kinds, terms
from ombuds_events.domain.headings import DOCUMENTS
from ombuds_events.domain.problems import Problem
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.chip import StateChip


def test_every_enum_with_terms_is_found_by_its_members() -> None:
    tables = [table for table in vars(terms).values() if isinstance(table, dict)]
    members = [member for table in tables for member in table if isinstance(member, StrEnum)]
    assert members
    assert all(i18n.term(member) for member in members)


def test_states_have_words_of_their_kind() -> None:
    assert i18n.state_label("event", "nominations_open") == "Nominations open"
    assert i18n.state_label("participation", "no_show") == "No-show"
    assert i18n.state_label("invitation", "overdue") == "Overdue"
    assert i18n.state_label("event", "not_yet_known") == "Not yet known"


def test_a_problem_is_a_sentence_with_isolated_values() -> None:
    found = i18n.sentence(Problem("unknown_zone", "zone", {"zone": "Mars/Base"}))
    assert "\u2068Mars/Base\u2069" in found
    assert found.endswith(".")


def test_a_problem_without_words_is_still_no_bare_code() -> None:
    assert i18n.sentence(Problem("some_new_code")) == "Some new code."


def test_switching_sets_direction_and_numbers(qapp: QApplication, qtbot: QtBot) -> None:
    chip = StateChip("event", "held")
    qtbot.addWidget(chip)
    i18n.install(qapp, "ar")
    assert i18n.language() == "ar"
    assert chip.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().toString(2026) == "2,026"
    i18n.install(qapp, "ru")
    assert chip.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_words_of_qt_itself_are_translated(qapp: QApplication, qtbot: QtBot) -> None:
    i18n.install(qapp, "ru")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Отмена"


@pytest.mark.parametrize("langs", [("en",), ("ru", "en"), ("ar", "en")])
def test_labels_of_a_document_do_not_depend_on_the_window(langs: tuple[str, ...]) -> None:
    found = i18n.labels(langs)
    assert found.langs == langs
    assert set(found.words) == set(DOCUMENTS)
    assert all(len(words) == len(langs) and all(words) for words in found.words.values())
    assert len(found.months[0]) == 12
    assert len(found.weekdays[-1]) == 7


def test_labels_in_russian_have_months_as_in_a_date() -> None:
    found = i18n.labels(["ru"])
    assert found.months[0][9] == "октября"
    assert found.weekdays[0][0] == "пн"


def test_plural_numbers_stand_in_even_without_a_catalogue() -> None:
    assert i18n.text("Problems", "%n of them", 3) == "3 of them"


def test_kinds_that_people_see_have_terms() -> None:
    classes = {cls for _, cls in getmembers(kinds, isclass) if issubclass(cls, StrEnum)}
    assert {kinds.EventState, kinds.EventMode} <= classes
    assert all(i18n.term(member) for member in kinds.EventState)


def test_the_catalogues_lie_where_they_are_looked_for() -> None:
    assert (Path(i18n.__file__).parents[3] / "resources" / "i18n").is_dir()
