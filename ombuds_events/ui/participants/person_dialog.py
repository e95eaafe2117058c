"""Choosing a person for a seat, somebody known or new; and correcting who is known."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import ParticipationRole, Sex
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.text import pick
from ombuds_events.ui.kit.choices import institution_picker, person_picker
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.fields import Field, field_grid
from ombuds_events.ui.kit.i18n import language, sentence, term
from ombuds_events.ui.kit.search_picker import Choice

_WIDTH = 580


class PersonDialog(DialogFrame):
    """`person()` is the id of somebody known, or a draft of what was entered."""

    def __init__(
        self, desk: Desk, title: str, verb: str, home: int | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent, "user-plus")
        self._draft = PersonDraft()
        self._fields: dict[str, Field] = {}
        self._lang = language()
        self.finder = person_picker(desk, least=2)
        self.finder.offer_adding(self._offer)
        self.finder.chosen.connect(self._chosen)
        self.finder.add_wanted.connect(self._begin)
        self.family, self.given, self.latin = QLineEdit(), QLineEdit(), QLineEdit()
        self.patronymic, self.post, self.email = QLineEdit(), QLineEdit(), QLineEdit()
        self.home = institution_picker(desk)
        self.sex = ComboBox([(None, self.tr("not stated")), *((one, term(one)) for one in Sex)])
        self.role = ComboBox([(one, term(one)) for one in ParticipationRole])
        self.role.set_value(ParticipationRole.PARTICIPANT)
        self.shares = QCheckBox(self.tr("The address may be shared with the other participants"))
        self.is_focal = QCheckBox(self.tr("Focal point of the institution"))
        self._lay_out()
        self.home.set_value(home)
        self.set_verb(verb, "check")
        self.setMinimumWidth(_WIDTH)
        self.finder.setFocus()

    def person(self) -> int | PersonDraft:
        """Who was chosen."""
        known = self.finder.value()
        return known if isinstance(known, int) else self.draft()

    def draft(self) -> PersonDraft:
        """What was entered, over what was loaded."""
        home = self.home.value()
        is_known = isinstance(home, int)
        texts = {one: text for one, text in self._draft.position.items() if one != self._lang}
        post = self.post.text().strip()
        return replace(
            self._draft,
            family=self.family.text(),
            given=self.given.text(),
            patronymic=self.patronymic.text(),
            latin=self.latin.text(),
            institution_id=home if isinstance(home, int) else None,
            organisation="" if is_known else self.home.text(),
            position={**texts, self._lang: post} if post else texts,
            sex=self.sex.value(),
            email=self.email.text(),
            shares_contacts=self.shares.isChecked(),
            is_focal_point=self.is_focal.isChecked(),
        )

    def load(self, draft: PersonDraft) -> None:
        """Correct somebody known: nobody is looked for, and the role is not asked."""
        self._draft = draft
        self._fields["finder"].hide()
        self.hide_role()
        # The post is corrected in the language that it is shown in.
        shown = pick(draft.position, language())
        self._lang = next(
            (one for one, text in draft.position.items() if text == shown), self._lang
        )
        self.family.setText(draft.family)
        self.given.setText(draft.given)
        self.patronymic.setText(draft.patronymic)
        self.latin.setText(draft.latin)
        self.email.setText(draft.email)
        self.post.setText(shown)
        self.sex.set_value(draft.sex)
        self.shares.setChecked(draft.shares_contacts)
        self.is_focal.setChecked(draft.is_focal_point)
        self.home.set_value(draft.institution_id)
        if draft.institution_id is None:
            self.home.setText(draft.organisation)
        self.family.setFocus()

    def words(self) -> dict[str, Callable[[Any], str]]:
        """How values are called that are ids: for who has to choose between two of them."""
        return {"institution_id": self.home.words_of, "sex": self.sex.words_of}

    def chosen_role(self) -> ParticipationRole:
        """What the person will be in the event."""
        role: ParticipationRole = self.role.value()
        return role

    def hide_role(self) -> None:
        """The role is that of the seat."""
        self._fields["role"].hide()

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show each problem at its field, the rest in the message bar."""
        for field in self._fields.values():
            field.set_problem("")
        self.message.dismiss()
        rest = []
        for problem in problems:
            field_of_it = self._fields.get(problem.field)
            if field_of_it is not None and not field_of_it.isHidden():
                field_of_it.set_problem(sentence(problem))
            else:
                rest.append(problem)
        if rest:
            self.message.refuse(rest)

    def _lay_out(self) -> None:
        cells = (
            ("finder", self.tr("&Find somebody by name"), self.finder, 0, 0, 2),
            ("family", self.tr("F&amily name"), self.family, 1, 0, 1),
            ("given", self.tr("&Given names"), self.given, 1, 1, 1),
            ("patronymic", self.tr("Pa&tronymic"), self.patronymic, 2, 0, 1),
            ("latin", self.tr("Name in &Latin, as in the passport"), self.latin, 2, 1, 1),
            ("institution_id", self.tr("&Institution"), self.home, 3, 0, 1),
            ("position", self.tr("&Post"), self.post, 3, 1, 1),
            ("email", self.tr("&E-mail"), self.email, 4, 0, 1),
            ("sex", self.tr("&Sex"), self.sex, 4, 1, 1),
            ("role", self.tr("&Role in the event"), self.role, 5, 0, 1),
        )
        grid, self._fields = field_grid(cells)
        self.body.addLayout(grid)
        self.body.addWidget(self.shares)
        self.body.addWidget(self.is_focal)
        self.body.addStretch(1)

    def _offer(self, typed: str) -> str:
        return self.tr("Somebody new: “{name}”").format(name=typed)

    def _begin(self, typed: str) -> None:
        """Somebody new: the first word is taken for the family name, and can be corrected."""
        self.finder.set_value(None)
        self._enable(new=True)
        family, _, given = typed.strip().partition(" ")
        self.family.setText(family)
        self.given.setText(given)
        self.given.setFocus()

    def _chosen(self, _choice: Choice) -> None:
        self._enable(new=False)
        self.verb.setFocus()

    def _enable(self, *, new: bool) -> None:
        """What is known of somebody is not entered again."""
        for key, field in self._fields.items():
            field.setEnabled(new or key in {"finder", "role"})
        self.shares.setEnabled(new)
        self.is_focal.setEnabled(new)
