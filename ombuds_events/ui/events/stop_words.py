"""What putting an event off, calling it off or taking it online would bring, in words."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from ombuds_events.domain.kinds import EventState
from ombuds_events.queries.stop_plan import StopPlan


class StopWords(QObject):
    """One sentence for each consequence."""

    def of_state(self, plan: StopPlan, target: EventState) -> tuple[str, ...]:
        """What follows when the event is led to `target`."""
        if target is EventState.CANCELLED:
            return tuple(self._cancelled(plan))
        if target is EventState.POSTPONED:
            return tuple(self._postponed(plan))
        return ()

    def online(self, plan: StopPlan) -> tuple[str, ...]:
        """What follows when nobody travels."""
        found = [*self._told(plan)]
        if plan.seats:
            words = self.tr(
                "%n person(s) keep their seats and need no visa or hotel.", "", plan.seats
            )
            found.append(words)
        return tuple(found)

    def _cancelled(self, plan: StopPlan) -> Iterator[str]:
        yield from self._told(plan)
        if plan.entries:
            yield self.tr("%n day(s) are called off in calendars.", "", plan.entries)
        if plan.seats:
            yield self.tr("%n person(s) lose their seats.", "", plan.seats)

    def _postponed(self, plan: StopPlan) -> Iterator[str]:
        yield from self._told(plan)
        if plan.seats:
            words = self.tr(
                "%n person(s) keep their seats and are asked to confirm the new dates.",
                "",
                plan.seats,
            )
            yield words

    def _told(self, plan: StopPlan) -> Iterator[str]:
        if plan.holders:
            yield self.tr(
                "%n person(s) hold the invitation: calendar updates will be prepared.",
                "",
                plan.holders,
            )
        if plan.letters:
            yield self.tr("%n institution(s) have a letter and must be told.", "", plan.letters)
