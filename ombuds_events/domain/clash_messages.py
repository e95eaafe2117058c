"""Sentences for clashes: kind → English source text, looked up in the context Problems.

Fields: {day}; {who}, one or several names; {what}; {country}.
"""

from collections.abc import Mapping

from ombuds_events.domain.clashes import ClashKind, Level
from ombuds_events.domain.text import QT_TRANSLATE_NOOP

CLASHES: Mapping[ClashKind, str] = {
    ClashKind.DEADLINE_LATE: QT_TRANSLATE_NOOP(
        "Problems", "Nominations close on {day}, when the event has begun already."
    ),
    ClashKind.ROOM_TWICE: QT_TRANSLATE_NOOP(
        "Problems", "{day}: two sessions at once in one room ({who}), the later is {what}."
    ),
    ClashKind.SPEAKER_TWICE: QT_TRANSLATE_NOOP(
        "Problems", "{day}: {who} has a part in two sessions at once, the later is {what}."
    ),
    ClashKind.PERSON_BUSY: QT_TRANSLATE_NOOP("Problems", "{day}: {who} is also wanted at {what}."),
    ClashKind.HOLIDAY: QT_TRANSLATE_NOOP("Problems", "{day}: holiday in {country}, {what}."),
    ClashKind.CLOSED: QT_TRANSLATE_NOOP("Problems", "{day}: closed ({what}): {who}."),
    ClashKind.WEEKEND: QT_TRANSLATE_NOOP("Problems", "{day}: weekend of {who}."),
    ClashKind.PARTNER_BUSY: QT_TRANSLATE_NOOP("Problems", "{day}: {who} also has {what}."),
    ClashKind.SHORT_TRANSFER: QT_TRANSLATE_NOOP(
        "Problems", "{day}: {who} has less than 12 hours to or from {what} in another city."
    ),
    ClashKind.INVITED_REST: QT_TRANSLATE_NOOP("Problems", "{day}: also rest: {who}."),
    ClashKind.UN_DAY: QT_TRANSLATE_NOOP("Problems", "{day}: {what}."),
}

LEVEL_WORDS: Mapping[Level, str] = {
    Level.BLOCKS: QT_TRANSLATE_NOOP("Terms", "Another date is needed"),
    Level.WARNS: QT_TRANSLATE_NOOP("Terms", "To decide"),
    Level.INFORMS: QT_TRANSLATE_NOOP("Terms", "Good to know"),
}
