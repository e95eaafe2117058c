"""What the command `move` says before it does anything."""

from collections.abc import Iterator

from ombuds_events.domain.text import pick
from ombuds_events.queries.json_values import wall_text
from ombuds_events.queries.move_plan import MovePlan


def move_lines(plan: MovePlan, lang: str) -> Iterator[str]:
    """The consequences of a move, one a line."""
    yield f"{plan.code}  {pick(plan.title, lang)}"
    for name, span in (("from", plan.before), ("to", plan.after)):
        yield f"  {name}: {wall_text(span.start)} to {wall_text(span.end)}, {span.zone}"
    yield f"  sessions that move along: {plan.sessions}"
    yield f"  people who hold a calendar file that is old then: {plan.holders}"
    yield f"  institutions with a letter that bears the old date: {plan.letters}"
    if plan.is_past:
        yield "  the new time is over already"
    for rest in plan.rest_days:
        yield f"  {rest.day.isoformat()}: {pick(rest.institution, lang)} does not work"
    for clash in plan.clashes:
        yield f"  at the same time as {clash.code}, {pick(clash.institution, lang)}"
