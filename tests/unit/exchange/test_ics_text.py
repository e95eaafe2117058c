"""The description of a calendar entry."""

from dataclasses import replace

from ombuds_events.domain.sheets import EntrySession, EntryText
from ombuds_events.exchange.ics_text import cancelled_summary, description, entry_summary
from tests.unit.exchange.shapes import labels, span

ZONE = "Asia/Samarkand"
DAY = EntryText(
    span("2026-10-20T09:00", "2026-10-20T17:00", ZONE),
    sessions=(
        EntrySession(
            {"en": "Opening", "ru": "Открытие"},
            span("2026-10-20T09:00", "2026-10-20T09:30", ZONE),
            "Hall A",
        ),
        EntrySession({"en": "Practice"}, span("2026-10-20T09:45", "2026-10-20T11:30", ZONE)),
    ),
    place="Conference hotel",
)


def test_notice_tells_both_clocks_and_the_sessions() -> None:
    assert description(DAY, labels("en")).split("\n") == [
        "09:00–17:00 Samarkand = 04:00–12:00 UTC (Asia/Samarkand)",
        "",
        "Programme (Samarkand, UTC+5):",
        "09:00–09:30  Opening (Hall A)",
        "09:45–11:30  Practice",
        "",
        "Place: Conference hotel",
    ]


def test_receiver_gets_the_sessions_on_his_own_clock() -> None:
    text = replace(DAY, receiver_zone="Asia/Bahrain", receiver_city={"en": "Manama"})
    assert description(text, labels("en")).split("\n")[:6] == [
        "09:00–17:00 Samarkand = 04:00–12:00 UTC (Asia/Samarkand)",
        "07:00–15:00 Manama (UTC+3)",
        "",
        "Programme (Manama, UTC+3):",
        "07:00–07:30  Opening (Hall A)",
        "07:45–09:30  Practice",
    ]


def test_receiver_with_the_same_clock_is_not_told_twice() -> None:
    text = replace(DAY, receiver_zone="Asia/Tashkent")
    lines = description(text, labels("en")).split("\n")
    assert lines[1:3] == ["", "Programme (Tashkent, UTC+5):"]


def test_other_day_is_named() -> None:
    text = replace(DAY, receiver_zone="America/Los_Angeles")
    lines = description(text, labels("en")).split("\n")
    assert lines[1] == "Mon, 19 October 2026, 21:00–05:00 Los Angeles (UTC−7)"
    assert lines[4:6] == ["Mon, 19 October 2026", "21:00–21:30  Opening (Hall A)"]


def test_link_comes_first_and_demo_last() -> None:
    text = replace(DAY, link="https://meet.example/1", is_demo=True)
    lines = description(text, labels("en")).split("\n")
    assert lines[0] == "https://meet.example/1"
    assert lines[-1].startswith("DEMO")


def test_whole_days_are_told_as_days() -> None:
    days = span("2026-10-20T00:00", "2026-10-22T23:00", ZONE)
    assert description(EntryText(days, is_all_day=True), labels("en")) == "20–22 October 2026"


def test_two_languages_stand_side_by_side() -> None:
    lines = description(DAY, labels("en", "ru")).split("\n")
    assert lines[0].startswith("09:00–17:00 Samarkand / Самарканд = ")
    assert lines[3] == "09:00–09:30  Opening / Открытие (Hall A)"


def test_clock_ranges_do_not_turn_round_in_arabic() -> None:
    assert "\u206609:00–17:00\u2069 سمرقند" in description(DAY, labels("ar"))


def test_titles_of_entries() -> None:
    assert entry_summary("Seminar\n") == "Seminar"
    assert entry_summary("Seminar", 2, 5, "Practice") == "Seminar — 2/5: Practice"
    assert entry_summary("Seminar", 2, 5) == "Seminar — 2/5"
    assert cancelled_summary("Seminar", labels("en")) == "CANCELLED: Seminar"


def test_a_session_names_its_track_before_its_room() -> None:
    first, second = DAY.sessions
    text = replace(DAY, sessions=(replace(first, track="A"), replace(second, track="B")))
    told = description(text, labels("en"))
    assert "Opening (A, Hall A)" in told
    assert "Practice (B)" in told
