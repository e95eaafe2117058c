"""The left of the dialog: which files, in which language and order, into which folder."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QDir, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QFrame, QLabel, QLineEdit, QWidget

from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.leaving import InvitationScope
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.sheets import ParticipantsSheet
from ombuds_events.domain.text import isolated
from ombuds_events.transfer.requests import Leaving, Part
from ombuds_events.ui.exports.choices import language_choices, languages_words
from ombuds_events.ui.exports.evaluation_choices import EvaluationChoices
from ombuds_events.ui.exports.follow_up_choices import FollowUpChoices
from ombuds_events.ui.exports.paper_choices import PaperChoices
from ombuds_events.ui.kit.buttons import icon_button
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.panels import Panel, column, label, row, wrapped


class KindRow(QFrame):
    """One kind of file: a check box, what it is, how many."""

    toggled = Signal()

    def __init__(self, kind: ExportKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.box = QCheckBox()
        self._note = wrapped("", "caption")
        self._count: QLabel = label("", "strong")
        head = row(spacing=4)
        head.addWidget(self.box, 1)
        head.addWidget(self._count)
        outer = column(self, spacing=0)
        outer.setContentsMargins(0, 1, 0, 1)  # the list is long, and choices stand below it
        outer.addLayout(head)
        below = row(spacing=0)
        below.addSpacing(24)
        below.addWidget(self._note, 1)
        outer.addLayout(below)
        self.tell_note(ticked=False)
        self.box.toggled.connect(self._toggle)

    def write(self, words: str, note: str) -> None:
        """What it is called, what stands in it."""
        self.box.setText(words)
        self.box.setAccessibleDescription(note)
        self._note.setText(note)

    def _toggle(self, ticked: bool) -> None:  # noqa: FBT001
        self.tell_note(ticked=ticked)
        self.toggled.emit()

    def tell_note(self, *, ticked: bool) -> None:
        """What stands in it is said of what leaves: the list is long."""
        self._note.setVisible(ticked)

    def count(self, part: Part | None) -> None:
        """How many files; a dash where none would leave. A list tells its version."""
        self._count.setText(str(len(part.files)) if part and part.files else "–")
        note = self.box.accessibleDescription()
        if part is not None and isinstance(part.sheet, ParticipantsSheet):
            version = self.tr("version {number}").format(number=part.sheet.edition)
            note = f"{note} · {version}"
        self._note.setText(note)


class What(Panel):
    """Emits `changed` when other files would come of it."""

    changed = Signal()
    folder_changed = Signal()

    def __init__(self, kinds: Iterable[ExportKind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self._selected = 0
        self.rows = [KindRow(kind) for kind in kinds]
        self.langs, self.orders = QComboBox(), QComboBox()
        self.scopes, self.years = QComboBox(), QComboBox()
        for one in (self.langs, self.orders, self.scopes, self.years):
            one.setMinimumContentsLength(12)  # long words are elided, not the panel widened
            one.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.papers, self.evaluation = PaperChoices(), EvaluationChoices()
        self.follow_up = FollowUpChoices()
        self.folder = QLineEdit()
        self._browse = icon_button("folder-open", "")
        self._title = label("", "strong")
        self._people: int | None = None
        self._only = wrapped("", "caption")
        self._build()
        self.retranslate()

    # -- values --------------------------------------------------------------------------------

    def kinds(self) -> tuple[ExportKind, ...]:
        """What is ticked."""
        return tuple(one.kind for one in self.rows if one.box.isChecked())

    def tick(self, kinds: Iterable[ExportKind]) -> None:
        """Tick these kinds and no others, without telling."""
        wanted = set(kinds)
        for one in self.rows:
            with QSignalBlocker(one.box):
                one.box.setChecked(one.kind in wanted or len(self.rows) == 1)
            one.tell_note(ticked=one.box.isChecked())

    def choose(self, langs: tuple[str, ...], order: SortOrder, folder: str) -> None:
        """Choose what was chosen last, without telling."""
        self.langs.setCurrentIndex(language_choices().index(langs))
        self.orders.setCurrentIndex(list(SortOrder).index(order))
        self.folder.setText(QDir.toNativeSeparators(folder))

    def chosen_langs(self) -> tuple[str, ...]:
        """The languages of the documents."""
        return language_choices()[max(self.langs.currentIndex(), 0)]

    def chosen_order(self) -> SortOrder:
        """The order of names."""
        return list(SortOrder)[max(self.orders.currentIndex(), 0)]

    def chosen_scope(self) -> InvitationScope:
        """Whose invitations."""
        return list(InvitationScope)[max(self.scopes.currentIndex(), 0)]

    def chosen_year(self) -> int | None:
        """The year of the whole calendar; None = all."""
        year: int | None = self.years.currentData()
        return year

    def chosen_folder(self) -> Path | None:
        """Where the files go; None = not said."""
        text = self.folder.text().strip()
        return Path(text).expanduser() if text else None

    def offer_years(self, years: Iterable[int]) -> None:
        """The years of a whole calendar."""
        self.years.addItem("", None)
        for year in years:
            self.years.addItem(str(year), year)
        self._year_field.show()
        self.retranslate()

    def name_selection(self, count: int) -> None:
        """The calendar is that of so many events."""
        self._selected = count
        self.retranslate()

    def name_people(self, count: int) -> None:
        """What is made for each person is made for so many only."""
        self._people = count
        self.retranslate()

    def show_counts(self, leaving: Leaving) -> None:
        """How many files of each kind."""
        for one in self.rows:
            one.count(leaving.part(one.kind))

    def show_scopes(self) -> None:
        """Whose invitations, which badges: asked only where they are ticked."""
        self._scope_field.setVisible(ExportKind.INVITATIONS in self.kinds())
        self.papers.show_for(self.kinds())
        self.evaluation.show_for(self.kinds())
        self.follow_up.show_for(self.kinds())

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = column(self, spacing=1)
        outer.setContentsMargins(16, 12, 16, 12)
        outer.addWidget(self._title)
        outer.addWidget(self._only)
        for one in self.rows:
            outer.addWidget(one)
            one.toggled.connect(self._ticked)
        outer.addSpacing(8)
        for langs in language_choices():
            self.langs.addItem(languages_words(langs))
        self.orders.addItems([""] * len(SortOrder))
        self.scopes.addItems([""] * len(InvitationScope))
        self._scope_field = Field(lambda: self.tr("Invitations for"), self.scopes)
        self._year_field = Field(lambda: self.tr("Year"), self.years)
        order = Field(lambda: self.tr("Order of names"), self.orders)
        self.folder_field = Field(lambda: self.tr("Folder"), self._folder_row())
        language = Field(lambda: self.tr("Language of the files"), self.langs)
        forms = (self.evaluation, self.follow_up)
        for field in (self._scope_field, self._year_field, *forms, language, order, self.papers):
            outer.addWidget(field)
            outer.addSpacing(4)
        outer.addWidget(self.folder_field)
        order.setVisible(len(self.rows) > 1)
        self._year_field.hide()
        outer.addStretch(1)
        for choice in (self.langs, self.orders, self.scopes, self.years):
            choice.activated.connect(self.changed)
        for asked in (self.papers, *forms):
            asked.changed.connect(self.changed)
        self._browse.clicked.connect(self._ask_folder)
        self.folder.textEdited.connect(self.folder_changed)
        self.show_scopes()

    def _folder_row(self) -> QWidget:
        place = QWidget()
        line = row(place, spacing=4)
        line.addWidget(self.folder, 1)
        line.addWidget(self._browse)
        place.setFocusProxy(self.folder)
        return place

    def _ticked(self) -> None:
        self.show_scopes()
        self.changed.emit()

    def _ask_folder(self) -> None:
        found = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for the files"), self.folder.text()
        )
        if found:
            self.folder.setText(QDir.toNativeSeparators(found))
            self.folder_changed.emit()

    def retranslate(self) -> None:
        self._title.setText(self.tr("What"))
        self._only.setVisible(self._people is not None)
        if self._people is not None:
            self._only.setText(self.tr("Files by person: of %n person(s) only", "", self._people))
        words = {
            ExportKind.NOTICE: (self.tr("Notice, .ics"), self.tr("for everybody, names nobody")),
            ExportKind.INVITATIONS: (
                self.tr("Personal invitations, .ics"),
                self.tr("by person and day, numbered as in the list"),
            ),
            ExportKind.CALENDAR: self._calendar_words(),
            ExportKind.ATTENDANCE: (
                self.tr("Attendance workbook, .xlsx"),
                self.tr("list, sessions, totals, all marks"),
            ),
            ExportKind.SIGN_IN: (self.tr("Sign-in sheets, .xlsx"), self.tr("one for each day")),
            ExportKind.PARTICIPANTS: (
                self.tr("List of participants, .xlsx"),
                self.tr("as other institutions read it"),
            ),
            ExportKind.SIGN_IN_PDF: (
                self.tr("Sign-in sheets, .pdf"),
                self.tr("to print as they are"),
            ),
            ExportKind.BADGES: (self.tr("Badges, .pdf"), self.tr("both sides, with a code")),
            ExportKind.TABLE_SIGNS: (self.tr("Table signs, .pdf"), self.tr("A4, folded")),
            ExportKind.CERTIFICATES: (
                self.tr("Certificates, .pdf"),
                self.tr("for who has earned one"),
            ),
            **self._form_words(),
        }
        for one in self.rows:
            one.write(*words[one.kind])
        self._write_choices()
        self._browse.set_name(self.tr("Choose a folder"))
        self.folder.setAccessibleName(self.tr("Folder"))

    def _form_words(self) -> dict[ExportKind, tuple[str, str]]:
        """Forms that people fill in."""
        return {
            ExportKind.FOLLOW_UP_FORMS: (
                self.tr("Follow-up forms, .xlsx"),
                self.tr("one for each institution"),
            ),
            ExportKind.EVALUATION_FORM: (
                self.tr("Evaluation form, .xlsx"),
                self.tr("to fill in and send back, anonymous"),
            ),
            ExportKind.EVALUATION_PAPER: (
                self.tr("Evaluation form, .pdf"),
                self.tr("to print, anonymous"),
            ),
        }

    def _calendar_words(self) -> tuple[str, str]:
        if self._selected:
            count = self._selected
            note = self.tr("%n selected event(s), names nobody", "", count)
            return self.tr("Calendar, .ics"), note.replace("%n", str(count))
        return self.tr("Whole calendar, .ics"), self.tr("all events, names nobody")

    def _write_choices(self) -> None:
        orders = {
            SortOrder.PROTOCOL: self.tr("Host first, then country"),
            SortOrder.COUNTRY: self.tr("Country, then name"),
            SortOrder.NAME: self.tr("Family name"),
            SortOrder.INSTITUTION: self.tr("Institution"),
        }
        for number, order in enumerate(SortOrder):
            self.orders.setItemText(number, orders[order])
        scopes = {
            InvitationScope.ALL: self.tr("Everybody"),
            InvitationScope.UPDATES: self.tr("Who has an old entry"),
            InvitationScope.CANCELLATIONS: self.tr("Whose entry is called off"),
        }
        for number, scope in enumerate(InvitationScope):
            self.scopes.setItemText(number, scopes[scope])
        if self.years.count():
            self.years.setItemText(0, self.tr("All years"))

    def say_wrong(self, words: str) -> None:
        """What is wrong with the folder, or nothing."""
        self.folder_field.set_problem(isolated(words) if words else "")
