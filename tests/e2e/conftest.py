"""Databases for commands, in folders whose names have spaces and Cyrillic letters."""

import shutil
from pathlib import Path

import pytest


@pytest.fixture
def database(demo_file: Path, tmp_path: Path) -> Path:
    """A demo office of the test's own."""
    folder = tmp_path / "Моя папка с базой"
    folder.mkdir()
    return Path(shutil.copyfile(demo_file, folder / "демо office.db"))


@pytest.fixture(scope="module")
def shared(demo_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo office that commands only read."""
    folder = tmp_path_factory.mktemp("общая папка")
    return Path(shutil.copyfile(demo_file, folder / "демо office.db"))
