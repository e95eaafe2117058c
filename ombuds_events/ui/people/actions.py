"""What can be done with people."""

from collections.abc import Callable

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import Scene


def _can(command: str) -> Callable[[Scene], bool]:
    return lambda scene: scene.can(command)


def _do(command: str) -> Callable[[Scene], object]:
    return lambda scene: scene.do(command)


ACTIONS = (
    ActionSpec(
        "people.add",
        QT_TRANSLATE_NOOP("Actions", "Add a &person…"),
        _do("add_person"),
        "user-plus",
        "",
        "edit",
        _can("add_person"),
    ),
    ActionSpec(
        "people.full_name",
        QT_TRANSLATE_NOOP("Actions", "Show the full &name…"),
        _do("show_full_name"),
        "eye",
        "",
        "edit",
        _can("show_full_name"),
    ),
    ActionSpec(
        "people.save_list",
        QT_TRANSLATE_NOOP("Actions", "Save the &list of people…"),
        _do("save_list"),
        "file-output",
        "",
        "file",
        _can("save_list"),
    ),
)
