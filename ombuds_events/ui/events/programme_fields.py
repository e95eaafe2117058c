"""Small helps for typing a session: names that the programme has, pairs of languages."""

import re
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

_BETWEEN = re.compile(r"\s*[-–—>→/]+\s*")
_APART = re.compile(r"[,;\s]+")


def pairs_of(typed: str) -> tuple[str, ...]:
    """Pairs of languages as they are typed: "RU–EN, ar > en" are ru-en and ar-en."""
    joined = _BETWEEN.sub("-", typed.strip().casefold())
    return tuple(pair for pair in _APART.split(joined) if pair)


def offer(line: QLineEdit, names: Iterable[str]) -> None:
    """Complete what is typed with one of `names`; Down shows them."""
    completer = QCompleter(sorted({name for name in names if name}, key=str.casefold), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    line.setCompleter(completer)
