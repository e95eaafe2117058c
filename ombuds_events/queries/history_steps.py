"""All steps of the office for the page History: ids first, rows when they are painted."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.names import fold
from ombuds_events.model.history import Change, Tx
from ombuds_events.model.office import Operator
from ombuds_events.queries.history import STEP, Shown, Step, changes_in, step_of, steps_on
from ombuds_events.queries.masking import masks
from ombuds_events.queries.references import Kind
from ombuds_events.store.context import context_of

MOST_CHANGES = 200
"""Changes of one step that are read for the pane."""

_FEW = 12
"""A step with more changes is only counted in the list."""


class RecordKind(StrEnum):
    """What a step may be about."""

    EVENT = "event"
    PROGRAMME = "programme"
    INVITATION = "invitation"
    PARTICIPANT = "participant"
    ATTENDANCE = "attendance"
    FOLLOW_UP = "follow_up"
    PERSON = "person"
    INSTITUTION = "institution"
    COUNCIL = "council"
    FILES = "files"
    OFFICE = "office"


TABLES: Mapping[RecordKind, frozenset[str]] = {
    RecordKind.EVENT: frozenset(
        {
            "event",
            "event_series",
            "event_recommendation",
            "event_state_change",
            "partner",
            "calendar_entry",
            "accepted_clash",
        }
    ),
    RecordKind.PROGRAMME: frozenset(
        {"programme_item", "programme_role", "event_phase", "programme_release"}
    ),
    RecordKind.INVITATION: frozenset({"invitation", "invitation_state_change"}),
    RecordKind.PARTICIPANT: frozenset({"participation", "participation_state_change"}),
    RecordKind.ATTENDANCE: frozenset({"attendance_mark", "head_count"}),
    RecordKind.FOLLOW_UP: frozenset(
        {
            "action_plan",
            "plan_check",
            "onward_training",
            "evaluation_round",
            "evaluation_reply",
            "evaluation_answer",
        }
    ),
    RecordKind.PERSON: frozenset({"person"}),
    RecordKind.INSTITUTION: frozenset({"institution", "calendar_day"}),
    RecordKind.COUNCIL: frozenset({"youth_council", "council_membership", "consent"}),
    RecordKind.FILES: frozenset(
        {"export_record", "calendar_copy", "event_document", "document_sending"}
    ),
    RecordKind.OFFICE: frozenset(
        {"office", "operator", "event_type", "event_template", "recommendation", "un_day"}
    ),
}
"""Kind → its tables; every recorded table has one."""


@dataclass(frozen=True, slots=True)
class StepFilter:
    """What is listed. `labels`: gestures whose words hold what is typed in `find`.

    `record`: only what touched this one, or what belongs to it.
    """

    kinds: frozenset[RecordKind] = frozenset()
    operators: frozenset[int] = frozenset()
    first: date | None = None
    last: date | None = None
    find: str = ""
    labels: frozenset[str] = frozenset()
    record: tuple[Kind, int] | None = None

    @property
    def narrowings(self) -> int:
        """How many filters are on."""
        dated = self.first is not None or self.last is not None
        return sum(map(bool, (self.kinds, self.operators, dated, self.find.strip())))


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step in the list. `changes` are given when they are few; `count` is of all."""

    step: Step
    count: int
    is_undone: bool

    @property
    def id(self) -> int:
        """What the row is known by."""
        return self.step.tx_id


@dataclass(frozen=True, slots=True)
class StepChoices:
    """What can be filtered by: who made steps, and the latest days that have any."""

    operators: Mapping[int, str]
    days: tuple[date, ...]


def step_ids(session: Session, wanted: StepFilter) -> list[int]:
    """The steps that are wanted, the latest first."""
    if wanted.find.strip():
        found = _found_ids(session, wanted)
    else:
        found = list(session.scalars(_narrowed(session, select(Tx.id), wanted)))
    if wanted.record is None:
        return found
    touched = steps_on(session, *wanted.record)
    return [one for one in found if one in touched]


