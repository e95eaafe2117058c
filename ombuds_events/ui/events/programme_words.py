"""What the programme says: sessions, phases, releases and what changed between them."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from ombuds_events.domain.kinds import ItemKind, ItemRole
from ombuds_events.domain.releases import ReleasedSession, SessionChange, SessionDifference
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import isolated
from ombuds_events.queries.people import ShownPerson
from ombuds_events.queries.phases import PhaseRow
from ombuds_events.queries.programme import ProgrammeRow
from ombuds_events.queries.releases import SinceRelease
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.draft_words import field_words
from ombuds_events.ui.kit.i18n import term
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.words import codes, joined, local

_WITH_TIME = ("span", "track", "room", "people")
"""Fields whose old and new value are told; of the others only that they changed."""


def pairs(interpretation: Iterable[str]) -> str:
    """Pairs of interpretation as a list shows them: "RU–EN, AR–EN"."""
    told = ", ".join(pair.upper().replace("-", "–") for pair in interpretation)
    return f"\u2066{told}\u2069" if told else ""


class ProgrammeWords(QObject):
    """Words of the tab and of its dialogs."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    # -- sessions ------------------------------------------------------------------------------

    def title(self, one: ProgrammeRow) -> str:
        """What a session is called."""
        return local(one.title) or (self.tr("Break") if one.kind is ItemKind.BREAK else "")

    def people(self, one: ProgrammeRow) -> str:
        """Who speaks, then who does something else, with the role."""
        return ", ".join(self._with_role(s.person, s.role) for s in one.speakers)

    def clash(self, one: ProgrammeRow) -> str:
        """What is wanted in two places at the time of a session."""
        if one.room_taken_by is not None:
            form = self.tr("{room} is also taken by “{title}”")
            return form.format(room=isolated(one.room), title=local(one.room_taken_by))
        if one.busy_speakers:
            form = self.tr("{name} speaks elsewhere then")
            return form.format(name=isolated(one.busy_speakers[0]))
        return ""

    def spoken(self, one: ProgrammeRow) -> str:
        """A session or break as a screen reader says it."""
        if not one.number:
            return joined(self.title(one), dates.clocks(one.span.start, one.span.end))
        form = self.tr("Session {number}, {title}, {start} to {end}, {room}")
        return form.format(
            number=one.number,
            title=local(one.title),
            start=dates.clock(one.span.start),
            end=dates.clock(one.span.end),
            room=joined(isolated(one.track), isolated(one.room)),
        )

    # -- phases --------------------------------------------------------------------------------

    def phase(self, one: PhaseRow) -> str:
        """A phase as a heading: title, form, days."""
        days = one.span.days
        when = dates.days(days[0], days[-1], self._today())
        return joined(local(one.title), term(one.mode), when)

    def phase_note(self, one: PhaseRow) -> str:
        """What a phase counts, and asks for itself."""
        if not one.items:
            return self.tr("no sessions yet")
        counted = self.tr("{hours} h counted").format(hours=dates.hours(one.counted_minutes))
        return joined(counted, self.share(one))

    def share(self, one: PhaseRow) -> str:
        """The share of its hours that a phase asks for a certificate."""
        if one.completion_share is None:
            return ""
        share = dates.percent(one.completion_share)
        return self.tr("certificate from {share} of its hours").format(share=share)

    # -- releases ------------------------------------------------------------------------------

    def counts(self, found: Mapping[SessionChange, int]) -> str:
        """How much has changed: "3 moved, 1 new"."""
        told = {
            SessionChange.NEW: lambda n: self.tr("%n new", "", n),
            SessionChange.MOVED: lambda n: self.tr("%n moved", "", n),
            SessionChange.CHANGED: lambda n: self.tr("%n changed", "", n),
            SessionChange.CANCELLED: lambda n: self.tr("%n cancelled", "", n),
        }
        return ", ".join(told[what](n).replace("%n", str(n)) for what, n in found.items())

    def since(self, one: SinceRelease) -> str:
        """The last release, and what has changed since."""
        changed = self.counts(one.counts)
        form = self.tr("Changed since release {number}: {changes}")
        if not changed:
            form = self.tr("Release {number} of {when}; nothing has changed since")
        when = self.moment(one.released_utc)
        return form.format(number=one.number, changes=changed, when=when)

    def moment(self, utc: int) -> str:
        """When something was given out, on the clock of the office."""
        clock = self._desk.workspace.clock
        when = datetime.fromtimestamp(utc, ZoneInfo(clock.zone))
        return dates.moment(when, self._today())

    def released_title(self, one: ReleasedSession) -> str:
        """What a released session is called."""
        return local(one.title) or (self.tr("Break") if one.kind == ItemKind.BREAK else "")

    def difference(self, one: SessionDifference, people: Mapping[str, ShownPerson]) -> str:
        """What is different: "10:00–11:00 → 12:00–13:00 · Room: Hall A → Hall B"."""
        if one.before is None or one.after is None:
            session = one.session
            return joined(
                self.when(session.span),
                isolated(session.track),
                isolated(session.room),
                self._released_people(session, people),
            )
        told = [self._field(name, one.before, one.after, people) for name in one.fields]
        return joined(*told)

    def when(self, span: Span) -> str:
        """Day and hours."""
        day = dates.day(span.start.date(), self._today())
        return f"{_mark()}{day} {dates.clocks(span.start, span.end)}"

    def _field(
        self,
        name: str,
        before: ReleasedSession,
        after: ReleasedSession,
        people: Mapping[str, ShownPerson],
    ) -> str:
        old, new = (self._value(name, one, people) or "–" for one in (before, after))
        if name == "span":
            return became(old, new)
        words = self.tr("People") if name == "people" else field_words(name)
        return f"{words}: {became(old, new)}" if name in _WITH_TIME else words

    def _value(self, name: str, one: ReleasedSession, people: Mapping[str, ShownPerson]) -> str:
        if name == "span":
            return self.when(one.span)
        if name == "people":
            return self._released_people(one, people)
        return isolated(str(getattr(one, name)))

    def _released_people(self, one: ReleasedSession, people: Mapping[str, ShownPerson]) -> str:
        known = ((people[uid], role) for uid, role in one.people if uid in people)
        return ", ".join(self._with_role(person, ItemRole(role)) for person, role in known)

    def _with_role(self, person: ShownPerson, role: ItemRole) -> str:
        name = isolated(person.name)
        return name if role is ItemRole.SPEAKER else f"{name} ({term(role)})"

    def _today(self) -> date:
        return self._desk.workspace.clock.today()


def became(old: str, new: str) -> str:
    """The old, an arrow, the new: in the direction of reading."""
    return f"{_mark()}{old} {'←' if theme.right_to_left else '→'} {new}"


def _mark() -> str:
    """All parts are isolated: without a mark such a line would run left to right."""
    return "\u200f" if theme.right_to_left else ""


def languages_of(one: ProgrammeRow, usual: Iterable[str]) -> str:
    """The languages of a session; those of the event where it has none of its own."""
    return codes(one.languages or tuple(usual))
