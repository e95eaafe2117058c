"""What the pages of youth councils edit, and which terms end soon."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, literal, select
from sqlalchemy.orm import Session

from ombuds_events.domain.council_draft import CouncilDraft
from ombuds_events.model.council import CouncilMembership, YouthCouncil
from ombuds_events.store.context import context_of

SOON = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class CouncilForm:
    """A council with the version that a form has read."""

    version: int
    draft: CouncilDraft


def council_form(session: Session, council_id: int) -> CouncilForm | None:
    """What the form of a council edits; None if it is gone."""
    columns: tuple[Any, ...] = (
        YouthCouncil.version,
        YouthCouncil.institution_id,
        YouthCouncil.name,
        YouthCouncil.coordinator_id,
        YouthCouncil.statute,
        YouthCouncil.statute_on,
        YouthCouncil.founded_on,
        YouthCouncil.min_age,
        YouthCouncil.max_age,
        YouthCouncil.term_months,
    )
    row = session.execute(select(*columns).where(YouthCouncil.id == council_id)).one_or_none()
    if row is None:
        return None
    return CouncilForm(
        row.version,
        CouncilDraft(
            institution_id=row.institution_id,
            name=row.name,
            coordinator_id=row.coordinator_id,
            statute=row.statute,
            statute_on=row.statute_on,
            founded_on=row.founded_on,
            min_age=row.min_age,
            max_age=row.max_age,
            term_months=row.term_months,
        ),
    )


def terms_ending(session: Session) -> Mapping[int, int]:
    """Council → members whose last term ends within three months."""
    today = context_of(session).clock.today()
    ends_on = CouncilMembership.ends_on
    last = func.max(func.coalesce(ends_on, literal(date.max, ends_on.type)))
    query = select(CouncilMembership.council_id, CouncilMembership.person_id, last).group_by(
        CouncilMembership.council_id, CouncilMembership.person_id
    )
    rows = session.execute(query.where(CouncilMembership.end_reason == ""))
    return Counter(row[0] for row in rows if today <= row[2] <= today + SOON)
