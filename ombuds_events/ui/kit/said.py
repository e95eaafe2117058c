"""A text of the window, or a way to ask for it again when the language changes."""

from collections.abc import Callable

Words = str | Callable[[], str]
"""A text, or what tells it now."""


def said(words: Words) -> str:
    """The text now."""
    return words if isinstance(words, str) else words()
