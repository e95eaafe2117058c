"""Where a mark comes from, in words: typed by whom and when, a report, the door."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from ombuds_events.domain.clock import Clock
from ombuds_events.domain.kinds import MarkSource
from ombuds_events.domain.tally import MarkEntry
from ombuds_events.domain.text import isolated
from ombuds_events.queries.attendance import GridColumn
from ombuds_events.ui.kit import dates


class SourceWords(QObject):
    """What is said of who entered a mark; `clock` is that of the office."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clock = Clock()

    def said(self, entry: MarkEntry | None, session: GridColumn) -> str:
        """Like "typed by Dana Orlova, Tue 13 Oct 10:12"; nothing where nothing is known."""
        if entry is None:
            return ""
        if entry.source is MarkSource.CHECK_IN:
            return self._checked_in(entry, session)
        if not entry.by or entry.at is None:
            return self._without_author(entry.source)
        when = datetime.fromtimestamp(entry.at, ZoneInfo(self.clock.zone))
        form = self._with_author(entry.source)
        return form.format(name=isolated(entry.by), at=self._moment(when))

    def _with_author(self, source: MarkSource) -> str:
        if source is MarkSource.IMPORT:
            return self.tr("from an online report, {name}, {at}")
        if source is MarkSource.PAPER:
            return self.tr("from paper, {name}, {at}")
        return self.tr("typed by {name}, {at}")

    def _without_author(self, source: MarkSource) -> str:
        """Marks of older versions of the program do not know who entered them."""
        if source is MarkSource.IMPORT:
            return self.tr("from an online report")
        return self.tr("from paper") if source is MarkSource.PAPER else ""

    def _checked_in(self, entry: MarkEntry, session: GridColumn) -> str:
        if entry.at is None:
            return self.tr("check-in")
        arrived = datetime.fromtimestamp(entry.at, ZoneInfo(session.span.zone))
        is_same_day = arrived.date() == session.span.start.date()
        at = dates.clock(arrived.time()) if is_same_day else self._moment(arrived)
        return self.tr("check-in {time}").format(time=at)

    def _moment(self, when: datetime) -> str:
        return dates.moment(when, self.clock.today())
