"""Text in several languages, the translation marker, and the words that documents use."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

LANGUAGES = ("en", "ru", "fr", "es", "ar")
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "dv"})

LocalText: TypeAlias = Mapping[str, str]
"""{language code: text}; replaced whole in the database, compared and merged per language."""

# Cc and Cs are unprintable anywhere; the two overrides can make a name read backwards.
_UNWANTED = {"\u202d", "\u202e", "\ufeff"}
_LINE_BREAKS = {"\r", "\n", "\u0085", "\u2028", "\u2029", "\v", "\f"}


def QT_TRANSLATE_NOOP(context: str, text: str, comment: str = "", n: int = 0) -> str:  # noqa: N802, ARG001
    """Mark `text` for translation in `context` and return it unchanged.

    lupdate finds calls of this name; with `n` given it makes plural forms.
    """
    return text


def pick(text: LocalText, *langs: str) -> str:
    """The text in the first of `langs` that has one, else in English, else in any language."""
    for lang in (*langs, "en"):
        if text.get(lang):
            return text[lang]
    return next((value for value in text.values() if value), "")


def all_texts(text: LocalText) -> tuple[str, ...]:
    """The texts in all languages, in one order on every database (a server sorts JSON keys)."""
    return tuple(text[lang] for lang in sorted(text))


def one_line(text: str) -> str:
    """Clean `text` for a single-line field: NFC, breaks and tabs to one space, no controls."""
    spaced = "".join(" " if c in _LINE_BREAKS or c == "\t" else c for c in text)
    return " ".join(_printable(spaced).split())


def many_lines(text: str) -> str:
    """Clean `text` for a multi-line field: NFC, every break a newline, no controls."""
    unified = text.replace("\r\n", "\n")
    broken = "".join("\n" if c in _LINE_BREAKS else c for c in unified)
    return "\n".join(_printable(line.replace("\t", " ")).rstrip() for line in broken.split("\n"))


def _printable(text: str) -> str:
    kept = (c for c in text if c not in _UNWANTED and unicodedata.category(c) not in {"Cc", "Cs"})
    return unicodedata.normalize("NFC", "".join(kept))


def isolated(text: str) -> str:
    """Wrap `text` in FSI … PDI, so that it keeps its own direction inside another."""
    return f"\u2068{text}\u2069" if text else ""


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of a document, in one or two languages; frozen and picklable.

    `words`: key of `domain.headings.DOCUMENTS` → one text per language of `langs`;
    `months`: per language, twelve names as used in a full date; `weekdays`: per language, seven
    short names, Monday first.
    """

    langs: tuple[str, ...]
    words: Mapping[str, tuple[str, ...]]
    months: tuple[tuple[str, ...], ...]
    weekdays: tuple[tuple[str, ...], ...]

    def word(self, key: str, separator: str = " / ") -> str:
        """The word in all languages of the document, once if they agree."""
        return separator.join(dict.fromkeys(self.words[key]))

    @property
    def each(self) -> tuple["Labels", ...]:
        """The words of each language by itself."""
        return tuple(
            Labels(
                (lang,),
                {key: (texts[number],) for key, texts in self.words.items()},
                (self.months[number],),
                (self.weekdays[number],),
            )
            for number, lang in enumerate(self.langs)
        )

    @property
    def right_to_left(self) -> bool:
        """Whether the document runs right to left: its first language does."""
        return self.langs[0] in RIGHT_TO_LEFT
