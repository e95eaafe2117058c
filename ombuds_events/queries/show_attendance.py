"""Attendance as the command `show event` prints it: every session with every mark."""

from collections.abc import Mapping
from dataclasses import asdict

from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import Mark
from ombuds_events.domain.tally import MarkColumn, MarkValue, RowTotal
from ombuds_events.queries.attendance import GridRow, grid
from ombuds_events.queries.json_values import Json, span_json
from ombuds_events.queries.marks import marks_of
from ombuds_events.queries.meeting_days import columns
from ombuds_events.queries.totals import learner_totals


def show_attendance(
    session: Session, event_id: int, refs: Mapping[int | None, str | None]
) -> dict[str, Json]:
    """Sessions, people and totals; only sessions with counted minutes give hours.

    `refs`: institution → what names it.
    """
    found = grid(session, event_id)
    days = columns(session, event_id)
    numbers = {MarkColumn(day.item_id, day.day): day.number for day in days}
    marks = _marks(session, event_id, numbers)
    sessions: list[Json] = [
        {
            "number": day.number,
            "title": day.title,
            **span_json(day.span),
            "counted_minutes": day.counted_minutes,
        }
        for day in days
    ]
    rows = [
        _row(row, found.total_of(row), marks.get(row.participation_id, {}), refs)
        for row in found.rows
    ]
    return {"sessions": sessions, "rows": rows, "totals": asdict(learner_totals(session, event_id))}


def _marks(
    session: Session, event_id: int, numbers: Mapping[MarkColumn, int]
) -> dict[int, dict[int, MarkValue]]:
    """Participation id → {number of the session: mark or minutes}."""
    rows = session.execute(marks_of(event_id))
    found: dict[int, dict[int, MarkValue]] = {}
    for participation_id, item_id, day, mark, minutes in rows:
        number = numbers.get(MarkColumn(item_id, day))
        if number is not None:
            value: MarkValue = minutes or 0 if mark is Mark.MINUTES else mark
            found.setdefault(participation_id, {})[number] = value
    return found


def _row(
    row: GridRow,
    total: RowTotal,
    marks: Mapping[int, MarkValue],
    refs: Mapping[int | None, str | None],
) -> Json:
    share = total.share_of_all
    return {
        "person": row.person.ref,
        "name": row.person.name,
        "institution": refs[row.person.institution_id],
        "role": row.role,
        "marks": {str(number): value for number, value in marks.items()},
        "minutes": total.minutes,
        "share": None if share is None else round(share, 4),
        "certificate": total.certificate,
        "certificate_no": row.certificate_no,
    }
