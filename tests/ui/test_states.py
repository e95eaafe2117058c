"""Every screen that exists has a test of what it says when it is empty, and when it cannot."""

import ast
from pathlib import Path

import pytest

HERE = Path(__file__).parent
_EMPTY = "shell/test_empty_pages.py"
_FOUND = f"{_EMPTY}::test_a_search_that_finds_nothing_says_so"
_PAGE = f"{_EMPTY}::test_a_page_of_a_new_office_says_what_to_do"
_TAB = f"{_EMPTY}::test_a_tab_of_a_new_event_says_what_to_do"

STATES = {
    "first run": (
        "shell/test_welcome.py::test_an_unknown_body_can_be_added",
        "shell/test_welcome.py::test_nothing_typed_asks_for_three_letters",
    ),
    "today": (
        _PAGE,
        "shell/test_main_window.py::test_a_database_that_does_not_answer_is_told_once",
    ),
    "events": (
        _PAGE,
        "events/test_page.py::test_a_filter_that_fits_nothing_says_so_and_can_be_cleared",
    ),
    "new event": (
        "events/test_new_event.py::test_an_empty_title_is_told_beside_the_field",
        "events/test_new_event.py::test_an_empty_title_is_told_beside_the_field",
    ),
    "overview": (
        f"{_EMPTY}::test_a_new_event_says_its_first_step",
        "events/test_event_page.py::test_the_blocked_button_says_what_is_missing_and_offers_a_reason",
    ),
    "programme": (_TAB, "events/test_event_page.py::test_a_session_with_marks_stays"),
    "participants": (_TAB, "participants/test_tab.py::test_a_full_quota_is_told_in_place"),
    "institutions of an event": (
        f"{_EMPTY}::test_an_event_without_institutions_says_how_to_invite",
        "institutions/test_tab.py::test_a_used_number_is_refused_at_its_field_with_the_next_free",
    ),
    "paste": (
        "participants/test_paste.py::test_nothing_on_the_clipboard_is_an_invitation_to_copy",
        "participants/test_paste.py::test_what_is_wrong_is_said_in_words_with_its_cell",
    ),
    "attendance": (_TAB, "attendance/test_tab.py::test_what_is_no_mark_is_said_in_place"),
    "check-in": (
        "checkin/test_day.py::test_all_are_here",
        "checkin/test_day.py::test_while_the_database_is_in_use_nobody_is_lost",
    ),
    "people": (_PAGE, "people/test_page.py::test_what_is_wrong_stands_at_its_field"),
    "person": (
        f"{_EMPTY}::test_a_record_without_rows_says_so",
        "people/test_record.py::test_a_wrong_value_is_told_beside_its_field",
    ),
    "institutions": (
        _FOUND,
        "institutions/test_pages.py::test_one_that_the_list_does_not_know_needs_a_city",
    ),
    "institution": (
        f"{_EMPTY}::test_a_record_without_rows_says_so",
        "institutions/test_pages.py::test_nobody_invites_the_own_office",
    ),
    "youth councils": (
        _PAGE,
        "councils/test_pages.py::test_full_names_need_a_reason_and_last_until_the_page_closes",
    ),
    "palette": (
        f"{_EMPTY}::test_the_palette_says_that_nothing_bears_that_name",
        f"{_EMPTY}::test_the_palette_says_why_a_command_is_not_there",
    ),
    "what leaves": (
        "exports/test_dialog.py::test_unticking_everything_leaves_nothing",
        "exports/test_dialog.py::test_what_cannot_be_written_is_said_in_place",
    ),
    "settings": (
        f"{_EMPTY}::test_a_search_in_the_settings_says_that_none_speaks_of_it",
        "settings/test_page.py::test_a_place_that_is_taken_moves_nothing",
    ),
    "history": (_FOUND, "history/test_page.py::test_what_cannot_be_undone_says_why"),
    "start": (
        "shell/test_restoring.py::test_an_empty_file_is_no_backup",
        "shell/test_notices.py::test_a_database_that_cannot_be_opened_is_told_in_one_sentence",
    ),
}
"""Screen → the tests of its empty and of its error state."""


@pytest.mark.parametrize("screen", STATES)
def test_the_states_of_a_screen_are_tested(screen: str) -> None:
    for test in STATES[screen]:
        path, _, name = test.partition("::")
        tree = ast.parse((HERE / path).read_text(encoding="utf-8"))
        assert name in {one.name for one in tree.body if isinstance(one, ast.FunctionDef)}, test
