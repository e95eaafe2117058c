"""Scenes of the gallery: lists."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QWidget,
)

from ombuds_events.domain.span import Span
from ombuds_events.ui.kit import dates, i18n
from ombuds_events.ui.kit.chip import StateChip
from ombuds_events.ui.kit.columns import Cell, Column, Run
from ombuds_events.ui.kit.details_pane import DetailsPane, PaneSplit
from ombuds_events.ui.kit.filter_bar import Filter, FilterBar
from ombuds_events.ui.kit.next_step import NextStepPanel
from ombuds_events.ui.kit.page_header import PageHeader
from ombuds_events.ui.kit.panels import column, row, wrapped
from ombuds_events.ui.kit.rows import Group
from ombuds_events.ui.kit.share_bar import ShareBar
from ombuds_events.ui.kit.side_bar import SideBar, SideEntry
from ombuds_events.ui.kit.tab_strip import Tab
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.zone_times import ZoneRow, ZoneTimes

at = datetime.fromisoformat  # wall times know no zone


SIZE = QSize(1366, 640)


TODAY = date(2026, 9, 21)


SPAN = Span(at("2026-10-13T12:00"), at("2026-10-14T15:00"), "Asia/Tashkent")


ZONES = (
    ZoneRow("Asia/Tashkent", "host"),
    ZoneRow("Europe/Moscow", "own"),
    ZoneRow("Europe/Belgrade"),
    ZoneRow("Asia/Tehran"),
    ZoneRow("Asia/Colombo"),
    ZoneRow("Asia/Ulaanbaatar"),
)


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event in the list."""

    id: int
    state: str
    title: str
    who: str
    first: date
    last: date
    place: str
    rec: int
    answers: str
    people: int
    counted: bool
    step: str
    late: bool = False


EVENTS = (
    EventRow(
        1,
        "held",
        "Study visit: monitoring places of detention",
        "Serbia · HCHR Russia",
        date(2026, 8, 31),
        date(2026, 9, 2),
        "Belgrade",
        6,
        "2 / 2",
        9,
        False,
        "6 of 9 forms in",
    ),
    EventRow(
        2,
        "held",
        "Open lesson “My rights online”",
        "School 56, Perm · class 9",
        date(2026, 9, 3),
        date(2026, 9, 3),
        "Perm",
        5,
        "–",
        27,
        True,
        "Done",
    ),
    EventRow(
        3,
        "confirmed",
        "Webinar: plain-language decisions",
        "Lead: Armenia · 8 institutions",
        date(2026, 9, 24),
        date(2026, 9, 24),
        "11:00 Moscow (UTC+3)",
        6,
        "8 / 8",
        46,
        False,
        "Print name list",
    ),
    EventRow(
        4,
        "nominations_open",
        "Speaking about rights to young people",
        "Lead: HCHR Russia · host: Uzbekistan · 9 more",
        date(2026, 10, 13),
        date(2026, 10, 14),
        "Tashkent (UTC+5), hybrid",
        6,
        "7 / 11",
        17,
        False,
        "4 institutions overdue",
        late=True,
    ),
    EventRow(
        5,
        "agreed",
        "Round table “Legal help for migrants”",
        "Lead: Armenia · HCHR Russia",
        date(2026, 10, 20),
        date(2026, 10, 20),
        "Yerevan",
        6,
        "2 / 4",
        0,
        False,
        "Compare package",
    ),
    EventRow(
        6,
        "draft",
        "Legal-aid week for pensioners",
        "14 regional ombudsmen",
        date(2026, 10, 26),
        date(2026, 10, 30),
        "14 places",
        5,
        "–",
        0,
        True,
        "Add places",
    ),
    EventRow(
        7,
        "postponed",
        "Круглый стол по правовой помощи мигрантам и лицам без гражданства",
        "Организатор: Армения",
        date(2027, 1, 20),
        date(2027, 1, 20),
        "Ереван",
        7,
        "0 / 5",
        0,
        False,
        "Write the idea down",
    ),
)


EVENT_COLUMNS = (
    Column(
        "state",
        "State",
        lambda e: i18n.state_label("event", e.state),
        Cell.CHIP,
        state=lambda e: e.state,
        width=150,
    ),
    Column(
        "title", "Title", lambda e: e.title, Cell.TWO_LINES, second=lambda e: e.who, stretch=True
    ),
    Column(
        "dates",
        "Dates",
        lambda e: dates.days(e.first, e.last, TODAY),
        Cell.TWO_LINES,
        second=lambda e: e.place,
        width=160,
        sort=lambda e: e.first,
    ),
    Column("rec", "Rec.", lambda e: str(e.rec), align="end", width=50),
    Column("answers", "Answers", lambda e: e.answers, align="end", width=76, drop_below=700),
    Column(
        "people",
        "People",
        lambda e: str(e.people),
        Cell.LINK,
        align="end",
        width=76,
        icon=lambda e: "tally-5" if e.counted else "list-ordered",
    ),
    Column(
        "step",
        "Next step",
        lambda e: e.step,
        Cell.STEP,
        width=170,
        tone=lambda e: "error" if e.late else "",
        icon=lambda e: "send" if e.late else "",
    ),
)


