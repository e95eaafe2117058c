"""How commands speak: plain lines, JSON, and what was done."""

import json
import sys
from collections.abc import Iterable
from enum import StrEnum

from ombuds_events.commands.arguments import PROGRAM, Options
from ombuds_events.domain.clash_messages import CLASHES, LEVEL_WORDS
from ombuds_events.domain.clashes import Clash
from ombuds_events.domain.gestures import GESTURES
from ombuds_events.domain.text import Labels, one_line, pick
from ombuds_events.exchange.places import country_name
from ombuds_events.queries.json_values import Json
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit import i18n


def say(sentences: Iterable[str], status: int) -> int:
    """One line on stderr for each sentence."""
    for sentence in sentences:
        print(f"{PROGRAM}: {bare(sentence)}", file=sys.stderr)
    return status


def bare(text: str) -> str:
    """For a terminal: one line, no direction marks."""
    return one_line(text.translate({0x2068: None, 0x2069: None}))


def print_json(document: Json) -> None:
    """One document, its keys sorted."""
    print(json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True))


def done(options: Options) -> None:
    """Whether anything was changed."""
    print("Done." if options.apply else "Nothing was changed. Add --apply to do it.")


def step(label: str, subject: str, reason: str = "") -> Gesture:
    """A step of history that a command makes."""
    return Gesture(label, subject, reason, source="command")


def gesture_words(label: str) -> str:
    """A step of history in words."""
    return i18n.text("Terms", GESTURES[label]) if label in GESTURES else label


def named(member: StrEnum) -> str:
    """A state, a role or a kind in words; what has none is a key that people read as it is."""
    return bare(i18n.term(member)) if i18n.has_term(member) else member.replace("_", " ")


def clash_line(clash: Clash, lang: str) -> str:
    """What stands against a date, in one line: how much it matters, and the sentence."""
    values = {
        "day": clash.day.isoformat(),
        "who": ", ".join(pick(name, lang) for name in clash.who),
        "what": pick(clash.what, lang),
        "country": country_name(clash.country, lang),
    }
    told = i18n.text("Problems", CLASHES[clash.kind]).format_map(values)
    return bare(f"{i18n.text('Terms', LEVEL_WORDS[clash.level])}: {told}")


def labels(options: Options) -> Labels:
    """The words of a document in the languages that were asked for."""
    return i18n.labels(options.labels or (options.lang,))
