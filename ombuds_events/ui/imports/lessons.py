"""Lists of lessons, opened as a file or pasted, checked, then taken in one step."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.exchange.lesson_words import FIELDS
from ombuds_events.exchange.sheet_reading import Book
from ombuds_events.queries.lessons import LessonOutcome
from ombuds_events.services.lessons import LoggedRows, log_rows
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.transfer.sheets import open_book
from ombuds_events.ui.imports.frame import DONE, NEXT, NOW, ImportStep
from ombuds_events.ui.imports.lessons_model import LessonsModel
from ombuds_events.ui.imports.lessons_state import LessonsState
from ombuds_events.ui.imports.opening import OpeningDialog
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.i18n import language, sentence, text
from ombuds_events.ui.kit.panels import label
from ombuds_events.ui.kit.words import local

# Classes that others build on: `tr` of an heir looks plurals up in the context of the heir only.
_LESSONS = QT_TRANSLATE_NOOP("LessonsDialog", "%n lesson(s)", "", 0)
_LOG = QT_TRANSLATE_NOOP("LessonsDialog", "Log %n lesson(s)", "", 0)
_LOGGED = QT_TRANSLATE_NOOP("LessonsDialog", "%n lesson(s) logged", "", 0)
_TO_LOOK_AT = QT_TRANSLATE_NOOP("LessonsDialog", "%n thing(s) to look at", "", 0)


class LessonsDialog(OpeningDialog):
    """`applied(LoggedRows)` once the rows are taken; `event_id`: the campaign, None = to choose."""

    applied = Signal(object)

    def __init__(
        self,
        desk: Desk,
        event_id: int | None = None,
        parent: QWidget | None = None,
        icon: str = "file-input",
    ) -> None:
        self.state = LessonsState(desk.workspace.read, event_id)
        self.model = LessonsModel(self.state)
        super().__init__(desk, icon, self.model, parent)
        self.model.setParent(self)
        self.target = ComboBox()
        self._into = label("", "secondary")
        self._all = label("", "caption")
        self.tools.addWidget(self._into)
        self.tools.addWidget(self.target)
        self.tools.addStretch(1)
        self.tools.addWidget(self._all)
        self._connect()
        self.retranslate()
        self.empty.button.setFocus()

    # -- what it does --------------------------------------------------------------------------

    def open_file(self, path: Path) -> None:
        self.start(path, lambda progress: open_book(path, progress), self._opened)

    def paste(self, text: str) -> None:
        self.state.load_text(text)
        self.show_again()
        if self.state.sheet.rows:
            self.verb.setFocus()

    def take(self) -> None:
        gesture = Gesture("log_rows", self.state.name or self._campaign_words())
        args = (self.state.rows, language(), self.state.event_id)
        try:
            done = self._desk.workspace.run(gesture, log_rows, *args)
        except Refused as refused:
            self.message.refuse(refused.problems)
            return
        except Known as known:
            self.reject()
            self._desk.notices.trouble(known)
            return
        people = self.state.people()
        self.accept()
        self._desk.notices.toast(self._done_words(done, people), undo=True)
        self.applied.emit(done)

    # -- showing -------------------------------------------------------------------------------

    def show_failed(self, problem: Problem) -> None:
        self.state.fail(problem)
        self.show_again()

    def show_again(self) -> None:
        """Show what the state says now."""
        issues = self.model.show_again()
        has_rows = bool(self.state.sheet.rows)
        self.show_sheet(shown=has_rows)
        self.show_issues(issues)
        self.show_results(self.model.result_lines())
        self._show_columns()
        self._show_target()
        self._show_steps(sum(not issue.is_told for issue in issues))
        self._show_verb()
        if self.state.problem is not None:
            self.refuse(self.state.problem)
        else:
            self.message.dismiss()

    def retranslate(self) -> None:
        """Write all words."""
        self.set_title(self.title_words())
        self.write_frame()
        self.empty.set_words(
            self.tr("Drop a workbook here, or choose a file. Rows can be pasted too: Ctrl+V."),
            self.tr("Choose a file…"),
        )
        self._into.setText(self.tr("Count them in"))
        self.target.setAccessibleName(self.tr("Count them in"))
        self.show_again()

    def title_words(self) -> str:
        """What the dialog is called."""
        return self.tr("Import lessons")

    def _show_columns(self) -> None:
        columns = self.state.file.columns if self.state.file else ()
        width = self.state.sheet.width
        fields = [one.field for one in columns] or [""] * width
        titles = dict(self._fields())
        self.table.header.show_fields(fields, self._fields, self.tr("What column {letter} holds"))
        self.table.fit_columns(self.model.texts(), width, [titles[one] for one in fields])
        self.table.header.setVisible(bool(width))

    def _show_target(self) -> None:
        new = self.tr("a new event for each theme")
        offered = [(one.id, f"{local(one.title)} ({one.code})") for one in self.state.offered]
        options: list[tuple[int | None, str]] = [(None, new), *offered]
        if self.state.is_fixed and self.state.plan.campaign is not None:
            campaign = self.state.plan.campaign
            options = [(campaign.id, f"{local(campaign.title)} ({campaign.code})")]
        self.target.set_options(options)
        self.target.set_value(self.state.event_id)
        shown = bool(self.state.sheet.rows)
        self.target.setVisible(shown)
        self.target.setEnabled(len(options) > 1)
        self._into.setVisible(shown)
        lessons, people = len(self.state.rows), sum(r.draft.people or 0 for r in self.state.rows)
        words = text("LessonsDialog", _LESSONS, lessons)
        total = self.tr("{people} people").format(people=dates.number(people))
        self._all.setText(f"{words} · {total}" if shown else "")

    def _show_steps(self, to_look_at: int) -> None:
        columns = self.state.file.columns if self.state.file else ()
        known = sum(bool(one.field) for one in columns)
        is_open = bool(self.state.sheet.rows)
        recognised = self.tr("{known} of {all} recognised")
        look = text("LessonsDialog", _TO_LOOK_AT, to_look_at) if to_look_at else ""
        source = self.tr("Rows") if is_open and not self.state.name else self.tr("File")
        self.strip.show_steps(
            (
                ImportStep(source, self.state.name, DONE if is_open else NOW),
                ImportStep(
                    self.tr("Columns"),
                    recognised.format(known=known, all=len(columns)) if columns else "",
                    DONE if columns else NEXT,
                ),
                ImportStep(self.tr("Check"), look, NOW if is_open else NEXT),
                ImportStep(self.tr("Result")),
            )
        )

    def _show_verb(self) -> None:
        count = len(self.state.plan.taken)
        words = text("LessonsDialog", _LOG, count)
        self.set_verb(words if count else self.tr("Nothing new to log"), "check")
        self.verb.setEnabled(count > 0)
        is_open = bool(self.state.sheet.rows)
        self.verb.setVisible(is_open)
        empty = is_open and not self.state.rows
        self.set_note(sentence(Problem("lessons_none")) if empty else "")

    def _fields(self) -> Sequence[tuple[str, str]]:
        names = {
            "": self.tr("not taken"),
            "region": self.tr("Region"),
            "place": self.tr("School or place"),
            "date": self.tr("Day"),
            "grade": self.tr("Class"),
            "total": self.tr("People, all"),
            "female": self.tr("Girls, women"),
            "male": self.tr("Boys, men"),
            "teachers": self.tr("Teachers"),
            "audience": self.tr("Audience"),
            "theme": self.tr("Theme"),
            "lecturer": self.tr("Lecturer, not kept"),
            "number": self.tr("Number"),
        }
        return [(field, names[field]) for field in FIELDS]

    def _done_words(self, done: LoggedRows, people: int) -> str:
        words = text("LessonsDialog", _LOGGED, done.new + done.corrected)
        total = self.tr("{people} people").format(people=dates.number(people))
        return f"{words}: {total}"

    def _campaign_words(self) -> str:
        return self.state.plan.campaign.code if self.state.plan.campaign else ""

    # -- inside --------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.model.edited.connect(self._edit)
        self.table.header.field_chosen.connect(self._choose_field)
        self.target.changed.connect(self._choose_target)

    def _opened(self, book: Book) -> None:
        self.state.load(book.sheets, book.name)
        self.show_again()
        if self.state.count(LessonOutcome.LEFT_OUT):
            self.table.setFocus()
        else:
            self.verb.setFocus()

    def _edit(self, line: int, place: int, text: str) -> None:
        self.state.edit(line, place, text)
        self.show_again()
        self.table.go(line, place)

    def _choose_field(self, place: int, field: str) -> None:
        self.state.choose_field(place, field)
        self.show_again()

    def _choose_target(self, event_id: int | None) -> None:
        self.state.choose_campaign(event_id)
        self.show_again()


class PasteLessonsDialog(LessonsDialog):
    """The same for rows that are on the clipboard."""

    def __init__(self, desk: Desk, text: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, None, parent, "sheet")
        if text.strip():
            self.paste(text)

    def title_words(self) -> str:
        return self.tr("Log rows of a spreadsheet")
