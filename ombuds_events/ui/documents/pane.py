"""The pane of one paper: what can be done, every edition, and to whom each went."""

import re
from collections.abc import Iterable
from functools import partial
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.text import isolated
from ombuds_events.queries.document_editions import Edition, Sending
from ombuds_events.queries.documents import DocumentRow
from ombuds_events.ui.documents.files import lies_here, open_place
from ombuds_events.ui.documents.words import LOOKS, DocumentWords
from ombuds_events.ui.kit.buttons import Button, link
from ombuds_events.ui.kit.chip import StateChip
from ombuds_events.ui.kit.details_pane import DetailsPane
from ombuds_events.ui.kit.i18n import term
from ombuds_events.ui.kit.panels import column, label, row, rule, wrapped
from ombuds_events.ui.kit.words import codes, joined

_ALL = 200
_MARKS = re.compile(r"[_/\\\\]")


class DocumentPane(DetailsPane):
    """Signals carry what the user wants; the tab does it."""

    main_wanted = Signal()
    sent_wanted = Signal(object)
    correct_wanted = Signal(object)
    remove_wanted = Signal(object)
    back_wanted = Signal(object)

    def __init__(self, words: DocumentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.hide_open()

    def show_document(self, one: DocumentRow | None, verb: tuple[str, str]) -> None:
        """Show a paper; `verb`: words and icon of what makes it."""
        self.clear()
        if one is None:
            self.add(wrapped(self.tr("Select a document to see more."), "caption"))
            return
        chip = StateChip()
        chip.set_state(LOOKS[one.state], term(one.state))
        self.add_head(chip)
        self.add(wrapped(term(one.kind), "section"))
        self.add(wrapped(self._words.source(one), "caption"))
        if one.latest and one.latest.changes:
            changed = self.tr(
                "%n change(s) since it was saved. Who holds it has an old version.",
                "",
                one.latest.changes,
            )
            self.add(wrapped(changed, "warn"))
        self._verbs(verb)
        for edition in one.editions:
            self._edition(edition)
        if one.steps:
            self.add(rule())
            self.add(label(self.tr("Marked with the institutions"), "label"))
            self._sendings(one.steps)

    def _verbs(self, verb: tuple[str, str]) -> None:
        words, icon = verb
        make = Button(words, icon)
        make.clicked.connect(self.main_wanted)
        self.add(_line(make))

    def _edition(self, one: Edition) -> None:
        self.add(rule())
        version = self.tr("Version {number}").format(number=one.number)
        self.add(wrapped(joined(version, codes(one.languages)), "strong"))
        facts = [joined(self._words.made_on(one), self._words.made_by(one))]
        facts += [_breaking(name) for name in one.files[:_ALL]]
        if one.place:
            facts.append(_breaking(one.place))
        if one.record is not None:
            leaves = self.tr("Leaves with: {columns}")
            facts.append(leaves.format(columns=self._words.columns(one)))
        if one.receivers:
            facts.append(self.tr("%n personal file(s)", "", one.receivers))
        self.add(wrapped("\n".join(facts), "caption"))
        self._own_verbs(one)
        self._sendings(one.sendings)

    def _own_verbs(self, one: Edition) -> None:
        made = []
        if one.can_be_sent:
            made.append(link(self.tr("Mark as sent…"), partial(self.sent_wanted.emit, one)))
        if lies_here(one.place):
            made.append(link(self.tr("Open"), partial(open_place, one.place)))
        if one.document is not None:
            made.append(link(self.tr("Correct…"), partial(self.correct_wanted.emit, one)))
            made.append(link(self.tr("Remove"), partial(self.remove_wanted.emit, one)))
        if made:
            self.add(_line(*made))

    def _sendings(self, sendings: Iterable[Sending]) -> None:
        """Who got it in one go stands together."""
        for _way, group in groupby(sendings, lambda one: (one.sent_on, one.channel, one.number)):
            sent = list(group)
            holder = QWidget()
            inner = column(holder, spacing=0)
            inner.addWidget(wrapped(self._words.way(sent[0]), "label"))
            inner.addWidget(wrapped(self._words.named(sent, _ALL), "caption"))
            ids = tuple(one.id for one in sent if one.id is not None)
            if ids:
                back = link(self.tr("Take back"), partial(self.back_wanted.emit, ids))
                inner.addWidget(_line(back))
            self.add(holder)


def _breaking(name: str) -> str:
    """A long name of a file has no spaces: it may break after its marks."""
    return isolated(_MARKS.sub("\\g<0>\u200b", name))


def _line(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    line = row(holder, spacing=12)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return holder
