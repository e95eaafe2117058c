"""A roster of expected people as a file: any table with names, ids and e-mails."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ombuds_events.domain.names import NameParts, fold
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.roster import RosterEntry
from ombuds_events.exchange.report_words import field_of, plain
from ombuds_events.exchange.sheet_reading import Cell, Sheet

_OWN = {
    "event code": "event", "event": "event", "participant id": "id", "id": "id",
    "name latin": "latin", "latin name": "latin", "patronymic": "patronymic",
}  # fmt: skip
_SEARCHED = 30


@dataclass(frozen=True, slots=True)
class RosterRow:
    """A person who is expected at an event; `event` is its code, "" where the file names none."""

    event: str
    entry: RosterEntry


def read_roster(sheets: Iterable[Sheet]) -> tuple[RosterRow, ...]:
    """The people of a roster; refuses a file without a column of names."""
    for sheet in sheets:
        for place, cells in enumerate(sheet.rows[:_SEARCHED]):
            fields = [_field(cell) for cell in cells]
            if {"name", "last", "first"} & set(fields):
                return tuple(_rows(fields, sheet.rows[place + 1 :]))
    raise Refused.one("roster_unknown", "file")


def _field(cell: Cell) -> str:
    text = plain(cell)
    return _OWN.get(fold(text.replace("_", " ")), field_of(text))


def _rows(fields: Sequence[str], rows: Iterable[Sequence[Cell]]) -> Iterator[RosterRow]:
    for number, cells in enumerate(rows, 1):
        record = {field: plain(cell) for field, cell in zip(fields, cells, strict=False) if field}
        name = _name(record)
        if name.family or name.given or record.get("email"):
            key = record.get("id") or record.get("email") or str(number)
            yield RosterRow(
                record.get("event", ""), RosterEntry(key, name, record.get("email", ""))
            )


def _name(record: Mapping[str, str]) -> NameParts:
    given = record.get("first", "") or (record.get("name", "") if "last" not in record else "")
    return NameParts(
        record.get("last", ""), given, record.get("patronymic", ""), record.get("latin", "")
    )
