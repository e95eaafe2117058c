"""Text made fit for a file before any library sees it: one line, many lines, addresses."""

import re
import unicodedata
from urllib.parse import quote, urlsplit

from ombuds_events.domain.text import many_lines, one_line

_UNFIT = "\x7f-\x9f\u2028\u2029\u202d\u202e\ufeff\ud800-\udfff"
UNFIT_IN_LINES = re.compile(f"[\x00-\x09\x0b-\x1f{_UNFIT}]")
_UNFIT_IN_LINE = re.compile(f"[\x00-\x1f{_UNFIT}]")
_LOCAL = r"[^\s@\"?<>,;:()\[\]\\]+"
_LABEL = r"[^\s@\"?<>,;:()\[\]\\./]+"
_ADDRESS = re.compile(rf"{_LOCAL}@({_LABEL}\.)+{_LABEL}")
_LOCAL_SAFE = "!$'*+-._~"
_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_ELLIPSIS = "\u2026"


def clean_line(text: str, longest: int = 0) -> str:
    """`text` on one line without control characters, cut to `longest` characters if given."""
    # Most text is clean already, and the slow way looks at each character.
    if _UNFIT_IN_LINE.search(text) or not unicodedata.is_normalized("NFC", text):
        text = one_line(text)
    text = text.strip()
    return text[: longest - 1].rstrip() + _ELLIPSIS if 0 < longest < len(text) else text


def clean_lines(text: str) -> str:
    """`text` with every kind of break as a newline and without control characters."""
    if UNFIT_IN_LINES.search(text) or not unicodedata.is_normalized("NFC", text):
        text = many_lines(text)
    return text.strip()


def web_address(text: str) -> str:
    """`text` if it is a link that may leave the house, else ""."""
    link = text.strip()
    if _UNFIT_IN_LINE.search(link) or " " in link or not link.isascii():
        link = quote(one_line(link), safe="%/:?#[]@!$&'()*+,;=-._~")
    try:
        parts = urlsplit(link)
    except ValueError:
        return ""
    is_whole = bool(parts.netloc) or parts.scheme in {"mailto", "tel"}
    return link if parts.scheme in _SCHEMES and is_whole else ""


def mail_address(text: str) -> str:
    """`text` if it is one e-mail address, its domain in ASCII (RFC 5890), else ""."""
    address = text.strip()
    if not _ADDRESS.fullmatch(address) or _UNFIT_IN_LINE.search(address):
        return ""
    local, _, domain = address.rpartition("@")
    try:
        return f"{local}@{domain if domain.isascii() else domain.encode('idna').decode()}"
    except UnicodeError:
        return ""


def mail_uri(text: str) -> str:
    """`text` as a mailto URI (RFC 6068), else ""."""
    address = mail_address(text)
    local, _, domain = address.rpartition("@")
    return f"mailto:{quote(local, safe=_LOCAL_SAFE)}@{domain}" if address else ""
