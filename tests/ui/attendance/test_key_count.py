"""34 people × 8 sessions from paper, one cell in ten not present: in at most 150 keys."""

import random
from collections.abc import Callable, Mapping

import pytest

from ombuds_events.domain.kinds import Mark
from ombuds_events.queries.attendance import grid
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.attendance.tab import AttendanceTab
from tests.ui.attendance.big import fill
from tests.ui.attendance.conftest import Opener
from tests.ui.attendance.pressing import CONTROL, Key, place_of, press, type_in

PEOPLE, SESSIONS, MOST = 34, 8, 150
_MARKS = (Mark.LATE, Mark.LEFT_EARLY, Mark.EXCUSED, Mark.ABSENT, Mark.ONLINE)
Property = Callable[[str, object], None]
Exceptions = Mapping[tuple[int, int], Mark]


class Typist:
    """Goes from cell to cell on the shortest way, and counts each key that is sent."""

    def __init__(self, tab: AttendanceTab) -> None:
        self.tab = tab
        self.keys = 0

    def press(self, key: Key, held: bool = False) -> None:
        press(self.tab, key, "", CONTROL) if held else press(self.tab, key)
        self.keys += 2 if held else 1

    def type(self, letter: str) -> None:
        type_in(self.tab, letter)
        self.keys += 1

    def go(self, person: int, session: int) -> None:
        row, number = place_of(self.tab)
        for _ in range(person - row):
            self.press(Key.Key_Down)
        ways = {
            abs(session - number): (),
            session: (Key.Key_Home,),
            SESSIONS - session + 1: (Key.Key_End,),
        }
        for key in ways[min(ways)]:
            self.press(key)
        _, number = place_of(self.tab)
        step = Key.Key_Right if session > number else Key.Key_Left
        for _ in range(abs(session - number)):
            self.press(step)


def _regular() -> Exceptions:
    cells = [n for n in range(PEOPLE * SESSIONS) if n % 10 == 3]
    return _marks(cells)


def _scattered(seed: int) -> Exceptions:
    cells = random.Random(seed).sample(range(PEOPLE * SESSIONS), PEOPLE * SESSIONS // 10)  # noqa: S311
    return _marks(sorted(cells))


def _marks(cells: list[int]) -> Exceptions:
    return {
        (cell // SESSIONS + 1, cell % SESSIONS + 1): _MARKS[place % len(_MARKS)]
        for place, cell in enumerate(cells)
    }


@pytest.mark.parametrize("wanted", [_regular(), _scattered(1), _scattered(2), _scattered(3)])
def test_a_paper_sheet_takes_few_keys(
    opened: Opener,
    demo: Workspace,
    wanted: Exceptions,
    record_property: Property,
) -> None:
    event_id = demo.run("plan_event", fill, PEOPLE, SESSIONS)
    typist = Typist(opened("BIG-1"))
    typist.press(Key.Key_A, held=True)
    typist.type("p")
    typist.press(Key.Key_Home, held=True)
    for (person, session), mark in wanted.items():
        typist.go(person, session)
        typist.type(mark.value.lower())
    found = demo.read(grid, event_id)
    for row in found.rows:
        for number in range(1, SESSIONS + 1):
            assert row.marks[number] is wanted.get((row.number, number), Mark.PRESENT)
    assert typist.keys <= MOST, f"{typist.keys} keys"
    record_property("keys", typist.keys)
