"""Inviting one institution to an event that is still to come."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.text import LocalText, pick
from ombuds_events.queries.finder import FoundEvent, find_events
from ombuds_events.queries.invitations import OVER
from ombuds_events.services.invitations import invite_institutions
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.panels import wrapped
from ombuds_events.ui.kit.search_picker import Choice, SearchPicker
from ombuds_events.ui.kit.words import local

_FOUND = 40
_SHOWN = 8


class InviteDialog(FieldsDialog):
    """`event_id` is the event that was chosen."""

    def __init__(
        self, desk: Desk, institution_id: int, name: LocalText, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, "", "landmark", parent)
        self.set_title(self.tr("Invite to an event"))
        self._institution_id, self._name = institution_id, name
        self.event_id = 0
        self.event_field = SearchPicker(self._events)
        self.event_field.setPlaceholderText(self.tr("Title or number; ↓ lists those to come"))
        words = self.tr("A letter to {name} is drafted; sending it is up to you.")
        self.body.addWidget(wrapped(words.format(name=local(name))))
        self.add_field("event", lambda: self.tr("&Event"), self.event_field)
        self.set_verb(self.tr("Draft the invitation"), "check")
        self.confirmed.connect(self.invite)
        self.event_field.setFocus()

    def invite(self) -> None:
        """Draft the letter and close."""
        chosen = self.event_field.value()
        if not isinstance(chosen, int):
            self.fields["event"].set_problem(self.tr("Choose an event."))
            return
        self.event_id = chosen
        step = Gesture("invite_institutions", pick(self._name, "en"))
        self.run(step, invite_institutions, chosen, [self._institution_id])

    def _events(self, typed: str) -> Sequence[Choice]:
        found = self.desk.workspace.read(find_events, typed, _FOUND)
        coming = [one for one in found if one.state not in OVER]
        return [self._choice(one) for one in coming[:_SHOWN]]

    def _choice(self, one: FoundEvent) -> Choice:
        today = self.desk.workspace.clock.today()
        when = dates.days(one.span.days[0], one.span.days[-1], today)
        return Choice(one.id, local(one.title), when, one.code)
