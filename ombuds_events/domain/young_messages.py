"""Which conditions of young delegates are not met, in words."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP

YOUNG = {
    "missing_membership": QT_TRANSLATE_NOOP(
        "Problems",
        "Cannot be confirmed: the term in the youth council does not cover the event. Renew it.",
    ),
    "missing_age": QT_TRANSLATE_NOOP(
        "Problems",
        "Cannot be confirmed: the age on the first day is unknown or outside the limits of the "
        "youth council. Check the birth date.",
    ),
    "missing_guardian": QT_TRANSLATE_NOOP(
        "Problems", "Cannot be confirmed: guardian consent for these dates is missing. Record it."
    ),
    "missing_own_agreement": QT_TRANSLATE_NOOP(
        "Problems", "Cannot be confirmed: the young person’s own agreement is missing. Record it."
    ),
    "missing_chaperone": QT_TRANSLATE_NOOP(
        "Problems", "Cannot be confirmed: a chaperone on the same travel is missing. Name one."
    ),
    "missing_emergency_contact": QT_TRANSLATE_NOOP(
        "Problems", "Cannot be confirmed: the emergency contact is missing. Record it."
    ),
    "missing_photo": QT_TRANSLATE_NOOP(
        "Problems", "Cannot be confirmed: the decision on photos is missing. Record it."
    ),
    "missing_health_note": QT_TRANSLATE_NOOP(
        "Problems", "Cannot be confirmed: the health and diet note is missing. Record it."
    ),
    "missing_code_of_conduct": QT_TRANSLATE_NOOP(
        "Problems", "Cannot be confirmed: the code of conduct was not given. Record it."
    ),
    "missing_exit_permission": QT_TRANSLATE_NOOP(
        "Problems",
        "Cannot be confirmed: the permission to leave the country was not checked. Record it.",
    ),
    "missing_safeguarding": QT_TRANSLATE_NOOP(
        "Problems",
        "Cannot be confirmed: the persons responsible for child safety are not named. Record them.",
    ),
}
"""Problem code → sentence."""
