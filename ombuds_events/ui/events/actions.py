"""What can be done with events; the page and the tabs bring the methods."""

from collections.abc import Callable

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import Scene


def _doing(command: str) -> Callable[[Scene], None]:
    return lambda scene: scene.do(command)


def _where(command: str) -> Callable[[Scene], bool]:
    return lambda scene: scene.can(command)


ACTIONS = (
    ActionSpec(
        "event.next_tab",
        QT_TRANSLATE_NOOP("Actions", "Next &tab"),
        _doing("next_tab"),
        "",
        "Ctrl+PgDown",
        "event",
        _where("next_tab"),
    ),
    ActionSpec(
        "event.previous_tab",
        QT_TRANSLATE_NOOP("Actions", "&Previous tab"),
        _doing("previous_tab"),
        "",
        "Ctrl+PgUp",
        "event",
        _where("previous_tab"),
    ),
    ActionSpec(
        "event.change_state",
        QT_TRANSLATE_NOOP("Actions", "Change the &state…"),
        _doing("change_state"),
        "flag",
        "",
        "event",
        _where("change_state"),
    ),
    ActionSpec(
        "event.postpone",
        QT_TRANSLATE_NOOP("Actions", "P&ostpone the event…"),
        _doing("postpone"),
        "calendar-clock",
        "",
        "event",
        _where("postpone"),
    ),
    ActionSpec(
        "event.cancel",
        QT_TRANSLATE_NOOP("Actions", "&Cancel the event…"),
        _doing("cancel_event"),
        "calendar-x",
        "",
        "event",
        _where("cancel_event"),
    ),
    ActionSpec(
        "programme.add",
        QT_TRANSLATE_NOOP("Actions", "Add a &session…"),
        _doing("add_session"),
        "plus",
        "",
        "event",
        _where("add_session"),
    ),
    ActionSpec(
        "programme.copy",
        QT_TRANSLATE_NOOP("Actions", "Cop&y the session"),
        _doing("copy_session"),
        "copy",
        "",
        "event",
        _where("copy_session"),
    ),
)
