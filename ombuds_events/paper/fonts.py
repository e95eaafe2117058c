"""The fonts of papers: shipped, so that every computer prints the same."""

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from ombuds_events.paths import shipped

FAMILIES = ("Noto Sans", "Noto Sans Arabic")
_LOADED = "paper_fonts"


def load() -> None:
    """Load the fonts once for the application, which there must be."""
    app = QGuiApplication.instance()
    if app is None:
        raise RuntimeError("no application: its fonts would be missing on the page")
    if not app.property(_LOADED):
        for path in sorted((shipped("resources") / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
        app.setProperty(_LOADED, True)  # noqa: FBT003


def font(size: float, *, is_bold: bool = False) -> QFont:
    """The font of `size` units of the page; outlines only, so that it scales without a jump."""
    made = QFont()
    made.setFamilies(list(FAMILIES))
    made.setPixelSize(max(1, round(size)))
    made.setWeight(QFont.Weight.Bold if is_bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.PreferOutline)
    return made
