"""The bench file of data.md 11: `dev.py bench --make`, made once and kept.

Rows go in through Core in chunks: nothing of it is history, and nothing else could be as quick.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, insert, text

from ombuds_events.domain.kinds import (
    EventMode,
    EventPath,
    EventState,
    InstitutionKind,
    InvitationState,
    ItemKind,
    Mark,
    MarkSource,
    NameOrder,
    ParticipationRole,
    ParticipationState,
    PartnerRole,
    Sex,
)
from ombuds_events.domain.names import search_key, sort_key
from ombuds_events.domain.span import Span, tzdata_version
from ombuds_events.model.base import new_uid
from ombuds_events.model.tables import METADATA
from ombuds_events.services.catalogues import load_catalogues
from ombuds_events.store.engine import WRITING
from ombuds_events.store.workspace import Gesture, Workspace
from tests.factories import settle

BENCH_FILE = Path(__file__).resolve().parents[2] / "build" / "bench" / "bench.db"
_CHUNK = 20_000
_FIRST_DAY = datetime.fromisoformat("2021-01-04T09:00")
_DAYS, _PAST = 2190, 2149
_TODAY = (_FIRST_DAY + timedelta(days=_PAST)).date()
_OPEN_EVERY = 12
_ZONES = ("Asia/Almaty", "Europe/Moscow", "Asia/Tashkent", "Europe/Belgrade")
_COUNTRIES = ("KZ", "RU", "UZ", "RS", "AM", "AZ", "KG", "MN", "TR", "IR", "TJ")
_FAMILIES = (
    ("Иванов", "Петров", "Сейтқали", "Назарова", "Мұхтар", "Ким", "Ёлкина", "Омаров"),
    ("Müller", "García", "Mulder", "Novak", "Petrosyan", "Öztürk", "Jovanović", "Smith"),
    ("الاحمدي", "رضایی", "الحسيني", "کریمی", "الاحمد", "منصوري", "يوسف", "العلي"),
)
_GIVEN = (
    ("Анна", "Иван", "Айгүл", "Мұрат", "Ольга", "Тимур", "Жанна", "Фёдор"),
    ("Anna", "Johann", "María", "Luka", "Narine", "Emre", "Mila", "Peter"),
    ("فاطمة", "محمد", "زهرا", "علی", "أحمد", "مريم", "رضا", "ليلى"),
)
_SCRIPTS = (0, 0, 0, 0, 0, 1, 1, 1, 1, 2)
_MARKS = (Mark.PRESENT, Mark.PRESENT, Mark.ONLINE, Mark.LATE, Mark.PRESENT, Mark.ABSENT)
_SEXES = (Sex.FEMALE, Sex.MALE)
_YOUNG_EVERY = 97

Rows = Iterable[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many rows of each kind; `sessions`, `seats` are of each event, `marks` of each seat."""

    institutions: int = 300
    events: int = 10_000
    sessions: int = 4
    invitations: int = 5
    people: int = 100_000
    seats: int = 25
    marks: int = 4


