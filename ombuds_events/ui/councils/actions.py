"""What can be done with youth councils."""

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
        "councils.add",
        QT_TRANSLATE_NOOP("Actions", "Add a youth &council…"),
        _do("add_council"),
        "sprout",
        "",
        "edit",
        _can("add_council"),
    ),
    ActionSpec(
        "councils.add_member",
        QT_TRANSLATE_NOOP("Actions", "Add a council &member…"),
        _do("add_member"),
        "user-plus",
        "",
        "edit",
        _can("add_member"),
    ),
    ActionSpec(
        "councils.paper",
        QT_TRANSLATE_NOOP("Actions", "&Record a paper…"),
        _do("record_paper"),
        "file-check",
        "Ctrl+R",
        "edit",
        _can("record_paper"),
    ),
    ActionSpec(
        "councils.renew",
        QT_TRANSLATE_NOOP("Actions", "Rene&w the term…"),
        _do("renew_term"),
        "refresh-cw",
        "",
        "edit",
        _can("renew_term"),
    ),
    ActionSpec(
        "councils.end",
        QT_TRANSLATE_NOOP("Actions", "&End the term…"),
        _do("end_term"),
        "user-minus",
        "",
        "edit",
        _can("end_term"),
    ),
    ActionSpec(
        "councils.full_names",
        QT_TRANSLATE_NOOP("Actions", "Show full &names…"),
        _do("show_full_names"),
        "eye",
        "",
        "edit",
        _can("show_full_names"),
    ),
)
