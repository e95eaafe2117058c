"""Pictures of the small dialogs: one made on the demo office, over the page that opens it."""

from collections.abc import Callable

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog

from ombuds_events.domain.kinds import ConsentKind, EventState
from ombuds_events.queries.councils import MemberRow
from ombuds_events.queries.councils import page as council_page
from ombuds_events.queries.event_page import event_header
from ombuds_events.queries.invitations import InvitationRow, of_event
from ombuds_events.ui.councils.dialogs import EndDialog, MemberDialog, PaperDialog, RenewDialog
from ombuds_events.ui.events.state_dialog import StateDialog
from ombuds_events.ui.events.view_dialog import ViewDialog
from ombuds_events.ui.institutions.dialogs import (
    AnswerDialog,
    LimitsDialog,
    RemindDialog,
    SentDialog,
)
from ombuds_events.ui.institutions.new_institution import NewInstitutionDialog
from ombuds_events.ui.kit.conflict import ConflictDialog, line_of
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.reveal import RevealDialog
from ombuds_events.ui.people.new_person import NewPersonDialog
from tests.shots.scenes import COMING, COUNCIL, FIVE, Shot
from tests.shots.stage import Stage

Maker = Callable[[Stage, Desk], QDialog]


def over(place: Callable[[Stage], Place], make: Maker) -> Callable[[Stage], QImage]:
    """A dialog over a page."""

    def take(stage: Stage) -> QImage:
        stage.page(place(stage))
        desk = stage.window.scene().desk
        if desk is None:
            raise AssertionError(stage)
        return stage.dialog(make(stage, desk).exec)

    return take


def on_event(tab: str) -> Callable[[Stage], Place]:
    """A tab of the coming event."""
    return lambda stage: Place("event", stage.event(COMING), tab)


def on(name: str, record: int = 0) -> Callable[[Stage], Place]:
    """A page."""
    return lambda _stage: Place(name, record)


def letters(stage: Stage) -> tuple[InvitationRow, ...]:
    """The invitations to the coming event."""
    return stage.workspace.read(of_event, stage.event(COMING))


def member(stage: Stage) -> MemberRow:
    """Somebody under 18."""
    return stage.workspace.read(council_page, 1).members[0]


def paper(stage: Stage, desk: Desk) -> QDialog:
    """A guardian's consent."""
    span = stage.workspace.read(event_header, stage.event(COUNCIL)).span
    return PaperDialog(desk, member(stage), ConsentKind.GUARDIAN, span, stage.window)


def reveal(stage: Stage, desk: Desk) -> QDialog:
    """A reason for a full name."""
    person = member(stage).person
    return RevealDialog(desk, {person.id: person.name}, stage.window)


def state(stage: Stage, desk: Desk) -> QDialog:
    """Postponing an event."""
    header = stage.workspace.read(event_header, stage.event(COMING))
    return StateDialog(desk, header, EventState.POSTPONED, stage.window)


def conflict(stage: Stage, _desk: Desk) -> QDialog:
    """Two people changed the same fields."""
    purpose = "Complaints of migrant workers: one case from each office, told by who dealt with it"
    lines = [
        line_of("title", {"en": "Complaints of migrants"}, {"en": "Complaints of workers"}),
        line_of("purpose", {"en": purpose}, {"en": "To be written"}),
        line_of("venue_address", "Hall A", ""),
    ]
    return ConflictDialog(lines, stage.window)


def _over_coming(tab: str, make: Maker) -> Callable[[Stage], QImage]:
    return over(on_event(tab), make)


DIALOGS: dict[str, Callable[[Stage], QImage]] = {
    "sent": _over_coming("institutions", lambda s, d: SentDialog(d, letters(s)[:2], "", s.window)),
    "answer": _over_coming("institutions", lambda s, d: AnswerDialog(d, letters(s)[1], s.window)),
    "limits": _over_coming("institutions", lambda s, d: LimitsDialog(d, letters(s)[1], s.window)),
    "remind": _over_coming(
        "institutions",
        lambda s, _d: RemindDialog(letters(s)[:4], s.workspace.clock.today(), s.window),
    ),
    "state": _over_coming("overview", state),
    "conflict": _over_coming("overview", conflict),
    "view": over(on("events"), lambda s, _d: ViewDialog(["Seminars"], s.window)),
    "paper": over(on("council", 1), paper),
    "reveal": over(on("council", 1), reveal),
    "member": over(on("council", 1), lambda s, d: MemberDialog(d, 1, 24, s.window)),
    "term-end": over(
        on("council", 1), lambda s, d: EndDialog(d, member(s), member(s).person.name, s.window)
    ),
    "renewal": over(
        on("council", 1),
        lambda s, d: RenewDialog(d, member(s), member(s).person.name, 24, s.window),
    ),
    "new-person": over(on("people"), lambda s, d: NewPersonDialog(d, s.window)),
    "new-institution": over(on("institutions"), lambda s, d: NewInstitutionDialog(d, s.window)),
}

SHOTS = tuple(Shot(f"dialog-{name}", take, FIVE) for name, take in DIALOGS.items())
