"""Days, times, spans and numbers as this program writes them, in every language."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QLocale

from ombuds_events.domain.span import Span, instant, offset, offset_text, zone_of
from ombuds_events.domain.text import QT_TRANSLATE_NOOP, LocalText, isolated, pick
from ombuds_events.exchange.places import city_of_zone
from ombuds_events.ui.kit.i18n import language, locale, text, write_days_with

SOON = timedelta(days=14)
_OWN: dict[str, LocalText] = {}
_SHORT_MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "ru": ("янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"),
}
_NEXT_DAY = QT_TRANSLATE_NOOP("Terms", "{day} {time}, next day")
_DAY_BEFORE = QT_TRANSLATE_NOOP("Terms", "{day} {time}, the day before")
_CHANGES = QT_TRANSLATE_NOOP("Terms", "{now}, from {day} {then}")


def day(when: date, today: date | None = None) -> str:
    """A day in a list: "Tue 13 Oct", with the year if it is not that of `today`."""
    year = f" {when.year}" if today is not None and when.year != today.year else ""
    return isolated(f"{_weekday(when)} {when.day} {_short_month(when)}{year}")


def days(first: date, last: date, today: date | None = None) -> str:
    """Days in a list: "Tue 13 – Wed 14 Oct", "31 Aug – 2 Sep"."""
    if first == last:
        return day(first, today)
    if language() == "ar":
        return _arabic_days(first, last, today)
    year = f" {last.year}" if today is not None and last.year != today.year else ""
    end = f"{last.day} {_short_month(last)}{year}"
    if first.year != last.year:
        return isolated(f"{first.day} {_short_month(first)} {first.year} – {end}")
    if first.month != last.month:
        return isolated(f"{first.day} {_short_month(first)} – {end}")
    return isolated(f"{_weekday(first)} {first.day} – {_weekday(last)} {end}")


def _arabic_days(first: date, last: date, today: date | None) -> str:
    """Arabic weekdays are long; in a list the days do: "13 و14 أكتوبر", "16–20 نوفمبر"."""
    year = f" {last.year}" if today is not None and last.year != today.year else ""
    end = f"{_short_month(last)}{year}"
    if (first.year, first.month) != (last.year, last.month):
        return isolated(f"{first.day} {_short_month(first)} – {last.day} {end}")
    if (last - first).days == 1:
        return isolated(f"{first.day} و{last.day} {end}")
    return isolated(f"{_ltr(f'{first.day}–{last.day}')} {end}")


def long_day(when: date) -> str:
    """A day in a heading: "Monday 21 September"."""
    one = locale(language())
    return isolated(
        f"{_capital(one.dayName(when.isoweekday()))} {when.day} {one.monthName(when.month)}"
    )


def full_day(when: date) -> str:
    """A day on its own: "Tue 13 Oct 2026", "вт 13 октября 2026 г."."""
    return isolated(f"{_weekday(when)} {when.day} {_month(when)} {_year(when)}")


def full_days(first: date, last: date) -> str:
    """Days on their own: "Tue 13 – Wed 14 Oct 2026"."""
    if first == last:
        return full_day(first)
    start = f"{_weekday(first)} {first.day}"
    if language() == "ar":
        if (last - first).days == 1 and first.month == last.month:
            return isolated(f"{start} و{_weekday(last)} {last.day} {_month(last)} {last.year}")
        if (first.year, first.month) == (last.year, last.month):
            return isolated(f"{start} – {_weekday(last)} {last.day} {_month(last)} {last.year}")
        return isolated(
            f"{start} {_month(first)} – {_weekday(last)} {last.day} {_month(last)} {last.year}"
        )
    if first.year != last.year:
        start += f" {_month(first)} {_year(first)}"
    elif first.month != last.month:
        start += f" {_month(first)}"
    return isolated(f"{start} – {_weekday(last)} {last.day} {_month(last)} {_year(last)}")


def month(when: date) -> str:
    """A month as a heading: "September 2026"."""
    return isolated(f"{_capital(locale(language()).standaloneMonthName(when.month))} {when.year}")


def clock(when: time | datetime) -> str:
    """A time of day: "10:00"."""
    return f"\u2066{when:%H:%M}\u2069"


def clocks(start: datetime, end: datetime) -> str:
    """A stretch of a day: "10:00–12:00", left to right everywhere."""
    return f"\u2066{start:%H:%M}–{end:%H:%M}\u2069"


def zone_clock(zone: str, at: int, place: str = "") -> str:
    """City and offset at the instant `at`: "Moscow (UTC+3)"; `place` instead of the zone's city."""
    return f"{place or city(zone)} ({zone_offset(zone, at)})"


def zone_offset(zone: str, at: int) -> str:
    """The offset at the instant `at`: "UTC+3"; names a change within a fortnight."""
    now = _ltr(offset_text(offset(at, zone)))
    changed = clock_change(zone, at)
    if changed is None:
        return now
    then = _ltr(offset_text(offset(instant(datetime.combine(changed, time(12)), zone), zone)))
    return text("Terms", _CHANGES).format(now=now, day=_day_month(changed), then=then)


