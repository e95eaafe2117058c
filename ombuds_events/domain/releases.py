"""Released versions of a programme: the frozen copy of a session, and what two copies differ in.

A copy names people by their identity only: names are shown as they may be shown on the day.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from ombuds_events.domain.kinds import ItemKind
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import LocalText


class SessionChange(StrEnum):
    """What has become of a session; in the order in which it is told."""

    NEW = "new"
    MOVED = "moved"
    CHANGED = "changed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class ReleasedSession:
    """A session or break as it was given out; `people`: (uid of the person, role)."""

    key: str
    kind: str
    title: LocalText
    span: Span
    track: str = ""
    room: str = ""
    link: str = ""
    counted_minutes: int = 0
    languages: tuple[str, ...] = ()
    interpretation: tuple[str, ...] = ()
    people: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SessionDifference:
    """One session in two copies; `fields`: what differs, "span" for its time."""

    what: SessionChange
    before: ReleasedSession | None
    after: ReleasedSession | None
    fields: tuple[str, ...] = ()

    @property
    def session(self) -> ReleasedSession:
        """The session as it stands now, or as it stood last."""
        found = self.after or self.before
        if found is None:
            raise ValueError("a difference of nothing")
        return found

    @property
    def people(self) -> frozenset[str]:
        """Everybody with a role in it, before or after."""
        both = (one for one in (self.before, self.after) if one is not None)
        return frozenset(uid for one in both for uid, _role in one.people)


_FIELDS = (
    "span",
    "kind",
    "title",
    "track",
    "room",
    "link",
    "people",
    "languages",
    "interpretation",
    "counted_minutes",
)


def differences(
    before: Iterable[ReleasedSession], after: Iterable[ReleasedSession]
) -> tuple[SessionDifference, ...]:
    """What became of each session, in the order of time; those that stayed are left out."""
    old = {one.key: one for one in before}
    new = {one.key: one for one in after}
    found = [
        *(_compared(old.get(key), one) for key, one in new.items()),
        *(
            SessionDifference(SessionChange.CANCELLED, one, None)
            for key, one in old.items()
            if key not in new
        ),
    ]
    changed = (one for one in found if one is not None)
    return tuple(sorted(changed, key=lambda one: (one.session.span.start_utc, one.session.key)))


def _compared(before: ReleasedSession | None, after: ReleasedSession) -> SessionDifference | None:
    if before is None:
        return SessionDifference(SessionChange.NEW, None, after)
    fields = tuple(name for name in _FIELDS if _value(before, name) != _value(after, name))
    if not fields:
        return None
    what = SessionChange.MOVED if "span" in fields else SessionChange.CHANGED
    return SessionDifference(what, before, after, fields)


def _value(session: ReleasedSession, name: str) -> object:
    """What is compared; the order of people says nothing."""
    value = getattr(session, name)
    return frozenset(value) if name == "people" else value


def counts(found: Iterable[SessionDifference]) -> Mapping[SessionChange, int]:
    """How many sessions are new, moved, changed, cancelled; kinds without any are missing."""
    all_of_them = [one.what for one in found]
    return {what: all_of_them.count(what) for what in SessionChange if what in all_of_them}


def written(sessions: Iterable[ReleasedSession]) -> list[dict[str, Any]]:
    """The copy as it is kept."""
    return [
        {
            "key": one.key,
            "kind": one.kind,
            "title": dict(one.title),
            "start": f"{one.span.start:%Y-%m-%dT%H:%M}",
            "end": f"{one.span.end:%Y-%m-%dT%H:%M}",
            "zone": one.span.zone,
            "fold": one.span.fold,
            "track": one.track,
            "room": one.room,
            "link": one.link,
            "counted_minutes": one.counted_minutes,
            "languages": list(one.languages),
            "interpretation": list(one.interpretation),
            "people": [list(pair) for pair in one.people],
        }
        for one in sessions
    ]


def read(content: Sequence[Mapping[str, Any]]) -> tuple[ReleasedSession, ...]:
    """The sessions of a kept copy; what an older copy lacks is empty."""
    return tuple(
        ReleasedSession(
            key=one["key"],
            kind=one.get("kind", ItemKind.SESSION),
            title=one["title"],
            span=Span(
                datetime.fromisoformat(one["start"]),
                datetime.fromisoformat(one["end"]),
                one["zone"],
                one.get("fold", 0),
            ),
            track=one.get("track", ""),
            room=one.get("room", ""),
            link=one.get("link", ""),
            counted_minutes=one.get("counted_minutes", 0),
            languages=tuple(one.get("languages", ())),
            interpretation=tuple(one.get("interpretation", ())),
            people=tuple((uid, role) for uid, role in one.get("people", ())),
        )
        for one in content
    )
