"""A step of history in words: what was done, to what, from which value to which."""

import unicodedata
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from ombuds_events.domain.field_names import FIELDS, OF_RECORD, RECORDS, SOURCES
from ombuds_events.domain.gestures import GESTURES
from ombuds_events.domain.text import QT_TRANSLATE_NOOP, isolated
from ombuds_events.queries.history import ChangeRow, Step
from ombuds_events.queries.history_steps import RecordKind, StepRow
from ombuds_events.ui.history.values import value_words
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.i18n import NAMES, language, text

_FORMS = {
    "do": "{what}",
    "undo": QT_TRANSLATE_NOOP("Terms", "Undone: {what}"),
    "redo": QT_TRANSLATE_NOOP("Terms", "Done again: {what}"),
}
KINDS = {
    RecordKind.EVENT: QT_TRANSLATE_NOOP("Terms", "Events"),
    RecordKind.PROGRAMME: QT_TRANSLATE_NOOP("Terms", "Programme"),
    RecordKind.INVITATION: QT_TRANSLATE_NOOP("Terms", "Invitations"),
    RecordKind.PARTICIPANT: QT_TRANSLATE_NOOP("Terms", "Participants"),
    RecordKind.ATTENDANCE: QT_TRANSLATE_NOOP("Terms", "Attendance"),
    RecordKind.FOLLOW_UP: QT_TRANSLATE_NOOP("Terms", "Follow-up"),
    RecordKind.PERSON: QT_TRANSLATE_NOOP("Terms", "People"),
    RecordKind.INSTITUTION: QT_TRANSLATE_NOOP("Terms", "Institutions"),
    RecordKind.COUNCIL: QT_TRANSLATE_NOOP("Terms", "Youth councils"),
    RecordKind.FILES: QT_TRANSLATE_NOOP("Terms", "Saved files"),
    RecordKind.OFFICE: QT_TRANSLATE_NOOP("Terms", "Office and lists"),
}
# What tells most about a row that came or went.
_TELLING = {
    "action_plan": ("goal",),
    "attendance_mark": ("mark", "minutes"),
    "calendar_entry": ("day",),
    "accepted_clash": ("reason",),
    "consent": ("kind",),
    "council_membership": ("role",),
    "document_sending": ("institution_id", "receiver", "sent_on"),
    "event": ("title",),
    "event_document": ("kind", "language", "edition"),
    "event_recommendation": ("recommendation_id",),
    "event_state_change": ("state",),
    "event_series": ("rule",),
    "event_template": ("name",),
    "event_type": ("label",),
    "export_record": ("kind", "files"),
    "head_count": ("total", "audience"),
    "institution": ("short_name", "name"),
    "invitation": ("quota",),
    "invitation_state_change": ("state",),
    "onward_training": ("title", "held_on"),
    "operator": ("name",),
    "participation": ("role", "state"),
    "participation_state_change": ("state",),
    "partner": ("role",),
    "person": ("family_name", "given_names"),
    "plan_check": ("months", "status"),
    "programme_item": ("title", "starts_at"),
    "programme_role": ("role",),
    "recommendation": ("label",),
    "youth_council": ("name",),
}


def gesture_of(label: str) -> str:
    """What a gesture is called."""
    return text("Terms", GESTURES.get(label, label.replace("_", " ").capitalize()))


def gestures_saying(typed: str) -> frozenset[str]:
    """The gestures whose words hold what is typed."""
    needle = typed.strip().casefold()
    return frozenset(key for key in GESTURES if needle and needle in gesture_of(key).casefold())


def step_words(step: Step) -> str:
    """What was done: "Event moved · SEM-2026-02", "Undone: Person added · Kim"."""
    what = gesture_of(step.label)
    if step.subject:
        what = f"{what} · {isolated(step.subject)}"
    form = _FORMS[step.kind]
    return (text("Terms", form) if step.kind != "do" else form).format(what=what)


def record_words(change: ChangeRow) -> str:
    """Which record: "Participant", with whose it is."""
    name = text("Terms", RECORDS.get(change.entity, change.entity))
    return f"{name} · {isolated(change.about)}" if change.about else name


def field_words(entity: str, field: str) -> str:
    """What a field is called."""
    return text("Terms", OF_RECORD.get((entity, field)) or FIELDS.get(field, field))


def _tells_little(change: ChangeRow) -> bool:
    return bool(change.field) and change.field not in _TELLING.get(change.entity, ())


def _runs_left(words: str) -> bool:
    """Whether a line that begins with `words` runs from right to left."""
    kinds = (unicodedata.bidirectional(letter) for letter in words)
    return next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L") != "L"


class HistoryWords(QObject):
    """The sentences of the list and of the pane."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = desk.workspace.clock

    def day(self, row: StepRow) -> str:
        """The day in the list."""
        there = self._local(row.step)
        now = self._clock.real_now().astimezone(there.tzinfo)
        return dates.day(there.date(), now.date())

    def clock(self, row: StepRow) -> str:
        """The time below the day."""
        return dates.clock(self._local(row.step))

    def moment(self, row: StepRow) -> str:
        """The moment in full."""
        return dates.now_line(self._local(row.step), self._clock.zone)

    def who(self, row: StepRow) -> str:
        """Who did it."""
        return isolated(row.step.operator) or self.tr("the program")

    def source(self, row: StepRow) -> str:
        """Where it came from."""
        return text("Terms", SOURCES.get(row.step.source, row.step.source))

    def summary(self, row: StepRow) -> str:
        """The changes in one line."""
        changes = sorted(row.step.changes, key=_tells_little)
        told = [words for change in changes for words in self.change(change)]
        if not told and not row.count:
            return ""
        if not told:
            return self.tr("%n change(s)", "", row.count).replace("%n", str(row.count))
        more = len(told) - 1
        if not more:
            return told[0]
        words = self.tr("and %n more", "", more).replace("%n", str(more))
        return f"{told[0]}; {words}"

    def change(self, change: ChangeRow) -> Iterator[str]:
        """A change in words; a text in several languages is told once for each that differs."""
        if not change.field:
            yield self._whole(change)
        elif isinstance(change.old or {}, dict) and isinstance(change.new or {}, dict):
            yield from self._texts(change)
        else:
            yield self._pair(change, change.old, change.new)

    def _whole(self, change: ChangeRow) -> str:
        came = change.old is None
        row = change.new if came else change.old
        told = [
            value_words(change.entity, field, row[field])
            for field in _TELLING.get(change.entity, ())
            if field in row
        ]
        form = self.tr("{record} added") if came else self.tr("{record} removed")
        words = form.format(record=record_words(change))
        return f"{words}: {', '.join(told)}" if told else words

    def _texts(self, change: ChangeRow) -> Iterator[str]:
        old, new = change.old or {}, change.new or {}
        for lang in dict.fromkeys((*old, *new)):
            if old.get(lang) != new.get(lang):
                plain = lang == language() or set(old) | set(new) == {lang}
                note = "" if plain else f" ({isolated(NAMES.get(lang, lang))})"
                yield self._pair(change, old.get(lang), new.get(lang), note)

    def _pair(self, change: ChangeRow, old: object, new: object, note: str = "") -> str:
        name = field_words(change.entity, change.field)
        arrow = "←" if _runs_left(name) else "→"
        before = value_words(change.entity, change.field, old)
        after = value_words(change.entity, change.field, new)
        return f"{name}{note}: {before} {arrow} {after}"

    def _local(self, step: Step) -> datetime:
        return datetime.fromtimestamp(step.at_utc, ZoneInfo(self._clock.zone))
