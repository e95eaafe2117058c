"""What left the house: a record for each kind of file, and who holds which calendar entry."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import ExportKind
from ombuds_events.model.calendar_entry import CalendarCopy
from ombuds_events.model.export_record import ExportRecord
from ombuds_events.queries.editions import next_edition
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
    """The files of one kind that were saved, without the folder; `languages`: of their words."""

    kind: ExportKind
    files: tuple[str, ...]
    columns: tuple[str, ...] = ()
    receivers: int = 0
    copies: tuple[SavedCopy, ...] = ()
    languages: tuple[str, ...] = ()


def record_exports(
    session: Session, event_id: int | None, saved: Iterable[SavedKind]
) -> tuple[int, ...]:
    """Keep what was saved just now; `event_id` None = a whole calendar. Returns the records."""
    context = context_of(session)
    now = int(context.clock.real_now().timestamp())
    kinds = list(saved)
    # Read before anything is added: the same paper as PDF and as workbook is one edition.
    editions = [_edition(session, event_id, one) for one in kinds]
    records = [
        ExportRecord(
            event_id=event_id,
            kind=one.kind,
            saved_utc=now,
            by=context.operator,
            files=list(one.files),
            columns=list(one.columns),
            receivers=one.receivers,
            languages=list(one.languages),
            edition=edition,
        )
        for one, edition in zip(kinds, editions, strict=True)
    ]
    session.add_all(records)
    for one in kinds:
        _record_copies(session, one.copies, now)
    session.flush()
    return tuple(record.id for record in records)


def _edition(session: Session, event_id: int | None, one: SavedKind) -> int:
    """The whole calendar is always the first: nobody counts it."""
    return 1 if event_id is None else next_edition(session, event_id, one.kind, one.languages)


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
