"""Series in words: the rule, who rests on a date, what speaks against it."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QObject

from ombuds_events.domain.series import Every, MonthBy, SeriesRule, nth
from ombuds_events.domain.workdays import Resting, RestReason
from ombuds_events.queries.series import PlannedDate
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.i18n import sentence
from ombuds_events.ui.kit.words import country, local, short_weekdays, weekdays


class SeriesWords(QObject):
    """The same words in dialogs and on the page."""

    def rule(self, rule: SeriesRule, start: date) -> str:
        """A rule: "Every 2 weeks: Tue, Thu, until Tue 30 Mar 2027"; a number of dates is not told.

        It tells how many there were to be, which is more than there are where some were left out.
        """
        step = self._step(rule, start)
        if rule.until is None:
            return step
        form = self.tr("{step}, until {day}")
        return form.format(step=step, day=dates.full_day(rule.until))

    def month_by(self, which: MonthBy, start: date) -> str:
        """Which day of the month a rule means."""
        name = weekdays([start.isoweekday()])
        return {
            MonthBy.DATE: self.tr("on day {number} of the month").format(number=start.day),
            MonthBy.LAST_DAY: self.tr("on the last day of the month"),
            MonthBy.WEEKDAY: self.tr("week {number} of the month: {day}").format(
                number=nth(start), day=name
            ),
            MonthBy.LAST_WEEKDAY: self.tr("last week of the month: {day}").format(day=name),
        }[which]

    def against(self, one: PlannedDate) -> str:
        """What speaks against a date, "" if nothing does."""
        return " ".join(self._against(one))

    def _against(self, one: PlannedDate) -> Iterator[str]:
        if one.note is not None:
            yield sentence(one.note)
        yield from self._resting(one.resting)
        for other in one.others:
            yield self.tr("At the same time: {title}.").format(title=local(other.title))

    def _resting(self, resting: tuple[Resting, ...]) -> Iterator[str]:
        groups: dict[str, list[str]] = {}
        for one in resting:
            groups.setdefault(self._reason(one), []).append(local(one.calendar.name))
        for reason, names in groups.items():
            yield self.tr("{reason}: {names}.").format(reason=reason, names=", ".join(names))

    def _reason(self, one: Resting) -> str:
        rest = one.rest
        if rest.reason is RestReason.WEEKEND:
            return self.tr("Weekend")
        name = local(rest.name)
        if rest.reason is RestReason.CLOSED:
            return self.tr("Closed ({what})").format(what=name) if name else self.tr("Closed")
        about = f"{name} \u2248" if rest.is_estimate else name
        return self.tr("Holiday in {country} ({what})").format(
            country=country(rest.country), what=about
        )

    def _step(self, rule: SeriesRule, start: date) -> str:
        step = self._every(rule)
        if rule.every is Every.WEEK:
            days = sorted(rule.weekdays | {start.isoweekday()})
            return self.tr("{step}: {days}").format(step=step, days=short_weekdays(days))
        if rule.every is Every.MONTH:
            day = self.month_by(rule.month_by, start)
            return self.tr("{step}, {day}").format(step=step, day=day)
        return step

    def _every(self, rule: SeriesRule) -> str:
        number = rule.interval
        if number == 1:
            return {
                Every.DAY: self.tr("Every day"),
                Every.WEEK: self.tr("Every week"),
                Every.MONTH: self.tr("Every month"),
                Every.YEAR: self.tr("Every year"),
            }[rule.every]
        words = {
            Every.DAY: self.tr("Every %n day(s)", "", number),
            Every.WEEK: self.tr("Every %n week(s)", "", number),
            Every.MONTH: self.tr("Every %n month(s)", "", number),
            Every.YEAR: self.tr("Every %n year(s)", "", number),
        }[rule.every]
        return words.replace("%n", dates.number(number))
