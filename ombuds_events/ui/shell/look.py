"""Language and colours of the window: chosen, applied at once, remembered."""

from typing import Protocol

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit import settings as kept
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.kit.theme import theme


class LookPage(Protocol):
    """Where the look is chosen."""

    language_chosen: SignalInstance
    theme_chosen: SignalInstance
    scale_chosen: SignalInstance
    density_chosen: SignalInstance


class Look(QObject):
    """Applies what the settings say, and changes of it."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def start(self, lang: str | None = None) -> None:
        """Dress the program as it was left, or as the computer is."""
        theme.name = _worn(self._settings.get(kept.THEME))
        theme.scale = self._settings.get(kept.FONT_SCALE)
        theme.density = self._settings.get(kept.DENSITY)
        chosen = lang or self._settings.get(kept.LANGUAGE) or i18n.system_language()
        i18n.install(_app(), chosen)

    def speak(self, lang: str) -> None:
        """Change the language."""
        self._settings.set(kept.LANGUAGE, lang)
        i18n.install(_app(), lang)

    def wear(self, name: str) -> None:
        """Change the colours: light, dark, or as the computer has them."""
        self._settings.set(kept.THEME, name)
        theme.apply(_app(), _worn(name))

    def grow(self, scale: float) -> None:
        """Change the size of the text."""
        self._settings.set(kept.FONT_SCALE, scale)
        theme.scale = scale
        theme.apply(_app())

    def pack(self, density: str) -> None:
        """Change the height of rows."""
        self._settings.set(kept.DENSITY, density)
        theme.density = density
        theme.apply(_app())

    def follow(self, page: "LookPage") -> None:
        """Do what is chosen on the page of the settings."""
        page.language_chosen.connect(self.speak)
        page.theme_chosen.connect(self.wear)
        page.scale_chosen.connect(self.grow)
        page.density_chosen.connect(self.pack)


def _app() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("there is no application")
    return app


def _worn(name: str) -> str:
    if name in {"light", "dark"}:
        return name
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"
