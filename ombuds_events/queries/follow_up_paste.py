"""Pasted action plans beside what the event knows: whose each is, and what stands there already."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.follow_up import PlanDraft
from ombuds_events.domain.names import fold
from ombuds_events.domain.problems import Problem, Value
from ombuds_events.domain.text import LANGUAGES, all_texts
from ombuds_events.exchange.pasted_plans import PlanLine
from ombuds_events.exchange.places import country_name
from ombuds_events.model.institution import Institution
from ombuds_events.queries.follow_up import Bearer, FollowUp, follow_up
from ombuds_events.queries.masking import masks

_SHOWN = 80


@dataclass(frozen=True, slots=True)
class PastedPlan:
    """A row with its bearer; `draft` None = it is left out."""

    line: PlanLine
    bearer: Bearer | None
    draft: PlanDraft | None
    problems: tuple[Problem, ...]


def pasted_plans(
    session: Session, event_id: int, lines: Iterable[PlanLine]
) -> tuple[PastedPlan, ...]:
    """Find out whose each plan is; what is in doubt is left out and told."""
    found = follow_up(session, event_id)
    names = _names(session, found)
    seen = {_key(plan.draft) for plan in found.plans}
    clean = masks(session).clean  # as the plans that are recorded come
    rows = []
    for line in lines:
        bearer, problems = _bearer(line, names)
        draft = None
        if bearer is not None and not line.problems:
            draft = _draft(line, bearer)
            key = _key(replace(draft, goal=clean(draft.goal)))
            if key in seen:
                problems = [Problem("plan_row_twice", "", {"row": line.row})]
                draft = None
            else:
                seen.add(key)
        rows.append(PastedPlan(line, bearer, draft, (*line.problems, *problems)))
    return tuple(rows)


def _draft(line: PlanLine, bearer: Bearer) -> PlanDraft:
    body = None if bearer.person else bearer.institution_id
    return PlanDraft(line.goal, body, bearer.participation_id, line.due)


def _key(draft: PlanDraft) -> tuple[int | None, int | None, str]:
    return draft.institution_id, draft.participation_id, fold(draft.goal)


def _bearer(
    line: PlanLine, names: dict[str, dict[int, Bearer]]
) -> tuple[Bearer | None, list[Problem]]:
    fitting = list(names.get(fold(line.whose), {}).values()) if line.whose else []
    if len(fitting) == 1:
        return fitting[0], []
    values: dict[str, Value] = {"row": line.row, "value": line.whose[:_SHOWN]}
    return None, [Problem("plan_row_unclear" if fitting else "plan_row_whose", "whose", values)]


def _names(session: Session, found: FollowUp) -> dict[str, dict[int, Bearer]]:
    """Folded name → those whom it fits, by their place: all names of bodies, names of people."""
    places = {one.institution_id: n for n, one in enumerate(found.bearers) if not one.person}
    names: dict[str, dict[int, Bearer]] = defaultdict(dict)
    rows = session.execute(
        select(
            Institution.id,
            Institution.name,
            Institution.short_name,
            Institution.other_names,
            Institution.country,
        ).where(Institution.id.in_(places))
    )
    for row in rows:
        countries = (country_name(row.country, lang) for lang in LANGUAGES)
        texts = (*all_texts(row.name), *all_texts(row.short_name), *row.other_names, *countries)
        for text in texts:
            names[fold(text)][places[row.id]] = found.bearers[places[row.id]]
    for number, one in enumerate(found.bearers):
        for name in filter(None, (one.person, one.latin)):
            names[fold(name)][number] = one
    return names
