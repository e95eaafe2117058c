"""Names of people in lists: the family name strong, whatever order it stands in."""

from ombuds_events.domain.kinds import NameOrder
from ombuds_events.queries.people import ShownPerson
from ombuds_events.ui.kit.columns import Run


def name_runs(person: ShownPerson) -> tuple[Run, ...]:
    """The pieces of a name; one that is masked (no `family`) is strong as a whole."""
    family = person.family
    if not family:
        return (Run(person.name, strong=True),)
    rest = person.name.replace(family, "", 1).strip()
    pieces = (Run(family, strong=True), Run(rest)) if rest else (Run(family, strong=True),)
    return pieces if person.order is NameOrder.FAMILY_FIRST else pieces[::-1]
