"""What is done with papers: dialogs, use cases, and what is said afterwards."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.documents import DocumentKind
from ombuds_events.queries.document_editions import Edition
from ombuds_events.queries.documents import receivers_of
from ombuds_events.queries.participations import code
from ombuds_events.services.documents import (
    PaperKey,
    change_document,
    mark_document_sent,
    record_document,
    remove_document,
    take_back_sending,
)
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.documents.dialogs import MarkSentDialog, PaperDialog
from ombuds_events.ui.kit.desk import Desk

Editions = Mapping[tuple[DocumentKind, str], int]


class DocumentSteps(QObject):
    """The verbs of an event's papers."""

    def __init__(self, desk: Desk, event_id: int, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._event_id, self._owner = desk, event_id, owner
        self._code = desk.workspace.read(code, event_id)

    def mark_sent(self, papers: Sequence[Edition]) -> MarkSentDialog:
        """The dialog that marks papers as sent; it opens at once."""
        receivers = self._desk.workspace.read(receivers_of, self._event_id)
        dialog = MarkSentDialog(self._desk, papers, receivers, self._owner.window())
        dialog.confirmed.connect(partial(self._mark, dialog))
        dialog.open()
        return dialog

    def record(
        self, kinds: Sequence[DocumentKind], languages: Sequence[str], editions: Editions
    ) -> PaperDialog:
        """The dialog that records a paper made elsewhere."""
        dialog = PaperDialog(self._desk, kinds, languages, editions, self._owner.window())
        dialog.confirmed.connect(partial(self._record, dialog))
        dialog.open()
        return dialog

    def correct(
        self,
        one: Edition,
        kinds: Sequence[DocumentKind],
        languages: Sequence[str],
        editions: Editions,
    ) -> PaperDialog:
        """The dialog that corrects what was recorded."""
        dialog = PaperDialog(self._desk, kinds, languages, editions, self._owner.window())
        dialog.correct(one)
        dialog.confirmed.connect(partial(self._change, dialog, one))
        dialog.open()
        return dialog

    def remove(self, one: Edition) -> None:
        """Take a paper off the list."""
        gesture = self._gesture("remove_document")
        if self._desk.attempt(gesture, remove_document, one.document or 0):
            self._desk.notices.toast(self.tr("Removed from the list."), undo=True)

    def take_back(self, sendings: Sequence[int]) -> None:
        """Take back notes that something was sent."""
        if self._desk.attempt(self._gesture("take_back_sending"), take_back_sending, sendings):
            self._desk.notices.toast(self.tr("No longer marked as sent."), undo=True)

    def _mark(self, dialog: MarkSentDialog) -> None:
        draft = dialog.draft()
        keys = [PaperKey(one.record, one.document) for one in dialog.papers]
        gesture = self._gesture("mark_document_sent")
        if dialog.run(gesture, mark_document_sent, keys, draft):
            count = len(draft.institutions) + len(draft.others)
            words = self.tr("Marked as sent to %n receiver(s).", "", count)
            self._desk.notices.toast(words, undo=True)

    def _record(self, dialog: PaperDialog) -> None:
        gesture = self._gesture("record_document")
        if dialog.run(gesture, record_document, self._event_id, dialog.draft()):
            self._desk.notices.toast(self.tr("Document recorded."), undo=True)

    def _change(self, dialog: PaperDialog, one: Edition) -> None:
        gesture = self._gesture("change_document")
        if dialog.run(gesture, change_document, one.document, one.version, dialog.draft()):
            self._desk.notices.toast(self.tr("Document corrected."), undo=True)

    def _gesture(self, label: str) -> Gesture:
        return Gesture(label, self._code)
