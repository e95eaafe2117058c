"""Del on a list: records go into the archive, and come back from it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject

from ombuds_events.domain.kinds import RecordKind
from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.queries.archive import archived_on
from ombuds_events.services.archiving import archive, bring_back
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.filter_bar import Filter
from ombuds_events.ui.kit.i18n import text
from ombuds_events.ui.kit.layouts import add_key
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.kit.said import Words
from ombuds_events.ui.kit.table import WorkTable

_SHOW = QT_TRANSLATE_NOOP("Terms", "Show")
_THE_ARCHIVE = QT_TRANSLATE_NOOP("Terms", "The archive")
ARCHIVE = "archive"
"""Key of the filter, and its only choice."""


class Archiver(QObject):
    """Puts away what is selected; while the archive is listed, `bar` offers the way back.

    `called(rows)`: how history names the step.
    """

    def __init__(
        self,
        desk: Desk,
        table: WorkTable,
        bar: MessageBar,
        kind: RecordKind,
        called: Callable[[Sequence[Any]], str] = lambda _rows: "",
    ) -> None:
        super().__init__(table)
        self._desk, self._table, self._bar, self._kind = desk, table, bar, kind
        self._called = called
        self.is_open = False
        add_key(table, "Del", self.put_away)

    def show(self, *, is_open: bool) -> None:
        """The archive is what is listed, or no longer."""
        was_open, self.is_open = self.is_open, is_open
        if is_open:
            words = self.tr("This is the archive. What is here stands in no other list.")
            self._bar.say("info", words, self.tr("Bring back what is selected"), self.bring_back)
        elif was_open:
            self._bar.dismiss()

    def put_away(self) -> None:
        """Put what is selected into the archive."""
        if not self.is_open and self._run("archive", archive):
            self._tell(self.tr("Put into the archive: %n.", "", self._count))

    def bring_back(self) -> None:
        """Take what is selected out of the archive."""
        if self.is_open and self._run("bring_back", bring_back):
            self._tell(self.tr("Brought back: %n.", "", self._count))

    def _run(self, label: str, use_case: Callable[..., object]) -> bool:
        rows = self._table.selected_rows()
        self._count = len(rows)
        if not rows:
            return False
        step = Gesture(label, self._called(rows)[:200])
        return self._desk.attempt(step, use_case, self._kind, [row.id for row in rows])

    def _tell(self, words: str) -> None:
        self._desk.notices.toast(words.replace("%n", str(self._count)), undo=True)


class ArchivedBar(MessageBar):
    """Over a record that is in the archive: since when, and the way back."""

    def __init__(self, desk: Desk, kind: RecordKind) -> None:
        super().__init__()
        self._desk, self._kind, self._record = desk, kind, 0

    def show_record(self, record_id: int) -> None:
        """Say it of a record, or nothing."""
        self._record = record_id
        since = self._desk.workspace.read(archived_on, self._kind, record_id)
        if since is None:
            self.hide()
            return
        words = self.tr("In the archive since {day}.").format(day=dates.full_day(since))
        self.say("info", words, self.tr("Bring back"), self._bring_back)

    def _bring_back(self) -> None:
        if self._desk.attempt("bring_back", bring_back, self._kind, [self._record]):
            words = self.tr("Brought back: %n.", "", 1)
            self._desk.notices.toast(words.replace("%n", "1"), undo=True)


def archive_filter(*others: tuple[str, str]) -> Filter:
    """The chip that shows the archive instead of the list, or `others`."""
    options: list[tuple[str, Words]] = [*others, (ARCHIVE, lambda: text("Terms", _THE_ARCHIVE))]
    return Filter(ARCHIVE, lambda: text("Terms", _SHOW), options, many=False)
