"""Choosing who does what in a session: speaks, moderates or interprets."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.kinds import ItemRole
from ombuds_events.domain.text import isolated
from ombuds_events.queries.people import ShownPerson
from ombuds_events.queries.people_search import nearest
from ombuds_events.queries.programme import Speaker
from ombuds_events.ui.kit.buttons import icon_button
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.i18n import term
from ombuds_events.ui.kit.panels import ElidedLabel, Panel, column, emptied, row
from ombuds_events.ui.kit.search_picker import Choice, SearchPicker
from ombuds_events.ui.kit.tab_order import tab_through
from ombuds_events.ui.kit.words import joined, local

_FOUND = 8
_ROLE_WIDTH = 150


class SpeakersField(Panel):
    """Type a name, Enter; `value()` is ((person id, role), …)."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._people: dict[int, ShownPerson] = {}
        self._chosen: list[tuple[int, ItemRole]] = []
        self.picker = SearchPicker(self._search)
        self.picker.empties_itself()
        self.picker.chosen.connect(self._add)
        self._rows = column(spacing=4)
        box = column(self, spacing=4)
        box.addWidget(self.picker)
        box.addLayout(self._rows)
        self.setFocusProxy(self.picker)
        self.retranslate()

    def retranslate(self) -> None:
        self.picker.setPlaceholderText(self.tr("Name or institution"))

    def value(self) -> tuple[tuple[int, ItemRole], ...]:
        """Who was chosen, with roles."""
        return tuple(self._chosen)

    def set_speakers(self, speakers: Iterable[Speaker]) -> None:
        """Show these people, without telling."""
        speakers = tuple(speakers)
        self._people |= {one.person.id: one.person for one in speakers}
        self._chosen = [(one.person.id, one.role) for one in speakers]
        self._show()

    def _search(self, typed: str) -> Sequence[Choice]:
        taken = {person_id for person_id, _role in self._chosen}
        rows = self._desk.workspace.read(nearest, typed, _FOUND + len(taken))
        found = [person for person in rows if person.id not in taken][:_FOUND]
        self._people |= {person.id: person for person in found}
        return [
            Choice(person.id, isolated(person.name), person.other, local(person.institution))
            for person in found
        ]

    def _add(self, choice: Choice) -> None:
        if isinstance(choice.key, int):
            self._chosen.append((choice.key, ItemRole.SPEAKER))
            self._show()
            self.changed.emit()

    def _remove(self, number: int) -> None:
        del self._chosen[number]
        self._show()
        self.picker.setFocus()
        self.changed.emit()

    def _set_role(self, number: int, role: ItemRole) -> None:
        self._chosen[number] = (self._chosen[number][0], ItemRole(role))
        self.changed.emit()

    def _show(self) -> None:
        emptied(self._rows)
        made = [self._row(number) for number in range(len(self._chosen))]
        for one in made:
            self._rows.addWidget(one)
        tab_through(self.picker, made)

    def _row(self, number: int) -> QWidget:
        person_id, role = self._chosen[number]
        person = self._people[person_id]
        made = Panel()
        line = row(made, spacing=6)
        line.addSpacing(4)
        line.addWidget(ElidedLabel(joined(isolated(person.name), local(person.institution))))
        line.addStretch(1)
        roles = ComboBox([(one, partial(term, one)) for one in ItemRole])
        roles.set_value(role)
        roles.setFixedWidth(_ROLE_WIDTH)
        roles.setAccessibleName(self.tr("Role of {name}").format(name=person.name))
        roles.changed.connect(lambda one: self._set_role(number, one))
        line.addWidget(roles)
        away = icon_button("x", self.tr("Remove {name}").format(name=person.name))
        away.clicked.connect(lambda: self._remove(number))
        line.addWidget(away)
        return made
