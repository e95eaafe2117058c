"""What may leave the house in a file: the personal columns, and why they are on or off."""

from dataclasses import dataclass
from enum import StrEnum

from ombuds_events.domain.kinds import ExportKind


class PersonalColumn(StrEnum):
    """Columns on people that a file may have or leave out; name and institution always go."""

    POSITION = "position"
    SEX = "sex"
    EMAIL = "email"


COLUMNS_OF = {
    ExportKind.ATTENDANCE: frozenset({PersonalColumn.SEX}),
    ExportKind.SIGN_IN: frozenset({PersonalColumn.POSITION, PersonalColumn.SEX}),
    ExportKind.PARTICIPANTS: frozenset(PersonalColumn),
}
"""The personal columns that each kind of file can have; kinds without people are missing."""

PRESET_COLUMNS = frozenset({PersonalColumn.POSITION, PersonalColumn.SEX})
"""What goes unless the user says otherwise: e-mail addresses only on request."""


class InvitationScope(StrEnum):
    """Which personal invitations are made."""

    ALL = "all"
    UPDATES = "updates"
    CANCELLATIONS = "cancellations"


@dataclass(frozen=True, slots=True)
class Sharing:
    """How many of the people agreed to pass on their contacts."""

    agreed: int
    people: int
