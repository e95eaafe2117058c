"""Names of files: safe everywhere, DEMO where it is one, never a name of a person."""

from datetime import date

import pytest

from ombuds_events.domain.file_names import (
    LONGEST,
    calendar_file,
    event_file,
    invitation_file,
    invitations_folder,
    numbered,
    slug,
)
from ombuds_events.domain.kinds import ExportKind

DAY = date(2025, 9, 16)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FLAG-2025", "flag-2025"),
        ('a/b\\c:d*?"<>|', "a-b-c-d"),
        ("СЕМ-2026-02", "sem-2026-02"),
        ("CON", "con-1"),
        ("lpt9", "lpt9-1"),
        ("..", "event"),
    ],
)
def test_slugs(text: str, expected: str) -> None:
    assert slug(text) == expected


def test_files_of_an_event() -> None:
    plain = event_file(DAY, "FLAG-2025", ExportKind.ATTENDANCE, is_demo=False)
    assert plain == "2025-09-16_flag-2025_attendance.xlsx"
    demo = event_file(DAY, "FLAG-2025", ExportKind.SIGN_IN, is_demo=True)
    assert demo == "2025-09-16_flag-2025_sign-in_DEMO.xlsx"
    assert invitations_folder(DAY, "A", is_demo=True) == "2025-09-16_a_invitations_DEMO"


def test_a_long_code_is_cut_and_the_ending_stays() -> None:
    name = event_file(DAY, "x" * 300, ExportKind.NOTICE, is_demo=True)
    assert len(name) == LONGEST
    assert name.endswith("_notice_DEMO.ics")


def test_invitations_are_numbered() -> None:
    assert invitation_file(7, 40, 1, 1, is_demo=False) == "invite_07.ics"
    assert invitation_file(7, 40, 2, 11, is_demo=True) == "invite_07_02_DEMO.ics"


def test_calendars_and_second_names() -> None:
    assert calendar_file(DAY, None, is_demo=False) == "2025-09-16_calendar.ics"
    assert calendar_file(DAY, 2026, is_demo=True) == "2025-09-16_2026_calendar_DEMO.ics"
    assert numbered("a.b.xlsx", 2) == "a.b (2).xlsx"
    assert numbered("folder", 3) == "folder (3)"


def test_a_selection_of_events_is_not_called_the_whole_calendar() -> None:
    chosen = calendar_file(DAY, None, is_demo=False, is_selection=True)
    assert chosen == "2025-09-16_events.ics"
    of_year = calendar_file(DAY, 2026, is_demo=True, is_selection=True)
    assert of_year == "2025-09-16_2026_events_DEMO.ics"
