"""Online reports: 1,000 people of a Teams report read and matched against 1,000."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

from ombuds_events.domain.names import NameParts
from ombuds_events.domain.roster import Roster, RosterEntry
from ombuds_events.exchange.reports import read_report
from ombuds_events.exchange.sheet_reading import read_book
from tests.bench.figures import Figure, median_of

PEOPLE = 1_000
_FAMILY = "Асанова Бекова Валиева Громова Данилова Ерканова Жумабекова Зиманова Исаева Касенова"
_GIVEN = "Айгуль Бота Венера Гульнара Дина Елена Жанна Зарина Ирина Камила"
_ENDS = "ская цкая енко ян швили заде баева кызы ова ич"


def figures(folder: Path) -> Iterator[Figure]:
    """What is promised of online reports."""
    entries, names = people(Random(7))  # noqa: S311 - invented names
    path = folder / "teams.csv"
    path.write_bytes(b"\xff\xfe" + teams_report(names).encode("utf-16-le"))

    def read_and_match() -> None:
        report = read_report(read_book(_silent, path).sheets)
        found = Roster(entries).match_all(report.people)
        if len(found) != PEOPLE:
            raise AssertionError(len(found))

    yield Figure("Teams report, 1,000 against 1,000", median_of(read_and_match, 5) / 1000, "s", 1)


def people(chance: Random) -> tuple[list[RosterEntry], list[tuple[str, str]]]:
    """A roster, and display names with e-mails: a tenth shortened, a tenth misspelt."""
    entries, shown = [], []
    for number in range(PEOPLE):
        stem, end = chance.choice(_FAMILY.split()), chance.choice(_ENDS.split())
        family = f"{stem[:-1]}{chr(0x430 + number % 32)}{chr(0x430 + number // 32)}{end}"
        given = chance.choice(_GIVEN.split())
        email = f"person{number}@office.example"
        entries.append(RosterEntry(str(number), NameParts(family, given, "Маратовна"), email))
        name = f"{given} {family}"
        if number % 10 == 0:
            shown.append((family, ""))
        elif number % 10 == 1:
            shown.append((name.replace("а", "о", 1), ""))
        else:
            shown.append((name, email if number % 2 else ""))
    return entries, shown


def teams_report(names: list[tuple[str, str]]) -> str:
    """The report of 2022: totals, then two stays of each person."""
    head = "2. Participants\nName\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tRole\n"
    first, last = "9/22/26, 2:00:01 PM", "9/22/26, 3:30:00 PM"
    middle = "9/22/26, 2:40:00 PM\t40m", "9/22/26, 2:41:00 PM"
    lines = [f"{n}\t{first}\t{last}\t1h 29m\t{e}\tAttendee" for n, e in names]
    stays = []
    for name, email in names:
        stays.append(f"{name}\t{first}\t{middle[0]}\t{email}\tAttendee")
        stays.append(f"{name}\t{middle[1]}\t{last}\t49m\t{email}\tAttendee")
    second = "\n\n3. In-Meeting Activities\nName\tJoin Time\tLeave Time\tDuration\tEmail\tRole\n"
    return head + "\n".join(lines) + second + "\n".join(stays)


def _silent(_done: int, _total: int) -> None:
    """Nobody listens."""
