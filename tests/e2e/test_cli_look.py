"""Commands that look: lists, pages, history."""

import json
from pathlib import Path

import pytest

from ombuds_events.services.seeding import scenario
from tests.e2e.program import done, read, run

STORY = scenario()
CHILDREN = [
    member
    for council in STORY["youth_councils"]
    for member in council["members"]
    if member["birth_date"] > "2008-09-28"
]
SECRETS = {
    secret
    for child in CHILDREN
    for secret in (
        child["family_name"],
        child["birth_date"],
        child["guardian"]["name"],
        child["guardian"]["phone"],
        child["guardian"]["email"],
    )
    if secret
}


def test_lists_have_what_the_story_has(shared: Path) -> None:
    assert len(read("--db", shared, "list", "events")) == 24
    assert len(read("--db", shared, "list", "institutions")) == 14
    assert len(read("--db", shared, "list", "councils")) == 2
    assert len(read("--db", shared, "list", "people")) == 58 + 12
    letters = read("--db", shared, "list", "invitations", "--event", "SEM-2026-02")
    overdue = {row["institution"] for row in letters if row["overdue"]}
    assert overdue == {"inst-ir", "inst-mn", "inst-ma"}


def test_lists_can_be_narrowed(shared: Path) -> None:
    held = read("--db", shared, "list", "events", "--state", "follow-up")
    assert [row["code"] for row in held] == ["FLAG-2025"]
    found = read("--db", shared, "list", "events", "--find", "мигрантов")
    assert [row["code"] for row in found] == ["SEM-2026-02"]
    assert len(read("--db", shared, "list", "events", "--year", 2025)) == 10
    people = read("--db", shared, "list", "people", "--find", "seidakhmetova")
    assert [row["ref"] for row in people] == ["per-kz-1"]
    table = done("--db", shared, "--lang", "ru", "list", "events", "--find", "SEM-2026-02")
    assert "Жалобы трудовых мигрантов" in table


def test_people_read_states_in_words_and_programs_read_keys(shared: Path) -> None:
    shown = done("--db", shared, "--lang", "ru", "show", "event", "ev-20")
    assert "state: Оценено" in shown
    assert "role ведущий организатор" in shown
    assert "state: Evaluated" in done("--db", shared, "show", "event", "ev-20")
    assert read("--db", shared, "--lang", "ru", "show", "event", "ev-20")["state"] == "evaluated"
    moved = done("--db", shared, "--lang", "ru", "move", "event", "SEM-2026-02",
                 "--start", "2026-10-26T10:00")  # fmt: skip
    assert "Решить: 2026-10-26: праздник (Казахстан), День Республики (перенос)." in moved


def test_show_event_has_the_promised_keys_and_figures(shared: Path) -> None:
    event = read("--db", shared, "show", "event", "ev-07")
    promised = (
        "code uid title type mode state start end timezone start_utc end_utc partners programme "
        "invitations participations attendance head_counts recommendations sequence"
    )
    assert set(promised.split()) <= event.keys()
    assert (event["state"], event["sequence"]) == ("follow_up", 2)
    assert (event["start"], event["start_utc"]) == ("2025-09-16T13:00", "2025-09-16T08:00Z")
    attendance = event["attendance"]
    assert [session["number"] for session in attendance["sessions"]] == list(range(1, 27))
    told = next(row for row in STORY["events"] if row["id"] == "ev-07")
    letters = told["attendance"]["by_person"]
    by_person = {row["person"]: row for row in attendance["rows"]}
    assert {ref: _in_order(row["marks"]) for ref, row in by_person.items()} == letters
    for seat in told["participations"]:
        if "completion" in seat:
            assert by_person[seat["person_id"]]["share"] == pytest.approx(
                seat["completion"], abs=1e-4
            )
            assert by_person[seat["person_id"]]["minutes"] == seat["hours"] * 60
    assert attendance["totals"]["certificates"] == 31


def _in_order(marks: dict[str, str]) -> str:
    return "".join(marks[number] for number in sorted(marks, key=int))


def test_an_event_is_found_by_number_uid_and_title(shared: Path) -> None:
    event = read("--db", shared, "show", "event", "SEM-2026-02")
    for ref in ("ev-21", event["uid"], "sem-2026-02", event["title"]["ru"]):
        assert read("--db", shared, "show", "event", ref)["code"] == "SEM-2026-02"
    person = read("--db", shared, "show", "person", "Aigerim.Seidakhmetova@ombuds-kz.example")
    assert person["ref"] == "per-kz-1"
    assert read("--db", shared, "show", "institution", "Астана")["ref"] == "inst-kz"


@pytest.mark.parametrize(
    "words",
    [
        ("list", "people"),
        ("show", "event", "ev-06"),
        ("show", "event", "ev-14"),
        ("show", "event", "ev-19"),
        ("show", "institution", "inst-am"),
        ("show", "council", "yc-am"),
        ("show", "council", "yc-mn"),
        ("show", "person", "yc-am-1"),
        ("history", "ev-19"),
        ("history", "yc-am"),
        ("history", "yc-am-1"),
    ],
)
def test_no_command_tells_more_of_a_child_than_first_name_and_initial(
    shared: Path, words: tuple[str, ...]
) -> None:
    assert len(CHILDREN) == 9
    for output in (done("--db", shared, *words), done("--db", shared, *words, "--json")):
        assert not [secret for secret in SECRETS if secret in output]


def test_a_list_may_be_cut_off_by_its_reader(shared: Path) -> None:
    result = run("--db", shared, "list", "people", "--json")
    assert json.loads(result.stdout)[0].keys() >= {"ref", "name", "minor"}
