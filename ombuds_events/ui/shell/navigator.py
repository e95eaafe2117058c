"""Where the window is, was, and can go back to."""

from PySide6.QtCore import QObject, Signal

from ombuds_events.ui.kit.desk import Place

KEPT = 100


class Navigator(QObject):
    """A trail of places with a present one; emits `moved(place)`."""

    moved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trail: list[Place] = []
        self._at = -1

    @property
    def place(self) -> Place | None:
        """Where the window is."""
        return self._trail[self._at] if self._trail else None

    def go(self, place: Place) -> None:
        """Go to `place`; what lay ahead is forgotten."""
        if place != self.place:
            self._trail = [*self._trail[: self._at + 1], place][-KEPT:]
            self._at = len(self._trail) - 1
        self.moved.emit(place)

    def replace(self, place: Place) -> None:
        """Say more exactly where the window is, as after a change of tab."""
        if self._trail:
            self._trail[self._at] = place

    def can_go_back(self) -> bool:
        """Whether something lies behind."""
        return self._at > 0

    def can_go_forward(self) -> bool:
        """Whether something lies ahead."""
        return self._at < len(self._trail) - 1

    def back(self) -> None:
        """One step back."""
        if self.can_go_back():
            self._at -= 1
            self.moved.emit(self._trail[self._at])

    def forward(self) -> None:
        """One step forward again."""
        if self.can_go_forward():
            self._at += 1
            self.moved.emit(self._trail[self._at])
