"""People's names: order, Latin form, sorting, searching, masking, likeness. Never split by force.

`anyascii` and `rapidfuzz` are imported where they are used: the start of the program needs neither.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from ombuds_events.domain.kinds import NameOrder

SAME_PERSON_FROM = 0.84
"""From this likeness on two names are shown as "same person?"; never merged by themselves."""

SORT_KEY_LENGTH = 300
"""Width of the columns `sort_key`; letters of their own take two characters."""

_ARTICLE = re.compile(r"\bال(?=\w{2})")


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name as its bearer writes it; `latin` as in the passport; a single name is `given`."""

    family: str = ""
    given: str = ""
    patronymic: str = ""
    latin: str = ""
    order: NameOrder = NameOrder.FAMILY_FIRST


def display_name(parts: NameParts) -> str:
    """The full name in the order of its bearer."""
    if parts.order is NameOrder.FAMILY_FIRST:
        return _joined(parts.family, parts.given, parts.patronymic)
    return _joined(parts.given, parts.patronymic, parts.family)


def is_latin(text: str) -> bool:
    """Whether all letters of `text` are Latin ones."""
    if text.isascii():
        return True
    letters = [c for c in text if c.isalpha()]
    return all(unicodedata.name(c, "").startswith("LATIN") for c in letters)


def masked_name(parts: NameParts) -> str:
    """Given name and initial of the family name, as minors are shown: "Amina K.".

    Several words in `given` without a family name may hide one: all but the first are shortened.
    """
    if parts.family:
        return _joined(parts.given, _initial(parts.family))
    first, *others = parts.given.split() or [""]
    return _joined(first, *map(_initial, others))


def latin_name(parts: NameParts) -> str:
    """The name as in the passport, "SARGSYAN Anahit"; a transliteration where it is not known."""
    return parts.latin or _joined(_latin(parts.family).upper(), _latin(parts.given))


def masked_latin(parts: NameParts) -> str:
    """The Latin form of `masked_name`, by the passport where its capitals tell the parts."""
    words = parts.latin.split()
    family = [word for word in words if word.isupper()]
    given = [word for word in words if not word.isupper()]
    if family and given:
        return masked_name(NameParts(" ".join(family), " ".join(given)))
    return masked_name(NameParts(_latin(parts.family), _latin(parts.given)))


def _joined(*words: str) -> str:
    return " ".join(word for word in words if word)


def _initial(word: str) -> str:
    """First letter with its marks and a full stop; "" without letters.

    The Arabic article is passed over: it begins half of all family names.
    """
    word = _ARTICLE.sub("", word)
    found = re.search(r"[^\W\d_]", word)
    if not found:
        return ""
    end = found.end()
    while end < len(word) and unicodedata.combining(word[end]):
        end += 1
    return f"{word[found.start() : end]}."


# --- Sorting and searching -----------------------------------------------------------------------

