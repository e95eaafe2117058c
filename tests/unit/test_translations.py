"""The translations hold what the sources say, and nothing that a user reads is missing."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

import dev

COMPLETE = ("en", "ru")
"""Complete in all contexts; the other languages must be complete in what documents say."""


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of .ts files, freshly collected from the sources."""
    folder = tmp_path_factory.mktemp("words")
    for words in dev.WORDS.glob("*.ts"):
        shutil.copy(words, folder)
    dev.collect_words(folder)
    return folder


@pytest.mark.parametrize("language", dev.LANGUAGES)
def test_translation_files_match_the_sources(collected: Path, language: str) -> None:
    kept, fresh = (folder / f"{language}.ts" for folder in (dev.WORDS, collected))
    assert kept.read_text("utf-8") == fresh.read_text("utf-8"), "run: python3 dev.py i18n"


@pytest.mark.parametrize("language", dev.LANGUAGES)
def test_nothing_is_left_untranslated(collected: Path, language: str) -> None:
    assert list(_untranslated(collected / f"{language}.ts", language)) == []


def _untranslated(words: Path, language: str) -> Iterator[str]:
    for context in ElementTree.parse(words).iter("context"):  # noqa: S314  our own file
        name = context.findtext("name")
        if language in COMPLETE or name == "Documents":
            for message in context.iter("message"):
                if message.find("translation[@type='unfinished']") is not None:
                    yield f"{name}: {message.findtext('source')}"
