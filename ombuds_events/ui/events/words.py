"""How events are told in words: who bears them, when and where, what comes next."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QObject

from ombuds_events.domain.conditions import Condition
from ombuds_events.domain.kinds import EventMode, EventState
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.span import Span
from ombuds_events.domain.steps import BUTTONS, MET, TITLES, Step
from ombuds_events.domain.text import LocalText
from ombuds_events.queries.event_page import EventHeader
from ombuds_events.queries.events import EventRow
from ombuds_events.queries.office import own_office
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.i18n import sentence, shown_values, term, text
from ombuds_events.ui.kit.words import joined, language_names, local

SOURCES = (
    "event",
    "event_recommendation",
    "partner",
    "programme_item",
    "invitation",
    "participation",
    "attendance_mark",
    "head_count",
    "consent",
    "action_plan",
    "plan_check",
    "event_document",
    "document_sending",
    "export_record",
    "programme_release",
    "institution",
    "accepted_clash",
    "calendar_day",
)
"""Tables whose changes the heading and the overview of an event show."""


def city_of(texts: LocalText, zone: str) -> str:
    """The city of a venue, else the one that the clock is named after."""
    return local(texts) or dates.city(zone)


def step_button(step: Step, count: int = 0) -> str:
    """What the button of a step says."""
    return text("Terms", BUTTONS[step], count if "%n" in BUTTONS[step] else -1)


def step_title(step: Step) -> str:
    """What the panel of a step is called."""
    return text("Terms", TITLES[step])


def condition_words(condition: Condition) -> str:
    """A condition as a sentence: how it reads when met, or what is missing."""
    if not condition.is_met:
        return sentence(Problem(condition.code, "", condition.values))
    return text("Problems", MET[condition.code]).format_map(shown_values(condition.values))


class EventWords(QObject):
    """The sentences of lists, panes and headings of events; own times bear the own city."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._own = desk.workspace.read(own_office)

    def who(self, row: EventRow) -> str:
        """Who bears it: "Lead: HCHR Russia · host: Uzbekistan · 9 more"."""
        lead = self.tr("Lead: {name}").format(name=local(row.lead)) if row.lead else ""
        host = self.tr("host: {name}").format(name=local(row.host)) if row.host else ""
        others = self.tr("%n more", "", row.others) if row.others else ""
        return joined(lead, host, others.replace("%n", str(row.others)))

    def when(self, row: EventRow, today: date) -> str:
        """The days of a list; a single day online says so."""
        days = dates.days(row.span.days[0], row.span.days[-1], today)
        if row.mode is EventMode.ONLINE and len(row.span.days) == 1:
            return self.tr("{day}, online").format(day=days)
        return days

    def where(self, row: EventRow) -> str:
        """Place and mode of a list: of what is online, the own hour."""
        if row.mode is EventMode.ONLINE:
            return self.own_start(row.span)
        mode = "" if row.mode is EventMode.IN_PERSON else term(row.mode)
        return joined(city_of(row.city, row.span.zone), mode)

    def own_start(self, span: Span) -> str:
        """The own hour at which it begins: "11:00 Moscow (UTC+3)"."""
        there = span.in_zone(self._own.zone)
        where = dates.zone_clock(self._own.zone, span.start_utc, local(self._own.city))
        return f"{dates.clock(there.start)} {where}"

    def answers(self, row: EventRow) -> str:
        """How many answered: "7 / 11", "–" while nobody is invited."""
        return dates.ratio(row.answered, row.invited) if row.invited else "–"

    def people(self, row: EventRow) -> str:
        """How many people."""
        return dates.number(row.people) if row.people else "–"

    def people_kind(self, row: EventRow) -> str:
        """Whether they are named or counted."""
        return self.tr("counted, not named") if row.is_counted else self.tr("named people")

    def next_words(self, row: EventRow) -> str:
        """What comes next, or what is late."""
        if row.overdue:
            found = self.tr("%n institution(s) overdue", "", row.overdue)
            return found.replace("%n", str(row.overdue))
        if row.step is not None:
            return step_button(row.step)
        return self.tr("Done") if row.state is EventState.CLOSED else "–"

    def facts(self, header: EventHeader) -> str:
        """The line under the title of an event."""
        own = ""
        span = header.span
        if span.in_zone(self._own.zone).start != span.start:
            hours = dates.hours_in(span, self._own.zone, local(self._own.city))
            own = self.tr("own time {hours}").format(hours=hours)
        when = dates.full(span, city_of(header.city, span.zone))
        return joined(when, own, term(header.mode), self.lead(header))

    def lead(self, header: EventHeader) -> str:
        """Who leads."""
        if header.lead is None:
            return self.tr("no lead yet")
        if header.lead.is_own:
            return self.tr("we lead")
        return self.tr("lead: {name}").format(name=local(header.lead.name))

    def kind(self, row: EventRow) -> str:
        """What it is: "Joint staff training · hybrid · recommendation 6"."""
        rec = ""
        if row.recommendation:
            rec = self.tr("recommendation {number}").format(number=row.recommendation)
        return joined(local(row.type_label), term(row.mode), rec)

    def languages(self, codes: Iterable[str]) -> str:
        """Names of languages, each as its speakers write it."""
        return language_names(codes)
