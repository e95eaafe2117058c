"""The stage of the pictures: a real window on a demo office, dressed, and its camera."""

import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ombuds_events.domain.drafts import OfficeDraft
from ombuds_events.paths import HOME_VARIABLE
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.offices import found_office, own_institution
from ombuds_events.services.seeding import make_demo
from ombuds_events.ui.kit import settings as kept
from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.shell.main_window import MainWindow
from ombuds_events.ui.shell.opening import open_office
from tests.waiting import settle, wait_for

SIZE = QSize(1366, 696)
LARGEST = 200_000
HOME = "/home/dana"
_TICK_MS = 50


@dataclass(frozen=True, slots=True)
class Dress:
    """How the program looks in a picture."""

    theme: str
    lang: str
    scale: float = 1.0
    size: tuple[int, int] = (1366, 696)

    @property
    def name(self) -> str:
        """The end of the file name."""
        size = f"-{self.scale:.0%}".rstrip("%") if self.scale != 1 else ""
        size += f"-{self.size[0]}" if self.size[0] != SIZE.width() else ""
        return f"{self.theme}-{self.lang}{size}"


def make_office(folder: Path) -> Path:
    """A demo office to be copied for each dress."""
    database = folder / "demo.db"
    make_demo(database).close()
    return database


def make_empty_office(folder: Path) -> Path:
    """An office on its first day."""
    database = folder / "empty.db"
    body = own_institution("Mongolia", None, None, "en")
    found_office(database, OfficeDraft(institution=body, operator="Dana Orlova")).close()
    return database


class Stage:
    """A main window on its own copy of the office."""

    def __init__(self, office: Path, folder: Path, dress: Dress) -> None:
        self.folder = folder
        self.settings = Settings(folder / "settings.ini")
        self.settings.set(kept.THEME, dress.theme)
        self.settings.set(kept.LANGUAGE, dress.lang)
        self.settings.set(kept.FONT_SCALE, dress.scale)
        self.window = MainWindow(self.settings)
        self.window.look.start(dress.lang)
        self.window.resize(*dress.size)
        self.window.show()
        database = folder / "demo.db"
        shutil.copyfile(office, database)
        self.office = open_office(str(database))
        self.workspace = self.office.workspace
        self.only_event: int | None = None
        self.window.attach(self.office, Place("today"))
        settle(self.window.jobs)

    def close(self) -> None:
        """Let go of the database."""
        self.window.close()
        self.office.close()

    def event(self, code: str) -> int:
        """The id of the event with this number."""
        return self.workspace.read(resolve, Kind.EVENT, code)

    def page(self, place: Place) -> QImage:
        """The window at a place."""
        self.window.go(place)
        settle(self.window.jobs)
        return self.window.grab().toImage()

    def again(self) -> QImage:
        """The window as it is now."""
        settle(self.window.jobs)
        return self.window.grab().toImage()

    def dialog(self, open_it: Callable[[], object]) -> QImage:
        """The window with the dialog that `open_it` opens; the dialog is closed again."""
        found: list[QImage] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog) and not self.window.jobs.is_busy():
                ticks.stop()
                settle(self.window.jobs)
                found.append(self._over_window(dialog))
                dialog.reject()

        ticks = QTimer()
        ticks.setInterval(_TICK_MS)
        ticks.timeout.connect(look)
        ticks.start()
        open_it()
        wait_for(lambda: bool(found))
        return found[0]

    @contextmanager
    def usual_folders(self) -> Iterator[None]:
        """Nothing is written here: paths may be shown as they are for a user."""
        folder = os.environ.pop(HOME_VARIABLE)
        yield
        os.environ[HOME_VARIABLE] = folder

    def alone(self, dialog: QWidget) -> QImage:
        """A dialog by itself, on an empty screen."""
        dialog.show()
        settle(self.window.jobs)
        image = QImage(SIZE, QImage.Format.Format_RGB32)
        image.fill(theme.color("sunken"))
        _draw_centred(image, dialog)
        dialog.close()
        return image

    def _over_window(self, dialog: QWidget) -> QImage:
        image = self.window.grab().toImage()
        _draw_centred(image, dialog)
        return image


@contextmanager
def staged(office: Path, folder: Path, dress: Dress) -> Iterator[Stage]:
    """A stage that is struck afterwards."""
    folder.mkdir(parents=True, exist_ok=True)
    stage = Stage(office, folder, dress)
    try:
        yield stage
    finally:
        stage.close()


def save(image: QImage, path: Path) -> int:
    """Write a PNG of less than 200 KB; return its size in bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(str(path), quality=0)
    if path.stat().st_size > LARGEST:
        _with_few_colours(image).save(str(path), quality=0)
    return path.stat().st_size


def _with_few_colours(image: QImage) -> QImage:
    """The picture in its 256 most frequent colours: text keeps its edges, nothing is dithered."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(plain.constBits()).cast("I")
    table = [colour for colour, _ in Counter(pixels).most_common(256)]
    nearest = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, nearest)


def _draw_centred(image: QImage, widget: QWidget) -> None:
    painter = QPainter(image)
    room = (image.size() - widget.size()) / 2
    painter.drawPixmap(QPoint(room.width(), room.height()), widget.grab())
    painter.end()
