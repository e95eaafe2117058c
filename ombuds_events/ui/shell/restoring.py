"""Going back to a backup: the office is closed first and opened again afterwards."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ombuds_events.paths import backups
from ombuds_events.ui.kit.jobs import Jobs, Progress

if TYPE_CHECKING:
    from ombuds_events.ui.shell.opening import Office


def restore(office: "Office", copy: Path) -> Path | None:
    """Close `office` and put `copy` in its place; returns where its present state is kept.

    What is no office of this program is refused before anything is closed.
    """
    from ombuds_events.store.restoring import plan_restoring, restore_when_free

    plan = plan_restoring(copy, office.workspace.url)
    now = office.workspace.clock.real_now().astimezone()
    office.close()
    return restore_when_free(plan, backups(), now)


def start_restoring(
    jobs: Jobs,
    office: "Office",
    copy: str,
    on_done: Callable[[Path | None], object],
    on_failed: Callable[[BaseException], object],
) -> None:
    """Restore beside the window, which must have let go of `office` before.

    Afterwards the caller opens the same database again, whether it went well or not: what was
    there before is never lost.
    """

    def work(_progress: Progress) -> Path | None:
        return restore(office, Path(copy))

    jobs.start(work, on_done, on_failed)
