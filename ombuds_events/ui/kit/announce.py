"""Messages for screen readers."""

from PySide6.QtCore import QObject


def announce(source: QObject, words: str) -> None:
    """Have `words` read out when the reader is free."""
    _send(source, words, "Polite")


def announce_now(source: QObject, words: str) -> None:
    """Have `words` read out at once: errors only."""
    _send(source, words, "Assertive")


def _send(source: QObject, words: str, politeness: str) -> None:
    # Its enums take a while to make, and nothing is said before the first paint.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(source, words)
    event.setPoliteness(QAccessible.AnnouncementPoliteness[politeness])
    QAccessible.updateAccessibility(event)
