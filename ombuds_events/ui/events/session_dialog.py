"""The dialog of a session: title, day and hours, room, speakers, counted time."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from ombuds_events.domain.drafts import ProgrammeItemDraft
from ombuds_events.domain.kinds import ItemKind
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.text import pick
from ombuds_events.queries.languages import languages_in_use
from ombuds_events.queries.programme import ProgrammeRow, programme, programme_frame
from ombuds_events.services.programme import add_item, change_item
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.events.fact_editors import OptionalNumber
from ombuds_events.ui.events.programme_fields import offer, pairs_of
from ombuds_events.ui.events.speakers_field import SpeakersField
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.date_edit import DateEdit, TimeEdit
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.i18n import language, sentence, term
from ombuds_events.ui.kit.local_text_edit import LocalTextEdit
from ombuds_events.ui.kit.ticked_list import TickedList
from ombuds_events.ui.kit.words import codes, language_name

_SIZE = QSize(640, 590)
_MOST_MINUTES = 24 * 60


class SessionDialog(DialogFrame):
    """Adds a session that begins as `draft`, or edits `edited`; emits `added(id)` when saved."""

    added = Signal(int)

    def __init__(
        self,
        desk: Desk,
        event_id: int,
        draft: ProgrammeItemDraft,
        edited: ProgrammeRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent, "clock")
        self.go_when_closed()
        self._desk, self._event_id, self._edited = desk, event_id, edited
        self._draft = draft
        self._make_editors(desk)
        self._fields = self._made_fields()
        self._lay_out()
        self.set_title(self.tr("Change the session") if edited else self.tr("Add a session"))
        self.set_verb(
            self.tr("Save the session") if edited else self.tr("Add the session"), "check"
        )
        if edited is None:
            self.add_button(self.tr("Add, then another"), "plus").clicked.connect(self._add_more)
        self.confirmed.connect(self._finish)
        self.resize(_SIZE)
        self._load(draft)
        if edited is not None:
            self.speakers.set_speakers(edited.speakers)
        self.title.setFocus()

    def draft(self) -> ProgrammeItemDraft:
        """The session as it stands in the form."""
        day = self.day.value() or self._draft.start.date()
        start = datetime.combine(day, self.begin.value() or time.min)
        end = datetime.combine(day, self.end.value() or time.min)
        if end < start and self.end.value() is not None:
            end += timedelta(days=1)  # it runs past midnight
        lang = str(self.title.languages.currentData())
        title = {**self.title.value(), lang: self.title.line.text()}
        return ProgrammeItemDraft(
            title={key: words for key, words in title.items() if words.strip()},
            start=start,
            end=end,
            zone=self._draft.zone,
            fold=self._draft.fold if start == self._draft.start else 0,
            kind=ItemKind(self.kind.value()),
            track=self.track.text(),
            room=self.room.text(),
            link=self.link.text(),
            counted_minutes=self.counted.value() or 0,
            languages=tuple(map(str, self.languages.value())),
            interpretation=pairs_of(self.interpretation.text()),
            people=self.speakers.value(),
        )

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show what is wrong beside the fields; the rest below."""
        rest = []
        for field in self._fields.values():
            field.set_problem("")
        for problem in problems:
            name = problem.field.split(".")[0]
            if name in self._fields:
                self._fields[name].set_problem(sentence(problem))
            else:
                rest.append(problem)
        if rest:
            self.message.say("error", "\n".join(map(sentence, rest)))
        else:
            self.message.dismiss()

    # -- parts ---------------------------------------------------------------------------------

    def _make_editors(self, desk: Desk) -> None:
        self.title = LocalTextEdit()
        self.title.languages.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.kind = ComboBox([(kind, partial(term, kind)) for kind in ItemKind])
        self.day = DateEdit(desk.workspace.clock.today())
        self.begin, self.end = TimeEdit(), TimeEdit()
        self.track, self.room, self.link = QLineEdit(), QLineEdit(), QLineEdit()
        self.languages, self.interpretation = TickedList(), QLineEdit()
        self._offer(desk)
        self.counted = OptionalNumber(_MOST_MINUTES)
        self.counted.set_suffix(self.tr(" min"))
        self.speakers = SpeakersField(desk)
        self.begin.changed.connect(self._begin_moved)
        self.end.changed.connect(lambda _when: self._count_again())
        self.kind.changed.connect(lambda _kind: self._count_again())

    def _offer(self, desk: Desk) -> None:
        """Offer what the programme has already: equal names are one track, one room."""
        rows = desk.workspace.read(programme, self._event_id)
        frame = desk.workspace.read(programme_frame, self._event_id)
        offer(self.track, (one.track for one in rows))
        offer(self.room, (one.room for one in rows))
        self.track.setPlaceholderText(self.tr("for all"))
        known = dict.fromkeys([*frame.languages, *desk.workspace.read(languages_in_use)])
        usual = self.tr("as the event: {languages}").format(languages=codes(frame.languages))
        self.languages.set_options([(code, language_name(code)) for code in known], usual)
        self.interpretation.setPlaceholderText(", ".join(frame.interpretation) or "ru-en, ar-en")

    def _made_fields(self) -> dict[str, Field]:
        return {
            "title": Field(lambda: self.tr("Title"), self.title),
            "kind": Field(lambda: self.tr("Kind"), self.kind),
            "start": Field(lambda: self.tr("Day"), self.day),
            "begin": Field(lambda: self.tr("Begins"), self.begin),
            "end": Field(lambda: self.tr("Ends"), self.end),
            "track": Field(lambda: self.tr("Track"), self.track),
            "room": Field(lambda: self.tr("Room"), self.room),
            "languages": Field(lambda: self.tr("Languages"), self.languages),
            "interpretation": Field(lambda: self.tr("Interpretation"), self.interpretation),
            "link": Field(lambda: self.tr("Link"), self.link),
            "counted_minutes": Field(lambda: self.tr("Counted time"), self.counted),
            "people": Field(lambda: self.tr("People"), self.speakers),
        }

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        places = {
            "title": (0, 0, 4),
            "start": (1, 0, 1),
            "begin": (1, 1, 1),
            "end": (1, 2, 1),
            "counted_minutes": (1, 3, 1),
            "kind": (2, 0, 1),
            "track": (2, 1, 1),
            "room": (2, 2, 2),
            "people": (3, 0, 4),
            "languages": (4, 0, 1),
            "interpretation": (4, 1, 3),
            "link": (5, 0, 4),
        }
        for name, (line, place, width) in places.items():
            grid.addWidget(self._fields[name], line, place, 1, width, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def _load(self, draft: ProgrammeItemDraft) -> None:
        self._draft = draft
        self.title.set_value(draft.title)
        self.kind.set_value(draft.kind)
        self.day.set_value(draft.start.date())
        self.begin.set_value(draft.start.time())
        self.end.set_value(draft.end.time())
        self.track.setText(draft.track)
        self.room.setText(draft.room)
        self.languages.set_value(draft.languages)
        self.interpretation.setText(", ".join(draft.interpretation))
        self.link.setText(draft.link)
        self.counted.set_value(draft.counted_minutes)
        self._length = draft.end - draft.start

    # -- doing ---------------------------------------------------------------------------------

    def _begin_moved(self, when: time | None) -> None:
        """The length stays when the beginning moves."""
        if when is not None:
            end = datetime.combine(date(2000, 1, 1), when) + self._length
            self.end.set_value(end.time())

    def _count_again(self) -> None:
        """What counted whole goes on counting whole."""
        before = int(self._length.total_seconds() // 60)
        draft = self.draft()
        length = draft.end - draft.start
        if draft.kind is ItemKind.BREAK:
            self.counted.set_value(None)
        elif self.counted.value() in (before, None):
            self.counted.set_value(int(length.total_seconds() // 60))
        self._length = max(length, timedelta(0))

    def _save(self) -> int | None:
        """Save the form; the id of the session, or None if it was refused."""
        draft = self.draft()
        subject = pick(draft.title, language())
        workspace = self._desk.workspace
        try:
            if self._edited is not None:
                gesture = Gesture("change_session", subject)
                row = self._edited
                workspace.run(gesture, change_item, row.id, row.version, draft)
                return row.id
            return workspace.run(Gesture("add_session", subject), add_item, self._event_id, draft)
        except Refused as refused:
            self.show_problems(refused.problems)
        except Known as known:
            self._desk.notices.trouble(known)
        return None

    def _finish(self) -> None:
        saved = self._save()
        if saved is not None:
            self.added.emit(saved)
            self.accept()

    def _add_more(self) -> None:
        """Add it and go on with the next: same length, right after it."""
        draft = self.draft()
        saved = self._save()
        if saved is None:
            return
        self.added.emit(saved)
        self._load(following(draft))
        self.speakers.set_speakers(())
        self.show_problems(())
        self.title.setFocus()


def following(draft: ProgrammeItemDraft) -> ProgrammeItemDraft:
    """An empty session of the same length right after `draft`."""
    length = draft.end - draft.start
    return ProgrammeItemDraft(
        title={},
        start=draft.end,
        end=draft.end + length,
        zone=draft.zone,
        track=draft.track,
        room=draft.room,
        counted_minutes=int(length.total_seconds() // 60),
    )
