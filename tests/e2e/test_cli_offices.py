"""Commands that make, copy and examine whole databases."""

from pathlib import Path

from tests.e2e.program import complaints, done, read, run


def test_the_demo_makes_its_files_and_keeps_what_is_there(tmp_path: Path) -> None:
    out = tmp_path / "демо офис"
    printed = done("demo", "--out", out, "--no-window").splitlines()
    assert printed[0] == str(out / "demo.db")
    names = {path.name for path in out.iterdir()}
    assert {name.rsplit("_", 2)[-2] for name in names - {"demo.db"}} == {
        "notice",
        "invitations",
        "attendance",
        "sign-in",
        "participants",
        "certificates",
    }
    assert all("DEMO" in name for name in names - {"demo.db"})
    done("--db", out / "demo.db", "add", "person", "--given", "Solo")
    done("demo", "--out", out, "--no-window")
    assert len(read("--db", out / "demo.db", "list", "people", "--find", "Solo")) == 1
    done("demo", "--out", out, "--no-window", "--fresh")
    assert read("--db", out / "demo.db", "list", "people", "--find", "Solo") == []


def test_a_real_office_is_never_replaced_by_a_demo(tmp_path: Path) -> None:
    database = tmp_path / "demo.db"
    done("--db", database, "new", "--institution", "Mongolia")
    for more in ([], ["--fresh"]):
        result = run("demo", "--out", tmp_path, "--no-window", *more)
        assert "not a demo office" in complaints(result, 1)[0]
    assert len(read("--db", database, "list", "institutions")) == 1


def test_a_new_office_is_from_the_list_or_by_hand(tmp_path: Path) -> None:
    listed, own = tmp_path / "a.db", tmp_path / "b.db"
    done("--db", listed, "new", "--institution", "كازاخستان", "--language", "ru")
    office = read("--db", listed, "list", "institutions")[0]
    assert (office["country"], office["timezone"]) == ("KZ", "Asia/Almaty")
    done("--db", own, "new", "--institution", "City ombudsman", "--country", "IT",
         "--zone", "Europe/Rome")  # fmt: skip
    assert read("--db", own, "list", "institutions")[0]["name"] == {"en": "City ombudsman"}
    assert "already holds data" in complaints(run("--db", own, "new", "--institution", "IT"), 1)[0]
    several = run("--db", tmp_path / "c.db", "new", "--institution", "defensor")
    assert "may be one of several" in complaints(several, 1)[0]
    unknown = run("--db", tmp_path / "c.db", "new", "--institution", "Atlantis")
    assert "no institution" in complaints(unknown, 1)[0]
    assert not (tmp_path / "c.db").exists()


def test_a_backup_is_a_whole_office(database: Path, tmp_path: Path, home: Path) -> None:
    copy = tmp_path / "копия.db"
    assert done("--db", database, "backup", "--out", copy) == f"{copy}\n"
    assert len(read("--db", copy, "list", "events")) == 24
    assert "is there already" in complaints(run("--db", database, "backup", "--out", copy), 1)[0]
    kept = Path(done("--db", database, "backup").strip())
    assert kept.is_relative_to(home)
    assert read("--db", kept, "doctor")["sound"] is True


def test_the_doctor_says_what_was_looked_at(database: Path) -> None:
    found = read("--db", database, "doctor")
    assert found["sound"] is True
    assert (found["damage"], found["orphans"], found["moved_by_tzdata"]) == ([], [], [])
    assert found["counts"]["event"] == 24
    assert found["tzdata"]["version"]
    assert "sound: yes" in done("--db", database, "doctor")


def test_restoring_says_first_and_keeps_what_was_there(
    database: Path, tmp_path: Path, home: Path
) -> None:
    copy = tmp_path / "копия.db"
    done("--db", database, "backup", "--out", copy)
    done("--db", database, "add", "person", "--family", "Orlova", "--given", "Dana")
    assert "Add --apply" in done("--db", database, "restore", copy)
    assert read("--db", database, "list", "people", "--find", "Orlova Dana")
    lines = done("--db", database, "restore", copy, "--apply").splitlines()
    assert lines[-1] == "Done."
    assert read("--db", database, "list", "people", "--find", "Orlova Dana") == []
    kept = Path(lines[2].removeprefix("-> "))
    assert kept.is_relative_to(home)
    assert read("--db", kept, "list", "people", "--find", "Orlova Dana")


def test_only_an_office_of_ours_is_restored(database: Path, tmp_path: Path) -> None:
    before = database.read_bytes()
    letter = tmp_path / "letter.db"
    letter.write_text("Dear colleagues, " * 200, encoding="utf-8")
    for wrong in (letter, tmp_path / "none.db"):
        complaints(run("--db", database, "restore", wrong, "--apply"), 3)
    complaints(run("--db", "postgresql://db/events", "restore", letter), 1)
    assert database.read_bytes() == before
