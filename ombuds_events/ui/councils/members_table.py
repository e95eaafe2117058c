"""The members of a council as a table: first name and initial, never a date of birth."""

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.kinds import CouncilRole
from ombuds_events.domain.text import isolated
from ombuds_events.queries.councils import MemberRow
from ombuds_events.ui.councils.words import CouncilWords
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.columns import Cell, Column, Run
from ombuds_events.ui.kit.i18n import state_label, term
from ombuds_events.ui.kit.person_name import name_runs
from ombuds_events.ui.kit.rows import Group
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.words import joined


class MembersTable(WorkTable):
    """`revealed`: full names that may be shown until the page closes."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self._today = today
        self.revealed: Mapping[int, str] = {}
        self._words: CouncilWords | None = None
        super().__init__(self._made_columns(), "", "row_roomy", parent)
        self._words = CouncilWords(self)

    def show_members(self, members: Iterable[MemberRow]) -> None:
        """Show those who are members now, then those whose term is over or not begun."""
        now: list[MemberRow] = []
        others: list[MemberRow] = []
        for one in members:
            (now if one.is_active else others).append(one)
        groups: list[tuple[Group | None, list[MemberRow]]] = [(None, now)]
        if others:
            title = self.tr("Terms over or not begun")
            group = Group("others", title, str(len(others)), collapsible=True)
            groups.append((group, others))
        self.set_groups(groups)

    def name_of(self, row: MemberRow) -> str:
        """The name as may be shown now."""
        return isolated(self.revealed.get(row.person.id, row.person.name))

    def _runs(self, row: MemberRow) -> tuple[Run, ...]:
        if row.person.id in self.revealed:
            return (Run(self.revealed[row.person.id], strong=True),)
        return name_runs(row.person)

    def _papers(self, row: MemberRow) -> str:
        if self._words is None:
            return ""
        return self._words.papers(row) if row.is_active else self._words.end_reason(row.end_reason)

    def _made_columns(self) -> tuple[Column, ...]:
        return (*self._who(), *self._term())

    def _who(self) -> tuple[Column, ...]:
        """Who it is."""
        return (
            Column(
                "name",
                lambda: self.tr("Member"),
                self.name_of,
                Cell.NAME,
                runs=self._runs,
                spoken=self._spoken,
                width=120,
                stretch=True,
                hideable=False,
            ),
            Column(
                "minor",
                lambda: self.tr("Age"),
                lambda row: state_label("participation", "under_18") if row.person.is_minor else "",
                Cell.CHIP,
                state=lambda _row: "under_18",
                width=104,
            ),
            Column(
                "role",
                lambda: self.tr("Role"),
                lambda row: term(row.role),
                tip=lambda row: term(row.role),
                sort=lambda row: list(CouncilRole).index(row.role),
                width=104,
            ),
        )

    def _term(self) -> tuple[Column, ...]:
        """The term and its papers."""
        return (
            Column(
                "comes",
                lambda: self.tr("Comes of age"),
                lambda row: self._words.comes_of_age(row) if self._words else "",
                tip=lambda row: self._words.comes_of_age(row) if self._words else "",
                tone=lambda row: "" if row.turns_adult_in_term else "text_2",
                width=142,
                drop_below=660,
            ),
            Column(
                "until",
                lambda: self.tr("Term to"),
                lambda row: dates.day(row.ends_on, self._today) if row.ends_on else "–",
                sort=lambda row: row.ends_on or date.max,
                width=140,
            ),
            Column(
                "papers",
                lambda: self.tr("Conditions"),
                self._papers,
                Cell.STEP,
                icon=_icon,
                tone=_tone,
                tip=self._papers,
                sort=lambda row: len(row.paperwork.missing) if row.paperwork else -1,
                width=128,
            ),
        )

    def _spoken(self, row: MemberRow) -> str:
        """As in "Amina K., under 18, 2 missing"."""
        minor = state_label("participation", "under_18") if row.person.is_minor else ""
        return joined(self.name_of(row), minor, self._papers(row)).replace(" · ", ", ")


def _icon(row: MemberRow) -> str:
    if row.paperwork is None:
        return ""
    return "ban" if row.paperwork.missing else "check"


def _tone(row: MemberRow) -> str:
    if row.paperwork is None:
        return "text_2"
    return "error" if row.paperwork.missing else "ok"
