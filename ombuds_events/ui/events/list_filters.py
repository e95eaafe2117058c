"""Filters and views of the list of events, in words."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from ombuds_events.domain.kinds import EventState
from ombuds_events.exchange.places import country_name
from ombuds_events.queries.event_filters import EventFilter, EventView, filter_choices
from ombuds_events.queries.new_event import event_lists
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.archiver import ARCHIVE, archive_filter
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.filter_bar import Filter
from ombuds_events.ui.kit.i18n import language, state_label
from ombuds_events.ui.kit.tab_strip import Tab
from ombuds_events.ui.kit.words import local


class ListFilters(QObject):
    """The chips offer what some event has, and what is chosen although none has it now."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def views(self, counts: Mapping[EventView, int]) -> list[Tab]:
        """The views that every office has."""
        year = self._desk.workspace.clock.today().year
        titles = {
            EventView.CURRENT: self.tr("Current"),
            EventView.MINE: self.tr("Mine"),
            EventView.NOMINATIONS_OPEN: self.tr("Nominations open"),
            EventView.HELD: self.tr("Held {year}").format(year=year),
            EventView.ALL: self.tr("All"),
        }
        return [Tab(view, words, str(counts[view])) for view, words in titles.items()]

    def filters(self, wanted: EventFilter) -> list[Filter]:
        """The chips."""
        choices = self._desk.workspace.read(filter_choices)
        lists = self._desk.workspace.read(event_lists)
        states = [s for s in EventState if s in {*choices.states, *wanted.states}]
        numbers = {*choices.recommendations, *wanted.recommendations}
        countries = dict.fromkeys([*choices.countries, *sorted(wanted.countries)])
        kinds = {*choices.types, *wanted.types}
        today = self._desk.workspace.clock.today()
        days = (today, today.replace(day=1), date(today.year, 1, 1), wanted.since)
        since = dict.fromkeys(day for day in days if day is not None)
        return [
            Filter("since", self.tr("From"), [(d, dates.day(d)) for d in since], many=False),
            Filter("states", self.tr("State"), [(s, state_label("event", s)) for s in states]),
            Filter(
                "recommendations",
                self.tr("Recommendation"),
                [(n, f"{n}  {local(t)}") for n, t in lists.recommendations.items() if n in numbers],
            ),
            Filter(
                "countries",
                self.tr("Country"),
                [(iso, country_name(iso, language())) for iso in countries],
            ),
            Filter(
                "types",
                self.tr("Type"),
                [(k, local(t)) for k, t in lists.types.items() if k in kinds],
            ),
            archive_filter(),
        ]


def chosen(wanted: EventFilter) -> dict[str, list[Any]]:
    """What is chosen, as the chips know it."""
    return {
        "since": [wanted.since] if wanted.since else [],
        "states": list(wanted.states),
        "recommendations": list(wanted.recommendations),
        "countries": list(wanted.countries),
        "types": list(wanted.types),
        ARCHIVE: [ARCHIVE] if wanted.archived else [],
    }


def parts(chips: Mapping[str, list[Any]]) -> dict[str, Any]:
    """The parts of a filter that the chips say."""
    return {
        "since": next(iter(chips.get("since", [])), None),
        "archived": bool(chips.get(ARCHIVE)),
        **{
            key: frozenset(chips.get(key, []))
            for key in ("states", "recommendations", "countries", "types")
        },
    }
