"""The tab *Documents* of an event: what each stage needs, what there is, to whom it went."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from ombuds_events.domain.documents import (
    DONE,
    WANTING,
    DocumentKind,
    DocumentState,
    language_key,
)
from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.queries.document_editions import Edition
from ombuds_events.queries.documents import (
    DocumentRow,
    EventDocuments,
    documents_of,
    event_languages,
)
from ombuds_events.store.changes import Changes
from ombuds_events.ui.documents.pane import DocumentPane
from ombuds_events.ui.documents.steps import DocumentSteps
from ombuds_events.ui.documents.table import DocumentsTable
from ombuds_events.ui.documents.tools import DocumentTools
from ombuds_events.ui.documents.words import DocumentWords
from ombuds_events.ui.kit.counters import Counter
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.details_pane import PaneSplit
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.kit.panels import Panel, column

K = DocumentKind
S = DocumentState
SOURCES = (
    "event",
    "event_state_change",
    "export_record",
    "event_document",
    "document_sending",
    "programme_release",
    "programme_item",
    "participation",
    "attendance_mark",
    "person",
    "partner",
    "invitation",
    "invitation_state_change",
    "consent",
)
_FILTERS = {"": frozenset(S), "missing": WANTING, "made": DONE, "sent": frozenset({S.SENT})}
_LETTERS = {K.INVITATION_LETTER, K.REMINDER_LETTER}


class DocumentsTab(Panel):
    """S5 Documents. Enter makes, M marks as sent, R records, F2 corrects.

    `leaving_wanted`: the kinds of file that are to be made.
    """

    told = Signal()
    leaving_wanted = Signal(object)

    def __init__(self, desk: Desk, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._event_id = desk, event_id
        self._found: EventDocuments | None = None
        self._languages: tuple[str, ...] = ()
        self._filter = ""
        self.words = DocumentWords(desk.workspace.clock, self)
        self.message = MessageBar(self)
        self.steps = DocumentSteps(desk, event_id, self)
        self.tools = DocumentTools(self)
        self.table = DocumentsTable(self.words, self)
        self.pane = DocumentPane(self.words)
        self.split = PaneSplit(self.table, self.pane)
        self._lay_out()
        self._connect()
        self._read()
        self._go_to_first()

    # -- what the window asks ------------------------------------------------------------------

    def row_words(self) -> str:
        """What the status bar says."""
        return self.tr("%n document(s)", "", self._count("made")) if self._found else ""

    def focus_first(self) -> None:
        """Put the focus into the list."""
        self.table.setFocus()

    def toggle_pane(self) -> None:
        """Show or close the pane."""
        self.split.toggle()

    def primary(self) -> None:
        """Ctrl+Enter: the filled button."""
        self.make_document()

    def make_document(self) -> None:
        """Make the document in focus, or go to where it is made."""
        one: DocumentRow | None = self.table.current_row()
        if one is None:
            return
        if one.makes:
            self.leaving_wanted.emit(self._kinds_of(one))
        elif one.kind in _LETTERS:
            self._desk.go(Place("event", self._event_id, "institutions"))
        else:
            self.record_document()

    def record_document(self) -> None:
        """Record where a document that was made elsewhere lies."""
        dialog = self.steps.record(self._kinds(), self._languages, self._editions())
        one: DocumentRow | None = self.table.current_row()
        if one is not None and not one.makes:
            dialog.begin(one.kind, language_key(one.languages))

    def mark_document_sent(self) -> None:
        """Note to whom the latest edition of the selected documents went."""
        latest = [one.latest for one in self.table.selected_rows()]
        papers = [one for one in latest if one is not None and one.can_be_sent]
        if papers:
            self.steps.mark_sent(papers)
        else:
            self._refuse_sending()

    def correct_document(self) -> None:
        """Correct what was recorded of the document in focus."""
        one: DocumentRow | None = self.table.current_row()
        if one is not None and one.latest is not None and one.latest.document is not None:
            self._correct(one.latest)

    def retranslate(self) -> None:
        self.table.set_name(self.tr("Documents"))
        if self._found is not None:
            self._show_counters()
            self._show_rows()
            self._show_current()
        self.told.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2.value:
            self.correct_document()
        else:
            super().keyPressEvent(event)

    # -- inside --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        outer = column(self)
        outer.addWidget(self.message)
        outer.addWidget(self.tools)
        outer.addWidget(self.split, 1)

    def _connect(self) -> None:
        self.tools.record.clicked.connect(self.record_document)
        self.tools.sent.clicked.connect(self.mark_document_sent)
        self.tools.main.clicked.connect(self.make_document)
        self.tools.counters.chosen.connect(self._choose_filter)
        self.table.key_wanted.connect(self._key)
        self.table.opened.connect(lambda _row: self.make_document())
        self.table.menu_wanted.connect(self._menu)
        self.table.current_changed.connect(lambda _row: self._show_current())
        self.table.selection_changed.connect(lambda _rows: self._show_buttons())
        self.table.empty.pressed.connect(lambda: self._choose_filter(""))
        self.pane.main_wanted.connect(self.make_document)
        self.pane.sent_wanted.connect(lambda one: self.steps.mark_sent([one]))
        self.pane.correct_wanted.connect(self._correct)
        self.pane.remove_wanted.connect(self.steps.remove)
        self.pane.back_wanted.connect(self.steps.take_back)
        self._desk.bus.changed.connect(self._changed)

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*SOURCES):
            self.when_seen(self._read)

    def _read(self) -> None:
        read = self._desk.workspace.read
        try:
            self._found = read(documents_of, self._event_id)
            self._languages = read(event_languages, self._event_id)
        except Refused:
            return  # the event is gone: the window leads elsewhere
        self.retranslate()

    def _go_to_first(self) -> None:
        """What is wanted most is in focus: a missing one of the present stage."""
        rows = self._found.rows if self._found else ()
        now = [one for one in rows if self._found and one.phase is self._found.phase]
        wanted = next((one for one in (*now, *rows) if one.state in WANTING), None)
        if wanted is None or not self.table.select_key(wanted.id):
            self.table.select_first()

    def _shown(self) -> list[DocumentRow]:
        rows = self._found.rows if self._found else ()
        return [one for one in rows if one.state in _FILTERS[self._filter]]

    def _count(self, key: str) -> int:
        return self._found.count(*_FILTERS[key]) if self._found else 0

    def _show_counters(self) -> None:
        words = {
            "": (self.tr("all"), "accent"),
            "missing": (self.tr("missing"), "warn"),
            "made": (self.tr("made"), "ok"),
            "sent": (self.tr("sent"), "info"),
        }
        self.tools.counters.set_counters(
            [Counter(key, self._count(key), *words[key]) for key in _FILTERS]
        )
        self.tools.counters.set_chosen(self._filter)

    def _show_rows(self) -> None:
        if self._found is None:
            return
        empty = {
            "missing": self.tr("Nothing is missing at this stage."),
            "made": self.tr("Nothing made yet. Begin with what this stage needs."),
            "sent": self.tr("Nothing is marked as sent yet."),
        }
        words = empty.get(self._filter, "")
        self.table.set_empty(words, self.tr("Show all documents"))
        before: DocumentRow | None = self.table.current_row()
        self.table.show_documents(self._found, self._shown(), self._filter)
        self._stay_at(before)

    def _stay_at(self, before: DocumentRow | None) -> None:
        """A document that was just made is another row: it stays in focus."""
        if before is None or self.table.current_row() is not None:
            return
        made = [one for one in self._shown() if one.kind is before.kind and one.latest]
        if made:
            newest = max(made, key=lambda one: one.latest.saved_utc or 0 if one.latest else 0)
            self.table.select_key(newest.id)

    def _show_current(self) -> None:
        self.pane.show_document(self.table.current_row(), self._verb())
        self.split.set_idle(idle=not self._shown())
        self._show_buttons()

    def _show_buttons(self) -> None:
        """The filled button says what becomes of the document in focus."""
        words, icon = self._verb()
        self.tools.main.setText(words)
        self.tools.main.set_icon(icon)
        # Two buttons that record would only ask which of them is meant.
        self.tools.offer_recording(offered=icon != "plus")
        self.tools.main.setEnabled(self.table.current_row() is not None)
        latest = [one.latest for one in self.table.selected_rows()]
        self.tools.sent.setEnabled(any(one is not None and one.can_be_sent for one in latest))

    def _verb(self) -> tuple[str, str]:
        one: DocumentRow | None = self.table.current_row()
        if one is None or one.makes:
            is_again = one is not None and one.latest is not None
            return (self.tr("Make again…") if is_again else self.tr("Make…")), "file-output"
        if one.kind in _LETTERS:
            return self.tr("Open institutions"), "landmark"
        if one.latest is not None:
            return self.tr("Record next version…"), "plus"
        return self.tr("Record…"), "plus"

    def _choose_filter(self, key: str) -> None:
        self._filter = key
        self._show_counters()
        self._show_rows()
        if self.table.current_row() is None:
            self.table.select_first()
        self._show_current()
        self.table.setFocus()

    def _key(self, wanted: str) -> None:
        {"sent": self.mark_document_sent, "record": self.record_document}[wanted]()

    def _menu(self, one: DocumentRow, place: QPoint) -> None:
        self.menu_of(one).popup(place)

    def menu_of(self, one: DocumentRow) -> QMenu:
        """What can be done with a document."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries: tuple[tuple[bool, str, Callable[[], object]], ...] = (
            (True, self._verb()[0], self.make_document),
            (self.tools.sent.isEnabled(), self.tr("Mark as sent…"), self.mark_document_sent),
            (
                one.latest is not None and one.latest.document is not None,
                self.tr("Correct…"),
                self.correct_document,
            ),
            (True, self.tr("Record a document…"), self.record_document),
        )
        for applies, words, do in entries:
            if applies:
                menu.addAction(words, do)
        return menu

    # -- doing ---------------------------------------------------------------------------------

    def _correct(self, one: Edition) -> None:
        self.steps.correct(one, self._kinds(), self._languages, self._editions())

    def _refuse_sending(self) -> None:
        self._desk.notices.refused((Problem("document_not_made"),))

    def _kinds_of(self, one: DocumentRow) -> tuple[ExportKind, ...]:
        """The form that was saved last, else the usual one."""
        last = one.latest.export if one.latest else None
        return (last or one.makes[0],)

    def _kinds(self) -> list[DocumentKind]:
        """What can be recorded: what the event needs first, then all others."""
        rows = self._found.rows if self._found else ()
        return list(dict.fromkeys((*(one.kind for one in rows), *K)))

    def _editions(self) -> dict[tuple[DocumentKind, str], int]:
        """The highest version of each document in each language."""
        found: dict[tuple[DocumentKind, str], int] = {}
        rows = self._found.rows if self._found else ()
        for one in (edition for each in rows for edition in each.editions):
            key = (one.kind, language_key(one.languages))
            found[key] = max(found.get(key, 0), one.number)
        return found
