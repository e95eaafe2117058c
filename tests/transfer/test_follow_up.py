"""Follow-up forms leave and come back: one for each institution, each answer once."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy.orm import Session

from ombuds_events.domain.clock import Clock
from ombuds_events.domain.follow_up import Share
from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.problems import Refused
from ombuds_events.model.institution import Institution
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.follow_up import follow_up
from ombuds_events.queries.follow_up_answers import AnswerOutcome, plan_answers
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.follow_up import remove_check, take_answers
from ombuds_events.store.workspace import Workspace
from ombuds_events.transfer.follow_up_parts import (
    open_forms,
    outcome_lines,
    plan_json,
    reading_json,
)
from ombuds_events.transfer.leaves import prepare, save
from ombuds_events.transfer.requests import Leaving, Part, Request
from tests.documents import words

K = ExportKind.FOLLOW_UP_FORMS
LANGS = {lang: words(lang) for lang in ("en", "ru", "ar")}


def silent(_done: int, _total: int) -> None:
    """Nobody wants to know."""


@pytest.fixture
def event(demo: Workspace) -> int:
    return demo.read(resolve, Kind.EVENT, "FLAG-2025")


@pytest.fixture
def waiting(demo: Workspace, event: int) -> int:
    """The flagship before anybody was asked after six months."""
    for plan in demo.read(follow_up, event).plans:
        demo.run("remove_check", remove_check, plan.id, 6)
    return event


def forms(demo: Workspace, event: int, **wish: object) -> Leaving:
    request = Request((K,), words("en"), event, by_language=LANGS)
    return prepare(demo, replace(request, **wish))  # type: ignore[arg-type]


def part(found: Leaving) -> Part:
    made = found.part(K)
    assert made is not None
    return made


def codes(found: Leaving) -> list[str]:
    return [problem.code for problem in (*found.warnings, *part(found).errors)]


def filled(path: Path, status: str) -> None:
    """Answer every plan of a form."""
    book = load_workbook(path)
    for row in book.worksheets[0].iter_rows():
        if isinstance(row[1].value, int):
            row[5].value = status
    book.save(path)


def test_forms_are_made_for_who_has_to_answer(demo: Workspace, waiting: int) -> None:
    found = forms(demo, waiting)
    made = part(found)
    assert (len(made.files), made.receivers, {form.months for form in made.forms}) == (7, 7, {6})
    assert made.files[0].name == "2025-09-16_flag-2025_follow-up-6-months-colombo_DEMO.xlsx"
    assert codes(found) == ["look_already_answered", "look_form_languages"]
    assert {form.lang for form in made.forms} == {"en", "ru", "ar"}


def test_one_language_for_all_is_no_matter(demo: Workspace, waiting: int) -> None:
    found = forms(demo, waiting, by_language={})
    assert codes(found) == ["look_already_answered"]
    assert {form.lang for form in part(found).forms} == {"en"}


def test_nobody_is_asked_twice_or_for_nothing(demo: Workspace, event: int) -> None:
    assert codes(forms(demo, event, months=3)) == ["forms_all_answered"]
    nothing = demo.read(resolve, Kind.EVENT, "SEM-2026-02")
    assert codes(forms(demo, nothing)) == ["forms_no_plans"]


def test_forms_before_their_day_are_told(demo: Workspace, waiting: int) -> None:
    demo.context = replace(demo.context, clock=Clock(demo.clock.zone, date(2026, 4, 1)))
    found = forms(demo, waiting)
    assert codes(found)[0] == "look_not_yet_due"


def test_children_and_namesake_institutions(demo: Workspace, waiting: int) -> None:
    def change(session: Session) -> None:
        bearers = follow_up(session, waiting).bearers
        one = next(b for b in bearers if b.is_trained and b.institution["en"] == "Colombo")
        seat = session.get_one(Participation, one.participation_id)
        session.get_one(Person, seat.person_id).birth_date = date(2010, 1, 1)
        for city in ("Dushanbe", "Manama"):
            body = next(b for b in bearers if not b.person and b.institution["en"] == city)
            session.get_one(Institution, body.institution_id).short_name = {"en": "Ombudsman"}

    demo.run("change_person", change)
    found = forms(demo, waiting)
    assert "look_minors" in codes(found)
    names = [file.name for file in part(found).files if "ombudsman" in file.name]
    assert names == [
        "2025-09-16_flag-2025_follow-up-6-months-ombudsman_DEMO.xlsx",
        "2025-09-16_flag-2025_follow-up-6-months-ombudsman_DEMO (2).xlsx",
    ]


def test_the_way_out_and_back(demo: Workspace, waiting: int, tmp_path: Path) -> None:
    saved = save(demo, forms(demo, waiting), tmp_path)
    colombo, dushanbe = saved.files[0], saved.files[1]
    filled(colombo, "done")
    filled(dushanbe, "nonsense")
    found = open_forms([colombo, dushanbe], silent)
    plan = demo.read(plan_answers, waiting, found)
    assert (plan.count(AnswerOutcome.NEW), plan.count(AnswerOutcome.LEFT_OUT)) == (1, 1)
    assert list(outcome_lines(plan))[:2] == ["event: FLAG-2025", "answers: 1  trainings: 0"]
    told = plan_json(plan)
    assert (told["new"], told["left_out"], told["event"]) == (1, 1, "FLAG-2025")
    read = reading_json(colombo.name, found[0].form)
    assert read["rows"][0]["status"] == "done"  # type: ignore[index, call-overload]
    assert (read["institution"], read["months"], read["issues"]) == ("Colombo", 6, [])
    wrong = reading_json(dushanbe.name, found[1].form)
    assert wrong["issues"][0]["code"] == "form_status"  # type: ignore[index, call-overload]
    demo.run("take_answers", take_answers, waiting, found)
    assert demo.read(follow_up, waiting).done(6) == Share(5, 11)


def test_every_file_that_is_no_form_is_told(tmp_path: Path) -> None:
    text, empty = tmp_path / "list.csv", tmp_path / "empty.xlsx"
    text.write_text("a;b\n1;2", encoding="utf-8")
    empty.touch()
    with pytest.raises(Refused) as found:
        open_forms([text, empty], silent)
    assert [problem.code for problem in found.value.problems] == ["form_not_ours", "file_empty"]