def step_rows(session: Session, ids: Sequence[int]) -> dict[int, StepRow]:
    """Rows of the list by id."""
    counted = select(Change.tx_id, func.count()).where(Change.tx_id.in_(ids))
    counts = {row[0]: row[1] for row in session.execute(counted.group_by(Change.tx_id))}
    undone = set(session.scalars(select(Tx.undoes_id).where(Tx.undoes_id.in_(ids))))
    small = [one for one in ids if counts.get(one, 0) <= _FEW]
    changes = changes_in(session, small)
    words = Shown(session, changes)
    return {
        tx.id: StepRow(step_of(tx, changes, words), counts.get(tx.id, 0), tx.id in undone)
        for tx in session.execute(_steps().where(Tx.id.in_(ids)))
    }


def step_details(session: Session, tx_id: int) -> StepRow:
    """One step with its changes; of a flood only the first ones."""
    tx = session.execute(_steps().where(Tx.id == tx_id)).one()
    count = session.scalar(select(func.count()).where(Change.tx_id == tx_id)) or 0
    changes = changes_in(session, [tx_id], MOST_CHANGES)
    undone = session.scalar(select(Tx.id).where(Tx.undoes_id == tx_id)) is not None
    return StepRow(step_of(tx, changes, Shown(session, changes)), count, undone)


def step_choices(session: Session, days: int = 7) -> StepChoices:
    """What the filters offer."""
    who = select(Operator.id, Operator.name).where(Operator.id.in_(select(Tx.operator_id)))
    operators = {row.id: row.name for row in session.execute(who.order_by(Operator.name))}
    zone = ZoneInfo(context_of(session).clock.zone)
    found: list[date] = []
    latest = session.scalar(select(func.max(Tx.at_utc)))
    while latest is not None and len(found) < days:
        found.append(datetime.fromtimestamp(latest, zone).date())
        begins = _instant(session, found[-1])
        latest = session.scalar(select(func.max(Tx.at_utc)).where(Tx.at_utc < begins))
    return StepChoices(operators, tuple(found))


def real_today(session: Session) -> date:
    """The true day at the office: history is dated by it, also in a demo office."""
    clock = context_of(session).clock
    return clock.real_now().astimezone(ZoneInfo(clock.zone)).date()


def _steps() -> Select[Any]:
    return select(*STEP).outerjoin(Operator, Operator.id == Tx.operator_id)


def _narrowed(session: Session, query: Any, wanted: StepFilter) -> Any:
    return query.where(*_conditions(session, wanted)).order_by(Tx.id.desc())


def _conditions(session: Session, wanted: StepFilter) -> Iterable[ColumnElement[bool]]:
    if wanted.kinds:
        tables = frozenset[str]().union(*(TABLES[kind] for kind in wanted.kinds))
        yield Tx.id.in_(select(Change.tx_id).where(Change.entity.in_(tables)))
    if wanted.operators:
        yield Tx.operator_id.in_(wanted.operators)
    if wanted.first is not None:
        yield Tx.at_utc >= _instant(session, wanted.first)
    if wanted.last is not None:
        yield Tx.at_utc < _instant(session, wanted.last + timedelta(days=1))


def _found_ids(session: Session, wanted: StepFilter) -> list[int]:
    """Steps that show what is typed; what is masked in them is not found either."""
    needle = fold(wanted.find.strip())
    shown = masks(session)
    columns = (Tx.id, Tx.label, Tx.subject, Tx.reason, Operator.name)
    query = select(*columns).outerjoin(Operator, Operator.id == Tx.operator_id)
    found = []
    for row in session.execute(_narrowed(session, query, wanted)):
        words = f"{row.subject} {row.reason} {row.name or ''}"
        is_shown = needle in fold(words) and needle in fold(shown.clean(words))
        if row.label in wanted.labels or is_shown:
            found.append(row.id)
    return found


def _instant(session: Session, day: date) -> int:
    """When a day begins at the office."""
    zone = ZoneInfo(context_of(session).clock.zone)
    start = datetime(day.year, day.month, day.day, tzinfo=zone)
    return int(start.astimezone(UTC).timestamp())
