"""Python's garbage collector on the main thread only.

By itself it runs on whichever thread allocates next. A worker that happens to collect a closed
dialog would destroy widgets beside the main thread, which ends the interpreter.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 500


class Collector(QObject):
    """Collects when Python's own thresholds are passed, from a timer of the main thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self.check)
        self._timer.start()

    def check(self) -> None:
        """Collect the oldest generation whose threshold is passed."""
        pairs = list(zip(gc.get_count(), gc.get_threshold(), strict=True))
        for generation in reversed(range(len(pairs))):
            count, threshold = pairs[generation]
            if count > threshold:
                gc.collect(generation)
                return
