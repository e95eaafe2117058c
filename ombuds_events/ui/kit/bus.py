"""Changes of the database as one Qt signal on the main thread."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal


class Changes(Protocol):
    """What changed, as the store tells it."""

    def touches(self, entity: str, /) -> bool:
        """Whether a row of `entity` was added, changed or removed."""


class Publisher(Protocol):
    """Who tells of changes: the workspace."""

    def subscribe(self, callback: Callable[[Any], None], /) -> Callable[[], None]:
        """Call `callback` after each commit, from any thread; returns how to stop that."""


class Bus(QObject):
    """Pages connect to `changed` and ask `changes.touches("event")`."""

    changed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop: Callable[[], None] | None = None
        # The slot lives on the main thread: Qt queues what a worker emits.
        self._arrived.connect(self._deliver)

    def attach(self, publisher: Publisher) -> None:
        """Listen to `publisher` from now on."""
        self._stop = publisher.subscribe(self._arrived.emit)

    def detach(self) -> None:
        """Listen no longer."""
        if self._stop is not None:
            self._stop()
            self._stop = None

    def _deliver(self, changes: object) -> None:
        self.changed.emit(changes)
