"""The tab *Follow-up* of an event: its evaluation, its action plans, trainings given to others."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QScrollArea, QWidget

from ombuds_events.domain.kinds import PlanStatus
from ombuds_events.queries.follow_up import FollowUp, PlanRow, TrainingRow, follow_up
from ombuds_events.store.changes import Changes
from ombuds_events.ui.followup.contents import Contents
from ombuds_events.ui.followup.sections import PlansSection, TrainingsSection
from ombuds_events.ui.followup.steps import FollowUpSteps
from ombuds_events.ui.followup.tables import ListTable
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.details_pane import scrolled
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.kit.panels import Panel, column

_MARGIN = 16
_SOURCES = (
    "event",
    "event_state_change",
    "action_plan",
    "plan_check",
    "onward_training",
    "participation",
    "person",
    "institution",
    "partner",
)


class FollowUpTab(Panel):
    """Enter answers, D S N X A by key, Backspace not at all; Ins adds, F2 corrects, Del removes.

    `panel` stands on top: the evaluation, which the shell puts here. `forms_wanted(months)` asks
    for the forms of a milestone.
    """

    told = Signal()
    forms_wanted = Signal(int)

    def __init__(
        self,
        desk: Desk,
        event_id: int,
        panel: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._event_id = desk, event_id
        self.found: FollowUp = desk.workspace.read(follow_up, event_id)
        self._months = self.found.asked
        self.message = MessageBar(self)
        self.steps = FollowUpSteps(desk, self)
        self.plans = PlansSection(lambda: self.found)
        self.trainings = TrainingsSection(lambda: self.found)
        self.contents = Contents(self)
        self.contents.setVisible(panel is not None)
        self.area = self._laid_out(panel)
        self._connect()
        self.retranslate()
        self.plans.table.select_first()

    # -- what the window asks ------------------------------------------------------------------

    def row_words(self) -> str:
        """What the status bar says."""
        return self.tr("%n action plan(s)", "", len(self.found.plans))

    def focus_first(self) -> None:
        """Put the focus into the list of plans; they come to the top where answers are due."""
        self._inside.activate()  # else a page that was never shown does not know its places yet
        if self._is_asking():
            self._show_plans()
        else:
            self.plans.table.setFocus()
            self._show_evaluation()

    def primary(self) -> None:
        """Ctrl+Enter: the filled button, if there is one."""
        if self._is_asking():
            self.make_forms()
        else:
            self.add_plan()

    def add_plan(self) -> None:
        """Add an action plan."""
        plan_id = self.steps.add_plan(self.found)
        if plan_id:
            self.plans.table.select_key(plan_id)
            self._focus(self.plans.table)

    def paste_plans(self) -> None:
        """Add the plans that are on the clipboard."""
        from ombuds_events.ui.followup.paste_dialog import PastePlansDialog

        text = QGuiApplication.clipboard().text()
        PastePlansDialog(self._desk, self.found, text, self.window()).exec()

    def record_plan_answer(self) -> None:
        """Ask how the plan in focus stands."""
        plan = self.plans.table.current_row()
        if plan is not None:
            self.steps.record(self.found, plan, self._months)

    def make_forms(self) -> None:
        """Make the forms that institutions fill in."""
        self.forms_wanted.emit(self._months)

    def import_answers(self) -> None:
        """Take in forms that came back."""
        from ombuds_events.ui.followup.import_dialog import AnswersDialog

        AnswersDialog(self._desk, self.found, self.window()).exec()

    def record_training(self) -> None:
        """Record a training that a participant gave."""
        training_id = self.steps.record_training(self.found)
        if training_id:
            self.trainings.table.select_key(training_id)
            self._focus(self.trainings.table)

    def retranslate(self) -> None:
        self.plans.show_found(self._months, is_asking=self._is_asking())
        self.trainings.show_found()
        self._tell_due()
        self.told.emit()

    def rescale(self) -> None:
        for table in (self.plans.table, self.trainings.table):
            table.fit_height()

    # -- laying out ----------------------------------------------------------------------------

    def _laid_out(self, panel: QWidget | None) -> QScrollArea:
        content = QWidget()
        inside = self._inside = column(content, margin=_MARGIN, spacing=_MARGIN)
        for part in (panel, self.plans, self.trainings):
            if part is not None:
                inside.addWidget(part)
        inside.addStretch(1)
        area = scrolled(content)
        outer = column(self)
        outer.addWidget(self.message)
        outer.addWidget(self.contents)
        outer.addWidget(area, 1)
        return area

    def _connect(self) -> None:
        plans, trainings = self.plans, self.trainings
        self.contents.evaluation_wanted.connect(self._show_evaluation)
        self.contents.plans_wanted.connect(self._show_plans)
        plans.add.clicked.connect(self.add_plan)
        plans.paste.clicked.connect(self.paste_plans)
        plans.record.clicked.connect(self.record_plan_answer)
        plans.forms.clicked.connect(self.make_forms)
        plans.take.clicked.connect(self.import_answers)
        plans.table.opened.connect(lambda _plan: self.record_plan_answer())
        plans.table.answered.connect(self._answer)
        plans.table.milestone_wanted.connect(self._choose_milestone)
        plans.table.verb_wanted.connect(self._do_with_plans)
        plans.table.menu_wanted.connect(self._plan_menu)
        plans.table.empty.pressed.connect(self.add_plan)
        plans.milestones.changed.connect(self._choose_milestone)
        trainings.record.clicked.connect(self.record_training)
        trainings.table.opened.connect(self._change_training)
        trainings.table.verb_wanted.connect(self._do_with_trainings)
        trainings.table.menu_wanted.connect(self._training_menu)
        trainings.table.empty.pressed.connect(self.record_training)
        for table in (plans.table, trainings.table):
            table.current_changed.connect(lambda _row, one=table: self._reveal(one))
        self._desk.bus.changed.connect(self._changed)

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*_SOURCES):
            self.found = self._desk.workspace.read(follow_up, self._event_id)
            self.retranslate()

    # -- showing -------------------------------------------------------------------------------

    def _is_asking(self) -> bool:
        """Whether a milestone is over and somebody has to be asked."""
        return self.found.is_due(self._months) and self.found.open(self._months) > 0

    def _tell_due(self) -> None:
        number = self.found.open(self._months)
        if self._is_asking():
            words = self.tr(
                "{months} months are over: %n action plan(s) have no answer.", "", number
            )
            verb = self.tr("Make forms…")
            self.message.say("info", words.format(months=self._months), verb, self.make_forms)
        else:
            self.message.dismiss()

    def _show_evaluation(self) -> None:
        self.area.verticalScrollBar().setValue(0)

    def _show_plans(self) -> None:
        self.plans.table.setFocus()
        self.area.verticalScrollBar().setValue(self.plans.y() - _MARGIN)

    def _focus(self, table: ListTable) -> None:
        table.setFocus()
        self._reveal(table)

    def _reveal(self, table: ListTable) -> None:
        """Bring the row in focus into sight; the page scrolls, not the list."""
        content = self.area.widget()
        if content is None or not table.hasFocus():
            return
        place = table.visualRect(table.currentIndex())
        top = table.viewport().mapTo(content, place.topLeft())
        self.area.ensureVisible(0, top.y(), 0, 3 * max(place.height(), 1))

    # -- doing ---------------------------------------------------------------------------------

    def _choose_milestone(self, months: int) -> None:
        self._months = months
        self.retranslate()

    def _answer(self, status: PlanStatus) -> None:
        """One key answers for the plans that are selected; of a single one the next comes."""
        chosen = self.plans.table.selected_rows()
        if not chosen or not self.steps.answer(self.found, chosen, self._months, status):
            return
        if len(chosen) == 1:
            table = self.plans.table
            below = table.currentIndex().siblingAtRow(table.currentIndex().row() + 1)
            if below.isValid():
                table.selectRow(below.row())

    def _do_with_plans(self, verb: str) -> None:
        chosen: list[PlanRow] = self.plans.table.selected_rows()
        if verb == "add":
            self.add_plan()
        elif verb == "paste":
            self.paste_plans()
        elif verb == "edit" and chosen:
            self.steps.change_plan(self.found, chosen[0])
        elif verb == "remove" and chosen:
            self.steps.remove_plans(self.found, chosen)
        elif verb == "forget":
            self.steps.forget(self.found, chosen, self._months)

    def _change_training(self, training: TrainingRow) -> None:
        self.steps.record_training(self.found, training)

    def _do_with_trainings(self, verb: str) -> None:
        chosen: list[TrainingRow] = self.trainings.table.selected_rows()
        if verb == "add":
            self.record_training()
        elif verb == "edit" and chosen:
            self._change_training(chosen[0])
        elif verb == "remove" and chosen:
            self.steps.remove_trainings(self.found, chosen)

    def _plan_menu(self, plan: PlanRow, place: QPoint) -> None:
        menu = self._menu()
        menu.addAction(self.tr("Record answer…"), self.record_plan_answer)
        menu.addAction(self.tr("Take the answer away"), lambda: self._do_with_plans("forget"))
        menu.addAction(
            self.tr("Change the plan…"), lambda: self.steps.change_plan(self.found, plan)
        )
        menu.addAction(self.tr("Remove"), lambda: self._do_with_plans("remove"))
        menu.popup(place)

    def _training_menu(self, training: TrainingRow, place: QPoint) -> None:
        menu = self._menu()
        menu.addAction(self.tr("Change…"), lambda: self._change_training(training))
        menu.addAction(self.tr("Remove"), lambda: self._do_with_trainings("remove"))
        menu.popup(place)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu
