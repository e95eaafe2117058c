"""Protocol: the orders in which people stand in lists, sheets and seatings."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from ombuds_events.domain.kinds import ParticipationRole
from ombuds_events.domain.names import sort_key

SortKey = tuple[bool | int | str, ...]


class SortOrder(StrEnum):
    """The orders that every list offers."""

    PROTOCOL = "protocol"
    COUNTRY = "country"
    NAME = "name"
    INSTITUTION = "institution"


RANKS = {role: rank for rank, role in enumerate(ParticipationRole)}
"""Who stands before whom in a delegation: the order of the roles, its head first."""


@dataclass(frozen=True, slots=True)
class Place:
    """What decides where a person stands.

    `country` and `institution` are names in the language of the document; `name` begins with the
    family name; `position` is the order in the delegation that the institution asked for.
    """

    country: str
    institution: str
    name: str
    role: ParticipationRole = ParticipationRole.PARTICIPANT
    position: int = 0
    is_host: bool = False


def key_of(order: SortOrder) -> Callable[[Place], SortKey]:
    """The sort key of `order`."""
    return _KEYS[order]


@lru_cache(maxsize=512)
def _title_key(title: str) -> str:
    """Many people share a country and an institution; names of people are not remembered."""
    return sort_key(title)


def _by_protocol(place: Place) -> SortKey:
    """Host first, then countries A-Z, then rank."""
    return (not place.is_host, *_by_country(place))


def _by_country(place: Place) -> SortKey:
    return (not place.country, _title_key(place.country), *_by_institution(place))


def _by_institution(place: Place) -> SortKey:
    """Institutions A-Z, within them by rank; who comes from none stands last."""
    return (
        not place.institution,
        _title_key(place.institution),
        RANKS[place.role],
        place.position,
        sort_key(place.name),
    )


def _by_name(place: Place) -> SortKey:
    return (sort_key(place.name), *_by_country(place))


_KEYS: dict[SortOrder, Callable[[Place], SortKey]] = {
    SortOrder.PROTOCOL: _by_protocol,
    SortOrder.COUNTRY: _by_country,
    SortOrder.NAME: _by_name,
    SortOrder.INSTITUTION: _by_institution,
}
