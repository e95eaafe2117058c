"""Copies the open database to the folder of backups, beside the window."""

from typing import TYPE_CHECKING

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.paths import backups
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.i18n import text

if TYPE_CHECKING:
    from pathlib import Path

_SAVED = QT_TRANSLATE_NOOP("Terms", "Backup saved: {name}")


def back_up(desk: Desk) -> None:
    """Make a dated copy and say where it is."""
    from ombuds_events.store.backup import keep_backup
    from ombuds_events.store.errors import Known

    source = desk.workspace.path
    if source is None:
        return
    now = desk.workspace.clock.real_now().astimezone()

    def failed(error: BaseException) -> None:
        if not isinstance(error, Known):
            raise error
        desk.notices.trouble(error)

    def done(path: "Path") -> None:
        desk.notices.saved(text("Terms", _SAVED).format(name=path.name), str(path.parent))

    desk.jobs.start(lambda _progress: keep_backup(source, backups(), now), done, failed)
