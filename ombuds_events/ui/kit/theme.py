"""Light and dark: palette, fonts and style sheet of the whole program, switched live."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ombuds_events.paths import shipped
from ombuds_events.ui.kit import contrast
from ombuds_events.ui.kit.contrast import CONTRAST
from ombuds_events.ui.kit.focus_ring import FocusRing
from ombuds_events.ui.kit.stylesheet import style_sheet
from ombuds_events.ui.kit.tokens import THEMES, tokens

FAMILIES = ("Segoe UI", "Noto Sans", "Noto Sans Arabic")
ARABIC_EXTRA = 1.0
_HALF_LIGHT = 128
SCALES = (0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
"""Sizes of the text that a user can choose."""

_GREY = ("WindowText", "Text", "ButtonText", "HighlightedText")
# Sizes that hold text grow with it; lines do not, and the bars are as wide as they need.
_RIGID = frozenset({"line", "focus_ring", "focus_offset", "side_bar", "details_pane"})

# Rows of lists: compact, normal or roomy (ui.md 5).
_DENSITY = {
    "compact": {"row": -6, "row_two_lines": -4},
    "roomy": {"row": 8, "row_two_lines": 8},
}


class Theme:
    """The look in use. One exists: `theme`."""

    def __init__(self) -> None:
        self.name = "light"
        self.scale = 1.0
        self.language = "en"
        self.density = "normal"
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self._metrics: dict[str, QFontMetrics] = {}
        self.generation = 0
        """Moves with every change of fonts: what was measured before is measured again."""
        self._fonts_loaded = False
        self._styled = False
        self._table: Mapping[str, str] = {}

    def apply(self, app: QApplication, name: str | None = None) -> None:
        """Dress `app` in the theme `name` (or again in the present one), at once."""
        if name is not None and name not in {*THEMES, CONTRAST}:
            raise ValueError(name)
        self.name = name or self.name
        if self.is_contrast:
            self._table = self._contrast(app)
        self._forget()
        self._load_fonts()
        if not self._styled:
            # Under a style sheet the style no longer tells its name.
            app.setStyle("Fusion")
            self._styled = True
        app.setFont(self.font("body"))
        _take_font(app)
        app.setPalette(self._palette())
        app.setStyleSheet(style_sheet(self, right_to_left=self.right_to_left))
        FocusRing.follow(app, lambda: self.color("focus"))
        scheme = Qt.ColorScheme.Dark if self._is_dark() else Qt.ColorScheme.Light
        hints = QGuiApplication.styleHints()
        if hints.colorScheme() != scheme:  # what is not set goes on following the system
            hints.setColorScheme(scheme)

    @property
    def is_contrast(self) -> bool:
        """Whether the few colours of high contrast are worn: grounds then need a line."""
        return self.name == CONTRAST

    @property
    def right_to_left(self) -> bool:
        """Whether the window runs right to left now."""
        return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def hex(self, token: str) -> str:
        """The colour of `token` as #RRGGBB."""
        table = self._table if self.is_contrast else tokens().colors[self.name]
        return table[token]

    def color(self, token: str) -> QColor:
        """The colour of `token` in the present theme."""
        if token not in self._colors:
            self._colors[token] = QColor(self.hex(token))
        return self._colors[token]

    def points(self, step: str) -> float:
        """Point size of a step of the type scale, with the user's scale and the script."""
        extra = ARABIC_EXTRA if self.language == "ar" else 0.0
        return round((tokens().types[step].size + extra) * self.scale, 2)

    def font(self, step: str = "body") -> QFont:
        """Font of a step of the type scale, for example caption, body_strong or section."""
        if step not in self._fonts:
            font = QFont(list(FAMILIES))
            font.setPointSizeF(self.points(step))
            font.setWeight(QFont.Weight(tokens().types[step].weight))
            font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[step] = font
        return self._fonts[step]

    def metrics(self, step: str = "body") -> QFontMetrics:
        """Measures of `font(step)`."""
        if step not in self._metrics:
            self._metrics[step] = QFontMetrics(self.font(step))
        return self._metrics[step]

    def size(self, token: str) -> int:
        """A size in pixels; the ones that hold text grow with the user's scale."""
        pixels = tokens().sizes[token] + _DENSITY.get(self.density, {}).get(token, 0)
        return pixels if token in _RIGID else self.grown(pixels)

    def grown(self, pixels: int) -> int:
        """A width of text in pixels, with the user's scale."""
        return round(pixels * max(1.0, self.scale))

    def _contrast(self, app: QApplication) -> Mapping[str, str]:
        """The colours of the system if it has high contrast, else our own few."""
        if contrast.is_wanted():
            app.setPalette(QPalette())  # shows what the system has
            palette = app.palette()
        else:
            palette = contrast.own_palette(tokens().contrast)
        return contrast.contrast_colors(palette, tokens().colors["light"])

    def _is_dark(self) -> bool:
        return self.color("window").lightness() < _HALF_LIGHT

    def _forget(self) -> None:
        self.generation += 1
        self._colors.clear()
        self._fonts.clear()
        self._metrics.clear()

    def _load_fonts(self) -> None:
        if self._fonts_loaded:
            return
        self._fonts_loaded = True
        for path in sorted((shipped("resources") / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in self._roles():
            palette.setColor(role, self.color(token))
        disabled = QPalette.ColorGroup.Disabled
        for name in _GREY:
            palette.setColor(disabled, QPalette.ColorRole[name], self.color("text_3"))
        return palette

    def _roles(self) -> Iterator[tuple[QPalette.ColorRole, str]]:
        for name, token in tokens().palette.items():
            yield QPalette.ColorRole[name], token
        yield QPalette.ColorRole.Light, "surface"
        yield QPalette.ColorRole.Midlight, "sunken"
        yield QPalette.ColorRole.Shadow, "border_strong"


def _take_font(app: QApplication) -> None:
    """Have widgets made before now take the font of `app`: a style sheet would freeze theirs."""
    tops = app.topLevelWidgets()
    for widget in (one for top in tops for one in (top, *top.findChildren(QWidget))):
        if not widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
            widget.setFont(QFont())


theme = Theme()
