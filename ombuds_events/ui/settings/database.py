"""Settings → Database: where the data lies, and moving it to a server or back to a file."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit

from ombuds_events.domain.span import tzdata_version
from ombuds_events.domain.text import isolated
from ombuds_events.paths import default_database
from ombuds_events.store.errors import Known
from ombuds_events.store.reaching import Target, address_of, look_at, shown_address, whole_address
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.kit.panels import wrapped
from ombuds_events.ui.settings.moving import MoveDialog
from ombuds_events.ui.settings.rows import Section, SettingRow, buttons_row
from ombuds_events.ui.settings.troubles import trouble_words


class DatabaseSection(Section):
    """Emits `database_wanted(address)`: with its password, which nobody may write down."""

    key = "database"
    database_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.place = wrapped()
        self.address, self.password = QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.file_button = Button(self.tr("New file…"), "folder-open")
        self.test_button = Button(self.tr("Test first"), "database")
        self.move_button = Button(self.tr("Move data…"), "send")
        self.message = MessageBar()
        self.add_all((
            SettingRow(lambda: self.tr("Your data lies here"), self.place, self._kind),
            SettingRow(
                lambda: self.tr("Move to"),
                self.address,
                lambda: self.tr("The address of a PostgreSQL server, or a new file."),
            ),
            SettingRow(
                lambda: self.tr("Password of the server"),
                self.password,
                lambda: self.tr("It is asked for each time and never kept."),
            ),
            SettingRow(
                lambda: self.tr("Move data"),
                buttons_row(self.test_button, self.move_button, self.file_button),
                lambda: self.tr("Everything is copied and counted. The old place stays as it is."),
            ),
        ))  # fmt: skip
        self._box.addWidget(self.message)
        self.file_button.clicked.connect(self._choose_file)
        self.test_button.clicked.connect(self.test_address)
        self.move_button.clicked.connect(self.move_data)
        self.retranslate()

    def fill(self) -> None:
        """Show where the data lies now."""
        self.place.setText(isolated(shown_address(self._desk.workspace.url)))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Database"))
        self.file_button.setText(self.tr("New file…"))
        self.test_button.setText(self.tr("Test first"))
        self.move_button.setText(self.tr("Move data…"))
        self.address.setPlaceholderText("postgresql://name@server/database")
        self.fill()

    def test_address(self) -> None:
        """See whether the address answers and is free, beside the window."""
        typed, password = self.address.text(), self.password.text()
        if not typed.strip():
            self._tell_missing()
            return
        self.message.dismiss()
        self.test_button.setEnabled(False)
        self._desk.jobs.start(
            lambda _progress: look_at(address_of(typed, password)), self._tested, self._failed
        )

    def move_data(self) -> None:
        """Move everything there, with progress; the window goes on there if wanted."""
        typed, password = self.address.text(), self.password.text()
        if not typed.strip():
            self._tell_missing()
            return
        try:
            address = whole_address(address_of(typed, password))
        except Known as known:
            self._failed(known)
            return
        dialog = MoveDialog(self._desk, address, self.window())
        if dialog.exec():
            self.password.clear()
            self.database_wanted.emit(address)

    def _kind(self) -> str:
        on_server = self._desk.workspace.path is None
        return self.tr("On a server") if on_server else self.tr("In a file")

    def _tell_missing(self) -> None:
        self.message.say("warn", self.tr("The address is empty. Write it, or choose a new file."))
        self.address.setFocus()

    def _tested(self, target: Target) -> None:
        self.test_button.setEnabled(True)
        if target is Target.FREE:
            self.message.say("ok", self.tr("It answers and is free: the data can be moved there."))
            return
        words = self.tr("It answers, but an office already lies there. It can be opened.")
        self.message.say("info", words, self.tr("Open it"), self._open)

    def _failed(self, error: BaseException) -> None:
        self.test_button.setEnabled(True)
        if not isinstance(error, Known):
            raise error
        stays = self.tr("Nothing was changed: the data stays where it is.")
        self.message.say("error", f"{trouble_words(error)} {stays}")

    def _open(self) -> None:
        url = address_of(self.address.text(), self.password.text())
        self.password.clear()
        self.database_wanted.emit(whole_address(url))

    def _choose_file(self) -> None:
        folder = (self._desk.workspace.path or default_database()).parent
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("New file"), str(folder / "office.db"), "*.db"
        )
        if name:
            path = Path(name)
            self.address.setText(str(path if path.suffix else path.with_suffix(".db")))


class ZonesSection(Section):
    """The data of time zones: which, and how old."""

    key = "zones"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.version = wrapped()
        self.add(
            SettingRow(
                lambda: self.tr("Time zone data"),
                self.version,
                lambda: self.tr("States change their clocks. New data comes with the program."),
            )
        )
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Time zones"))
        version = tzdata_version()
        year = version.partition(".")[0]
        if not year.isdigit():
            self.version.setText(self.tr("That of this computer"))
            return
        age = self._desk.workspace.clock.real_now().year - int(year)
        fresh = self.tr("Version {version}, of this year")
        older = self.tr("Version {version}, %n year(s) old: get a newer program", "", age)
        form = fresh if age <= 0 else older.replace("%n", str(age))
        self.version.setText(form.format(version=isolated(version)))
