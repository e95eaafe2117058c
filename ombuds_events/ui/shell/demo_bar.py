"""The bar that stays over every page of a demo office."""

from collections.abc import Callable

from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.message_bar import MessageBar


class DemoBar(MessageBar):
    """Says that nobody here is real, and offers to begin with one's own."""

    def tell(self, desk: Desk, begin: Callable[[], object]) -> None:
        """Say it, if this is a demo office."""
        if not desk.workspace.context.is_demo:
            return
        from ombuds_events.ui.kit import dates

        words = self.tr("Demo data: invented offices and people. Today is {day}.")
        day = dates.full_day(desk.workspace.clock.today())
        self.say("info", words.format(day=day), self.tr("Start with my own"), begin)
