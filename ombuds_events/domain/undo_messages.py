"""Why a step of history cannot be taken back: code → sentence, part of `messages.PROBLEMS`."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP

UNDO = {
    "undo_later": QT_TRANSLATE_NOOP(
        "Problems",
        "Later steps have changed the same record. Undo those first, or correct the record.",
    ),
    "undo_done_already": QT_TRANSLATE_NOOP("Problems", "This step is already undone."),
    "undo_setup": QT_TRANSLATE_NOOP(
        "Problems",
        "This is how the office began. It cannot be undone; start a new office instead.",
    ),
    "undo_left_house": QT_TRANSLATE_NOOP(
        "Problems",
        "Files saved in this step: {count}. Others may hold them already, so they cannot be taken "
        "back. Save an update or a cancellation instead.",
    ),
    "undo_read": QT_TRANSLATE_NOOP(
        "Problems",
        "It changed nothing: somebody has read something here. The step stays as the record of it.",
    ),
    "undo_in_use": QT_TRANSLATE_NOOP(
        "Problems",
        "Entries that rest on what this step added: {count}. Take those away first.",
    ),
    "undo_parent_gone": QT_TRANSLATE_NOOP(
        "Problems",
        "What this belonged to is no longer there. Bring that back first.",
    ),
    "undo_blocked": QT_TRANSLATE_NOOP(
        "Problems",
        "Another entry has taken this place since, for example the same number. Change that "
        "entry first.",
    ),
}
"""Codes of `store.undo_any.why_not`."""
