"""What the bar over the tables says: no time zone, no day that suits, no window on the day."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from ombuds_events.ui.hours.reckoning import Reckoning
from ombuds_events.ui.hours.words import HoursWords, month_name
from ombuds_events.ui.hours.year_model import end_of_month
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.kit.words import local


class Notes(QObject):
    """Each with a way out: emits `zones_wanted`, `left_out(id)`, `day_chosen(date)`."""

    zones_wanted = Signal()
    left_out = Signal(int)
    day_chosen = Signal(object)

    def __init__(self, bar: MessageBar, known: Reckoning, words: HoursWords) -> None:
        super().__init__(bar)
        self._bar, self._known, self._words = bar, known, words

    def tell(self, day: date) -> None:
        """Say what stands in the way in the year or month of `day`, or nothing."""
        board = self._known.board
        if board.lost:
            count = len(board.lost)
            words = self.tr("%n institution(s) have no time zone: {names}.", "", count)
            said = words.format(names=self._known.names_without_clock())
            self._say("error", said, self.tr("Set them"), self.zones_wanted.emit)
        elif not self._known.calendars:
            self._say("info", self.tr("Add the institutions that are to meet."))
        elif len(board.calendars) > 1 and not board.by_month().get(day.month):
            self._tell_nothing(day)
        else:
            self._bar.dismiss()

    def explain(self, day: date, today: date) -> None:
        """The button was pressed on a day without a window."""
        words = self.tr("No common window on {day}.").format(day=dates.day(day, today))
        coming = self._known.board.next_common(day)
        if coming is None:
            self._say("warn", words)
        else:
            verb = self.tr("Go to {day}").format(day=dates.day(coming, today))
            self._say("warn", words, verb, lambda: self.day_chosen.emit(coming))

    def _tell_nothing(self, day: date) -> None:
        """A month in which no day suits says so, and whose absence would help."""
        board = self._known.board
        first, last, period = day.replace(day=1), end_of_month(day), month_name(day.month)
        if not board.common:
            first, last = date(day.year, 1, 1), date(day.year, 12, 31)
            period = str(day.year)
        helper = self._known.helper(first, last)
        if helper is None:
            self._say("info", self._words.nothing(board, period, None))
            return
        calendar, days = helper
        name = local(calendar.name)
        words = self._words.nothing(board, period, (name, days))
        verb = self.tr("Leave out {name}").format(name=name)
        self._say("info", words, verb, lambda: self.left_out.emit(calendar.id))

    def _say(
        self, kind: str, words: str, verb: str = "", act: Callable[[], object] | None = None
    ) -> None:
        """Say it once: moving on by days must not repeat it."""
        if self._bar.isHidden() or self._bar.words() != words:
            self._bar.say(kind, words, verb, act)
