"""Who gets a badge and a table sign, and who is not to be photographed."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.badges import BadgePerson, BadgeSheet
from ombuds_events.domain.kinds import ConsentKind, ParticipationRole, ParticipationState
from ombuds_events.domain.leaving import PRESET_COLUMNS, PersonalColumn
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.text import Labels
from ombuds_events.model.council import Consent
from ombuds_events.model.participation import Participation
from ombuds_events.queries.seats import Seat, frame, in_order, seats
from ombuds_events.queries.sheets import head_of, listed

_YES = "yes"


def badges_sheet(
    session: Session,
    event_id: int,
    labels: Labels,
    order: SortOrder = SortOrder.COUNTRY,
    columns: Collection[PersonalColumn] = PRESET_COLUMNS,
    people: Collection[int] | None = None,
) -> BadgeSheet:
    """Everybody with a seat, but who did not come; `people`: only these participations."""
    event = frame(session, event_id)
    here = [seat for seat in seats(session, event) if seat.state is not ParticipationState.NO_SHOW]
    ordered = in_order(here, event, order, labels.langs[0])
    may_be_taken = _photo_consents(session, event_id)
    return BadgeSheet(
        head=head_of(session, event, labels),
        badges=tuple(
            BadgePerson(
                seat.participation_id,
                listed(number, seat.person, seat.role, columns),
                no_photo=_is_young(seat) and seat.person.id not in may_be_taken,
            )
            for number, seat in enumerate(ordered, 1)
            if people is None or seat.participation_id in people
        ),
    )


def _is_young(seat: Seat) -> bool:
    return seat.person.is_minor or seat.role is ParticipationRole.YOUNG_DELEGATE


def _photo_consents(session: Session, event_id: int) -> frozenset[int]:
    """Of whom alone pictures may be taken: without a paper that says so, nobody may."""
    wanted = select(Consent.person_id).where(
        Consent.event_id == event_id,
        Consent.kind == ConsentKind.PHOTO,
        Consent.decision == _YES,
        Consent.withdrawn_on.is_(None),
    )
    return frozenset(session.scalars(wanted))


def substitutions(session: Session, event_id: int) -> tuple[int, ...]:
    """The seats of who was replaced in an event, and of who came instead."""
    left = select(Participation.id, Participation.replaced_by_id).where(
        Participation.event_id == event_id, Participation.replaced_by_id.is_not(None)
    )
    gone = dict(session.execute(left).all())
    came = select(Participation.id).where(
        Participation.event_id == event_id, Participation.person_id.in_(gone.values())
    )
    return (*sorted(gone), *session.scalars(came.order_by(Participation.id)))
