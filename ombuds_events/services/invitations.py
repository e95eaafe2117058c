"""What users do with invitations: invite, mark as sent, record answers, remind."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import OPEN_INVITATIONS, Channel, InvitationState
from ombuds_events.domain.lifecycle import check_invitation
from ombuds_events.domain.problems import Problem, Refused, refuse_if_any
from ombuds_events.domain.text import many_lines, one_line
from ombuds_events.model.event import Event
from ombuds_events.model.invitation import Invitation, InvitationStateChange
from ombuds_events.queries.invitations import Numbers, next_number, numbers
from ombuds_events.queries.participations import Quota, quotas
from ombuds_events.services.versions import refuse_if_moved
from ombuds_events.store.context import context_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What an institution answered; `state`: received, accepted or declined."""

    state: InvitationState
    answered_on: date
    incoming_no: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Reminded:
    """How many institutions were reminded, and how many had been reminded the same day."""

    count: int
    left_out: int


def invite_institutions(
    session: Session,
    event_id: int,
    institution_ids: Iterable[int],
    quota: int | None = None,
    deadline: date | None = None,
) -> tuple[int, ...]:
    """Draft invitations for those not yet invited; returns their ids."""
    event = session.get_one(Event, event_id)
    refuse_if_any(_limit_problems(quota, deadline, event))
    invited = set(
        session.scalars(select(Invitation.institution_id).where(Invitation.event_id == event_id))
    )
    made = [
        Invitation(
            event_id=event_id,
            institution_id=institution_id,
            state=InvitationState.DRAFT,
            quota=event.quota_default if quota is None else quota,
            deadline=deadline or event.deadline,
            states=[_step(session, InvitationState.DRAFT)],
        )
        for institution_id in dict.fromkeys(institution_ids)
        if institution_id not in invited
    ]
    if not made:
        raise Refused.one("already_invited", "institutions")
    session.add_all(made)
    session.flush()
    return tuple(row.id for row in made)


def change_invitation(
    session: Session,
    invitation_id: int,
    version: int,
    quota: int | None,
    deadline: date | None,
) -> None:
    """Set quota and deadline of one institution."""
    row = session.get_one(Invitation, invitation_id)
    refuse_if_moved(row, version)
    refuse_if_any(_limit_problems(quota, deadline, session.get_one(Event, row.event_id)))
    row.quota, row.deadline = quota, deadline


def drop_invitation(session: Session, invitation_id: int) -> None:
    """Take back a letter that never went out."""
    row = session.get_one(Invitation, invitation_id)
    if row.state is not InvitationState.DRAFT:
        raise Refused.one("invitation_went_out")
    session.delete(row)


def mark_sent(
    session: Session,
    invitation_ids: Sequence[int],
    outgoing_no: str,
    sent_on: date,
    channel: Channel | None,
) -> None:
    """Note that letters went out; several bear numbers counted up from `outgoing_no`."""
    if sent_on > context_of(session).clock.today():
        raise Refused.one("day_in_future", "sent_on")
    known = numbers(session)
    number = one_line(outgoing_no)
    used = set(known.used)
    for row in _rows(session, invitation_ids):
        refuse_if_any(check_invitation(row.state, InvitationState.SENT))
        if number in used:
            raise Refused(_number_taken(number, known))
        row.outgoing_no, row.sent_on, row.channel = number, sent_on, channel
        _move(session, row, InvitationState.SENT, sent_on)
        if number:
            used.add(number)
            number = next_number(number, ())


def record_answer(session: Session, invitation_id: int, version: int, answer: Answer) -> None:
    """Note what an institution answered."""
    row = session.get_one(Invitation, invitation_id)
    refuse_if_moved(row, version)
    if answer.answered_on > context_of(session).clock.today():
        raise Refused.one("day_in_future", "answered_on")
    if row.sent_on and answer.answered_on < row.sent_on:
        raise Refused.one("answer_before_letter", "answered_on", day=row.sent_on.isoformat())
    refuse_if_any(check_invitation(row.state, answer.state))
    row.incoming_no = one_line(answer.incoming_no) or row.incoming_no
    row.answered_on = answer.answered_on
    _move(session, row, answer.state, answer.answered_on, many_lines(answer.reason).strip())