def clock_change(zone: str, at: int) -> date | None:
    """The day within a fortnight after `at` on which the clocks of `zone` change."""
    start = datetime.fromtimestamp(at, zone_of(zone)).replace(tzinfo=None)
    if offset(at, zone) == offset(at + int(SOON.total_seconds()), zone):
        return None
    for n in range(SOON.days + 1):
        morning = instant(datetime.combine(start.date() + timedelta(days=n + 1), time.min), zone)
        if offset(morning, zone) != offset(at, zone):
            return start.date() + timedelta(days=n)
    return None


def full(span: Span, place: str = "") -> str:
    """The full form: "Tue 13 Oct 2026, 10:00–12:00 Moscow (UTC+3)"."""
    first, last = span.days[0], span.days[-1]
    where = zone_clock(span.zone, span.start_utc, place)
    hours = clocks(span.start, span.end)
    # All parts are isolated: without a mark such a line would run left to right.
    mark = "\u200f" if language() == "ar" else ""
    return f"{mark}{full_days(first, last)}{_comma()} {hours}{_before_city()} {where}"


def hours_in(span: Span, zone: str, place: str = "") -> str:
    """The hours of `span` for people in `zone`: "10:00–13:00 Moscow (UTC+3)"."""
    there = span.in_zone(zone)
    where = zone_clock(zone, span.start_utc, place)
    return f"{clocks_beside(span, there)}{_before_city()} {where}"


def clocks_beside(span: Span, there: Span) -> str:
    """The clocks of `there`; a day that is not that of `span` is written."""
    shift = (there.start.date() - span.start.date()).days
    if not shift:
        return clocks(there.start, there.end)
    form = _NEXT_DAY if shift > 0 else _DAY_BEFORE
    hours = clocks(there.start, there.end)
    return text("Terms", form).format(day=_weekday(there.start.date()), time=hours)


def moment(when: datetime, today: date | None = None) -> str:
    """A day and time in a log: "Sat 19 Sep 16:02"."""
    return f"{day(when.date(), today)} {clock(when)}"


def now_line(when: datetime, zone: str, place: str = "") -> str:
    """The present moment: "Mon 21 Sep 2026 · 11:20 Moscow (UTC+3)"."""
    at = int(when.timestamp())
    return f"{full_day(when.date())} · {clock(when)}{_before_city()} {zone_clock(zone, at, place)}"


def call_own(zone: str, city: LocalText) -> None:
    """Let the own clock bear the city of the own office, which the zone need not be named after."""
    _OWN.clear()
    if any(city.values()):
        _OWN[zone] = city


def city(zone: str) -> str:
    """The city that stands for `zone` in the language of the window; the own one for the own."""
    if zone in _OWN:
        return isolated(pick(_OWN[zone], language()))
    return isolated(city_of_zone(zone, language()))


def number(value: float, places: int = 0) -> str:
    """A number: "3,812"."""
    one = locale(language())
    return one.toString(float(value), "f", places) if places else one.toString(int(value))


def percent(share: float) -> str:
    """A share of one: "58 %"."""
    return _ltr(f"{round(share * 100)}\u00a0%")


def ratio(part: int, whole: int) -> str:
    """A part of a whole: "7 / 11", in Arabic in words."""
    if language() == "ar":
        return isolated(f"{part} من {whole}")
    return _ltr(f"{part} / {whole}")


def short_month(number: int) -> str:
    """A month as a short label: "Oct"."""
    if language() == "en":  # of September the library keeps four letters
        return _SHORT_MONTHS["en"][number - 1]
    one = locale(language())
    return one.standaloneMonthName(number, QLocale.FormatType.ShortFormat).rstrip(".")


def hours(minutes: int) -> str:
    """A length of time in hours: "5.25", "6"."""
    whole, rest = divmod(minutes, 60)
    return number(minutes / 60, 2) if rest else number(whole)


def _weekday(when: date) -> str:
    return locale(language()).dayName(when.isoweekday(), QLocale.FormatType.ShortFormat)


def _short_month(when: date) -> str:
    own = _SHORT_MONTHS.get(language())
    if own:
        return own[when.month - 1]
    return locale(language()).monthName(when.month, QLocale.FormatType.ShortFormat)


def _month(when: date) -> str:
    if language() in {"ru", "ar"}:
        return locale(language()).monthName(when.month)
    return _short_month(when)


def _day_month(when: date) -> str:
    return isolated(f"{when.day} {_month(when)}")


def _year(when: date) -> str:
    return f"{when.year}\u00a0г." if language() == "ru" else str(when.year)


def _comma() -> str:
    return "،" if language() == "ar" else ","


def _before_city() -> str:
    return "," if language() == "ru" else ""


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _ltr(words: str) -> str:
    return f"\u2066{words}\u2069"


write_days_with(day)
