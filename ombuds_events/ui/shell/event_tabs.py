"""The tabs of an event's page: what makes each, and the dialogs that they ask for."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.kinds import EvaluationStage, ExportKind
from ombuds_events.ui.kit.desk import Desk

Ask = Callable[..., None]
"""Takes the desk, the event, the window, and what the signal told."""

_KINDS = {
    "participants": (ExportKind.PARTICIPANTS,),
    "attendance": (ExportKind.ATTENDANCE, ExportKind.SIGN_IN),
    "documents": (ExportKind.PARTICIPANTS,),
    "follow_up": (ExportKind.FOLLOW_UP_FORMS,),
}


def leaving_from(tab: str) -> tuple[ExportKind, ...]:
    """What *Export…* offers first on a tab."""
    return _KINDS.get(tab, (ExportKind.NOTICE,))


def _overview(desk: Desk, event_id: int) -> QWidget:
    from ombuds_events.ui.events.overview import OverviewTab

    return OverviewTab(desk, event_id)


def _programme(desk: Desk, event_id: int) -> QWidget:
    from ombuds_events.ui.events.programme import ProgrammeTab

    return ProgrammeTab(desk, event_id)


def _institutions(desk: Desk, event_id: int) -> QWidget:
    from ombuds_events.ui.institutions.tab import InstitutionsTab

    return InstitutionsTab(desk, event_id)


def _participants(desk: Desk, event_id: int) -> QWidget:
    from ombuds_events.ui.participants.tab import ParticipantsTab

    return ParticipantsTab(desk, event_id)


def _attendance(desk: Desk, event_id: int) -> QWidget:
    from ombuds_events.ui.attendance.tab import AttendanceTab

    return AttendanceTab(desk, event_id)


def _documents(desk: Desk, event_id: int) -> QWidget:
    from ombuds_events.ui.documents.tab import DocumentsTab

    return DocumentsTab(desk, event_id)


def _follow_up(desk: Desk, event_id: int) -> QWidget:
    from ombuds_events.ui.evaluation.panel import EvaluationPanel
    from ombuds_events.ui.followup.tab import FollowUpTab

    panel = EvaluationPanel(desk, event_id)
    tab = FollowUpTab(desk, event_id, panel=panel)
    panel.leaving_wanted.connect(
        lambda kinds, stage: what_leaves(desk, event_id, tab.window(), kinds, stage)
    )
    return tab


MAKERS: Mapping[str, Callable[[Desk, int], QWidget]] = {
    "overview": _overview,
    "programme": _programme,
    "institutions": _institutions,
    "participants": _participants,
    "attendance": _attendance,
    "documents": _documents,
    "follow_up": _follow_up,
}
"""Tab → its maker; imported when the tab is first shown."""


def what_leaves(
    desk: Desk,
    event_id: int,
    window: QWidget,
    kinds: tuple[ExportKind, ...],
    stage: EvaluationStage = EvaluationStage.END,
) -> None:
    """Show what can leave the house; `stage` of forms of evaluation."""
    from ombuds_events.ui.exports.dialog import LeavesDialog

    LeavesDialog(desk, event_id, kinds, window, stage=stage).exec()


def _papers_of(desk: Desk, event_id: int, window: QWidget, people: tuple[int, ...]) -> None:
    from ombuds_events.ui.exports.choices import AFTER_SUBSTITUTION
    from ombuds_events.ui.exports.dialog import LeavesDialog

    LeavesDialog(desk, event_id, AFTER_SUBSTITUTION, window, people=people).exec()


def _follow_up_forms(desk: Desk, event_id: int, window: QWidget, months: int) -> None:
    from ombuds_events.ui.exports.dialog import LeavesDialog

    dialog = LeavesDialog(desk, event_id, (ExportKind.FOLLOW_UP_FORMS,), window)
    dialog.choose_milestone(months)
    dialog.exec()


def _import_lessons(desk: Desk, event_id: int, window: QWidget) -> None:
    from ombuds_events.ui.imports.lessons import LessonsDialog

    LessonsDialog(desk, event_id, window).exec()


def _import_report(desk: Desk, event_id: int, window: QWidget) -> None:
    from ombuds_events.ui.imports.reports import ReportDialog

    ReportDialog(desk, event_id, window).exec()


ASKED: Mapping[str, Ask] = {
    "leaving_wanted": what_leaves,
    "papers_wanted": _papers_of,
    "import_wanted": _import_lessons,
    "forms_wanted": _follow_up_forms,
    "report_wanted": _import_report,
}
"""Signal of a tab → the dialog that it asks for: packages of pages do not import each other."""
