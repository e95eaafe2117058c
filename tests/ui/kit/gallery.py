"""All widgets of the kit, as in the pictures of the design; saves PNGs to look at.

Run: QT_QPA_PLATFORM=offscreen python -m tests.ui.kit.gallery [folder]
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)

from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.theme import theme
from tests.ui.kit.gallery_event import overview
from tests.ui.kit.gallery_forms import first_run, forms, popups
from tests.ui.kit.gallery_lists import (
    SIZE,
    events,
    people,
)

SCENES: dict[str, Callable[[], QWidget]] = {
    "events": events,
    "overview": overview,
    "forms": forms,
    "people": people,
    "first_run": first_run,
    "popups": popups,
}


LOOKS = (("light", "en"), ("dark", "ru"), ("light", "ar"))


def main(folder: Path) -> None:
    """Save every scene in every look."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError(app)
    folder.mkdir(parents=True, exist_ok=True)
    for name, lang in LOOKS:
        theme.name = name
        i18n.install(app, lang)
        for scene, make in SCENES.items():
            window = make()
            if scene != "first_run":
                window.resize(SIZE)
            window.show()
            window.activateWindow()
            app.processEvents()
            window.grab().save(str(folder / f"{scene}-{name}-{lang}.png"))
            window.deleteLater()
            app.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/gallery"))
