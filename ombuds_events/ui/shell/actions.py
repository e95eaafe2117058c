"""What the window itself can do; the pages bring their own."""

from collections.abc import Callable

from PySide6.QtWidgets import QMainWindow, QWidget

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import Place, Scene, doing, offered
from ombuds_events.ui.kit.i18n import NAMES
from ombuds_events.ui.quicklog import actions as quicklog
from ombuds_events.ui.shell import pages
from ombuds_events.ui.shell.look import Look


def has_office(scene: Scene) -> bool:
    """Whether a database is open."""
    return scene.desk is not None


def going(page: str) -> Callable[[Scene], None]:
    """An action that goes to `page`."""

    def go(scene: Scene) -> None:
        if scene.desk is not None:
            scene.desk.go(Place(page))

    return go


def asking(command: str) -> Callable[[Scene], bool]:
    """A condition that the window knows."""
    return lambda scene: bool(getattr(scene.window, command)())


def looking(change: Callable[[Look], object]) -> Callable[[Scene], None]:
    """An action that changes the look of the program."""

    def do(scene: Scene) -> None:
        look = getattr(scene.window, "look", None)
        if isinstance(look, Look):
            change(look)

    return do


def stepping(by: int) -> Callable[[Scene], None]:
    """An action that puts the focus into another area of the window."""

    def go(scene: Scene) -> None:
        from ombuds_events.ui.shell import areas

        if isinstance(scene.window, QMainWindow) and isinstance(scene.page, QWidget):
            areas.step(scene.window, scene.page, by)

    return go


ACTIONS = (
    ActionSpec(
        "event.new",
        QT_TRANSLATE_NOOP("Actions", "&New event…"),
        going("new_event"),
        "plus",
        "Ctrl+N",
        "file",
        has_office,
    ),
    *quicklog.ACTIONS,
    ActionSpec(
        "file.backup",
        QT_TRANSLATE_NOOP("Actions", "&Back up now"),
        doing("back_up"),
        "save",
        "",
        "file",
        has_office,
    ),
    ActionSpec(
        "file.quit",
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        doing("quit_program"),
        "log-out",
        "Ctrl+Q",
        "file",
    ),
    ActionSpec(
        "edit.undo",
        QT_TRANSLATE_NOOP("Actions", "&Undo"),
        doing("undo"),
        "undo-2",
        "Ctrl+Z",
        "edit",
        asking("can_undo"),
    ),
    ActionSpec(
        "edit.redo",
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        doing("redo"),
        "redo-2",
        "Ctrl+Y;Ctrl+Shift+Z",
        "edit",
        asking("can_redo"),
    ),
    ActionSpec(
        "edit.palette",
        QT_TRANSLATE_NOOP("Actions", "&Search or run a command…"),
        doing("open_palette"),
        "search",
        "Ctrl+K",
        "edit",
        has_office,
    ),
    ActionSpec(
        "edit.find",
        QT_TRANSLATE_NOOP("Actions", "&Find in the list"),
        doing("find_in_list"),
        "search",
        "Ctrl+F",
        "edit",
        offered("find_in_list"),
    ),
    ActionSpec(
        "view.side_bar",
        QT_TRANSLATE_NOOP("Actions", "&Side bar"),
        doing("toggle_side_bar"),
        "panel-left",
        "Ctrl+B",
        "view",
    ),
    ActionSpec(
        "view.pane",
        QT_TRANSLATE_NOOP("Actions", "&Details"),
        doing("toggle_pane"),
        "panel-right",
        "F9",
        "view",
        offered("toggle_pane"),
    ),
    ActionSpec(
        "view.next_area",
        QT_TRANSLATE_NOOP("Actions", "Next area"),
        stepping(1),
        "",
        "F6",
        "",
        has_office,
    ),
    ActionSpec(
        "view.previous_area",
        QT_TRANSLATE_NOOP("Actions", "Previous area"),
        stepping(-1),
        "",
        "Shift+F6",
        "",
        has_office,
    ),
    ActionSpec(
        "view.larger",
        QT_TRANSLATE_NOOP("Actions", "La&rger text"),
        looking(lambda look: look.step_text(1)),
        "",
        "Ctrl++;Ctrl+=",
        "view",
    ),
    ActionSpec(
        "view.smaller",
        QT_TRANSLATE_NOOP("Actions", "S&maller text"),
        looking(lambda look: look.step_text(-1)),
        "",
        "Ctrl+-",
        "view",
    ),
    ActionSpec(
        "view.usual_size",
        QT_TRANSLATE_NOOP("Actions", "&Usual size of text"),
        looking(lambda look: look.grow(1.0)),
        "",
        "Ctrl+0",
        "view",
    ),
    ActionSpec(
        "view.light",
        QT_TRANSLATE_NOOP("Actions", "&Light"),
        looking(lambda look: look.wear("light")),
        "sun",
        "",
        "view",
    ),
    ActionSpec(
        "view.dark",
        QT_TRANSLATE_NOOP("Actions", "D&ark"),
        looking(lambda look: look.wear("dark")),
        "moon",
        "",
        "view",
    ),
    ActionSpec(
        "view.contrast",
        QT_TRANSLATE_NOOP("Actions", "High &contrast"),
        looking(lambda look: look.wear("contrast")),
        "",
        "",
        "view",
    ),
    ActionSpec(
        "go.back",
        QT_TRANSLATE_NOOP("Actions", "&Back"),
        doing("go_back"),
        "arrow-left",
        "Alt+Left",
        "go",
        asking("can_go_back"),
    ),
    ActionSpec(
        "go.forward",
        QT_TRANSLATE_NOOP("Actions", "&Forward"),
        doing("go_forward"),
        "arrow-right",
        "Alt+Right",
        "go",
        asking("can_go_forward"),
    ),
    *(
        ActionSpec(
            f"go.{name}", words, going(name), pages.ICONS[name], f"Ctrl+{number}", "go", has_office
        )
        for number, (name, words) in enumerate(pages.TITLES.items(), 1)
    ),
    ActionSpec(
        "page.primary",
        QT_TRANSLATE_NOOP("Actions", "&Next step"),
        doing("primary"),
        "flag",
        "Ctrl+Return;Ctrl+Enter",
        "event",
        offered("primary"),
    ),
    ActionSpec(
        "help.topic",
        QT_TRANSLATE_NOOP("Actions", "&Help on this page"),
        doing("show_help"),
        "circle-help",
        "F1",
        "help",
    ),
    ActionSpec(
        "help.keys",
        QT_TRANSLATE_NOOP("Actions", "&Keys"),
        doing("show_keys"),
        "keyboard",
        "Ctrl+/",
        "help",
    ),
    ActionSpec(
        "help.about",
        QT_TRANSLATE_NOOP("Actions", "&About the program"),
        doing("about"),
        "info",
        "",
        "help",
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