def bench_file(sizes: Sizes = Sizes(), path: Path = BENCH_FILE) -> Path:
    """The bench file; made if it is not there."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.unlink(missing_ok=True)
        make(str(part), sizes)
        part.rename(path)
    return path


def make(database: str, sizes: Sizes) -> None:
    """Make an office in `database` and fill it."""
    workspace = Workspace.create(database)
    settle(workspace)
    workspace.run(Gesture("start_office", source="setup"), load_catalogues)
    writing = workspace.engine.execution_options(**{WRITING: True})
    with writing.begin() as connection:
        fill(connection, sizes)
        connection.execute(text("ANALYZE"))
    workspace.close()


def fill(connection: Connection, sizes: Sizes) -> None:
    """Insert everything; ids are counted here, so that no row has to be read back."""
    types = tuple(connection.scalars(text("SELECT id FROM event_type ORDER BY id")))
    many: Sequence[tuple[str, Rows]] = (
        ("institution", _institutions(sizes)),
        ("event", _events(sizes, types)),
        ("partner", _partners(sizes)),
        ("programme_item", _sessions(sizes)),
        ("invitation", _invitations(sizes)),
        ("person", _people(sizes)),
        ("participation", _seats(sizes)),
        ("attendance_mark", _marks(sizes)),
    )
    for name, rows in many:
        _insert(connection, METADATA.tables[name], iter(rows))
    connection.execute(text("UPDATE office SET fixed_today = :day"), {"day": str(_TODAY)})
    _go_on_counting(connection)


def _insert(connection: Connection, table: Table, rows: Iterator[dict[str, Any]]) -> None:
    while chunk := list(islice(rows, _CHUNK)):
        connection.execute(insert(table), chunk)


def _go_on_counting(connection: Connection) -> None:
    """A server counts ids by itself and has not seen ours."""
    if connection.dialect.name != "postgresql":
        return
    for table in METADATA.sorted_tables:
        found = f"pg_get_serial_sequence('{table.name}', 'id')"
        last = f"(SELECT max(id) FROM {table.name})"  # noqa: S608 - names of ours
        connection.execute(text(f"SELECT setval({found}, {last}) WHERE {last} > 0"))


def _institutions(sizes: Sizes) -> Rows:
    for number in range(2, sizes.institutions + 1):  # the first is the office itself
        name = f"Institution {number:03}"
        yield {
            "id": number,
            "uid": new_uid(),
            "name": {"en": name, "ru": f"Учреждение {number:03}"},
            "short_name": {"en": name},
            "other_names": [],
            "sort_key": sort_key(name),
            "search_key": search_key(name),
            "kind": InstitutionKind.OMBUDS,
            "country": _COUNTRIES[number % len(_COUNTRIES)],
            "city": {"en": f"City {number % 60}"},
            "zone": _ZONES[number % len(_ZONES)],
            "weekend": [6, 7],
            "languages": ["en", "ru"],
            "networks": [],
        }


@cache
def _span(number: int) -> Span:
    """Six years of events, several a day."""
    start = _FIRST_DAY + timedelta(days=number % _DAYS, hours=number % 5)
    return Span(start, start + timedelta(days=1, hours=8), _ZONES[number % len(_ZONES)])


def _is_past(number: int) -> bool:
    return number % _DAYS < _PAST


def _placed(span: Span) -> dict[str, Any]:
    return {
        "starts_at": span.start,
        "ends_at": span.end,
        "zone": span.zone,
        "fold": 0,
        "starts_utc": span.start_utc,
        "ends_utc": span.end_utc,
    }


def _events(sizes: Sizes, types: Sequence[int]) -> Rows:
    states = (EventState.CLOSED, EventState.CONFIRMED)
    for number in range(sizes.events):
        title = f"Seminar on the rights of people, part {number}"
        yield _placed(_span(number)) | {
            "id": number + 1,
            "uid": new_uid(),
            "code": f"SEM-{2021 + number % 6}-{number:05}",
            "type_id": types[number % len(types)],
            "path": EventPath.FULL,
            "title": {"en": title, "ru": f"Семинар о правах человека, часть {number}"},
            "sort_key": sort_key(title),
            "search_key": search_key(title),
            "mode": tuple(EventMode)[number % len(EventMode)],
            "state": states[0] if _is_past(number) else states[1],
            "tzdata": tzdata_version(),
            "venue_city": {"en": f"City {number % 60}"},
            "languages": ["en", "ru"],
            "interpretation": [],
            "calendar_uid": f"bench-{number}@office.example",
            "created_utc": _span(number).start_utc - 86_400,
        }


def _partners(sizes: Sizes) -> Rows:
    for number in range(sizes.events):
        yield {
            "uid": new_uid(),
            "event_id": number + 1,
            "institution_id": number % sizes.institutions + 1,
            "role": PartnerRole.LEAD,
        }


def _sessions(sizes: Sizes) -> Rows:
    for number in range(sizes.events):
        whole = _span(number)
        for part in range(sizes.sessions):
            start = whole.start + timedelta(hours=2 * part)
            yield _placed(Span(start, start + timedelta(minutes=90), whole.zone)) | {
                "id": number * sizes.sessions + part + 1,
                "uid": new_uid(),
                "event_id": number + 1,
                "kind": ItemKind.SESSION,
                "title": {"en": f"Session {part + 1}"},
                "counted_minutes": 90,
            }


def _invitations(sizes: Sizes) -> Rows:
    answered = (InvitationState.ACCEPTED, InvitationState.DECLINED)
    for number in range(sizes.events):
        deadline = _span(number).start.date() - timedelta(days=30)
        for part in range(sizes.invitations):
            waits = not _is_past(number) and (number + part) % _OPEN_EVERY == 0
            yield {
                "uid": new_uid(),
                "event_id": number + 1,
                "institution_id": (number * 7 + part * 11) % sizes.institutions + 1,
                "state": InvitationState.SENT if waits else answered[part % 2],
                "quota": 5,
                "deadline": deadline,
                "sent_on": deadline - timedelta(days=20),
            }


def _people(sizes: Sizes) -> Rows:
    for number in range(sizes.people):
        script = _SCRIPTS[number % len(_SCRIPTS)]
        family, given = _FAMILIES[script][number // 10 % 8], _GIVEN[script][number // 80 % 8]
        young = number % _YOUNG_EVERY == 0
        born = _FIRST_DAY.date() - timedelta(days=30 * (number % 100)) if young else None
        email = "" if young else f"person.{number}@office.example"
        yield {
            "id": number + 1,
            "uid": new_uid(),
            "institution_id": number % sizes.institutions + 1,
            "family_name": family,
            "given_names": given,
            "patronymic": f"{number:06}",
            "name_order": tuple(NameOrder)[number % len(NameOrder)],
            "sort_key": sort_key(f"{family} {given} {number:06}"),
            "search_key": _found_by(family, given, number, email),
            "sex": _SEXES[number % 2],
            "position": {"en": f"Adviser {number % 40}", "ru": f"Советник {number % 40}"},
            "email": email,
            "email_key": email,
            "languages": ["en", "ru"],
            "needs_interpretation_from": [],
            "birth_date": born,
        }


@cache
def _keys_of(family: str, given: str) -> str:
    return search_key(f"{family} {given}")


def _found_by(family: str, given: str, number: int, email: str) -> str:
    """The key of a name and address; transliterated once for each name, not for each person."""
    return f"{_keys_of(family, given)} {number:06} {email}".rstrip()


def _seats(sizes: Sizes) -> Rows:
    for number in range(sizes.events):
        for seat in range(sizes.seats):
            yield {
                "id": number * sizes.seats + seat + 1,
                "uid": new_uid(),
                "event_id": number + 1,
                "person_id": (number * 13 + seat * 37) % sizes.people + 1,
                "role": ParticipationRole.PARTICIPANT,
                "state": (
                    ParticipationState.ATTENDED
                    if _is_past(number)
                    else ParticipationState.CONFIRMED
                ),
            }


def _marks(sizes: Sizes) -> Rows:
    for number in range(sizes.events):
        for seat in range(sizes.seats):
            for part in range(sizes.marks):
                yield {
                    "participation_id": number * sizes.seats + seat + 1,
                    "item_id": number * sizes.sessions + part + 1,
                    "mark": _MARKS[(number + seat + part) % len(_MARKS)],
                    "source": MarkSource.TYPED,
                }
