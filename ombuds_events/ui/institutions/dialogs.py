"""Small dialogs of invitations: sent, answered, limits, reminders."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ombuds_events.domain.kinds import Channel, InvitationState
from ombuds_events.domain.text import isolated, pick
from ombuds_events.exchange.places import country_name
from ombuds_events.queries.invitations import InvitationRow
from ombuds_events.services.invitations import Answer
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.date_edit import DateEdit
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.i18n import language, term
from ombuds_events.ui.kit.number_edit import NumberEdit
from ombuds_events.ui.kit.panels import label, row, wrapped
from ombuds_events.ui.kit.words import joined


def institution_words(letter: InvitationRow) -> str:
    """Country and name: how an institution is called in a sentence."""
    country = country_name(letter.country, language())
    return f"{isolated(country)} · {isolated(pick(letter.institution, language()))}"


class SentDialog(FieldsDialog):
    """Out number, date and channel of one or several letters."""

    def __init__(
        self, desk: Desk, letters: Sequence[InvitationRow], number: str, parent: QWidget
    ) -> None:
        super().__init__(desk, "", "send", parent)
        today = desk.workspace.clock.today()
        self.number, self.day = QLineEdit(number), DateEdit(today)
        self.day.set_value(today)
        self.channel = ComboBox([(one, term(one)) for one in Channel])
        count = len(letters)
        self.set_title(self.tr("Mark %n letter(s) as sent", "", count))
        if count == 1:
            self.body.addWidget(label(institution_words(letters[0]), "strong"))
        words = self.tr("Out number")
        if count > 1:
            words = self.tr("Out number of the first letter; the others count up from it")
        self.add_field("outgoing_no", words, self.number)
        self.add_field("sent_on", self.tr("Date"), self.day)
        self.add_field("channel", self.tr("Channel"), self.channel)
        self.set_verb(self.tr("Mark as sent"), "check")
        self.number.setFocus()
        self.number.selectAll()

    def values(self) -> tuple[str, date | None, Channel | None]:
        """What was entered."""
        return self.number.text(), self.day.value(), self.channel.value()


class AnswerDialog(FieldsDialog):
    """What an institution answered."""

    def __init__(self, desk: Desk, letter: InvitationRow, parent: QWidget) -> None:
        super().__init__(desk, "", "mail-open", parent)
        today = desk.workspace.clock.today()
        self.set_title(self.tr("Record the answer"))
        states = (InvitationState.ACCEPTED, InvitationState.DECLINED, InvitationState.RECEIVED)
        named = {
            InvitationState.ACCEPTED: self.tr("accepts and names people"),
            InvitationState.DECLINED: self.tr("declines"),
            InvitationState.RECEIVED: self.tr("has the letter, will answer later"),
        }
        self.state = ComboBox([(one, named[one]) for one in states])
        self.day, self.number, self.reason = DateEdit(today), QLineEdit(), QLineEdit()
        self.day.set_value(today)
        self.number.setText(letter.incoming_no)
        self.body.addWidget(label(institution_words(letter), "strong"))
        self.add_field("state", self.tr("The institution"), self.state)
        self.add_field("incoming_no", self.tr("In number"), self.number)
        self.add_field("answered_on", self.tr("Date of the answer"), self.day)
        self.add_field("reason", self.tr("Reason, if it declines"), self.reason)
        self.state.changed.connect(self._ask_reason)
        self._ask_reason(self.state.value())
        self.set_verb(self.tr("Record"), "check")
        self.state.setFocus()

    def _ask_reason(self, state: InvitationState) -> None:
        """Only who declines has a reason to give."""
        self.fields["reason"].setEnabled(state is InvitationState.DECLINED)

    def answer(self) -> Answer:
        """What was entered."""
        today = self.desk.workspace.clock.today()
        return Answer(
            state=self.state.value(),
            answered_on=self.day.value() or today,
            incoming_no=self.number.text(),
            reason=self.reason.text(),
        )


class LimitsDialog(FieldsDialog):
    """Quota and deadline of one institution."""

    def __init__(self, desk: Desk, letter: InvitationRow, parent: QWidget) -> None:
        super().__init__(desk, "", "users", parent)
        today = desk.workspace.clock.today()
        self.set_title(self.tr("Quota and deadline"))
        self.limited = QCheckBox(self.tr("The number of places is limited"))
        self.quota, self.deadline = NumberEdit(0, 999), DateEdit(today)
        self.limited.setChecked(letter.quota is not None)
        self.quota.set_value(letter.quota)
        self.quota.setEnabled(letter.quota is not None)
        self.limited.toggled.connect(self.quota.setEnabled)
        self.deadline.set_value(letter.deadline)
        self.body.addWidget(label(institution_words(letter), "strong"))
        self.body.addWidget(self.limited)
        self.add_field("quota", self.tr("Places"), self.quota)
        self.add_field("deadline", self.tr("Deadline for nominations"), self.deadline)
        self.set_verb(self.tr("Save"), "check")

    def values(self) -> tuple[int | None, date | None]:
        """What was entered."""
        quota = self.quota.value() if self.limited.isChecked() else None
        return quota, self.deadline.value()


class RemindDialog(DialogFrame):
    """Whom to write to; the program sends nothing, it keeps that you did."""

    def __init__(
        self, letters: Sequence[InvitationRow], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent, "bell")
        self.due = [one for one in letters if one.last_reminder != today]
        left_out = [one for one in letters if one.last_reminder == today]
        self.set_title(self.tr("Remind %n institution(s)", "", len(self.due)))
        self.body.addWidget(
            wrapped(self.tr("Write to these people; this program sends nothing. Then record it."))
        )
        for letter in self.due:
            line = row()
            line.addWidget(label(institution_words(letter), "strong"))
            line.addStretch(1)
            line.addWidget(label(self._focal(letter), "secondary"))
            self.body.addLayout(line)
        if left_out:
            names = ", ".join(institution_words(one) for one in left_out)
            words = self.tr("Reminded today already, left out: {names}").format(names=names)
            self.body.addWidget(wrapped(words, "caption"))
        copy = self.add_button(self.tr("Copy addresses"), "copy")
        copy.clicked.connect(self.copy_addresses)
        copy.setEnabled(bool(self.addresses()))
        self.set_verb(self.tr("Record %n reminder(s)", "", len(self.due)), "check")
        self.verb.setEnabled(bool(self.due))
        self.verb.setFocus()
        self.setMinimumWidth(620)

    def addresses(self) -> list[str]:
        """The addresses of the focal points."""
        found = (one.focal_point.email for one in self.due if one.focal_point)
        return [address for address in found if address]

    def copy_addresses(self) -> None:
        """Put the addresses on the clipboard."""
        QGuiApplication.clipboard().setText("; ".join(self.addresses()))

    def _focal(self, letter: InvitationRow) -> str:
        focal = letter.focal_point
        if focal is None:
            return self.tr("no focal point: write to the head of the institution")
        return joined(isolated(focal.name), isolated(focal.email or self.tr("no e-mail")))
