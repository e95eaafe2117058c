"""What is done to invitations from the window: one gesture each, refusals in place."""

from collections.abc import Callable, Sequence
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.drafts import InstitutionDraft
from ombuds_events.domain.kinds import PartnerRole
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.text import pick
from ombuds_events.queries import invitations
from ombuds_events.queries.invitations import EventInstitution, InvitationRow
from ombuds_events.queries.starter import Starter
from ombuds_events.services import invitations as letters
from ombuds_events.services.events import remove_partner, set_partner_role
from ombuds_events.services.institutions import adopt_starter
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.institutions.dialogs import (
    AnswerDialog,
    LimitsDialog,
    RemindDialog,
    SentDialog,
)
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.message_bar import MessageBar

P = ParamSpec("P")
T = TypeVar("T")


def _invite_starter(session: Any, event_id: int, draft: InstitutionDraft) -> tuple[int, ...]:
    """Take over an institution and invite it: one step to undo."""
    return letters.invite_institutions(session, event_id, [adopt_starter(session, draft)])


class LetterSteps(QObject):
    """The use cases of invitations; what stands in the way appears in `message`."""

    def __init__(self, desk: Desk, event_id: int, message: MessageBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._event_id, self._message = desk, event_id, message
        self._owner = parent

    def invite(self, institution_id: int) -> None:
        """Draft an invitation."""
        step = Gesture("invite_institutions")
        done = self._run(step, letters.invite_institutions, self._event_id, [institution_id])
        self._told(done, self.tr("Invitation drafted."))

    def invite_starter(self, starter: Starter) -> None:
        """Take over an institution of the starter list, and invite it."""
        step = Gesture("invite_institutions", pick(starter.draft.name, "en"))
        done = self._run(step, _invite_starter, self._event_id, starter.draft)
        self._told(done, self.tr("Institution added, invitation drafted."))

    def mark_sent(self, chosen: Sequence[InvitationRow]) -> None:
        """Ask for number, date and channel; note that the letters went out."""
        if not chosen:
            return
        number = self._desk.workspace.read(invitations.numbers).next_free
        dialog = SentDialog(self._desk, chosen, number, self._owner.window())
        dialog.confirmed.connect(lambda: self._mark_sent(dialog, chosen))
        dialog.exec()

    def record_answer(self, letter: InvitationRow) -> None:
        """Ask what the institution answered, and note it."""
        dialog = AnswerDialog(self._desk, letter, self._owner.window())
        dialog.confirmed.connect(lambda: self._record_answer(dialog, letter))
        dialog.exec()

    def remind(self, chosen: Sequence[InvitationRow]) -> None:
        """Show whom to write to; note the reminders."""
        if not chosen:
            return
        today = self._desk.workspace.clock.today()
        dialog = RemindDialog(chosen, today, self._owner.window())
        dialog.confirmed.connect(lambda: self._remind(dialog))
        dialog.exec()

    def change_limits(self, letter: InvitationRow) -> None:
        """Ask for quota and deadline, and set them."""
        dialog = LimitsDialog(self._desk, letter, self._owner.window())
        dialog.confirmed.connect(lambda: self._change_limits(dialog, letter))
        dialog.exec()

    def close_without_reply(self, letter: InvitationRow) -> None:
        """Note that no reply came."""
        step = Gesture("record_answer", _subject(letter))
        self._run(step, letters.close_without_reply, [letter.id])

    def drop(self, letter: InvitationRow) -> None:
        """Take a draft back."""
        step = Gesture("drop_invitation", _subject(letter))
        self._run(step, letters.drop_invitation, letter.id)

    def toggle_role(self, one: EventInstitution, role: PartnerRole) -> None:
        """Give an institution a role in the event, or take it away."""
        subject = pick(one.institution.called, "en")
        if role in one.roles:
            step = Gesture("remove_partner", subject)
            self._run(step, remove_partner, self._event_id, one.id, role)
        else:
            step = Gesture("set_partner_role", subject)
            self._run(step, set_partner_role, self._event_id, one.id, role)

    # -- inside --------------------------------------------------------------------------------

    def _mark_sent(self, dialog: SentDialog, chosen: Sequence[InvitationRow]) -> None:
        number, day, channel = dialog.values()
        if day is None:
            dialog.show_problems([Problem("day_missing", "sent_on")])
            return
        ids = [letter.id for letter in chosen]
        step = Gesture("mark_sent", ", ".join(_subject(one) for one in chosen[:3]))
        if dialog.run(step, letters.mark_sent, ids, number, day, channel):
            self._toast(self.tr("Marked as sent: %n letter(s).", "", len(ids)))

    def _record_answer(self, dialog: AnswerDialog, letter: InvitationRow) -> None:
        answer = dialog.answer()
        step = Gesture("record_answer", _subject(letter))
        if dialog.run(step, letters.record_answer, letter.id, letter.version, answer):
            self._toast(self.tr("Answer recorded."))

    def _remind(self, dialog: RemindDialog) -> None:
        ids = [letter.id for letter in dialog.due]
        step = Gesture("remind", ", ".join(_subject(one) for one in dialog.due[:3]))
        done = self._run(step, letters.remind, ids)
        dialog.accept()
        if done is not None:
            self._toast(self.tr("Reminders recorded: %n.", "", done.count))

    def _change_limits(self, dialog: LimitsDialog, letter: InvitationRow) -> None:
        quota, deadline = dialog.values()
        step = Gesture("change_invitation", _subject(letter))
        dialog.run(step, letters.change_invitation, letter.id, letter.version, quota, deadline)

    def _told(self, done: object, words: str) -> None:
        if done is not None:
            self._toast(words)

    def _toast(self, words: str) -> None:
        self._desk.notices.toast(words, undo=True)

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


def _subject(letter: InvitationRow) -> str:
    return pick(letter.institution, "en")
