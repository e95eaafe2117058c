"""Two records of one person made one: what is known stays unless a user takes the other value."""

from collections.abc import Mapping
from dataclasses import replace

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.names import display_name, fold

FIELDS = ("name", "latin", "position", "sex", "email", "languages")
"""What a user chooses between, in the order of the form; a name is one thing."""


def differing(ours: PersonDraft, theirs: PersonDraft) -> tuple[str, ...]:
    """The fields in which theirs says something that ours does not."""
    return tuple(key for key in FIELDS if _says(theirs, key) and not is_alike(ours, theirs, key))


def is_alike(ours: PersonDraft, theirs: PersonDraft, key: str) -> bool:
    """Whether both say the same, capitals and marks aside; a post, in the language of theirs."""
    if key == "position":
        return all(ours.position.get(lang) == words for lang, words in theirs.position.items())
    if key == "name":
        return _parts(ours) == _parts(theirs)  # another order is no other name
    mine, yours = _value(ours, key), _value(theirs, key)
    if isinstance(mine, str) and isinstance(yours, str):
        return fold(mine) == fold(yours)
    return mine == yours


def is_taken_unasked(ours: PersonDraft, theirs: PersonDraft, key: str) -> bool:
    """Whether theirs is taken unless a user says otherwise: it fills what is empty."""
    if key == "position":
        return not any(ours.position.get(lang) for lang in theirs.position)
    return not _says(ours, key)


def joined(ours: PersonDraft, theirs: PersonDraft, taken: Mapping[str, bool]) -> PersonDraft:
    """Ours, completed by theirs; `taken` says of single fields which of the two stays."""
    won = {
        key
        for key in FIELDS
        if _says(theirs, key) and taken.get(key, is_taken_unasked(ours, theirs, key))
    }
    made = replace(ours, **{key: getattr(theirs, key) for key in won - {"name", "position"}})
    made = replace(
        made,
        position=_positions(ours, theirs, taken),
        birth_date=ours.birth_date or theirs.birth_date,
    )
    return _spelled(made, ours, theirs, taken)


def _spelled(
    made: PersonDraft, ours: PersonDraft, theirs: PersonDraft, taken: Mapping[str, bool]
) -> PersonDraft:
    """The name that is taken; a spelling in Latin letters that is not is kept as the Latin form."""
    name, other = (theirs, ours) if taken.get("name") else (ours, theirs)
    patronymic = name.patronymic or (other.patronymic if _is_one_script(name, other) else "")
    latin = made.latin
    if not latin and "latin" not in taken and not _is_one_script(name, other):
        latin = _as_latin(other)
    return replace(made, family=name.family, given=name.given, patronymic=patronymic, latin=latin)


def _positions(ours: PersonDraft, theirs: PersonDraft, taken: Mapping[str, bool]) -> dict[str, str]:
    """The posts in all languages: both sides' unless ours alone is chosen."""
    if "position" not in taken:
        return {**theirs.position, **ours.position}
    return {**ours.position, **(theirs.position if taken["position"] else {})}


def _as_latin(draft: PersonDraft) -> str:
    written = f"{draft.family.upper()} {draft.given}".strip()
    return written if written.isascii() else ""


def _is_one_script(ours: PersonDraft, theirs: PersonDraft) -> bool:
    mine, yours = (one.family or one.given for one in (ours, theirs))
    return mine.isascii() == yours.isascii()


def _parts(draft: PersonDraft) -> set[str]:
    return {*fold(f"{draft.family} {draft.given} {draft.patronymic}").split()}


def _says(draft: PersonDraft, key: str) -> bool:
    return bool(_value(draft, key))


def _value(draft: PersonDraft, key: str) -> object:
    return display_name(draft.name) if key == "name" else getattr(draft, key)
