"""The quick log: one line a lesson, understood while it is typed; nobody is named."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.lessons import RECOMMENDATION
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.quick_line import PartKind, QuickLine, read_line
from ombuds_events.domain.text import isolated, pick
from ombuds_events.queries.lessons import Campaign, campaigns
from ombuds_events.queries.logged import LoggedStep, logged_today, themes
from ombuds_events.queries.new_event import event_lists
from ombuds_events.services.lessons import log_lesson
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.announce import announce, announce_now
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.i18n import language, sentence
from ombuds_events.ui.kit.settings import Setting
from ombuds_events.ui.kit.words import local
from ombuds_events.ui.quicklog.form import TEMPLATES, QuickLogForm

LAST = Setting("quicklog/last", str, "")
"""The line that was logged last on this computer."""

_LOGGED = 50
_UNFINISHED = frozenset({"lesson_total_missing", "lesson_day_missing"})
_ENTER = {Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value}
_FIELDS = {"on": "date", "place": "place", "grade": "audience", "total": "number"}


class QuickLogDialog(QuickLogForm):
    """Enter logs and empties, Ctrl+Enter logs and opens, Up brings the last line."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        used = desk.workspace.read(themes, TEMPLATES)
        super().__init__([pick(one, language()) for one in used], parent)
        self._desk = desk
        self._today = desk.workspace.clock.today()
        self._read = QuickLine(read_line("", self._today).draft)
        self._campaigns: dict[date, tuple[Campaign, ...]] = {}
        lists = desk.workspace.read(event_lists)
        self._types, self._paragraph = lists.types, lists.recommendations.get(RECOMMENDATION)
        self._connect()
        self.retranslate()
        self.refresh()
        self.line.setFocus()

    def retranslate(self) -> None:
        """Write all words, and the line as it is understood."""
        super().retranslate()
        self._understand(self.line.text())

    # -- what it does --------------------------------------------------------------------------

    def log(self) -> None:
        """Log the line and be ready for the next one."""
        self._log()

    def log_and_open(self) -> None:
        """Log the line, and go to its event."""
        event_id = self._log()
        if event_id is not None:
            self.accept()
            self._desk.go(Place("event", event_id, "attendance"))

    def recall(self) -> None:
        """Bring the last line back."""
        last = self._desk.settings.get(LAST)
        if last:
            self.line.setText(last)
            self.line.end(False)  # noqa: FBT003 - Qt's own: without marking

    def repeat_last(self) -> None:
        """The last line once more, its number ready to be typed over."""
        self.recall()
        self.line.setFocus()
        self.line.select_part(PartKind.NUMBER)

    def use_theme(self, theme_words: str) -> None:
        """Put a theme into the line, instead of the one that stands there."""
        if self.line.select_part(PartKind.THEME):
            self.line.insert(theme_words)
        else:
            typed = self.line.text().rstrip(" ,")
            self.line.setText(f"{typed}, {theme_words}" if typed else f"{theme_words}, ")
        self.line.setFocus()

    def undo(self, step: LoggedStep) -> None:
        """Take one line back."""
        try:
            self._desk.workspace.undo_step(step.tx_id)
        except Refused as refused:
            self.message.refuse(refused.problems)
        except Known as known:
            self.reject()
            self._desk.notices.trouble(known)
        else:
            announce(self, self.tr("Taken back: {words}").format(words=self.words.logged(step)))
        self.refresh()
        self.line.setFocus()

    def understood(self) -> QuickLine:
        """The line as it is understood now."""
        return self._read

    def refresh(self) -> None:
        """Read again what was logged today."""
        rows = self._desk.workspace.read(logged_today, _LOGGED)
        self.logged.set_rows(rows)
        self.listing.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.repeat.setEnabled(bool(self._desk.settings.get(LAST)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_open = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and is_open:
            self.log_and_open()
        else:
            super().keyPressEvent(event)

    # -- logging -------------------------------------------------------------------------------

    def _log(self) -> int | None:
        problems = self._read.check(self._today)
        typed = self.line.text().strip()
        if problems or not typed:
            self._refuse(problems if typed else ())
            return None
        campaign = self._campaign()
        joined = campaign.id if campaign and self.joins.isChecked() else None
        draft = self._read.draft
        gesture = Gesture("log_lesson", typed[:300])
        try:
            args = (draft, language(), joined)
            event_id = self._desk.workspace.run(gesture, log_lesson, *args)
        except Refused as refused:
            self._refuse(refused.problems)
            return None
        except Known as known:
            self._desk.notices.trouble(known)
            return None
        self._desk.settings.set(LAST, typed)
        announce(self, self.tr("Logged: {words}").format(words=self.words.number(draft)))
        self.message.dismiss()
        self.line.clear()
        self.refresh()
        return event_id

    def _refuse(self, problems: Sequence[Problem]) -> None:
        if not problems:
            problems = [Problem("lesson_total_missing", "total")]
        self.show_problem(problems)
        announce_now(self.line, sentence(problems[0]))
        self.line.setFocus()

    def _campaign(self) -> Campaign | None:
        """The campaign that takes place on the day of the line."""
        day = self._read.draft.on
        if day is None or not self._read.is_dated:
            return None
        if day not in self._campaigns:
            self._campaigns[day] = self._desk.workspace.read(campaigns, day, day)
        return next(iter(self._campaigns[day]), None)

    # -- showing -------------------------------------------------------------------------------

    def _understand(self, typed: str) -> None:
        """Every key: understand the line and show how."""
        self._read = read_line(typed, self._today, self._used)
        self.line.show_parts(self._read.parts)
        problems = self._read.check(self._today) if typed.strip() else ()
        self._show_cards(problems)
        self.show_problem([p for p in problems if p.code not in _UNFINISHED])
        campaign = self._campaign()
        self.joins.setVisible(campaign is not None)
        if campaign is not None:
            words = self.tr("Count it in {title} ({code})")
            self.joins.setText(words.format(title=local(campaign.title), code=campaign.code))
        self.line.setAccessibleDescription(self.words.understood(self._read.draft))

    def _show_cards(self, problems: Sequence[Problem]) -> None:
        draft, wrong = self._read.draft, {_FIELDS.get(p.field, p.field) for p in problems}
        kind = local(self._types[draft.type_key]) if draft.type_key in self._types else ""
        none = "–"
        values = {
            "date": dates.full_day(draft.on) if draft.on else none,
            "place": isolated(draft.place) or none,
            "audience": self.words.audience(draft) or none,
            "number": self.words.number(draft) or none,
            "theme": isolated(draft.theme) or (kind if self._read.parts else none),
            "recommendation": self._recommendation(),
        }
        supposed = {"date"} if not self._read.is_dated else set()
        supposed |= set() if draft.theme else {"theme"}
        finished = {_FIELDS.get(p.field, p.field) for p in problems if p.code in _UNFINISHED}
        for key, card in self.cards.cards.items():
            is_faint = key in supposed or values[key] == none
            tone = "late" if key in wrong - finished else "secondary" if is_faint else ""
            title = self.titles()[key]
            if key == "theme" and kind and self._read.parts:
                title = f"{title} · {kind}"
            card.show_words(title, values[key], tone)

    def _recommendation(self) -> str:
        if self._paragraph is None:
            return self.tr("none")
        return f"{RECOMMENDATION} {local(self._paragraph)}"

    def _show_examples(self) -> None:
        self.message.say(
            "info",
            "\n".join(
                (
                    self.tr("10.12 school 56 Perm, class 9, 27/14f, Human Rights Lesson"),
                    self.tr("yesterday, library 4, pensioners, 41: 26 f 15 m, Housing and debts"),
                    self.tr("30 students, 2 teachers, university, lecture on equal rights"),
                )
            ),
        )
        self.line.setFocus()

    def _connect(self) -> None:
        self.confirmed.connect(self.log)
        self.line.textChanged.connect(self._understand)
        self.examples.clicked.connect(self._show_examples)
        self.line.recalled.connect(self.recall)
        self.line.rows_pasted.connect(self._paste_rows)
        self.repeat.clicked.connect(self.repeat_last)
        self.paste.clicked.connect(self._paste_rows)
        self.open_button.clicked.connect(self.log_and_open)
        self.logged.cell_pressed.connect(self._press)
        self.logged.opened.connect(self._open)
        for number, button in enumerate(self.templates):
            button.clicked.connect(lambda _checked=False, n=number: self._use(n))

    def _use(self, number: int) -> None:
        self.use_theme(self.templates[number].accessibleName())

    def _press(self, step: LoggedStep, key: str) -> None:
        if key == "undo":
            self.undo(step)

    def _open(self, step: LoggedStep) -> None:
        self.accept()
        self._desk.go(Place("event", step.event_id, "attendance"))

    def _paste_rows(self) -> None:
        self._desk.go(Place("paste_lessons"))
        self.refresh()
        self.line.setFocus()
