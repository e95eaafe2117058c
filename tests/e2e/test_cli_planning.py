"""Commands that call off and copy events: consequences first, one step to undo, bad input told."""

from pathlib import Path

import pytest

from tests.e2e.program import complaints, done, read, run

EVENT = "SEM-2026-02"


def test_a_cancellation_is_shown_first_done_with_apply_and_taken_back(database: Path) -> None:
    cancel = ("--db", database, "cancel", "event", EVENT, "--reason", "no visas")
    before = read("--db", database, "show", "event", EVENT)
    told = done(*cancel)
    assert EVENT in told
    assert "people who lose their seat: 8" in told
    assert "institutions that have a letter: 9" in told
    assert read("--db", database, "show", "event", EVENT)["state"] == before["state"]
    done(*cancel, "--apply")
    after = read("--db", database, "show", "event", EVENT)
    assert after["state"] == "cancelled"
    assert after["sequence"] >= before["sequence"]
    assert "no visas" in done("--db", database, "history", EVENT)
    assert "cancelled" in done("--db", database, "undo")
    done("--db", database, "undo", "--apply")
    again = read("--db", database, "show", "event", EVENT)
    assert (again["state"], again["participations"]) == (
        before["state"],
        before["participations"],
    )
    assert again["sequence"] >= after["sequence"]


def test_a_copy_gets_a_number_and_names_of_its_own(database: Path) -> None:
    copy = ("--db", database, "copy", "event", EVENT, "--start", "2027-02-02T10:00")
    first = read("--db", database, "show", "event", EVENT)
    code = done(*copy).strip()
    assert code == "SEM-2027-01"
    made = read("--db", database, "show", "event", code)
    assert (made["start"], made["end"]) == ("2027-02-02T10:00", "2027-02-04T18:00")
    assert made["title"] == first["title"]
    assert made["uid"] != first["uid"]
    assert (made["state"], made["participations"], made["invitations"]) == ("idea", [], [])
    whole = done(*copy, "--institutions", "--people").strip()
    with_all = read("--db", database, "show", "event", whole)
    assert {one["state"] for one in with_all["invitations"]} == {"draft"}
    assert len(with_all["participations"]) > 0
    assert len(with_all["partners"]) == len(first["partners"])
    done("--db", database, "undo", "--apply")
    assert whole not in done("--db", database, "list", "events")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("cancel", "event", EVENT, "--reason", " "), "reason"),
        (("cancel", "event", "NO-SUCH-1", "--reason", "x"), "NO-SUCH-1"),
        (("cancel", "event", "FLAG-2025", "--reason", "x"), "cannot"),
        (("copy", "event", "NO-SUCH-1", "--start", "2027-02-02T10:00"), "NO-SUCH-1"),
        (("copy", "event", EVENT, "--start", "0001-01-01T00:00"), "The year must lie"),
        (("copy", "event", EVENT, "--start", "x"), "is not a date"),
        (("copy", "event", EVENT, "--start", "2201-01-01T00:00"), "The year must lie"),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence(
    shared: Path, words: tuple[str, ...], told: str
) -> None:
    (sentence,) = complaints(run("--db", shared, *words, *_apply(words)), 1)
    assert told in sentence


def _apply(words: tuple[str, ...]) -> tuple[str, ...]:
    return ("--apply",) if words[0] == "cancel" else ()


@pytest.mark.parametrize("words", [("cancel", "event", EVENT), ("copy", "event", EVENT)])
def test_missing_words_are_a_matter_of_usage(shared: Path, words: tuple[str, ...]) -> None:
    assert run("--db", shared, *words).returncode == 2
