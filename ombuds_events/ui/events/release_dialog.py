"""One release of a programme: what it brings, whom that touches, and giving it out."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ombuds_events.domain.problems import Refused
from ombuds_events.queries.releases import ReleaseChanges
from ombuds_events.services.releases import release_programme
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.events.programme_words import ProgrammeWords
from ombuds_events.ui.events.release_tables import AffectedTable, ChangesTable, HomesTable
from ombuds_events.ui.kit.counters import Counter, CounterBar
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.i18n import sentence
from ombuds_events.ui.kit.panels import wrapped
from ombuds_events.ui.kit.table import WorkTable

_SIZE = QSize(760, 520)
_CHANGES, _PARTICIPANTS, _SPEAKERS, _HOMES = "changes", "participants", "speakers", "institutions"


class ReleaseDialog(DialogFrame):
    """Shows a release that is to be given out, or (`is_past`) one that was.

    `left`: somebody went to a person or an institution.
    """

    left = Signal()

    def __init__(
        self,
        desk: Desk,
        event_id: int,
        changes: ReleaseChanges,
        parent: QWidget | None = None,
        *,
        is_past: bool = False,
    ) -> None:
        super().__init__("", parent, "send")
        self.go_when_closed()
        self._desk, self._event_id, self._changes = desk, event_id, changes
        self._words = ProgrammeWords(desk, self)
        self.counters = CounterBar()
        self.stack = QStackedWidget()
        self.tables = self._made_tables()
        self.body.addWidget(wrapped(self._told(is_past=is_past), "secondary"))
        self.body.addWidget(self.counters)
        self.body.addWidget(self.stack, 1)
        self._fill()
        self._name(is_past=is_past)
        self.counters.chosen.connect(self.show_rows)
        self.show_rows(_CHANGES)
        self.resize(_SIZE)
        if not is_past and self.verb.isEnabled():
            self.verb.setFocus()

    def show_rows(self, key: str) -> None:
        """Show the rows that a counter counts."""
        key = key or _CHANGES
        self.counters.set_chosen(key)
        table = self.tables[key]
        self.stack.setCurrentWidget(table)
        table.select_first()
        table.setFocus()

    def release(self) -> None:
        """Give the programme out and close."""
        number = self._changes.number
        words = self.tr("Release {number}").format(number=number)
        try:
            step = Gesture("release_programme", words)
            self._desk.workspace.run(step, release_programme, self._event_id, number)
        except Refused as refused:
            self.message.say("error", "\n".join(map(sentence, refused.problems)))
        except Known as known:
            self._desk.notices.trouble(known)
        else:
            self.accept()
            form = self.tr("Release {number} is kept.")
            self._desk.notices.toast(form.format(number=number), undo=True)

    def _made_tables(self) -> dict[str, WorkTable]:
        made = {
            _CHANGES: ChangesTable(self._words, lambda: self._changes.people),
            _PARTICIPANTS: AffectedTable(self.tr("Participants")),
            _SPEAKERS: AffectedTable(self.tr("Speakers and others with a role")),
            _HOMES: HomesTable(),
        }
        for table in made.values():
            self.stack.addWidget(table)
        for key in (_PARTICIPANTS, _SPEAKERS):
            made[key].opened.connect(lambda one: self._leave_for("person", one.id))
        made[_HOMES].opened.connect(lambda one: self._leave_for("institution", one.id))
        return made

    def _leave_for(self, page: str, record: int) -> None:
        self.reject()
        self.left.emit()
        self._desk.go(Place(page, record))

    def _fill(self) -> None:
        found = self._changes
        rows: dict[str, tuple[object, ...]] = {
            _CHANGES: found.differences,
            _PARTICIPANTS: found.participants,
            _SPEAKERS: found.speakers,
            _HOMES: found.institutions,
        }
        for key, table in self.tables.items():
            table.set_rows(rows[key])
        self.tables[_CHANGES].set_empty(self._nothing())
        count = {key: len(rows[key]) for key in rows}
        words = {
            _CHANGES: self.tr("session(s)", "", count[_CHANGES]),
            _PARTICIPANTS: self.tr("participant(s)", "", count[_PARTICIPANTS]),
            _SPEAKERS: self.tr("with a role"),
            _HOMES: self.tr("institution(s)", "", count[_HOMES]),
        }
        self.counters.set_counters([Counter(key, n, words[key]) for key, n in count.items()])

    def _name(self, *, is_past: bool) -> None:
        number = self._changes.number
        if is_past:
            self.set_title(self.tr("Release {number}").format(number=number))
            self.set_verb(self.tr("Close"), "check")
            self.hide_cancel()
            self.confirmed.connect(self.accept)
            return
        self.set_title(self.tr("Release the programme"))
        self.set_verb(self.tr("Release {number}").format(number=number), "send")
        self.verb.setEnabled(bool(self._changes.differences))
        self.set_note(self.tr("A copy is kept. Nothing is sent: save the files with Export."))
        self.confirmed.connect(self.release)

    def _told(self, *, is_past: bool) -> str:
        found = self._changes
        if found.is_first:
            words = self.tr("The first release: a programme of %n session(s).", "", found.sessions)
            return words.replace("%n", str(found.sessions))
        if not found.differences:
            return self._nothing()
        changes = self._words.counts(found.counts)
        before = found.number - 1
        form = self.tr("Changed since release {number}: {changes}")
        if is_past:
            form = self.tr("Against release {number}: {changes}")
        return form.format(number=before, changes=changes)

    def _nothing(self) -> str:
        if self._changes.is_first:
            return self.tr("The programme has no sessions yet.")
        form = self.tr("Nothing has changed since release {number}.")
        return form.format(number=self._changes.number - 1)
