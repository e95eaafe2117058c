"""What is done to seats from the window: each step is one gesture, each refusal a sentence."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ombuds_events.domain.consent import DelegateCondition
from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import (
    SEATED,
    ConsentKind,
    ParticipationRole,
    ParticipationState,
)
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.text import isolated
from ombuds_events.queries.participations import SeatRow, code
from ombuds_events.queries.person_form import PersonForm, person_form
from ombuds_events.services import councils as papers
from ombuds_events.services import participations as seats
from ombuds_events.services.certificates import certify, change_certificate_name
from ombuds_events.services.people import change_person
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit.conflict import save_or_settle
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.i18n import sentence, term
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.participants.exception_dialog import ExceptionDialog
from ombuds_events.ui.participants.person_dialog import PersonDialog
from ombuds_events.ui.participants.words import SeatWords

P = ParamSpec("P")
T = TypeVar("T")
_CLEARED = frozenset({ParticipationState.CONFIRMED, ParticipationState.CHECKED_IN})
_MISSING = "missing_"


class SeatSteps(QObject):
    """The use cases of seats; what stands in the way appears in `message`.

    `papers_wanted`: the seats of who was replaced and of who comes instead.
    """

    papers_wanted = Signal(object)

    def __init__(self, desk: Desk, event_id: int, message: MessageBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._event_id, self._message = desk, event_id, message
        self._window = parent
        self.words = SeatWords(self)

    def move_to(self, chosen: Sequence[SeatRow], target: ParticipationState) -> None:
        """Move seats to `target`; says who stays where, and why."""
        if not chosen:
            return
        if len(chosen) == 1 and chosen[0].missing and target in _CLEARED:
            self._say_blocked(chosen[0].person.name, [term(one) for one in chosen[0].missing])
            return
        ids = [seat.id for seat in chosen]
        if target is ParticipationState.CERTIFIED:
            self._certify(chosen, ids)
            return
        step = self._gesture("change_participation_state")
        done = self._run(step, seats.change_participation_state, ids, target)
        if done is not None:
            for one in done.blocked[:1]:
                self._say_stays(one, len(done.blocked))
            self._desk.notices.toast(self.words.done(target, len(done.moved)), undo=True)

    def _certify(self, chosen: Sequence[SeatRow], ids: Sequence[int]) -> None:
        """By the rule; for one person also by an exception, if there is a reason."""
        self._message.dismiss()
        step = self._gesture("issue_certificates")
        try:
            numbers = self._desk.workspace.run(step, certify, ids)
        except Refused as refused:
            if len(ids) == 1 and refused.problems[0].code == "certificate_not_earned":
                ExceptionDialog(self._desk, step.subject, chosen[0], self._window).exec()
            else:
                self._message.refuse(refused.problems)
        else:
            words = self.tr("Certificates issued: {numbers}.").format(
                numbers=isolated(", ".join(numbers))
            )
            self._desk.notices.toast(words, undo=True)

    def change_role(self, seat: SeatRow, role: ParticipationRole) -> None:
        """Say what somebody is in the event."""
        if role is not seat.role:
            self._run(
                self._gesture("change_role"),
                seats.change_role,
                seat.id,
                seat.version,
                role,
            )

    def name_on_certificate(self, seat: SeatRow, name: str) -> None:
        """Write somebody's name as the certificate is to bear it."""
        step = self._gesture("change_certificate_name")
        self._run(step, change_certificate_name, seat.id, seat.version, name)

    def name_chaperone(self, seat: SeatRow, person_id: int | None) -> None:
        """Name the adult who travels with a young delegate."""
        self._run(
            self._gesture("assign_chaperone"),
            seats.assign_chaperone,
            seat.id,
            seat.version,
            person_id,
        )

    def order(self, seat: SeatRow, steps: int) -> None:
        """Move somebody up or down in the delegation."""
        step = self._gesture("move_in_delegation")
        self._run(step, seats.move_in_delegation, seat.id, steps)

    def record_paper(self, seat: SeatRow, kind: ConsentKind) -> None:
        """Note that a paper is there, for this event and its days."""
        draft = papers.PaperDraft(kind=kind)
        step = self._gesture("record_paper")
        if self._run(step, papers.record_paper, seat.person.id, self._event_id, draft) is not None:
            self._desk.notices.toast(self.tr("Paper recorded."), undo=True)

    def withdraw_paper(self, seat: SeatRow, kind: ConsentKind) -> None:
        """Note that a consent was taken back."""
        step = self._gesture("withdraw_paper")
        self._run(step, papers.withdraw_paper, seat.person.id, self._event_id, kind)

    def add(self, home: int | None) -> None:
        """Add one person, known or new."""
        dialog = PersonDialog(
            self._desk, self.tr("Add a person"), self.tr("Add the person"), home, self._window
        )
        dialog.confirmed.connect(lambda: self._add(dialog))
        dialog.exec()

    def correct(self, seat: SeatRow) -> None:
        """Correct what is known of a person."""
        form = self._desk.workspace.read(person_form, seat.person.id)
        if form is None:
            return
        title, verb = self.tr("Correct a person"), self.tr("Save")
        dialog = PersonDialog(self._desk, title, verb, None, self._window)
        dialog.load(form.draft)
        dialog.confirmed.connect(lambda: self._correct(dialog, seat, form))
        dialog.exec()

    def replace(self, seat: SeatRow) -> None:
        """Give a seat to somebody else of the same institution."""
        title = self.tr("Replace {name}").format(name=isolated(seat.person.name))
        home = seat.person.institution_id
        dialog = PersonDialog(self._desk, title, self.tr("Replace"), home, self._window)
        dialog.hide_role()
        papers = QCheckBox(
            self.tr("Make the &papers anew: list, badge, table sign, calendar files")
        )
        papers.setChecked(seat.state in SEATED)
        dialog.body.addWidget(papers)
        papers.setVisible(seat.state in SEATED)
        made: list[int] = []
        dialog.confirmed.connect(lambda: made.append(self._replace(dialog, seat)))
        if dialog.exec() and papers.isChecked():
            self.papers_wanted.emit((seat.id, made[-1]))

    def _add(self, dialog: PersonDialog) -> None:
        person, role = dialog.person(), dialog.chosen_role()
        step = self._gesture("add_participants")
        went: object
        if isinstance(person, int):
            new = [seats.NewSeat(person, role)]
            went = self._went(dialog, step, seats.add_participants, self._event_id, new)
        else:
            new_one = seats.add_new_participant
            went = self._went(dialog, step, new_one, self._event_id, person, role)
        if went:
            dialog.accept()
            self._desk.notices.toast(self.tr("Person added."), undo=True)

    def _correct(self, dialog: PersonDialog, seat: SeatRow, form: PersonForm) -> None:
        workspace, person = self._desk.workspace, seat.person.id
        step = self._gesture("change_person")

        def save(version: int, draft: PersonDraft) -> None:
            workspace.run(step, change_person, person, version, draft)

        try:
            saved = save_or_settle(
                dialog,
                form,
                dialog.draft(),
                save,
                partial(workspace.read, person_form, person),
                dialog.words(),
            )
        except Refused as refused:
            dialog.show_problems(refused.problems)
        except Known as known:
            self._desk.notices.trouble(known)
        else:
            if saved:
                dialog.accept()
                self._desk.notices.toast(self.tr("Person corrected."), undo=True)

    def _replace(self, dialog: PersonDialog, seat: SeatRow) -> int:
        """The seat of who comes instead; 0 = refused."""
        step = self._gesture("replace_participant")
        made = self._went(dialog, step, seats.replace, seat.id, seat.version, dialog.person())
        if made:
            dialog.accept()
            words = self.tr("{name} is replaced.").format(name=isolated(seat.person.name))
            self._desk.notices.toast(words, undo=True)
        return made or 0

    def _gesture(self, label: str) -> Gesture:
        """A step of this event; history names no person: a name would outlive its erasure."""
        return Gesture(label, self._desk.workspace.read(code, self._event_id))

    def _run(
        self,
        step: Gesture,
        use_case: Callable[Concatenate[Any, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T | None:
        """What `use_case` returns; None when it was refused, which is told in place."""
        self._message.dismiss()
        try:
            return self._desk.workspace.run(step, use_case, *args, **kwargs)
        except Refused as refused:
            self._message.refuse(refused.problems)
        except Known as known:
            self._desk.notices.trouble(known)
        return None

    def _went(
        self,
        dialog: PersonDialog,
        step: Gesture,
        use_case: Callable[Concatenate[Any, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T | None:
        """Run for a dialog: problems stand at its fields. None = it was refused."""
        try:
            return self._desk.workspace.run(step, use_case, *args, **kwargs)
        except Refused as refused:
            dialog.show_problems(refused.problems)
        except Known as known:
            self._desk.notices.trouble(known)
        return None

    def _say_stays(self, one: seats.Blocked, count: int) -> None:
        conditions = [_condition(problem) for problem in one.problems]
        if all(conditions):
            self._say_blocked(one.name, conditions)
        else:
            self._message.say("warn", f"{isolated(one.name)}: {sentence(one.problems[0])}")
        if count > 1:
            more = self.tr("%n more person(s) stay where they are.", "", count - 1)
            self._message.say("warn", f"{self._message.words()}\n{more}")

    def _say_blocked(self, name: str, conditions: Sequence[str]) -> None:
        words = self.tr("{name} cannot be confirmed. Missing: {conditions}.")
        shown = words.format(name=isolated(name), conditions=", ".join(conditions))
        self._message.say("error", shown)


def _condition(problem: Problem) -> str:
    """The condition that a problem is about, in words; "" if it is about none."""
    if not problem.code.startswith(_MISSING):
        return ""
    return term(DelegateCondition(problem.code.removeprefix(_MISSING)))
