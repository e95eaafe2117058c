"""What the attendance grid says: cells, headings, totals, as shown and as read aloud."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject

from ombuds_events.domain.indicators import CertificateState
from ombuds_events.domain.kinds import Mark, Sex
from ombuds_events.domain.phases import PhaseRule
from ombuds_events.domain.tally import ColumnTotal, MarkEntry, MarkValue, RowTotal, letter
from ombuds_events.domain.text import isolated, pick
from ombuds_events.queries.attendance import GridColumn
from ombuds_events.ui.attendance.lines import Heading, Line
from ombuds_events.ui.attendance.sources import SourceWords
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.i18n import language, term, text
from ombuds_events.ui.kit.words import joined

HOURS, SHARE, CERTIFICATE = -3, -2, -1
"""The columns behind the marks, counted from the end."""
_DISPLAY, _TOOLTIP = 0, 3


class Sums(Protocol):
    """What the words ask of the grid."""

    @property
    def counted(self) -> Mapping[int, int | None]:
        """Column number → minutes that count."""

    def minutes(self) -> float | None:
        """Person-hours so far, in minutes."""

    def count(self, sex: Sex, /) -> int:
        """How many of the people are women, or men."""

    def certificates(self) -> int:
        """How many people have earned a certificate."""


class Words(QObject):
    """All words of the grid in the language of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sources = SourceWords(self)

    def heading(self, heading: Heading) -> str:
        """Over the people of a country or institution: "Armenia · 3 · 96 %"."""
        share = heading.total.share
        return joined(
            heading.title or self.tr("Not from an institution"),
            str(heading.people),
            "" if share is None else dates.percent(share),
        )

    def title(self, place: int, needed_share: float) -> str:
        """Over a column that is no session."""
        names = {
            0: self.tr("No."),
            1: self.tr("Name"),
            2: self.tr("Sex"),
            HOURS: self.tr("Hours"),
            SHARE: self.tr("%", "column of shares"),
            CERTIFICATE: self.tr("Certificate ≥ {share}").format(share=dates.percent(needed_share)),
        }
        return names[place]

    def rule(self, needed_share: float, phases: Iterable[PhaseRule]) -> str:
        """What a certificate asks for, a line for each share."""
        whole = self.tr("{share} of all hours").format(share=dates.percent(needed_share))
        form = self.tr("{share} of the hours of phase {number}")
        lines = (form.format(share=dates.percent(one.share), number=one.number) for one in phases)
        return "\n".join((whole, *lines, self.tr("Press to change the rule")))

    def session(self, session: GridColumn, role: int) -> str:
        """Over a column of marks; in full in the tool tip."""
        title = pick(session.title, language()) or dates.day(session.span.start.date())
        if role == _DISPLAY:
            return title
        number = self.tr("Session {number}").format(number=session.number)
        return f"{number}, {isolated(title)}, {dates.full(session.span)}"

    def mark(self, value: MarkValue | None) -> str:
        """A mark as shown: a letter, or minutes."""
        if isinstance(value, Mark):
            return letter(value, language())
        return "" if value is None else f"{value}\u2032"

    def meaning(self, value: MarkValue | None) -> str:
        """A mark in words."""
        if isinstance(value, Mark):
            return term(value)
        if value is None:
            return self.tr("not entered")
        return self._counted(self.tr("%n minutes online", "", value), value)

    def cell(self, line: Line, session: GridColumn, model: Sums, role: int) -> str:
        """A cell as shown, with its source, or as read aloud with what the row comes to."""
        value = line.marks.get(session.number)
        if role == _DISPLAY:
            return self.mark(value)
        if role == _TOOLTIP:
            return self.marked(value, line.entries.get(session.number), session)
        spoken = self.tr("{name}, session {number}, {meaning}. {row}")
        return spoken.format(
            name=isolated(line.row.person.name),
            number=session.number,
            meaning=self.meaning(value),
            row=self.row(line.total, model),
        )

    def marked(self, value: MarkValue | None, entry: MarkEntry | None, session: GridColumn) -> str:
        """A mark in words and where it comes from: "present · check-in 09:58"."""
        return joined(self.meaning(value), self.sources.said(entry, session))

    def too_long(self, minutes: int, counted: int) -> str:
        """Of minutes that are more than a session has."""
        words = self.tr("{minutes} minutes are more than the session has: {counted} count.")
        return words.format(minutes=minutes, counted=counted)

    def row(self, total: RowTotal, model: Sums) -> str:
        """What a row comes to: "Row 7 of 8 hours, 88 per cent"."""
        known = [minutes for minutes in model.counted.values() if minutes is not None]
        if not known:
            return self.tr("Hours are not known")
        words = self.tr("Row {hours} of {all} hours, {share}")
        return words.format(
            hours=_hours(total.minutes or 0),
            all=_hours(sum(known)),
            share=dates.percent(total.share or 0),
        )

    def side(self, line: Line, place: int, role: int) -> str:
        """A cell beside the marks."""
        row, total = line.row, line.total
        if place == 0:
            return str(row.number)
        if place == 1:
            return self._name(line, role)
        if place == 2:
            return self._sex(row.sex, role)
        if place == HOURS:
            return "" if total.minutes is None else _hours(total.minutes)
        if place == SHARE:
            return "" if total.share is None else dates.percent(total.share)
        return self.certificate(total, line.needed, row.certificate_no if role != _DISPLAY else "")

    def certificate(self, total: RowTotal, needed: float, number: str = "") -> str:
        """Where a person stands on the way to a certificate."""
        if total.certificate is None:
            return self.tr("not known")
        if total.certificate is CertificateState.ON_COURSE:
            return self.tr("on course")
        if total.certificate is CertificateState.ELIGIBLE:
            return ", ".join(filter(None, (self.tr("yes"), number)))
        if total.short_phase is not None:
            return self.tr("short in phase {number}").format(number=total.short_phase)
        missing = dates.percent(needed - (total.share_of_all or 0))
        return self.tr("{share} short").format(share=missing)

    def present(self, total: ColumnTotal, people: int, role: int) -> str:
        """Below a column of marks."""
        if role == _DISPLAY:
            return dates.ratio(total.present, people)
        words = self.tr("{present} present: {women} women, {men} men; {entered} entered")
        return words.format(
            present=dates.ratio(total.present, people),
            women=total.female,
            men=total.male,
            entered=dates.ratio(total.entered, people),
        )

    def total(self, place: int, model: Sums) -> str:
        """Below the columns that are no sessions."""
        if place == 1:
            return self.tr("Present")
        if place == HOURS:
            minutes = model.minutes()
            return "" if minutes is None else _hours(minutes)
        if place == CERTIFICATE:
            earned = model.certificates()
            return self._counted(self.tr("%n certificates", "", earned), earned)
        return ""

    def people(self, model: Sums) -> str:
        """Women and men of the whole list."""
        female, male = model.count(Sex.FEMALE), model.count(Sex.MALE)
        women = self._counted(self.tr("%n women", "", female), female)
        men = self._counted(self.tr("%n men", "", male), male)
        return f"{women}, {men}"

    def women_men(self, total: ColumnTotal) -> str:
        """Women and men at one session, in short."""
        return f"\u2066{total.female} · {total.male}\u2069"

    def women_men_title(self) -> str:
        """What the two numbers are."""
        return self.tr("women · men")

    def under_18(self) -> str:
        """What stands behind the name of a minor."""
        return self.tr("under 18")

    def _name(self, line: Line, role: int) -> str:
        person = line.row.person
        second = self.under_18() if person.is_minor else person.other
        if role == _DISPLAY or not second:
            return person.name
        return f"{isolated(person.name)}, {isolated(second)}"

    def _counted(self, words: str, count: int) -> str:
        """Without a catalogue Qt leaves %n alone."""
        return words.replace("%n", str(count))

    def _sex(self, sex: Sex | None, role: int) -> str:
        if sex is None:  # the column is as wide as a letter
            return "–" if role == _DISPLAY else self.tr("not stated")
        return text("Documents", sex.value) if role == _DISPLAY else term(sex)


def _hours(minutes: float) -> str:
    """Hours of sixty minutes with two places: columns of numbers stand under each other."""
    return dates.number(minutes / 60, 2)
