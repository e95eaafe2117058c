"""Whether a released programme may have reached others: then its release stands."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.problems import Problem
from ombuds_events.model.history import Change, Tx

RELEASING = "release_programme"


def release_given_out(session: Session, tx: Tx) -> Problem | None:
    """Why the release made by `tx` cannot be taken back: files were saved since; None if it can."""
    if tx.label != RELEASING or tx.kind == "undo":
        return None
    release = session.scalar(
        select(Change.new).where(Change.tx_id == tx.id, Change.entity == "programme_release")
    )
    saved = session.scalars(
        select(Change.new).where(
            Change.entity == "export_record", Change.field == "", Change.tx_id > tx.id
        )
    )
    if release and any(one["event_id"] in (release["event_id"], None) for one in saved if one):
        return Problem("release_given_out", values={"number": release["number"]})
    return None
