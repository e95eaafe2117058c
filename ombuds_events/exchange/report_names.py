"""Display names of online meetings: what is the person's, and what the program added."""

import re
from dataclasses import dataclass

from ombuds_events.domain.online import is_phone
from ombuds_events.exchange.report_words import plain

_MARKERS = {
    "guest": "Guest", "unverified": "Unverified", "external": "External", "convidado": "Guest",
    "invitado": "Guest", "invité": "Guest", "gast": "Guest", "гость": "Guest",
    "externo": "External", "externe": "External", "extern": "External", "внешний": "External",
    "внешний пользователь": "External", "непроверенный": "Unverified",
    "не проверено": "Unverified", "no comprobado": "Unverified", "no verificado": "Unverified",
    "non vérifié": "Unverified", "nicht überprüft": "Unverified", "não verificado": "Unverified",
}  # fmt: skip
_LAST_BRACKET = re.compile(r"\s*\(([^()]*)\)\s*$")
_COMPANY = re.compile(r"^\[[^\]]*\]\s*")


@dataclass(frozen=True, slots=True)
class ShownAs:
    """A display name taken apart."""

    name: str
    markers: tuple[str, ...] = ()


def zoom_name(raw: str) -> ShownAs:
    """The name in use, without the original one in brackets behind it."""
    text = plain(raw)
    found = _LAST_BRACKET.search(text)
    return ShownAs(text[: found.start()] if found and found.start() else text)


def teams_name(raw: str) -> ShownAs:
    """The name without markers and company, "Last, First" turned round."""
    text, markers = plain(raw), list[str]()
    while (found := _LAST_BRACKET.search(text)) and found[1].casefold() in _MARKERS:
        markers.insert(0, _MARKERS[found[1].casefold()])
        text = text[: found.start()]
    text = _COMPANY.sub("", text) or text
    if is_phone(text):
        return ShownAs(text, (*markers, "phone"))
    return ShownAs(_turned(text), tuple(dict.fromkeys(markers)))


def plain_name(raw: str) -> ShownAs:
    """A name as it stands, "Last, First" turned round."""
    return ShownAs(_turned(plain(raw)))


def _turned(text: str) -> str:
    family, comma, given = text.partition(",")
    is_turned = comma and family.strip() and given.strip() and "," not in given
    return f"{given.strip()} {family.strip()}" if is_turned else text
