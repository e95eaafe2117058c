"""Small dialogs of papers: marking as sent, recording one that was made elsewhere."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QWidget

from ombuds_events.domain.documents import DocumentKind
from ombuds_events.domain.kinds import Channel
from ombuds_events.domain.text import LANGUAGES
from ombuds_events.queries.document_editions import Edition
from ombuds_events.queries.documents import Receiver
from ombuds_events.services.documents import DocumentDraft, SentDraft
from ombuds_events.ui.documents.receivers import ReceiverList
from ombuds_events.ui.documents.words import DocumentWords
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.date_edit import DateEdit
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.i18n import term
from ombuds_events.ui.kit.number_edit import NumberEdit
from ombuds_events.ui.kit.panels import row, wrapped
from ombuds_events.ui.kit.words import language_name

_PARTS = re.compile(r"[;,\n]")
_MOST_EDITIONS = 999
_SHOWN = 4


class MarkSentDialog(FieldsDialog):
    """To whom papers went, on which day, how, and under which number."""

    def __init__(
        self,
        desk: Desk,
        papers: Sequence[Edition],
        receivers: Sequence[Receiver],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, "", "send", parent)
        today = desk.workspace.clock.today()
        self.papers = tuple(papers)
        self.list = ReceiverList(receivers, self)
        self.all = QCheckBox(self.tr("All %n institution(s) of the event", "", len(receivers)))
        self.others, self.number, self.day = QLineEdit(), QLineEdit(), DateEdit(today)
        self.day.set_value(today)
        self.channel = ComboBox([(one, term(one)) for one in Channel])
        self.set_title(self.tr("Mark %n document(s) as sent", "", len(self.papers)))
        self._build(receivers)
        self.set_note(self.tr("The program sends nothing. It keeps what you sent."))
        self._tell()
        (self.list if receivers else self.others).setFocus()

    def draft(self) -> SentDraft:
        """What was entered."""
        today = self.desk.workspace.clock.today()
        others = [part.strip() for part in _PARTS.split(self.others.text())]
        return SentDraft(
            institutions=self.list.value(),
            others=tuple(filter(None, others)),
            sent_on=self.day.value() or today,
            channel=self.channel.value(),
            number=self.number.text(),
        )

    def _build(self, receivers: Sequence[Receiver]) -> None:
        words = DocumentWords(self.desk.workspace.clock, self)
        named = [words.title(one.kind, one) for one in self.papers]
        told = "\n".join(named[:_SHOWN])
        if len(named) > _SHOWN:
            more = self.tr("and %n more", "", len(named) - _SHOWN)
            told = f"{told}\n{more}"
        self.body.addWidget(wrapped(told, "strong"))
        if receivers:
            self.add_field("receivers", self.tr("Institutions"), self.list)
            self.body.addWidget(self.all)
        else:
            self.list.hide()
        key = "others" if receivers else "receivers"
        self.add_field(key, self.tr("Others, parted by commas"), self.others)
        self.add_field("sent_on", self.tr("Date"), self.day)
        self.add_field("channel", self.tr("Channel"), self.channel)
        self.add_field("number", self.tr("Out number"), self.number)
        self.all.clicked.connect(lambda on: self.list.tick_all(ticked=on))
        self.list.changed.connect(self._tell)
        self.others.textChanged.connect(self._tell)

    def _tell(self) -> None:
        """The filled button counts the receivers."""
        draft = self.draft()
        count = len(draft.institutions) + len(draft.others)
        words = self.tr("Mark as sent to %n", "", count) if count else self.tr("Mark as sent")
        self.set_verb(words, "check")
        self.all.setChecked(
            bool(self.list.count()) and self.list.count() == len(draft.institutions)
        )


class PaperDialog(FieldsDialog):
    """A paper made elsewhere: what it is, its language and version, and where it lies.

    `editions`: the highest version so far by paper and language.
    """

    def __init__(
        self,
        desk: Desk,
        kinds: Sequence[DocumentKind],
        languages: Sequence[str],
        editions: Mapping[tuple[DocumentKind, str], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, "", "file-text", parent)
        today = desk.workspace.clock.today()
        self._editions = editions
        self.kind = ComboBox([(one, term(one)) for one in kinds])
        offered = dict.fromkeys((*languages, *LANGUAGES))
        self.language = ComboBox(
            [*((one, language_name(one)) for one in offered), ("", self.tr("no language"))]
        )
        self.edition, self.place, self.day = (
            NumberEdit(1, _MOST_EDITIONS),
            QLineEdit(),
            DateEdit(today),
        )
        self.day.set_value(today)
        self.browse = Button("", "folder-open", name=self.tr("Choose a file"))
        self.set_title(self.tr("Record a document"))
        self._build()
        self.set_verb(self.tr("Record"), "check")
        self.set_note(self.tr("The file stays where it is. The program keeps the place."))
        self.kind.changed.connect(lambda _kind: self._count())
        self.language.changed.connect(lambda _language: self._count())
        self._count()
        self.kind.setFocus()

    def begin(self, kind: DocumentKind, language: str = "") -> None:
        """Begin with a paper that was chosen in the list: its place comes next."""
        self.kind.set_value(kind)
        if language:
            self.language.set_value(language)
        self._count()
        self.place.setFocus()

    def correct(self, one: Edition) -> None:
        """Show an edition that is to be corrected."""
        self.set_title(self.tr("Correct the document"))
        self.set_verb(self.tr("Save"), "check")
        self.kind.set_value(one.kind)
        self.language.set_value(one.languages[0] if one.languages else "")
        self.edition.set_value(one.number)
        self.place.setText(one.place)
        self.day.set_value(one.on)
        self.place.setFocus()

    def draft(self) -> DocumentDraft:
        """What was entered."""
        return DocumentDraft(
            kind=self.kind.value(),
            language=self.language.value() or "",
            edition=self.edition.value(),
            place=self.place.text(),
            on=self.day.value(),
        )

    def _build(self) -> None:
        self.add_field("kind", self.tr("Document"), self.kind)
        self.add_field("language", self.tr("Language"), self.language)
        self.add_field("edition", self.tr("Version"), self.edition)
        holder = QWidget()
        line = row(holder, spacing=4)
        line.addWidget(self.place, 1)
        line.addWidget(self.browse)
        holder.setFocusProxy(self.place)
        self.add_field("place", self.tr("Where it lies: a file, a folder or a shelf"), holder)
        self.add_field("on", self.tr("Date of the document"), self.day)
        self.browse.clicked.connect(self._browse)

    def _count(self) -> None:
        """The next version of what is chosen."""
        key = (self.kind.value(), self.language.value() or "")
        self.edition.set_value(self._editions.get(key, 0) + 1)

    def _browse(self) -> None:
        there = Path(self.place.text()).parent if self.place.text() else Path.home()
        found, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), str(there))
        if found:
            self.place.setText(QDir.toNativeSeparators(found))
