"""Opens an office on a worker: the database, its lock, what there is to say about its place."""

from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

from ombuds_events.paths import backups
from ombuds_events.store.backup import is_due, keep_backup
from ombuds_events.store.errors import Known
from ombuds_events.store.location import Location, is_nearly_full, location_of
from ombuds_events.store.lock import Holder, WindowLock
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.shell import pages
from ombuds_events.ui.shell.crash import open_log


class Remark(StrEnum):
    """What the user should know about an office that was opened."""

    READS_ONLY = "reads_only"
    ENDED_BADLY = "ended_badly"
    ON_SHARE = "on_share"
    ON_STICK = "on_stick"
    IN_SYNCED_FOLDER = "in_synced_folder"
    NEARLY_FULL = "nearly_full"
    UPGRADED = "upgraded"


# A window that waits for another program's writing is a frozen window.
_PATIENCE_MS = 250
_PLACES = {
    Location.SHARE: Remark.ON_SHARE,
    Location.REMOVABLE: Remark.ON_STICK,
    Location.SYNCED: Remark.IN_SYNCED_FOLDER,
}


@dataclass(slots=True)
class Office:
    """An open office: its workspace, the lock of the first window, remarks to be shown."""

    workspace: Workspace
    lock: WindowLock | None = None
    holder: Holder | None = None
    remarks: tuple[Remark, ...] = ()

    def close(self) -> None:
        """Let go of the database, then of the lock."""
        self.workspace.close()
        if self.lock is not None:
            self.lock.release()


def open_office(database: str) -> Office:
    """Open `database` with everything that the first page needs imported."""
    open_log()
    pages.preload()
    workspace = Workspace.open(database)
    workspace.patience_ms = _PATIENCE_MS
    return _on_server(workspace) if workspace.path is None else _on_file(workspace)


def settle(office: Office) -> None:
    """What the start did not wait for: tables made ready, a copy if one is due, holidays."""
    office.workspace.get_ready()
    _back_up_if_due(office)
    _read_holidays(office.workspace)


def _back_up_if_due(office: Office) -> None:
    path, now = office.workspace.path, office.workspace.clock.real_now().astimezone()
    if path and office.lock and not is_nearly_full(path) and is_due(path, backups(), now):
        keep_backup(path, backups(), now)


def _read_holidays(workspace: Workspace) -> None:
    """Of this year and the next, if they are not known yet; a page that needs others asks."""
    from ombuds_events.services.working_calendars import read_missing_lists

    year = workspace.clock.today().year
    with suppress(Known):  # somebody is writing: nothing is lost, the next page asks again
        read_missing_lists(workspace, None, (year, year + 1))


def _on_server(workspace: Workspace) -> Office:
    return Office(workspace, remarks=_upgraded(workspace))


def _on_file(workspace: Workspace) -> Office:
    path = workspace.path
    if path is None:
        raise ValueError(path)
    lock = WindowLock(path)
    left_behind = lock.holder()
    now = workspace.clock.real_now().astimezone()
    if not lock.take(now):
        workspace.read_only = left_behind is not None
        return Office(workspace, holder=left_behind, remarks=(Remark.READS_ONLY,))
    found = list(_upgraded(workspace))
    if left_behind is not None:
        found.append(Remark.ENDED_BADLY)
    place = location_of(path)
    if place in _PLACES:
        found.append(_PLACES[place])
    if is_nearly_full(path):
        found.append(Remark.NEARLY_FULL)
    return Office(workspace, lock, None, tuple(found))


def _upgraded(workspace: Workspace) -> tuple[Remark, ...]:
    return (Remark.UPGRADED,) if workspace.upgraded_from else ()
