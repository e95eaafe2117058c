"""High contrast: every colour of the program as one of the system's few, or of our own few."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

CONTRAST = "contrast"
"""Name of the theme."""

_Role = QPalette.ColorRole
_GROUNDS = frozenset(
    {"window", "surface", "sunken", "sidebar", "hour_out", "hour_part", "on_toast"}
)
_SOFT = "_soft"
_MARKED = frozenset({"selection", "accent_soft", "hour_in", "hour_past"})
_STRONG = frozenset({"accent", "accent_hover", "accent_pressed", "focus", "hour_window", "chart_1"})
_ON_STRONG = frozenset({"on_accent", "on_hour_window"})
_LINKS = frozenset({"link", "accent_text"})
_GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive)
_LINES, _WORDS = 3.0, 4.5
_READABLE = 7.0
_STEPS = 20


def is_wanted() -> bool:
    """Whether the system is set to high contrast."""
    hints = QGuiApplication.styleHints()  # kept: what is asked of it goes with it
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def own_palette(colors: Mapping[str, str]) -> QPalette:
    """The few colours that serve where the system has no high contrast of its own."""
    palette = QPalette()
    for role, color in colors.items():
        name = role.removeprefix("Disabled")
        groups = (QPalette.ColorGroup.Disabled,) if name != role else _GROUPS
        for group in groups:
            palette.setColor(group, getattr(_Role, name), QColor(color))
    return palette


def contrast_colors(palette: QPalette, tokens: Iterable[str]) -> dict[str, str]:
    """Each token as a colour of `palette`; what could not be told from the ground is its text."""
    ground, words = palette.color(_Role.Window), palette.color(_Role.WindowText)
    strong, on_strong = palette.color(_Role.Highlight), palette.color(_Role.HighlightedText)
    if ratio(strong, ground) < _LINES or ratio(on_strong, strong) < _WORDS:
        strong, on_strong = words, ground
    link = _or_words(palette.color(_Role.Link), ground, words)
    grey = palette.color(QPalette.ColorGroup.Disabled, _Role.WindowText)
    kinds = (
        (_MARKED, _marked(strong, ground, words)),
        (_STRONG, strong),
        (_ON_STRONG, on_strong),
        (_LINKS, link),
        (_GROUNDS, ground),
        (frozenset({"text_3"}), _or_words(grey, ground, words)),
    )

    def color_of(token: str) -> QColor:
        found = next((color for kind, color in kinds if token in kind), None)
        return found or (ground if token.endswith(_SOFT) else words)

    return {token: color_of(token).name().upper() for token in tokens}


def ratio(one: QColor, other: QColor) -> float:
    """Contrast of two colours as WCAG counts it: 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _or_words(color: QColor, ground: QColor, words: QColor) -> QColor:
    return color if ratio(color, ground) >= _WORDS else words


def _marked(strong: QColor, ground: QColor, words: QColor) -> QColor:
    """As much of the strong colour in the ground as leaves its words well readable."""
    for step in range(_STEPS // 2, 0, -1):
        mixed = _mixed(strong, ground, step / _STEPS)
        if ratio(mixed, words) >= _READABLE:
            return mixed
    return ground


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    rest = 1 - share
    return QColor.fromRgbF(
        one.redF() * share + other.redF() * rest,
        one.greenF() * share + other.greenF() * rest,
        one.blueF() * share + other.blueF() * rest,
    )


def _luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = color.redF(), color.greenF(), color.blueF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
