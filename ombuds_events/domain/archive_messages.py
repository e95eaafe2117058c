"""Sentences of what cannot be put into the archive."""

from ombuds_events.domain.text import QT_TRANSLATE_NOOP

ARCHIVE = {
    "archive_own": QT_TRANSLATE_NOOP(
        "Problems", "This is your own institution: it cannot be put into the archive."
    ),
    "archive_awaited": QT_TRANSLATE_NOOP(
        "Problems", "Somebody has a seat in {code}, which is still to come. Withdraw there first."
    ),
}
"""Problem code → sentence."""
