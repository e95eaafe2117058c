"""The description of a calendar entry: link, times on both clocks, sessions, place."""

from collections.abc import Iterator
from datetime import date

from ombuds_events.domain.sheets import EntrySession, EntryText
from ombuds_events.domain.span import Span, offset, offset_text
from ombuds_events.domain.text import Labels, LocalText
from ombuds_events.exchange.clean import clean_line
from ombuds_events.exchange.places import zone_city_names
from ombuds_events.exchange.wording import clock_range, date_range, dated_weekday, local


def description(text: EntryText, labels: Labels) -> str:
    """The whole text: the join link first, because no client shows it elsewhere; DEMO last."""
    blocks = [
        [clean_line(text.link)],
        list(_times(text, labels)),
        list(_sessions(text, labels)),
        [f"{labels.word('place')}: {clean_line(text.place)}" if text.place else ""],
        [labels.word("demo_line") if text.is_demo else ""],
    ]
    return "\n\n".join("\n".join(filter(None, block)) for block in blocks if any(block))


def entry_summary(event_title: str, number: int = 0, of: int = 0, session_title: str = "") -> str:
    """The title of an entry: the event, with "2/5: session" where sessions are entries."""
    if not number:
        return clean_line(event_title)
    return clean_line(f"{event_title} \u2014 {number}/{of}: {session_title}".rstrip(": "))


def cancelled_summary(summary: str, labels: Labels) -> str:
    """The title of what is off: a file that is only imported leaves the entry in place."""
    return f"{labels.word('cancelled')}: {summary}"


def _times(text: EntryText, labels: Labels) -> Iterator[str]:
    """The time at the host = the time in UTC, then the receiver's: his zone data may be old."""
    span = text.span
    if text.is_all_day:
        yield date_range(span.days[0], span.days[-1], labels)
        return
    utc = span.in_zone("UTC")
    host = f"{_range(span, span.start.date(), labels)} {_city(text.host_city, span.zone, labels)}"
    yield f"{host} = {_range(utc, span.start.date(), labels)} UTC ({span.zone})"
    if text.receiver_zone and not _same_clock(span, text.receiver_zone):
        here = span.in_zone(text.receiver_zone)
        city = _city(text.receiver_city, text.receiver_zone, labels)
        yield f"{_range(here, span.start.date(), labels)} {city} ({_shift(here)})"


def _sessions(text: EntryText, labels: Labels) -> Iterator[str]:
    """The sessions on the receiver's clock, under the names of the days if there are several."""
    if not text.sessions:
        return
    zone = text.receiver_zone or text.span.zone
    city = _city(text.receiver_city if text.receiver_zone else text.host_city, zone, labels)
    spans = [session.span.in_zone(zone) for session in text.sessions]
    yield f"{labels.word('programme')} ({city}, {_shift(spans[0])}):"
    day = text.span.start.date()
    for session, span in zip(text.sessions, spans, strict=True):
        if span.start.date() != day:
            day = span.start.date()
            yield dated_weekday(day, labels)
        yield _session(session, span, labels)


def _session(session: EntrySession, span: Span, labels: Labels) -> str:
    times = clock_range(span.start, span.end, labels)
    where = ", ".join(clean_line(part) for part in (session.track, session.room) if part)
    return f"{times}  {clean_line(local(session.title, labels))}{f' ({where})' if where else ''}"


def _range(span: Span, day: date, labels: Labels) -> str:
    """Start and end; with the date where it is another than the host's."""
    text = clock_range(span.start, span.end, labels)
    return (
        text if span.start.date() == day else f"{dated_weekday(span.start.date(), labels)}, {text}"
    )


def _city(given: LocalText, zone: str, labels: Labels) -> str:
    return clean_line(local(given, labels) or local(zone_city_names(zone), labels))


def _shift(span: Span) -> str:
    return offset_text(offset(span.start_utc, span.zone))


def _same_clock(span: Span, zone: str) -> bool:
    """Whether both zones show the same time at the start and at the end."""
    return all(
        offset(moment, span.zone) == offset(moment, zone)
        for moment in (span.start_utc, span.end_utc)
    )
