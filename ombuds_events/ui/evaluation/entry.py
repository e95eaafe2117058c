"""Forms on paper, typed one after the other by the keyboard alone."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, TypeVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.evaluation import Answer, answer_problems, questions
from ombuds_events.domain.kinds import EvaluationStage
from ombuds_events.domain.problems import Refused
from ombuds_events.queries.evaluation import Evaluation, evaluation
from ombuds_events.services.evaluation import add_form, change_form, count_forms, remove_form
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.evaluation.fields import FormFields
from ombuds_events.ui.evaluation.words import named_after
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.announce import announce
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.i18n import term
from ombuds_events.ui.kit.optional_number import OptionalNumber
from ombuds_events.ui.kit.panels import label, row, rule, wrapped

_WIDTH, _HEIGHT = 680, 630
_MOST_FORMS = 9_999
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Entered:
    """A form that was saved here; `answers` so that it can be looked at and corrected."""

    reply_id: int
    answers: dict[str, Answer]


class EntryDialog(DialogFrame):
    """Enter saves a form and begins the next; PgUp goes back to correct; Ctrl+Z undoes."""

    def __init__(
        self, desk: Desk, event_id: int, stage: EvaluationStage, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent, "keyboard")
        self._desk, self._event_id = desk, event_id
        self._found: Evaluation = desk.workspace.read(evaluation, event_id)
        self._entered: list[_Entered] = []
        self._before: list[tuple[list[_Entered], int]] = []
        self._at = 0
        self._round: tuple[EvaluationStage, date | None] = (stage, None)
        self._warned = False
        self.stage = ComboBox([(one, partial(term, one)) for one in EvaluationStage])
        self.day = ComboBox([(one, self._day_words(one)) for one in self._found.days])
        self.given = OptionalNumber(_MOST_FORMS)
        self.count, self.fields = label("", "strong"), FormFields()
        self.back, self.undo_button, self.remove = Button(), Button(), Button(kind="quiet")
        self._build()
        self.stage.set_value(stage)
        self._connect()
        self._begin()
        self.resize(_WIDTH, _HEIGHT)

    # -- what is entered -----------------------------------------------------------------------

    def place(self) -> tuple[EvaluationStage, date | None]:
        """The round that the forms belong to."""
        stage = EvaluationStage(self.stage.value())
        day = self.day.value() if stage is EvaluationStage.DAILY else None
        return stage, day if isinstance(day, date) else None

    def save(self) -> bool:
        """Save the form on the screen and go on to the next; tells whether it was saved."""
        answers = self.fields.answers()
        problems = answer_problems(self.place()[0], answers)
        if problems:
            self.message.refuse(problems)
            self.fields.focus_on(problems[0].field)
            return False
        before = (list(self._entered), self._at)
        if not self._written(answers):
            return False
        self._before.append(before)
        self._at = len(self._entered)
        self._show_form()
        announce(self, self.count.text())
        return True

    def _written(self, answers: dict[str, Answer]) -> bool:
        """Add the form, or correct the one that is looked at."""
        stage, day = self.place()
        if self._at == len(self._entered):
            made = self._ran("add_form", add_form, self._event_id, stage, day, answers)
            self._entered += [_Entered(reply_id, answers) for reply_id in made]
            return bool(made)
        reply_id = self._entered[self._at].reply_id
        is_changed = bool(self._ran("change_form", change_form, reply_id, answers))
        if is_changed:
            self._entered[self._at] = _Entered(reply_id, answers)
        return is_changed

    def go_back(self) -> None:
        """Look at the form that was entered before this one."""
        if self._at and not self._is_unsaved():
            self._at -= 1
            self._show_form()

    def remove_this(self) -> None:
        """Take away the form that is looked at."""
        if self._at >= len(self._entered):
            return
        before = (list(self._entered), self._at)
        reply_id = self._entered[self._at].reply_id
        if self._ran("remove_form", remove_form, reply_id):
            self._before.append(before)
            del self._entered[self._at]
            self._at = len(self._entered)
            self._show_form()

    def undo(self) -> None:
        """Take back the last step; what was typed comes back into the fields."""
        if not self._before:
            return
        typed = self._entered[-1].answers if self._entered else {}
        try:
            self._desk.workspace.undo()
        except Refused as refused:
            self.message.refuse(refused.problems)
            return
        was = (self._entered, self._at)
        self._entered, self._at = self._before.pop()
        self._found = self._desk.workspace.read(evaluation, self._event_id)
        self._show_given()
        if (self._entered, self._at) == was:  # only the forms given out: what is typed stays
            self._write_count()
            return
        self._show_form()
        if len(self._entered) < len(was[0]):
            self.fields.show_answers(typed)

    def _ran(self, step: str, use_case: Callable[..., T], *args: Any) -> list[T]:
        """Run a use case; its result, or nothing where it was refused."""
        try:
            made = self._desk.workspace.run(Gesture(step, self._found.code), use_case, *args)
        except Refused as refused:
            self.message.refuse(refused.problems)
        except Known as known:
            self._desk.notices.trouble(known)
        else:
            self.message.dismiss()
            self._found = self._desk.workspace.read(evaluation, self._event_id)
            return [made]
        return []

    def _count_given(self, number: object) -> None:
        stage, day = self.place()
        known = self._found.round_of(stage, day)
        if number == (known.forms_given if known else None):
            return
        if self._ran("count_forms", count_forms, self._event_id, stage, day, number):
            self._before.append((list(self._entered), self._at))
        self._write_count()

    # -- what is shown -------------------------------------------------------------------------

    def _begin(self) -> None:
        """Begin with the forms of a stage."""
        self._round = stage, _day = self.place()
        self._entered, self._before, self._at = [], [], 0
        self._day_field.setVisible(stage is EvaluationStage.DAILY)
        self._show_given()
        self.fields.ask(questions(stage, is_interpreted=self._found.is_interpreted))
        self._show_form()

    def _show_given(self) -> None:
        known = self._found.round_of(*self.place())
        self.given.set_value(known.forms_given if known else None)

    def _show_form(self) -> None:
        is_new = self._at == len(self._entered)
        self.fields.show_answers({} if is_new else self._entered[self._at].answers)
        self.back.setEnabled(self._at > 0)
        self.remove.setVisible(not is_new)
        self.set_verb(self.tr("Next form") if is_new else self.tr("Save correction"))
        self._warned = False
        self._write_count()
        self.fields.focus_first()

    def _write_count(self) -> None:
        self.undo_button.setEnabled(bool(self._before))
        stage, day = self.place()
        known = self._found.round_of(stage, day)
        forms, asked = (known.forms, known.asked) if known else (0, self._found.people)
        words = self.tr("Form {number}. In so far: {forms} of {asked}")
        if not asked:
            words = self.tr("Form {number}. In so far: {forms}")
        number = forms + 1 if self._at == len(self._entered) else self._at + 1
        self.count.setText(words.format(number=number, forms=forms, asked=asked))

    def _is_unsaved(self) -> bool:
        shown = self.fields.answers()
        is_new = self._at == len(self._entered)
        return shown != ({} if is_new else self._entered[self._at].answers)

    def _stage_chosen(self, _value: object) -> None:
        """Go on with another round; what is typed is saved or emptied first."""
        if self._is_unsaved():
            self.stage.set_value(self._round[0])
            self.day.set_value(self._round[1] or self.day.value())
            self.message.say("warn", self.tr("This form is not saved yet: save or empty it first."))
            return
        self._begin()

    def _refuse_step(self, typed: str) -> None:
        words = self.tr("“{typed}” is not a step from 1 to 5.")
        self.message.say("warn", words.format(typed=typed))

    def reject(self) -> None:
        """Close; what is typed and not saved is not lost by one press of Esc."""
        if self._is_unsaved() and not self._warned:
            self._warned = True
            self.message.say(
                "warn", self.tr("This form is not saved yet: Enter saves it, Esc leaves it out.")
            )
            return
        super().reject()

    def _day_words(self, day: date) -> Callable[[], str]:
        return lambda: dates.day(day, self._desk.workspace.clock.today())

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.set_title(named_after(self.tr("Enter answers"), self._found.title))
        above = row(spacing=12)
        self._day_field = Field(lambda: self.tr("Day"), self.day)
        for field in (
            Field(lambda: self.tr("Evaluation form"), self.stage),
            self._day_field,
            Field(lambda: self.tr("Forms given out"), self.given),
        ):
            above.addWidget(field)
        above.addStretch(1)
        self.body.addLayout(above)
        self.body.addWidget(rule())
        line = row(spacing=8)
        line.addWidget(self.count)
        line.addStretch(1)
        line.addWidget(self.remove)
        self.body.addLayout(line)
        self.body.addWidget(
            wrapped(
                self.tr("1–5 goes on, 0 empties, Enter begins the next form, PgUp goes back."),
                "caption",
            )
        )
        self.body.addWidget(self.fields)
        self.body.addStretch(1)
        self.undo_button = self.add_button(self.tr("Undo"), "undo-2")
        self.back = self.add_button(self.tr("Back"), "arrow-left")
        self.remove.setText(self.tr("Remove this form"))
        self.remove.set_icon("trash-2")
        self.given.setAccessibleName(self.tr("Forms given out"))
        self.cancel.setText(self.tr("Close"))

    def _connect(self) -> None:
        self.confirmed.connect(self.save)
        self.fields.ended.connect(self.save)
        self.fields.refused.connect(self._refuse_step)
        self.fields.edited.connect(self.message.dismiss)
        self.stage.changed.connect(self._stage_chosen)
        self.day.changed.connect(self._stage_chosen)
        self.given.changed.connect(self._count_given)
        self.back.clicked.connect(self.go_back)
        self.undo_button.clicked.connect(self.undo)
        self.remove.clicked.connect(self.remove_this)
        QShortcut(QKeySequence("PgUp"), self, self.go_back)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo)
