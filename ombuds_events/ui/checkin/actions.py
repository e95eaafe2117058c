"""The way to the door of an event, and what can be done there."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import Place, Scene, doing, offered


def _open_door(scene: Scene) -> None:
    if scene.desk is not None:
        scene.desk.go(Place("checkin", scene.place.record))


def _is_at_event(scene: Scene) -> bool:
    return scene.desk is not None and scene.place.page == "event" and scene.place.record > 0


ACTIONS = (
    ActionSpec(
        "checkin.open",
        QT_TRANSLATE_NOOP("Actions", "Check-in at the door"),
        _open_door,
        "user-check",
        "",
        "event",
        _is_at_event,
    ),
    ActionSpec(
        "checkin.other_mark",
        QT_TRANSLATE_NOOP("Actions", "Last arrival: late or present"),
        doing("change_last"),
        "clock",
        "F2",
        "event",
        offered("change_last"),
    ),
    ActionSpec(
        "checkin.walk_in",
        QT_TRANSLATE_NOOP("Actions", "Add a walk-in at the door…"),
        doing("add_walk_in"),
        "user-plus",
        "F4",
        "event",
        offered("add_walk_in"),
    ),
)
