"""The dialog that plans an event: what it is, who with, when. The rest comes later."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ombuds_events.domain.drafts import EventDraft, InstitutionDraft
from ombuds_events.domain.kinds import EventMode, PartnerRole
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.span import Span, instant
from ombuds_events.domain.text import LocalText, pick
from ombuds_events.queries.new_event import beginning, event_lists
from ombuds_events.services.events import plan_event
from ombuds_events.services.institutions import adopt_starter
from ombuds_events.services.templates import plan_from_template
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.events.partners_field import PartnersField, role_menu
from ombuds_events.ui.events.rest_words import Body, RestWords
from ombuds_events.ui.events.template_box import TemplateBox
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.choice_row import ChoiceRow
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.date_zone_edit import DateZoneEdit
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.i18n import language, sentence, term
from ombuds_events.ui.kit.local_text_edit import LocalTextEdit
from ombuds_events.ui.kit.text_link import text_link
from ombuds_events.ui.kit.words import local

_WIDTH, _HEIGHT = 640, 610
Newcomers = tuple[tuple[InstitutionDraft, PartnerRole], ...]


class NewEventDialog(DialogFrame):
    """Title, Tab, partners, Enter: everything else has a usual value."""

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, begun: EventDraft | None = None
    ) -> None:
        super().__init__("", parent, "calendar-plus")
        self.go_when_closed()
        self.hours_for: EventDraft | None = None
        self._desk = desk
        self._lists = desk.workspace.read(event_lists)
        self._begin = desk.workspace.read(beginning)
        self.title = LocalTextEdit()
        # The language is as in the window; a click still changes it.
        self.title.languages.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.partners = PartnersField(desk)
        self._rests = RestWords(desk, self)
        self.type, self.mode = self._types(), self._modes()
        self.template = TemplateBox(desk)
        self.when = DateZoneEdit(desk.workspace.clock.today(), self._begin.span.zone)
        self.when.set_value(self._begin.span)
        self.fold = ChoiceRow([(0, self._first_time), (1, self._second_time)])
        self.role = role_menu()
        self.recommendation = self._recommendations()
        self._fields = self._made_fields()
        self._lay_out()
        self.set_title(self.tr("New event"))
        self.set_verb(self.tr("Plan the event"), "plus")
        self.set_note(self.tr("Programme, people and letters come later."))
        self.partners.changed.connect(self._partners_changed)
        self.when.changed.connect(lambda _span: self._tell_rest_days())
        self.type.currentIndexChanged.connect(self._offer_templates)
        self.template.changed.connect(self._fill_in)
        self.confirmed.connect(self._plan)
        self.resize(_WIDTH, _HEIGHT)
        if begun is not None:
            self._take(begun)
        self._tell_rest_days()
        self._offer_templates()
        self.title.setFocus()

    def find_hours(self) -> None:
        """Leave for common hours; what is typed goes along, new partners join the office."""
        draft = self.draft()
        if draft is None:
            self.when.setFocus()
            return
        newcomers = self.partners.newcomers()
        ids: list[tuple[int, PartnerRole]] = []

        def adopt(session: Any) -> None:
            ids.extend((adopt_starter(session, one), role) for one, role in newcomers)

        if newcomers and not self._desk.attempt("add_institution", adopt):
            return
        self.hours_for = replace(draft, partners=(*draft.partners, *ids))
        self.reject()

    def draft(self) -> EventDraft | None:
        """The event as it stands in the form; None while the dates are not whole."""
        span = self.when.value()
        if span is None or self.when.problem():
            return None
        return EventDraft(
            title=self._title(),
            type_key=self.type.value() or "",
            start=span.start,
            end=span.end,
            zone=span.zone,
            fold=self._chosen_fold(),
            mode=EventMode(self.mode.value()),
            own_role=PartnerRole(self.role.value()),
            partners=self.partners.known(),
            recommendation=self.recommendation.value(),
            languages=(language(),),
        )

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show what is wrong beside the fields; the rest below."""
        homeless = []
        for field in self._fields.values():
            field.set_problem("")
        by_field: dict[str, list[Problem]] = {}
        for problem in problems:
            name = _FIELD_OF.get(problem.field, problem.field)
            if name in self._fields:
                by_field.setdefault(name, []).append(problem)
            else:
                homeless.append(problem)
        self._show_beside(by_field)
        if homeless:
            self.message.refuse(homeless)
        else:
            self.message.dismiss()

    # -- parts ---------------------------------------------------------------------------------

    def _types(self) -> ComboBox:
        return ComboBox([(key, local(words)) for key, words in self._lists.types.items()])

    def _modes(self) -> ComboBox:
        return ComboBox([(mode, term(mode)) for mode in EventMode])

    def _recommendations(self) -> ComboBox:
        numbers = self._lists.recommendations.items()
        box = ComboBox(
            [(None, self.tr("none yet")), *((n, f"{n}  {local(w)}") for n, w in numbers)]
        )
        box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(20)
        return box

    def _made_fields(self) -> dict[str, Field]:
        fields = {
            "title": Field(lambda: self.tr("Title"), self.title),
            "partners": Field(lambda: self.tr("Partners"), self.partners),
            "type_key": Field(lambda: self.tr("Type"), self.type),
            "template": Field(lambda: self.tr("Template"), self.template),
            "mode": Field(lambda: self.tr("Mode"), self.mode),
            "start": Field(lambda: self.tr("Dates, hours and city of the clock"), self.when),
            "fold": Field(lambda: self.tr("This hour comes twice that day"), self.fold),
            "own_role": Field(lambda: self.tr("Our role"), self.role),
            "recommendation": Field(lambda: self.tr("Recommendation"), self.recommendation),
        }
        fields["fold"].hide()
        return fields

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        places = {
            "title": (0, 0, 2),
            "partners": (1, 0, 2),
            "type_key": (2, 0, 1),
            "mode": (2, 1, 1),
            "template": (3, 0, 2),
            "start": (4, 0, 2),
            "fold": (5, 0, 2),
            "own_role": (6, 0, 1),
            "recommendation": (6, 1, 1),
        }
        for name, (line, place, width) in places.items():
            grid.addWidget(self._fields[name], line, place, 1, width, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.body.addWidget(text_link(self.tr("Find common hours"), self.find_hours))
        self.body.addStretch(1)

    def _take(self, begun: EventDraft) -> None:
        """Begin with what is known already."""
        self.title.set_value(dict(begun.title))
        self.partners.take(begun.partners)
        if begun.type_key:
            self.type.set_value(begun.type_key)
        self.mode.set_value(begun.mode)
        self.role.set_value(begun.own_role)
        self.recommendation.set_value(begun.recommendation)
        self.when.set_value(begun.span)

    def _title(self) -> LocalText:
        """The text in all languages, with what is being typed now."""
        lang = str(self.title.languages.currentData())
        typed = {**self.title.value(), lang: self.title.line.text()}
        return {key: words for key, words in typed.items() if words.strip()}

    # -- doing ---------------------------------------------------------------------------------

    def _plan(self) -> None:
        draft = self.draft()
        if draft is None:
            self.when.setFocus()
            return
        gesture = Gesture("plan_event", pick(draft.title, language()))
        newcomers = self.partners.newcomers()
        try:
            event_id = self._run(gesture, draft, newcomers)
        except Refused as refused:
            self.show_problems(refused.problems)
        except Known as known:
            self._desk.notices.trouble(known)
        else:
            self.accept()
            self._desk.go(Place("event", event_id, "overview"))
            self._desk.notices.toast(self.tr("Event planned."), undo=True)

    def _run(self, gesture: Gesture, draft: EventDraft, newcomers: Newcomers) -> int:
        template, workspace = self.template.chosen(), self._desk.workspace
        if template is None:
            return workspace.run(gesture, plan_event, draft, newcomers)
        return workspace.run(gesture, plan_from_template, template.id, draft, newcomers)

    def _offer_templates(self, *_number: object) -> None:
        """Those of the type; nothing to choose where there are none."""
        self._fields["template"].setVisible(self.template.offer(self.type.value() or ""))

    def _fill_in(self, _value: object) -> None:
        """What the template says of the fields that stand here."""
        template, span = self.template.chosen(), self.when.value()
        if template is None:
            return
        self.mode.set_value(template.pattern.mode)
        self.recommendation.set_value(template.pattern.recommendation)
        if span is not None:
            self.when.set_value(template.pattern.span_on(span))
            self._tell_rest_days()

    def _show_beside(self, by_field: dict[str, list[Problem]]) -> None:
        if "fold" in by_field:
            self._fields["fold"].show()
            self.fold.retranslate()
        for name, found in by_field.items():
            self._fields[name].set_problem(" ".join(sentence(problem) for problem in found))
        first = next((name for name in self._fields if name in by_field), None)
        if first is not None:
            self._fields[first].widget.setFocus()

    def _partners_changed(self) -> None:
        """The clock is the host's; who is invited here may rest on these days."""
        host, span = self.partners.host(), self.when.value()
        if host is not None and span is not None and span.zone != host.draft.zone:
            self.when.set_value(Span(span.start, span.end, host.draft.zone))
        self._tell_rest_days()

    def _tell_rest_days(self) -> None:
        span, own = self.when.value(), self._begin
        bodies = [Body(local(own.name), own.weekend, own.country)]
        bodies += [Body(b.name, b.draft.weekend, b.draft.country) for b in self.partners.chosen]
        self.when.set_note(self._rests.words(span, bodies) if span else "")

    def _chosen_fold(self) -> int | None:
        if self._fields["fold"].isHidden():
            return None
        chosen = self.fold.value()
        return chosen if isinstance(chosen, int) else None

    def _first_time(self) -> str:
        return self.tr("The first: {clock}").format(clock=self._clock(0))

    def _second_time(self) -> str:
        return self.tr("The second: {clock}").format(clock=self._clock(1))

    def _clock(self, fold: int) -> str:
        span = self.when.value() or self._begin.span
        return dates.zone_clock(span.zone, instant(span.start, span.zone, fold))


_FIELD_OF = {"end": "start", "zone": "start", "secondary_recommendations": "recommendation"}
