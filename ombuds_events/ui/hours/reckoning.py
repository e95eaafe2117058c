"""What the page knows: choices, calendars of a year, the board, reckoned at each tick."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ombuds_events.domain.common_hours import Wish, without_each
from ombuds_events.domain.text import LocalText
from ombuds_events.domain.workdays import WorkingCalendar
from ombuds_events.queries.hours_page import (
    HoursEvent,
    first_team,
    hours_event,
    known_ids,
    team_of,
)
from ombuds_events.queries.office import own_office
from ombuds_events.queries.past_meetings import past_meetings
from ombuds_events.queries.working_calendar import UnDayOn, un_days, working_calendars
from ombuds_events.ui.hours.board import Board
from ombuds_events.ui.hours.memory import Choices, remember, remembered
from ombuds_events.ui.hours.words import place
from ombuds_events.ui.kit.desk import Desk

_HALF_A_DAY = 4 * 60
"""A longer meeting is no common hour: people travel to it, and only the day is looked for."""


class Reckoning:
    """`read` asks the database, `reckon` only the processor."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.event: HoursEvent | None = None
        self.choices = Choices()
        self.calendars: tuple[WorkingCalendar, ...] = ()
        self.board = Board((), desk.workspace.clock.today().year, Wish())
        self.zone, self.own = "", 0
        self._city: LocalText = {}

    @property
    def city(self) -> LocalText:
        """The city of the clock in use: the host's of an event, else the own."""
        return self._city

    def begin(self, event_id: int) -> None:
        """Take the institutions of an event, or (0) those that were chosen last."""
        workspace = self._desk.workspace
        if event_id:
            self.event = workspace.read(hours_event, event_id)
            team = workspace.read(team_of, event_id)
            length = self.event.first.minutes
            wish = Wish(length) if length <= _HALF_A_DAY else Wish()
            self.choices = Choices(team, wish=wish)
            return
        self.event = None
        kept = remembered(self._desk.settings, workspace.name)
        if kept is not None:
            listed = workspace.read(known_ids, kept.listed)
            if listed:
                self.choices = replace(kept, listed=listed)
                return
        self.choices = Choices(workspace.read(first_team))

    def read(self, year: int) -> None:
        """Read the calendars of a year, the own city and what was before."""
        workspace, listed = self._desk.workspace, self.choices.listed
        own = workspace.read(own_office)
        self.own = own.institution_id
        self.zone, self._city = own.zone, own.city or own.name
        if self.event is not None:
            self.event = workspace.read(hours_event, self.event.id)
            self.zone, self._city = self.event.span.zone, self.event.city
        self.calendars = workspace.read(working_calendars, listed, [year])
        self._un_days: Sequence[UnDayOn] = workspace.read(un_days, year)
        self.past = workspace.read(past_meetings, listed)
        self.reckon(year)

    def first_day(self, tab: str, today: date) -> date:
        """The day that `tab` names, the event's own, or the next that suits."""
        try:
            return date.fromisoformat(tab)
        except ValueError:
            pass
        if self.event is not None and self.event.first.start.date() >= today:
            return self.event.first.start.date()
        self.read(today.year)
        return self.board.next_common(today) or today

    def reckon(self, year: int) -> None:
        """Reckon the year anew."""
        ticked = set(self.choices.ticked)
        team = [one for one in self.calendars if one.id in ticked]
        self.board = Board(team, year, self.choices.wish, self._un_days)

    def choose(self, choices: Choices) -> None:
        """Choose otherwise; choices for an event are its own and are not remembered."""
        self.choices = choices
        if self.event is None:
            remember(self._desk.settings, self._desk.workspace.name, choices)

    def helper(self, first: date, last: date) -> tuple[WorkingCalendar, int] | None:
        """Whose absence gives most days between two days, and how many."""
        found = without_each(self.board.calendars, first, last, self.choices.wish)
        for one, days in found.items():
            return next(each for each in self.board.calendars if each.id == one), days
        return None

    def names_without_clock(self) -> str:
        """Institutions that cannot be reckoned with."""
        return ", ".join(place(one) for one in self.board.lost)
