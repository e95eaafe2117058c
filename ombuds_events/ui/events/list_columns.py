"""The columns of the list of events."""

from PySide6.QtCore import QObject

from ombuds_events.queries.events import EventRow
from ombuds_events.ui.events.clash_marks import ClashMarks
from ombuds_events.ui.events.words import EventWords
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.i18n import state_label, term
from ombuds_events.ui.kit.words import joined, local


class ListColumns(QObject):
    """Makes the columns; those that hold a number stay narrow."""

    def __init__(self, desk: Desk, marks: ClashMarks, parent: QObject) -> None:
        super().__init__(parent)
        self._marks = marks
        self._clock = desk.workspace.clock
        self._words = EventWords(desk, self)

    def columns(self) -> tuple[Column, ...]:
        """All columns; some are off at first."""
        return (*self._first(), *self._numbers(), *self._last())

    def _first(self) -> tuple[Column, ...]:
        words, clock, marks = self._words, self._clock, self._marks
        return (
            Column(
                "state",
                lambda: self.tr("State"),
                lambda row: state_label("event", row.state),
                Cell.CHIP,
                state=lambda row: str(row.state),
                tip=lambda row: state_label("event", row.state),
                width=166,
            ),
            Column(
                "title",
                lambda: self.tr("Title"),
                lambda row: local(row.title),
                Cell.TWO_LINES,
                second=words.who,
                tip=lambda row: local(row.title),
                stretch=True,
                hideable=False,
            ),
            Column(
                "dates",
                lambda: self.tr("Dates"),
                lambda row: words.when(row, clock.today()),
                Cell.TWO_LINES,
                second=words.where,
                icon=lambda row: "triangle-alert" if marks.words(row.id) else "",
                tone=lambda row: "warn" if marks.words(row.id) else "",
                tip=lambda row: marks.words(row.id),
                spoken=lambda row: joined(
                    words.when(row, clock.today()), words.where(row), marks.words(row.id)
                ),
                width=152,
            ),
            Column("code", lambda: self.tr("Number"), lambda row: row.code, width=112, shown=False),
        )

    def _numbers(self) -> tuple[Column, ...]:
        words = self._words
        return (
            Column(
                "rec",
                lambda: self.tr("Rec."),
                lambda row: str(row.recommendation or "–"),
                align="end",
                width=44,
                sortable=False,
                drop_below=730,
            ),
            Column(
                "answers",
                lambda: self.tr("Answers"),
                words.answers,
                align="end",
                width=78,
                sortable=False,
                drop_below=760,
            ),
            Column(
                "people",
                lambda: self.tr("People"),
                words.people,
                Cell.LINK,
                icon=lambda row: "tally-5" if row.is_counted else "list-ordered",
                tip=words.people_kind,
                spoken=lambda row: f"{words.people(row)}, {words.people_kind(row)}",
                align="end",
                width=76,
                sortable=False,
                drop_below=690,
            ),
        )

    def _last(self) -> tuple[Column, ...]:
        words = self._words
        return (
            Column(
                "mode",
                lambda: self.tr("Mode"),
                lambda row: term(row.mode),
                width=100,
                sortable=False,
                shown=False,
            ),
            Column(
                "step",
                lambda: self.tr("Next step"),
                words.next_words,
                Cell.STEP,
                icon=_step_icon,
                tone=_step_tone,
                tip=words.next_words,
                width=146,
                sortable=False,
            ),
        )


def _step_icon(row: EventRow) -> str:
    return "alarm-clock" if row.overdue else ""


def _step_tone(row: EventRow) -> str:
    if row.overdue:
        return "error"
    return "" if row.step is not None else "text_2"
