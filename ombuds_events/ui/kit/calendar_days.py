"""A calendar of rest in a table: own days, corrections of the country, its public holidays."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.text import LocalText, isolated, pick
from ombuds_events.domain.workdays import Correction, Holiday
from ombuds_events.queries.calendar_facts import CalendarFacts
from ombuds_events.queries.working_calendar import CountryYear
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.columns import Column
from ombuds_events.ui.kit.i18n import language
from ombuds_events.ui.kit.rows import Group
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.words import country, local

ABOUT = "≈"
_DAY_OFF, _ESTIMATE, _CLOSED, _WORKS = "day_off", "estimate", "closed", "works"


@dataclass(frozen=True, slots=True)
class DayLine:
    """A line of the table; `correction`: the entry that people made, None of a public holiday."""

    id: str
    first_day: date
    last_day: date
    name: LocalText
    what: str
    correction: Correction | None = None

    @property
    def is_working(self) -> bool:
        """Whether these days are worked."""
        return self.what == _WORKS


class DaysTable(WorkTable):
    """`show_facts` writes it; Enter opens a line."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self._today = today
        super().__init__(self._made_columns(), "", "row", parent)
        self.setProperty("framed", "true")

    def show_facts(self, facts: CalendarFacts, *, with_own: bool) -> None:
        """Show a calendar; `with_own`: of an institution, whose own days come first."""
        groups: list[tuple[Group | None, Sequence[DayLine]]] = []
        if with_own:
            own = list(_corrections(facts.own))
            groups.append((Group("own", self.tr("Own days"), self._note(own)), own))
        of_country = list(_corrections(facts.of_country))
        if of_country or not with_own:
            title = self.tr("Corrections for all of {country}")
            title = title.format(country=country(facts.country))
            groups.append((Group("country", title, self._note(of_country)), of_country))
        groups += [(self._heading(one), [_line(day) for day in one.days]) for one in facts.lists]
        self.set_groups(groups)

    def _heading(self, one: CountryYear) -> Group:
        title = self.tr("Public holidays {year}").format(year=one.year)
        return Group(str(one.year), title, dates.number(len(one.days)) if one.days else "–")

    def _note(self, lines: Sequence[DayLine]) -> str:
        return "" if lines else self.tr("none yet")

    def _made_columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "days",
                lambda: self.tr("Days"),
                self._days,
                spoken=self._spoken,
                sort=lambda row: row.first_day,
                width=220,
                hideable=False,
            ),
            Column(
                "name",
                lambda: self.tr("Name"),
                lambda row: local(row.name) or "–",
                tip=_other_names,
                width=220,
                stretch=True,
            ),
            Column(
                "what",
                lambda: self.tr("What"),
                self._what,
                width=150,
            ),
        )

    def _days(self, row: DayLine) -> str:
        words = dates.days(row.first_day, row.last_day, self._today)
        return f"{ABOUT} {words}" if row.what == _ESTIMATE else words

    def _spoken(self, row: DayLine) -> str:
        words = dates.days(row.first_day, row.last_day, self._today)
        return self.tr("about {days}").format(days=words) if row.what == _ESTIMATE else words

    def _what(self, row: DayLine) -> str:
        return {
            _DAY_OFF: self.tr("day off"),
            _ESTIMATE: self.tr("day off, estimated"),
            _CLOSED: self.tr("closed"),
            _WORKS: self.tr("works"),
        }[row.what]


def _corrections(rows: Sequence[Correction]) -> Iterator[DayLine]:
    for one in rows:
        what = _WORKS if one.is_working else _CLOSED
        yield DayLine(f"days-{one.id}", one.first_day, one.last_day, one.name, what, one)


def _line(day: Holiday) -> DayLine:
    what = _ESTIMATE if day.is_estimate else _WORKS if day.is_working else _DAY_OFF
    return DayLine(f"day-{day.day}-{day.is_working}", day.day, day.day, day.name, what)


def _other_names(row: DayLine) -> str:
    """The name in the other languages that are known."""
    shown = pick(row.name, language())
    others = dict.fromkeys(text for text in row.name.values() if text != shown)
    return " · ".join(map(isolated, others))
