"""Settings → Backup: the last copy, where they lie, a new one, and going back to one."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QWidget

from ombuds_events.domain.text import isolated
from ombuds_events.paths import backups
from ombuds_events.store.backup import KEPT, backups_of, keep_backup
from ombuds_events.store.errors import Known
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.delegates import RowDelegate
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.dialogs import AskDialog, DialogFrame
from ombuds_events.ui.kit.panels import wrapped
from ombuds_events.ui.settings.rows import Section, SettingRow, buttons_row

_MB = 1_000_000


class BackupSection(Section):
    """Emits `restore_wanted(path)` once the user has agreed to go back."""

    key = "backup"
    restore_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.last, self.place = wrapped(), wrapped()
        self.now_button = Button(self.tr("Back up now"), "save")
        self.folder_button = Button(self.tr("Open folder"), "folder-open")
        self.restore_button = Button(self.tr("Restore…"), "history")
        self.now_button.clicked.connect(self.back_up)
        self.folder_button.clicked.connect(self._open_folder)
        self.restore_button.clicked.connect(self._restore)
        self.add_all((
            SettingRow(lambda: self.tr("Last backup"), self.last),
            SettingRow(
                lambda: self.tr("Folder of backups"),
                self.place,
                lambda: self.tr("The latest {number} are kept.").format(number=KEPT),
            ),
            SettingRow(
                lambda: self.tr("Back up now"),
                buttons_row(self.now_button, self.folder_button),
                lambda: self.tr("One is made by itself on each day with changes."),
            ),
            SettingRow(
                lambda: self.tr("Restore a backup"),
                buttons_row(self.restore_button),
                lambda: self.tr("What is there now is kept as a backup of its own."),
            ),
        ))  # fmt: skip
        self.retranslate()

    def fill(self) -> None:
        """Look at the folder again."""
        path = self._desk.workspace.path
        for button in (self.now_button, self.restore_button):
            button.setEnabled(path is not None)
        if path is None:
            self.last.setText(self.tr("Whoever runs the server makes the backups."))
            self.place.setText("–")
            return
        found = backups_of(path, backups())
        self.last.setText(file_words(found[0]) if found else self.tr("There is none yet."))
        self.place.setText(isolated(str(backups())))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Backup"))
        self.now_button.setText(self.tr("Back up now"))
        self.folder_button.setText(self.tr("Open folder"))
        self.restore_button.setText(self.tr("Restore…"))
        self.fill()

    def back_up(self) -> None:
        """Copy the database, beside the window."""
        source = self._desk.workspace.path
        if source is None:
            return
        now = self._desk.workspace.clock.real_now().astimezone()
        self._desk.jobs.start(
            lambda _progress: keep_backup(source, backups(), now), self._done, self._failed
        )

    def _done(self, path: Path) -> None:
        self.fill()
        words = self.tr("Backup saved: {name}").format(name=isolated(path.name))
        self._desk.notices.saved(words, str(path.parent))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Known):
            raise error
        self._desk.notices.trouble(error)

    def _open_folder(self) -> None:
        backups().mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(backups())))

    def _restore(self) -> None:
        path = self._desk.workspace.path
        if path is None:
            return
        dialog = RestoreDialog(backups_of(path, backups()), self.window())
        if dialog.exec() and self._agreed(dialog.chosen()):
            self.restore_wanted.emit(str(dialog.chosen()))

    def _agreed(self, copy: Path | None) -> bool:
        if copy is None:
            return False
        question = self.tr(
            "Go back to the backup {name}? Everything done since then will be missing. "
            "The present database is kept as a backup of its own."
        ).format(name=isolated(copy.name))
        title, verb = self.tr("Restore a backup"), self.tr("Restore")
        return bool(AskDialog(title, question, verb, self.window()).exec())


class RestoreDialog(DialogFrame):
    """Which backup: the latest ones, or any other file."""

    def __init__(self, found: list[Path], parent: QWidget | None = None) -> None:
        super().__init__("", parent, "history")
        self.list = QListWidget()
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setAccessibleName(self.tr("Backups, the latest first"))
        for path in found:
            self._add(path)
        self.list.setCurrentRow(0 if found else -1)
        words = self.tr("Choose the backup to go back to.")
        self.body.addWidget(wrapped(words if found else self.tr("There is no backup here yet.")))
        self.body.addWidget(self.list, 1)
        other = self.add_button(self.tr("Another file…"), "folder-open")
        other.clicked.connect(self._find)
        self.set_title(self.tr("Restore a backup"))
        self.set_verb(self.tr("Restore…"), "history")
        self.confirmed.connect(self._confirm)
        self.list.itemDoubleClicked.connect(lambda _item: self._confirm())
        self.resize(560, 360)

    def chosen(self) -> Path | None:
        """The file that is chosen."""
        found = self.list.selectedItems()
        return Path(found[0].data(Qt.ItemDataRole.UserRole)) if found else None

    def _add(self, path: Path) -> None:
        item = QListWidgetItem(file_words(path))
        item.setData(Qt.ItemDataRole.UserRole, str(path))
        self.list.addItem(item)

    def _find(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Another file"), str(backups()), "*.db"
        )
        if name:
            self._add(Path(name))
            self.list.setCurrentRow(self.list.count() - 1)

    def _confirm(self) -> None:
        if self.chosen() is None:
            self.message.say("warn", self.tr("Choose a backup first."))
        else:
            self.accept()


def file_words(path: Path) -> str:
    """A copy: when it was made, its name, its size."""
    seen = path.stat()
    made = datetime.fromtimestamp(seen.st_mtime).astimezone()
    size = dates.number(seen.st_size / _MB, 1)
    moment = f"{dates.full_day(made.date())} {dates.clock(made)}"
    return f"{moment} · {isolated(path.name)} · {isolated(f'{size} MB')}"
