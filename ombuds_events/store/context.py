"""What every use case and query may know besides its arguments: who, when, whose office."""

from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from ombuds_events.domain.clock import Clock

_KEY = "ombuds_events_context"


@dataclass(frozen=True, slots=True)
class Context:
    """The operator, the clock and the office of an open workspace."""

    clock: Clock = field(default_factory=Clock)
    operator_id: int | None = None
    operator: str = ""
    is_demo: bool = False
    own_institution_id: int = 0


def give_context(session: Session, context: Context) -> None:
    """Attach `context` to `session`."""
    session.info[_KEY] = context


def context_of(session: Session) -> Context:
    """The context that the workspace gave to `session`."""
    context: Context = session.info[_KEY]
    return context
