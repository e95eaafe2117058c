"""What the calendar remembers on this computer, and which days a view shows."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from ombuds_events.domain.problems import Refused
from ombuds_events.domain.span import zone_of
from ombuds_events.queries.calendar_marks import MarkKind
from ombuds_events.queries.calendar_page import BarKind
from ombuds_events.ui.kit.settings import Setting, Settings

VIEW = Setting("calendar/view", str, "week")
ZONES = Setting("calendar/zones", str, "")
PARTNERS = Setting("calendar/partners", str, "")
HIDDEN = Setting("calendar/hidden", str, "")
ASIDE = Setting("calendar/aside", bool, default=True)
MOST_ZONES = 3


class View(StrEnum):
    """How the calendar is looked at."""

    MONTH = "month"
    WEEK = "week"
    AGENDA = "agenda"


TOGGLES: tuple[str, ...] = (*BarKind, MarkKind.HOLIDAY, MarkKind.UN_DAY)
"""What can be left out: kinds of events, then layers."""


@dataclass(frozen=True, slots=True)
class Period:
    """The days that are shown: `first` to `last` are read, `month` is what a month is about."""

    view: View
    first: date
    last: date
    month: date

    @property
    def weeks(self) -> int:
        """How many rows a month has."""
        return ((self.last - self.first).days + 1) // 7

    def inner(self) -> tuple[date, date]:
        """The days that the heading names."""
        if self.view is View.WEEK:
            return self.first, self.last
        return self.month, next_month(self.month) - timedelta(days=1)


def period(view: View, day: date) -> Period:
    """What `view` shows around `day`: whole weeks from Monday on, or a month of an agenda."""
    month = day.replace(day=1)
    if view is View.AGENDA:
        return Period(view, month, next_month(month) - timedelta(days=1), month)
    if view is View.WEEK:
        first = day - timedelta(days=day.weekday())
        return Period(view, first, first + timedelta(days=6), month)
    first = month - timedelta(days=month.weekday())
    last = next_month(month) - timedelta(days=1)
    return Period(view, first, last + timedelta(days=6 - last.weekday()), month)


def landing(shown: Period, standing: datetime, by: int) -> datetime:
    """Where to stand one period further: `standing` itself if it lies beyond this one."""
    if not shown.first <= standing.date() <= shown.last:
        return standing
    if shown.view is View.WEEK:
        return standing + timedelta(days=7 * by)
    month = next_month(shown.month) if by > 0 else shown.month - timedelta(days=1)
    return datetime.combine(month.replace(day=1), standing.time())


def next_month(month: date) -> date:
    """The first day of the month after."""
    return (month.replace(day=1) + timedelta(days=32)).replace(day=1)


class Memory:
    """Reads and writes the settings; what they cannot mean any more is as if never saved."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def view(self) -> View:
        """The view that was left."""
        kept = self._settings.get(VIEW)
        return View(kept) if kept in set(View) else View.WEEK

    def keep_view(self, view: View) -> None:
        """Remember the view."""
        self._settings.set(VIEW, view.value)

    def zones(self) -> tuple[str, ...]:
        """The zones of the rulers, the main one first; empty = never chosen."""
        kept = dict.fromkeys(filter(None, self._settings.get(ZONES).split(",")))
        return tuple(zone for zone in kept if _is_zone(zone))[:MOST_ZONES]

    def keep_zones(self, zones: Iterable[str]) -> None:
        """Remember the zones."""
        self._settings.set(ZONES, ",".join(zones))

    def partners(self, office: str) -> tuple[int, ...] | None:
        """The institutions whose hours are shown in an office; None = never chosen."""
        kept = self._offices().get(office)
        if not isinstance(kept, list):
            return None
        return tuple(one for one in kept if isinstance(one, int))

    def keep_partners(self, office: str, ids: Iterable[int]) -> None:
        """Remember the institutions of an office."""
        self._settings.set(PARTNERS, json.dumps({**self._offices(), office: list(ids)}))

    def _offices(self) -> dict[str, object]:
        try:
            kept = json.loads(self._settings.get(PARTNERS) or "{}")
        except ValueError:
            return {}
        return kept if isinstance(kept, dict) else {}

    def hidden(self) -> frozenset[str]:
        """What is left out."""
        return frozenset(self._settings.get(HIDDEN).split(",")) & frozenset(TOGGLES)

    def keep_hidden(self, hidden: Iterable[str]) -> None:
        """Remember what is left out."""
        self._settings.set(HIDDEN, ",".join(sorted(hidden)))

    def has_aside(self) -> bool:
        """Whether the side panel is wanted."""
        return self._settings.get(ASIDE)

    def keep_aside(self, *, wanted: bool) -> None:
        """Remember whether the side panel is wanted."""
        self._settings.set(ASIDE, wanted)


def _is_zone(zone: str) -> bool:
    try:
        zone_of(zone)
    except Refused:
        return False
    return True
