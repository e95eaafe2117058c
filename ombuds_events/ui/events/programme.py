"""S5 Programme: the sessions of an event by phase, day and track."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ombuds_events.domain.drafts import ProgrammeItemDraft
from ombuds_events.domain.meeting_days import meeting_days
from ombuds_events.domain.problems import Refused
from ombuds_events.queries.event_page import EventHeader, event_header
from ombuds_events.queries.programme import ProgrammeRow, programme, programme_frame
from ombuds_events.queries.releases import next_release
from ombuds_events.services.programme import copy_item, remove_item
from ombuds_events.services.programme_order import move_to_day, reorder
from ombuds_events.store.changes import Changes
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.events.day_dialog import DayDialog
from ombuds_events.ui.events.phases_dialog import PhasesDialog
from ombuds_events.ui.events.programme_columns import ProgrammeColumns
from ombuds_events.ui.events.programme_groups import by_day, by_phase
from ombuds_events.ui.events.programme_tools import ProgrammeTools
from ombuds_events.ui.events.programme_words import ProgrammeWords
from ombuds_events.ui.events.release_dialog import ReleaseDialog
from ombuds_events.ui.events.releases_dialog import ReleasesDialog
from ombuds_events.ui.events.session_dialog import SessionDialog, following
from ombuds_events.ui.events.shift_dialog import ShiftDialog
from ombuds_events.ui.events.words import city_of
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.layouts import add_key
from ombuds_events.ui.kit.panels import Panel, column
from ombuds_events.ui.kit.rows import Group
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.words import joined, local

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_SOURCES = (
    "event",
    "event_phase",
    "programme_item",
    "programme_role",
    "programme_release",
    "person",
)


class ProgrammeTab(Panel):
    """Enter edits a session, Alt+↑↓ orders, Alt+Shift+↑↓ moves by a day, Ctrl+D copies."""

    told = Signal()

    def __init__(self, desk: Desk, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._event_id = desk, event_id
        self._rows: tuple[ProgrammeRow, ...] = ()
        self._event: EventHeader = desk.workspace.read(event_header, event_id)
        self._frame = desk.workspace.read(programme_frame, event_id)
        self._words = ProgrammeWords(desk, self)
        self.tools = ProgrammeTools(self._words)
        self.add_button, self.copy_button = self.tools.add_button, self.tools.copy_button
        columns = ProgrammeColumns(self._words, lambda: self._frame, self._width, self)
        self.table = WorkTable(columns.columns(), self.tr("Sessions"), "row_two_lines")
        box = column(self)
        box.addWidget(self.tools)
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
        self._do("copy_session", copy_item)

    def remove_session(self) -> None:
        """Remove the selected session."""
        chosen = self._chosen()
        if chosen is not None and self._do("remove_session", remove_item):
            form = self.tr("Removed: {title}.")
            words = form.format(title=self._words.title(chosen))
            self._desk.notices.toast(words, undo=True)

    def move_session(self) -> None:
        """Ask for another day of the selected session."""
        self._open(lambda chosen: DayDialog(self._desk, chosen, self.window()))

    def shift_sessions(self) -> None:
        """Ask by how much the selected session and others move."""
        self._open(lambda chosen: ShiftDialog(self._desk, chosen, self.window()))

    def edit_phases(self) -> None:
        """Show the phases of the event."""
        PhasesDialog(self._desk, self._event_id, self.window()).exec()

    def release_programme(self) -> None:
        """Show what a release would give out."""
        found = self._desk.workspace.read(next_release, self._event_id)
        ReleaseDialog(self._desk, self._event_id, found, self.window()).exec()

    def change_session(self) -> None:
        """Correct the session in front."""
        one = self.table.current_row()
        if isinstance(one, ProgrammeRow):
            self._ask(one.draft, one)

    def show_releases(self) -> None:
        """Show what was given out."""
        ReleasesDialog(self._desk, self._event_id, self.window()).exec()

    def retranslate(self) -> None:
        """Write all words again."""
        self.table.set_name(self.tr("Sessions"))
        self.table.set_empty(
            self.tr("No sessions yet. Add the opening: its hours become the day in the calendars."),
            self.tr("Add a session…"),
        )
        self._show()

    # -- inside --------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.tools.connect_verbs(self)
        self.table.opened.connect(lambda one: self._ask(one.draft, one))
        self.table.empty.pressed.connect(self.add_session)
        self.table.selection_changed.connect(lambda _rows: self._enable())
        self.table.menu_wanted.connect(self._open_menu)
        keys: dict[str, Callable[[], object]] = {
            "Alt+Up": lambda: self._do("order_sessions", reorder, -1),
            "Alt+Down": lambda: self._do("order_sessions", reorder, 1),
            "Alt+Shift+Up": lambda: self._move_by(-_DAY),
            "Alt+Shift+Down": lambda: self._move_by(_DAY),
            "Ctrl+D": self.copy_session,
            "F2": self.change_session,
            "Del": self.remove_session,
        }
        for key, do in keys.items():  # the table would take the arrows for itself
            add_key(self.table, key, do)
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
        self._frame = self._desk.workspace.read(programme_frame, self._event_id)
        self.retranslate()
        if self._rows and self.table.current_row() is None:
            self.table.select_first()

    def _show(self) -> None:
        self._show_used()
        self.table.set_groups(self._groups())
        self.tools.show_programme(self._rows, self._frame)
        self._enable()
        self.told.emit()

    def _show_used(self) -> None:
        """Columns that would be empty do not stand: tracks, clashes."""
        used = {
            "track": any(one.track for one in self._rows),
            "clash": any(self._words.clash(one) for one in self._rows),
        }
        empty = {key for key, is_used in used.items() if not is_used}
        wanted = (self.table.hidden_columns() - used.keys()) | empty
        if wanted != self.table.hidden_columns():
            self.table.set_hidden_columns(wanted)

    def _enable(self) -> None:
        self.tools.enable(has_rows=bool(self._rows), is_chosen=self._chosen() is not None)

    def _groups(self) -> Iterable[tuple[Group, list[ProgrammeRow]]]:
        days = meeting_days(self._event.span, ((one.id, one.span) for one in self._rows))
        spans = {day.day: day.span for day in days}
        for phase, rows in by_phase(self._rows, self._frame.phases):
            if phase is not None:
                key = ("phase", phase.id)
                yield (
                    Group(key, self._words.phase(phase), self._words.phase_note(phase), "text"),
                    [],
                )
            elif self._frame.phases:
                key = ("rest", rows[0].id)
                yield Group(key, self.tr("Not in a phase"), tone="text"), []
            for day, part in by_day(rows):
                span = spans[day]
                place = city_of(self._event.city, span.zone)
                hours = dates.hours_in(span, span.zone, place)
                title = joined(dates.day(day, self._today()), hours)
                yield Group(day, title, self._day_note(part)), part

    def _width(self) -> int:
        return self.table.width()

    def _day_note(self, part: list[ProgrammeRow]) -> str:
        minutes = sum(one.counted_minutes for one in part)
        return self.tr("{hours} h counted").format(hours=dates.hours(minutes)) if minutes else ""

    def _today(self) -> date:
        return self._desk.workspace.clock.today()

    def _chosen(self) -> ProgrammeRow | None:
        found: ProgrammeRow | None = self.table.current_row()
        return found

    def _next_draft(self) -> ProgrammeItemDraft:
        """An empty session after the selected one, or at the beginning of the event."""
        after = self._chosen() or (self._rows[-1] if self._rows else None)
        if after is not None:
            beside = (one for one in self._rows if _is_beside(one, after))
            return following(max(beside, key=_ends).draft)
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

    def _open(self, make: Callable[[ProgrammeRow], DayDialog | ShiftDialog]) -> None:
        chosen = self._chosen()
        if chosen is not None:
            make(chosen).exec()
            self.table.setFocus()

    def _open_menu(self, _row: ProgrammeRow, place: QPoint) -> None:
        menu: QMenu = self.tools.more_menu
        menu.popup(place)

    def _do(self, label: str, use_case: Callable[..., object], *args: object) -> bool:
        """Do something with the selected session."""
        chosen = self._chosen()
        if chosen is None:
            return False
        gesture = Gesture(label, local(chosen.title))
        return self._desk.attempt(gesture, use_case, chosen.id, *args)

    def _move_by(self, days: timedelta) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._do("move_session", move_to_day, chosen.span.start.date() + days)


def _is_beside(one: ProgrammeRow, other: ProgrammeRow) -> bool:
    return (one.span.start.date(), one.track) == (other.span.start.date(), other.track)


def _ends(one: ProgrammeRow) -> datetime:
    return one.span.end
