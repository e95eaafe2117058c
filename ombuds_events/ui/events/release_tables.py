"""The lists of a release: sessions that changed, people and institutions that are affected."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.releases import SessionChange, SessionDifference
from ombuds_events.domain.text import isolated
from ombuds_events.queries.people import ShownPerson
from ombuds_events.queries.releases import AffectedPerson
from ombuds_events.ui.events.programme_words import ProgrammeWords
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.i18n import term
from ombuds_events.ui.kit.person_name import name_runs
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.words import country, local

_ICONS = {
    SessionChange.NEW: "plus",
    SessionChange.MOVED: "calendar-clock",
    SessionChange.CHANGED: "pencil",
    SessionChange.CANCELLED: "calendar-x",
}
_TONES = {SessionChange.NEW: "ok", SessionChange.CANCELLED: "error"}


class ChangesTable(WorkTable):
    """What became of each session; `people` names those with a role."""

    def __init__(
        self,
        words: ProgrammeWords,
        people: Callable[[], Mapping[str, ShownPerson]],
        parent: QWidget | None = None,
    ) -> None:
        self._words, self._people = words, people
        key = _key_of
        super().__init__(self._made_columns(), "", "row_two_lines", parent, key=key)
        self.setProperty("framed", "true")
        self.set_name(self.tr("Sessions"))

    def _made_columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "what",
                lambda: self.tr("Change"),
                lambda one: term(one.what),
                Cell.STEP,
                icon=lambda one: _ICONS[one.what],
                tone=lambda one: _TONES.get(one.what, "info"),
                width=130,
                sortable=False,
            ),
            Column(
                "title",
                lambda: self.tr("Session"),
                lambda one: self._words.released_title(one.session),
                Cell.TWO_LINES,
                second=self._difference,
                tip=self._difference,
                stretch=True,
                sortable=False,
            ),
        )

    def _difference(self, one: SessionDifference) -> str:
        return self._words.difference(one, self._people())


class AffectedTable(WorkTable):
    """People whom a release touches."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(self._made_columns(), name, "row_two_lines", parent)
        self.setProperty("framed", "true")
        self.set_empty(self.tr("Nobody is affected."))

    def _made_columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "name",
                lambda: self.tr("Name"),
                lambda one: isolated(one.person.name),
                Cell.NAME,
                second=lambda one: local(one.person.position),
                runs=lambda one: name_runs(one.person),
                icon=lambda one: "shield" if one.person.is_minor else "",
                stretch=True,
                sortable=False,
            ),
            Column(
                "institution",
                lambda: self.tr("Institution"),
                lambda one: local(one.person.institution),
                tip=lambda one: local(one.person.institution),
                width=220,
                sortable=False,
            ),
            Column(
                "role",
                lambda: self.tr("Role"),
                self._role,
                tip=self._role,
                width=170,
                sortable=False,
            ),
        )

    def _role(self, one: AffectedPerson) -> str:
        """The role of the seat; in sessions there may be several."""
        if one.role is not None:
            return term(one.role)
        return ", ".join(term(role) for role in one.session_roles)


class HomesTable(WorkTable):
    """Institutions whose people a release touches."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._made_columns(), "", "row_two_lines", parent)
        self.setProperty("framed", "true")
        self.set_name(self.tr("Institutions"))
        self.set_empty(self.tr("Nobody is affected."))

    def _made_columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "name",
                lambda: self.tr("Institution"),
                lambda one: local(one.name),
                Cell.TWO_LINES,
                second=lambda one: country(one.country),
                stretch=True,
                sortable=False,
            ),
            Column(
                "people",
                lambda: self.tr("People"),
                lambda one: dates.number(one.people),
                align="end",
                width=90,
                sortable=False,
            ),
        )


def _key_of(one: SessionDifference) -> str:
    return one.session.key
