"""From what was pasted to nominations: names as they stand, positions in their own language."""

import unicodedata
from collections.abc import Iterable

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import ParticipationRole
from ombuds_events.domain.nominations import NominationRow
from ombuds_events.exchange.pasted import PastedRow

_SCRIPTS = (("CYRILLIC", "ru"), ("ARABIC", "ar"))


def nominations(rows: Iterable[PastedRow]) -> tuple[NominationRow, ...]:
    """What `rows` nominate."""
    return tuple(_nomination(row) for row in rows)


def _nomination(row: PastedRow) -> NominationRow:
    family, given = row.family, row.given or row.full_name
    if not family and not given:  # only the Latin form is there: a name all the same
        given = row.latin
    return NominationRow(
        number=row.row,
        person=PersonDraft(
            family=family,
            given=given,
            patronymic=row.patronymic,
            latin=row.latin,
            position={_language(row.position): row.position} if row.position else {},
            sex=row.sex,
            email=row.email,
            languages=row.languages,
        ),
        institution=row.institution,
        role=row.role or ParticipationRole.PARTICIPANT,
        is_reserve=row.is_reserve,
    )


def _language(text: str) -> str:
    """The language to keep a text under, by its script."""
    names = [unicodedata.name(c, "") for c in text if c.isalpha()]
    for script, lang in _SCRIPTS:
        if any(name.startswith(script) for name in names):
            return lang
    return "en"
