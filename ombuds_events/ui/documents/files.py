"""Opening a paper where it lies."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def lies_here(place: str) -> bool:
    """Whether `place` is a file or a folder that this computer has."""
    if not place or "\0" in place:
        return False
    path = Path(place)
    try:
        return path.is_absolute() and path.exists()
    except OSError:
        return False


def open_place(place: str) -> None:
    """Open the file or the folder as the computer opens such."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(place))
