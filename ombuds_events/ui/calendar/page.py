"""S4: the calendar. M, W and A change the view, T goes to today, N plans a new event."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

from ombuds_events.domain.drafts import EventDraft
from ombuds_events.domain.span import Span, is_in_range, next_valid
from ombuds_events.store.changes import Changes
from ombuds_events.ui.calendar.agenda import AgendaTable
from ombuds_events.ui.calendar.aside import CalendarAside
from ombuds_events.ui.calendar.date_dialog import DateDialog
from ombuds_events.ui.calendar.frame import CalendarHead, EmptyLine
from ombuds_events.ui.calendar.layout import Shown
from ombuds_events.ui.calendar.memory import Memory, View, landing, period
from ombuds_events.ui.calendar.mover import Mover
from ombuds_events.ui.calendar.reading import Reading
from ombuds_events.ui.calendar.room import Room
from ombuds_events.ui.calendar.views import AnyView, CalendarViews
from ombuds_events.ui.calendar.words import CalendarWords
from ombuds_events.ui.kit.consequence_bar import ConsequenceBar
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.holiday_reader import HolidayReader
from ombuds_events.ui.kit.i18n import sentence
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.kit.panels import Panel, column, row

SOURCES = (
    "event",
    "partner",
    "programme_item",
    "invitation",
    "institution",
    "calendar_day",
    "public_holiday",
)


class CalendarPage(Panel):
    """Month, week and agenda of one period; what is dragged is asked first."""

    told = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._memory = Memory(desk.settings)
        self._reading = Reading(desk, self._memory)
        self._today = desk.workspace.clock.today()
        self._day = self._today
        self._narrow_view: View | None = None
        self._wanted: Span | None = None
        self.words = CalendarWords(self)
        self.head = CalendarHead(self)
        self.bar, self.message = ConsequenceBar(), MessageBar()
        self.empty = EmptyLine()
        self.views = CalendarViews(self.words)
        self.month, self.week, self.agenda = self.views.month, self.views.week, self.views.agenda
        self.aside = CalendarAside(self.words, self._today)
        self.mover = Mover(desk, self.bar, self.message, self)
        self._room = Room(self, self.head, self.aside, self._memory)
        self._holidays = HolidayReader(desk, self)
        self._lay_out()
        self._connect()
        self.retranslate()

    # -- what the window asks ------------------------------------------------------------------

    def title(self) -> str:
        """What the title bar says."""
        return self.tr("Calendar")

    def row_words(self) -> str:
        """What the status bar says."""
        return self.words.count(self._reading.events(), self.view)

    def focus_first(self) -> None:
        """Put the focus into the days."""
        self.front.setFocus()

    def open(self, _record: int, tab: str) -> None:
        """Go to the day, and to the view, that `tab` names: "week 2026-10-19"."""
        for part in tab.split():
            if part in set(View):
                self._take_view(View(part))
            else:
                self.go_to_day(date.fromisoformat(part))

    def primary(self) -> None:
        """Do what the filled button says: move."""
        self.mover.confirm()

    def toggle_pane(self) -> None:
        """Show or close the side panel."""
        self._room.toggle_aside()

    def show_month(self) -> None:
        """Look at a month."""
        self._take_view(View.MONTH)

    def show_week(self) -> None:
        """Look at a week."""
        self._take_view(View.WEEK)

    def show_agenda(self) -> None:
        """Look at a month as a list."""
        self._take_view(View.AGENDA)

    def go_to_today(self) -> None:
        """Go to today."""
        self.go_to_day(self._today)

    def go_to_date(self) -> None:
        """Ask for a day, and go there."""
        dialog = DateDialog(self._day, self._today, self.window())
        if dialog.exec() and (day := dialog.day()) is not None:
            self.go_to_day(day)
            self.front.setFocus()

    def choose_clocks(self) -> None:
        """Choose the cities whose clocks stand beside the days."""
        self.aside.clocks.popup_at(self.views.mapToGlobal(QPoint(0, 0)))

    def draft(self) -> EventDraft | None:
        """What a new event begins with: the hours that were chosen in the days."""
        span = self._wanted
        if span is None:
            return None
        return EventDraft(title={}, type_key="", start=span.start, end=span.end, zone=span.zone)

    def export(self) -> None:
        """Save files of the picked event."""
        if (shown := self.views.picked_in(self.view)) is not None:
            self.mover.moved_event = shown.bar.event_id
            self._desk.go(Place("event_updates", shown.bar.event_id))

    def event_for_updates(self) -> int:
        """The event whose files the user wants to prepare."""
        return self.mover.moved_event

    # -- views ---------------------------------------------------------------------------------

    @property
    def view(self) -> View:
        """What is in front: narrow windows get the agenda unless another view was asked for."""
        if self._room.is_narrow:
            return self._narrow_view or View.AGENDA
        return self._memory.view()

    @property
    def front(self) -> AnyView:
        """The view in front."""
        return self.views.of(self.view)

    def go_to_day(self, day: date) -> None:
        """Show the period of a day, and stand on it."""
        if not is_in_range(day):
            return
        self._day = day
        self.read()
        here = [one for one in self._coming() if one.first == day]
        self._stand(here[0].start if here else datetime.combine(day, time(9)))

    def read(self) -> None:
        """Read the period again and show it."""
        shown = period(self.view, self._day)
        self._reading.read(shown)
        self._holidays.ask(None, range(shown.first.year, shown.last.year + 1))
        self._show()
        self.aside.show_partners(*self._reading.show_aside())
        self.told.emit()

    def retranslate(self) -> None:
        """Write all words again."""
        self.month.setAccessibleName(self.tr("Month"))
        self.week.setAccessibleName(self.tr("Week"))
        self.agenda.set_name(self.tr("Agenda"))
        self.read()

    def rescale(self) -> None:
        self.week.rescale()
        self.month.rescale()
        self._room.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room.place()
        if self._reading.is_narrow is self._room.is_roomy:
            self._reading.is_narrow = not self._room.is_roomy
            self._show()
        self._settle_view()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settle_view()
        if not self.front.currentIndex().isValid():
            self._stand(None)
        self.week.show_day_hours()

    def hideEvent(self, event: QHideEvent) -> None:
        self.mover.let_be()
        super().hideEvent(event)

    # -- inside --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        left = column()
        notices = column(spacing=4)
        notices.setContentsMargins(16, 0, 16, 4)
        for widget in (self.bar, self.message, self.empty):
            notices.addWidget(widget)
        left.addLayout(notices)
        left.addWidget(self.views, 1)
        line = row(spacing=0)
        line.addLayout(left, 1)
        line.addWidget(self.aside)
        box = column(self)
        box.addWidget(self.head)
        box.addLayout(line, 1)
        self.aside.show_toggles(self._memory.hidden())

    def _connect(self) -> None:
        self.head.view_chosen.connect(self._take_view)
        self.head.stepped.connect(lambda by: self._step(by, None))
        self.head.today_wanted.connect(self.go_to_today)
        self.head.gaps_wanted.connect(lambda words: self.message.say("info", words))
        self.head.hours_wanted.connect(self._find_hours)
        self.empty.pressed.connect(self._find_hours)
        self.agenda.empty.pressed.connect(self._find_hours)
        self.aside.day_chosen.connect(self.go_to_day)
        self.aside.toggled.connect(self._toggle)
        self.aside.partners_chosen.connect(self._take_partners)
        self.aside.clocks.chosen.connect(self._take_zones)
        self.week.zone_heads.chosen.connect(self._make_main)
        self.week.zone_heads.menu_wanted.connect(self.aside.clocks.popup_at)
        self.mover.changed.connect(self._show)
        self._holidays.came.connect(self.read)
        self._desk.bus.changed.connect(self._changed)
        views = self.views
        views.opened.connect(self._open)
        views.slot_wanted.connect(self._plan)
        views.dragging.connect(self._drag)
        views.dropped.connect(self.mover.ask)
        views.day_wanted.connect(self._open_day)
        views.picked.connect(self._show_host)
        views.period_wanted.connect(self._step)
        views.nudged.connect(self._nudge)
        views.given_up.connect(self.mover.let_be)
        views.confirmed.connect(self.mover.confirm)
        views.view_wanted.connect(self._take_view)
        views.today_wanted.connect(self.go_to_today)
        views.new_wanted.connect(self._plan_here)

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*SOURCES):
            self.read()
            day = self.mover.went_to() if self.isVisible() else None
            if day is not None and not self._is_shown(day):
                self.go_to_day(day)

    def _show(self) -> None:
        """Show what was read, with the ghost of what is being moved."""
        ghosts = self.mover.ghosts(self._reading.zones()[0])
        scenery = self._reading.scenery(ghosts, self.mover.event_id if ghosts else 0)
        self.head.show_period(self.words.heading(scenery.period), self.view)
        self.views.show_scenery(scenery, asked=bool(self.mover.event_id))
        self.aside.show_scenery(scenery, self._day)
        self._tell_empty(is_empty=not scenery.shown)
        self.head.set_gaps(" ".join(sentence(one) for one in scenery.days.problems))

    def _tell_empty(self, *, is_empty: bool) -> None:
        """An empty month says so, and how many days would suit all."""
        words = ""
        if is_empty and self.view is not View.WEEK:
            words = self.words.nothing(self._day, self._reading.common())
        self.empty.say(words if self.view is View.MONTH else "", self.tr("Find a slot"))
        self.agenda.set_empty(words, self.tr("Find a slot"))

    def _settle_view(self) -> None:
        """A page that has become narrow, or wide again, may want another view."""
        if self.isVisible() and self.views.currentWidget() is not self.front:
            self.read()
            self._stand(None)

    def _take_view(self, view: View) -> None:
        if self._room.is_narrow or not self.isVisible():
            self._narrow_view = view
        if not self._room.is_narrow:
            self._memory.keep_view(view)
        start = self.front.current_start()
        self.read()
        self._stand(start)
        self.week.show_day_hours()
        self.front.setFocus()

    def _step(self, by: int, start: datetime | None) -> None:
        """To the next period, or the one before; `start`: where to stand in it."""
        standing = start or self.front.current_start() or datetime.combine(self._day, time(9))
        target = landing(period(self.view, self._day), standing, by)
        if is_in_range(target):
            self._day = target.date()
            self.read()
            self._stand(target)

    def _stand(self, when: datetime | None) -> None:
        """Stand on a moment; without one on the first event to come, else on the day."""
        if when is None:
            coming = [one for one in self._coming() if one.last >= self._day]
            when = coming[0].start if coming else datetime.combine(self._day, time(9))
        self._day = when.date() if self._is_shown(when.date()) else self._day
        self.front.go_to(when)

    def _coming(self) -> tuple[Shown, ...]:
        scenery = self.front.scenery
        return scenery.shown if scenery is not None else ()

    def _is_shown(self, day: date) -> bool:
        shown = period(self.view, self._day)
        return shown.first <= day <= shown.last

    def _open(self, event_id: int) -> None:
        self._desk.go(Place("event", event_id, "overview"))

    def _open_day(self, day: date) -> None:
        self._day = day
        self._take_view(View.AGENDA)
        self.agenda.go_to(datetime.combine(day, time()))

    def _find_hours(self) -> None:
        self._desk.go(Place("hours", 0, self._day.isoformat()))

    # -- planning and moving -------------------------------------------------------------------

    def _plan_here(self) -> None:
        view = self.front
        if isinstance(view, AgendaTable):
            start = datetime.combine(self._day, time(10))
            self._plan(start, start + timedelta(hours=1))
        else:
            view.new_here()

    def _plan(self, start: datetime, end: datetime) -> None:
        zone = self._reading.zones()[0]
        start, end = next_valid(start, zone), next_valid(end, zone)
        self._wanted = Span(start, max(end, start + timedelta(minutes=30)), zone)
        self._desk.go(Place("new_event_at"))

    def _drag(self, shown: Shown, days: int, minutes: int, edge: str) -> None:
        self.mover.pull(shown, days, minutes, edge, further=False)

    def _nudge(self, shown: Shown, days: int, minutes: int, edge: str) -> None:
        """Move by keys: the view follows the ghost, the bar says what would follow."""
        self.mover.pull(shown, days, minutes, edge, further=True)
        start = self.mover.start()
        if start is not None and not self._is_shown(start):
            self._day = start
            self.read()
        ghost = next((one for one in self._coming() if one.is_ghost), None)
        if ghost is not None:
            self.front.go_to(ghost.start)
            self.front.pick(ghost.key)
        self.mover.ask()

    # -- what is shown -------------------------------------------------------------------------

    def _show_host(self, shown: Shown | None) -> None:
        """The clock of who hosts the picked event joins the others."""
        if shown is None or shown.is_ghost or self.mover.event_id:
            return
        start = self.front.current_start()
        if start is not None:
            self._day = start.date()
        zone = shown.bar.span.zone
        if zone != self._reading.host_zone:
            self._reading.host_zone = zone
            self._show()

    def _toggle(self, key: str, on: bool) -> None:  # noqa: FBT001 - as the signal has it
        hidden = self._memory.hidden()
        self._memory.keep_hidden(hidden - {key} if on else hidden | {key})
        self._show()
        self.told.emit()

    def _take_partners(self, ids: Iterable[int]) -> None:
        self._memory.keep_partners(self._desk.workspace.name, ids)
        self.read()

    def _take_zones(self, zones: Iterable[str]) -> None:
        self._memory.keep_zones(zones)
        self.read()

    def _make_main(self, zone: str) -> None:
        start = self.front.current_start()
        zones = self._reading.zones()
        self._take_zones((zone, *(one for one in zones if one != zone)))
        self._stand(start)
