"""Scenes of the gallery: one event."""

from PySide6.QtWidgets import (
    QWidget,
)

from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.facts_form import FactsForm
from ombuds_events.ui.kit.next_step import Guard, NextStepPanel
from ombuds_events.ui.kit.page_header import PageHeader
from ombuds_events.ui.kit.panels import Card, column, label, row
from ombuds_events.ui.kit.stepper import DONE, NEXT, NOW, Step, Stepper
from ombuds_events.ui.kit.tab_strip import Tab, TabStrip
from ombuds_events.ui.kit.zone_times import ZoneTimes
from tests.ui.kit.gallery_lists import SPAN, ZONES, framed


def overview() -> QWidget:
    """The overview of one event."""
    head = PageHeader(record=True)
    head.set_title("Speaking about rights to young people")
    head.add_widget(label("EN RU", "tag"))
    head.set_facts(
        f"{dates.full(SPAN)} · {dates.hours_in(SPAN, 'Europe/Moscow')} · hybrid · we lead"
    )
    head.add_button("Export…", "file-output")
    head.add_button("", "ellipsis", name="More")
    stepper = Stepper()
    stepper.set_steps(
        [
            Step("Prepare", "approved 20 Aug", DONE),
            Step("Invite", "Nominations open since 24 Aug", NOW),
            Step("Confirm", "confirm by 2 Oct", NEXT),
            Step("Run", "13–14 Oct", NEXT),
            Step("Follow up", "report by 14 Nov", NEXT),
        ]
    )
    tabs = TabStrip()
    tabs.set_tabs(
        [
            Tab("overview", "Overview"),
            Tab("programme", "Programme", "8 sessions"),
            Tab("institutions", "Institutions", "7 / 11"),
            Tab("participants", "Participants", "17 / 33"),
            Tab("attendance", "Attendance"),
            Tab("documents", "Documents", "3 missing"),
            Tab("history", "History"),
        ]
    )
    holder = QWidget()
    outer = column(holder, spacing=8)
    outer.setContentsMargins(16, 0, 16, 16)
    outer.addWidget(stepper)
    outer.addWidget(tabs)
    body = row(spacing=16)
    left = column(spacing=12)
    left.addWidget(next_step())
    card = Card()
    card.body.addWidget(facts())
    left.addWidget(card)
    left.addStretch(1)
    body.addLayout(left, 1)
    times = ZoneTimes()
    times.set_times(SPAN, ZONES)
    times.setFixedWidth(322)
    right = column()
    right.addWidget(times)
    right.addStretch(1)
    body.addLayout(right)
    outer.addLayout(body, 1)
    return framed(head, holder, stretch=1)


def next_step() -> NextStepPanel:
    """The next step with four conditions."""
    made = NextStepPanel()
    made.set_step("Next: close nominations", "Remind 4 institutions…", "send")
    made.set_guards(
        [
            Guard(
                "letters",
                "Invitation letters to all 11 institutions are marked as sent",
                "done",
                "Letters",
            ),
            Guard(
                "programme",
                "Provisional programme, version 2, in English and Russian",
                "done",
                "Programme",
            ),
            Guard(
                "answers",
                "Iran, Mongolia, Serbia, Tajikistan. Record an answer, or remind",
                "late",
                "Institutions",
                "Overdue since Fri 18 Sep:",
            ),
            Guard(
                "quota", "A fourth name from Armenia is over its quota of 3", "open", "Participants"
            ),
        ]
    )
    return made


def facts() -> FactsForm:
    """Facts of an event."""
    form = FactsForm()
    form.add_text("type", "Type and mode", "Joint staff training · hybrid, Tashkent + online room")
    form.add_text("rec", "Recommendation", "<b>6</b> Joint legal-education events · also 7, 16")
    form.add_text(
        "quota",
        "Quota",
        '3 per institution, 33 seats · <a href="people">17 nominated</a>: 11 women, 6 men',
    )
    box = ComboBox([(1, "Sending side pays travel, host pays stay")])
    form.add("costs", "Costs", box)
    return form
