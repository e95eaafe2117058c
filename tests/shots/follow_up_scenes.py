"""Pictures of the follow-up: plans with answers, plans to ask about, forms, what came back."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QDialog

from ombuds_events.domain.kinds import ExportKind
from ombuds_events.queries.follow_up import FollowUp, follow_up
from ombuds_events.services.follow_up import remove_check
from ombuds_events.ui.exports.dialog import LeavesDialog
from ombuds_events.ui.followup.dialogs import AnswerDialog, PlanDialog, TrainingDialog
from ombuds_events.ui.followup.import_dialog import AnswersDialog
from ombuds_events.ui.followup.paste_dialog import PastePlansDialog
from ombuds_events.ui.kit.desk import Place
from tests.shots.lesson_scenes import desk_of
from tests.shots.scenes import FIVE, FLAGSHIP, SMALL, Shot, event
from tests.shots.stage import Stage

PLANS = "Armenia\tLessons in two schools\t12.12.2026\nNobody\tA plan of nobody\nSerbia\tWebinar"


def _found(stage: Stage) -> FollowUp:
    return desk_of(stage).workspace.read(follow_up, stage.event(FLAGSHIP))


def waiting(stage: Stage) -> QImage:
    """Six months are over and nobody has answered."""
    desk = desk_of(stage)
    for plan in (one for one in _found(stage).plans if one.check(6)):
        desk.workspace.run("remove_check", remove_check, plan.id, 6)
    return stage.page(Place("event", stage.event(FLAGSHIP), "follow_up"))


def dialog(make: Callable[[Stage, FollowUp], QDialog]) -> Callable[[Stage], QImage]:
    """A dialog over the tab."""

    def take(stage: Stage) -> QImage:
        waiting(stage)
        return stage.dialog(make(stage, _found(stage)).exec)

    return take


def _forms(stage: Stage, found: FollowUp) -> QDialog:
    kinds = (ExportKind.FOLLOW_UP_FORMS,)
    return LeavesDialog(desk_of(stage), found.event_id, kinds, stage.window)


def _pasted(stage: Stage, found: FollowUp) -> QDialog:
    QGuiApplication.clipboard().setText(PLANS)
    return PastePlansDialog(desk_of(stage), found, PLANS, stage.window)


SHOTS = (
    Shot("follow-up", event(FLAGSHIP, "follow_up"), FIVE),
    Shot("follow-up-due", waiting, (*FIVE, SMALL)),
    Shot(
        "follow-up-plan",
        dialog(
            lambda stage, found: PlanDialog(desk_of(stage), found, found.plans[0], stage.window)
        ),
    ),
    Shot(
        "follow-up-answer",
        dialog(
            lambda stage, found: AnswerDialog(
                desk_of(stage), found, found.plans[3], 6, stage.window
            )
        ),
        FIVE,
    ),
    Shot(
        "follow-up-training",
        dialog(
            lambda stage, found: TrainingDialog(
                desk_of(stage), found, found.trainings[0], stage.window
            )
        ),
    ),
    Shot("follow-up-paste", dialog(_pasted)),
    Shot(
        "follow-up-import",
        dialog(lambda stage, found: AnswersDialog(desk_of(stage), found, stage.window)),
    ),
    Shot("follow-up-forms", dialog(_forms)),
)
