"""Small dialogs of a council: a new member, a paper, the end and the renewal of a term."""

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.consent import DelegateCondition
from ombuds_events.domain.kinds import ConsentKind, CouncilRole
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import isolated
from ombuds_events.queries.councils import MemberRow
from ombuds_events.services import councils
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.councils.words import CouncilWords
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.choices import person_picker
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.date_edit import DateEdit
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.i18n import term
from ombuds_events.ui.kit.panels import label, wrapped

_USUAL_MONTHS = 24


def end_of_term(first: date, months: int | None) -> date:
    """The last day of a term of so many months that begins on `first`."""
    whole = first.month - 1 + (months or _USUAL_MONTHS)
    year, month = first.year + whole // 12, whole % 12 + 1
    # From the first of the month on: not every month has the day on which the term began.
    return date(year, month, 1) + timedelta(days=first.day - 2)


class MemberDialog(FieldsDialog):
    """Takes somebody known into the council."""

    def __init__(
        self, desk: Desk, council_id: int, months: int | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, "", "user-plus", parent)
        self.set_title(self.tr("Add a member"))
        self._council_id = council_id
        today = desk.workspace.clock.today()
        self.person = person_picker(desk)
        self.role = ComboBox([(role, term(role)) for role in CouncilRole])
        self.role.set_value(CouncilRole.MEMBER)
        self.first, self.last = DateEdit(today), DateEdit(today)
        self.first.set_value(today)
        self.last.set_value(end_of_term(today, months))
        self.first.changed.connect(
            lambda day: self.last.set_value(end_of_term(day, months)) if day else None
        )
        self.add_field("person", lambda: self.tr("&Person"), self.person)
        self.add_field("role", lambda: self.tr("&Role"), self.role)
        self.add_field("starts_on", lambda: self.tr("Term &from"), self.first)
        self.add_field("ends_on", lambda: self.tr("Term &to"), self.last)
        words = self.tr("Somebody new is added in People first, with the date of birth.")
        self.set_note(words)
        self.set_verb(self.tr("Add the member"), "check")
        self.confirmed.connect(self.add)
        self.person.setFocus()

    def add(self) -> None:
        """Add the member and close."""
        person, chosen, first = self.person.value(), self.person.choice(), self.first.value()
        if not isinstance(person, int) or chosen is None:
            self.fields["person"].set_problem(self.tr("Choose a person."))
            return
        if first is None:
            self.fields["starts_on"].set_problem(self.tr("Write the first day of the term."))
            return
        step = Gesture("add_member", chosen.title)
        role = self.role.value()
        self.run(
            step, councils.add_member, self._council_id, person, first, self.last.value(), role
        )


class PaperDialog(FieldsDialog):
    """Notes that a paper is there, for the days of an event; never what it says."""

    def __init__(
        self,
        desk: Desk,
        member: MemberRow,
        kind: ConsentKind,
        span: Span,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, "", "file-check", parent)
        self.set_title(self.tr("Record a paper"))
        self._member, self._kind = member, kind
        today = desk.workspace.clock.today()
        self.given, self.first, self.last = DateEdit(today), DateEdit(today), DateEdit(today)
        self.given.set_value(today)
        self.decision = ComboBox(
            [
                ("yes", self.tr("photos are allowed")),
                ("only group", self.tr("only in a group")),
                ("no", self.tr("no photos")),
            ]
        )
        paper = term(DelegateCondition(kind.value))
        self.body.addWidget(label(isolated(member.person.name), "strong"))
        self.body.addWidget(wrapped(paper[:1].upper() + paper[1:]))
        self.add_field("given_on", lambda: self.tr("&Given on"), self.given)
        if kind is ConsentKind.PHOTO:
            self.add_field("decision", lambda: self.tr("&Decision"), self.decision)
        if kind is ConsentKind.GUARDIAN:
            self.first.set_value(span.start.date())
            self.last.set_value(span.end.date())
            self.add_field("valid_from", lambda: self.tr("Holds &from"), self.first)
            self.add_field("valid_to", lambda: self.tr("Holds &to"), self.last)
        self.set_note(self.tr("Only that the paper is there is kept, not what it says."))
        self.set_verb(self.tr("Record the paper"), "check")
        self.confirmed.connect(self.record)
        self.given.setFocus()

    def record(self) -> None:
        """Record the paper and close."""
        papers = self._member.paperwork
        if papers is None:
            return
        is_photo = self._kind is ConsentKind.PHOTO
        draft = councils.PaperDraft(
            kind=self._kind,
            given_on=self.given.value(),
            valid_from=self.first.value(),
            valid_to=self.last.value(),
            decision=str(self.decision.value()) if is_photo else "",
        )
        person = self._member.person
        step = Gesture("record_paper", person.name)
        self.run(step, councils.record_paper, person.id, papers.event_id, draft)


class EndDialog(FieldsDialog):
    """Says when a term ends, and why."""

    def __init__(
        self, desk: Desk, member: MemberRow, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, "", "user-minus", parent)
        self.set_title(self.tr("End the term"))
        self._member = member
        today = desk.workspace.clock.today()
        self.last = DateEdit(today)
        self.last.set_value(today)
        self.reason = ComboBox(CouncilWords(self).end_reasons())
        self.reason.set_value("own wish")
        self.body.addWidget(label(name, "strong"))
        self.add_field("ends_on", lambda: self.tr("&Last day"), self.last)
        self.add_field("reason", lambda: self.tr("&Reason"), self.reason)
        self.set_verb(self.tr("End the term"), "check")
        self.confirmed.connect(self.end)
        self.last.setFocus()

    def end(self) -> None:
        """End the term and close."""
        last = self.last.value()
        if last is None:
            self.fields["ends_on"].set_problem(self.tr("Write the last day."))
            return
        member = self._member
        step = Gesture("end_membership", member.person.name)
        reason = str(self.reason.value())
        self.run(step, councils.end_membership, member.id, member.version, last, reason)


class RenewDialog(FieldsDialog):
    """Begins a new term on the day after the old one."""

    def __init__(
        self,
        desk: Desk,
        member: MemberRow,
        name: str,
        months: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, "", "refresh-cw", parent)
        self.set_title(self.tr("Renew the term"))
        self._member = member
        today = desk.workspace.clock.today()
        self.last = DateEdit(today)
        begins = (member.ends_on or today) + timedelta(days=1)
        self.last.set_value(end_of_term(begins, months))
        self.body.addWidget(label(name, "strong"))
        words = self.tr("The new term begins on {day}.")
        self.body.addWidget(wrapped(words.format(day=dates.full_day(begins))))
        self.add_field("ends_on", lambda: self.tr("Term &to"), self.last)
        self.set_verb(self.tr("Renew the term"), "check")
        self.confirmed.connect(self.renew)
        self.last.setFocus()

    def renew(self) -> None:
        """Renew the term and close."""
        last = self.last.value()
        if last is None:
            self.fields["ends_on"].set_problem(self.tr("Write the last day."))
            return
        member = self._member
        step = Gesture("renew_membership", member.person.name)
        self.run(step, councils.renew_membership, member.id, member.version, last)
