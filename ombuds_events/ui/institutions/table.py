"""The institutions of an event as a table: state, focal point, numbers, delegation, reminders."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.text import isolated, pick
from ombuds_events.exchange.places import country_name
from ombuds_events.queries.invitations import EventInstitution
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.i18n import language, state_label, term
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.words import joined

_KEYS = {"m": "sent", "ь": "sent", "ة": "sent", "a": "answer", "ф": "answer", "ش": "answer",
         "r": "remind", "к": "remind", "ق": "remind"}  # fmt: skip
"""M, A and R, and what the same keys write on Russian and Arabic keyboards."""


class InstitutionsTable(WorkTable):
    """`key_wanted`: "sent", "answer" or "remind" was asked for by its letter."""

    key_wanted = Signal(str)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        self._today = today
        super().__init__(self._made_columns(), "", "row_two_lines", parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = _KEYS.get(event.text().casefold()) if not event.modifiers() else None
        if wanted:
            self.key_wanted.emit(wanted)
        elif event.key() == Qt.Key.Key_F2.value and self.current_row() is not None:
            self.opened.emit(self.current_row())
        else:
            super().keyPressEvent(event)

    def _made_columns(self) -> tuple[Column, ...]:
        return (
            Column("check", "", cell=Cell.CHECK, width=36, sortable=False, hideable=False),
            Column("state", lambda: self.tr("State"), self._state, Cell.CHIP,
                   state=lambda row: row.invitation.shown_state if row.invitation else "",
                   width=124, spoken=self._spoken),
            Column("institution", lambda: self.tr("Institution and role"), self._country,
                   Cell.TWO_LINES, second=self._full_name, tip=self._full_name, stretch=True,
                   hideable=False),
            Column("focal", lambda: self.tr("Focal point"), self._focal, Cell.TWO_LINES,
                   second=self._letter_languages, tip=self._focal, width=160, drop_below=1050),
            Column("out", lambda: self.tr("Out no., date, channel"), self._out, Cell.TWO_LINES,
                   second=self._sent, tip=self._sent, width=172, drop_below=790),
            Column("names", lambda: self.tr("Nominated / quota"), self._names, Cell.TWO_LINES,
                   second=self._reserve, align="end", sort=lambda row: row.nominated, width=138),
            Column("in", lambda: self.tr("In no., date"), self._incoming, Cell.TWO_LINES,
                   second=self._answered, width=112, drop_below=900),
            Column("deadline", lambda: self.tr("Deadline, reminders"), self._deadline,
                   Cell.TWO_LINES, second=self._reminders, tip=self._reminders, width=172,
                   tone=self._late, sort=lambda row: self._due(row) or date.max),
        )  # fmt: skip

    def _state(self, row: EventInstitution) -> str:
        letter = row.invitation
        return state_label("invitation", letter.shown_state) if letter else ""

    def _country(self, row: EventInstitution) -> str:
        """The country, then the roles that the institution has in the event."""
        country = isolated(country_name(row.institution.country, language()))
        roles = ", ".join(term(role) for role in row.roles)
        return f"{country} · {roles}" if roles else country

    def _full_name(self, row: EventInstitution) -> str:
        return isolated(pick(row.institution.name, language()))

    def _focal(self, row: EventInstitution) -> str:
        focal = row.institution.focal_point
        return isolated(focal.name) if focal else self.tr("no focal point")

    def _letter_languages(self, row: EventInstitution) -> str:
        langs = " ".join(row.institution.languages[:3]).upper()
        return self.tr("letter: {languages}").format(languages=langs) if langs else ""

    def _out(self, row: EventInstitution) -> str:
        letter = row.invitation
        if letter is None:
            return self.tr("no letter")
        return isolated(letter.outgoing_no) or ("–" if letter.sent_on else self.tr("not sent"))

    def _sent(self, row: EventInstitution) -> str:
        letter = row.invitation
        if letter is None or letter.sent_on is None:
            return ""
        day = dates.day(letter.sent_on, self._today())
        return f"{day} · {term(letter.channel)}" if letter.channel else day

    def _names(self, row: EventInstitution) -> str:
        quota = row.invitation.quota if row.invitation else None
        if quota is None:
            return str(row.nominated or "–")
        return dates.ratio(row.nominated, quota)

    def _reserve(self, row: EventInstitution) -> str:
        return self.tr("and %n in reserve", "", row.in_reserve) if row.in_reserve else ""

    def _incoming(self, row: EventInstitution) -> str:
        letter = row.invitation
        return (isolated(letter.incoming_no) if letter else "") or "–"

    def _answered(self, row: EventInstitution) -> str:
        letter = row.invitation
        answered = letter.answered_on if letter else None
        return dates.day(answered, self._today()) if answered else ""

    def _due(self, row: EventInstitution) -> date | None:
        return row.invitation.deadline if row.invitation else None

    def _deadline(self, row: EventInstitution) -> str:
        due = self._due(row)
        return dates.day(due, self._today()) if due else "–"

    def _reminders(self, row: EventInstitution) -> str:
        letter = row.invitation
        if letter is None or not letter.reminders or letter.last_reminder is None:
            return ""
        day = dates.day(letter.last_reminder, self._today())
        return joined(self.tr("%n reminder(s)", "", letter.reminders), day)

    def _late(self, row: EventInstitution) -> str:
        return "error" if row.invitation and row.invitation.is_overdue else ""

    def _spoken(self, row: EventInstitution) -> str:
        """As in "Overdue 3 days, Mongolia, 2 reminders"."""
        letter = row.invitation
        if letter is None:
            return self.tr("not invited")
        parts = [self._state(row)]
        if letter.days_overdue:
            parts.append(self.tr("%n day(s)", "", letter.days_overdue))
        if letter.reminders:
            parts.append(self.tr("%n reminder(s)", "", letter.reminders))
        return ", ".join(parts)
