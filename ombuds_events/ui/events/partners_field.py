"""Choosing the partners of a new event: found in the office's list and in the shipped one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import count

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.drafts import InstitutionDraft
from ombuds_events.domain.kinds import PartnerRole
from ombuds_events.exchange.places import country_name
from ombuds_events.queries.institutions import directory, institutions
from ombuds_events.queries.starter import search_starters
from ombuds_events.ui.kit.buttons import icon_button
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.i18n import language, term
from ombuds_events.ui.kit.panels import ElidedLabel, Panel, column, emptied, row
from ombuds_events.ui.kit.search_picker import Choice, SearchPicker
from ombuds_events.ui.kit.tab_order import tab_through
from ombuds_events.ui.kit.words import joined, local

_FOUND = 6
_ROLE_WIDTH = 190
_NUMBERS = count(1)


@dataclass(slots=True)
class Partner:
    """A chosen institution: `institution_id` 0 = it is still to be taken over from the list."""

    draft: InstitutionDraft
    institution_id: int = 0
    role: PartnerRole = PartnerRole.CO_ORGANISER
    key: int = field(default_factory=lambda: next(_NUMBERS))

    @property
    def name(self) -> str:
        """The short name in the language of the window."""
        return local(self.draft.short_name) or local(self.draft.name)


class PartnersField(Panel):
    """Type, Enter, and again; emits `changed` when partners or their roles change."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._own = desk.workspace.context.own_institution_id
        self._found: dict[str, Partner] = {}
        self.chosen: list[Partner] = []
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
        self.picker.setPlaceholderText(self.tr("Name, city or country"))
        self._show()

    def known(self) -> tuple[tuple[int, PartnerRole], ...]:
        """Partners that the office has, with their roles."""
        return tuple((one.institution_id, one.role) for one in self.chosen if one.institution_id)

    def newcomers(self) -> tuple[tuple[InstitutionDraft, PartnerRole], ...]:
        """Partners out of the shipped list, with their roles."""
        return tuple((one.draft, one.role) for one in self.chosen if not one.institution_id)

    def take(self, partners: Iterable[tuple[int, PartnerRole]]) -> None:
        """Show partners that the office has, without telling."""
        roles = dict(partners)
        rows = self._desk.workspace.read(institutions, roles)
        self.chosen = [Partner(rows[one].draft, one, roles[one]) for one in roles if one in rows]
        self._show()

    def host(self) -> Partner | None:
        """Who hosts."""
        return next((one for one in self.chosen if one.role is PartnerRole.HOST), None)

    def _search(self, typed: str) -> Sequence[Choice]:
        rows = self._desk.workspace.read(directory, typed, _FOUND + len(self.chosen) + 1)
        taken = {one.institution_id for one in self.chosen} | {self._own}
        known = [Partner(row.draft, row.id) for row in rows if row.id not in taken]
        names = {_name(one.draft) for one in (*known, *self.chosen)}
        names |= {_name(row.draft) for row in rows}
        shipped = (Partner(one.draft) for one in search_starters(typed, 2 * _FOUND))
        new = [one for one in shipped if _name(one.draft) not in names]
        found = [*known, *new][:_FOUND]
        self._found = {str(one.key): one for one in found}
        return [_choice(one) for one in found]

    def _add(self, choice: Choice) -> None:
        partner = self._found.get(str(choice.key))
        if partner is not None:
            self.chosen.append(partner)
            self._show()
            self.changed.emit()

    def _remove(self, partner: Partner) -> None:
        self.chosen.remove(partner)
        self._show()
        self.picker.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        emptied(self._rows)
        made = [self._row(partner) for partner in self.chosen]
        for one in made:
            self._rows.addWidget(one)
        tab_through(self.picker, made)

    def _row(self, partner: Partner) -> QWidget:
        made = Panel()
        line = row(made, spacing=6)
        line.addSpacing(4)
        line.addWidget(ElidedLabel(joined(partner.name, _where(partner.draft))))
        line.addStretch(1)
        roles = role_menu(partner.role)
        roles.setAccessibleName(self.tr("Role of {name}").format(name=partner.name))
        roles.changed.connect(lambda role: self._set_role(partner, role))
        roles.setFixedWidth(_ROLE_WIDTH)
        line.addWidget(roles)
        away = icon_button("x", self.tr("Remove {name}").format(name=partner.name))
        away.clicked.connect(lambda: self._remove(partner))
        line.addWidget(away)
        return made

    def _set_role(self, partner: Partner, role: PartnerRole) -> None:
        partner.role = PartnerRole(role)
        self.changed.emit()


def role_menu(role: PartnerRole = PartnerRole.LEAD) -> ComboBox:
    """A menu of the roles that an institution may bear."""
    made = ComboBox([(one, term(one)) for one in PartnerRole])
    made.set_value(role)
    return made


def _name(draft: InstitutionDraft) -> tuple[str, str]:
    return draft.country, next(iter(draft.name.values()), "").casefold()


def _where(draft: InstitutionDraft) -> str:
    return country_name(draft.country, language())


def _choice(partner: Partner) -> Choice:
    draft = partner.draft
    name = local(draft.name)
    second = name if name != partner.name else ""
    return Choice(str(partner.key), partner.name, second, _where(draft), local(draft.city))
