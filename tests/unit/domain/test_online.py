"""Who was online, whose name it is, what mark the time earns."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ombuds_events.domain.kinds import Mark
from ombuds_events.domain.names import NameParts
from ombuds_events.domain.online import (
    Attendee,
    Stay,
    is_phone,
    joins,
    merged,
    span_minutes,
    union_seconds,
)
from ombuds_events.domain.presence import (
    Threshold,
    Unit,
    Window,
    earned,
    mark_of,
    mark_of_time,
    overlapping,
    within,
)
from ombuds_events.domain.roster import Match, Roster, RosterEntry, matches

START = datetime.combine(date(2026, 9, 8), time(11))
HOUR = Window(0, 3600)


def stay(start: int, end: int | None) -> Stay:
    return Stay(
        START + timedelta(minutes=start), None if end is None else START + timedelta(minutes=end)
    )


def roster(*entries: tuple[str, str, str, str, str, str]) -> Roster:
    return Roster(
        RosterEntry(key, NameParts(family, given, patronymic, latin), email)
        for key, family, given, patronymic, latin, email in entries
    )


PEOPLE = roster(
    ("ru", "Ветлугина", "Дарья", "Игоревна", "VETLUGINA Daria", "d@x.org"),
    ("kz", "Оспанкул", "Тимур", "Канатович", "OSPANKUL Timur", ""),
    ("rs", "Stojković", "Jelena", "", "STOJKOVIĆ Jelena", "j@x.org"),
    ("lk", "", "Thamilini", "", "Thamilini", ""),
    ("n1", "Ким", "Ольга", "Ивановна", "KIM Olga", "o1@x.org"),
    ("n2", "Ким", "Ольга", "Петровна", "KIM Olga", "o2@x.org"),
    ("e1", "Один", "Адрес", "", "", "same@x.org"),
    ("e2", "Другой", "Человек", "", "", "same@x.org"),
)


def match(name: str, email: str = "") -> Match:
    return PEOPLE.match(Attendee(name, email=email))


def test_certain_by_e_mail_or_all_parts() -> None:
    assert match("Somebody", "D@X.org") == Match("ru", "email")
    assert match("дарья  ветлугина") == Match("ru", "name")
    assert match("Daria Vetlugina - RU") == Match("ru", "name")
    assert match("Jelena Stojkovic") == Match("rs", "name")
    assert match("Thamilini") == Match("lk", "name")


def test_who_is_there_already_is_suggested_last() -> None:
    both = roster(
        ("a", "Иванова", "Дарья", "", "", "a@x.org"), ("b", "Ветрова", "Дарья", "", "", "")
    )
    people = (Attendee("Дарья Иванова", email="a@x.org"), Attendee("Дарья"))
    assert both.match_all(people) == (Match("a", "email"), Match(suggested=("b",)))
    assert matches(both.entries, people) == both.match_all(people)
    device = (people[0], Attendee("Дарья И."))
    assert both.match_all(device)[1].suggested == ("a",)


def test_everything_else_is_only_suggested() -> None:
    assert match("Timur") == Match(suggested=("kz",))
    assert match("Daria V.").suggested == ("ru",)
    assert match("Thamilini Perera") == Match(suggested=("lk",))
    assert match("Jelena Stojković", "other@y.org") == Match(suggested=("rs",))
    assert match("Olga Kim").suggested == ("n1", "n2")
    assert match("Whoever", "same@x.org").suggested == ("e1", "e2")
    assert match("Адрес Один", "same@x.org").suggested == ("e1", "e2")
    assert match("Nobody Here") == match("iPhone") == match("Meeting Notetaker") == Match()
    assert match("+973 0000 0000") == match("") == Match()
    assert match("تيمور").suggested == ("kz",)


def test_the_same_bearer_of_a_name_without_e_mail_is_certain() -> None:
    assert PEOPLE.match(Attendee("Тимур Оспанкул", email="private@y.org")) == Match("kz", "name")


def test_what_a_name_says() -> None:
    assert Attendee("Otter.ai").is_bot
    assert not Attendee("Botagoz Li").is_bot
    assert not Attendee("Notetaker", email="a@x.org").is_bot
    assert Attendee("iPhone (2)").is_device
    assert Attendee("37410000000").is_phone
    assert not is_phone("204")
    assert not is_phone("------")


def test_minutes_of_a_clock() -> None:
    over_midnight = (time(23, 30), time(0, 30))
    assert span_minutes(over_midnight) == 60
    short = Attendee("A", clocks=(over_midnight,), stated=30 * 60)
    assert (short.is_short_of_span, joins(short)) == (True, 2)
    assert joins(Attendee("A", clocks=(over_midnight,), stated=60 * 60)) == 1
    assert not Attendee("A", clocks=(over_midnight,)).is_short_of_span
    (both,) = merged([short, Attendee("A", clocks=((time(22), time(23)),), stated=60)])
    assert both.clocks == (over_midnight, (time(22), time(23)))


def test_an_open_stay_counts_nothing_yet() -> None:
    one = Attendee("A", stays=(stay(0, 30), stay(10, 20), stay(40, None)))
    assert (one.seconds, one.is_open, joins(one)) == (1800, True, 3)


STAYS = st.lists(
    st.tuples(st.integers(0, 500), st.integers(0, 300)).map(lambda p: stay(p[0], sum(p))),
    max_size=8,
)


@given(stays=STAYS)
def test_a_union_is_between_the_longest_and_the_sum(stays: list[Stay]) -> None:
    lengths = [(one.end - one.start).total_seconds() for one in stays if one.end]
    assert max(lengths, default=0) <= union_seconds(stays) <= sum(lengths)
    assert union_seconds(stays) == union_seconds([*stays, *stays])


ROWS = st.builds(
    lambda name, email, stays, waits: Attendee(
        name, (name,), email, tuple(stays), is_waiting_only=waits
    ),
    st.sampled_from(("Anna", "ANNA", "Bo", "iPhone", "", "Ли")),
    st.sampled_from(("", "", "a@x.org", "A@x.org", "b@x.org")),
    STAYS,
    st.booleans(),
)


@given(rows=st.lists(ROWS, max_size=12))
def test_nobody_is_lost_or_made_up(rows: list[Attendee]) -> None:
    numbered = [replace(row, rows=(n,)) for n, row in enumerate(rows)]
    found = merged(numbered)
    assert sorted(n for one in found for n in one.rows) == list(range(len(rows)))
    emails = [one.email.casefold() for one in found if one.email]
    assert len(emails) == len(set(emails)) == len({r.email.casefold() for r in rows if r.email})


# --- Marks ---------------------------------------------------------------------------------------


def minutes(*pairs: tuple[int, int]) -> list[Window]:
    return [Window(start * 60, end * 60) for start, end in pairs]


def test_the_threshold_decides() -> None:
    usual = Threshold()
    assert mark_of(minutes((-5, 70)), HOUR, usual) is Mark.ONLINE
    assert mark_of(minutes((0, 30), (20, 60)), HOUR, usual) is Mark.ONLINE
    assert mark_of(minutes((0, 20), (50, 60)), HOUR, usual) == 30
    assert mark_of(minutes((100, 120)), HOUR, usual) is None
    assert mark_of([Window(0, 30)], HOUR, usual) is None
    half = Threshold(50)
    assert mark_of(minutes((16, 60)), HOUR, half) is Mark.LATE
    assert mark_of(minutes((0, 44)), HOUR, half) is Mark.LEFT_EARLY
    assert mark_of(minutes((16, 44)), HOUR, Threshold(20, Unit.MINUTES)) == 28
    assert mark_of(minutes((0, 60)), HOUR, Threshold(90, Unit.MINUTES)) is Mark.ONLINE
    assert mark_of(minutes((0, 60)), HOUR, usual, most=600) == 10
    assert mark_of(minutes((0, 60)), HOUR, usual, most=0) is None


def test_time_that_is_only_counted() -> None:
    assert mark_of_time(3000, 3600, Threshold()) is Mark.ONLINE
    assert mark_of_time(1200, 3600, Threshold()) == 20
    assert mark_of_time(20, 3600, Threshold()) is None


def test_what_a_mark_is_worth() -> None:
    assert (earned(Mark.LEFT_EARLY, 60), earned(20, 60), earned(Mark.ONLINE, 60)) == (30, 20, 60)


def test_sessions_side_by_side() -> None:
    sessions = [(1, Window(0, 60)), (2, Window(60, 120)), (3, Window(90, 150)), (4, Window(95, 96))]
    assert overlapping(sessions) == {2, 3, 4}


@given(
    stays=st.lists(
        st.tuples(st.integers(-50, 200), st.integers(1, 90)).map(
            lambda p: Window(p[0] * 60, sum(p) * 60)
        ),
        max_size=6,
    ),
    share=st.integers(0, 100),
)
def test_a_mark_never_says_more_than_the_time(stays: list[Window], share: int) -> None:
    there = sum(one.end - one.start for one in within(stays, HOUR))
    value = mark_of(stays, HOUR, Threshold(share))
    assert (value is None) == (there < 60)
    if isinstance(value, Mark):
        assert there >= 36 * share
    elif value is not None:
        assert value == there // 60
