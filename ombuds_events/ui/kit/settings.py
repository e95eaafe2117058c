"""Settings of this computer; those of the office live in the database."""

from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from ombuds_events.paths import settings_file

T = TypeVar("T", str, int, float, bool, QByteArray)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting: its key in the file, its type and what holds until it is set."""

    key: str
    type: type[T]
    default: T


LANGUAGE = Setting("language", str, "")
THEME = Setting("theme", str, "system")
FONT_SCALE = Setting("font_scale", float, 1.0)
DENSITY = Setting("density", str, "normal")
SIDE_BAR_FOLDED = Setting("window/side_bar_folded", bool, default=False)
PANE_WIDTH = Setting("window/pane_width", int, 300)
GEOMETRY = Setting("window/geometry", QByteArray, QByteArray())
DATABASE = Setting("database", str, "")


class Settings:
    """Reads and writes settings; each is on disk when the program ends, at the latest."""

    def __init__(self, path: Path | None = None) -> None:
        self._store = QSettings(str(path or settings_file()), QSettings.Format.IniFormat)

    def get(self, setting: Setting[T]) -> T:
        """The value, or the default when it is missing or of another type."""
        value = self._store.value(setting.key, setting.default, setting.type)
        return value if isinstance(value, setting.type) else setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep `value`."""
        self._store.setValue(setting.key, value)

    def forget(self, setting: Setting[T]) -> None:
        """Go back to the default."""
        self._store.remove(setting.key)

    def save(self) -> None:
        """Write to disk now."""
        self._store.sync()
