"""Invitations, seats, marks and papers of the demo office, with the paths they have gone."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import (
    HELD_STATES,
    SEATED,
    Channel,
    ConsentKind,
    EventMode,
    EventState,
    InvitationState,
    Mark,
    MarkSource,
    ParticipationRole,
    ParticipationState,
)
from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.model.council import Consent
from ombuds_events.model.event import Event
from ombuds_events.model.invitation import Invitation, InvitationStateChange
from ombuds_events.model.participation import Participation, ParticipationStateChange
from ombuds_events.services.demo_words import Ids, Scenario, day, key

_A_DAY = timedelta(days=1)
_ON_PAPER = "ph2"
_OTHER_PAPERS = (
    ConsentKind.EMERGENCY_CONTACT,
    ConsentKind.CODE_OF_CONDUCT,
    ConsentKind.SAFEGUARDING,
)
_TRAVEL_PAPERS = (ConsentKind.HEALTH_NOTE, ConsentKind.EXIT_PERMISSION)


def load_invitations(session: Session, row: Scenario, event: Event, ids: Ids) -> None:
    """Add the letters of an event."""
    for letter in row["invitations"]:
        sent_on, answered_on = day(letter.get("sent_on")), day(letter.get("answered_on"))
        session.add(
            Invitation(
                event_id=event.id,
                institution_id=ids.institutions[letter["institution_id"]],
                state=InvitationState(key(letter["state"])),
                quota=letter["quota"],
                deadline=day(letter["deadline"]),
                channel=Channel(key(letter["channel"])),
                outgoing_no=letter.get("outgoing_no", ""),
                sent_on=sent_on,
                incoming_no=letter.get("incoming_no", ""),
                answered_on=answered_on,
                note=letter.get("note", ""),
                states=list(_letter_states(letter, _substituted_on(row, letter, ids))),
            )
        )


def _substituted_on(row: Scenario, letter: Scenario, ids: Ids) -> date | None:
    """When the institution named another person, by the letter or by the seat."""
    replaced = [
        seat["replaced_on"]
        for seat in row["participations"]
        if "replaced_on" in seat and ids.homes[seat["person_id"]] == letter["institution_id"]
    ]
    return day(letter.get("substitution_on") or next(iter(replaced), None))


def _letter_states(letter: Scenario, changed_on: date | None) -> Iterator[InvitationStateChange]:
    """The path to the present state, in the order of its days."""
    present = InvitationState(key(letter["state"]))
    sent_on, answered_on = day(letter.get("sent_on")), day(letter.get("answered_on"))
    reminders = [day(text) for text in letter.get("reminders", [])]
    steps = [(sent_on, InvitationState.SENT)]
    steps += [(reminder, InvitationState.REMINDED) for reminder in reminders]
    answers = {
        InvitationState.COMPLETE: [InvitationState.ACCEPTED, InvitationState.COMPLETE],
        InvitationState.CHANGED: [InvitationState.ACCEPTED, InvitationState.COMPLETE],
    }.get(present, [present])
    if answered_on or present in {InvitationState.COMPLETE, InvitationState.DECLINED}:
        # A co-organiser's own answer needed no letter: it stands since the letters went out.
        steps += [(answered_on or sent_on, answer) for answer in answers]
    if present is InvitationState.CHANGED:
        steps.append((changed_on, present))
    if present is InvitationState.NO_REPLY:
        last = max(moment for moment in (day(letter["deadline"]), *reminders) if moment)
        steps.append((last + _A_DAY, present))
    for on, reached in steps:
        if on:
            reason = letter.get("reason", "") if reached is InvitationState.DECLINED else ""
            yield InvitationStateChange(state=reached, on=on, reason=reason)


def load_seats(session: Session, row: Scenario, event: Event, ids: Ids) -> None:
    """Add the people of an event with their marks."""
    answers = {letter["institution_id"]: letter for letter in row["invitations"]}
    chaperones = {
        ids.homes[seat["person_id"]]: seat["person_id"]
        for seat in row["participations"]
        if seat["role"] == "chaperone"
    }
    places: Counter[str] = Counter()
    for seat in row["participations"]:
        home = ids.homes[seat["person_id"]]
        places[home] += 1
        chaperone = chaperones.get(home) if _is_let_in(seat) else None
        replacement = seat.get("replaced_by")
        session.add(
            Participation(
                event_id=event.id,
                person_id=ids.persons[seat["person_id"]],
                role=ParticipationRole(key(seat["role"])),
                state=ParticipationState(key(seat["state"])),
                position=seat.get("order_in_delegation", places[home]),
                replaced_by_id=ids.persons[replacement] if replacement else None,
                chaperone_id=ids.persons[chaperone] if chaperone else None,
                certificate_no=seat.get("certificate_no", ""),
                states=list(_seat_states(row, seat, event, answers.get(home, {}))),
                marks=list(_marks(row, seat["person_id"], event)),
            )
        )


def _is_let_in(seat: Scenario) -> bool:
    return seat["role"] == "young delegate" and ParticipationState(key(seat["state"])) in SEATED


def _seat_states(
    row: Scenario, seat: Scenario, event: Event, letter: Scenario
) -> Iterator[ParticipationStateChange]:
    """Nominated with the answer, confirmed with the event, and where the seat stands now."""
    present = ParticipationState(key(seat["state"]))
    on = _reached_on(seat, event, letter)
    nominated_on = day(letter.get("answered_on")) or on
    confirmed_on = _confirmed_on(event)
    joined_on = _joined_on(row, seat) or min(nominated_on, on)
    reason = seat.get("reason", "")
    if present is not ParticipationState.NOMINATED:
        yield ParticipationStateChange(state=ParticipationState.NOMINATED, on=joined_on)
    if confirmed_on and confirmed_on < on and present is not ParticipationState.CONFIRMED:
        day_of_seat = max(confirmed_on, joined_on)
        yield ParticipationStateChange(state=ParticipationState.CONFIRMED, on=day_of_seat)
    yield ParticipationStateChange(state=present, on=max(on, joined_on), reason=reason)


def _joined_on(row: Scenario, seat: Scenario) -> date | None:
    """Who replaced somebody joined on that day."""
    replaced = (s for s in row["participations"] if s.get("replaced_by") == seat["person_id"])
    return day(next((s["replaced_on"] for s in replaced), None))


def _reached_on(seat: Scenario, event: Event, letter: Scenario) -> date:
    """The day that the story implies for the present state of a seat."""
    if event.state is EventState.CANCELLED:
        return event.states[-1].on
    left_on = day(seat.get("replaced_on"))
    if left_on:
        return left_on
    if seat["state"] == "CERTIFIED":
        return next(step.on for step in event.states if step.state is EventState.EVALUATED)
    if event.state in HELD_STATES:
        return event.programme[-1].starts_at.date() if event.programme else event.ends_at.date()
    return day(letter.get("answered_on")) or event.states[0].on


def _confirmed_on(event: Event) -> date | None:
    steps = (step.on for step in event.states if step.state is EventState.CONFIRMED)
    return next(steps, None)


def _marks(row: Scenario, person: str, event: Event) -> Iterator[AttendanceMark]:
    attendance = row.get("attendance", {})
    letters = attendance.get("by_person", {}).get(person, "")
    items = {item.external_ref: item for item in event.programme}
    phases = {session["id"]: session.get("phase") for session in row.get("sessions", [])}
    for ref, letter in zip(attendance.get("session_order", []), letters, strict=False):
        source = MarkSource.PAPER if phases[ref] == _ON_PAPER else MarkSource.IMPORT
        yield AttendanceMark(item_id=items[ref].id, mark=Mark(letter), source=source)


def load_consents(
    session: Session, scenario: Scenario, events: Mapping[str, Event], ids: Ids
) -> None:
    """Add the papers of the young delegates."""
    for council in scenario["youth_councils"]:
        for member in council["members"]:
            for form in member.get("consents", []):
                event = events[form["event_id"]]
                session.add_all(_papers(form, ids.persons[member["id"]], event))
    for row in scenario["events"]:
        event = events[row["id"]]
        for seat in row["participations"]:
            if "gate_missing" in seat:
                session.add_all(_waiting(ids.persons[seat["person_id"]], event))


def _papers(form: Scenario, person_id: int, event: Event) -> Iterator[Consent]:
    """What a guardian's form holds, and what else the gate asked of who has passed it."""
    given = {"person_id": person_id, "event_id": event.id, "given_on": day(form["given_on"])}
    valid = {"valid_from": day(form["valid_from"]), "valid_to": day(form["valid_to"])}
    yield Consent(**given, **valid, kind=ConsentKind.GUARDIAN)
    yield from (Consent(**given, kind=kind) for kind in _agreements(form))
    withdrawn_on = day(form["photo_withdrawn_on"])
    yield Consent(
        **given, kind=ConsentKind.PHOTO, decision=form["photo"], withdrawn_on=withdrawn_on
    )
    for kind in (*_OTHER_PAPERS, *(() if event.mode is EventMode.ONLINE else _TRAVEL_PAPERS)):
        yield Consent(**given, kind=kind)


def _agreements(form: Scenario) -> tuple[ConsentKind, ...]:
    return (ConsentKind.OWN_AGREEMENT,) if form["own_agreement"] else ()


def _waiting(person_id: int, event: Event) -> Iterator[Consent]:
    """What is there of who waits at the gate: all but what the story says is missing."""
    yield Consent(
        person_id=person_id, event_id=event.id, kind=ConsentKind.PHOTO, decision="only group"
    )
    for kind in (ConsentKind.OWN_AGREEMENT, *_OTHER_PAPERS, *_TRAVEL_PAPERS):
        yield Consent(person_id=person_id, event_id=event.id, kind=kind)
