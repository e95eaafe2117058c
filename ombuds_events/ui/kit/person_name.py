"""Names of people in lists: the family name strong, whatever order it stands in."""

from ombuds_events.domain.kinds import NameOrder
from ombuds_events.ui.kit.columns import Run


def name_runs(name: str, family: str, order: NameOrder) -> tuple[Run, ...]:
    """The pieces of a name; one that is masked (no `family`) is strong as a whole."""
    if not family:
        return (Run(name, strong=True),)
    rest = name.replace(family, "", 1).strip()
    pieces = (Run(family, strong=True), Run(rest)) if rest else (Run(family, strong=True),)
    return pieces if order is NameOrder.FAMILY_FIRST else pieces[::-1]
