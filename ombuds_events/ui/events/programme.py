"""S5 Programme: the sessions of an event, day by day."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.drafts import ProgrammeItemDraft
from ombuds_events.domain.kinds import ItemKind
from ombuds_events.domain.meeting_days import meeting_days
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import isolated
from ombuds_events.queries.event_page import EventHeader, event_header
from ombuds_events.queries.programme import ProgrammeRow, programme
from ombuds_events.services.programme import copy_item, remove_item, reorder
from ombuds_events.store.changes import Changes
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.events.session_dialog import SessionDialog, following
from ombuds_events.ui.events.words import city_of, joined, local
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.panels import Panel, column, label, row
from ombuds_events.ui.kit.rows import Group
from ombuds_events.ui.kit.table import WorkTable

_HOUR = timedelta(hours=1)
_SOURCES = ("event", "programme_item", "programme_role", "person")
_NARROW = 860


class ProgrammeTab(Panel):
    """Enter edits a session, Alt+↑↓ orders, Ctrl+D copies, Del removes."""

    told = Signal()

    def __init__(self, desk: Desk, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._event_id = desk, event_id
        self._rows: tuple[ProgrammeRow, ...] = ()
        self._event: EventHeader = desk.workspace.read(event_header, event_id)
        self._counted = label("", "secondary")
        self._hint = label("", "caption")
        self.add_button = Button(self.tr("Add a session…"), "plus", "primary")
        self.copy_button = Button(self.tr("Copy"), "copy")
        self.remove_button = Button(self.tr("Remove"), "trash-2")
        tools = row(spacing=8)
        tools.setContentsMargins(16, 8, 16, 8)
        tools.addWidget(self._counted)
        tools.addSpacing(8)
        tools.addWidget(self._hint)
        tools.addStretch(1)
        for button in (self.copy_button, self.remove_button, self.add_button):
            tools.addWidget(button)
        self.table = WorkTable(self._columns(), self.tr("Sessions"), "row_two_lines")
        box = column(self)
        box.addLayout(tools)
        box.addWidget(self.table, 1)
        self._connect()
        self._read()

    # -- what the window asks ------------------------------------------------------------------

    def row_words(self) -> str:
        """What the status bar says."""
        count = len([one for one in self._rows if one.number])
        return self.tr("%n session(s)", "", count).replace("%n", str(count))

    def focus_first(self) -> None:
        """Put the focus into the list, or on the button that fills it."""
        if self._rows:
            self.table.setFocus()
        else:
            self.add_button.setFocus()

    def primary(self) -> None:
        """Add a session."""
        self.add_session()

    def add_session(self) -> None:
        """Add a session after the selected one, else at the end."""
        self._ask(self._next_draft(), None)

    def copy_session(self) -> None:
        """Add the selected session once more, right after it."""
        chosen = self._chosen()
        if chosen is not None:
            gesture = Gesture("copy_session", local(chosen.title))
            self._desk.attempt(gesture, copy_item, chosen.id)

    def remove_session(self) -> None:
        """Remove the selected session."""
        chosen = self._chosen()
        if chosen is not None:
            gesture = Gesture("remove_session", local(chosen.title))
            if self._desk.attempt(gesture, remove_item, chosen.id):
                form = self.tr("Removed: {title}.")
                self._desk.notices.toast(form.format(title=local(chosen.title)), undo=True)

    def retranslate(self) -> None:
        """Write all words again."""
        self.add_button.setText(self.tr("Add a session…"))
        self.copy_button.setText(self.tr("Copy"))
        self.remove_button.setText(self.tr("Remove"))
        self._hint.setText(self.tr("Alt+↑↓ changes the order"))
        self.table.set_name(self.tr("Sessions"))
        self.table.set_empty(
            self.tr("No sessions. Add the opening: its hours become the day in the calendars."),
            self.tr("Add a session…"),
        )
        self._show()

    # -- inside --------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add_session)
        self.copy_button.clicked.connect(self.copy_session)
        self.remove_button.clicked.connect(self.remove_session)
        self.table.opened.connect(lambda one: self._ask(one.draft, one))
        self.table.empty.pressed.connect(self.add_session)
        self.table.selection_changed.connect(lambda _rows: self._enable())
        keys = {
            "Alt+Up": lambda: self._move(-1),
            "Alt+Down": lambda: self._move(1),
            "Ctrl+D": self.copy_session,
            "Del": self.remove_session,
        }
        for key, do in keys.items():  # the table would take the arrows for itself
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(do)
        self._desk.bus.changed.connect(self._changed)

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*_SOURCES):
            self._read()

    def _read(self) -> None:
        try:
            self._event = self._desk.workspace.read(event_header, self._event_id)
        except Refused:
            return  # it was taken back: the page that holds this tab goes
        self._rows = self._desk.workspace.read(programme, self._event_id)
        self.retranslate()
        if self._rows and self.table.current_row() is None:
            self.table.select_first()

    def _show(self) -> None:
        self.table.set_groups(self._groups())
        counted = sum(one.counted_minutes for one in self._rows)
        whole = sum(one.span.minutes for one in self._rows if one.number)
        form = self.tr("counted {counted} h of {whole} h")
        words = form.format(counted=dates.hours(counted), whole=dates.hours(whole))
        self._counted.setText(words if self._rows else "")
        self._hint.setVisible(bool(self._rows))
        self._enable()
        self.told.emit()

    def _enable(self) -> None:
        for button in (self.copy_button, self.remove_button):
            button.setVisible(bool(self._rows))
            button.setEnabled(self._chosen() is not None)

    def _groups(self) -> Iterable[tuple[Group, list[ProgrammeRow]]]:
        days = meeting_days(self._event.span, ((one.id, one.span) for one in self._rows))
        spans = {day.day: day.span for day in days}
        for day, some in groupby(self._rows, lambda one: one.span.start.date()):
            part = list(some)
            span = spans[day]
            place = city_of(self._event.city, span.zone)
            title = joined(dates.day(day, self._today()), dates.hours_in(span, span.zone, place))
            yield Group(day, title, self._day_note(part)), part

    def _day_note(self, part: list[ProgrammeRow]) -> str:
        minutes = sum(one.counted_minutes for one in part)
        return self.tr("{hours} h counted").format(hours=dates.hours(minutes)) if minutes else ""

    def _today(self) -> date:
        return self._desk.workspace.clock.today()

    def _chosen(self) -> ProgrammeRow | None:
        found: ProgrammeRow | None = self.table.current_row()
        return found

    def _columns(self) -> tuple[Column, ...]:
        return (*self._what_columns(), *self._who_columns())

    def _what_columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "number",
                lambda: self.tr("No."),
                lambda one: str(one.number or ""),
                align="end",
                width=52,
                sortable=False,
                spoken=self._spoken,
            ),
            Column(
                "time",
                lambda: self.tr("Time"),
                lambda one: dates.clocks(one.span.start, one.span.end),
                width=110,
                sortable=False,
            ),
            Column(
                "title",
                lambda: self.tr("Title"),
                self._title,
                Cell.TWO_LINES,
                second=self._second,
                tip=self._title,
                tone=lambda one: "" if one.number else "text_2",
                stretch=True,
                sortable=False,
            ),
        )

    def _who_columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "room",
                lambda: self.tr("Room"),
                lambda one: isolated(one.room),
                width=150,
                sortable=False,
                drop_below=_NARROW,
            ),
            Column(
                "speakers",
                lambda: self.tr("Speakers"),
                self._speakers,
                tip=self._speakers,
                width=220,
                sortable=False,
            ),
            Column(
                "counted",
                lambda: self.tr("Hours"),
                lambda one: dates.hours(one.counted_minutes) if one.counted_minutes else "–",
                align="end",
                width=70,
                sortable=False,
            ),
            Column(
                "clash",
                lambda: self.tr("To look at"),
                self._clash,
                Cell.STEP,
                icon=lambda one: "triangle-alert" if self._clash(one) else "",
                tone=lambda one: "warn" if self._clash(one) else "",
                tip=self._clash,
                width=190,
                sortable=False,
                drop_below=_NARROW,
            ),
        )

    def _title(self, one: ProgrammeRow) -> str:
        return local(one.title) or (self.tr("Break") if one.kind is ItemKind.BREAK else "")

    def _second(self, one: ProgrammeRow) -> str:
        """What went from the columns of a narrow page, and the link."""
        room = isolated(one.room) if self.table.width() < _NARROW else ""
        return joined(room, isolated(one.link))

    def _speakers(self, one: ProgrammeRow) -> str:
        return ", ".join(isolated(speaker.person.name) for speaker in one.speakers)

    def _clash(self, one: ProgrammeRow) -> str:
        if one.room_taken_by is not None:
            form = self.tr("{room} is also taken by “{title}”")
            return form.format(room=isolated(one.room), title=local(one.room_taken_by))
        if one.busy_speakers:
            form = self.tr("{name} speaks elsewhere then")
            return form.format(name=isolated(one.busy_speakers[0]))
        return ""

    def _spoken(self, one: ProgrammeRow) -> str:
        form = self.tr("Session {number}, {title}, {start} to {end}, {room}")
        return form.format(
            number=one.number,
            title=local(one.title),
            start=dates.clock(one.span.start),
            end=dates.clock(one.span.end),
            room=one.room,
        )

    def _next_draft(self) -> ProgrammeItemDraft:
        """An empty session after the selected one, or at the beginning of the event."""
        after = self._chosen() or (self._rows[-1] if self._rows else None)
        if after is not None:
            day = after.span.start.date()
            last = max((o for o in self._rows if o.span.start.date() == day), key=_ends)
            return following(last.draft)
        span = self._event.span
        end = min(span.start + _HOUR, span.end)
        minutes = int((end - span.start).total_seconds() // 60)
        return ProgrammeItemDraft(
            title={}, start=span.start, end=end, zone=span.zone, counted_minutes=minutes
        )

    def _ask(self, draft: ProgrammeItemDraft, edited: ProgrammeRow | None) -> None:
        dialog = SessionDialog(self._desk, self._event_id, draft, edited, self.window())
        dialog.added.connect(self.table.select_key)
        dialog.exec()
        self.table.setFocus()

    def _move(self, steps: int) -> None:
        chosen = self._chosen()
        if chosen is not None:
            gesture = Gesture("order_sessions", local(chosen.title))
            self._desk.attempt(gesture, reorder, chosen.id, steps)


def _ends(one: ProgrammeRow) -> datetime:
    return one.span.end
