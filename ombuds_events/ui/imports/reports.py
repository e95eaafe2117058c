"""Reports of online meetings: opened, matched, doubts confirmed by a person, taken in one step."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QStandardItemModel
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ombuds_events.domain.presence import Threshold, Unit
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.text import isolated
from ombuds_events.exchange.report_times import DMY, MDY
from ombuds_events.exchange.sheet_reading import Book
from ombuds_events.queries.report_shapes import Group, MarkOutcome, PlannedAttendee
from ombuds_events.queries.seats import frame
from ombuds_events.services.attendance_reports import take_report
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.transfer.requests import Progress
from ombuds_events.transfer.sheets import open_book
from ombuds_events.ui.imports.frame import DONE, NEXT, NOW, ImportStep
from ombuds_events.ui.imports.issues import ImportIssue
from ombuds_events.ui.imports.opening import OpeningDialog
from ombuds_events.ui.imports.reports_choices import ReportTools
from ombuds_events.ui.imports.reports_state import NOBODY, ReportState
from ombuds_events.ui.imports.reports_table import ReportWords
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.i18n import sentence
from ombuds_events.ui.kit.panels import Panel, label, row
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.words import local

_WARNED = frozenset(
    {"report_date_order", "report_cut", "report_sessions_beside", "report_marks_kept"}
)
_MAKERS = {
    "zoom": "Zoom",
    "teams": "Microsoft Teams",
    "meet": "Google Meet",
    "bigbluebutton": "BigBlueButton",
    "webex": "Webex",
}


class ReportDialog(OpeningDialog):
    """The report of an online meeting of one event."""

    def __init__(self, desk: Desk, event_id: int, parent: QWidget | None = None) -> None:
        self.state = ReportState(desk.workspace.read, event_id)
        self.words = ReportWords()
        self.people = WorkTable(
            self.words.columns(), "", "row_two_lines", key=lambda one: one.number
        )
        self.whose = ComboBox()
        super().__init__(desk, "file-input", QStandardItemModel(), parent)
        self.words.setParent(self)
        self.table.setParent(self)
        self.table.hide()
        event = desk.workspace.read(frame, event_id)
        self._code = event.code
        self._title = local(event.title)
        self.choices = ReportTools(event.first_day, event.span.zone)
        self.tools.addWidget(self.choices)
        self.all_sure = self.add_button(self.tr("Confirm all %n", "", 2), "check")
        self._connect()
        self.retranslate()
        self.empty.button.setFocus()

    # -- what it does --------------------------------------------------------------------------

    def open_file(self, path: Path) -> None:
        def work(progress: Progress) -> Book:
            book = open_book(path, progress)
            self.state.look_ahead(book.sheets)
            return book

        self.start(path, work, self._opened)

    def paste(self, text: str) -> None:
        self.state.load_text(text)
        self._show_first()

    def take(self) -> None:
        report = self.state.report
        if report is None:
            return
        args = (self.state.event_id, report, self.state.choices)
        try:
            done = self._desk.workspace.run(Gesture("take_report", self._code), take_report, *args)
        except Refused as refused:
            self.message.refuse(refused.problems)
            return
        except Known as known:
            self.reject()
            self._desk.notices.trouble(known)
            return
        self.accept()
        self._desk.notices.toast(self.tr("%n mark(s) set", "", done.marks), undo=True)

    def confirm(self, one: PlannedAttendee) -> None:
        """Enter on a row: the likeliest is the one; once more takes it back."""
        if one.is_confirmed:
            self._say(one, None)
        elif one.group is Group.PROBABLE:
            self._say(one, one.offered[0].participation_id)
            waiting = self.state.of(Group.PROBABLE)
            if waiting:
                self.people.select_key(waiting[0].number)
            else:  # one Enter too many must not take the last one back
                self.verb.setFocus()

    def confirm_all(self) -> None:
        """All probable ones were looked at."""
        self.state.confirm_all()
        self.show_again()
        self.verb.setFocus()

    # -- showing -------------------------------------------------------------------------------

    def show_failed(self, problem: Problem) -> None:
        self.state.fail(problem)
        self.show_again()

    def show_again(self) -> None:
        """Show what the state says now."""
        plan = self.state.plan
        self.show_sheet(shown=plan is not None)
        self.choices.show_state(self.state)
        self.people.set_groups(self.words.groups(self.state))
        self.show_issues(list(self._issues()))
        self.show_results(self._results_lines())
        self._show_whose(self.people.current_row())
        self._show_steps()
        self._show_verb()
        problems = (self.state.problem,) if self.state.problem else plan.problems if plan else ()
        if problems:
            self.refuse(problems[0])
        else:
            self.message.dismiss()

    def retranslate(self) -> None:
        """Write all words."""
        self.set_title(self.tr("Import online report: {title}").format(title=self._title))
        self.write_frame()
        self.people.set_name(self.tr("People of the report"))
        self.choices.retranslate()
        self.empty.set_words(
            self.tr(
                "Drop a report of Zoom, Teams, Meet or BigBlueButton here, or any table with "
                "names. Names can be pasted too: Ctrl+V."
            ),
            self.tr("Choose a file…"),
        )
        self.whose.setAccessibleName(self.tr("Whose seat it is"))
        self.show_again()

    def fill_sheet(self, room: QVBoxLayout) -> None:
        foot = Panel()
        foot.setProperty("line", "top")
        self._is = label("", "secondary")
        line = row(foot, spacing=8)
        line.setContentsMargins(16, 6, 16, 6)
        line.addWidget(self._is)
        line.addWidget(self.whose, 1)
        room.addWidget(self.people, 1)
        room.addWidget(foot)

    def correct_words(self) -> str:
        return self.tr("say who it is")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2.value and self.whose.isEnabled():
            self.whose.setFocus()
            self.whose.showPopup()
        else:
            super().keyPressEvent(event)

    def _look_at(self, issue: ImportIssue) -> None:
        if issue.row >= 0:
            self.people.select_key(issue.row)
            self.people.setFocus()

    def _issues(self) -> Iterator[ImportIssue]:
        """What may be wrong with the file first: it may have to be asked for again."""
        notices = self.state.plan.notices if self.state.plan else ()
        told = [problem for problem in notices if problem.code != "no_leave_event"]
        for problem in told:
            if problem.code in _WARNED:
                yield ImportIssue(-1, -1, sentence(problem), "triangle-alert", "warn")
        for one in self.state.of(Group.PROBABLE):
            yield ImportIssue(one.number, -1, self._asked(one), "users", "warn")
        for problem in told:
            if problem.code not in _WARNED:
                yield ImportIssue(-1, -1, sentence(problem), "info", "info")

    def _asked(self, one: PlannedAttendee) -> str:
        """What has to be decided: who it is, or whether a known person stayed to the end."""
        if one.by:
            return sentence(Problem("no_leave_event", "file", {"name": one.name}))
        person = " / ".join(isolated(each.person.name) for each in one.offered)
        return self.tr("{name} may be {person}").format(name=self.words.name(one), person=person)

    def _results_lines(self) -> list[tuple[str, str]]:
        plan = self.state.plan
        outcomes = [mark.outcome for mark in plan.marks.values()] if plan else []
        lines = [
            (self.tr("Marks set"), sum(outcome.is_written for outcome in outcomes)),
            (self.tr("Already there"), outcomes.count(MarkOutcome.SAME)),
            (
                self.tr("Kept as they are"),
                outcomes.count(MarkOutcome.KEPT) + outcomes.count(MarkOutcome.LESS),
            ),
            (self.tr("Not in the report"), len(plan.absent) if plan else 0),
        ]
        return [(words, dates.number(number)) for words, number in lines]

    def _show_whose(self, one: PlannedAttendee | None) -> None:
        """The box below the table: who the current attendee is."""
        self.whose.setEnabled(one is not None)
        if one is None:
            self._is.setText("")
            self.whose.set_options([(None, self.tr("Choose a row"))])
            return
        self._is.setText(self.tr("{name} is").format(name=self.words.name(one)))
        options: list[tuple[int | None, str]] = [
            (seat.participation_id, self.words.choice(seat)) for seat in self.state.seats_for(one)
        ]
        nobody = (NOBODY, self.tr("nobody of the list"))
        open_words = self.tr("not decided") if one.offered else self.tr("not matched")
        self.whose.set_options([(None, open_words), nobody, *options])
        said = self.state.choices.confirmed.get(one.number)
        self.whose.set_value(one.seat.participation_id if one.seat else said)

    def _show_steps(self) -> None:
        report, waiting = self.state.report, len(self.state.of(Group.PROBABLE))
        look = self.tr("%n to confirm", "", waiting) if waiting else ""
        maker = _MAKERS.get(report.provider, self.tr("a table")) if report else ""
        is_open = report is not None
        self.strip.show_steps(
            (
                ImportStep(self.tr("File"), self.state.name, DONE if is_open else NOW),
                ImportStep(self.tr("Columns"), maker, DONE if is_open else NEXT),
                ImportStep(self.tr("Check"), look, NOW if is_open else NEXT),
                ImportStep(self.tr("Result")),
            )
        )

    def _show_verb(self) -> None:
        plan = self.state.plan
        count = len(plan.cells) if plan and not plan.problems else 0
        self.set_verb(self.tr("Set %n mark(s)", "", count) if count else
                      self.tr("No new marks"), "check")  # fmt: skip
        self.verb.setEnabled(count > 0)
        self.verb.setVisible(plan is not None)
        sure = sum(len(one.offered) == 1 for one in self.state.of(Group.PROBABLE))
        self.all_sure.setText(self.tr("Confirm all %n", "", sure))
        self.all_sure.setVisible(sure > 1)

    # -- inside --------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.people.opened.connect(self.confirm)
        self.people.current_changed.connect(self._show_whose)
        self.whose.changed.connect(self._choose_whose)
        self.all_sure.clicked.connect(self.confirm_all)
        self.choices.zone_chosen.connect(lambda zone: self._choose(zone=zone))
        self.choices.session_chosen.connect(lambda number: self._choose(session=number))
        self.choices.threshold_chosen.connect(self._choose_threshold)
        self.choices.order_chosen.connect(self._choose_order)

    def _opened(self, book: Book) -> None:
        self.state.load(book.sheets, book.name)
        self._show_first()

    def _show_first(self) -> None:
        """The first one that waits is in use, so that Enter can begin."""
        self.show_again()
        if self.state.of(Group.PROBABLE):
            self.people.select_key(self.state.of(Group.PROBABLE)[0].number)
            self.people.setFocus()
        elif self.verb.isEnabled():
            self.verb.setFocus()

    def _say(self, one: PlannedAttendee, seat: int | None) -> None:
        self.state.confirm(one.number, seat)
        self.show_again()

    def _choose_whose(self, seat: int | None) -> None:
        one = self.people.current_row()
        if one is not None:
            self._say(one, seat)
            self.people.setFocus()

    def _choose(self, **chosen: object) -> None:
        self.state.choose(**chosen)
        self.show_again()

    def _choose_threshold(self, value: int, unit: Unit) -> None:
        self.state.choose_threshold(Threshold(value, unit))
        self.show_again()

    def _choose_order(self, order: str) -> None:
        self.state.choose_order(order if order in {MDY, DMY} else "")
        self.show_again()
