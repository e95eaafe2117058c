"""The right column: the day in words, who rests, who pays, the days that would do as well."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ombuds_events.domain.common_hours import CommonDay, near_misses, next_common
from ombuds_events.domain.fairness import PastMeeting, who_pays
from ombuds_events.domain.workdays import calendar_problems
from ombuds_events.ui.hours.board import Board, DayTable
from ombuds_events.ui.hours.words import HoursWords, place, shorter_because
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.calendar_days import ABOUT
from ombuds_events.ui.kit.i18n import language, sentence
from ombuds_events.ui.kit.panels import Panel, column, emptied, label, row, rule, wrapped
from ombuds_events.ui.kit.text_link import text_link
from ombuds_events.ui.kit.words import local

_NEXT, _NEAR = 4, 2


class Aside(Panel):
    """Emits `day_chosen(date)` when one of the other days is pressed."""

    day_chosen = Signal(object)

    def __init__(self, words: HoursWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._lines = column(self, margin=14, spacing=4)
        self.said: list[str] = []

    def show_day(
        self,
        board: Board,
        table: DayTable,
        city: str,
        past: Sequence[PastMeeting],
        today: date,
        slot: str,
    ) -> None:
        """Say all about a day; `slot` is the chosen time in words."""
        emptied(self._lines)
        self.said = []
        self._today = today
        common = board.days.get(table.day)
        self._add(dates.day(table.day, today), "strong")
        if common is not None:
            self._add(self._words.day_words(board, common, table.zone, city))
        if slot:
            self._add(slot, "strong")
        for un_day in board.un_days.get(table.day, ()):
            self._add(local(un_day.label), "minor")
        for words in self._words.changes(table.lines):
            self._add(words, "warn")
        self._resting(board, table.day)
        self._price(board, common, past)
        if common is not None:
            self._others(board, common)
        self._sources(board)
        self._lines.addStretch(1)
        self._keep_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_height()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._keep_height()  # new lines know their height only once they are dressed
        return done

    def _keep_height(self) -> None:
        """As high as all lines need: in a scroll area they would be squeezed otherwise."""
        self._lines.activate()
        height = self._lines.heightForWidth(self.width())
        if height > 0:
            self.setMinimumHeight(height)

    def _resting(self, board: Board, day: date) -> None:
        found = board.resting(day)
        if found:
            self._section(self.tr("Who rests"))
        for one in found:
            self._add(self._words.rests(one))

    def _price(self, board: Board, common: CommonDay | None, past: Sequence[PastMeeting]) -> None:
        if common is None or not common.minutes:
            return
        price = who_pays(board.calendars, common.starts, common.ends, common.missed, past)
        if price is not None and len(board.calendars) > 1:
            self._section(self.tr("Who pays the price"))
            self._add(self._words.price(price, board))

    def _others(self, board: Board, common: CommonDay) -> None:
        days = tuple(board.days.values())
        coming = next_common(days, max(common.day, self._today), _NEXT)
        if coming:
            same = self.tr("Next days with the same window")
            self._section(same if common.is_common else self.tr("Next common days"))
        for one in coming:
            self._day(one.day, *self._how_long(board, one, common))
        near = near_misses(days, max(common.day, self._today), _NEAR)
        if near:
            self._section(self.tr("Near, but not all"))
        for one in near:
            resting = board.resting(one.day)
            why = self._words.short_reason(resting)
            self._day(one.day, why, "warn" if len(resting) == 1 else "secondary")

    def _how_long(self, board: Board, one: CommonDay, common: CommonDay) -> tuple[str, str]:
        words = self._words.short_length(one.minutes)
        missed = [place(each) for each in board.calendars if each.id in one.missed]
        if missed:
            form = self.tr("{length}, without {names}")
            return form.format(length=words, names=", ".join(missed)), "warn"
        if one.minutes >= common.minutes:
            return words, ""
        why = shorter_because(board, one, common)
        if why is None:
            return words, "warn"
        calendar, shift = why
        return f"{words}: {place(calendar)} \u2066{shift}\u2069", "warn"

    def _sources(self, board: Board) -> None:
        self._lines.addSpacing(8)
        for problem in calendar_problems(board.calendars, board.year, language()):
            self._add(sentence(problem), "warn")
        words = self.tr(
            "Holidays: built-in list of {year}; {sign} the moon decides: an estimate. "
            "Weekends are set for each institution."
        )
        self._add(words.format(year=board.year, sign=ABOUT), "caption")

    def _section(self, words: str) -> None:
        self._lines.addSpacing(8)
        self._add(words, "heading")

    def _add(self, words: str, role: str = "") -> None:
        self.said.append(words)
        made = wrapped(words, role)
        self._lines.addWidget(made)
        made.show()  # at once, so that its height counts

    def _day(self, day: date, end: str, role: str) -> None:
        made = Panel()
        box: QVBoxLayout = column(made, spacing=2)
        line = row(spacing=8)
        words = dates.day(day, self._today)
        self.said.append(f"{words} {end}")
        link = text_link(words, self._choosing(day))
        link.setWordWrap(False)
        line.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        tail = wrapped(end, role) if role else label(end)
        tail.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(tail, 1)
        box.addLayout(line)
        box.addWidget(rule())
        self._lines.addWidget(made)
        made.show()

    def _choosing(self, day: date) -> Callable[[], object]:
        return lambda: self.day_chosen.emit(day)
