"""What undo and redo did, in words."""

from typing import TYPE_CHECKING

from ombuds_events.domain.gestures import GESTURES
from ombuds_events.domain.text import QT_TRANSLATE_NOOP, isolated
from ombuds_events.ui.kit.i18n import text

if TYPE_CHECKING:
    from ombuds_events.store.changes import Changes

_UNDONE = QT_TRANSLATE_NOOP("Terms", "Undone: {what}")
_REDONE = QT_TRANSLATE_NOOP("Terms", "Done again: {what}")


def gesture_words(label: str, subject: str = "") -> str:
    """A step of history: "Event moved · SEM-2026-02"."""
    done = text("Terms", GESTURES.get(label, label))
    return f"{done} · {isolated(subject)}" if subject else done


def undone_words(changes: "Changes") -> str:
    """What an undo took back, or a redo did again."""
    form = _UNDONE if changes.kind == "undo" else _REDONE
    return text("Terms", form).format(what=gesture_words(changes.label, changes.subject))
