"""What the next state of an event asks for: facts that a query fills, and rules over them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from ombuds_events.domain.kinds import EventMode, EventPath, EventState
from ombuds_events.domain.problems import Value
from ombuds_events.domain.steps import Tab


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFacts:
    """All that the conditions of an event look at.

    `left_state`: where a postponed or cancelled event stood; `has_other_days`: than when it was put
    off, None = not known; `is_counted`: the audience is counted,
    not named; `undecided_invitations`: sent, and neither answered nor recorded as no reply;
    `overdue`: short names of institutions; `undecided_people`: nominated or under review;
    `open_clashes`: what stands against the dates and is not decided; `blocked_minors`: masked
    names; `missing_marks`: empty counted cells of people with a seat; `plans_answered`: plans
    that are settled, or were asked about after six months.
    """

    path: EventPath
    state: EventState
    today: date
    left_state: EventState | None = None
    has_other_days: bool | None = None
    mode: EventMode = EventMode.IN_PERSON
    is_counted: bool = False
    first_day: date | None = None
    last_day: date | None = None
    open_clashes: int = 0
    deadline: date | None = None
    has_title: bool = False
    has_purpose: bool = False
    has_primary_recommendation: bool = False
    has_lead: bool = False
    has_languages: bool = False
    has_quota: bool = False
    has_venue: bool = False
    has_link: bool = False
    co_organisers: int = 0
    co_organisers_answered: int = 0
    invitations: int = 0
    unsent_invitations: int = 0
    undecided_invitations: int = 0
    overdue: tuple[str, ...] = ()
    over_quota: tuple[str, ...] = ()
    undecided_people: int = 0
    seated_people: int = 0
    blocked_minors: tuple[str, ...] = ()
    programme_items: int = 0
    missing_marks: int = 0
    head_counts: int = 0
    certificates_due: int = 0
    evaluation_forms: int = 0
    evaluation_asked: int = 0
    action_plans: int = 0
    plans_answered: int = 0


@dataclass(frozen=True, slots=True)
class Condition:
    """One line of the next-step panel; `code` is a key of `steps.MET` and `steps.OPEN`.

    `blocks`: not even a reason helps while it is open.
    """

    code: str
    is_met: bool
    values: Mapping[str, Value]
    tab: Tab
    blocks: bool = False


@dataclass(frozen=True, slots=True)
class _Rule:
    """A condition before it meets the facts."""

    code: str
    tab: Tab
    is_met: Callable[[EventFacts], bool]
    values: Callable[[EventFacts], Mapping[str, Value]] = field(default=lambda _: {})
    applies: Callable[[EventFacts], bool] = field(default=lambda _: True)


def conditions_for(facts: EventFacts, target: EventState) -> tuple[Condition, ...]:
    """The conditions of reaching `target`, in the order in which they are usually met."""
    rules = (_SHORT_RULES if facts.path is EventPath.SHORT else _FULL_RULES).get(target, ())
    if facts.state is EventState.POSTPONED:
        rules = (_NEW_DATES, _OTHER_DAYS, *(rule for rule in rules if rule is _MINORS))
    return tuple(
        Condition(
            rule.code, rule.is_met(facts), rule.values(facts), rule.tab, rule.code in _BLOCKING
        )
        for rule in rules
        if rule.applies(facts)
    )


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(names)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _answers(facts: EventFacts) -> Mapping[str, Value]:
    open_ones = facts.unsent_invitations + facts.undecided_invitations
    return {"answered": facts.invitations - open_ones, "total": facts.invitations}


_TITLE = _Rule("needs_title", Tab.OVERVIEW, lambda f: f.has_title)
_PURPOSE = _Rule("needs_purpose", Tab.OVERVIEW, lambda f: f.has_purpose)
_RECOMMENDATION = _Rule(
    "needs_recommendation", Tab.OVERVIEW, lambda f: f.has_primary_recommendation
)
_LEAD = _Rule("needs_lead", Tab.INSTITUTIONS, lambda f: f.has_lead)
_ORGANISERS = _Rule(
    "needs_organisers",
    Tab.INSTITUTIONS,
    lambda f: f.co_organisers_answered >= f.co_organisers,
    lambda f: {"answered": f.co_organisers_answered, "total": f.co_organisers},
    lambda f: f.co_organisers > 0,
)
_LANGUAGES = _Rule("needs_languages", Tab.OVERVIEW, lambda f: f.has_languages)
_QUOTA = _Rule(
    "needs_quota", Tab.OVERVIEW, lambda f: f.has_quota, applies=lambda f: not f.is_counted
)
_DATES = _Rule("needs_dates", Tab.OVERVIEW, lambda f: bool(f.first_day and f.last_day))
_FREE_DATES = _Rule(
    "needs_free_dates",
    Tab.OVERVIEW,
    lambda f: f.open_clashes == 0,
    lambda f: {"clashes": f.open_clashes},
)
_PLACE = _Rule(
    "needs_place",
    Tab.OVERVIEW,
    lambda f: f.has_venue,
    applies=lambda f: f.mode is not EventMode.ONLINE,
)
_LINK = _Rule(
    "needs_link",
    Tab.OVERVIEW,
    lambda f: f.has_link,
    applies=lambda f: f.mode is not EventMode.IN_PERSON,
)
_DEADLINE = _Rule(
    "needs_deadline",
    Tab.INSTITUTIONS,
    lambda f: f.deadline is not None,
    lambda f: {"deadline": _day(f.deadline)},
)
_INVITATIONS = _Rule(
    "needs_invitations",
    Tab.INSTITUTIONS,
    lambda f: f.invitations > 0,
    lambda f: {"total": f.invitations},
)
_PROGRAMME = _Rule(
    "needs_programme",
    Tab.PROGRAMME,
    lambda f: f.programme_items > 0,
    lambda f: {"items": f.programme_items},
    lambda f: not f.is_counted,
)
_LETTERS = _Rule(
    "needs_letters",
    Tab.INSTITUTIONS,
    lambda f: f.invitations > 0 and f.unsent_invitations == 0,
    lambda f: {"sent": f.invitations - f.unsent_invitations, "total": f.invitations},
)
_ANSWERS = _Rule(
    "needs_answers",
    Tab.INSTITUTIONS,
    lambda f: f.undecided_invitations == 0,
    _answers,
    lambda f: not f.overdue,
)
_OVERDUE = _Rule(
    "answers_overdue",
    Tab.INSTITUTIONS,
    lambda _: False,
    lambda f: {"deadline": _day(f.deadline), "names": _listed(f.overdue)},
    lambda f: bool(f.overdue),
)
_QUOTA_KEPT = _Rule(
    "needs_quota_kept",
    Tab.PARTICIPANTS,
    lambda f: not f.over_quota,
    lambda f: {"names": _listed(f.over_quota)},
)
_SELECTION = _Rule(
    "needs_selection",
    Tab.PARTICIPANTS,
    lambda f: f.undecided_people == 0,
    lambda f: {"people": f.undecided_people},
)
_PEOPLE = _Rule(
    "needs_people",
    Tab.PARTICIPANTS,
    lambda f: f.seated_people > 0,
    lambda f: {"people": f.seated_people},
    lambda f: not f.is_counted,
)
_MINORS = _Rule(
    "needs_minors_clear",
    Tab.PARTICIPANTS,
    lambda f: not f.blocked_minors,
    lambda f: {"names": _listed(f.blocked_minors)},
)
_START = _Rule(
    "needs_start",
    Tab.OVERVIEW,
    lambda f: f.first_day is not None and f.first_day <= f.today,
    lambda f: {"day": _day(f.first_day)},
)
_END = _Rule(
    "needs_end",
    Tab.OVERVIEW,
    lambda f: f.last_day is not None and f.last_day <= f.today,
    lambda f: {"day": _day(f.last_day)},
)
_MARKS = _Rule(
    "needs_marks",
    Tab.ATTENDANCE,
    lambda f: f.missing_marks == 0,
    lambda f: {"marks": f.missing_marks},
    lambda f: not f.is_counted,
)
_HEAD_COUNT = _Rule(
    "needs_head_count",
    Tab.ATTENDANCE,
    lambda f: f.head_counts > 0,
    applies=lambda f: f.is_counted,
)
_CERTIFICATES = _Rule(
    "needs_certificates",
    Tab.ATTENDANCE,
    lambda f: f.certificates_due == 0,
    lambda f: {"people": f.certificates_due},
    lambda f: not f.is_counted,
)
_EVALUATION = _Rule(
    "needs_evaluation",
    Tab.FOLLOW_UP,
    lambda f: f.evaluation_forms > 0,
    lambda f: {"answers": f.evaluation_forms, "asked": f.evaluation_asked},
    lambda f: not f.is_counted,
)
_PLANS = _Rule(
    "needs_plans",
    Tab.FOLLOW_UP,
    lambda f: f.action_plans > 0,
    lambda f: {"plans": f.action_plans},
    lambda f: not f.is_counted,
)
_FOLLOWED_UP = _Rule(
    "needs_follow_up",
    Tab.FOLLOW_UP,
    lambda f: f.plans_answered >= f.action_plans,
    lambda f: {"answered": f.plans_answered, "plans": f.action_plans},
    lambda f: f.action_plans > 0,
)
_NEW_DATES = _Rule(
    "needs_new_dates",
    Tab.OVERVIEW,
    lambda f: f.first_day is not None and f.first_day >= f.today,
)

_OTHER_DAYS = _Rule(
    "needs_other_days",
    Tab.OVERVIEW,
    lambda f: f.has_other_days is True,
    applies=lambda f: f.has_other_days is not None and _NEW_DATES.is_met(f),
)

_BLOCKING = frozenset(rule.code for rule in (_MINORS, _START, _END, _NEW_DATES))

_FULL_RULES: Mapping[EventState, tuple[_Rule, ...]] = {
    EventState.CONCEPT: (_TITLE, _PURPOSE, _RECOMMENDATION, _LEAD),
    EventState.AGREED: (_ORGANISERS, _LANGUAGES, _QUOTA),
    EventState.APPROVED: (_DATES, _FREE_DATES, _PLACE, _LINK),
    EventState.NOMINATIONS_OPEN: (_DEADLINE, _INVITATIONS, _PROGRAMME),
    EventState.NOMINATIONS_CLOSED: (_LETTERS, _ANSWERS, _OVERDUE, _QUOTA_KEPT),
    EventState.CONFIRMED: (_SELECTION, _PEOPLE, _MINORS),
    EventState.RUNNING: (_PROGRAMME, _MINORS, _START),
    EventState.HELD: (_END, _MARKS, _HEAD_COUNT),
    EventState.EVALUATED: (_EVALUATION, _CERTIFICATES),
    EventState.FOLLOW_UP: (_PLANS,),
    EventState.CLOSED: (_FOLLOWED_UP,),
}
_SHORT_RULES: Mapping[EventState, tuple[_Rule, ...]] = {
    EventState.CONFIRMED: (_TITLE, _LEAD, _DATES, _FREE_DATES, _PLACE, _LINK, _MINORS),
    EventState.HELD: (_END, _MARKS, _HEAD_COUNT),
    EventState.CLOSED: (_CERTIFICATES,),
}
