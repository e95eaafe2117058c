"""History as the command `history` prints it, for programs and for people."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict

from ombuds_events.queries.history import ChangeRow, Step
from ombuds_events.queries.json_values import Json, instant_text
from ombuds_events.queries.plain_text import facts

_MOST_SHOWN = 20


def history_json(step: Step) -> dict[str, Json]:
    """One gesture with its changes."""
    return {
        "at": instant_text(step.at_utc),
        "who": step.operator,
        "what": step.label,
        "subject": step.subject,
        "kind": step.kind,
        "source": step.source,
        "reason": step.reason,
        "changes": [asdict(change) for change in step.changes],
    }


def history_lines(step: Step, what: str, lang: str) -> Iterator[str]:
    """One gesture, `what` in words, with its changes below; a flood of them is counted."""
    subject = f": {step.subject}" if step.subject else ""
    done = {"do": what, "undo": f"undone ({what})", "redo": f"done again ({what})"}[step.kind]
    reason = f" ({step.reason})" if step.reason else ""
    yield f"{instant_text(step.at_utc)}  {step.operator or '?'}  {done}{subject}{reason}"
    if len(step.changes) > _MOST_SHOWN:
        counted = Counter(change.entity for change in step.changes)
        yield "  " + ", ".join(f"{entity} {number}" for entity, number in counted.items())
        return
    for change in step.changes:
        yield f"  {_change(change, lang)}"


def _change(change: ChangeRow, lang: str) -> str:
    about = f" {change.about}" if change.about else ""
    if change.field:
        old, new = _value(change.old, lang), _value(change.new, lang)
        return f"{change.entity}{about}: {change.field} {old or '-'} -> {new or '-'}"
    sign = "+" if change.old is None else "-"
    return f"{sign} {change.entity}{about}"


def _value(value: Json, lang: str) -> str:
    return " ".join(facts({"": value}, lang)).removeprefix(": ")
