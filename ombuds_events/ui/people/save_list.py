"""What leaves with the list of people: how many, which columns, whom to look at; then the file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QProgressBar, QWidget

from ombuds_events.domain.headings import DOCUMENTS
from ombuds_events.domain.leaving import PRESET_COLUMNS, PersonalColumn
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import LANGUAGES, isolated
from ombuds_events.store.errors import Known
from ombuds_events.transfer.leaves import Saved
from ombuds_events.transfer.people_list import PeopleLeaving, PeopleRequest, prepare, save
from ombuds_events.ui.kit.buttons import icon_button
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.i18n import NAMES, labels, language, sentence, text
from ombuds_events.ui.kit.jobs import Job, Progress
from ombuds_events.ui.kit.panels import label, row, wrapped
from ombuds_events.ui.kit.settings import Setting

FOLDER = Setting("people/folder", str, "")
_WIDTH = 560


class SaveListDialog(DialogFrame):
    """Saves the people with `ids`, in this order, as a workbook."""

    def __init__(self, desk: Desk, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__("", parent, "file-output")
        self._desk, self._ids = desk, ids
        self._job: Job | None = None
        self.count, self.always = label("", "section"), wrapped("", "secondary")
        self.boxes = {one: QCheckBox() for one in PersonalColumn}
        self.warning = wrapped("", "warn")
        self.langs = ComboBox([(lang, NAMES[lang]) for lang in LANGUAGES])
        self.langs.set_value(language())
        self.folder = QLineEdit(QDir.toNativeSeparators(self._kept_folder()))
        self._browse = icon_button("folder-open", "")
        self._busy = QProgressBar()
        self._build()
        self._retranslate()
        self._look()
        self.verb.setFocus()

    def leaving(self) -> PeopleLeaving:
        """What would leave now."""
        columns = frozenset(one for one, box in self.boxes.items() if box.isChecked())
        request = PeopleRequest(self._ids, labels((self.langs.value(),)), columns)
        return prepare(self._desk.workspace, request)

    # -- saving --------------------------------------------------------------------------------

    def _save(self) -> None:
        if self._job is not None:
            return
        written = self.folder.text().strip()
        if not written:
            self._folder_field.set_problem(self.tr("Choose a folder."))
            self.folder.setFocus()
            return
        self._desk.settings.set(FOLDER, written)
        workspace, leaving = self._desk.workspace, self.leaving()
        self.verb.setEnabled(False)
        self.message.dismiss()

        def work(progress: Progress) -> Saved:
            return save(workspace, leaving, Path(written).expanduser(), progress)

        self._job = self._desk.jobs.start(work, self._saved, self._failed, self._progressed)
        self._job.cancelled.connect(self._ended)

    def _saved(self, saved: Saved) -> None:
        self._job = None
        shown = isolated(QDir.toNativeSeparators(str(saved.folder)))
        words = self.tr("Saved to {folder}").format(folder=shown)
        self._desk.notices.saved(words, str(saved.folder))
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._ended()
        if isinstance(error, Refused):
            self.message.refuse(error.problems)
        elif isinstance(error, Known):
            self._desk.notices.trouble(error)
        else:
            raise error

    def _progressed(self, done: int, total: int, _words: str) -> None:
        self._busy.show()
        self._busy.setRange(0, total)
        self._busy.setValue(done)

    def _ended(self) -> None:
        self._job = None
        self._busy.hide()
        self.verb.setEnabled(True)

    def reject(self) -> None:
        """Stop what is under way; a second time, go."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setMinimumWidth(_WIDTH)
        self.body.addWidget(self.count)
        self.body.addWidget(self.always)
        for one, box in self.boxes.items():
            box.setChecked(one in PRESET_COLUMNS)
            self.body.addWidget(box)
        self.body.addWidget(self.warning)
        self._langs_field = Field(lambda: self.tr("Language"), self.langs)
        place = QWidget()
        line = row(place, spacing=4)
        line.addWidget(self.folder, 1)
        line.addWidget(self._browse)
        self._folder_field = Field(lambda: self.tr("Folder"), place)
        self.body.addWidget(self._langs_field)
        self.body.addWidget(self._folder_field)
        self.body.addWidget(self._busy)
        self._busy.hide()
        self._browse.clicked.connect(self._choose_folder)
        self.confirmed.connect(self._save)

    def _retranslate(self) -> None:
        self.set_title(self.tr("What leaves: list of people"))
        self.set_note(self.tr("The program sends nothing. It saves files; you send them yourself."))
        self.set_verb(self.tr("Save the list…"), "save")
        count = len(self._ids)
        self.count.setText(self.tr("%n people in the list", "", count).replace("%n", str(count)))
        names = ("name", "name_latin", "institution", "country")
        columns = ", ".join(text("Documents", DOCUMENTS[name]) for name in names)
        self.always.setText(self.tr("Always: {columns}").format(columns=columns))
        for one, box in self.boxes.items():
            box.setText(text("Documents", DOCUMENTS[one.value]))
        self.folder.setAccessibleName(self.tr("Folder"))
        self._browse.set_name(self.tr("Choose a folder"))

    def _look(self) -> None:
        """Whom to look at before it leaves."""
        problems = self.leaving().warnings
        self.warning.setText("\n".join(map(sentence, problems)))
        self.warning.setVisible(bool(problems))

    def _kept_folder(self) -> str:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return self._desk.settings.get(FOLDER) or QStandardPaths.writableLocation(documents)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, "", self.folder.text())
        if chosen:
            self.folder.setText(QDir.toNativeSeparators(chosen))
