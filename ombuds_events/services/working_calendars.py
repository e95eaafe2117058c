"""What users do with working calendars; and the lists of holidays, kept so as they were read."""

from collections.abc import Callable, Collection, Iterable

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from ombuds_events.domain.days_off import DaysDraft
from ombuds_events.domain.problems import Refused, refuse_if_any
from ombuds_events.exchange import holiday_source
from ombuds_events.exchange.holiday_source import HolidayYear
from ombuds_events.model.working_calendar import CalendarDay, HolidayList, PublicHoliday
from ombuds_events.queries.working_calendar import missing_lists
from ombuds_events.services.versions import refuse_if_moved
from ombuds_events.store.workspace import Gesture, Workspace

Progress = Callable[[int, int, str], None]
"""Told how many of how many lists were read, and the country of the last one."""


def read_missing_lists(
    workspace: Workspace,
    institution_ids: Collection[int] | None,
    years: Iterable[int],
    progress: Progress | None = None,
) -> int:
    """Read the holidays that are not in the database yet; returns how many lists came in.

    Of all institutions, or of those given. A database that may only be read stays as it is.
    """
    wanted = workspace.read(missing_lists, institution_ids, years)
    if not wanted or workspace.read_only:
        return 0
    found = []
    for number, one in enumerate(holiday_source.read(wanted), start=1):
        found.append(one)
        if progress:
            progress(number, len(wanted), one.country)
    workspace.run(Gesture("read_holidays", source="setup"), keep_lists, found)
    return len(found)


def keep_lists(session: Session, found: Iterable[HolidayYear]) -> None:
    """Put lists of holidays in the place of what another version of the library told."""
    for one in found:
        # Somebody else on the server may write the same list at this moment: theirs is as good.
        try:
            with session.begin_nested():
                _keep(session, one)
        except IntegrityError:
            continue


def _keep(session: Session, found: HolidayYear) -> None:
    query = select(HolidayList).where(
        HolidayList.country == found.country, HolidayList.year == found.year
    )
    row = session.scalar(query)
    if row is None:
        row = HolidayList(country=found.country, year=found.year)
        session.add(row)
    row.library, row.is_covered = found.library, found.is_covered
    row.last_year = found.last_year
    row.days.clear()
    session.flush()  # the old days go before new ones of the same date come
    row.days.extend(
        PublicHoliday(
            day=one.day,
            name=dict(one.name),
            is_estimate=one.is_estimate,
            is_working=one.is_working,
        )
        for one in found.days
    )
    session.flush()


def add_days(session: Session, draft: DaysDraft) -> int:
    """Add closing days, or days that are worked after all, to a calendar; returns the id."""
    row = CalendarDay()
    _write(session, row, draft)
    session.add(row)
    session.flush()
    return row.id


def change_days(session: Session, days_id: int, version: int, draft: DaysDraft) -> None:
    """Correct such days; `version` is the one that the form read."""
    row = _known(session, days_id, version)
    _write(session, row, draft)


def remove_days(session: Session, days_id: int, version: int) -> None:
    """Take such days out of the calendar."""
    session.delete(_known(session, days_id, version))


def _known(session: Session, days_id: int, version: int) -> CalendarDay:
    row = session.get(CalendarDay, days_id)
    if row is None:
        raise Refused.one("days_gone")
    refuse_if_moved(row, version)
    return row


def _write(session: Session, row: CalendarDay, draft: DaysDraft) -> None:
    refuse_if_any(draft.check())
    clean = draft.cleaned()
    _refuse_overlap(session, row.id, clean)
    row.institution_id, row.country = clean.institution_id, clean.country or None
    row.first_day, row.last_day = clean.first_day, clean.last_day
    row.is_working, row.name = clean.is_working, dict(clean.name)


def _refuse_overlap(session: Session, own_id: int | None, draft: DaysDraft) -> None:
    """One day is not said twice of one calendar: nobody could tell which holds."""
    whose = CalendarDay.institution_id == draft.institution_id
    if draft.institution_id is None:
        whose = CalendarDay.country == draft.country
    query = (
        select(CalendarDay.first_day, CalendarDay.last_day)
        .where(
            whose,
            CalendarDay.id != (own_id or 0),
            CalendarDay.first_day <= draft.last_day,
            CalendarDay.last_day >= draft.first_day,
        )
        .order_by(CalendarDay.first_day)
    )
    known = session.execute(query).first()
    if known:
        first, last = (day.isoformat() for day in known)
        raise Refused.one("days_overlap", "first_day", first=first, last=last)
