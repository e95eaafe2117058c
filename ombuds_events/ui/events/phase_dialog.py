"""Adding a phase to a course, or changing one."""

from collections.abc import Sequence
from datetime import date, datetime, time
from functools import partial

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.kinds import EventMode
from ombuds_events.domain.phases import PhaseDraft
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import pick
from ombuds_events.queries.phases import PhaseRow
from ombuds_events.services.phases import add_phase, change_phase
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.date_edit import DateEdit
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.i18n import language, term
from ombuds_events.ui.kit.local_text_edit import LocalTextEdit
from ombuds_events.ui.kit.optional_number import OptionalNumber
from ombuds_events.ui.kit.panels import Panel, row

MODES = (EventMode.ONLINE, EventMode.IN_PERSON, EventMode.HYBRID)
_MORNING, _EVENING = time(9), time(18)


class PhaseDialog(FieldsDialog):
    """A phase is told by its days; hours that it has stay."""

    def __init__(
        self,
        desk: Desk,
        event_id: int,
        draft: PhaseDraft,
        edited: PhaseRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, "", "calendar-range", parent)
        self._event_id, self._draft, self._edited = event_id, draft, edited
        self.set_title(self.tr("Change the phase") if edited else self.tr("Add a phase"))
        self.set_verb(self.tr("Save the phase") if edited else self.tr("Add the phase"), "check")
        today = desk.workspace.clock.today()
        self.title = LocalTextEdit()
        self.mode = ComboBox([(mode, partial(term, mode)) for mode in MODES])
        self.first, self.last = DateEdit(today), DateEdit(today)
        self.share = OptionalNumber(100)
        self.share.spin.setSuffix(" %")
        self.add_field("title", lambda: self.tr("&Title"), self.title)
        self.add_field("mode", lambda: self.tr("&Form of holding"), self.mode)
        self._add_days()
        self.add_field(
            "completion_share", lambda: self.tr("&Share of its hours for a certificate"), self.share
        )
        self.set_note(self.tr("“–”: the rule of the whole event is enough."))
        self.confirmed.connect(self.finish)
        self._load(draft)
        self.title.setFocus()

    def draft(self) -> PhaseDraft:
        """The phase as it stands in the form."""
        first = self.first.value() or self._draft.start.date()
        last = self.last.value() or self._draft.end.date()
        share = self.share.value()
        lang = str(self.title.languages.currentData())
        return PhaseDraft(
            title={**self.title.value(), lang: self.title.line.text()},
            mode=self.mode.value(),
            start=datetime.combine(first, self._draft.start.time()),
            end=datetime.combine(last, self._draft.end.time()),
            zone=self._draft.zone,
            fold=self._draft.fold if first == self._draft.start.date() else 0,
            completion_share=None if share is None else share / 100,
        )

    def finish(self) -> None:
        """Save the phase and close."""
        draft = self.draft()
        subject = pick(draft.title, language())
        if self._edited is None:
            self.run(Gesture("add_phase", subject), add_phase, self._event_id, draft)
        else:
            edited = self._edited
            step = Gesture("change_phase", subject)
            self.run(step, change_phase, edited.id, edited.version, draft)

    def _add_days(self) -> None:
        made = Panel()
        line = row(made, spacing=12)
        self.fields["start"] = Field(lambda: self.tr("First &day"), self.first)
        self.fields["end"] = Field(lambda: self.tr("&Last day"), self.last)
        line.addWidget(self.fields["start"])
        line.addWidget(self.fields["end"])
        self.body.addWidget(made)

    def _load(self, draft: PhaseDraft) -> None:
        self.title.set_value(draft.title)
        self.mode.set_value(draft.mode)
        self.first.set_value(draft.start.date())
        self.last.set_value(draft.end.date())
        share = draft.completion_share
        self.share.set_value(None if share is None else round(share * 100))


def next_phase(event: Span, phases: Sequence[PhaseRow]) -> PhaseDraft:
    """An empty phase on the first free days of the event, up to the next phase or its end."""
    free = _free_days(event, phases)
    return PhaseDraft(
        start=datetime.combine(free[0], _MORNING),
        end=datetime.combine(free[-1], _EVENING),
        zone=event.zone,
    )


def _free_days(event: Span, phases: Sequence[PhaseRow]) -> list[date]:
    taken = {day for phase in phases for day in phase.span.days}
    found: list[date] = []
    for day in event.days:
        if day not in taken:
            found.append(day)
        elif found:
            break
    return found or [event.days[-1]]
