"""Adding somebody who did not come with nominations."""

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import Sex
from ombuds_events.domain.minors import shown_name
from ombuds_events.services.people import add_person
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit.choices import institution_picker
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.date_edit import DateEdit
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.i18n import language, term
from ombuds_events.ui.kit.said import Words

_WIDTH = 620


class NewPersonDialog(FieldsDialog):
    """`result_id` is the new person."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", "user-plus", parent)
        self.set_title(self.tr("Add a person"))
        self.family, self.given, self.latin = QLineEdit(), QLineEdit(), QLineEdit()
        self.email, self.post = QLineEdit(), QLineEdit()
        self.home = institution_picker(desk)
        self.sex = ComboBox([(None, self.tr("not stated")), *((one, term(one)) for one in Sex)])
        self.young = QCheckBox(self.tr("Young person: member of a youth council or delegate"))
        self.born, self.guardian = DateEdit(desk.workspace.clock.today()), QLineEdit()
        self._grid = QGridLayout()
        self._lay_out()
        self.set_verb(self.tr("Add the person"), "check")
        self.young.toggled.connect(lambda on: self._show_young(shown=on))
        self.confirmed.connect(self.add)
        self._show_young(shown=False)
        self.setMinimumWidth(_WIDTH)
        self.family.setFocus()

    def draft(self) -> PersonDraft:
        """What was entered."""
        home, post = self.home.value(), self.post.text()
        young = self.young.isChecked()
        return PersonDraft(
            family=self.family.text(),
            given=self.given.text(),
            latin=self.latin.text(),
            institution_id=home if isinstance(home, int) else None,
            organisation="" if isinstance(home, int) else self.home.text(),
            position={language(): post} if post.strip() else {},
            sex=self.sex.value(),
            email="" if young else self.email.text(),
            birth_date=self.born.value() if young else None,
            guardian_email=self.guardian.text() if young else "",
        )

    def add(self) -> None:
        """Add the person and close."""
        if self.young.isChecked() and (self.born.value() is None or self.born.is_wrong()):
            words = self.tr("Without a date of birth nobody knows who is under 18. Write it.")
            self.fields["birth_date"].set_problem(words)
            self.born.setFocus()
            return
        draft = self.draft()
        today = self.desk.workspace.clock.today()
        subject = shown_name(draft.name, draft.birth_date, today).name
        self.run(Gesture("add_person", subject), add_person, draft)

    def _lay_out(self) -> None:
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._place("family", lambda: self.tr("F&amily name"), self.family, 0, 0)
        self._place("given", lambda: self.tr("&Given names"), self.given, 0, 1)
        latin = self.tr("Name in &Latin, as in the passport")
        self._place("latin", latin, self.latin, 1, 0)
        self._place("email", lambda: self.tr("&E-mail"), self.email, 1, 1)
        self._place("institution_id", lambda: self.tr("&Institution"), self.home, 2, 0)
        self._place("position", lambda: self.tr("&Post"), self.post, 2, 1)
        self._place("sex", lambda: self.tr("&Sex"), self.sex, 3, 0)
        self._grid.addWidget(self.young, 4, 0, 1, 2)
        self._place("birth_date", lambda: self.tr("&Date of birth"), self.born, 5, 0)
        guardian = self.tr("Guardian’s e-&mail")
        self._place("guardian_email", guardian, self.guardian, 5, 1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)

    def _place(self, key: str, words: Words, widget: QWidget, line: int, place: int) -> None:
        self.fields[key] = Field(words, widget)
        self._grid.addWidget(self.fields[key], line, place)

    def _show_young(self, *, shown: bool) -> None:
        for key in ("birth_date", "guardian_email"):
            self.fields[key].setVisible(shown)
        self.fields["email"].setEnabled(not shown)
        self.fit()
