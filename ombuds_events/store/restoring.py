"""Going back to a backup: first what would happen, then, if wanted, doing it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ombuds_events.domain.problems import Refused
from ombuds_events.store.backup import restore_database
from ombuds_events.store.engine import file_of, url_of
from ombuds_events.store.errors import Known, Trouble
from ombuds_events.store.lock import WindowLock
from ombuds_events.store.reaching import Target, address_of, look_at


@dataclass(frozen=True, slots=True)
class Restoration:
    """What would happen: `copy`, made at `made`, comes in the place of `target`.

    `changed`: when `target` was last written; None if nothing stands there.
    """

    copy: Path
    made: datetime
    target: Path
    changed: datetime | None


def plan_restoring(copy: Path, database: str | Path) -> Restoration:
    """Look at a backup and at the place it would take; refuses what is no office of ours."""
    target = file_of(url_of(database))
    if target is None:
        raise Refused.one("needs_file")
    if not copy.is_file():
        raise Known(Trouble.MISSING, name=copy.name)
    if copy.resolve() == target.resolve():
        raise Refused.one("file_exists", "file", name=copy.name)
    if look_at(address_of(str(copy))) is not Target.TAKEN:
        raise Known(Trouble.NOT_OURS, name=copy.name)
    changed = _written(target) if target.exists() else None
    return Restoration(copy, _written(copy), target, changed)


def restore_when_free(plan: Restoration, folder: Path, now: datetime) -> Path | None:
    """Do it, unless a window has the database open; returns where the replaced one is kept."""
    plan.target.parent.mkdir(parents=True, exist_ok=True)
    lock = WindowLock(plan.target)
    if not lock.take(now):
        raise Known(Trouble.LOCKED, name=plan.target.name)
    try:
        return restore_database(plan.copy, plan.target, folder, now)
    finally:
        lock.release()


def _written(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)
