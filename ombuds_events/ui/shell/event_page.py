"""S5: the page of one event, composed of the tabs of the packages."""

from functools import partial

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QWidget

from ombuds_events.domain.kinds import EventState, Phase, RecordKind
from ombuds_events.domain.lifecycle import PATHS, phase_of
from ombuds_events.domain.problems import Refused
from ombuds_events.queries.documents import wanting_documents
from ombuds_events.queries.event_page import EventHeader, event_header
from ombuds_events.queries.follow_up import answered_plans
from ombuds_events.store.changes import Changes
from ombuds_events.ui.events.verbs import EventVerbs
from ombuds_events.ui.events.words import SOURCES, EventWords
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.archiver import ArchivedBar
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.i18n import state_label, term
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.kit.page_header import PageHeader
from ombuds_events.ui.kit.panels import Panel, column
from ombuds_events.ui.kit.stepper import DONE, NEXT, NOW, Step, Stepper
from ombuds_events.ui.kit.tab_strip import Tab, TabStrip
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.words import local
from ombuds_events.ui.shell.event_tabs import ASKED, MAKERS, Ask, leaving_from, what_leaves

_LOW, _VERY_LOW = 480, 272
_LOW_FOR_LISTS = 700
_LONG = frozenset({"participants", "attendance", "documents"})
"""Tabs that are long lists: they get the room of the phases, in a very low window of all."""
_PAPERS = tuple(table for table in SOURCES if table != "attendance_mark")
"""What papers depend on: marks are many, and no paper is missing for one."""
_STOPPED = frozenset({EventState.POSTPONED, EventState.CANCELLED})


