"""What can be done on the page History."""

from ombuds_events.domain.problems import Problem
from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import Scene


def _can_undo(scene: Scene) -> bool | Problem:
    """Whether the selected step can be taken back, or why not."""
    why_not = getattr(scene.page, "why_not", None)
    if why_not is None or not scene.can("undo_this"):
        return False
    found: bool | Problem = why_not()
    return found


ACTIONS = (
    ActionSpec(
        "history.undo_this",
        QT_TRANSLATE_NOOP("Actions", "Undo &this step"),
        lambda scene: scene.do("undo_this"),
        "undo-2",
        "",
        "edit",
        _can_undo,
    ),
)
