"""S6 Common hours: a slot for several institutions in less than a minute."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from ombuds_events.domain.common_hours import Wish
from ombuds_events.domain.drafts import EventDraft
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import pick
from ombuds_events.queries.hours_page import TeamSet, team_sets
from ombuds_events.store.changes import Changes
from ombuds_events.ui.hours.face import HoursFace
from ombuds_events.ui.hours.keys import HourKeys
from ombuds_events.ui.hours.mail import SlotText
from ombuds_events.ui.hours.memory import Choices
from ombuds_events.ui.hours.notes import Notes
from ombuds_events.ui.hours.reckoning import Reckoning
from ombuds_events.ui.hours.slot import (
    STEP,
    draft_at,
    moved_span,
    slot_in,
    slot_of_event,
    span_of,
    wish_of,
)
from ombuds_events.ui.hours.words import year_behind
from ombuds_events.ui.hours.year_model import moved
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.announce import announce
from ombuds_events.ui.kit.buttons import link
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.holiday_reader import HolidayReader
from ombuds_events.ui.kit.i18n import language
from ombuds_events.ui.kit.words import local

_SOURCES = ("institution", "calendar_day", "holiday_list", "public_holiday", "un_day", "event")
_WORDS_MS = 30
_FIRST_YEAR, _LAST_YEAR = 1950, 2150


class HoursPage(HoursFace):
    """Arrows move the day, Shift+arrows the hours, N goes to the next common day."""

    told = Signal()

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known = Reckoning(desk)
        super().__init__(desk, self._known)
        self._text = SlotText(self)
        self._today = desk.workspace.clock.today()
        self._day = self._today
        self._start: int | None = None
        self._length = 0
        self._draft: EventDraft | None = None
        self._opened: int | None = None
        self.event_link = link("", self._open_event)
        self.header.add_widget(self.event_link)
        self.notes = Notes(self.message, self._known, self.words)
        self._later = QTimer(self, singleShot=True, interval=_WORDS_MS)
        self._later.timeout.connect(self._tell_aside)
        self._reader = HolidayReader(desk, self)
        self._connect()
        self.retranslate()

    # -- what the window asks ------------------------------------------------------------------

    def title(self) -> str:
        """What the title bar says."""
        return self.tr("Common hours")

    def row_words(self) -> str:
        """What the status bar says."""
        return self.words.month_facts(self._known.board, self._day.month)

    def open(self, record: int, tab: str) -> None:
        """Show the institutions of an event, or those chosen last; `tab` may name a day."""
        self._draft = None
        if self._opened == record:
            if tab:
                self._choose_day(self._known.first_day(tab, self._today))
            return
        try:
            self._known.begin(record)
        except Refused as refused:
            self._desk.notices.refused(refused.problems)
            self._desk.go(Place("hours"))
            return
        self._opened = record
        self._start, self._length = None, self._known.choices.wish.min_minutes
        self._day = self._known.first_day(tab, self._today)
        self._read()

    def focus_first(self) -> None:
        """Put the focus on the chosen day."""
        self.year.setFocus()

    def find_in_list(self) -> None:
        """Go to the field that adds institutions."""
        self.team.picker.setFocus()
        self.team.picker.selectAll()

    def primary(self) -> None:
        """Press the filled button: that of the bar, while it asks."""
        (self.use_button if self.mover.isHidden() else self.mover.verb).click()

    def use_slot(self) -> None:
        """Move the event to the slot, or plan a new one; a day without a window says why."""
        span = self.span()
        if span is None:
            self.notes.explain(self._day, self._today)
        elif self._known.event is not None and self._slot is not None:
            event = self._known.event
            self.mover.ask_move(event, moved_span(event.span, event.first, self._slot[0]))
        else:
            self._desk.go(Place("new_event_at"))

    def copy_hours(self) -> None:
        """Put the slot on the clipboard as text."""
        span = self.span()
        if span is None:
            self.notes.explain(self._day, self._today)
            return
        text = self._text.written(self._known.board, self._table, span, self._city(), self.words)
        QGuiApplication.clipboard().setText(text)
        self._desk.notices.toast(self.tr("The hours of all cities are on the clipboard."))

    def next_common_day(self) -> None:
        """Go to the next day that suits."""
        self._step_common(1)

    def span(self) -> Span | None:
        """The slot on the clock in use."""
        return span_of(*self._slot, self._known.zone) if self._slot else None

    def draft(self) -> EventDraft | None:
        """The new event of this slot: what was typed before comes back with it."""
        span = self.span()
        if span is None:
            return None
        others = [one for one in self._known.choices.ticked if one != self._known.own]
        return draft_at(span, others, self._draft)

    def plan_for(self, draft: EventDraft) -> None:
        """Look for hours of an event that is being planned in its dialog."""
        self._draft = draft
        own = (self._known.own,) if self._known.own else ()
        ids = dict.fromkeys((*own, *(one for one, _role in draft.partners)))
        wish = wish_of(draft)
        self._known.choose(Choices(tuple(ids), wish=wish))
        self._start, self._length = None, wish.min_minutes
        self._read()

    def retranslate(self) -> None:
        """Write all words again."""
        super().retranslate()
        if self._opened is not None:
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape.value and not self.year.hasFocus():
            self.year.setFocus()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.copy_button.clicked.connect(self.copy_hours)
        self.use_button.clicked.connect(self.use_slot)
        self.before.clicked.connect(lambda: self._step_year(-1))
        self.after.clicked.connect(lambda: self._step_year(1))
        self.year.day_chosen.connect(self._choose_day)
        self.aside.day_chosen.connect(self._choose_day)
        for keys in (self.year.keys, self.matrix.hours.keys):
            self._follow(keys)
        self.matrix.hours.hour_pressed.connect(self._begin_at)
        self.team.listed.connect(self._list)
        self.team.ticked.connect(self._tick)
        self.team.wished.connect(self._wish)
        self.mover.moved.connect(self._moved)
        self.mover.asking.connect(lambda on: self.use_button.set_kind("" if on else "primary"))
        self.notes.zones_wanted.connect(self._set_zones)
        self.notes.left_out.connect(self._leave_out)
        self.notes.day_chosen.connect(self._choose_day)
        self._reader.came.connect(self._read)
        self._desk.bus.changed.connect(self._changed)

    def _follow(self, keys: HourKeys) -> None:
        keys.common_wanted.connect(self._step_common)
        keys.shifted.connect(self._shift)
        keys.lengthened.connect(self._lengthen)
        keys.year_wanted.connect(self._step_year)
        keys.find_wanted.connect(self.find_in_list)

    # -- reading -------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        if self._opened is not None and changes.touches(*_SOURCES):
            self.when_seen(self._read)

    def _read(self) -> None:
        """Read the year of the chosen day; lists that are missing come later, from a job."""
        known = self._known
        try:
            known.read(self._day.year)
        except Refused:  # the event was taken back
            self._opened = None
            self._desk.go(Place("hours"))
            return
        self.team.show_team(known.choices, known.calendars, known.own)
        self.team.offer_sets(self._desk.workspace.read(team_sets), self._take_set)
        self._reader.ask(known.choices.listed, [self._day.year, self._day.year + 1])
        self._show()

    def _reckon(self) -> None:
        self._known.reckon(self._day.year)
        self._show()

    def _show(self) -> None:
        self._year_model.show(self._known.board, self._today)
        self.year_label.setText(str(self._day.year))
        self._tell_facts()
        self._show_day()

    def _tell_facts(self) -> None:
        """Write the head line, and whose hours these are."""
        known = self._known
        self.header.set_title(self.tr("Common hours"))
        self.header.set_facts(self.words.facts(known.board))
        event = known.event
        self.event_link.setVisible(event is not None)
        if event is not None:
            self.event_link.setText(self.tr("for {code}").format(code=event.code))
            self.event_link.setToolTip(pick(event.title, language()))

    def _show_day(self) -> None:
        known, day = self._known, self._day
        self._table = known.board.table(day, known.zone)
        window = self._table.window
        self._slot = self._slot_in(window) if window[1] else None
        self.year.choose(day)
        self._matrix_model.show(self._table)
        self.matrix.show_slot(self._slot or (0, 0))
        self._tell_day()
        self.notes.tell(day)
        self._later.start()
        self.told.emit()

    def _tell_aside(self) -> None:
        """Say the day in words once the tables stand: a key held down must not wait for it."""
        known, city = self._known, self._city()
        self.aside.show_day(
            known.board, self._table, city, known.past, self._today, self._slot_words()
        )

    def _slot_in(self, window: tuple[int, int]) -> tuple[int, int]:
        event = self._known.event
        if event is not None:
            return slot_of_event(window, event.first, self._start, self._day)
        return slot_in(window, self._start, self._length)

    def _tell_day(self) -> None:
        known = self._known
        city = self._city()
        self.day_title.setText(year_behind(dates.long_day(self._day), self._day.year))
        self.clock_note.setText(self.tr("hours of {city}").format(city=city))
        common = known.board.days.get(self._day)
        is_common = bool(common and common.is_common)
        self.window_chip.say(self.words.window(common, known.zone, city), is_good=is_common)
        day = dates.day(self._day, self._today)
        span = self.span()
        if span is None:
            self.use_button.setText(self.tr("Use {day}").format(day=day))
        else:
            form = self.tr("Use {day}, {clock} {city}")
            clock = dates.clock(span.start)
            self.use_button.setText(form.format(day=day, clock=clock, city=city))

    def _slot_words(self) -> str:
        span = self.span()
        if span is None:
            return ""
        words = self.tr("Chosen: {hours}")
        return words.format(hours=dates.hours_in(span, self._known.zone, self._city()))

    def _city(self) -> str:
        return local(self._known.city)

    # -- doing ---------------------------------------------------------------------------------

    def _choose_day(self, day: date) -> None:
        if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
            return
        year, self._day = self._day.year, day
        self._start = None
        self.mover.dismiss()
        if day.year != year:
            self._read()
        else:
            self._show_day()
        if not self.year.hasFocus():
            announce(self, self.words.spoken_day(self._known.board, day))

    def _step_year(self, by: int) -> None:
        self._choose_day(moved(self._day, months=12 * by))

    def _step_common(self, by: int) -> None:
        """The next day that suits, in the next year if this one has none left."""
        days = [one.day for one in self._known.board.common]
        found = [one for one in days if (one - self._day).days * by > 0]
        if found:
            self._choose_day(found[0] if by > 0 else found[-1])
            return
        old, year = self._day, self._day.year + by
        self._choose_day(date(year, 1, 1) if by > 0 else date(year, 12, 31))
        common = self._known.board.common
        self._choose_day((common[0] if by > 0 else common[-1]).day if common else old)

    def _shift(self, by: int) -> None:
        if self._slot is not None:
            self._start = self._slot[0] + by * STEP
            self._show_slot()

    def _lengthen(self, by: int) -> None:
        """An event keeps its length; a new one takes what is chosen here."""
        if self._slot is not None and self._known.event is None:
            room = self._table.window[1] - self._table.window[0]
            length = self._slot[1] - self._slot[0] + by * STEP
            self._start, self._length = self._slot[0], max(STEP, min(length, room))
            self._show_slot()

    def _begin_at(self, minute: int) -> None:
        if self._slot is not None:
            self._start = minute
            self._show_slot()

    def _show_slot(self) -> None:
        self._show_day()
        announce(self, self._slot_words())

    def _list(self, ids: tuple[int, ...]) -> None:
        unticked = self._known.choices.unticked & set(ids)
        self._known.choose(replace(self._known.choices, listed=ids, unticked=unticked))
        self._read()

    def _take_set(self, chosen: TeamSet) -> None:
        own = self._known.own
        ids = tuple(dict.fromkeys((*chosen.institution_ids, *((own,) if own else ()))))
        self._known.choose(replace(self._known.choices, listed=ids, unticked=frozenset()))
        self._read()

    def _tick(self, one: int, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        choices = self._known.choices
        unticked = choices.unticked - {one} if on else choices.unticked | {one}
        self._known.choose(replace(choices, unticked=unticked))
        self.team.take(self._known.choices)
        self._reckon()

    def _leave_out(self, one: int) -> None:
        self._tick(one, False)  # noqa: FBT003
        self.team.show_team(self._known.choices, self._known.calendars, self._known.own)

    def _wish(self, wish: Wish) -> None:
        if wish.min_minutes != self._known.choices.wish.min_minutes:
            self._start, self._length = None, wish.min_minutes
        self._known.choose(replace(self._known.choices, wish=wish))
        self._reckon()

    def _moved(self) -> None:
        """The event stands elsewhere now: go back to it."""
        event = self._known.event
        self._opened = None
        if event is not None:
            self._desk.go(Place("event", event.id, "overview"))

    def _open_event(self) -> None:
        if self._known.event is not None:
            self._desk.go(Place("event", self._known.event.id, "overview"))

    def _set_zones(self) -> None:
        self._desk.go(Place("institution", self._known.board.lost[0].id, "facts"))
