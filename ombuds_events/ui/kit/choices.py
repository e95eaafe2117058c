"""Fields that choose a person or an institution of the database by any word of the name."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.text import isolated
from ombuds_events.queries import institutions
from ombuds_events.queries.people import ShownPerson, shown_people
from ombuds_events.queries.people_search import nearest
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.search_picker import Choice, SearchPicker
from ombuds_events.ui.kit.words import country, local

FOUND = 8


class RecordPicker(SearchPicker):
    """A picker whose value is the id of a record; `set_value` takes an id, a choice or None."""

    def __init__(
        self,
        query: Callable[[str], Sequence[Choice]],
        known: Callable[[int], Choice | None],
        parent: QWidget | None = None,
        least: int = 1,
    ) -> None:
        super().__init__(query, parent, least)
        self._known = known

    def set_value(self, chosen: Choice | int | None) -> None:
        """Show a record, without telling."""
        super().set_value(self._known(chosen) if isinstance(chosen, int) else chosen)

    def words_of(self, key: int | None) -> str:
        """What a record is called here."""
        known = self._known(key) if key is not None else None
        return known.title if known else "–"


def institution_picker(desk: Desk, parent: QWidget | None = None) -> RecordPicker:
    """A field for an institution."""

    def find(typed: str) -> Sequence[Choice]:
        found = desk.workspace.read(institutions.directory, typed, FOUND)
        return [_institution(one) for one in found]

    def known(institution_id: int) -> Choice | None:
        found = desk.workspace.read(institutions.institutions, [institution_id])
        return _institution(found[institution_id]) if institution_id in found else None

    return RecordPicker(find, known, parent)


def person_picker(
    desk: Desk,
    fits: Callable[[ShownPerson], bool] = lambda _person: True,
    parent: QWidget | None = None,
    least: int = 1,
) -> RecordPicker:
    """A field for a person; who does not fit is not offered, nor anybody below `least` letters."""

    def find(typed: str) -> Sequence[Choice]:
        found = desk.workspace.read(nearest, typed, 4 * FOUND)
        return [_person(one) for one in found if fits(one)][:FOUND]

    def known(person_id: int) -> Choice | None:
        today = desk.workspace.clock.today()
        found = desk.workspace.read(shown_people, [person_id], today)
        return _person(found[person_id]) if person_id in found else None

    return RecordPicker(find, known, parent, least)


def _institution(one: institutions.InstitutionRow) -> Choice:
    called, whole = local(one.called), local(one.name)
    return Choice(one.id, called, whole if whole != called else "", country(one.country))


def _person(one: ShownPerson) -> Choice:
    second = isolated(one.other) or local(one.position)
    return Choice(one.id, isolated(one.name), second, local(one.institution))
