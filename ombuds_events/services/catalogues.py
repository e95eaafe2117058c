"""The lists that every new office starts with, read from the shipped seed files; own words."""

import csv
from collections.abc import Iterator

from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import EventPath, RecommendationUse
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import LANGUAGES, LocalText, one_line
from ombuds_events.model.catalogue import EventType, Recommendation, UnDay
from ombuds_events.paths import shipped
from ombuds_events.services.versions import refuse_if_moved

_LONGEST = 200


def load_catalogues(session: Session) -> None:
    """Give a new office its event types, recommendations and days of the United Nations."""
    for position, row in enumerate(_rows("event_types")):
        session.add(
            EventType(
                key=row["key"],
                label=_labels(row),
                prefix=row["prefix"],
                path=EventPath(row["path"]),
                is_counted=row["audience"] == "counted",
                position=position,
            )
        )
    for row in _rows("recommendations"):
        session.add(
            Recommendation(
                number=int(row["number"]),
                label=_labels(row),
                counts=RecommendationUse(row["counts"]),
            )
        )
    for row in _rows("un_days"):
        session.add(UnDay(key=row["code"], label=_labels(row), rule=row["rrule"]))
    session.flush()


def rename_type(session: Session, type_id: int, version: int, label: LocalText) -> None:
    """Give a type of event other words; `version` is the one that the page read."""
    row = session.get_one(EventType, type_id)
    refuse_if_moved(row, version)
    row.label = _cleaned(label)


def rename_recommendation(session: Session, row_id: int, version: int, label: LocalText) -> None:
    """Give a recommendation other words; `version` is the one that the page read."""
    row = session.get_one(Recommendation, row_id)
    refuse_if_moved(row, version)
    row.label = _cleaned(label)


def _cleaned(label: LocalText) -> dict[str, str]:
    words = {lang: one_line(label.get(lang, "")) for lang in LANGUAGES}
    found = {lang: text for lang, text in words.items() if text}
    if not found:
        raise Refused.one("label_missing", "label")
    if max(map(len, found.values())) > _LONGEST:
        raise Refused.one("text_too_long", "label", limit=_LONGEST)
    return found


def _rows(name: str) -> Iterator[dict[str, str]]:
    path = shipped("db") / "seeds" / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _labels(row: dict[str, str]) -> dict[str, str]:
    return {lang: row[f"label_{lang}"] for lang in LANGUAGES if row[f"label_{lang}"]}
