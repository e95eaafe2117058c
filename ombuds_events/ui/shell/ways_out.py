"""What the bar of the window says about its database, and the way out that it offers."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.text import isolated
from ombuds_events.paths import backups, default_database
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.shell.notices import open_folder, trouble_sentence

if TYPE_CHECKING:
    from ombuds_events.store.errors import Known
    from ombuds_events.ui.shell.opening import Office

Offer = tuple[str, Callable[[], object]]
_NONE: Offer = ("", lambda: None)


class WaysOut(QObject):
    """Fills the message bar of a window; `open_database(name)` opens another one."""

    def __init__(
        self, window: QWidget, bar: MessageBar, open_database: Callable[[str], object]
    ) -> None:
        super().__init__(window)
        self._window, self._bar, self._open = window, bar, open_database

    def tell_trouble(self, known: "Known", database: str) -> None:
        """Why the database cannot be opened, and what can be done about it."""
        verb, act = self._offer(known.trouble.value, database)
        self._bar.say("error", trouble_sentence(known), verb, act)

    def tell_remarks(self, office: "Office") -> None:
        """What should be known about an office that was opened: the weightiest remark."""
        if not office.remarks:
            return
        remark = office.remarks[0].value
        words = self._remark_words(office)[remark]
        verb, act = _NONE
        if remark in {"on_share", "on_stick", "in_synced_folder"} and office.workspace.path:
            path = office.workspace.path
            verb, act = self.tr("Move it"), lambda: self._move(path)
        self._bar.say("info" if remark in {"upgraded", "ended_badly"} else "warn", words, verb, act)

    def _offer(self, trouble: str, database: str) -> Offer:
        if trouble in {"corrupt", "not_ours"} and list(backups().glob("*.db")):
            return self.tr("Open a backup…"), self._open_backup
        if trouble in {"missing", "not_ours", "cannot_open", "newer"}:
            return self.tr("Find another file…"), self._find
        if trouble in {"locked", "unreachable", "full"}:
            return self.tr("Try again"), lambda: self._open(database)
        return _NONE

    def _remark_words(self, office: "Office") -> dict[str, str]:
        holder = office.holder
        host = isolated(holder.host) if holder else ""
        since = isolated(holder.since.replace("T", " ")) if holder else ""
        kept = office.workspace.upgraded_from
        return {
            "reads_only": self.tr(
                "Another window has this database open on {host} since {since}. "
                "This one reads only."
            ).format(host=host, since=since),
            "ended_badly": self.tr("The last session ended badly. Nothing saved was lost."),
            "on_share": self.tr(
                "This database lies on a network drive: one person at a time. "
                "For several people use a PostgreSQL server."
            ),
            "on_stick": self.tr("This database lies on a removable drive. Keep a copy elsewhere."),
            "in_synced_folder": self.tr(
                "This database lies in a synchronised folder, which may damage it while it is open."
            ),
            "nearly_full": self.tr("The disk is nearly full. Free some space soon."),
            "upgraded": self.tr(
                "The database was brought to this version. A copy of the old one: {name}"
            ).format(name=isolated(kept.name) if kept else ""),
        }

    def _find(self) -> None:
        self._choose(self.tr("Find another file"), default_database().parent)

    def _open_backup(self) -> None:
        self._choose(self.tr("Open a backup"), backups())

    def _choose(self, title: str, folder: Path) -> None:
        from PySide6.QtWidgets import QFileDialog  # not named before, the first paint is sooner

        name, _kind = QFileDialog.getOpenFileName(self._window, title, str(folder), "*.db")
        if name:
            self._open(name)

    def _move(self, path: Path) -> None:
        """Copy the database to the usual folder of this computer and go on there."""
        from ombuds_events.store.backup import copy_database
        from ombuds_events.store.errors import Known

        target = default_database()
        if target.exists():
            open_folder(target.parent)
            self._bar.say(
                "warn",
                self.tr("An office already lies there: {name}").format(name=isolated(str(target))),
            )
            return
        try:
            copy_database(path, target)
        except Known as known:
            self._bar.say("error", trouble_sentence(known))
        else:
            self._open(str(target))
