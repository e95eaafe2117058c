"""How action plans and their answers are told in words and colours."""

from datetime import date

from ombuds_events.domain.follow_up import Share, Waiting
from ombuds_events.domain.kinds import PlanStatus
from ombuds_events.domain.text import isolated
from ombuds_events.queries.follow_up import Bearer, FollowUp, PlanRow
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.i18n import term
from ombuds_events.ui.kit.words import joined, local

_TOKENS = {
    PlanStatus.DONE: "complete",
    PlanStatus.STARTED: "received",
    PlanStatus.NOT_STARTED: "reminded",
    PlanStatus.DROPPED: "withdrawn",
    PlanStatus.NO_ANSWER: "declined",
    Waiting.NOT_YET: "draft",
    Waiting.DUE: "no_reply",
    Waiting.NOT_ASKED: "draft",
}
_ICONS = {
    PlanStatus.STARTED: "circle-dot",
    PlanStatus.NOT_STARTED: "circle",
    PlanStatus.DROPPED: "ban",
    PlanStatus.NO_ANSWER: "bell-off",
    Waiting.NOT_YET: "clock",
    Waiting.NOT_ASKED: "minus",
}
_ORDER = (*PlanStatus, *Waiting)


def milestone(plan: PlanRow, months: int, found: FollowUp) -> PlanStatus | Waiting:
    """How a plan stood, or how the milestone waits."""
    return plan.state.shown(months, found.due(months), found.today)


def token(shown: PlanStatus | Waiting) -> str:
    """The key of the chip's colours."""
    return _TOKENS[shown]


def icon_of(shown: PlanStatus | Waiting) -> str:
    """The chip's icon; "" = that of its colours."""
    return _ICONS.get(shown, "")


def rank(shown: PlanStatus | Waiting) -> int:
    """Where it stands when the list is sorted by it."""
    return _ORDER.index(shown)


def chip_words(shown: PlanStatus | Waiting) -> str:
    """What the chip says."""
    return term(shown)


def whose(plan: PlanRow | Bearer) -> str:
    """Whose plan it is: the institution, and the person if it is one's own."""
    return joined(local(plan.institution), isolated(plan.person))


def day_words(day: date | None, today: date) -> str:
    """A day, or a dash."""
    return dates.day(day, today) if day else "–"


def ratio(share: Share) -> str:
    """So many of all."""
    return dates.ratio(share.number, share.of)
