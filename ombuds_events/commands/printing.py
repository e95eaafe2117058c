"""How commands speak: plain lines, JSON, and what was done."""

import json
import sys
from collections.abc import Iterable

from ombuds_events.commands.arguments import PROGRAM, Options
from ombuds_events.domain.gestures import GESTURES
from ombuds_events.domain.text import Labels, one_line
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


def labels(options: Options) -> Labels:
    """The words of a document in the languages that were asked for."""
    return i18n.labels(options.labels or (options.lang,))
