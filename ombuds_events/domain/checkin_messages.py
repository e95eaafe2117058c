"""Why somebody is not let in at the door, in words."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP

CHECK_IN = {
    "badge_unknown": QT_TRANSLATE_NOOP(
        "Problems", "This code is on no badge of ours. Look the person up by name."
    ),
    "badge_of_other_event": QT_TRANSLATE_NOOP(
        "Problems",
        "This badge is for another event: {title} ({event}). Look the person up by name.",
    ),
    "door_replaced": QT_TRANSLATE_NOOP(
        "Problems", "{name} was replaced by {other}. The badge is no longer good."
    ),
    "door_withdrawn": QT_TRANSLATE_NOOP(
        "Problems", "{name} has withdrawn. Nothing is marked; ask at the organisers’ desk."
    ),
    "door_reserve": QT_TRANSLATE_NOOP(
        "Problems", "{name} is in reserve and has no seat yet. Accept the seat first."
    ),
    "door_not_accepted": QT_TRANSLATE_NOOP(
        "Problems", "{name} is nominated, but not accepted. Accept the seat first."
    ),
    "door_not_selected": QT_TRANSLATE_NOOP(
        "Problems", "{name} was not selected for this event. Nothing is marked."
    ),
    "door_conditions": QT_TRANSLATE_NOOP(
        "Problems",
        "The conditions for young people are not met for {name}. Nothing is marked; ask the "
        "coordinator.",
    ),
    "door_nobody_chosen": QT_TRANSLATE_NOOP(
        "Problems", "Nobody is chosen. Scan a badge, or type two letters of a name."
    ),
    "door_nobody_to_change": QT_TRANSLATE_NOOP(
        "Problems", "Nobody has just come. Check somebody in first."
    ),
    "door_event_off": QT_TRANSLATE_NOOP(
        "Problems", "The event does not take place as planned. Nobody can be checked in."
    ),
}
"""Problem code → sentence."""
