"""Somebody came without a seat: found among the known people, or written down."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import Sex
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.queries.attendance import GridColumn
from ombuds_events.services.walk_ins import WalkedIn, WalkIn, add_walk_in
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit.choices import institution_picker, person_picker
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields import field_grid
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.i18n import sentence, term
from ombuds_events.ui.kit.search_picker import Choice
from ombuds_events.ui.kit.words import joined, local

_WIDTH = 540


class WalkInDialog(FieldsDialog):
    """`added(WalkedIn)` when there is a new seat; `row_wanted(participation)`: there is one."""

    added = Signal(object)
    row_wanted = Signal(int)

    def __init__(
        self,
        desk: Desk,
        event: tuple[int, str],
        session: GridColumn | None,
        parent: QWidget | None = None,
        *,
        at_door: bool = False,
    ) -> None:
        super().__init__(desk, "", "user-plus", parent)
        self._is_at_door = at_door
        self._event_id, self._code = event
        self._session = session
        self.set_title(self.tr("Add a walk-in"))
        self.set_verb(self.tr("Add the person"), "check")
        self.finder = person_picker(desk, least=2)
        self.finder.offer_adding(lambda typed: self.tr("Somebody new: “{name}”").format(name=typed))
        self.family, self.given, self.email = QLineEdit(), QLineEdit(), QLineEdit()
        self.home = institution_picker(desk)
        self.sex = ComboBox([(None, self.tr("not stated")), *((one, term(one)) for one in Sex)])
        self.present = QCheckBox()
        self._lay_out()
        self.finder.chosen.connect(self._chosen)
        self.finder.add_wanted.connect(self._begin)
        self.confirmed.connect(self.finish)
        self.finder.setFocus()

    def person(self) -> int | PersonDraft:
        """Who came: the id of somebody known, or what was written."""
        known = self.finder.value()
        if isinstance(known, int):
            return known
        home = self.home.value()
        return PersonDraft(
            family=self.family.text(),
            given=self.given.text(),
            institution_id=home if isinstance(home, int) else None,
            organisation="" if isinstance(home, int) else self.home.text(),
            sex=self.sex.value(),
            email=self.email.text(),
        )

    def finish(self) -> None:
        """Give the person a seat and close."""
        self._add(comes_back=False)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Each problem with its way out: to the row, or back into the event."""
        known = {one.code: one for one in problems}
        super().show_problems(known.values())
        self.message.dismiss()
        rest = [one for one in known.values() if one.field.split(".")[0] not in self.fields]
        if "walk_in_seated" in known:
            seat = int(known["walk_in_seated"].values["participation"])
            words = sentence(known["walk_in_seated"])
            verb = self.tr("Let in") if self._is_at_door else self.tr("Show the row")
            self.message.say("warn", words, verb, lambda: self._show(seat))
        elif "walk_in_left" in known:
            words = sentence(known["walk_in_left"])
            self.message.say(
                "warn", words, self.tr("Bring back"), lambda: self._add(comes_back=True)
            )
        elif rest:
            self.message.refuse(rest)
        self.fit()

    # -- inside --------------------------------------------------------------------------------

    def _add(self, *, comes_back: bool) -> None:
        person = self.person()
        if isinstance(person, PersonDraft) and not (person.family + person.given).strip():
            self.show_problems([Problem("walk_in_nobody", "finder")])
            return
        is_present = self._session is not None and self.present.isChecked()
        column = self._session.key if self._session and is_present else None
        walk_in = WalkIn(person, column, comes_back=comes_back)
        try:
            done: WalkedIn = self.desk.workspace.run(
                Gesture("add_walk_in", self._code), add_walk_in, self._event_id, walk_in
            )
        except Refused as refused:
            self.show_problems(refused.problems)
        except Known as known:
            self.desk.notices.trouble(known)
        else:
            self.added.emit(done)
            self.accept()

    def _show(self, participation_id: int) -> None:
        self.reject()
        self.row_wanted.emit(participation_id)

    def _lay_out(self) -> None:
        cells = (
            ("finder", self.tr("&Find somebody by name"), self.finder, 0, 0, 2),
            ("family", self.tr("F&amily name"), self.family, 1, 0, 1),
            ("given", self.tr("&Given names"), self.given, 1, 1, 1),
            ("institution_id", self.tr("&Institution"), self.home, 2, 0, 2),
            ("sex", self.tr("&Sex"), self.sex, 3, 0, 1),
            ("email", self.tr("&E-mail, if given"), self.email, 3, 1, 1),
        )
        grid, self.fields = field_grid(cells)
        self.body.addLayout(grid)
        self.body.addWidget(self.present)
        self.present.setVisible(self._session is not None)
        if self._session is not None:
            self.present.setText(self._presence(self._session))
            self.present.setChecked(True)
        self.set_note(
            self.tr("Under 18? Such a person needs the youth council’s papers before a seat.")
        )
        self.setMinimumWidth(_WIDTH)

    def _presence(self, session: GridColumn) -> str:
        number = self.tr("Session {number}").format(number=session.number)
        words = self.tr("&Present at: {session}")
        return words.format(session=joined(number, local(session.title)))

    def _begin(self, typed: str) -> None:
        """Somebody new: the first word is taken for the family name, and can be corrected."""
        self.finder.set_value(None)
        self._enable(new=True)
        family, _, given = typed.strip().partition(" ")
        self.family.setText(family)
        self.given.setText(given)
        (self.home if given else self.given).setFocus()

    def _chosen(self, _choice: Choice) -> None:
        self._enable(new=False)
        self.verb.setFocus()

    def _enable(self, *, new: bool) -> None:
        """What is known of somebody is not entered again."""
        for key, field in self.fields.items():
            field.setEnabled(new or key == "finder")
