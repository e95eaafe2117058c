"""The line of an event that is one of a series, and what its change may mean for the others."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.drafts import EventDraft
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.series import SeriesScope
from ombuds_events.queries.series import Member, SeriesPlace, series_place
from ombuds_events.services.series import spread_change
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.events.series_words import SeriesWords
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.announce import announce
from ombuds_events.ui.kit.buttons import Button, icon_button, link
from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.panels import Panel, column, row, set_look, wrapped


class SeriesStrip(Panel):
    """Hidden for events of no series. `offer(before)` asks about the others after an edit.

    Several edits are offered together until the question is answered.
    """

    refused = Signal(object)

    def __init__(self, desk: Desk, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._event_id = desk, event_id
        self._words = SeriesWords(self)
        self._place: SeriesPlace | None = None
        self._before: EventDraft | None = None
        self._now: EventDraft | None = None
        self._told = wrapped("", "secondary")
        self.previous, self.next = link(""), link("")
        self.all = link("")
        self.bar = Panel()
        self._question = wrapped("", "strong")
        self.following, self.others = Button(), Button()
        self.close_button = icon_button("x", "")
        self._lay_out()
        self._connect()
        self.hide()

    def show_event(self, draft: EventDraft) -> None:
        """Show where the event stands; the question goes when nothing is changed any more."""
        self._now = draft
        self._place = self._desk.workspace.read(series_place, self._event_id)
        self.setVisible(self._place is not None)
        if self._place is not None:
            self._write(self._place)
        if self._before is not None and not self._differs():
            self.dismiss()

    def offer(self, before: EventDraft) -> None:
        """Ask whether other events of the series change as this one has changed since `before`."""
        if self._place is None or not self._place.others:
            return
        self._before = self._before or before
        if not self._differs():
            self.dismiss()
            return
        self.bar.show()
        announce(self.bar, self._question.text())

    def dismiss(self) -> None:
        """Leave the others as they are."""
        self._before = None
        self.bar.hide()

    # -- inside --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        line = row(spacing=8)
        line.addWidget(IconLabel("refresh-cw", "text_2", 16))
        line.addWidget(self._told, 1)
        for one in (self.previous, self.next, self.all):
            line.addWidget(one)
        set_look(self.bar, "message", "info")
        asked = row(self.bar, spacing=10)
        asked.setContentsMargins(12, 6, 12, 6)
        asked.addWidget(IconLabel("info", "info"))
        asked.addWidget(self._question, 1)
        for button in (self.following, self.others, self.close_button):
            asked.addWidget(button)
        self.bar.hide()
        box = column(self, spacing=8)
        box.addLayout(line)
        box.addWidget(self.bar)

    def _connect(self) -> None:
        self.previous.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.all.clicked.connect(self.open_all)
        self.following.clicked.connect(lambda: self._spread(SeriesScope.FOLLOWING))
        self.others.clicked.connect(lambda: self._spread(SeriesScope.ALL))
        self.close_button.clicked.connect(self.dismiss)

    def _write(self, place: SeriesPlace) -> None:
        count = len(place.members)
        form = self.tr("{number} of {count} in a series. {rule}.")
        rule = self._words.rule(place.rule, place.members[0].span.start.date())
        numbers = {"number": dates.number(place.number), "count": dates.number(count)}
        self._told.setText(form.format(**numbers, rule=rule))
        self._write_link(self.previous, place.previous, self.tr("Previous: {day}"))
        self._write_link(self.next, place.next, self.tr("Next: {day}"))
        self.all.setText(self.tr("All {count}").format(count=dates.number(count)))
        question = self.tr("Also change the %n that follow(s)?", "", place.following)
        if not place.following:
            question = self.tr("Also change the %n other(s)?", "", place.others)
        number = place.following or place.others
        self._question.setText(question.replace("%n", dates.number(number)))
        self.following.setText(self.tr("This and following"))
        self.following.setVisible(bool(place.following))
        self.others.setText(self.tr("All"))
        self.others.setVisible(place.others > place.following)
        self.close_button.set_name(self.tr("Leave the others as they are"))

    def _write_link(self, one: Button, member: Member | None, form: str) -> None:
        one.setVisible(member is not None)
        if member is not None:
            today = self._desk.workspace.clock.today()
            one.setText(form.format(day=dates.day(member.span.start.date(), today)))

    def _go_back(self) -> None:
        self._go(self._place.previous if self._place else None)

    def _go_on(self) -> None:
        self._go(self._place.next if self._place else None)

    def _go(self, member: Member | None) -> None:
        if member is not None:
            self._desk.go(Place("event", member.id, "overview"))

    def open_all(self) -> None:
        """Show the whole series."""
        from ombuds_events.ui.events.series_dialog import SeriesDialog

        SeriesDialog(self._desk, self._event_id, self.window()).exec()

    def _differs(self) -> bool:
        """Whether anything is changed that the others could share: each has its own number."""
        if self._before is None or self._now is None:
            return False
        return replace(self._before, code=None) != replace(self._now, code=None)

    def _spread(self, scope: SeriesScope) -> None:
        """Change the others, beside the window: two hundred of them take a second."""
        before, after = self._before, self._now
        if before is None or after is None or not self.bar.isEnabled():
            return
        gesture = Gesture("spread_change", after.code or "")
        args = (self._event_id, scope, before, after)
        run = self._desk.workspace.run
        self.bar.setEnabled(False)
        self._desk.jobs.start(
            lambda _progress: run(gesture, spread_change, *args),
            self._spread_done,
            self._spread_failed,
        )

    def _spread_done(self, changed: Sequence[int]) -> None:
        self.bar.setEnabled(True)
        self.dismiss()
        words = self.tr("%n event(s) of the series changed.", "", len(changed))
        words = words.replace("%n", dates.number(len(changed)))
        self._desk.notices.toast(words, undo=True)

    def _spread_failed(self, error: BaseException) -> None:
        self.bar.setEnabled(True)
        if isinstance(error, Refused):
            self.refused.emit(tuple(Problem(p.code, "", p.values) for p in error.problems))
        elif isinstance(error, Known):
            self._desk.notices.trouble(error)
        else:
            raise error
