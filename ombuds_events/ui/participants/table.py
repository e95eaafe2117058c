"""The people of an event as a table: by delegation, two lines a name, a chip for the state."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.kinds import ParticipationRole, ParticipationState
from ombuds_events.domain.text import isolated, pick
from ombuds_events.exchange.places import country_name
from ombuds_events.queries.participations import Delegation, SeatRow
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.i18n import language, state_label, term
from ombuds_events.ui.kit.layouts import writes
from ombuds_events.ui.kit.person_name import name_runs
from ombuds_events.ui.kit.rows import Group
from ombuds_events.ui.kit.table import WorkTable

_ALT = Qt.KeyboardModifier.AltModifier
_STEPS = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}
_LEFT = frozenset(
    {
        ParticipationState.WITHDRAWN,
        ParticipationState.REPLACED,
        ParticipationState.NOT_SELECTED,
        ParticipationState.CANCELLED_WITH_EVENT,
    }
)


def delegation_name(country: str, name: str) -> str:
    """How a delegation is called: "Armenia · HRD"."""
    return " · ".join(part for part in (isolated(country), isolated(name)) if part)


class SeatsTable(WorkTable):
    """`reserve_wanted`: R was pressed; `order_wanted(±1)`: Alt with an arrow."""

    reserve_wanted = Signal()
    order_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._made_columns(), "", "row_two_lines", parent)
        self.rows.sorter = lambda _key, _descending: None  # the order is the protocol's

    def show_delegations(self, delegations: Iterable[Delegation]) -> None:
        """Show everybody under the names of their institutions."""
        shown = [(self._group(one), one.seats) for one in delegations]
        has_minors = any(seat.person.is_minor for _, seats in shown for seat in seats)
        # Young delegates are marked; the room comes from the column that matters least to them.
        self.set_hidden_columns(("languages",) if has_minors else ("minor",))
        self.set_groups(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == _ALT and event.key() in _STEPS:
            self.order_wanted.emit(_STEPS[event.key()])
        elif writes(event, "r"):
            self.reserve_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _group(self, one: Delegation) -> Group:
        country = country_name(one.country, language()) if one.country else ""
        name = delegation_name(country, pick(one.name, language()))
        is_short = one.quota is not None and one.taken < one.quota
        return Group(
            one.institution_id,
            name or self.tr("No institution"),
            self._share(one),
            "warn" if is_short else "text_2",
            collapsible=True,
        )

    def _share(self, one: Delegation) -> str:
        if one.quota is None:
            return str(len(one.seats))
        words = self.tr("{taken} of {quota}")
        if one.in_reserve:
            words = self.tr("{taken} of {quota} and {reserve} in reserve")
        return words.format(taken=one.taken, quota=one.quota, reserve=one.in_reserve)

    def _made_columns(self) -> tuple[Column, ...]:
        return (*self._who(), *self._what())

    def _who(self) -> tuple[Column, ...]:
        return (
            Column(
                "state",
                lambda: self.tr("State"),
                lambda row: state_label("participation", row.state),
                Cell.CHIP,
                state=lambda row: row.state,
                width=146,
            ),
            Column(
                "minor",
                "",
                lambda row: state_label("participation", "under_18") if row.person.is_minor else "",
                Cell.CHIP,
                state=lambda _row: "under_18",
                width=108,
                hideable=False,
            ),
            Column(
                "name",
                lambda: self.tr("Name"),
                lambda row: row.person.name,
                Cell.NAME,
                second=self._second,
                runs=lambda row: name_runs(row.person),
                spoken=self._spoken,
                tip=lambda row: row.person.name,
                stretch=True,
                hideable=False,
            ),
        )

    def _what(self) -> tuple[Column, ...]:
        return (
            Column(
                "post",
                lambda: self.tr("Post and role"),
                self._post,
                Cell.TWO_LINES,
                second=self._role,
                tip=self._post,
                width=172,
            ),
            Column("sex", lambda: self.tr("Sex"), self._sex, width=64, drop_below=640),
            Column(
                "languages",
                lambda: self.tr("Languages"),
                lambda row: " ".join(row.person.languages).upper(),
                width=88,
                drop_below=760,
            ),
            Column(
                "notes",
                lambda: self.tr("Notes"),
                self.note,
                tip=self.note,
                tone=self._note_tone,
                width=140,
            ),
        )

    def _post(self, row: SeatRow) -> str:
        return pick(row.person.position, language()) or term(row.role)

    def _role(self, row: SeatRow) -> str:
        """The role below the post, where it is not simply "participant"."""
        is_plain = row.role is ParticipationRole.PARTICIPANT
        return "" if is_plain or not row.person.position else term(row.role)

    def note(self, row: SeatRow) -> str:
        """What should be noticed about a seat."""
        if row.missing and row.state not in _LEFT:
            more = len(row.missing) - 1
            first = term(row.missing[0])
            if more:
                return self.tr("missing: {condition} and {n} more").format(condition=first, n=more)
            return self.tr("missing: {condition}").format(condition=first)
        if row.replaced_by:
            return self.tr("replaced by {name}").format(name=isolated(row.replaced_by))
        if row.reason:
            return row.reason
        return self.tr("over quota") if row.state is ParticipationState.RESERVE else ""

    def _note_tone(self, row: SeatRow) -> str:
        return "error" if row.missing and row.state not in _LEFT else "text_2"

    def _second(self, row: SeatRow) -> str:
        return self.tr("full name is masked") if row.person.is_minor else row.person.other

    def _sex(self, row: SeatRow) -> str:
        return term(row.person.sex) if row.person.sex else ""

    def _spoken(self, row: SeatRow) -> str:
        """As in "Accepted, Sargsyan Anahit, Armenia, head of unit"."""
        parts = [state_label("participation", row.state), row.person.name]
        if row.person.is_minor:
            parts.append(state_label("participation", "under_18"))
        if row.person.country:
            parts.append(country_name(row.person.country, language()))
        parts.append(pick(row.person.position, language()))
        return ", ".join(part for part in parts if part)
