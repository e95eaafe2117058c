"""Where the shipped files lie and where this user's own files are kept."""

import os
import sys
from pathlib import Path
from typing import Literal

HOME_VARIABLE = "OMBUDS_EVENTS_HOME"
_PACKAGE = Path(__file__).resolve().parent
_TITLE = "Ombuds Events"
_NAME = "ombuds-events"


def shipped(kind: Literal["resources", "db"]) -> Path:
    """Return the folder of shipped files, in an install as well as in a checkout."""
    installed = _PACKAGE / f"_{kind}"
    return installed if installed.is_dir() else _PACKAGE.parent / kind


def user_data() -> Path:
    """Return the folder that holds this user's database."""
    return _folder("data", mac="Application Support", xdg=("XDG_DATA_HOME", ".local/share"))


def default_database() -> Path:
    """Return the database that opens when none is named."""
    return user_data() / "events.db"


def backups() -> Path:
    """Return the folder that holds the copies of the database."""
    return user_data() / "backups"


def settings_file() -> Path:
    """Return the file that holds the settings of this computer."""
    folder = _folder("config", mac="Preferences", xdg=("XDG_CONFIG_HOME", ".config"))
    return folder / "settings.ini"


def logs() -> Path:
    """Return the folder that holds the log files."""
    return _folder("logs", mac="Logs", xdg=("XDG_STATE_HOME", ".local/state"))


def _folder(kind: str, *, mac: str, xdg: tuple[str, str]) -> Path:
    """Return the folder for one kind of file, as each system wants it."""
    if home := os.environ.get(HOME_VARIABLE):
        return Path(home) / kind
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
        return Path(local) / _TITLE / kind
    if sys.platform == "darwin":
        return Path.home() / "Library" / mac / _TITLE
    variable, fallback = xdg
    base = Path(os.environ.get(variable, ""))
    # The XDG rules: a relative path in the variable is to be ignored.
    return (base if base.is_absolute() else Path.home() / fallback) / _NAME
