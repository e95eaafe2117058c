"""Reads the lists of public holidays that the database lacks, beside the window."""

from collections.abc import Collection, Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal

from ombuds_events.queries.working_calendar import missing_lists
from ombuds_events.services.working_calendars import read_missing_lists
from ombuds_events.store.errors import Known
from ombuds_events.ui.kit.desk import Desk


class HolidayReader(QObject):
    """Emits `came` when lists have come into the database: read the calendars again."""

    came = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_reading = False

    def ask(self, institution_ids: Collection[int] | None, years: Iterable[int]) -> bool:
        """Have the missing lists read, of all countries or of some institutions; tells if any."""
        workspace, wanted = self._desk.workspace, tuple(years)
        if self._is_reading:
            return True
        if workspace.read_only or not workspace.read(missing_lists, institution_ids, wanted):
            return False
        self._is_reading = True
        work = partial(read_missing_lists, workspace, institution_ids, wanted)
        self._desk.jobs.start(work, self._done, self._failed)
        return True

    def _done(self, _count: object) -> None:
        self._is_reading = False
        self.came.emit()

    def _failed(self, error: BaseException) -> None:
        self._is_reading = False
        if not isinstance(error, Known):
            raise error
        self._desk.notices.trouble(error)
