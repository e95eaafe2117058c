"""What stands in the way of planning a programme: code → sentence, part of `messages.PROBLEMS`."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP

PROGRAMME = {
    "interpretation_shape": QT_TRANSLATE_NOOP(
        "Problems",
        "“{text}” is not a pair of languages. Write pairs of codes: ru-en, ar-en.",
    ),
    "nothing_to_shift": QT_TRANSLATE_NOOP(
        "Problems", "The shift is nought. Write by how much the sessions move."
    ),
    # Phases
    "phase_gone": QT_TRANSLATE_NOOP(
        "Problems", "Somebody has removed this phase meanwhile. Nothing was saved."
    ),
    "phase_blended": QT_TRANSLATE_NOOP(
        "Problems", "A phase is online, in person or hybrid; only the whole event is blended."
    ),
    "phase_outside": QT_TRANSLATE_NOOP(
        "Problems",
        "The phase is not within the event, {first} to {last}. Correct the days, or move the "
        "event first.",
    ),
    "phases_outside": QT_TRANSLATE_NOOP(
        "Problems",
        "Phases outside the new dates: {phases}. Shorten or remove them first.",
    ),
    "phases_overlap": QT_TRANSLATE_NOOP(
        "Problems", "These days belong to “{title}” already. A day is in one phase only."
    ),
    # Releases
    "release_empty": QT_TRANSLATE_NOOP(
        "Problems", "The programme has no sessions to release. Add the opening first."
    ),
    "release_unchanged": QT_TRANSLATE_NOOP(
        "Problems", "Nothing has changed since release {number}."
    ),
    "release_gone": QT_TRANSLATE_NOOP(
        "Problems", "This release is no longer there: somebody took it back."
    ),
    "release_given_out": QT_TRANSLATE_NOOP(
        "Problems",
        "Files were saved after release {number}: others may hold it already. Release the "
        "programme again instead.",
    ),
}
"""Codes of services.programme, services.phases, services.releases and store.undo."""
