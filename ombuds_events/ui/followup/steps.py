"""What is done to plans and trainings from the tab: one gesture each, told with *Undo*."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.follow_up import CheckDraft
from ombuds_events.domain.kinds import PlanStatus
from ombuds_events.queries.follow_up import FollowUp, PlanRow, TrainingRow
from ombuds_events.services import follow_up as services
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.followup.dialogs import AnswerDialog, PlanDialog, TrainingDialog
from ombuds_events.ui.followup.words import whose
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.i18n import term


class FollowUpSteps(QObject):
    """The use cases of the tab; each gets what the tab has read."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._owner = desk, owner

    def add_plan(self, found: FollowUp) -> int:
        """Ask for a plan; returns its id, 0 if none was added."""
        dialog = PlanDialog(self._desk, found, None, self._window())
        return dialog.result_id if self._ran(dialog, self.tr("Action plan added.")) else 0

    def change_plan(self, found: FollowUp, plan: PlanRow) -> None:
        """Correct a plan."""
        dialog = PlanDialog(self._desk, found, plan, self._window())
        self._ran(dialog, self.tr("Action plan changed."))

    def remove_plans(self, found: FollowUp, plans: Sequence[PlanRow]) -> None:
        """Remove plans with their answers."""
        gesture = Gesture("remove_plans", found.code)
        if self._desk.attempt(gesture, services.remove_plans, [plan.id for plan in plans]):
            words = self.tr("%n action plan(s) removed.", "", len(plans))
            self._desk.notices.toast(words, undo=True)

    def record(self, found: FollowUp, plan: PlanRow, months: int) -> None:
        """Ask how a plan stands, at both milestones."""
        dialog = AnswerDialog(self._desk, found, plan, months, self._window())
        self._ran(dialog, self.tr("Answer recorded."))

    def answer(
        self, found: FollowUp, plans: Sequence[PlanRow], months: int, status: PlanStatus
    ) -> bool:
        """Record by one key how plans stand; examples that are there stay."""
        if not self._recorded(found, plans, months, status):
            return False
        words = self.tr("{whose}, at {months} months: {status}")
        if len(plans) > 1:
            words = self.tr("%n plans, at {months} months: {status}", "", len(plans))
        said = words.format(whose=whose(plans[0]), months=months, status=term(status))
        self._desk.notices.toast(said, undo=True)
        return True

    def _recorded(
        self, found: FollowUp, plans: Sequence[PlanRow], months: int, status: PlanStatus
    ) -> bool:
        """That many did not answer says nothing of those among them who did."""
        if status is PlanStatus.NO_ANSWER and len(plans) > 1:
            ids = [plan.id for plan in plans]
            gesture = Gesture("record_no_answer", found.code)
            return self._desk.attempt(gesture, services.record_no_answer, ids, months)
        drafts = [(plan.id, *_answer(found, plan, months, status)) for plan in plans]
        return self._desk.attempt(Gesture("record_check", found.code), _record_all, months, drafts)

    def forget(self, found: FollowUp, plans: Sequence[PlanRow], months: int) -> None:
        """Take answers away, so that the milestone is open again."""
        answered = [plan.id for plan in plans if plan.check(months)]
        gesture = Gesture("remove_check", found.code)
        if answered and self._desk.attempt(gesture, _forget_all, answered, months):
            words = self.tr("Answers taken away: {count}.").format(count=len(answered))
            self._desk.notices.toast(words, undo=True)

    def record_training(self, found: FollowUp, training: TrainingRow | None = None) -> int:
        """Ask for a training given to others, or correct one; returns the id of a new one."""
        dialog = TrainingDialog(self._desk, found, training, self._window())
        done = self.tr("Training recorded.") if training is None else self.tr("Training changed.")
        return dialog.result_id if self._ran(dialog, done) else 0

    def remove_trainings(self, found: FollowUp, trainings: Sequence[TrainingRow]) -> None:
        """Remove trainings."""
        gesture = Gesture("remove_trainings", found.code)
        ids = [training.id for training in trainings]
        if self._desk.attempt(gesture, services.remove_trainings, ids):
            words = self.tr("%n training(s) removed.", "", len(ids))
            self._desk.notices.toast(words, undo=True)

    def _window(self) -> QWidget:
        return self._owner.window()

    def _ran(self, dialog: PlanDialog | AnswerDialog | TrainingDialog, words: str) -> bool:
        if not dialog.exec():
            return False
        self._desk.notices.toast(words, undo=True)
        return True


def _answer(
    found: FollowUp, plan: PlanRow, months: int, status: PlanStatus
) -> tuple[CheckDraft, int | None]:
    check = plan.check(months)
    if check is None:
        return CheckDraft(status, found.today), None
    return CheckDraft(status, found.today, check.example, check.obstacles), check.version


def _record_all(
    session: object, months: int, drafts: Sequence[tuple[int, CheckDraft, int | None]]
) -> None:
    """Several plans, one milestone, one step to undo."""
    for plan_id, draft, version in drafts:
        services.record_check(session, plan_id, months, draft, version)  # type: ignore[arg-type]


def _forget_all(session: object, plan_ids: Sequence[int], months: int) -> None:
    """Several plans, one milestone, one step to undo."""
    for plan_id in plan_ids:
        services.remove_check(session, plan_id, months)  # type: ignore[arg-type]
