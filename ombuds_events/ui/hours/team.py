"""The left column: whose hours, how long, and how many may be missing."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from ombuds_events.domain.common_hours import MOST_MISSING, Wish
from ombuds_events.domain.drafts import InstitutionDraft
from ombuds_events.domain.text import pick
from ombuds_events.domain.workdays import WorkingCalendar
from ombuds_events.exchange.places import country_name
from ombuds_events.queries.hours_page import TeamSet
from ombuds_events.queries.institutions import directory
from ombuds_events.queries.starter import search_starters
from ombuds_events.services.institutions import adopt_starter
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.hours.memory import LENGTHS, Choices
from ombuds_events.ui.hours.team_list import TeamList
from ombuds_events.ui.hours.words import HoursWords
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.buttons import icon_button
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.i18n import language
from ombuds_events.ui.kit.panels import Panel, column, label, row
from ombuds_events.ui.kit.search_picker import Choice, SearchPicker
from ombuds_events.ui.kit.words import local
from ombuds_events.ui.kit.working_hours import MinutesEdit

_FOUND = 8
_USUAL = (9 * 60, 18 * 60)


class TeamColumn(Panel):
    """Emits `listed(ids)`, `ticked(id, on)`, `wished(Wish)` when changed."""

    listed = Signal(object)
    ticked = Signal(int, bool)
    wished = Signal(object)

    def __init__(self, desk: Desk, words: HoursWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._choices = Choices()
        self._found: dict[str, int | InstitutionDraft] = {}
        self.title, self.count = label("", "strong"), label("", "secondary")
        self.sets = icon_button("list-plus", "")
        self._menu = QMenu(self.sets)
        self.sets.setMenu(self._menu)
        self.picker = SearchPicker(self._search)
        self.picker.empties_itself()
        self.list = TeamList()
        self.whose = ComboBox([(False, self._each_own), (True, self._same)])
        self.starts, self.ends = MinutesEdit(), MinutesEdit(is_end=True)
        self.length = ComboBox()
        self.miss = ComboBox([(n, dates.number(n)) for n in range(MOST_MISSING + 1)])
        self._names = [label("", "strong") for _ in range(3)]
        self._clocks = QWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_team(self, choices: Choices, calendars: Sequence[WorkingCalendar], own: int) -> None:
        """Show who is in the list, and what is wished for."""
        self._choices = choices
        self.list.show_team(calendars, choices.unticked, own)
        self.show_count()
        self._show_wish(choices.wish)

    def take(self, choices: Choices) -> None:
        """Take over a tick, without filling the list again."""
        self._choices = choices
        self.show_count()

    def show_count(self) -> None:
        """How many are ticked."""
        self.count.setText(dates.number(len(self._choices.ticked)))

    def offer_sets(self, sets: Sequence[TeamSet], choose: Callable[[TeamSet], object]) -> None:
        """Offer institutions that belong together."""
        self._menu.clear()
        for one in sets:
            name = one.network
            if one.code:
                form = self.tr("Partners of {code}, {title}")
                name = form.format(code=one.code, title=local(one.title))
            words = f"{name} ({len(one.institution_ids)})"
            action = self._menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _on=False, chosen=one: choose(chosen))
        self.sets.setVisible(bool(sets))

    def retranslate(self) -> None:
        """Write all words again."""
        self.title.setText(self.tr("Institutions"))
        self.sets.set_name(self.tr("Institutions that belong together"))
        self.picker.setPlaceholderText(self.tr("Add institution"))
        self.picker.setAccessibleName(self.tr("Add institution"))
        self.list.setAccessibleName(self.tr("Institutions"))
        self.list.remove_action.setText(self.tr("Take out of the list"))
        for name, words, field in zip(
            self._names,
            (self.tr("Working hours, local"), self.tr("At least"), self.tr("May miss")),
            (self.whose, self.length, self.miss),
            strict=True,
        ):
            name.setText(words)
            field.setAccessibleName(words)
        self.starts.setAccessibleName(self.tr("Working hours begin"))
        self.ends.setAccessibleName(self.tr("Working hours end"))
        self._show_wish(self._choices.wish)

    # -- inside --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        box = column(self, margin=12, spacing=6)
        head = row(spacing=6)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        box.addLayout(head)
        adding = row(spacing=2)
        adding.addWidget(self.picker, 1)
        adding.addWidget(self.sets)
        box.addLayout(adding)
        box.addWidget(self.list)
        box.addSpacing(6)
        box.addWidget(self._names[0])
        box.addWidget(self.whose)
        line = row(self._clocks, spacing=6)
        line.addWidget(self.starts)
        line.addWidget(label("–"))
        line.addWidget(self.ends)
        line.addStretch(1)
        box.addWidget(self._clocks)
        box.addSpacing(6)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for place, (name, field) in enumerate(
            ((self._names[1], self.length), (self._names[2], self.miss))
        ):
            grid.addWidget(name, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, 1)
        box.addLayout(grid)
        box.addStretch(1)

    def _connect(self) -> None:
        self.picker.chosen.connect(self._add)
        self.list.ticked.connect(self.ticked)
        self.list.removed.connect(self._remove)
        self.whose.changed.connect(lambda _same: self._tell())
        self.length.changed.connect(lambda _minutes: self._tell())
        self.miss.changed.connect(lambda _count: self._tell())
        self.starts.changed.connect(lambda _minutes: self._tell())
        self.ends.changed.connect(lambda _minutes: self._tell())

    def _each_own(self) -> str:
        return self.tr("each its own")

    def _same(self) -> str:
        return self.tr("same for all")

    def _show_wish(self, wish: Wish) -> None:
        offered = sorted({*LENGTHS, wish.min_minutes})
        self.length.set_options([(n, self._words.short_length(n)) for n in offered])
        self.length.set_value(wish.min_minutes)
        self.miss.set_value(wish.may_miss)
        self.whose.set_value(wish.hours is not None)
        starts, ends = wish.hours or _USUAL
        self.starts.set_value(starts)
        self.ends.set_value(ends)
        self._clocks.setVisible(wish.hours is not None)

    def _tell(self) -> None:
        """Read the fields; hours that cannot be are put back."""
        hours = (self.starts.value(), self.ends.value()) if self.whose.value() else None
        wish = Wish(self.length.value(), hours, self.miss.value())
        problems = wish.check()
        if problems:
            self._desk.notices.refused(problems)
            wish = self._choices.wish
        self._choices = replace(self._choices, wish=wish)
        self._show_wish(wish)
        self.wished.emit(wish)

    def _search(self, typed: str) -> list[Choice]:
        """In the office's list first, then in the shipped one."""
        listed = set(self._choices.listed)
        rows = self._desk.workspace.read(directory, typed, _FOUND + len(listed))
        names = {_name(one.draft) for one in rows}
        self._found = {}
        found = [self._choice(row.draft, row.id) for row in rows if row.id not in listed][:_FOUND]
        shipped = (one.draft for one in search_starters(typed, 2 * _FOUND))
        new = [self._choice(draft, draft) for draft in shipped if _name(draft) not in names]
        return [*found, *new][:_FOUND]

    def _choice(self, draft: InstitutionDraft, meant: int | InstitutionDraft) -> Choice:
        key = str(len(self._found))
        self._found[key] = meant
        short = local(draft.short_name) or local(draft.name)
        name = local(draft.name)
        where = country_name(draft.country, language())
        second = name if name != short else ""
        return Choice(key, short, second, where, pick(draft.city, language()))

    def _add(self, choice: Choice) -> None:
        meant = self._found.get(str(choice.key))
        if isinstance(meant, int):
            self.listed.emit((*self._choices.listed, meant))
        elif meant is not None:
            self._adopt(meant)

    def _adopt(self, draft: InstitutionDraft) -> None:
        """Take an institution out of the shipped list into the office, and into this list."""
        before, found = self._choices.listed, list[int]()
        name = pick(draft.short_name or draft.name, language())

        def adopt(session: Any) -> None:
            found.append(adopt_starter(session, draft))

        if self._desk.attempt(Gesture("add_institution", name), adopt):
            self.listed.emit(tuple(dict.fromkeys((*before, *found))))
            words = self.tr("{name} is in your list of institutions now.").format(name=name)
            self._desk.notices.toast(words, undo=True)

    def _remove(self, one: int) -> None:
        self.listed.emit(tuple(each for each in self._choices.listed if each != one))


def _name(draft: InstitutionDraft) -> tuple[str, str]:
    return draft.country, next(iter(draft.name.values()), "").casefold()
