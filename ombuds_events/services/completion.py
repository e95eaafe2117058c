"""What an event asks for a certificate: a share of all its hours, and of those of its phases."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from ombuds_events.domain.problems import Problem, Refused, refuse_if_any
from ombuds_events.services.versions import found_event, refuse_if_moved


@dataclass(frozen=True, slots=True)
class PhaseShare:
    """The share of the hours of a phase, None = none of its own; `version` as the form read it."""

    phase_id: int
    version: int
    share: float | None


@dataclass(frozen=True, slots=True)
class CompletionRule:
    """The share of all hours, and the shares of phases."""

    share: float
    phases: tuple[PhaseShare, ...] = field(default=())

    def check(self) -> tuple[Problem, ...]:
        """What keeps the rule from being saved."""
        asked: Iterable[tuple[str, float | None]] = (
            ("completion_share", self.share),
            *((f"phase_{one.phase_id}", one.share) for one in self.phases),
        )
        return tuple(
            Problem("share_out_of_range", name)
            for name, share in asked
            if share is not None and not 0 <= share <= 1
        )


def set_completion_rule(
    session: Session, event_id: int, version: int, rule: CompletionRule
) -> None:
    """Say what a certificate of an event asks for; nothing that was issued is taken back."""
    refuse_if_any(rule.check())
    event = found_event(session, event_id)
    refuse_if_moved(event, version)
    phases = {phase.id: phase for phase in event.phases}
    for one in rule.phases:
        phase = phases.get(one.phase_id)
        if phase is None:
            raise Refused.one("phase_gone")
        refuse_if_moved(phase, one.version)
        phase.completion_share = one.share
    event.completion_share = rule.share
