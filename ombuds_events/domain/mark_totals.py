"""What the marks of several people come to: of a country, an institution, women, everybody."""

from collections.abc import Iterable
from dataclasses import dataclass

from ombuds_events.domain.indicators import CertificateState, share_of
from ombuds_events.domain.kinds import Sex
from ombuds_events.domain.tally import RowTotal


@dataclass(frozen=True, slots=True)
class GroupTotal:
    """Several people together; `minutes` None = not known, `share` of the hours entered so far."""

    people: int
    female: int
    male: int
    minutes: float | None
    share: float | None
    certificates: int
    short: int

    @property
    def unknown(self) -> int:
        """People whose sex is not stated."""
        return self.people - self.female - self.male


def group_total(people: Iterable[tuple[RowTotal, Sex | None]]) -> GroupTotal:
    """What the totals of `people`, as (total, sex), come to."""
    known = list(people)
    sexes = [sex for _, sex in known]
    states = [total.certificate for total, _ in known]
    minutes = [total.minutes for total, _ in known if total.minutes is not None]
    together = sum(minutes)
    return GroupTotal(
        people=len(known),
        female=sexes.count(Sex.FEMALE),
        male=sexes.count(Sex.MALE),
        minutes=together if minutes else None,
        share=share_of(together, sum(total.so_far for total, _ in known)),
        certificates=states.count(CertificateState.ELIGIBLE),
        short=states.count(CertificateState.SHORT),
    )
