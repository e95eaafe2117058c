"""What can be done with the institutions of an event."""

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
        "institutions.invite",
        QT_TRANSLATE_NOOP("Actions", "&Invite an institution"),
        _do("invite"),
        "landmark",
        "",
        "event",
        _can("invite"),
    ),
    ActionSpec(
        "institutions.sent",
        QT_TRANSLATE_NOOP("Actions", "&Mark letters as sent…"),
        _do("mark_sent"),
        "send",
        "",
        "event",
        _can("mark_sent"),
    ),
    ActionSpec(
        "institutions.answer",
        QT_TRANSLATE_NOOP("Actions", "Record an &answer…"),
        _do("record_answer"),
        "mail-open",
        "",
        "event",
        _can("record_answer"),
    ),
    ActionSpec(
        "institutions.remind",
        QT_TRANSLATE_NOOP("Actions", "&Remind institutions…"),
        _do("remind"),
        "bell",
        "",
        "event",
        _can("remind"),
    ),
)
