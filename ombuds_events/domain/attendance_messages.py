"""What is said about marks, walk-ins and the rule for certificates, in words."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP

ATTENDANCE = {
    "seat_lost": QT_TRANSLATE_NOOP(
        "Problems",
        "This person has no seat in the event any more: somebody has changed that meanwhile. "
        "No mark was set.",
    ),
    "mark_overtaken": QT_TRANSLATE_NOOP(
        "Problems",
        "Somebody has marked this meanwhile. Look at the new marks, then mark again if needed.",
    ),
    "block_mark_unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "Row {row}, column {column}: “{mark}” is not a mark. Use P, O, L, E, X, A or minutes. "
        "Nothing was pasted.",
    ),
    "block_too_large": QT_TRANSLATE_NOOP(
        "Problems",
        "The block of {rows} × {columns} cells is larger than what is left of the list from here. "
        "Nothing was pasted.",
    ),
    "walk_in_nobody": QT_TRANSLATE_NOOP("Problems", "Find the person, or write the name."),
    "walk_in_seated": QT_TRANSLATE_NOOP(
        "Problems", "{name} has a seat already. Look at the row in the list."
    ),
    "walk_in_left": QT_TRANSLATE_NOOP(
        "Problems", "{name} was in this event and left it. Bring the person back?"
    ),
    "walk_in_minor": QT_TRANSLATE_NOOP(
        "Problems",
        "{name} is under 18, and {count} of the conditions are open. "
        "Complete them among the participants, then confirm the seat.",
    ),
    "walk_in_stopped": QT_TRANSLATE_NOOP(
        "Problems", "The event does not take place now: nobody can come. Resume it first."
    ),
}
