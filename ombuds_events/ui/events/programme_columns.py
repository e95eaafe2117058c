"""The columns of the programme."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from ombuds_events.domain.text import isolated
from ombuds_events.queries.programme import ProgrammeFrame, ProgrammeRow
from ombuds_events.ui.events.programme_words import ProgrammeWords, languages_of, pairs
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.words import joined

NARROW, ROOMY = 860, 1080
"""Below these widths the room and the track, and the languages, stand under the title."""


class ProgrammeColumns(QObject):
    """Makes the columns; `frame` tells the languages of the event, `width` that of the table."""

    def __init__(
        self,
        words: ProgrammeWords,
        frame: Callable[[], ProgrammeFrame],
        width: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._frame, self._width = words, frame, width

    def columns(self) -> tuple[Column, ...]:
        """All of them, in order."""
        return (*self._when(), *self._what(), *self._who(), *self._rest())

    def _when(self) -> tuple[Column, ...]:
        return (
            Column(
                "number",
                lambda: self.tr("No."),
                lambda one: str(one.number or ""),
                align="end",
                width=52,
                sortable=False,
                spoken=self._words.spoken,
            ),
            Column(
                "time",
                lambda: self.tr("Time"),
                lambda one: dates.clocks(one.span.start, one.span.end),
                width=106,
                sortable=False,
            ),
            Column(
                "track",
                lambda: self.tr("Track"),
                lambda one: isolated(one.track),
                tip=lambda one: isolated(one.track),
                width=96,
                sortable=False,
                drop_below=NARROW,
            ),
        )

    def _what(self) -> tuple[Column, ...]:
        return (
            Column(
                "title",
                lambda: self.tr("Title"),
                self._words.title,
                Cell.TWO_LINES,
                second=self._second,
                tip=self._words.title,
                tone=lambda one: "" if one.number else "text_2",
                stretch=True,
                sortable=False,
            ),
            Column(
                "room",
                lambda: self.tr("Room"),
                lambda one: isolated(one.room),
                tip=lambda one: isolated(one.room),
                width=120,
                sortable=False,
                drop_below=NARROW,
            ),
        )

    def _who(self) -> tuple[Column, ...]:
        return (
            Column(
                "people",
                lambda: self.tr("People"),
                self._words.people,
                tip=self._words.people,
                width=210,
                stretch=True,
                sortable=False,
            ),
            Column(
                "languages",
                lambda: self.tr("Languages"),
                self._languages,
                Cell.TWO_LINES,
                second=self._interpretation,
                tone=lambda one: "" if one.languages else "text_2",
                width=104,
                sortable=False,
                drop_below=ROOMY,
            ),
        )

    def _rest(self) -> tuple[Column, ...]:
        return (
            Column(
                "counted",
                lambda: self.tr("Hours"),
                lambda one: dates.hours(one.counted_minutes) if one.counted_minutes else "–",
                align="end",
                width=64,
                sortable=False,
            ),
            Column(
                "clash",
                lambda: self.tr("To look at"),
                self._words.clash,
                Cell.STEP,
                icon=lambda one: "triangle-alert" if self._words.clash(one) else "",
                tone=lambda one: "warn" if self._words.clash(one) else "",
                tip=self._words.clash,
                width=180,
                sortable=False,
                drop_below=NARROW,
            ),
        )

    def _languages(self, one: ProgrammeRow) -> str:
        return languages_of(one, self._frame().languages) if one.number else ""

    def _interpretation(self, one: ProgrammeRow) -> str:
        return pairs(one.interpretation or self._frame().interpretation) if one.number else ""

    def _second(self, one: ProgrammeRow) -> str:
        """What went from the columns of a narrow page, and the link."""
        where = (isolated(one.track), isolated(one.room)) if self._width() < NARROW else ()
        spoken = self._languages(one) if self._width() < ROOMY else ""
        return joined(*where, spoken, isolated(one.link))