class EventPage(Panel):
    """`open(record, tab)` shows an event; a tab is made when it is first shown."""

    told = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._event: EventHeader | None = None
        self._missing: int | None = None
        self._tabs: dict[str, QWidget] = {}
        self._words = EventWords(desk, self)
        self.verbs = EventVerbs(desk, lambda: self._event, self)
        self.header = PageHeader(self, record=True)
        self.languages = Button(self.tr("Languages"), "languages", "chip")
        self.languages.set_small()
        self.header.add_widget(self.languages)
        self.export_button = self.header.add_button(self.tr("Export…"), "file-output")
        self.more_button = self.header.add_button("", "ellipsis", name=self.tr("More"))
        self.stepper = Stepper(self)
        self.stopped = MessageBar(self)
        self.archived_bar = ArchivedBar(desk, RecordKind.EVENT)
        self.strip = TabStrip(self)
        self.stack = QStackedWidget(self)
        box = column(self)
        box.addWidget(self.header)
        inner = column(spacing=0)
        inner.setContentsMargins(16, 0, 16, 0)
        inner.addWidget(self.stepper)
        inner.addSpacing(4)
        inner.addWidget(self.stopped)
        inner.addWidget(self.archived_bar)
        inner.addWidget(self.strip)
        box.addLayout(inner)
        box.addWidget(self.stack, 1)
        self._connect()

    # -- what the window asks ------------------------------------------------------------------

    def open(self, record: int, tab: str) -> None:
        """Show the event `record` with one of its tabs in front."""
        if self._event is None or self._event.id != record:
            self._forget_tabs()
            self._event, self._missing = None, None
            if not self._read(record):
                return
        blocker = QSignalBlocker(self.strip)
        self.strip.set_current(tab or self.strip.current())
        blocker.unblock()
        self._show_tab(self.strip.current())

    def title(self) -> str:
        """What the title bar says."""
        return local(self._event.title) if self._event else ""

    def row_words(self) -> str:
        """What the status bar says: the number of the event, and the words of its tab."""
        if self._event is None:
            return ""
        told = getattr(self.current_tab(), "row_words", None)
        words = str(told()) if callable(told) else ""
        number = self.tr("Event {code}").format(code=self._event.code)
        return f"{number} · {words}" if words else number

    def current_tab(self) -> QWidget | None:
        """The tab in front."""
        return self._tabs.get(self.strip.current())

    def focus_first(self) -> None:
        """Put the focus into the tab."""
        tab = self.current_tab()
        focus = getattr(tab, "focus_first", None)
        if callable(focus):
            focus()
        elif tab is not None:
            tab.setFocus()

    def next_tab(self) -> None:
        """Go to the next tab."""
        self.strip.step(1)

    def previous_tab(self) -> None:
        """Go to the previous tab."""
        self.strip.step(-1)

    def export(self) -> None:
        """Show what can leave the house."""
        self._ask(what_leaves, leaving_from(self.strip.current()))

    def _ask(self, ask: Ask, *told: object) -> None:
        if self._event is not None:
            ask(self._desk, self._event.id, self.window(), *told)

    def retranslate(self) -> None:
        """Write all words again."""
        self.export_button.setText(self.tr("Export…"))
        self.more_button.set_name(self.tr("More"))
        self.languages.setToolTip(self.tr("Languages of the title"))
        if self._event is not None:
            self._write(self._event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """In a low window the phases stand on the overview only: the tab comes first."""
        is_long = self.strip.current() in _LONG
        is_low = self.height() < theme.grown(_LOW_FOR_LISTS if is_long else _LOW)
        is_very_low = self.height() < theme.grown(_VERY_LOW)
        # The title stands in the title bar too, and what the buttons do in the menus.
        self.header.setVisible(not (is_very_low and is_long))
        self.stepper.setVisible(not is_low or self.strip.current() == "overview")

    # -- reading -------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.strip.chosen.connect(self._choose_tab)
        self.stepper.opened.connect(self._open_phase)
        self.export_button.clicked.connect(self.export)
        self.more_button.clicked.connect(self._open_more)
        self.languages.clicked.connect(self._edit_title)
        self._desk.bus.changed.connect(self._changed)
        self.retranslate()

    def _changed(self, changes: Changes) -> None:
        if self._event is None or not changes.touches(*SOURCES):
            return
        if changes.touches(*_PAPERS):
            self._missing = None
        self.when_seen(self._read_again)

    def _read_again(self) -> None:
        if self._event is None:
            return
        went_on = self._event.state not in _STOPPED
        if self._read(self._event.id) and went_on and self._event.state in _STOPPED:
            self.strip.setFocus()  # the next step is gone, and the title must not catch a key

    def _read(self, record: int) -> bool:
        """Read the heading; tells whether the event is still there."""
        try:
            self._event = self._desk.workspace.read(event_header, record)
        except Refused as refused:
            self._event = None
            self._forget_tabs()
            self._desk.go(Place("events"))
            self._desk.notices.refused(refused.problems)  # after: a new place clears the bar
            return False
        self._write(self._event)
        return True

    def _write(self, event: EventHeader) -> None:
        self.header.set_title(local(event.title))
        self.header.set_facts(self._words.facts(event))
        self.languages.setText(" ".join(lang.upper() for lang in event.title))
        self.stepper.set_steps(list(self._phases(event)))
        self.strip.set_tabs(self._tab_names(event))
        if event.state in _STOPPED:
            form = self.tr("{state}: {reason}")
            words = form.format(state=state_label("event", event.state), reason=event.reason)
            kind = "error" if event.state is EventState.CANCELLED else "warn"
            self.stopped.say(kind, words if event.reason else state_label("event", event.state))
        else:
            self.stopped.hide()
        self.archived_bar.show_record(event.id)
        self.told.emit()

    def _tab_names(self, event: EventHeader) -> list[Tab]:
        sessions = self.tr("%n session(s)", "", event.sessions) if event.sessions else ""
        answers = dates.ratio(event.answered, event.invited) if event.invited else ""
        people = dates.number(event.people) if event.people else ""
        if event.places and event.people <= event.places:
            people = dates.ratio(event.people, event.places)
        last = self.tr("Audience") if event.is_counted else self.tr("Attendance")
        return [
            Tab("overview", self.tr("Overview")),
            Tab("programme", self.tr("Programme"), sessions.replace("%n", str(event.sessions))),
            Tab("institutions", self.tr("Institutions"), answers),
            Tab("participants", self.tr("Participants"), people),
            Tab("attendance", last),
            Tab("documents", self.tr("Documents"), self._missing_words(event)),
            Tab("follow_up", self.tr("Follow-up"), self._plans_words(event)),
        ]

    def _missing_words(self, event: EventHeader) -> str:
        if self._missing is None:
            self._missing = self._desk.workspace.read(wanting_documents, event.id)
        words = self.tr("%n missing", "", self._missing) if self._missing else ""
        return words.replace("%n", str(self._missing))

    def _plans_words(self, event: EventHeader) -> str:
        """Of how many action plans it is known what came of them."""
        answered = self._desk.workspace.read(answered_plans, event.id)
        return dates.ratio(answered.number, answered.of) if answered.of else ""

    def _forget_tabs(self) -> None:
        for tab in self._tabs.values():
            self.stack.removeWidget(tab)
            tab.hide()
            tab.deleteLater()
        self._tabs.clear()

    def _show_tab(self, key: str) -> None:
        if self._event is None:
            return
        if key not in self._tabs:
            self._tabs[key] = MAKERS[key](self._desk, self._event.id)
            self.stack.addWidget(self._tabs[key])
            told = getattr(self._tabs[key], "told", None)
            if told is not None:
                told.connect(self.told)
            for name, ask in ASKED.items():
                wanted = getattr(self._tabs[key], name, None)
                if wanted is not None:
                    wanted.connect(partial(self._ask, ask))
        self.stack.setCurrentWidget(self._tabs[key])
        self.stack.updateGeometry()  # else a hidden page keeps room for the tab that was there
        self._make_room()
        self.told.emit()

    def _choose_tab(self, key: str) -> None:
        """A tab is a place: the way back leads through it."""
        self._show_tab(key)
        if self._event is not None:
            self._desk.go(Place("event", self._event.id, key))

    # -- phases --------------------------------------------------------------------------------

    def _phases(self, event: EventHeader) -> list[Step]:
        shown = _phases_of(event)
        present = shown.index(event.phase) if event.phase in shown else 0
        steps = []
        for number, phase in enumerate(shown):
            state = NOW if number == present else DONE if number < present else NEXT
            steps.append(Step(term(phase), self._phase_note(event, phase, state), state))
        return steps

    def _phase_note(self, event: EventHeader, phase: Phase, state: str) -> str:
        gone = [one for one in event.steps if phase_of(one.state, event.left_state) is phase]
        if state == NEXT or not gone:
            return self._coming_note(event, phase) if state == NEXT else ""
        last = gone[-1]
        today = self._desk.workspace.clock.today()
        form = self.tr("{state} since {day}") if state == NOW else self.tr("{state} {day}")
        return form.format(state=state_label("event", last.state), day=dates.day(last.on, today))

    def _coming_note(self, event: EventHeader, phase: Phase) -> str:
        days = event.span.days
        if phase is Phase.RUN:
            return dates.days(days[0], days[-1], self._desk.workspace.clock.today())
        return ""

    def phase_menu(self, event: EventHeader, phase: Phase) -> QMenu:
        """The states of a phase: when they were reached, and the way there."""
        menu = QMenu(self)
        reached = {one.state: one.on for one in event.steps}
        today = self._desk.workspace.clock.today()
        for state in PATHS[event.path]:
            if phase_of(state) is not phase:
                continue
            words = state_label("event", state)
            if state in reached:
                words = f"{words} · {dates.day(reached[state], today)}"
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(state is event.state)
            action.setEnabled(state in event.reachable)
            action.triggered.connect(partial(self.verbs.lead_to, state))
        return menu

    def _open_phase(self, index: int) -> None:
        if self._event is not None:
            phase = _phases_of(self._event)[index]
            _popup(self.phase_menu(self._event, phase), self._below_phase())

    def _below_phase(self) -> QPoint:
        """Under the phase that was opened, by mouse or by keyboard."""
        opened = QApplication.focusWidget()
        if opened is None or not self.stepper.isAncestorOf(opened):
            opened = self.stepper
        return opened.mapToGlobal(opened.rect().bottomLeft())

    # -- doing ---------------------------------------------------------------------------------

    def _open_more(self) -> None:
        if self._event is not None:
            place = self.more_button.mapToGlobal(self.more_button.rect().bottomLeft())
            _popup(self.verbs.menu(self._event), place)

    def _edit_title(self) -> None:
        self.strip.set_current("overview")
        facts = getattr(self.current_tab(), "facts", None)
        if facts is not None:
            facts.go_to("title")


def _popup(menu: QMenu, place: QPoint) -> None:
    """Show a menu that goes when it closes."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(place)


def _phases_of(event: EventHeader) -> list[Phase]:
    """The phases that the path of an event has."""
    found = [phase_of(state) for state in PATHS[event.path]]
    return list(dict.fromkeys([*found, event.phase]))