_APOSTROPHES = dict.fromkeys(map(ord, "'`´‘’ʻʼʹʿʾ\u0640"))  # the last is Arabic tatweel
_DASHES = dict.fromkeys(map(ord, "-\u2010\u2011\u2012\u2013\u2014"), " ")
_ARABIC = str.maketrans("أإآىیکةۀ", "اااييكهه")
_LETTERS = str.maketrans({"ı": "i", "ə": "e", "đ": "d", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe"})

# Letters of their own: they sort after the letter they stand behind, not with it.
_BEHIND = {
    "й": "и", "ә": "а", "ғ": "г", "ґ": "г", "ђ": "д", "є": "е", "ї": "и", "ј": "и", "қ": "к",
    "љ": "л", "њ": "н", "ң": "н", "ө": "о", "ћ": "т", "ў": "у", "ӯ": "у", "ұ": "у", "ү": "у",
    "ҳ": "х", "һ": "х", "џ": "ц", "ҷ": "ч", "і": "ы",
    "پ": "ب", "چ": "ج", "ژ": "ز", "گ": "ك",
}  # fmt: skip
_AFTER_ALL = "\uffef"
_SORTED = str.maketrans({letter: base + _AFTER_ALL for letter, base in _BEHIND.items()})
_ARABIC_SORTED = str.maketrans("ىیکةۀ", "ييكته")


def fold(text: str) -> str:
    """`text` as search sees it: no case, no marks, one form of each Arabic letter, ё as е."""
    return _squeezed(_bare(text).translate(_ARABIC))


def search_key(*texts: str) -> str:
    """What the column `search_key` holds: the folded texts, then their Latin transliterations."""
    folded = [fold(text) for text in texts]
    latin = [fold(_latin(text)) for text in texts]
    return " ".join(dict.fromkeys(key for key in (*folded, *latin) if key))


def sort_key(text: str) -> str:
    """What the columns `sort_key` hold: their plain order is right in each script."""
    own_letters = unicodedata.normalize("NFC", text).casefold().translate(_SORTED)
    return _squeezed(_bare(own_letters).translate(_ARABIC_SORTED))[:SORT_KEY_LENGTH]


def _bare(text: str) -> str:
    """Decomposed, caseless, without marks and apostrophes."""
    caseless = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    decomposed = unicodedata.normalize("NFKD", caseless)
    kept = "".join(c for c in decomposed if unicodedata.category(c) not in {"Mn", "Cf"})
    return kept.translate(_APOSTROPHES).translate(_DASHES)


def _squeezed(text: str) -> str:
    return " ".join(text.split())


@lru_cache(maxsize=4096)
def _latin(text: str) -> str:
    from anyascii import anyascii

    return anyascii(unicodedata.normalize("NFC", text))


# --- Likeness ------------------------------------------------------------------------------------
# Transliteration and a fuzzy ratio cannot tell siblings: here the worst matching part decides.

_PARTICLES = frozenset(
    {"bin", "bint", "ibn", "al", "el", "da", "de", "del", "dos", "di", "la", "van", "von",
     "ogly", "ogli", "oglu", "uly", "qizi", "kyzy"}
)  # fmt: skip
_NATIONAL = str.maketrans(
    {"ә": "a", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ү": "u", "ұ": "u", "ў": "o", "ҳ": "h",
     "ҷ": "c", "ӯ": "u", "ђ": "dj", "ћ": "c", "џ": "dj", "љ": "l", "њ": "n", "ё": "e", "ъ": "",
     "ь": "", "ı": "i", "ə": "a", "đ": "dj", "ß": "ss"}
)  # fmt: skip
_SERVANT = re.compile(r"\bعبد\s+ال")
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("shch|sch|sh", "s"), ("zh|dj|dzh|j", "j"), ("kh|x", "h"), ("ts|tz|ch|tch|c", "c"),
        ("gh", "g"), ("q", "k"), ("w", "v"), ("[iy]e", "e"), ("yo", "e"), ("ei|iy|y", "i"),
        (r"(.)\1+", r"\1"),
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class _Part:
    """One word of a name in the forms that are compared: Latin letters, sounds, consonants."""

    text: str
    skeleton: str
    consonants: str
    is_arabic: bool


def similarity(a: str, b: str) -> float:
    """How likely two spellings are one person's name, from 0 to 1, in any two scripts."""
    # In a fixed order, so that the likeness of a to b is that of b to a.
    ours, theirs = sorted((_parts(a), _parts(b)))
    if not ours or not theirs:
        return 0.0
    scores = _aligned(ours, theirs)
    unmatched = abs(len(ours) - len(theirs))
    aligned = 0.65 * min(scores) + 0.35 * sum(scores) / len(scores) - 0.01 * unmatched
    return max(0.0, aligned, _whole(ours, theirs) if unmatched else 0.0)


def first_sounds(text: str) -> frozenset[str]:
    """How the words of `text` begin, as they sound; empty in scripts that hide it."""
    parts = _parts(text)
    hidden = any(part.is_arabic for part in parts)
    return frozenset() if hidden else frozenset(part.skeleton[:1] for part in parts)


@lru_cache(maxsize=4096)
def _parts(name: str) -> tuple[_Part, ...]:
    lowered = unicodedata.normalize("NFKC", name).casefold()
    words = re.split(r"[^\w'‘’ʻʼ`]+", _arabic_unified(lowered))
    parts = tuple(part for part in map(_part, words) if part.text)
    return tuple(part for part in parts if part.text not in _PARTICLES) or parts


def _arabic_unified(text: str) -> str:
    """One form of each letter, no article, "Abd al-" joined to what follows."""
    return _ARTICLE.sub("", _SERVANT.sub("عبدال", text.translate(_ARABIC)))


def _part(word: str) -> _Part:
    text = re.sub(r"[^a-z0-9]", "", _latin(_bare(word.translate(_NATIONAL))).casefold())
    skeleton = text
    for pattern, sound in _SOUNDS:
        skeleton = pattern.sub(sound, skeleton)
    bones = re.sub("[aeiouv]|h$", "", re.sub("^al(?=.{4})", "", skeleton)).replace("g", "k")
    return _Part(text, skeleton, bones, bool(re.search("[\u0600-\u06ff]", word)))


def _aligned(ours: tuple[_Part, ...], theirs: tuple[_Part, ...]) -> list[float]:
    """Scores of the best pairs, each part used once, taken greedily."""
    ranked = sorted(
        ((_likeness(x, y), i, j) for i, x in enumerate(ours) for j, y in enumerate(theirs)),
        reverse=True,
    )
    used_ours: set[int] = set()
    used_theirs: set[int] = set()
    scores = []
    for score, i, j in ranked:
        if i not in used_ours and j not in used_theirs:
            used_ours.add(i)
            used_theirs.add(j)
            scores.append(score)
    return scores


def _likeness(a: _Part, b: _Part) -> float:
    if a.text == b.text:
        return 1.0
    # Arabic writes few vowels; a name of vowels only leaves nothing to compare.
    if a.is_arabic != b.is_arabic and a.consonants and b.consonants:
        return _fuzzy(a.consonants, b.consonants)
    if 1 in (len(a.skeleton), len(b.skeleton)):
        return 0.88 if a.skeleton[:1] == b.skeleton[:1] else 0.0
    return _fuzzy(a.skeleton, b.skeleton)


def _fuzzy(a: str, b: str) -> float:
    if a == b:
        return 0.98
    from rapidfuzz import fuzz
    from rapidfuzz.distance import JaroWinkler

    return (JaroWinkler.similarity(a, b) + fuzz.ratio(a, b) / 100) / 2


def _whole(ours: tuple[_Part, ...], theirs: tuple[_Part, ...]) -> float:
    """Names joined by one side only, "Mohammadreza": equal when sorted and run together."""
    a, b = ("".join(sorted(part.skeleton for part in parts)) for parts in (ours, theirs))
    return 0.95 if a == b else 0.0
