"""What every page is given: the database, the bus, jobs, settings, and the way to elsewhere."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol

from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.ui.kit.bus import Bus
from ombuds_events.ui.kit.jobs import Jobs
from ombuds_events.ui.kit.settings import Settings

if TYPE_CHECKING:  # imported after the first paint only (architecture 3.19)
    from ombuds_events.store.errors import Known
    from ombuds_events.store.workspace import Gesture, Workspace

P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in the program: a page of the side bar, or a record with one of its tabs."""

    page: str
    record: int = 0
    tab: str = ""


class Notices(Protocol):
    """How the window tells something."""

    def toast(self, words: str, *, undo: bool = False) -> None:
        """Say what happened, with *Undo* if the last step can be taken back."""

    def refused(self, problems: Iterable[Problem]) -> None:
        """Say what stands in the way."""

    def trouble(self, known: "Known") -> None:
        """Say what is the matter with the database, and the way out."""

    def saved(
        self, words: str, folder: str, event_id: int = 0, records: tuple[int, ...] = ()
    ) -> None:
        """Say that files were saved, with *Open folder*.

        `records` of files of an event: then *Mark as sent…* comes with it.
        """


@dataclass(frozen=True, slots=True)
class Desk:
    """Handed to each page by the shell."""

    workspace: "Workspace"
    bus: Bus
    jobs: Jobs
    settings: Settings
    go: Callable[[Place], None]
    notices: Notices

    def attempt(
        self,
        gesture: "Gesture | str",
        use_case: Callable[Concatenate[Any, P], object],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> bool:
        """Run a use case; a refusal or a trouble is shown by the window. Tells whether it ran.

        Forms that show problems beside their fields call `workspace.run` and catch `Refused`.
        """
        from ombuds_events.store.errors import Known

        try:
            self.workspace.run(gesture, use_case, *args, **kwargs)
        except Refused as refused:
            self.notices.refused(refused.problems)
        except Known as known:
            self.notices.trouble(known)
        else:
            return True
        return False


@dataclass(frozen=True, slots=True)
class Scene:
    """What `when` and `run` of an action are given: the desk and what is on the screen.

    A page offers what it can do as methods, or as those of its `verbs`; a page with tabs has
    `current_tab()`.
    """

    desk: Desk | None
    place: Place
    page: object = None
    window: object = None

    def can(self, command: str) -> bool:
        """Whether the page, or the tab in front, offers `command`."""
        return self._found(command, self._offering()) is not None

    def do(self, command: str) -> None:
        """Have the tab in front, the page or the window do `command`."""
        found = self._found(command, (*self._offering(), self.window))
        if found is not None:
            found()

    def _offering(self) -> tuple[object, ...]:
        tab = getattr(self.page, "current_tab", lambda: None)()
        return (tab, self.page, getattr(self.page, "verbs", None))

    def _found(self, command: str, owners: tuple[object, ...]) -> Callable[[], object] | None:
        for owner in owners:
            method: Callable[[], object] | None = getattr(owner, command, None)
            if callable(method):
                return method
        return None


def doing(command: str) -> Callable[[Scene], None]:
    """What an action runs: `command` of the tab, the page or the window."""
    return lambda scene: scene.do(command)


def offered(command: str) -> Callable[[Scene], bool]:
    """When an action can run: the tab or the page offers `command`."""
    return lambda scene: scene.can(command)
