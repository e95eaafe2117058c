"""What becomes of people, times and names in a report, whatever made it."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ombuds_events.domain.online import Attendee
from ombuds_events.domain.problems import Refused
from ombuds_events.exchange.report_blocks import parted
from ombuds_events.exchange.report_names import plain_name, teams_name, zoom_name
from ombuds_events.exchange.report_times import (
    DMY,
    MDY,
    YMD,
    clock_in,
    moment_in,
    order_of,
    seconds_in,
)
from ombuds_events.exchange.report_words import _HEADINGS, field_of, language_of
from ombuds_events.exchange.reports import read_report
from ombuds_events.exchange.roster_file import read_roster
from ombuds_events.exchange.sheet_dates import plain
from ombuds_events.exchange.sheet_reading import Cell, Sheet, read_book, sheet_of
from ombuds_events.exchange.sheet_text import table_in
from tests.unit.exchange.test_reports import ZOOM, at, codes, read

DAY = date(2026, 9, 22)


def test_rejoins_devices_and_the_waiting_room() -> None:
    head = f"{ZOOM[1][0]}\n"
    report = read(
        head + "Anna,a@x.org,22.09.2026 18:00,22.09.2026 18:30,30,No,,No\n"
        "ANNA,,22.09.2026 18:20,22.09.2026 18:50,30,Yes,,No\n"
        "Anna,A@X.ORG,22.09.2026 18:55,22.09.2026 18:59,4,No,,Yes\n"
        "iPhone,,22.09.2026 18:00,22.09.2026 18:10,10,No,,No\n"
        "iPhone,,22.09.2026 18:05,22.09.2026 18:15,10,No,,No\n"
        "iPhone,,22.09.2026 18:20,22.09.2026 18:25,10,No,,No\n"
        "Bo,b1@x.org,22.09.2026 18:00,22.09.2026 18:10,10,No,,No\n"
        "Bo,b2@x.org,22.09.2026 18:00,22.09.2026 18:10,10,No,,No\n"
        "Bo,,22.09.2026 18:00,22.09.2026 18:10,10,No,,No\n"
        ",,22.09.2026 18:00,22.09.2026 18:10,10,No,,No\n"
        ",,22.09.2026 18:20,22.09.2026 18:25,10,No,,No\n"
    )
    anna, *others = report.people
    assert (anna.seconds, len(anna.stays), anna.is_guest) == (50 * 60, 2, True)
    assert [one.name for one in others] == ["iPhone", "iPhone", "Bo", "Bo", "Bo", "", ""]


def test_what_cannot_be_read_is_told_and_kept() -> None:
    head = f"{ZOOM[0][0]}\n"
    report = read(
        head + "Anna,,22.09.2026 18:00,soon,30\nBo,,soon,22.09.2026 18:00,30\n"
        "Cy,,22.09.2026 19:00,22.09.2026 18:00,30\nOtter.ai,,22.09.2026 18:00,22.09.2026 18:10,10\n"
        "=1+1,,22.09.2026 18:00,22.09.2026 18:10,10\nDee,,,,0\nEve,,22.09.2026 18"
    )
    assert [one.name for one in report.people] == [
        "Anna", "Bo", "Cy", "Otter.ai", "=1+1", "Dee", "Eve",
    ]  # fmt: skip
    found = codes(report)
    for code in ("report_time_unread", "no_leave_event", "report_no_join", "report_leave_first",
                 "report_bot", "report_formula_name", "report_cut"):  # fmt: skip
        assert code in found, code


def test_the_order_of_dates_is_decided_or_asked() -> None:
    row = f"{ZOOM[0][0]}\nAnna,,03/05/2026 18:00,03/05/2026 19:00,60"
    asked = read(row)
    assert (asked.date_order, asked.doubtful_day, codes(asked)) == (
        MDY, "03/05/2026", ["report_date_order"],
    )  # fmt: skip
    by_event = read(row, date(2026, 5, 3))
    assert (by_event.date_order, by_event.order_from_event, codes(by_event)) == (DMY, True, [])
    said = read(row, order=DMY)
    assert (said.date_order, codes(said)) == (DMY, [])
    same = read(row.replace("03/05", "05/05"))
    assert codes(same) == []
    assert order_of(["2026-05-03 10:00"]).order == YMD
    assert order_of([at(0)]).order == YMD
    assert order_of(["13/05/2026", "05/13/2026"]).order == DMY


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("57", 57), ("1h 2m 3s", 3723), ("10m 59s", 659), ("1 hr 2 min", 3720), ("58 min", 3480),
     ("1:02:30", 3750), ("59 Min. 0 Sek.", 3540), ("1 Std. 5 Min.", 3900), ("1 ч 2 мин 3 с", 3723),
     ("1 godz. 2 min 3 sek.", 3723), (timedelta(minutes=2), 120), (time(0, 2), 120), ("", None),
     ("soon", None), ("5 apples", None), ("999999999", None), (1.5, 1)],
)  # fmt: skip
def test_lengths(text: Cell, seconds: int | None) -> None:
    assert seconds_in(text) == seconds


def test_times() -> None:
    assert clock_in("12:05 AM") == time(0, 5)
    assert clock_in("12:05 p. m.") == time(12, 5)
    assert clock_in("06:05 م") == time(18, 5)
    assert clock_in("25:00") is None
    assert clock_in(at(18, 1)) == clock_in(time(18, 1)) == time(18, 1)
    assert moment_in(at(18), MDY) == moment_in("22 Sep 2026 18:00", DMY) == at(18)
    assert moment_in("2026-09-22T18:00:00Z", MDY) == at(18)
    assert (
        moment_in(datetime.combine(date.min, time(1)), MDY)
        is moment_in("1/1/0001 10:00", MDY)
        is None
    )
    assert moment_in("31/31/2026 10:00", MDY) is None


def test_names() -> None:
    assert zoom_name("Anna (Анна) (x)").name == "Anna (Анна)"
    assert zoom_name("(x)").name == "(x)"
    assert teams_name("[ACME] Li, Wei (EXT) (External)").markers == ("External",)
    assert teams_name("[ACME] Li, Wei").name == "Wei Li"
    assert teams_name("[ACME]").name == "[ACME]"
    assert teams_name("+973 0000 0000 (Guest)").markers == ("Guest", "phone")
    assert plain_name("Li, Wei, Dr").name == "Li, Wei, Dr"


def test_headings_are_of_one_field_in_a_language() -> None:
    for field, languages in _HEADINGS.items():
        for language, words in languages.items():
            for word in words.split("|"):
                assert field_of(word) == field, (language, word)
    assert language_of(["???"]) == "en"


def test_a_file_without_people_is_refused() -> None:
    for grid in ([], [["1", "2"], ["3", "4"]], [["Name", "Email"]], [["Name"], [""]]):
        with pytest.raises(Refused) as refused:
            read_report([sheet_of(grid)])
        assert refused.value.problems[0].code == "report_unknown"
    hidden = Sheet("x", (("Name",), ("Anna",)), is_hidden=True)
    with pytest.raises(Refused):
        read_report([hidden])


def test_utf_16_without_a_mark_and_cut_in_the_middle() -> None:
    text = "Full Name\tUser Action\tTimestamp\r\nАнна\tJoined\t22/09/2026, 10:00:00\r\n" * 1
    table = table_in(text.encode("utf-16-le"))
    assert table is not None
    assert read_report([sheet_of(table.rows)]).people[0].name == "Анна"
    cut = table_in(b"\xff\xfe" + text.encode("utf-16-le")[:-45])
    assert cut is not None
    assert [one.name for one in read_report([sheet_of(cut.rows)]).people] == ["Анна"]


def test_five_thousand_rows() -> None:
    rows = "\n".join(
        f"Person{n} Name{n},,22.09.2026 18:00:{n % 60:02},22.09.2026 19:00,60" for n in range(5000)
    )
    assert len(read(f"{ZOOM[0][0]}\n{rows}").people) == 5000


def test_a_roster_file() -> None:
    head = ["event_code", "participant_id", "family_name", "given_names", "email"]
    rows = (["W", "p1", "Li", "Anna", "a@x.org"], ["W", "", "", "", ""], ["W", "", "Bo", "", ""])
    grid = [["List"], head, *rows]
    one, two = read_roster([sheet_of(grid)])
    assert (one.event, one.entry.key, one.entry.name.family) == ("W", "p1", "Li")
    assert (two.entry.key, two.entry.name.family) == ("3", "Bo")
    (plain_one,) = read_roster([sheet_of([["Name", "E-mail"], ["Anna Li", "a@x.org"]])])
    assert (plain_one.event, plain_one.entry.key) == ("", "a@x.org")
    with pytest.raises(Refused):
        read_roster([sheet_of([["x"]])])


DATA = Path(__file__).parents[2] / "data"


@pytest.mark.parametrize(
    "name", ["zoom_meeting", "zoom_webinar", "teams_attendance", "google_meet"]
)
@given(place=st.integers(0, 6000))
def test_samples_cut_anywhere_never_raise(name: str, place: int) -> None:
    table = table_in((DATA / f"{name}.csv").read_bytes()[:place])
    if table is None:
        return
    with suppress(Refused):
        codes(read_report([sheet_of(table.rows)]))


HEADS = tuple(word for one in _HEADINGS.values() for words in one.values()
              for word in words.split("|"))  # fmt: skip
CELLS = st.one_of(
    st.sampled_from(HEADS),
    st.sampled_from(("2. Participants", "3. X", "Host Details", "Joined", "Left", "Yes", "--",
                     "22.09.2026 18:00", "9/22/26, 6:00:00 PM", "18:02", "1h 2m", "=1+1", "a@x.org",
                     "Anna Li", "Li, Wei (Guest)")),
    st.text(max_size=12), st.none(), st.integers(), st.floats(), st.times(), st.dates(),
    st.datetimes(), st.booleans(), st.timedeltas(),
)  # fmt: skip


@given(rows=st.lists(st.lists(CELLS, max_size=7), max_size=14), days=st.sets(st.dates()))
def test_random_tables_never_raise(rows: Sequence[Sequence[Cell]], days: set[date]) -> None:
    sheet = Sheet("x", tuple(map(tuple, rows)))
    parted(sheet.rows)
    with suppress(Refused):
        codes(read_report([sheet], days))


NAMES = st.lists(st.text(min_size=1, max_size=20).map(plain).filter(bool), min_size=1, max_size=12)


@given(names=NAMES, head=st.sampled_from([head for head, _ in ZOOM]))
def test_nobody_is_lost(names: list[str], head: str) -> None:
    grid = [head.split(",")]
    grid += [[name, "", "22.09.2026 18:00", "22.09.2026 19:00", "60"] for name in names]
    report = read_report([sheet_of(grid)])
    everybody: list[Attendee] = [*report.people]
    assert {name for one in everybody for name in one.raw_names} == set(names)
    assert sorted(row for one in everybody for row in one.rows) == list(range(2, len(names) + 2))


def test_samples_are_read_in_a_child_too() -> None:
    book = read_book(lambda _done, _all: None, DATA / "teams_attendance.csv")
    assert len(read_report(book.sheets).people) == 10