def close_without_reply(session: Session, invitation_ids: Sequence[int]) -> None:
    """Note that no reply came."""
    today = context_of(session).clock.today()
    for row in _rows(session, invitation_ids):
        refuse_if_any(check_invitation(row.state, InvitationState.NO_REPLY))
        _move(session, row, InvitationState.NO_REPLY, today)


def remind(session: Session, invitation_ids: Sequence[int], on: date | None = None) -> Reminded:
    """Note reminders; who was reminded on the same day is left out."""
    day = on or context_of(session).clock.today()
    rows = _rows(session, invitation_ids)
    for row in rows:
        refuse_if_any(check_invitation(row.state, InvitationState.REMINDED))
    due = [row for row in rows if not _was_reminded(row, day)]
    for row in due:
        _move(session, row, InvitationState.REMINDED, day)
    if not due:
        raise Refused.one("reminded_today")
    return Reminded(len(due), len(rows) - len(due))


def note_names(session: Session, event_id: int, institution_ids: Iterable[int]) -> None:
    """Names came in: the letter is answered, and complete when the quota is full."""
    places = quotas(session, event_id)
    today = context_of(session).clock.today()
    rows = session.scalars(
        select(Invitation).where(
            Invitation.event_id == event_id, Invitation.institution_id.in_(set(institution_ids))
        )
    )
    for row in rows:
        if row.state in OPEN_INVITATIONS:
            row.answered_on = row.answered_on or today
            _move(session, row, InvitationState.ACCEPTED, today)
        accepted = row.state in {InvitationState.ACCEPTED, InvitationState.CHANGED}
        if accepted and _is_full(places[row.institution_id]):
            _move(session, row, InvitationState.COMPLETE, today)


def note_substitution(session: Session, event_id: int, institution_id: int) -> None:
    """An institution sends somebody else."""
    row = session.scalar(
        select(Invitation).where(
            Invitation.event_id == event_id, Invitation.institution_id == institution_id
        )
    )
    if row and not check_invitation(row.state, InvitationState.CHANGED):
        _move(session, row, InvitationState.CHANGED, context_of(session).clock.today())


def _is_full(quota: Quota) -> bool:
    return bool(quota.places) and quota.taken >= (quota.places or 0)


def _rows(session: Session, ids: Sequence[int]) -> list[Invitation]:
    """The invitations in the order of `ids`."""
    found = {
        row.id: row for row in session.scalars(select(Invitation).where(Invitation.id.in_(ids)))
    }
    return [found[one] for one in dict.fromkeys(ids)]


def _move(
    session: Session, row: Invitation, state: InvitationState, on: date, reason: str = ""
) -> None:
    row.state = state
    row.states.append(
        InvitationStateChange(state=state, on=on, by=context_of(session).operator, reason=reason)
    )


def _step(session: Session, state: InvitationState) -> InvitationStateChange:
    context = context_of(session)
    return InvitationStateChange(state=state, on=context.clock.today(), by=context.operator)


def _was_reminded(row: Invitation, day: date) -> bool:
    return any(step.state is InvitationState.REMINDED and step.on == day for step in row.states)


def _number_taken(number: str, known: Numbers) -> Problem:
    used_on = known.used.get(number)
    values = {
        "number": number,
        "day": used_on.isoformat() if used_on else "",
        "next": next_number(number, known.used),
    }
    return Problem("number_taken" if used_on else "number_twice", "outgoing_no", values)


def _limit_problems(quota: int | None, deadline: date | None, event: Event) -> list[Problem]:
    found = []
    if quota is not None and quota < 0:
        found.append(Problem("number_negative", "quota"))
    if deadline and deadline > event.starts_at.date():
        found.append(Problem("deadline_after_start", "deadline"))
    return found
