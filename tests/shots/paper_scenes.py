"""Pictures of papers before they leave, of a substitution, of the register of certificates."""

from PySide6.QtGui import QImage

from ombuds_events.queries.participations import SeatRow
from ombuds_events.ui.exports.full_names import FullNamesDialog
from ombuds_events.ui.exports.register import RegisterDialog
from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.participants.tab import ParticipantsTab
from tests.shots.dialog_scenes import on, on_event, over
from tests.shots.scenes import COMING, COUNCIL, FIVE, FLAGSHIP, FOUR, SMALL, Shot, dialog
from tests.shots.stage import Stage

SIX = (*FIVE, SMALL)


def issued(stage: Stage) -> QImage:
    """The register, with an exception and a number that was taken back."""
    from ombuds_events.queries.attendance import grid
    from ombuds_events.services.certificates import certify_with_reason
    from ombuds_events.store.workspace import Gesture

    event_id = stage.event(FLAGSHIP)
    short = [row for row in stage.workspace.read(grid, event_id).rows if not row.certificate_no]
    gesture = Gesture("issue_certificates", FLAGSHIP)
    for row, reason in zip(short, ("Ill on the last day", "Called home"), strict=False):
        stage.workspace.run(gesture, certify_with_reason, row.participation_id, reason)
    stage.workspace.undo()
    return over(on_event("participants"), lambda s, d: RegisterDialog(d, None, s.window))(stage)


def children(stage: Stage) -> QImage:
    """Certificates of people under 18, who were there all the time."""
    from ombuds_events.domain.kinds import Mark
    from ombuds_events.domain.tally import MarkCell
    from ombuds_events.queries.attendance import grid
    from ombuds_events.services.attendance import set_marks
    from ombuds_events.store.workspace import Gesture

    found = stage.workspace.read(grid, stage.event(COUNCIL))
    cells = [
        MarkCell(row.participation_id, column.key, Mark.PRESENT)
        for row in found.rows
        for column in found.columns
    ]
    stage.workspace.run(Gesture("set_marks", COUNCIL), set_marks, cells)
    return dialog(COUNCIL, "participants", "export.certificates")(stage)


def substituted(stage: Stage) -> QImage:
    """Somebody comes instead of somebody else."""
    stage.page(Place("event", stage.event(COMING), "participants"))
    tab = stage.window.scene().page.current_tab()  # type: ignore[attr-defined]
    assert isinstance(tab, ParticipantsTab)
    seat: SeatRow = next(
        s for one in tab._delegations for s in one.seats if s.state.value == "confirmed"
    )
    tab.table.select_key(seat.id)
    return stage.dialog(tab.replace_person)


SHOTS = (
    Shot("leaves-papers", dialog(FLAGSHIP, "participants", "export.papers"), SIX),
    Shot("leaves-certificates", dialog(FLAGSHIP, "participants", "export.certificates"), SIX),
    Shot("leaves-children", children, FOUR),
    Shot("leaves-substitutes", dialog(COMING, "participants", "export.substitutes"), SIX),
    Shot("replace", substituted, FOUR),
    Shot(
        "full-names",
        over(
            lambda s: Place("event", s.event(COUNCIL), "participants"),
            lambda s, d: FullNamesDialog(d, COUNCIL, s.window),
        ),
        FOUR,
    ),
    Shot("register", issued, SIX),
    Shot(
        "register-empty",
        over(on("events"), lambda s, d: RegisterDialog(d, None, s.window)),
        FOUR,
        office="empty",
    ),
)
