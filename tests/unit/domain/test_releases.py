"""Copies of a programme: written and read alike, and what two of them differ in."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ombuds_events.domain.kinds import ItemKind, ItemRole
from ombuds_events.domain.releases import (
    ReleasedSession,
    SessionChange,
    SessionDifference,
    counts,
    differences,
    read,
    written,
)
from ombuds_events.domain.shifting import ShiftScope, in_scope
from ombuds_events.domain.span import Span

TEN = datetime(2026, 10, 13, 10)  # noqa: DTZ001 - wall time
HOUR = timedelta(hours=1)


def session(key: str, after: int = 0, **fields: object) -> ReleasedSession:
    span = Span(TEN + after * HOUR, TEN + (after + 1) * HOUR, "Asia/Tashkent")
    made = ReleasedSession(key, ItemKind.SESSION, {"en": key}, span)
    return replace(made, **fields)  # type: ignore[arg-type]


TEXTS = st.text(max_size=8)
SESSIONS = st.lists(
    st.builds(
        session,
        st.uuids().map(str),
        st.integers(0, 40),
        track=TEXTS,
        room=TEXTS,
        link=TEXTS,
        counted_minutes=st.integers(0, 90),
        languages=st.lists(TEXTS, max_size=2).map(tuple),
        interpretation=st.lists(TEXTS, max_size=2).map(tuple),
        people=st.lists(
            st.tuples(st.uuids().map(str), st.sampled_from([str(role) for role in ItemRole]))
        ).map(tuple),
    ),
    max_size=5,
    unique_by=lambda one: one.key,
)


@given(SESSIONS)
def test_what_is_written_is_read_alike(sessions: list[ReleasedSession]) -> None:
    again = read(written(sessions))
    assert again == tuple(sessions)
    assert differences(sessions, again) == ()


@given(SESSIONS, SESSIONS)
def test_each_session_is_told_once(
    before: list[ReleasedSession], after: list[ReleasedSession]
) -> None:
    found = differences(before, after)
    assert len({one.session.key for one in found}) == len(found)
    assert sum(counts(found).values()) == len(found)
    gone = {one.session.key for one in found if one.what is SessionChange.CANCELLED}
    assert gone == {one.key for one in before} - {one.key for one in after}


def test_what_has_become_of_sessions() -> None:
    before = [
        session("stays"),
        session("moved", 1, room="Hall A"),
        session("changed", 2, people=(("p1", "speaker"), ("p2", "moderator"))),
        session("gone", 3, people=(("p4", "speaker"),)),
    ]
    after = [
        session("stays"),
        session("moved", 5, room="Hall B"),
        session("changed", 2, people=(("p2", "moderator"), ("p3", "speaker"))),
        session("new", 4),
    ]
    found = differences(before, after)
    assert [(one.session.key, one.what, one.fields) for one in found] == [
        ("changed", SessionChange.CHANGED, ("people",)),
        ("gone", SessionChange.CANCELLED, ()),
        ("new", SessionChange.NEW, ()),
        ("moved", SessionChange.MOVED, ("span", "room")),
    ]
    assert found[0].people == {"p1", "p2", "p3"}
    assert found[1].people == {"p4"}
    assert counts(found) == dict.fromkeys(SessionChange, 1)


def test_the_order_of_people_says_nothing() -> None:
    one = session("a", people=(("p1", "speaker"), ("p2", "speaker")))
    other = session("a", people=(("p2", "speaker"), ("p1", "speaker")))
    assert differences([one], [other]) == ()


def test_an_older_copy_may_lack_fields() -> None:
    bare = {"key": "a", "title": {"en": "A"}, "start": "2026-10-13T10:00",
            "end": "2026-10-13T11:00", "zone": "Asia/Tashkent"}  # fmt: skip
    assert read([bare]) == (session("a", title={"en": "A"}),)


def test_a_difference_of_nothing_is_none() -> None:
    with pytest.raises(ValueError, match="nothing"):
        _ = SessionDifference(SessionChange.NEW, None, None).session


@pytest.mark.parametrize(
    ("scope", "moves"),
    [
        (ShiftScope.REST_OF_DAY, {"now", "beside", "later"}),
        (ShiftScope.DAY, {"before", "now", "beside", "later"}),
        (ShiftScope.REST_OF_EVENT, {"now", "beside", "later", "tomorrow"}),
    ],
)
def test_what_moves_together(scope: ShiftScope, moves: set[str]) -> None:
    chosen = session("now", 2).span
    others = {"before": 0, "now": 2, "beside": 2, "later": 4, "tomorrow": 24, "yesterday": -24}
    found = {
        key for key, after in others.items() if in_scope(scope, chosen, session(key, after).span)
    }
    assert found == moves
