"""Who may be certified, and under which number."""

import pytest

from ombuds_events.domain.certificates import (
    LONGEST_NUMBER,
    can_be_certified,
    is_earned,
    names_on_paper,
    next_numbers,
    steps_to_certified,
)
from ombuds_events.domain.indicators import CertificateState
from ombuds_events.domain.kinds import ParticipationRole, ParticipationState

S = ParticipationState


@pytest.mark.parametrize(
    ("state", "steps"),
    [
        (S.CONFIRMED, (S.ATTENDED, S.COMPLETED, S.CERTIFIED)),
        (S.CHECKED_IN, (S.ATTENDED, S.COMPLETED, S.CERTIFIED)),
        (S.COMPLETED, (S.CERTIFIED,)),
        (S.CERTIFIED, ()),
        (S.NO_SHOW, ()),
    ],
)
def test_the_way_to_a_certificate(
    state: ParticipationState, steps: tuple[ParticipationState, ...]
) -> None:
    assert steps_to_certified(state) == steps


def test_only_who_has_a_seat_can_be_certified() -> None:
    able = {state for state in S if can_be_certified(state)}
    assert able == {
        S.ACCEPTED, S.CONFIRMED, S.CHECKED_IN, S.ATTENDED, S.COMPLETED, S.CERTIFIED
    }  # fmt: skip


def test_who_teaches_earns_no_certificate() -> None:
    eligible = CertificateState.ELIGIBLE
    assert is_earned(ParticipationRole.YOUNG_DELEGATE, eligible)
    assert not is_earned(ParticipationRole.TRAINER, eligible)
    assert not is_earned(ParticipationRole.PARTICIPANT, CertificateState.ON_COURSE)


def test_numbers_go_on_after_the_highest_ever() -> None:
    taken = ("FLAG-2025/001", "FLAG-2025/009", "FLAG-2025/x", "FLAG-2025-2/050")
    assert next_numbers("FLAG-2025", taken, 2) == ("FLAG-2025/010", "FLAG-2025/011")
    assert next_numbers("NEW", (), 0) == ()


def test_a_long_code_leaves_room_for_the_number() -> None:
    code = "X" * 80
    first = next_numbers(code, (), 1)[0]
    assert first.endswith("/001")
    assert len(first) <= LONGEST_NUMBER
    assert next_numbers(code, (first,), 1)[0].endswith("/002")


@pytest.mark.parametrize(
    ("wish", "shown"),
    [
        ("", ("Саргсян Анаит", "SARGSYAN Anahit")),
        ("Анаит Саргсян", ("Анаит Саргсян", "SARGSYAN Anahit")),
        ("Dr Anahit Sargsyan", ("Dr Anahit Sargsyan", "")),
        ("Анаит Саргсян / Anahit Sargsyan", ("Анаит Саргсян", "Anahit Sargsyan")),
        ("Анаит Саргсян /", ("Анаит Саргсян", "")),
        ("/ Anahit", ("Anahit", "")),
    ],
)
def test_a_name_stands_as_its_bearer_wants_it(wish: str, shown: tuple[str, str]) -> None:
    assert names_on_paper("Саргсян Анаит", "SARGSYAN Anahit", wish) == shown
