"""The slot as plain text for a letter: every city with its own hours."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ombuds_events.domain.span import Span
from ombuds_events.ui.hours.board import Board, DayTable
from ombuds_events.ui.hours.words import HoursWords, place
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.painting import plain


class SlotText(QObject):
    """`written` makes the text in the language of the window."""

    def written(
        self, board: Board, table: DayTable, span: Span, city: str, words: HoursWords
    ) -> str:
        """The proposed time, then every city west to east, then who cannot come."""
        lines = [self.tr("Proposed time: {when}").format(when=dates.full(span, city)), ""]
        coming = [one for one in table.lines if one.rest is None and not one.is_missed]
        lines += dict.fromkeys(
            dates.hours_in(span, one.calendar.zone, place(one.calendar)) for one in coming
        )
        away = self._away(board, table, words)
        return plain("\n".join([*lines, *away]))

    def _away(self, board: Board, table: DayTable, words: HoursWords) -> Sequence[str]:
        found = [words.rests(one) for one in board.resting(table.day)]
        found += [
            self.tr("{name}: outside working hours").format(name=place(one.calendar))
            for one in table.lines
            if one.is_missed and one.rest is None
        ]
        return ["", self.tr("Cannot come on this day:"), *found] if found else []
