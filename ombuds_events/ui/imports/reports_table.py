"""The people of a report in three groups: matched, probable, not matched; and the marks of each."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ombuds_events.domain.kinds import Mark
from ombuds_events.domain.tally import MarkValue, letter
from ombuds_events.domain.text import isolated
from ombuds_events.queries.report_shapes import (
    Group,
    MarkOutcome,
    Offered,
    PlannedAttendee,
    PlannedMark,
)
from ombuds_events.ui.imports.reports_state import ReportState
from ombuds_events.ui.kit import dates, rows
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.i18n import language, term
from ombuds_events.ui.kit.words import country, joined, local

_STATES = {Group.MATCHED: "accepted", Group.PROBABLE: "under_review", Group.UNMATCHED: "idea"}


class ReportWords(QObject):
    """What is said of the people of a report, in the language of the window."""

    def columns(self) -> tuple[Column, ...]:
        """The columns of the table."""
        return (
            Column("name", lambda: self.tr("In the report"), self.name, Cell.TWO_LINES,
                   second=self._about, width=170, stretch=True, strong=True, sortable=False),
            Column("minutes", lambda: self.tr("Minutes"), self._minutes, align="end", width=70,
                   sortable=False),
            Column("joins", lambda: self.tr("Joins"), self._joins, align="end", width=60,
                   sortable=False, drop_below=780),
            Column("person", lambda: self.tr("Participant"), self.person, Cell.TWO_LINES,
                   second=self._from, tone=self._person_tone, width=170, stretch=True,
                   sortable=False),
            Column("marks", lambda: self.tr("Mark"), self.marks, tip=self._marks_tip,
                   spoken=self._marks_tip, tone=self._marks_tone, width=150, sortable=False),
            Column("state", lambda: self.tr("Match"), self.match, Cell.CHIP, state=self._state,
                   width=150, sortable=False),
        )  # fmt: skip

    def groups(self, state: ReportState) -> list[tuple[rows.Group, Sequence[PlannedAttendee]]]:
        """The rows under their headings; what waits for a person stands first."""
        names = {
            Group.PROBABLE: self.tr("Probable: confirm each"),
            Group.UNMATCHED: self.tr("Not matched: listed, no mark"),
            Group.MATCHED: self.tr("Matched"),
        }
        return [
            (rows.Group(group, names[group], dates.number(len(found))), found)
            for group in names
            if (found := state.of(group))
        ]

    def name(self, row: PlannedAttendee) -> str:
        """The name in the report."""
        return isolated(row.name) or self.tr("(no name)")

    def person(self, row: PlannedAttendee) -> str:
        """Whose seat it is, or may be."""
        if row.seat is not None:
            return isolated(row.seat.person.name)
        if not row.offered or row.group is Group.UNMATCHED:
            return self.tr("nobody of the list")
        names = [isolated(one.person.name) for one in row.offered]
        return self.tr("{name}?").format(name=" / ".join(names))

    def choice(self, offered: Offered) -> str:
        """A seat to choose."""
        person = offered.person
        return joined(isolated(person.name), country(person.country))

    def match(self, row: PlannedAttendee) -> str:
        """How it is known who this is."""
        if row.is_confirmed:
            return self.tr("Confirmed") if row.seat else self.tr("Not ours")
        if row.group is Group.PROBABLE:
            return self.tr("End not known") if row.by else self.tr("Confirm?")
        if row.group is Group.UNMATCHED:
            return self.tr("Not matched")
        return self.tr("By e-mail") if row.by == "email" else self.tr("By name")

    def marks(self, row: PlannedAttendee) -> str:
        """The marks that the row would get."""
        if row.seat is not None and not row.seat.is_marked:
            return self.tr("not counted")
        if len(row.marks) == 1:
            (mark,) = row.marks.values()
            shown = mark.known if _stays(mark) and mark.known is not None else mark.value
            return self._meaning(shown)
        return "  ".join(
            f"{number}\u2009{_short(mark.value)}" for number, mark in row.marks.items()
        )

    def _meaning(self, value: MarkValue) -> str:
        if isinstance(value, Mark):
            return f"{_short(value)} · {term(value)}"
        return self.tr("%n min", "", value)

    def _about(self, row: PlannedAttendee) -> str:
        if row.is_bot:
            return self.tr("a program, not a person")
        if row.is_waiting_only:
            return self.tr("only in the waiting room")
        return isolated(row.email)

    def _minutes(self, row: PlannedAttendee) -> str:
        return "–" if row.is_open and not row.minutes else dates.number(row.minutes)

    def _joins(self, row: PlannedAttendee) -> str:
        return dates.number(row.joins)

    def _from(self, row: PlannedAttendee) -> str:
        shown = row.seat or (row.offered[0] if len(row.offered) == 1 else None)
        if shown is None or (row.group is Group.UNMATCHED):
            return ""
        return joined(local(shown.person.institution), country(shown.person.country))

    def _person_tone(self, row: PlannedAttendee) -> str:
        return "text" if row.seat else "text_2"

    def _state(self, row: PlannedAttendee) -> str:
        return "withdrawn" if row.is_confirmed and row.seat is None else _STATES[row.group]

    def _marks_tone(self, row: PlannedAttendee) -> str:
        is_new = any(mark.outcome.is_written for mark in row.marks.values())
        return "text" if is_new else "text_2"

    def _marks_tip(self, row: PlannedAttendee) -> str:
        return "\n".join(self._told(number, mark) for number, mark in row.marks.items())

    def _told(self, number: int, mark: PlannedMark) -> str:
        words = {
            MarkOutcome.NEW: self.tr("Session {number}: {mark}"),
            MarkOutcome.BETTER: self.tr("Session {number}: {mark} instead of {known}"),
            MarkOutcome.SAME: self.tr("Session {number}: {mark}, already there"),
            MarkOutcome.KEPT: self.tr("Session {number}: {known} was typed by hand and stays"),
            MarkOutcome.LESS: self.tr("Session {number}: {known} of an earlier report stays"),
        }
        known = "" if mark.known is None else self._meaning(mark.known)
        return words[mark.outcome].format(
            number=number, mark=self._meaning(mark.value), known=known
        )


def _stays(mark: PlannedMark) -> bool:
    return mark.outcome in {MarkOutcome.KEPT, MarkOutcome.LESS}


def _short(value: MarkValue) -> str:
    return letter(value, language()) if isinstance(value, Mark) else str(value)
