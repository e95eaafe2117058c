"""The totals of the grid by session, institution, country and sex; each opens its people."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject

from ombuds_events.domain.kinds import Mark, Sex
from ombuds_events.domain.mark_totals import GroupTotal
from ombuds_events.domain.names import fold, search_key
from ombuds_events.domain.tally import MarkValue, is_present
from ombuds_events.domain.text import isolated
from ombuds_events.queries.attendance import GridColumn
from ombuds_events.ui.attendance.lines import Line, country_of, home_of, total_of
from ombuds_events.ui.attendance.model import GridModel
from ombuds_events.ui.kit.words import joined


class By(StrEnum):
    """What people are put together by."""

    INSTITUTION = "institution"
    COUNTRY = "country"
    SEX = "sex"


class There(StrEnum):
    """What the marks of one session say."""

    PRESENT = "present"
    WOMEN = "women"
    MEN = "men"
    OTHERS = "others"
    EXCUSED = "excused"
    ABSENT = "absent"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Some:
    """Some of the people, and what they are called."""

    words: str
    lines: tuple[Line, ...]

    @property
    def ids(self) -> frozenset[int]:
        """Their participations."""
        return frozenset(line.row.participation_id for line in self.lines)


@dataclass(frozen=True, slots=True)
class GroupRow:
    """People together: how many, how many of them present at the session, and their hours."""

    id: str
    some: Some
    present: int
    total: GroupTotal


class Groups(QObject):
    """Puts the people of the grid together, and calls them by name."""

    def __init__(self, model: GridModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def rows(self, by: By, session: GridColumn | None) -> tuple[GroupRow, ...]:
        """Everybody, put together; in the order of the grid."""
        key = {By.INSTITUTION: self._home, By.COUNTRY: self._country, By.SEX: self._sex}[by]
        found: dict[str, list[Line]] = {}
        for line in self._model.lines():
            found.setdefault(key(line), []).append(line)
        return tuple(self._row(name, lines, session) for name, lines in found.items())

    def there(self, session: GridColumn) -> dict[There, Some]:
        """Who was there at a session, and who was not."""
        return {one: self._some(one, session) for one in There}

    def in_all(self, there: There) -> int:
        """Of how many people a number of a session is a part: women of all women."""
        lines, number = self._model.lines(), {There.WOMEN: Sex.FEMALE, There.MEN: Sex.MALE}
        if there is There.OTHERS:
            return sum(line.row.sex not in _TWO for line in lines)
        return sum(there not in number or line.row.sex is number[there] for line in lines)

    def certified(self) -> Some:
        """Who has earned a certificate."""
        lines = self._model.lines()
        earned = tuple(line for line in lines if total_of((line,)).certificates)
        return Some(self.tr("certificates"), earned)

    def called(self, typed: str) -> Some:
        """Whose name has every word of `typed`, in any script."""
        words = fold(typed).split()
        lines = (line for line in self._model.lines() if all(w in _key(line) for w in words))
        return Some("", tuple(lines))

    def _row(self, name: str, lines: list[Line], session: GridColumn | None) -> GroupRow:
        number = session.number if session else 0
        present = sum(is_present(line.marks.get(number)) for line in lines)
        return GroupRow(name, Some(name, tuple(lines)), present, total_of(lines))

    def _some(self, there: There, session: GridColumn) -> Some:
        is_meant = _MEANT[there]
        lines = tuple(
            line
            for line in self._model.lines()
            if is_meant(line.marks.get(session.number), line.row.sex)
        )
        place = self.tr("session {number}").format(number=session.number)
        return Some(joined(self.name(there), place), lines)

    def name(self, there: There) -> str:
        """What is called so."""
        return {
            There.PRESENT: self.tr("Present"),
            There.WOMEN: self.tr("Women"),
            There.MEN: self.tr("Men"),
            There.OTHERS: self.tr("Other or not stated"),
            There.EXCUSED: self.tr("Excused"),
            There.ABSENT: self.tr("Absent"),
            There.EMPTY: self.tr("Not entered"),
        }[there]

    def _home(self, line: Line) -> str:
        return isolated(home_of(line.row)) or self.tr("Not from an institution")

    def _country(self, line: Line) -> str:
        return isolated(country_of(line.row)) or self.tr("Not from an institution")

    def _sex(self, line: Line) -> str:
        sex = line.row.sex
        there = There.WOMEN if sex is Sex.FEMALE else There.MEN
        return self.name(there if sex in _TWO else There.OTHERS)


def _key(line: Line) -> str:
    """The name as search sees it."""
    person = line.row.person
    return search_key(person.name, person.other, person.latin)


_TWO = (Sex.FEMALE, Sex.MALE)
_Meant = Callable[[MarkValue | None, Sex | None], bool]
_MEANT: dict[There, _Meant] = {
    There.PRESENT: lambda value, _sex: is_present(value),
    There.WOMEN: lambda value, sex: is_present(value) and sex is Sex.FEMALE,
    There.MEN: lambda value, sex: is_present(value) and sex is Sex.MALE,
    There.OTHERS: lambda value, sex: is_present(value) and sex not in _TWO,
    There.EXCUSED: lambda value, _sex: value is Mark.EXCUSED,
    There.ABSENT: lambda value, _sex: value is Mark.ABSENT or value == 0,
    There.EMPTY: lambda value, _sex: value is None,
}
