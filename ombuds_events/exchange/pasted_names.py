"""Names as tables hold them: capitals, titles and commas undone; nothing is split by force."""

import re

from ombuds_events.domain.kinds import Sex
from ombuds_events.domain.names import fold
from ombuds_events.exchange.clean import mail_address
from ombuds_events.exchange.pasted_words import PATRONYMIC, TITLES

_MARKS = re.compile("[\u200b\u200e\u200f\u061c\u202a-\u202c\u2066-\u2069]")
_WORD = re.compile(r"[^\W\d_][\w'\u2019\u02bb\u02bc]*")
_AFTER_APOSTROPHE = re.compile(r"\b([OD]['\u2019])(\w)")
_CAPITALS_FROM = 2
_WHOLE_NAME = 3


def bare(text: str) -> str:
    """`text` without direction marks and doubled spaces."""
    return " ".join(_MARKS.sub("", text).split())


def as_name(text: str) -> str:
    """A name in usual case: "ИСАКЕЕВА" is how a form shouts, not how she writes it."""
    name = bare(text).strip(",;")
    if name.isupper() and len(name) > _CAPITALS_FROM:
        name = _WORD.sub(lambda word: word[0].capitalize(), name)
        return _AFTER_APOSTROPHE.sub(lambda found: found[1] + found[2].upper(), name)
    return name


def title_taken(name: str) -> tuple[str, Sex | None]:
    """A name without the title before it, and whose title it is."""
    first, _, rest = bare(name).partition(" ")
    sex = TITLES.get(fold(first).strip("."))
    is_title = sex is not None and bool(rest) and (len(first) > 1 or first.endswith("."))
    return (rest, sex) if is_title else (bare(name), None)


def parted(name: str) -> tuple[str, str, str]:
    """Family, given, patronymic where the name itself tells them; else three empty texts.

    It tells by a comma, by capitals ("SARGSYAN Anahit"), or by the ending of a patronymic.
    """
    before, comma, after = name.partition(",")
    if comma:
        return as_name(before), *_with_patronymic(after.split())
    words = name.split()
    loud = [word for word in words if word.isupper() and len(word.strip(".")) > 1]
    if loud and len(loud) < len(words) and loud in (words[: len(loud)], words[-len(loud) :]):
        rest = words[len(loud) :] if words[: len(loud)] == loud else words[: -len(loud)]
        return as_name(" ".join(loud)), *_with_patronymic(rest)
    if len(words) == _WHOLE_NAME and PATRONYMIC.search(words[2]):
        family, given, patronymic = map(as_name, words)
        return family, given, patronymic
    if len(words) == _WHOLE_NAME and PATRONYMIC.search(words[1]):
        given, patronymic, family = map(as_name, words)
        return family, given, patronymic
    return "", "", ""


def _with_patronymic(words: list[str]) -> tuple[str, str]:
    if len(words) > 1 and PATRONYMIC.search(words[-1]):
        return as_name(" ".join(words[:-1])), as_name(words[-1])
    return as_name(" ".join(words)), ""


def as_latin(text: str, family: str) -> str:
    """The Latin form as "FAMILY Given"; `family` tells how many words are the family name."""
    words = bare(text).replace(",", " ").split()
    count = max(1, len(family.split())) if family else 1
    if words and all(word.isupper() for word in words) and count < len(words):
        given = [as_name(word) for word in words[count:]]
        return " ".join([*words[:count], *given])
    return " ".join(words)


def is_latin(text: str) -> bool:
    """Whether all letters of `text` are Latin ones."""
    letters = [c for c in text if c.isalpha()]
    return bool(letters) and all(c < "\u0250" or "\u1e00" <= c <= "\u1eff" for c in letters)


_WRITTEN_AT = re.compile(r"\w\s*[(\[]\s*at\s*[)\]]\s*\w", re.IGNORECASE)


def addresses_in(text: str) -> list[str] | None:
    """The e-mail addresses of a cell, beside phones and names; None if one is broken.

    "a@b,example" is broken: its part before the comma would reach somebody else. So is "a(at)b".
    """
    if _WRITTEN_AT.search(text):
        return None
    tokens = [token.strip("<>().,:") for token in re.split(r"[\s;/|<>]+", text)]
    found = []
    for token in tokens:
        parts = [part for part in token.split(",") if part]
        if "@" not in token:
            continue
        if not all(mail_address(part) for part in parts):
            return None
        found += [mail_address(part) for part in parts]
    return list(dict.fromkeys(found))
