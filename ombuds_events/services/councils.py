"""What users do with youth councils: terms of members, and the papers of young delegates."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.council_draft import CouncilDraft
from ombuds_events.domain.kinds import ConsentKind, CouncilRole
from ombuds_events.domain.minors import is_minor
from ombuds_events.domain.names import search_key, sort_key
from ombuds_events.domain.problems import Refused, refuse_if_any
from ombuds_events.domain.text import all_texts, one_line, pick
from ombuds_events.model.council import Consent, CouncilMembership, YouthCouncil
from ombuds_events.model.person import Person
from ombuds_events.services.versions import refuse_if_moved
from ombuds_events.store.context import context_of


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperDraft:
    """A paper on a young delegate for one event; `decision` of a photo: yes, no, only group."""

    kind: ConsentKind
    given_on: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    decision: str = ""


def add_council(session: Session, draft: CouncilDraft) -> int:
    """Add a youth council; returns the id."""
    refuse_if_any(draft.check())
    row = YouthCouncil()
    _write(session, row, draft.cleaned())
    session.add(row)
    session.flush()
    return row.id


def change_council(session: Session, council_id: int, version: int, draft: CouncilDraft) -> None:
    """Correct a council; `version` is the one that the form read."""
    refuse_if_any(draft.check())
    row = session.get_one(YouthCouncil, council_id)
    refuse_if_moved(row, version)
    _write(session, row, draft.cleaned())


def _write(session: Session, row: YouthCouncil, draft: CouncilDraft) -> None:
    """Copy a cleaned and checked draft into a row, with the keys that lists and search use."""
    if draft.coordinator_id is not None:
        _refuse_young_coordinator(session, draft.coordinator_id)
    row.institution_id = draft.institution_id or row.institution_id  # a checked draft has one
    row.name = dict(draft.name)
    row.coordinator_id = draft.coordinator_id
    row.statute, row.statute_on = draft.statute, draft.statute_on
    row.founded_on = draft.founded_on
    row.min_age, row.max_age = draft.min_age, draft.max_age
    row.term_months = draft.term_months
    row.sort_key = sort_key(pick(draft.name, "en"))
    row.search_key = search_key(*all_texts(draft.name))


def _refuse_young_coordinator(session: Session, person_id: int) -> None:
    born = session.scalar(select(Person.birth_date).where(Person.id == person_id))
    if is_minor(born, context_of(session).clock.today()):
        raise Refused.one("coordinator_is_minor", "coordinator_id")


def add_member(
    session: Session,
    council_id: int,
    person_id: int,
    starts_on: date,
    ends_on: date | None = None,
    role: CouncilRole = CouncilRole.MEMBER,
) -> int:
    """Take a person into a council; returns the membership's id."""
    _refuse_impossible(starts_on, ends_on, "term_impossible", "ends_on")
    same = select(CouncilMembership.id).where(
        CouncilMembership.council_id == council_id,
        CouncilMembership.person_id == person_id,
        CouncilMembership.starts_on == starts_on,
    )
    if session.scalar(same) is not None:
        raise Refused.one("membership_twice", "starts_on")
    row = CouncilMembership(
        council_id=council_id, person_id=person_id, starts_on=starts_on, ends_on=ends_on, role=role
    )
    session.add(row)
    session.flush()
    return row.id


def change_member(
    session: Session, membership_id: int, version: int, role: CouncilRole, ends_on: date | None
) -> None:
    """Say what a member is in the council, and until when."""
    row = session.get_one(CouncilMembership, membership_id)
    refuse_if_moved(row, version)
    _refuse_impossible(row.starts_on, ends_on, "term_impossible", "ends_on")
    row.role, row.ends_on = role, ends_on


def renew_membership(session: Session, membership_id: int, version: int, ends_on: date) -> int:
    """Begin a new term on the day after the old one; returns its id."""
    row = session.get_one(CouncilMembership, membership_id)
    refuse_if_moved(row, version)
    if row.ends_on is None:
        raise Refused.one("term_without_end", "ends_on")
    return add_member(
        session,
        row.council_id,
        row.person_id,
        row.ends_on + timedelta(days=1),
        ends_on,
        row.role,
    )


def end_membership(
    session: Session, membership_id: int, version: int, ends_on: date, reason: str
) -> None:
    """Say when a term ends, and why."""
    row = session.get_one(CouncilMembership, membership_id)
    refuse_if_moved(row, version)
    _refuse_impossible(row.starts_on, ends_on, "term_impossible", "ends_on")
    row.ends_on, row.end_reason = ends_on, one_line(reason)[:40]


def record_paper(session: Session, person_id: int, event_id: int, draft: PaperDraft) -> int:
    """Note that a paper is there; one that was withdrawn holds again."""
    _refuse_impossible(draft.valid_from, draft.valid_to, "paper_dates_impossible", "valid_to")
    row = _paper(session, person_id, event_id, draft.kind)
    if row is None:
        row = Consent(person_id=person_id, event_id=event_id, kind=draft.kind)
        session.add(row)
    row.decision = draft.decision
    row.given_on = draft.given_on or context_of(session).clock.today()
    row.valid_from, row.valid_to = draft.valid_from, draft.valid_to
    row.withdrawn_on = None
    session.flush()
    return row.id


def withdraw_paper(
    session: Session, person_id: int, event_id: int, kind: ConsentKind, on: date | None = None
) -> None:
    """Note that a consent was taken back; it stays in the history."""
    row = _paper(session, person_id, event_id, kind)
    if row is None:
        raise Refused.one("paper_not_found")
    row.withdrawn_on = on or context_of(session).clock.today()


def _paper(session: Session, person_id: int, event_id: int, kind: ConsentKind) -> Consent | None:
    return session.scalar(
        select(Consent).where(
            Consent.person_id == person_id, Consent.event_id == event_id, Consent.kind == kind
        )
    )


def _refuse_impossible(first: date | None, last: date | None, code: str, field: str) -> None:
    if first and last and last < first:
        raise Refused.one(code, field)
