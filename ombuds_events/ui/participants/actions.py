"""What can be done with the people of an event."""

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
        "participants.paste",
        QT_TRANSLATE_NOOP("Actions", "&Paste rows from Excel…"),
        _do("paste_rows"),
        "clipboard-paste",
        "Ctrl+I",
        "event",
        _can("paste_rows"),
    ),
    ActionSpec(
        "participants.add",
        QT_TRANSLATE_NOOP("Actions", "&Add a person…"),
        _do("add_participant"),
        "user-plus",
        "",
        "event",
        _can("add_participant"),
    ),
    ActionSpec(
        "participants.correct",
        QT_TRANSLATE_NOOP("Actions", "Correct a p&erson…"),
        _do("correct_person"),
        "pencil",
        "",
        "event",
        _can("correct_person"),
    ),
    ActionSpec(
        "participants.accept",
        QT_TRANSLATE_NOOP("Actions", "A&ccept the selected people"),
        _do("accept_selected"),
        "check",
        "",
        "event",
        _can("accept_selected"),
    ),
    ActionSpec(
        "participants.confirm",
        QT_TRANSLATE_NOOP("Actions", "C&onfirm the selected people"),
        _do("confirm_selected"),
        "circle-check",
        "",
        "event",
        _can("confirm_selected"),
    ),
    ActionSpec(
        "participants.reserve",
        QT_TRANSLATE_NOOP("Actions", "Put the selected people in &reserve"),
        _do("put_in_reserve"),
        "list-plus",
        "",
        "event",
        _can("put_in_reserve"),
    ),
    ActionSpec(
        "participants.withdraw",
        QT_TRANSLATE_NOOP("Actions", "&Withdraw the selected people"),
        _do("withdraw_selected"),
        "user-minus",
        "",
        "event",
        _can("withdraw_selected"),
    ),
)
