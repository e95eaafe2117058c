"""Follow-up forms of an event: one for each institution that has to answer, in its language."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.follow_up_forms import FollowUpForm, FormPerson, FormPlan
from ombuds_events.domain.text import LANGUAGES, Labels, LocalText
from ombuds_events.model.institution import Institution
from ombuds_events.queries.follow_up import Bearer, FollowUp, PlanRow
from ombuds_events.queries.institutions import focal_points
from ombuds_events.queries.seats import EventFrame
from ombuds_events.queries.sheets import head_of

_Key = tuple[int | None, int | None]
"""An institution, or the seat of somebody who is of none."""


def follow_up_forms(
    session: Session,
    event: EventFrame,
    found: FollowUp,
    months: int,
    labels: Mapping[str, Labels],
    fallback: str,
) -> tuple[FollowUpForm, ...]:
    """The forms to send for a milestone, in the order of institutions.

    `labels`: language → words; `fallback`: the language of who speaks none of them.
    """
    asked = _asked(found, months)
    trained = _by_body(one for one in found.bearers if one.is_trained)
    places = {one.institution_id: n for n, one in enumerate(found.bearers) if not one.person}
    wanted = sorted(
        asked if found.plans else trained, key=lambda key: places.get(key[0], len(places))
    )
    names, uids = _names(asked, trained), _uids(found)
    langs = _languages(session, [body for body, _ in wanted if body is not None])
    forms = []
    for key in wanted:
        lang = next((one for one in langs.get(key[0], ()) if one in labels), fallback)
        people = trained.get(key, [])
        forms.append(
            FollowUpForm(
                head=head_of(session, event, labels[lang]),
                event_uid=str(found.event_uid),
                body_uid=uids.get(key, ""),
                institution=names[key],
                lang=lang,
                months=months,
                plans=tuple(_form_plan(plan) for plan in asked.get(key, ())),
                people=tuple(_form_people(people)),
                minors=tuple(one.person for one in people if one.is_minor),
            )
        )
    return tuple(forms)


def _uids(found: FollowUp) -> dict[_Key, str]:
    """What names each receiver in its form: the institution, or who is of none."""
    return {
        (one.institution_id, None if one.institution_id else one.participation_id): str(one.uid)
        for one in reversed(found.bearers)  # institutions stand first, and win
    }


def _asked(found: FollowUp, months: int) -> dict[_Key, list[PlanRow]]:
    asked: dict[_Key, list[PlanRow]] = defaultdict(list)
    for plan in found.plans:
        if plan.state.is_open(months):
            asked[plan.body_id, None if plan.body_id else plan.participation_id].append(plan)
    return dict(asked)


def _by_body(bearers: Iterable[Bearer]) -> dict[_Key, list[Bearer]]:
    grouped: dict[_Key, list[Bearer]] = defaultdict(list)
    for one in bearers:
        body = one.institution_id
        grouped[body, None if body else one.participation_id].append(one)
    return dict(grouped)


def _names(
    asked: Mapping[_Key, list[PlanRow]], trained: Mapping[_Key, list[Bearer]]
) -> dict[_Key, LocalText]:
    """Who is asked, by name."""
    rows: dict[_Key, PlanRow | Bearer] = {key: people[0] for key, people in trained.items()}
    rows |= {key: plans[0] for key, plans in asked.items()}
    return {key: row.institution for key, row in rows.items()}


def _form_plan(plan: PlanRow) -> FormPlan:
    return FormPlan(str(plan.uid), plan.person, plan.goal, plan.due)


def _form_people(people: Iterable[Bearer]) -> Iterable[FormPerson]:
    """The names of a list to choose from: equal ones are numbered."""
    seen: dict[str, int] = defaultdict(int)
    for one in people:
        seen[one.person.casefold()] += 1
        number = seen[one.person.casefold()]
        yield FormPerson(str(one.uid), f"{one.person} ({number})" if number > 1 else one.person)


def _languages(session: Session, bodies: Iterable[int]) -> dict[int | None, tuple[str, ...]]:
    """Institution → its languages that the program speaks, then those of its focal point."""
    wanted = list(bodies)
    focal = focal_points(session, wanted)
    rows = session.execute(
        select(Institution.id, Institution.languages).where(Institution.id.in_(wanted))
    )
    return {
        row.id: tuple(
            lang
            for lang in (*row.languages, *(focal[row.id].languages if row.id in focal else ()))
            if lang in LANGUAGES
        )
        for row in rows
    }
