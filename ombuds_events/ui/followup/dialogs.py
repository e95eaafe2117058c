"""Small dialogs of the follow-up: a plan, the answers about it, a training given to others."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ombuds_events.domain.follow_up import MILESTONES, CheckDraft, PlanDraft, TrainingDraft
from ombuds_events.domain.kinds import PlanStatus
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.text import isolated, pick
from ombuds_events.queries.follow_up import Bearer, FollowUp, PlanRow, TrainingRow
from ombuds_events.services import follow_up as services
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.followup.words import whose
from ombuds_events.ui.kit.choice_row import ChoiceRow
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.date_edit import DateEdit
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.i18n import language, term
from ombuds_events.ui.kit.number_edit import NumberEdit
from ombuds_events.ui.kit.panels import label, wrapped
from ombuds_events.ui.kit.search_picker import Choice, SearchPicker
from ombuds_events.ui.kit.words import local

_FOUND = 8
_TEXT_HEIGHT = 62


def found_bearers(bearers: Sequence[Bearer], typed: str) -> Sequence[Choice]:
    """Those whose name holds what is typed, institutions first."""
    needle = typed.strip().casefold()
    return [choice_of(one) for one in bearers if needle in _searched(one)][:_FOUND]


def choice_of(one: Bearer) -> Choice:
    """A bearer as a picker shows it."""
    if one.person:
        return Choice(one.participation_id, isolated(one.person), local(one.institution))
    return Choice(-(one.institution_id or 0), local(one.institution))


def _searched(one: Bearer) -> str:
    texts = (one.person, one.latin, *one.institution.values())
    return " ".join(texts if one.person else one.institution.values()).casefold()


class PlanDialog(FieldsDialog):
    """An action plan, new or to be corrected."""

    def __init__(self, desk: Desk, found: FollowUp, plan: PlanRow | None, parent: QWidget) -> None:
        super().__init__(desk, "", "flag", parent)
        self._found, self._plan = found, plan
        self.set_title(self.tr("Add an action plan") if plan is None else self.tr("Action plan"))
        self.bearer = SearchPicker(lambda typed: found_bearers(found.bearers, typed), least=1)
        self.bearer.setPlaceholderText(self.tr("Institution or person: type a name"))
        self.goal, self.due = QLineEdit(), DateEdit(found.today)
        self.add_field("whose", self.tr("Whose plan"), self.bearer)
        self.add_field("goal", self.tr("Goal, in one sentence"), self.goal)
        self.add_field("due", self.tr("Planned until (may be empty)"), self.due)
        self.set_verb(self.tr("Add the plan") if plan is None else self.tr("Save"), "check")
        self.confirmed.connect(self.save)
        if plan is not None:
            self._show(plan)
        (self.bearer if plan is None else self.goal).setFocus()

    def _show(self, plan: PlanRow) -> None:
        for one in self._found.bearers:
            key = (one.institution_id if not one.person else None, one.participation_id)
            if key == (plan.institution_id, plan.participation_id):
                self.bearer.set_value(choice_of(one))
        self.goal.setText(plan.goal)
        self.due.set_value(plan.due)

    def draft(self) -> PlanDraft:
        """What was entered."""
        key = self.bearer.value()
        number = key if isinstance(key, int) else 0
        return PlanDraft(
            self.goal.text(),
            institution_id=-number if number < 0 else None,
            participation_id=number if number > 0 else None,
            due=self.due.value(),
        )

    def save(self) -> bool:
        """Add or correct it."""
        code, event_id = self._found.code, self._found.event_id
        if self._plan is None:
            return self.run(Gesture("add_plan", code), services.add_plan, event_id, self.draft())
        plan = self._plan
        return self.run(
            Gesture("change_plan", code), services.change_plan, plan.id, plan.version, self.draft()
        )


class AnswerDialog(FieldsDialog):
    """How a plan stood at both milestones; one step for both."""

    def __init__(
        self, desk: Desk, found: FollowUp, plan: PlanRow, months: int, parent: QWidget
    ) -> None:
        super().__init__(desk, "", "flag", parent)
        self._found, self._plan, self._months = found, plan, months
        self._drafts = {one: self._read(one) for one in MILESTONES}
        self._before = dict(self._drafts)
        self.set_title(self.tr("Record an answer"))
        self.body.addWidget(label(whose(plan), "strong"))
        self.body.addWidget(wrapped(isolated(plan.goal)))
        named = [(one, self.tr("At {months} months").format(months=one)) for one in MILESTONES]
        self.milestones = ChoiceRow(named)
        self.status = ChoiceRow([(one, term(one)) for one in PlanStatus])
        self.day = DateEdit(found.today)
        self.example, self.obstacles = QPlainTextEdit(), QPlainTextEdit()
        self.body.addWidget(self.milestones)
        self.add_field("status", self.tr("How the plan stands"), self.status)
        self.add_field("on", self.tr("Day of the answer"), self.day)
        self.add_field("example", self.tr("Example: what was done"), self.example)
        self.add_field("obstacles", self.tr("Obstacles"), self.obstacles)
        for text in (self.example, self.obstacles):
            text.setTabChangesFocus(True)
            text.setFixedHeight(_TEXT_HEIGHT)
        self.milestones.changed.connect(self._turn)
        self.set_verb(self.tr("Record"), "check")
        self.confirmed.connect(self.save)
        self._show(months)
        self.status.setFocus()

    def _read(self, months: int) -> CheckDraft:
        check = self._plan.check(months)
        return check.draft if check else CheckDraft(None, self._found.today)

    def _show(self, months: int) -> None:
        self._months = months
        draft = self._drafts[months]
        self.milestones.set_value(months)
        self.status.set_value(draft.status)
        self.day.set_value(draft.on)
        self.example.setPlainText(draft.example)
        self.obstacles.setPlainText(draft.obstacles)

    def _keep(self) -> None:
        status = self.status.value()
        self._drafts[self._months] = CheckDraft(
            PlanStatus(status) if isinstance(status, str) else None,
            self.day.value() or self._found.today,
            self.example.toPlainText(),
            self.obstacles.toPlainText(),
        ).cleaned()

    def _turn(self, months: int) -> None:
        """Show the other milestone; what was entered is kept."""
        self._keep()
        self._show(months)

    def save(self) -> bool:
        """Record what has changed."""
        self._keep()
        changed = [one for one in MILESTONES if self._drafts[one] != self._before[one]]
        if not changed:
            self.show_problems([Problem("check_status_missing", "status")])
            return False
        if self._drafts[changed[0]].status is None:
            self._show(changed[0])
        answers = []
        for months in changed:
            check = self._plan.check(months)
            answers.append((months, self._drafts[months], check.version if check else None))
        gesture = Gesture("record_check", self._found.code)
        return self.run(gesture, services.record_checks, self._plan.id, answers)


class TrainingDialog(FieldsDialog):
    """A training that a participant gave to others."""

    def __init__(
        self, desk: Desk, found: FollowUp, training: TrainingRow | None, parent: QWidget
    ) -> None:
        super().__init__(desk, "", "graduation-cap", parent)
        self._found, self._training = found, training
        self.set_title(self.tr("Training of others"))
        people = [one for one in found.bearers if one.person]
        options = sorted(
            ((one.participation_id, whose_person(one)) for one in people),
            key=lambda pair: pair[1].casefold(),
        )
        self.who = ComboBox([(None, ""), *options])
        self.day, self.title, self.people = DateEdit(found.today), QLineEdit(), NumberEdit(0, 99999)
        self.people.setSpecialValueText(self.tr("not counted"))
        self.add_field("participation_id", self.tr("Who gave it"), self.who)
        self.add_field("title", self.tr("What the training was about"), self.title)
        self.add_field("held_on", self.tr("Day"), self.day)
        self.add_field("people", self.tr("People trained"), self.people)
        self.set_verb(self.tr("Record") if training is None else self.tr("Save"), "check")
        self.confirmed.connect(self.save)
        if training is not None:
            self.who.set_value(training.participation_id)
            self.title.setText(training.title)
            self.day.set_value(training.held_on)
            self.people.set_value(training.people)
        self.who.setFocus()

    def draft(self) -> TrainingDraft:
        """What was entered."""
        return TrainingDraft(
            self.who.value(), self.day.value(), self.title.text(), self.people.value() or None
        )

    def save(self) -> bool:
        """Record or correct it."""
        code, event_id = self._found.code, self._found.event_id
        if self._training is None:
            gesture = Gesture("record_training", code)
            return self.run(gesture, services.record_training, event_id, self.draft())
        return self.run(
            Gesture("change_training", code),
            services.change_training,
            self._training.id,
            self._training.version,
            event_id,
            self.draft(),
        )


def whose_person(one: Bearer) -> str:
    """A person with the institution behind it."""
    home = pick(one.institution, language())
    return f"{isolated(one.person)} · {isolated(home)}" if home else isolated(one.person)
