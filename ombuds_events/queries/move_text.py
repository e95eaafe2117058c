"""What the command `move` says before it does anything."""

from collections.abc import Iterator

from ombuds_events.domain.text import pick
from ombuds_events.queries.json_values import wall_text
from ombuds_events.queries.move_plan import MovePlan
from ombuds_events.queries.stop_plan import StopPlan


def move_lines(plan: MovePlan, lang: str) -> Iterator[str]:
    """The consequences of a move, one a line; its clashes have sentences of their own."""
    yield f"{plan.code}  {pick(plan.title, lang)}"
    for name, span in (("from", plan.before), ("to", plan.after)):
        yield f"  {name}: {wall_text(span.start)} to {wall_text(span.end)}, {span.zone}"
    yield f"  sessions that move along: {plan.sessions}"
    yield f"  people who hold a calendar file that is old then: {plan.holders}"
    yield f"  institutions with a letter that bears the old date: {plan.letters}"
    if plan.asked_again:
        yield f"  people who are asked to confirm the new dates: {plan.asked_again}"
    if plan.is_past:
        yield "  the new time is over already"


def stop_lines(plan: StopPlan, lang: str) -> Iterator[str]:
    """The consequences of calling an event off, one a line."""
    yield f"{plan.code}  {pick(plan.title, lang)}"
    yield f"  {wall_text(plan.span.start)} to {wall_text(plan.span.end)}, {plan.span.zone}"
    yield f"  days that are called off in calendars: {plan.entries}"
    yield f"  people who hold a calendar file that is void then: {plan.holders}"
    yield f"  people who lose their seat: {plan.seats}"
    yield f"  institutions that have a letter: {plan.letters}"
