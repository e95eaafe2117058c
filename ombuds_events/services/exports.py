"""What left the house: a record for each kind of file, and who holds which calendar entry."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import ExportKind
from ombuds_events.model.calendar_entry import CalendarCopy
from ombuds_events.model.export_record import ExportRecord
from ombuds_events.store.context import context_of


@dataclass(frozen=True, slots=True)
class SavedCopy:
    """A version of a calendar entry that a person was given; `is_cancellation`: has none now."""

    participation_id: int
    entry_id: int
    sequence: int
    is_cancellation: bool = False


@dataclass(frozen=True, slots=True)
class SavedKind:
    """The files of one kind that were saved, without the folder."""

    kind: ExportKind
    files: tuple[str, ...]
    columns: tuple[str, ...] = ()
    receivers: int = 0
    copies: tuple[SavedCopy, ...] = ()


def record_exports(session: Session, event_id: int | None, saved: Iterable[SavedKind]) -> None:
    """Keep what was saved just now; `event_id` None = a whole calendar."""
    context = context_of(session)
    now = int(context.clock.real_now().timestamp())
    for one in saved:
        session.add(
            ExportRecord(
                event_id=event_id,
                kind=one.kind,
                saved_utc=now,
                by=context.operator,
                files=list(one.files),
                columns=list(one.columns),
                receivers=one.receivers,
            )
        )
        _record_copies(session, one.copies, now)


def _record_copies(session: Session, copies: Iterable[SavedCopy], now: int) -> None:
    wanted = {(copy.entry_id, copy.participation_id): copy for copy in copies}
    entry_ids = {entry_id for entry_id, _ in wanted}
    held = {
        (row.entry_id, row.participation_id): row
        for row in session.scalars(select(CalendarCopy).where(CalendarCopy.entry_id.in_(entry_ids)))
    }
    for place, copy in wanted.items():
        row = held.get(place)
        if copy.is_cancellation:
            if row is not None:
                session.delete(row)
        elif row is None:
            session.add(
                CalendarCopy(
                    entry_id=copy.entry_id,
                    participation_id=copy.participation_id,
                    ical_sequence=copy.sequence,
                    saved_utc=now,
                )
            )
        else:
            row.ical_sequence, row.saved_utc = copy.sequence, now
