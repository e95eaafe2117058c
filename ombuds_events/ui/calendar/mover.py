"""Moving an event: a ghost first, what would follow, and only then the move."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, QVariantAnimation, Signal

from ombuds_events.domain.span import Span, is_in_fold, is_in_range, next_valid
from ombuds_events.queries.calendar_page import Bar, event_bars
from ombuds_events.queries.move_plan import MovePlan, move_plan
from ombuds_events.services.events import move_event
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.calendar.layout import Shown, shown_in
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.consequence_bar import ConsequenceBar
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.kit.move_words import MoveWords
from ombuds_events.ui.kit.tokens import tokens


class Mover(QObject):
    """Holds one event that is being moved; `changed` when its ghost stands elsewhere.

    `moved_event` is the one moved last, for whom updates are prepared.
    """

    changed = Signal()

    def __init__(
        self, desk: Desk, bar: ConsequenceBar, message: MessageBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._bar, self._message = desk, bar, message
        self._words = MoveWords(self)
        self._bars: tuple[Bar, ...] = ()
        self._shift, self._stretch = timedelta(), timedelta()
        self._edge = ""
        self._share = 1.0
        self.moved_event = 0
        self._last = 0
        self._days: tuple[date, ...] = ()  # where it stands, and where else it stood
        self._glide = QVariantAnimation(self)
        self._glide.setStartValue(1.0)
        self._glide.setEndValue(0.0)
        self._glide.setDuration(tokens().times["motion"])
        self._glide.valueChanged.connect(self._gliding)
        self._glide.finished.connect(self._settle)

    @property
    def event_id(self) -> int:
        """The event that is being moved, or 0."""
        return self._bars[0].event_id if self._bars else 0

    @property
    def is_asking(self) -> bool:
        """Whether the bar waits for an answer."""
        return not self._bar.isHidden()

    def start(self) -> date | None:
        """The day to which it would be moved."""
        return self.span().start.date() if self._bars else None

    def span(self) -> Span:
        """When the event would take place."""
        before = self._bars[0].span
        start = before.start + self._shift + (self._stretch if self._edge == "start" else _NONE)
        end = before.end + self._shift + (self._stretch if self._edge == "end" else _NONE)
        fold = before.fold if is_in_range(start) and is_in_fold(start, before.zone) else 0
        return Span(start, end, before.zone, fold)

    def pull(self, shown: Shown, days: int, minutes: int, edge: str, *, further: bool) -> None:
        """Move or stretch by so much, from where it stands or `further` than before."""
        self._glide.stop()
        self._share = 1.0
        if shown.bar.event_id != self.event_id:
            self._bars = self._desk.workspace.read(event_bars, shown.bar.event_id)
            further = False
        if not further:
            self._shift, self._stretch, self._edge = timedelta(), timedelta(), ""
        by = timedelta(days=days, minutes=minutes)
        if edge:
            self._edge = edge
            self._stretch += by
        else:
            self._shift += by
        if not is_in_range(self.span().start) or not is_in_range(self.span().end):
            self._shift, self._stretch = timedelta(), timedelta()
        self.changed.emit()

    def ask(self) -> None:
        """Say what would follow; what cannot be is refused, and the ghost goes back."""
        span = self.span()
        if span == self._bars[0].span:
            self.let_be()
            return
        plan = self._desk.workspace.read(move_plan, self.event_id, span)
        if plan.problems:
            self._message.refuse(plan.problems)
            self.let_be()
            return
        self._message.dismiss()
        today = self._desk.workspace.clock.today()
        self._bar.ask(
            self._words.question(plan, today),
            self._words.consequences(plan, today),
            self._words.verb(plan),
            lambda: self._move(plan),
            self.let_be,
        )

    def confirm(self) -> None:
        """Answer yes."""
        if self.is_asking:
            self._bar.verb.click()

    def let_be(self) -> None:
        """Leave the event where it is; the ghost glides back."""
        if self.is_asking:
            self._bar.dismiss()
        elif self._bars and self._glide.state() is not QVariantAnimation.State.Running:
            self._glide.start()

    def ghosts(self, zone: str) -> tuple[Shown, ...]:
        """The event as it would stand, on the clocks of `zone`."""
        if not self._bars or self.span().end <= self.span().start:
            return ()
        found = []
        for bar, before in zip(self._moved_bars(), shown_in(self._bars, zone), strict=True):
            (shown,) = shown_in([bar], zone)
            found.append(replace(shown, is_ghost=True, was=before.first))
        return tuple(found)

    def went_to(self) -> date | None:
        """The day on which the event moved last stands, if the move was undone or done again."""
        bars = self._desk.workspace.read(event_bars, self._last) if self._last else ()
        day = bars[0].span.start.date() if bars else None
        if day not in self._days[1:] or day == self._days[0]:
            return None
        self._days = self._days[::-1]
        return day

    # -- inside --------------------------------------------------------------------------------

    def _moved_bars(self) -> list[Bar]:
        found = []
        for bar in self._bars:
            start, end = bar.part.start + self._gone(), bar.part.end + self._gone()
            stretch = self._stretch * self._share
            if self._edge == "end" and _reaches(bar, stretch):
                end += stretch
            elif self._edge == "start" and _begins(bar, stretch):
                start += stretch
            part = _valid(start, max(end, start + _LEAST), bar.part.zone)
            moved = replace(bar, part=part, starts_utc=part.start_utc, ends_utc=part.end_utc)
            found.append(moved)
        return found

    def _gone(self) -> timedelta:
        """How far the ghost is on its way: in whole minutes."""
        return timedelta(minutes=round(self._shift.total_seconds() * self._share / 60))

    def _move(self, plan: MovePlan) -> None:
        event_id = self.event_id
        self._settle()
        gesture = Gesture("move_event", plan.code)
        args = (event_id, plan.after, plan.version, self._words.asked_again(plan.after))
        if not self._desk.attempt(gesture, move_event, *args):
            return
        days = plan.after.days
        words = dates.days(days[0], days[-1], self._desk.workspace.clock.today())
        self._desk.notices.toast(self.tr("Moved to {days}.").format(days=words), undo=True)
        self.moved_event = self._last = event_id
        self._days = (plan.after.start.date(), plan.before.start.date())
        if plan.holders:
            self._desk.go(Place("event_updates", event_id))

    def _gliding(self, share: float) -> None:
        self._share = share
        self.changed.emit()

    def _settle(self) -> None:
        self._bars = ()
        self._shift, self._stretch, self._edge = timedelta(), timedelta(), ""
        self._share = 1.0
        self.changed.emit()


_NONE = timedelta()
_LEAST = timedelta(minutes=15)


def _reaches(bar: Bar, stretch: timedelta) -> bool:
    """Whether this day ends later when the event does: by hours each day, by days the last."""
    is_daily = bar.is_free and not bar.is_block and abs(stretch) < timedelta(days=1)
    return is_daily or bar.number == bar.of


def _begins(bar: Bar, stretch: timedelta) -> bool:
    is_daily = bar.is_free and not bar.is_block and abs(stretch) < timedelta(days=1)
    return is_daily or bar.number == 1


def _valid(start: datetime, end: datetime, zone: str) -> Span:
    start = next_valid(start.replace(second=0, microsecond=0), zone)
    end = next_valid(end.replace(second=0, microsecond=0), zone)
    return Span(start, max(end, start + _LEAST), zone)
