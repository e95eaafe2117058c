"""What can be done with institutions outside of events."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec

ACTIONS = (
    ActionSpec(
        "institutions.add",
        QT_TRANSLATE_NOOP("Actions", "Add an &institution…"),
        lambda scene: scene.do("add_institution"),
        "landmark",
        "",
        "edit",
        lambda scene: scene.can("add_institution"),
    ),
)
