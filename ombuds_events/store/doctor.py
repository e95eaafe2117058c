"""Looking into a database for damage."""

from dataclasses import dataclass

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from ombuds_events.model.tables import METADATA


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found.

    `damage`: what the database says of itself, empty = whole; `orphans`: tables whose rows
    point to rows that are gone; `counts`: rows of each table.
    """

    revision: str
    damage: tuple[str, ...]
    orphans: tuple[str, ...]
    counts: dict[str, int]


def examine(session: Session) -> Findings:
    """Check the file, the references and count the rows."""
    connection = session.connection()
    damage: list[str] = []
    orphans: set[str] = set()
    if connection.dialect.name == "sqlite":
        checks = connection.exec_driver_sql("PRAGMA quick_check").scalars().all()
        damage = [line for line in checks if line != "ok"]
        orphans = {str(row[0]) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")}
    revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    counts = {
        table.name: session.execute(select(func.count()).select_from(table)).scalar_one()
        for table in METADATA.sorted_tables
    }
    return Findings(str(revision), tuple(damage), tuple(sorted(orphans)), counts)
