"""What a transaction changed: what pages ask before they refresh."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """Touched rows by entity (table name). `label` is the gesture's code, "" if somebody else's.

    `everything`: nobody knows what changed, refresh all.
    """

    label: str = ""
    subject: str = ""
    kind: str = "do"
    rows: Mapping[str, frozenset[int]] = field(default_factory=dict)
    everything: bool = False

    def touches(self, *entities: str) -> bool:
        """Whether a row of one of `entities` came, changed or went."""
        return self.everything or any(self.rows.get(entity) for entity in entities)

    def ids(self, entity: str) -> frozenset[int]:
        """The touched rows of `entity`."""
        return self.rows.get(entity, frozenset())
