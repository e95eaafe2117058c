"""Language and colours of the window: chosen, applied at once, remembered."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit import settings as kept
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.kit.theme import theme


class Look(QObject):
    """Applies what the settings say, and changes of it."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def start(self, lang: str | None = None) -> None:
        """Dress the program as it was left, or as the computer is."""
        theme.name = self._settings.get(kept.THEME)
        if theme.name not in {"light", "dark"}:
            theme.name = _system_theme()
        theme.scale = self._settings.get(kept.FONT_SCALE)
        chosen = lang or self._settings.get(kept.LANGUAGE) or i18n.system_language()
        i18n.install(_app(), chosen)

    def speak(self, lang: str) -> None:
        """Change the language."""
        self._settings.set(kept.LANGUAGE, lang)
        i18n.install(_app(), lang)

    def wear(self, name: str) -> None:
        """Change the colours."""
        self._settings.set(kept.THEME, name)
        theme.apply(_app(), name)


def _app() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("there is no application")
    return app


def _system_theme() -> str:
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"
