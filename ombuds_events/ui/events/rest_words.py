"""Who rests on the days of an event that is only being planned, in words beside its dates."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from ombuds_events.domain.span import Span
from ombuds_events.queries.working_calendar import country_years
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.words import country, local

_MOST = 2


@dataclass(frozen=True, slots=True)
class Body:
    """An institution that takes part, maybe not in the database yet."""

    name: str
    weekend: tuple[int, ...]
    country: str


class RestWords(QObject):
    """Weekends of the bodies and holidays of their countries."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def words(self, span: Span, bodies: Sequence[Body]) -> str:
        """The first two days on which somebody rests; "" where one office is alone and works."""
        found = [*self._weekends(span, bodies), *self._holidays(span, bodies)]
        if found:
            ordered = sorted(found, key=lambda pair: pair[0])
            return " ".join(words for _day, words in ordered[:_MOST])
        return self.tr("Everybody works on these days.") if len(bodies) > 1 else ""

    def _weekends(self, span: Span, bodies: Sequence[Body]) -> Iterator[tuple[date, str]]:
        form = self.tr("Weekend on {day}: {names}.")
        for day in span.days:
            names = [body.name for body in bodies if day.isoweekday() in body.weekend]
            if names:
                yield day, form.format(day=dates.day(day), names=", ".join(names))

    def _holidays(self, span: Span, bodies: Sequence[Body]) -> Iterator[tuple[date, str]]:
        form = self.tr("Holiday in {country} on {day}: {name}.")
        countries = tuple(dict.fromkeys(body.country for body in bodies if body.country))
        years = sorted({day.year for day in span.days})
        lists = self._desk.workspace.read(country_years, countries, years)
        for iso2 in countries:
            for one in (one for year in years for one in lists[iso2, year].days):
                if one.day in span.days and not one.is_working:
                    name = f"{local(one.name)} \u2248" if one.is_estimate else local(one.name)
                    yield (
                        one.day,
                        form.format(country=country(iso2), day=dates.day(one.day), name=name),
                    )
