"""Where files lie: in a checkout, and for each system."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ombuds_events import paths

FOLDERS = (paths.user_data, paths.backups, paths.logs)


@pytest.fixture
def someone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Become a user with an empty environment; return that user's home folder."""
    for name in (paths.HOME_VARIABLE, "LOCALAPPDATA", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    return tmp_path


def test_shipped_folders_are_found_in_a_checkout() -> None:
    assert (paths.shipped("resources") / "themes" / "tokens.json").is_file()
    assert paths.shipped("db").parent == paths.shipped("resources").parent


def test_linux_follows_the_xdg_folders(
    someone: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert paths.user_data() == someone / ".local/share/ombuds-events"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "дата"))
    assert paths.default_database() == tmp_path / "дата/ombuds-events/events.db"
    monkeypatch.setenv("XDG_DATA_HOME", "not/absolute")
    assert paths.user_data() == someone / ".local/share/ombuds-events"


def test_windows_keeps_files_out_of_the_roaming_profile(
    someone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert paths.user_data() == someone / "AppData/Local/Ombuds Events/data"
    monkeypatch.setenv("LOCALAPPDATA", str(someone / "Local"))
    assert paths.logs() == someone / "Local/Ombuds Events/logs"


def test_macos_uses_the_library(someone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert paths.user_data() == someone / "Library/Application Support/Ombuds Events"
    assert paths.settings_file() == someone / "Library/Preferences/Ombuds Events/settings.ini"


@pytest.mark.parametrize("folder", FOLDERS)
def test_one_variable_moves_everything(folder: Callable[[], Path], home: Path) -> None:
    assert folder().is_relative_to(home)