def side_bar() -> SideBar:
    """The side bar of the program."""
    made = SideBar(
        [
            SideEntry("today", "Today", "house"),
            SideEntry("events", "Events", "calendar-days"),
            SideEntry("calendar", "Calendar", "calendar-range"),
            SideEntry("hours", "Common hours", "timer"),
            SideEntry("invitations", "Invitations", "mails"),
            SideEntry("people", "People", "users", starts_group=True),
            SideEntry("institutions", "Institutions", "landmark"),
            SideEntry("youth", "Youth councils", "sprout"),
            SideEntry("reports", "Reports", "chart-column", starts_group=True),
            SideEntry("history", "History", "history", bottom=True),
            SideEntry("settings", "Settings", "settings-2", bottom=True),
        ]
    )
    made.set_current("events")
    made.set_badge("today", 6)
    made.set_badge("invitations", 4)
    made.set_institution("HCHR Russia", "Moscow")
    return made


def framed(*parts: QWidget, stretch: int = -1) -> QWidget:
    """A page beside the side bar."""
    window = QWidget()
    window.setProperty("ground", "window")
    line = row(window, spacing=0)
    line.addWidget(side_bar())
    page = column()
    for number, part in enumerate(parts):
        page.addWidget(part, 1 if number == stretch else 0)
    if stretch < 0:
        page.addStretch(1)
    line.addLayout(page, 1)
    return window


def events() -> QWidget:
    """The list of events."""
    head = PageHeader()
    head.set_title("Events")
    head.set_facts("7 of 62 shown")
    head.add_button("Import", "file-input")
    head.add_button("Export…", "file-output")
    bar = FilterBar(
        [
            Filter("from", "From", [("2026-09-01", "1 Sep 2026")], many=False),
            Filter("state", "State", [("held", "Held"), ("draft", "Draft")]),
            Filter("rec", "Recommendation", [(5, "5"), (6, "6")]),
            Filter("group", "Group", [("month", "month")], many=False, separate=True),
        ]
    )
    bar.set_views(
        [Tab("now", "Current", "10"), Tab("mine", "Mine", "6"), Tab("held", "Held 2026", "48")]
    )
    bar.set_chosen({"from": ["2026-09-01"]})
    bar.add_tool("columns-3", "Columns")
    bar.add_tool("rows-3", "Density")
    table = WorkTable(EVENT_COLUMNS, "Events", "row_two_lines")
    table.set_groups(
        [
            (Group("9", "September 2026", "3"), EVENTS[:3]),
            (Group("10", "October 2026", "4", collapsible=True), EVENTS[3:]),
        ]
    )
    table.select_key(4)
    window = framed(head, bar, PaneSplit(table, pane()), stretch=2)
    table.setFocus()
    return window


def pane() -> DetailsPane:
    """The pane of one event."""
    made = DetailsPane()
    made.add_head(StateChip("event", "nominations_open"))
    made.add(wrapped("Speaking about rights to young people", "section"))
    made.add(wrapped("Joint staff training · hybrid · recommendation 6", "caption"))
    step = NextStepPanel(narrow=True)
    step.set_step(
        "Close nominations: 4 of 11 have not answered, the deadline was Fri 18 Sep.",
        "Remind 4…",
        "send",
    )
    made.add(step)
    times = ZoneTimes(narrow=True)
    times.set_times(SPAN, ZONES[:4])
    made.add(times)
    bar = ShareBar()
    bar.set_shares([(7, "ok"), (4, "error")], "7 accepted, 4 overdue")
    made.add(bar)
    made.add(wrapped("7 accepted with 17 names of 33 · 4 overdue · 0 declined", "caption"))
    return made


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person in a list."""

    id: int
    state: str
    family: str
    given: str
    other: str
    post: str


PEOPLE = (
    PersonRow(1, "accepted", "الخليفي", "سارة", "Al Khalifi Sara", "Legal researcher"),
    PersonRow(2, "accepted", "Саргсян", "Анаит", "Sargsyan Anahit", "Head of unit"),
    PersonRow(3, "reserve", "Мкртчян", "Давид", "Mkrtchyan Davit", "Lawyer"),
    PersonRow(4, "accepted", "Karimova", "Nodira", "Каримова Нодира", "Head of department"),
)


def people() -> QWidget:
    """Participants with names in three scripts, and verbs in rows."""
    columns = (
        Column("check", "", cell=Cell.CHECK, width=36, sortable=False),
        Column(
            "state",
            "State",
            lambda p: i18n.state_label("participation", p.state),
            Cell.CHIP,
            state=lambda p: p.state,
            width=120,
        ),
        Column(
            "name",
            "Name",
            lambda p: f"{p.family} {p.given}",
            Cell.NAME,
            second=lambda p: p.other,
            runs=lambda p: (Run(p.family, strong=True), Run(p.given)),
            stretch=True,
        ),
        Column("post", "Post", lambda p: p.post, width=200),
        Column("verb", "", lambda _p: "Remind…", Cell.VERB, width=140, sortable=False),
    )
    table = WorkTable(columns, "Participants", "row_two_lines")
    table.set_groups(
        [
            (Group("bh", "Bahrain · NIHR", "1 of 3", tone="warn", collapsible=True), PEOPLE[:1]),
            (
                Group("am", "Armenia · HRD", "3 of 3 and 1 in reserve", collapsible=True),
                PEOPLE[1:3],
            ),
            (Group("uz", "Uzbekistan", "1 of 3", collapsible=True), PEOPLE[3:]),
        ]
    )
    table.select_key(1)
    head = PageHeader()
    head.set_title("Participants")
    head.set_facts("4 people")
    head.set_primary("Import nominations…", "file-input")
    return framed(head, table, stretch=1)
