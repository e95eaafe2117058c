"""F1: a page for every screen, in both languages alike; found, linked, gone back."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ombuds_events.paths import shipped
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.shell.help import TOPICS, HelpDialog, found_pages, help_pages, topic_of
from ombuds_events.ui.shell.pages import PAGES


@pytest.fixture
def dialog(dressed: None, qtbot: QtBot) -> HelpDialog:
    made = HelpDialog("events")
    qtbot.addWidget(made)
    made.show()
    return made


def listed(dialog: HelpDialog) -> list[str]:
    return [dialog.index.item(n).text() for n in range(dialog.index.count())]


@pytest.mark.parametrize("lang", ["en", "ru"])
def test_every_topic_is_a_file_and_every_file_a_topic(lang: str) -> None:
    folder = shipped("resources") / "help" / lang
    assert {path.stem for path in folder.iterdir()} == set(TOPICS)
    for page in help_pages(lang):
        assert page.title
        assert page.markdown.startswith(f"# {page.title}")


def test_both_languages_say_the_same_in_the_same_shape() -> None:
    def shape(text: str) -> tuple[list[str], int, list[str]]:
        heads = [line.split(" ", 1)[0] for line in text.splitlines() if line.startswith("#")]
        links = sorted(re.findall(r"\]\(([\w-]+)\.md\)", text))
        return heads, text.count("\n|"), links

    for english, russian in zip(help_pages("en"), help_pages("ru"), strict=True):
        assert shape(english.markdown) == shape(russian.markdown), english.topic


@pytest.mark.parametrize("lang", ["en", "ru"])
def test_links_lead_to_pages(lang: str) -> None:
    for page in help_pages(lang):
        assert set(re.findall(r"\]\(([\w-]+)\.md\)", page.markdown)) <= set(TOPICS), page.topic


def test_every_place_has_its_topic() -> None:
    for name in PAGES:
        assert topic_of(Place(name)) in TOPICS
    assert topic_of(Place("event", 1, "attendance")) == "attendance"
    assert topic_of(Place("event", 1, "facts")) == "overview"
    assert topic_of(Place("new_event")) == "new-event"
    assert topic_of(Place("institutions")) == "institutions-list"
    assert topic_of(Place("nowhere")) == "today"


def test_links_and_back(dialog: HelpDialog) -> None:
    assert dialog.topic == "events"
    assert not dialog.back_button.isEnabled()
    dialog.browser.anchorClicked.emit(QUrl("new-event.md"))
    assert dialog.topic == "new-event"
    assert "A new event" in dialog.browser.toPlainText()
    assert dialog.index.currentItem().text() == "A new event"
    assert dialog.back_button.shortcut() == QKeySequence("Alt+Left")
    dialog.go_back()
    assert dialog.topic == "events"
    QTest.keyClick(dialog.index, Qt.Key.Key_Down)
    assert dialog.topic == "new-event"


def test_search_narrows_the_index(dialog: HelpDialog) -> None:
    dialog.finder.setText("encrypted")
    assert listed(dialog) == ["Privacy"]
    assert dialog.topic == "privacy"
    dialog.finder.setText("history")
    assert listed(dialog)[0] == "History and undo"
    dialog.finder.clear()
    assert len(listed(dialog)) == len(TOPICS)


def test_the_language_of_the_window_is_spoken(
    dressed: None, qapp: QApplication, qtbot: QtBot
) -> None:
    for lang, title in (("ru", "Сегодня"), ("ar", "Today")):
        i18n.install(qapp, lang)
        made = HelpDialog()
        qtbot.addWidget(made)
        assert made.browser.toPlainText().startswith(title)
        assert made.browser.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_search_finds_in_any_spelling() -> None:
    assert [page.topic for page in found_pages("ru", "ЗАШИФРОВАН")] == ["privacy"]
