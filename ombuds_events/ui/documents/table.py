"""The papers of an event as a table: grouped by stage, the present one first."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.documents import DONE, DocumentState
from ombuds_events.domain.kinds import Phase
from ombuds_events.queries.documents import DocumentRow, EventDocuments
from ombuds_events.ui.documents.words import LOOKS, QUIET, DocumentWords
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.i18n import term
from ombuds_events.ui.kit.layouts import writes
from ombuds_events.ui.kit.rows import Group
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.words import joined

S = DocumentState


class DocumentsTable(WorkTable):
    """`key_wanted`: M "sent", R "record", F2 "correct", Del "remove"."""

    key_wanted = Signal(str)

    def __init__(self, words: DocumentWords, parent: QWidget | None = None) -> None:
        self._words = words
        self._folded_for: object = None
        super().__init__(self._made_columns(), "", "row_two_lines", parent)
        self.rows.sorter = lambda _key, _descending: None  # the order is that of the stages

    def show_documents(
        self, found: EventDocuments, rows: Iterable[DocumentRow], filtered: str
    ) -> None:
        """Show `rows`, those of a filter or all; stages with nothing to do begin folded."""
        by_phase: dict[Phase, list[DocumentRow]] = {}
        for row in rows:
            by_phase.setdefault(row.phase, []).append(row)
        order = sorted(by_phase, key=lambda phase: phase is not found.phase)
        self.set_groups(
            (self._group(phase, by_phase[phase], filtered, is_now=phase is found.phase),
             by_phase[phase])
            for phase in order
        )  # fmt: skip
        if not filtered and self._folded_for != found.phase:
            self._folded_for = found.phase
            self._fold(found, by_phase)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (("m", "sent"), ("r", "record"))
        wanted = next((what for letter, what in keys if writes(event, letter)), "")
        if wanted:
            self.key_wanted.emit(wanted)
        else:
            super().keyPressEvent(event)

    def _fold(self, found: EventDocuments, by_phase: dict[Phase, list[DocumentRow]]) -> None:
        """Hide what is done with or still to come; the present stage stays open."""
        for number in reversed(self.rows.group_rows()):
            group = self.rows.group(number)
            key = group.key if group else ()
            phase = Phase(key[1]) if isinstance(key, tuple) and key else found.phase
            rows = by_phase[phase] if phase is not found.phase else []
            if rows and all(row.state in QUIET for row in rows):
                self.rows.toggle(number)

    def _group(
        self, phase: Phase, rows: list[DocumentRow], filtered: str, *, is_now: bool
    ) -> Group:
        missing = sum(row.state in {S.LATE, S.MISSING} for row in rows)
        done = sum(row.state in DONE for row in rows)
        note = joined(
            self.tr("now") if is_now else "",
            self.tr("%n missing", "", missing) if missing else "",
            self.tr("%n made", "", done) if done else "",
        )
        tone = "warn" if missing else "text_2"
        return Group((filtered, phase), term(phase), note, tone, collapsible=True)

    def _made_columns(self) -> tuple[Column, ...]:
        return (*self._what(), *self._which(), *self._went())

    def _what(self) -> tuple[Column, ...]:
        words = self._words
        return (
            Column(
                "state",
                lambda: self.tr("State"),
                lambda row: term(row.state),
                Cell.CHIP,
                state=lambda row: LOOKS[row.state],
                width=134,
                sortable=False,
            ),
            Column(
                "document",
                lambda: self.tr("Document"),
                lambda row: term(row.kind),
                Cell.TWO_LINES,
                second=words.note,
                tone=lambda row: "text_2" if row.state in QUIET else "text",
                spoken=words.spoken,
                stretch=True,
                hideable=False,
                sortable=False,
            ),
        )

    def _which(self) -> tuple[Column, ...]:
        words = self._words
        return (
            Column(
                "version",
                lambda: self.tr("Version"),
                words.version,
                align="end",
                width=66,
                drop_below=560,
                sortable=False,
            ),
            Column(
                "language",
                lambda: self.tr("Language"),
                words.languages,
                width=84,
                sortable=False,
            ),
        )

    def _went(self) -> tuple[Column, ...]:
        words = self._words
        return (
            Column(
                "saved",
                lambda: self.tr("Saved"),
                lambda row: words.made_day(row.latest),
                Cell.TWO_LINES,
                second=lambda row: words.made_by(row.latest),
                tip=lambda row: joined(words.made_on(row.latest), words.made_by(row.latest)),
                width=116,
                drop_below=680,
                sortable=False,
            ),
            Column(
                "leaves",
                lambda: self.tr("Leaves with"),
                lambda row: words.columns(row.latest),
                width=108,
                drop_below=760,
                sortable=False,
            ),
            Column(
                "sent",
                lambda: self.tr("Sent to"),
                words.sent_to,
                Cell.TWO_LINES,
                second=words.sent_on,
                tip=lambda row: words.named(row.sendings, 20),
                width=124,
                sortable=False,
            ),
        )
