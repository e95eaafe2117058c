"""What the window itself can do; the pages bring their own."""

from collections.abc import Callable
from functools import partial

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import Place, Scene
from ombuds_events.ui.kit.i18n import NAMES
from ombuds_events.ui.shell import pages


def has_office(scene: Scene) -> bool:
    """Whether a database is open."""
    return scene.desk is not None


def going(page: str) -> Callable[[Scene], None]:
    """An action that goes to `page`."""

    def go(scene: Scene) -> None:
        if scene.desk is not None:
            scene.desk.go(Place(page))

    return go


def of_window(window: object) -> tuple[ActionSpec, ...]:
    """The actions whose methods the main window has."""

    def call(name: str) -> Callable[[Scene], object]:
        return lambda _scene: getattr(window, name)()

    def may(name: str) -> Callable[[Scene], bool]:
        return lambda _scene: bool(getattr(window, name)())

    noop = QT_TRANSLATE_NOOP
    return (
        ActionSpec(
            "event.new",
            noop("Actions", "&New event…"),
            going("new_event"),
            "plus",
            "Ctrl+N",
            "file",
            has_office,
        ),
        ActionSpec(
            "file.backup",
            noop("Actions", "&Back up now"),
            call("back_up"),
            "save",
            "",
            "file",
            has_office,
        ),
        ActionSpec(
            "file.quit", noop("Actions", "&Quit"), call("close"), "log-out", "Ctrl+Q", "file"
        ),
        ActionSpec(
            "edit.undo",
            noop("Actions", "&Undo"),
            call("undo"),
            "undo-2",
            "Ctrl+Z",
            "edit",
            may("can_undo"),
        ),
        ActionSpec(
            "edit.redo",
            noop("Actions", "&Redo"),
            call("redo"),
            "redo-2",
            "Ctrl+Y;Ctrl+Shift+Z",
            "edit",
            may("can_redo"),
        ),
        ActionSpec(
            "edit.find",
            noop("Actions", "&Find in the list"),
            find,
            "search",
            "Ctrl+F",
            "edit",
            lambda scene: scene.can("find"),
        ),
        ActionSpec(
            "view.side_bar",
            noop("Actions", "&Side bar"),
            call("toggle_side_bar"),
            "panel-left",
            "Ctrl+B",
            "view",
        ),
        ActionSpec(
            "view.pane",
            noop("Actions", "&Details"),
            pane,
            "panel-right",
            "F9",
            "view",
            lambda scene: scene.can("toggle_pane"),
        ),
        ActionSpec("view.light", noop("Actions", "&Light"), call("use_light"), "sun", "", "view"),
        ActionSpec("view.dark", noop("Actions", "D&ark"), call("use_dark"), "moon", "", "view"),
        ActionSpec(
            "go.back",
            noop("Actions", "&Back"),
            call("go_back"),
            "arrow-left",
            "Alt+Left",
            "go",
            may("can_go_back"),
        ),
        ActionSpec(
            "go.forward",
            noop("Actions", "&Forward"),
            call("go_forward"),
            "arrow-right",
            "Alt+Right",
            "go",
            may("can_go_forward"),
        ),
        ActionSpec("go.today", pages.TODAY, going("today"), "house", "Ctrl+1", "go", has_office),
        ActionSpec(
            "go.events", pages.EVENTS, going("events"), "calendar-days", "Ctrl+2", "go", has_office
        ),
        ActionSpec(
            "page.primary",
            noop("Actions", "&Next step"),
            primary,
            "flag",
            "Ctrl+Return;Ctrl+Enter",
            "event",
            lambda scene: scene.can("primary"),
        ),
        ActionSpec(
            "help.about", noop("Actions", "&About the program"), call("about"), "info", "", "help"
        ),
    )


def languages(choose: Callable[[str], object]) -> tuple[ActionSpec, ...]:
    """One action for each language of the window."""

    def choosing(code: str) -> Callable[[Scene], object]:
        return lambda _scene: choose(code)

    return tuple(
        ActionSpec(f"view.language.{code}", name, choosing(code), menu="language")
        for code, name in NAMES.items()
    )


def _do(command: str, scene: Scene) -> None:
    scene.do(command)


find = partial(_do, "find")
pane = partial(_do, "toggle_pane")
primary = partial(_do, "primary")
