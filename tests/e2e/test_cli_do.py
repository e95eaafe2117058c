"""Commands that change data, from an own office to the files that leave it."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.e2e.program import complaints, done, read, run


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A new office, founded by command."""
    database = tmp_path / "Новый офис" / "events.db"
    assert (
        done("--db", database, "--as", "Dana", "new", "--institution", "Казахстан")
        == f"{database}\n"
    )
    return database


def test_from_nothing_to_a_filled_sheet(office: Path, tmp_path: Path) -> None:
    code = done(
        "--db", office, "add", "event", "--title", "Plain law", "--type", "seminar",
        "--start", "2026-11-10T10:00", "--end", "2026-11-10T13:00", "--zone", "Asia/Almaty",
        "--partner", "Uzbekistan:co-organiser", "--recommendation", "6",
        "--project-no", "UNDP/7", "--signatory", "Dana Orlova, Commissioner",
    ).strip()  # fmt: skip
    assert code == "SEM-2026-01"
    session = ("--start", "2026-11-10T10:00", "--end", "2026-11-10T11:30", "--counted")
    assert (
        done("--db", office, "add", "session", "--event", code, "--title", "One", *session) == "1\n"
    )
    done("--db", office, "add", "person", "--family", "=cmd|' /C calc'!A0", "--given", "Anna",
         "--email", "anna@office.example", "--institution", "Uzbekistan", "--sex", "F")  # fmt: skip
    seat = ("--event", code, "--person", "anna@office.example")
    assert (
        done("--db", office, "add", "participation", *seat, "--state", "confirmed") == "confirmed\n"
    )
    done("--db", office, "add", "invitation", "--event", code, "--institution", "Uzbekistan")
    done("--db", office, "add", "mark", *seat, "--session", "1", "--mark", "45")
    event = read("--db", office, "show", "event", code)
    assert [(one["country"], one["role"]) for one in event["partners"]] == [
        ("KZ", "lead"),
        ("UZ", "co_organiser"),
    ]
    assert event["attendance"]["rows"][0]["minutes"] == 45
    assert (event["project_no"], event["signatory"]) == ("UNDP/7", "Dana Orlova, Commissioner")
    sheet = tmp_path / "лист явки.xlsx"
    assert done("--db", office, "export", "attendance", code, "--out", sheet) == f"{sheet}\n"
    cells = [cell for page in load_workbook(sheet) for row in page for cell in row]
    assert any("=cmd" in str(cell.value) for cell in cells)
    assert not [c for c in cells if c.data_type == "f" and "cmd" in str(c.value)]


def test_a_title_with_line_breaks_becomes_one_line(office: Path) -> None:
    code = done(
        "--db", office, "add", "event", "--title", "Law\r\nand\x07 order\t1", "--type", "webinar",
        "--start", "2026-11-10T10:00", "--end", "2026-11-10T13:00", "--zone", "Asia/Almaty",
    ).strip()  # fmt: skip
    assert read("--db", office, "show", "event", code)["title"] == {"en": "Law and order 1"}


def test_a_move_is_shown_first_and_taken_back(database: Path) -> None:
    move = ("--db", database, "move", "event", "SEM-2026-02", "--start", "2026-10-27T09:00")
    plan = done(*move)
    assert "2026-10-27T09:00 to 2026-10-29T17:00, Asia/Samarkand" in plan
    assert "institutions with a letter that bears the old date: 9" in plan
    before = read("--db", database, "show", "event", "SEM-2026-02")
    assert before["start"] == "2026-10-20T09:00"
    done(*move, "--apply")
    after = read("--db", database, "show", "event", "SEM-2026-02")
    assert (after["start"], after["sequence"]) == ("2026-10-27T09:00", 1)
    assert "Event moved" in done("--db", database, "undo")
    done("--db", database, "undo", "--apply")
    again = read("--db", database, "show", "event", "SEM-2026-02")
    assert (again["start"], again["sequence"]) == ("2026-10-20T09:00", 2)
    steps = read("--db", database, "history", "SEM-2026-02")
    assert [(step["what"], step["kind"]) for step in steps[:2]] == [
        ("move_event", "undo"),
        ("move_event", "do"),
    ]


def test_undo_knows_who_did_what_and_never_takes_back_the_office(database: Path) -> None:
    done("--db", database, "--as", "Visitor", "add", "person", "--given", "Solo")
    assert "nothing of yours" in complaints(run("--db", database, "undo"), 1)[0]
    done("--db", database, "--as", "Visitor", "undo", "--apply")
    assert read("--db", database, "list", "people", "--find", "Solo") == []
    result = run("--db", database, "--as", "Visitor", "undo", "--apply")
    assert "nothing of yours" in complaints(result, 1)[0]


def test_a_seat_above_the_quota_is_reserve(database: Path) -> None:
    seat = ("--event", "SEM-2026-02", "--person", "per-ru-5")
    assert done("--db", database, "add", "participation", *seat) == "reserve\n"


def test_calendar_files_leave_for_one_person_and_for_all(database: Path, tmp_path: Path) -> None:
    out = tmp_path / "письма"
    lines = done("--db", database, "export", "ics", "FLAG-2025", "--kind", "invitations",
                 "--person", "per-uz-1", "--out", out).splitlines()  # fmt: skip
    assert [Path(line).exists() for line in lines] == [True] * 11
    assert b"METHOD:REQUEST" in Path(lines[0]).read_bytes()
    whole = tmp_path / "календарь.ics"
    done("--db", database, "export", "calendar", "--year", 2025, "--out", whole)
    assert whole.read_bytes().startswith(b"BEGIN:VCALENDAR")
    for kind in ("signin", "participants"):
        done("--db", database, "export", kind, "FLAG-2025", "--out", tmp_path / f"{kind}.xlsx",
             "--labels", "en,ru", "--order", "country")  # fmt: skip
        assert load_workbook(tmp_path / f"{kind}.xlsx").sheetnames
