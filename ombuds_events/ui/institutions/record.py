"""S11: the page of an institution: events together, people, facts, and who answers for it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ombuds_events.domain.drafts import InstitutionDraft
from ombuds_events.domain.kinds import OPEN_INVITATIONS, RecordKind
from ombuds_events.domain.text import isolated, pick
from ombuds_events.queries.institution_clock import common_window
from ombuds_events.queries.institution_record import institution_record, people_of
from ombuds_events.queries.institution_years import Together, together
from ombuds_events.queries.institutions import InstitutionRow
from ombuds_events.services.institutions import change_institution, set_focal_point
from ombuds_events.store.changes import Changes
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.institutions.calendar import CalendarTab
from ombuds_events.ui.institutions.clock_words import ClockWords
from ombuds_events.ui.institutions.facts import InstitutionFacts
from ombuds_events.ui.institutions.invite_dialog import InviteDialog
from ombuds_events.ui.institutions.people_table import PeopleTable
from ombuds_events.ui.institutions.together import TogetherPanel
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.details_pane import scrolled
from ombuds_events.ui.kit.i18n import state_label
from ombuds_events.ui.kit.panels import Card, Panel, column, emptied, label, row, wrapped
from ombuds_events.ui.kit.record_page import RecordPage, is_narrow
from ombuds_events.ui.kit.tab_strip import Tab, TabStrip
from ombuds_events.ui.kit.text_link import text_link
from ombuds_events.ui.kit.words import joined, language_names, local

_SOURCES = (
    "institution", "person", "event", "partner", "invitation", "participation", "attendance_mark",
    "programme_item", "calendar_day",
)  # fmt: skip
_ASIDE = 290
_HEAD = 40


class InstitutionPage(RecordPage):
    """`open(institution_id, tab)`: tabs together, people, calendar, facts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, RecordKind.INSTITUTION)
        self._row: InstitutionRow | None = None
        self._found: Together | None = None
        self._words = ClockWords(desk, self)
        today = desk.workspace.clock.today()
        self.header.set_primary("+", "send").clicked.connect(self.primary)
        self.strip = TabStrip(self)
        self.strip.chosen.connect(self._choose_tab)
        self.head.addWidget(self.strip)
        self.together = TogetherPanel(today)
        self.together.event_opened.connect(
            lambda row: desk.go(Place("event", row.id, "institutions"))
        )
        self.together.rows_wanted.connect(self._show_counted)
        self.people = PeopleTable(today)
        self.people.opened.connect(lambda row: desk.go(Place("person", row.id)))
        self.facts = InstitutionFacts(desk)
        self.facts.edited.connect(self._change)
        self.facts.focal_point_chosen.connect(self._choose_focal_point)
        self._side = Panel()
        self._aside: QVBoxLayout = column(self._side, spacing=8)
        self.calendar = CalendarTab(desk)
        self.calendar.week_wanted.connect(lambda: self.strip.set_current("facts"))
        self._tabs = {
            "together": self.together,
            "people": self.people,
            "calendar": self.calendar,
            "facts": self._card(),
        }
        self._lay_out()
        desk.bus.changed.connect(self._changed)

    # -- what the window asks ------------------------------------------------------------------

    def open(self, record: int, tab: str) -> None:
        """Show an institution with one of its tabs in front."""
        if self._row is None or self._row.id != record:
            self.message.dismiss()
        self._read(record)
        blocker = QSignalBlocker(self.strip)
        self.strip.set_current(tab or self.strip.current())
        blocker.unblock()
        self._show_tab(self.strip.current())

    def title(self) -> str:
        """What the title bar says."""
        return local(self._row.name) if self._row else ""

    def row_words(self) -> str:
        """What the status bar says."""
        count = self._found.held if self._found else 0
        return self.tr("%n event(s) held together", "", count).replace("%n", str(count))

    def focus_first(self) -> None:
        """Put the focus into the tab in front."""
        tab = self.strip.current()
        widget = self.facts.editor("name") if tab == "facts" else self._tabs[tab]
        (self.together.table if widget is self.together else widget).setFocus()

    def next_tab(self) -> None:
        """Go to the next tab."""
        self.strip.step(1)

    def previous_tab(self) -> None:
        """Go to the previous tab."""
        self.strip.step(-1)

    def primary(self) -> None:
        """Invite it to an event."""
        if self._row is None or self._is_own():
            return
        dialog = InviteDialog(self.desk, self._row.id, self._row.called, self.window())
        if dialog.exec():
            self.desk.go(Place("event", dialog.event_id, "institutions"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = is_narrow(event.size().width())
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._line.setDirection(direction)
        # Below each other the page scrolls, and the tab keeps room for some rows.
        self.stack.setMinimumHeight(event.size().height() - _HEAD if narrow else 0)
        self._side.setMinimumWidth(0 if narrow else _ASIDE)
        self._side.setMaximumWidth(event.size().width() if narrow else _ASIDE)
        super().resizeEvent(event)

    def retranslate(self) -> None:
        """Write all words again."""
        self.people.set_name(self.tr("People"))
        self.people.set_empty(self.tr("Nobody of this institution is known yet."))
        if self._row is not None:
            self._write(self._row)

    # -- layout --------------------------------------------------------------------------------

    def _card(self) -> QWidget:
        holder = QWidget()
        outer = column(holder)
        outer.setContentsMargins(0, 0, 8, 16)
        card = Card()
        card.body.addWidget(self.facts)
        outer.addWidget(card)
        outer.addStretch(1)
        return scrolled(holder)

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        for tab in self._tabs.values():
            self.stack.addWidget(tab)
        inner = QWidget()
        self._line = row(inner, spacing=16)
        self._line.setContentsMargins(16, 12, 16, 16)
        self._line.addWidget(self.stack, 1)
        self._line.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        self.box.addWidget(scrolled(inner), 1)
        self.retranslate()

    # -- reading -------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        if self._row is not None and changes.touches(*_SOURCES):
            self._read(self._row.id)

    def _read(self, record: int) -> None:
        self._row = self.desk.workspace.read(institution_record, record)
        if self._row is None:
            self.desk.go(Place("institutions"))
            return
        self._found = self.desk.workspace.read(together, record)
        self._write(self._row)

    def _write(self, one: InstitutionRow) -> None:
        found = self._found
        if found is None:
            return
        people = self.desk.workspace.read(people_of, one.id)
        self.header.set_title(local(one.name))
        self.header.set_facts(self._words.facts(one))
        self.archived_bar.show_record(one.id)
        invite = "" if self._is_own() else self.tr("Invite to an event…")
        self.header.set_primary(invite, "send")
        self.strip.set_tabs(
            [
                Tab("together", self.tr("Together"), dates.number(len(found.events))),
                Tab("people", self.tr("People"), dates.number(len(people))),
                Tab("calendar", self.tr("Calendar")),
                Tab("facts", self.tr("Facts")),
            ]
        )
        self.together.show_together(found)
        self.people.set_rows(people)
        self.calendar.show_institution(one)
        self.facts.show_institution(one, [row.person for row in people])
        self._write_aside(one, found)
        self.told.emit()

    def _write_aside(self, one: InstitutionRow, found: Together) -> None:
        emptied(self._aside)
        self._add_open(found)
        self._add_focal_point(one)
        if not self._is_own():
            window = self.desk.workspace.read(common_window, one.id)
            self._add_card(self.tr("Common hours with us"), [wrapped(self._words.window(window))])
        self._aside.addStretch(1)

    def _add_open(self, found: Together) -> None:
        """Letters that wait for an answer."""
        waiting = [row for row in found.events if row.invitation in OPEN_INVITATIONS]
        if not waiting:
            return
        lines: list[QWidget] = []
        for one in waiting:
            place = Place("event", one.id, "institutions")
            lines.append(text_link(local(one.title), partial(self.desk.go, place)))
            state = state_label("invitation", str(one.invitation))
            lines.append(wrapped(joined(self.tr("no answer yet"), state), "caption"))
        self._add_card(self.tr("Open matters"), lines)

    def _add_focal_point(self, one: InstitutionRow) -> None:
        focal = one.focal_point
        if focal is None:
            words = self.tr("No focal point: letters go to the head of the institution.")
            add = text_link(self.tr("Choose one"), lambda: self.strip.set_current("facts"))
            self._add_card(self.tr("Focal point"), [wrapped(words, "caption"), add])
            return
        opener = text_link(isolated(focal.name), partial(self.desk.go, Place("person", focal.id)))
        tongues = language_names(focal.languages)
        speaks = self.tr("speaks {languages}").format(languages=tongues) if tongues else ""
        lines = [opener, wrapped(joined(local(focal.position), speaks), "caption")]
        if focal.email:
            lines.append(wrapped(isolated(focal.email)))
        self._add_card(self.tr("Focal point"), lines)

    def _add_card(self, title: str, lines: Sequence[QWidget]) -> None:
        self._aside.addWidget(label(title, "strong"))
        card = Card()
        for line in lines:
            card.body.addWidget(line)
        self._aside.addWidget(card)

    # -- doing ---------------------------------------------------------------------------------

    def _is_own(self) -> bool:
        own = self.desk.workspace.context.own_institution_id
        return self._row is not None and self._row.id == own

    def _show_tab(self, key: str) -> None:
        self.stack.setCurrentWidget(self._tabs[key])
        self.told.emit()

    def _choose_tab(self, key: str) -> None:
        """A tab is a place: the way back leads through it."""
        self._show_tab(key)
        if self._row is not None:
            self.desk.go(Place("institution", self._row.id, key))

    def _show_counted(self, key: str) -> None:
        """A number opens the rows that it counts."""
        if key == "people":
            self.strip.set_current("people")
        else:
            self.together.table.setFocus()

    def _change(self, field: str, value: Any) -> None:
        one = self._row
        if one is None:
            return
        if field == "zone" and not value:
            self._read(one.id)  # an institution is somewhere: the zone comes back
            return
        step = Gesture("change_institution", pick(one.called, "en"))

        def save(version: int, draft: InstitutionDraft) -> None:
            self.desk.workspace.run(step, change_institution, one.id, version, draft)

        read = partial(self.desk.workspace.read, institution_record, one.id)
        wanted = replace(one.draft, **{field: value})
        if self.settle(self.facts, one, wanted, save, read) and self._row is one:
            self._read(one.id)  # nothing was changed, so that nothing was told

    def _choose_focal_point(self, person_id: int | None) -> None:
        one = self._row
        if one is not None:
            self.message.dismiss()
            step = Gesture("set_focal_point", pick(one.called, "en"))
            self.desk.attempt(step, set_focal_point, one.id, person_id)
