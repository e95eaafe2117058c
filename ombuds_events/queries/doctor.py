"""The health of a database and of what its times depend on."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import HELD_STATES
from ombuds_events.domain.span import Span, tzdata_version
from ombuds_events.model.event import Event
from ombuds_events.queries.json_values import Json
from ombuds_events.store.context import context_of
from ombuds_events.store.doctor import Findings, examine


@dataclass(frozen=True, slots=True)
class Health:
    """How a database stands.

    `tzdata_years`: age of the time-zone data, None = kept by the system; `moved`: codes of
    coming events whose instants differ since the time-zone data changed.
    """

    findings: Findings
    tzdata: str
    tzdata_years: int | None
    moved: tuple[str, ...]
    is_demo: bool

    @property
    def is_sound(self) -> bool:
        """Whether nothing is damaged."""
        return not self.findings.damage and not self.findings.orphans


def health(session: Session) -> Health:
    """Look at everything."""
    context = context_of(session)
    version = tzdata_version()
    year = version.partition(".")[0]
    this_year = context.clock.real_now().year
    return Health(
        findings=examine(session),
        tzdata=version,
        tzdata_years=max(0, this_year - int(year)) if year.isdigit() else None,
        moved=_moved(session, version),
        is_demo=context.is_demo,
    )


def health_json(found: Health) -> dict[str, Json]:
    """The document of the command `doctor`."""
    return {
        "sound": found.is_sound,
        "revision": found.findings.revision,
        "damage": list(found.findings.damage),
        "orphans": list(found.findings.orphans),
        "tzdata": {"version": found.tzdata, "age_years": found.tzdata_years},
        "moved_by_tzdata": list(found.moved),
        "demo": found.is_demo,
        "counts": found.findings.counts,
    }


def _moved(session: Session, version: str) -> tuple[str, ...]:
    rows = session.execute(
        select(
            Event.code,
            Event.starts_at,
            Event.ends_at,
            Event.zone,
            Event.fold,
            Event.starts_utc,
            Event.ends_utc,
        ).where(Event.tzdata != version, Event.state.not_in(HELD_STATES))
    )
    return tuple(
        row.code for row in rows if (row.starts_utc, row.ends_utc) != _instants(Span(*row[1:5]))
    )


def _instants(span: Span) -> tuple[int, int]:
    return span.start_utc, span.end_utc
