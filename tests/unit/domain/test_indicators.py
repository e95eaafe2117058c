"""What the numbers mean."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ombuds_events.domain.indicators import (
    CertificateState,
    certificate_of,
    counts_as_held,
    is_joint,
    is_staff_participation,
    minutes_of,
    person_hours,
    share_of,
    year_of,
)
from ombuds_events.domain.kinds import (
    EventState,
    Mark,
    ParticipationRole,
    ParticipationState,
    PartnerRole,
)


@pytest.mark.parametrize(
    ("organisers", "joint"),
    [
        ([(PartnerRole.LEAD, "AM"), (PartnerRole.CO_ORGANISER, "RS")], True),
        ([(PartnerRole.LEAD, "AM"), (PartnerRole.HOST, "RS")], True),
        ([(PartnerRole.LEAD, "AM"), (PartnerRole.CO_ORGANISER, "AM")], False),
        ([(PartnerRole.LEAD, "AM"), (PartnerRole.WITH_PARTICIPATION, "RS")], False),
        ([(PartnerRole.LEAD, "AM"), (PartnerRole.CO_ORGANISER, "")], False),
        ([], False),
    ],
)
def test_joint_needs_organisers_of_two_countries(
    organisers: list[tuple[PartnerRole, str]], joint: bool
) -> None:
    assert is_joint(organisers) is joint


def test_held_begins_when_the_event_is_over() -> None:
    assert counts_as_held(EventState.HELD)
    assert counts_as_held(EventState.CLOSED)
    assert not counts_as_held(EventState.RUNNING)
    assert not counts_as_held(EventState.CANCELLED)


def test_year_is_that_of_the_end() -> None:
    assert year_of(datetime(2026, 4, 15, 14, 30)) == 2026  # noqa: DTZ001 - wall time


@pytest.mark.parametrize(
    ("mark", "minutes"),
    [
        (Mark.PRESENT, 45),
        (Mark.ONLINE, 45),
        (Mark.LATE, 45),
        (Mark.LEFT_EARLY, 22.5),
        (Mark.EXCUSED, 0),
        (Mark.ABSENT, 0),
    ],
)
def test_marks_earn_minutes(mark: Mark, minutes: float) -> None:
    assert minutes_of(mark, 45) == minutes


@given(st.integers(0, 600), st.integers(-10, 2000))
def test_online_minutes_are_their_share_and_never_more(counted: int, online: int) -> None:
    assert minutes_of(Mark.MINUTES, counted, online) == min(max(online, 0), counted)


def test_share() -> None:
    assert share_of(270, 360) == 0.75
    assert share_of(0, 0) is None


@pytest.mark.parametrize(
    ("minutes", "counted", "empty", "state"),
    [
        (288, 360, 0, CertificateState.ELIGIBLE),
        (287.5, 360, 0, CertificateState.SHORT),
        (360, 360, 1, CertificateState.ON_COURSE),
        (0, 360, 8, CertificateState.ON_COURSE),
        (0, 0, 0, None),
    ],
)
def test_certificate(
    minutes: float, counted: int, empty: int, state: CertificateState | None
) -> None:
    assert certificate_of(minutes, counted, empty) is state


@given(st.integers(1, 10_000))
def test_certificate_is_not_lost_to_rounding(tenths: int) -> None:
    assert certificate_of(tenths * 7, tenths * 10, 0, 0.7) is CertificateState.ELIGIBLE


def test_person_hours() -> None:
    assert person_hours([90, 45.0, None]) == 2.25
    assert person_hours([None]) is None
    assert person_hours([]) is None


@pytest.mark.parametrize(
    ("role", "state", "institution_id", "event_state", "counts"),
    [
        ("participant", "attended", 1, "held", True),
        ("head_of_delegation", "certified", 1, "closed", True),
        ("speaker", "completed", 1, "held", False),
        ("participant", "no_show", 1, "held", False),
        ("participant", "attended", None, "held", False),
        ("participant", "attended", 1, "running", False),
    ],
)
def test_staff_participation(
    role: str, state: str, institution_id: int | None, event_state: str, counts: bool
) -> None:
    found = is_staff_participation(
        ParticipationRole(role),
        ParticipationState(state),
        institution_id,
        EventState(event_state),
    )
    assert found is counts
