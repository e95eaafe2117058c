"""The first page: what waits for somebody, the next events, this year."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from ombuds_events.domain.text import pick
from ombuds_events.queries.office import own_office
from ombuds_events.queries.today import (
    Matter,
    NextEvent,
    OpenMatter,
    Urgency,
    by_harm,
    clash_matters,
    next_events,
    open_matters,
)
from ombuds_events.queries.year import year_lines
from ombuds_events.store.changes import Changes
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.clash_words import clash_words
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.i18n import language
from ombuds_events.ui.kit.page_header import PageHeader
from ombuds_events.ui.kit.panels import Card, Panel, column, row
from ombuds_events.ui.kit.rows import Group
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.today.aside import Aside

_ICONS = {
    Matter.ANSWERS_OVERDUE: ("alarm-clock", "error"),
    Matter.DEADLINE: ("calendar-clock", "info"),
    Matter.NOT_HELD: ("triangle-alert", "warn"),
    Matter.CLASH: ("triangle-alert", "warn"),
    Matter.MARKS_MISSING: ("user-check", "info"),
    Matter.FOLLOW_UP: ("history", "info"),
}
_TABS = {
    Matter.ANSWERS_OVERDUE: "institutions",
    Matter.DEADLINE: "institutions",
    Matter.NOT_HELD: "overview",
    Matter.CLASH: "overview",
    Matter.MARKS_MISSING: "attendance",
    Matter.FOLLOW_UP: "follow_up",
}
_NARROW = 900
_SOURCES = (
    "event",
    "invitation",
    "participation",
    "attendance_mark",
    "programme_item",
    "head_count",
    "council_membership",
    "partner",
    "institution",
    "programme_role",
    "accepted_clash",
    "calendar_day",
    "action_plan",
    "plan_check",
)


class TodayPage(Panel):
    """S2. Enter does the verb of the selected row."""

    told = Signal()
    _painted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._matters: tuple[OpenMatter, ...] = ()
        self._quick: tuple[OpenMatter, ...] = ()
        self._clashes: tuple[OpenMatter, ...] = ()
        self._narrow, self._is_painted = False, False
        self.header = PageHeader(self)
        self.table = WorkTable(self._columns(), self.tr("What waits"), "row_matter", key=_key)
        self.table.horizontalHeader().hide()
        self.table.opened.connect(self._do)
        self.table.cell_pressed.connect(lambda matter, _key: self._do(matter))
        self.table.empty.pressed.connect(lambda: desk.go(Place("new_event")))
        self.aside = Aside(desk, self)
        self._body = row(spacing=16)
        self._body.setContentsMargins(16, 0, 16, 16)
        card = Card(self, margin=0)
        card.body.addWidget(self.table)
        self._body.addWidget(card, 1)
        self._body.addWidget(self.aside)
        box = column(self)
        box.addWidget(self.header)
        box.addLayout(self._body, 1)
        desk.bus.changed.connect(self._changed)
        # A search makes all mappers ready: the first picture of the page does not wait for it.
        self._painted.connect(self._search_clashes, Qt.ConnectionType.QueuedConnection)
        self._read()

    def title(self) -> str:
        """What the title bar says."""
        return self.tr("Today")

    def row_words(self) -> str:
        """What the status bar says."""
        return self.tr("%n open matter(s)", "", len(self._matters))

    def count(self) -> int:
        """How many matters are overdue or due this week: the badge of the side bar."""
        return sum(matter.urgency is not Urgency.LATER for matter in self._matters)

    def focus_first(self) -> None:
        """Put the focus into the list."""
        self.table.setFocus()

    def primary(self) -> None:
        """Do the verb of the selected row."""
        self._do(self.table.current_row())

    def retranslate(self) -> None:
        """Write all words again."""
        today = self._desk.workspace.clock.today()
        self.header.set_title(dates.long_day(today))
        count = len(self._matters)
        facts = self.tr("%n thing(s) need you", "", count) if count else ""
        self.header.set_facts(facts)
        self.table.set_name(self.tr("What waits"))
        self.table.set_groups(self._groups())
        self.table.set_empty(self._empty_words(), self.tr("Plan an event"))
        self.told.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._narrow = event.size().width() < theme.grown(_NARROW)
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.TopToBottom if self._narrow else direction.LeftToRight)
        self._body.setStretchFactor(self.aside, int(self._narrow))
        self.aside.set_narrow(narrow=self._narrow)
        self.table.set_hidden_columns({"due"} if self._narrow else ())
        super().resizeEvent(event)

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*_SOURCES):
            self._read()

    def _read(self) -> None:
        workspace = self._desk.workspace
        self._quick = workspace.read(open_matters)
        self._matters = by_harm((*self._quick, *self._clashes))
        coming = workspace.read(next_events)
        self._next: tuple[NextEvent, ...] = coming
        self.aside.show_rows(coming, workspace.read(year_lines), workspace.read(own_office))
        self.retranslate()
        if self.table.current_row() is None:
            self.table.select_first()
        if self._is_painted:
            self._search_clashes()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self._painted.emit()

    def _search_clashes(self) -> None:
        read = self._desk.workspace.read
        self._desk.jobs.start(lambda _progress: read(clash_matters), self._show_clashes)

    def _show_clashes(self, found: tuple[OpenMatter, ...]) -> None:
        if found != self._clashes:
            self._clashes = found
            self._matters = by_harm((*self._quick, *found))
            self.retranslate()

    def _groups(self) -> Iterable[tuple[Group | None, list[OpenMatter]]]:
        titles = {
            Urgency.OVERDUE: (self.tr("Overdue"), "error"),
            Urgency.THIS_WEEK: (self.tr("This week"), "text_2"),
            Urgency.LATER: (self.tr("Later"), "text_2"),
        }
        for urgency, (title, tone) in titles.items():
            rows = [matter for matter in self._matters if matter.urgency is urgency]
            if rows:
                yield Group(urgency, title, str(len(rows)), tone), rows

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "icon",
                "",
                cell=Cell.STEP,
                icon=lambda m: _ICONS[m.matter][0],
                tone=lambda m: _ICONS[m.matter][1],
                width=40,
            ),
            Column(
                "what",
                lambda: self.tr("What waits"),
                text=self._what,
                second=self._where,
                cell=Cell.TWO_LINES,
                spoken=self._spoken,
                stretch=True,
            ),
            Column(
                "due",
                lambda: self.tr("Until"),
                text=self._due,
                width=150,
                tone=lambda m: "error" if m.urgency is Urgency.OVERDUE else "text_2",
            ),
            Column("verb", "", text=self._verb, cell=Cell.VERB, width=170),
        )

    def _what(self, matter: OpenMatter) -> str:
        count, lang = matter.count, language()
        if matter.matter is Matter.ANSWERS_OVERDUE:
            words = self.tr("%n institution(s) have not answered: {names}", "", count)
            return words.format(names=", ".join(pick(name, lang) for name in matter.names))
        if matter.matter is Matter.DEADLINE:
            return self._deadline_words(count)
        if matter.matter is Matter.NOT_HELD:
            return self.tr("Over by the calendar, but not yet recorded as held")
        if matter.matter is Matter.CLASH:
            first = clash_words(matter.clashes[0], self._desk.workspace.clock.today())
            more = self.tr("and %n more clash(es)", "", count - 1)
            return f"{first} {more}" if count > 1 else first
        if matter.matter is Matter.FOLLOW_UP:
            words = self.tr("{months} months after: %n action plan(s) to ask about", "", count)
            return words.format(months=matter.months)
        return self.tr("Attendance: %n cell(s) are empty", "", count)

    def _deadline_words(self, count: int) -> str:
        if not count:
            return self.tr("Nominations close; all institutions have answered")
        return self.tr("Nominations close; %n institution(s) have not answered yet", "", count)

    def _where(self, matter: OpenMatter) -> str:
        title, city = pick(matter.title, language()), pick(matter.place, language())
        where = f"{title}, {city}" if city else title
        return f"{self._due(matter)} · {where}" if self._narrow else where

    def _due(self, matter: OpenMatter) -> str:
        day = dates.day(matter.due, self._desk.workspace.clock.today())
        if matter.urgency is Urgency.OVERDUE:
            return self.tr("since {day}").format(day=day)
        return day

    def _verb(self, matter: OpenMatter) -> str:
        return {
            Matter.ANSWERS_OVERDUE: self.tr("See answers"),
            Matter.DEADLINE: self.tr("See answers"),
            Matter.NOT_HELD: self.tr("Open the event"),
            Matter.CLASH: self.tr("Decide"),
            Matter.MARKS_MISSING: self.tr("Enter attendance"),
            Matter.FOLLOW_UP: self.tr("Make forms…"),
        }[matter.matter]

    def _spoken(self, matter: OpenMatter) -> str:
        parts = [self._what(matter), self._where(matter)]
        if not self._narrow:
            parts.append(self._due(matter))
        if matter.urgency is Urgency.OVERDUE:
            parts.insert(0, self.tr("Overdue"))
        return ", ".join((*parts, self.tr("button {verb}").format(verb=self._verb(matter))))

    def _empty_words(self) -> str:
        if not self._next:
            return self.tr("Nothing waits for you. No event is planned yet.")
        event = self._next[0]
        words = self.tr("Nothing waits for you. Next event: {when}.")
        return words.format(when=dates.full(event.span))

    def _do(self, matter: OpenMatter | None) -> None:
        if matter is not None:
            self._desk.go(Place("event", matter.event_id, _TABS[matter.matter]))


def _key(matter: OpenMatter) -> tuple[str, int, int]:
    return matter.matter, matter.event_id, matter.months
