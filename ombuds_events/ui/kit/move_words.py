"""What the move of an event would bring, as the consequence bar says it."""

from datetime import date

from PySide6.QtCore import QObject

from ombuds_events.domain.span import Span
from ombuds_events.queries.move_plan import MovePlan
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.clash_words import clash_words
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.kit.words import local

_MOST_CLASHES = 2


class MoveWords(QObject):
    """The question, its consequences in order of weight, and the verb."""

    def question(self, plan: MovePlan, today: date) -> str:
        """Whether to move it: "Move “Seminar” to Tue 20 – Wed 21 Oct, 12:00–15:00 Tashkent?"."""
        days = dates.days(plan.after.days[0], plan.after.days[-1], today)
        hours = dates.hours_in(plan.after, plan.after.zone)
        form = self.tr("Move “{title}” to {days}, {hours}?")
        return form.format(title=local(plan.title), days=days, hours=hours)

    def verb(self, plan: MovePlan) -> str:
        """What the filled button says."""
        return self.tr("Move and prepare updates…") if plan.holders else self.tr("Move")

    def asked_again(self, span: Span) -> str:
        """Why people who had confirmed are asked again, as the history of their seats says it."""
        form = self.tr("New dates: {days}")
        return plain(form.format(days=dates.full_days(span.days[0], span.days[-1])))

    def consequences(self, plan: MovePlan, today: date) -> tuple[str, ...]:
        """Who holds the old date, and what clashes on the new one."""
        found = []
        if plan.is_past:
            found.append(self.tr("The new time is over already."))
        if plan.holders:
            words = self.tr(
                "%n person(s) hold the invitation: calendar updates will be prepared.",
                "",
                plan.holders,
            )
            found.append(words)
        if plan.letters:
            found.append(self.tr("%n letter(s) bear the old date.", "", plan.letters))
        if plan.asked_again:
            words = self.tr(
                "%n person(s) had confirmed and are asked to confirm the new dates.",
                "",
                plan.asked_again,
            )
            found.append(words)
        told = [clash for clash in plan.clashes if clash.accepted is None]
        found += [clash_words(clash, today) for clash in told[:_MOST_CLASHES]]
        more = len(told) - _MOST_CLASHES
        if more > 0:
            found.append(self.tr("And %n more clash(es).", "", more))
        if not told:
            found.append(self.tr("Nothing clashes on the new day."))
        return tuple(found)


def is_silent(plan: MovePlan) -> bool:
    """Whether nobody would notice the move: then it needs no question."""
    waits = any(clash.is_open for clash in plan.clashes)
    told = plan.holders or plan.letters or plan.asked_again
    return not (told or plan.is_past or waits)
