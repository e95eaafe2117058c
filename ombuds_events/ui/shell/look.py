"""Language and colours of the window: chosen, applied at once, remembered."""

from typing import Protocol

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit import settings as kept
from ombuds_events.ui.kit.contrast import CONTRAST, is_wanted
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.kit.theme import SCALES, theme
from ombuds_events.ui.kit.tokens import THEMES

_OWN = frozenset({*THEMES, CONTRAST})


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
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

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

    def step_text(self, by: int) -> None:
        """Make the text `by` steps larger or smaller."""
        now = min(range(len(SCALES)), key=lambda one: abs(SCALES[one] - theme.scale))
        self.grow(SCALES[min(max(now + by, 0), len(SCALES) - 1)])

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

    def _follow_system(self) -> None:
        """The computer went dark, light or to high contrast: go with it, if that was chosen."""
        worn = _worn(self._settings.get(kept.THEME))
        if worn != theme.name or theme.is_contrast:
            theme.apply(_app(), worn)

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
    if name in _OWN:
        return name
    if is_wanted():
        return CONTRAST
    hints = QGuiApplication.styleHints()
    hints.unsetColorScheme()  # else it tells what the program itself has set
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
