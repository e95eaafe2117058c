"""Evaluation: forms counted, entered, corrected, taken in; results that name nobody."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.evaluation import Answers, FilledForm, FormFile
from ombuds_events.domain.kinds import EvaluationStage, ParticipationState
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.model.evaluation import EvaluationReply
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.evaluation import Evaluation, evaluation, evaluation_json, forms_asked
from ombuds_events.queries.evaluation_forms import evaluation_sheet
from ombuds_events.queries.evaluation_plan import PlannedForm, plan_forms
from ombuds_events.queries.event_facts import event_facts
from ombuds_events.queries.history import history
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.show import show
from ombuds_events.services.demo_evaluation import steps_of
from ombuds_events.services.evaluation import (
    add_form,
    change_form,
    count_forms,
    remove_form,
    take_forms,
)
from ombuds_events.services.seeding import scenario
from ombuds_events.store.workspace import Workspace
from tests.documents import words
from tests.services import events_office as at_office

END, DAILY, BEFORE = EvaluationStage.END, EvaluationStage.DAILY, EvaluationStage.BEFORE
DAY = date(2027, 10, 13)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Workspace]:
    workspace = at_office.office(tmp_path)
    yield workspace
    workspace.close()


@pytest.fixture
def event(office: Workspace) -> int:
    return at_office.planned(office)


def enter(
    office: Workspace,
    event: int,
    answers: Answers,
    stage: EvaluationStage = END,
    day: date | None = None,
) -> int:
    return office.run("add_form", add_form, event, stage, day, answers)


def read(office: Workspace, event: int) -> Evaluation:
    return office.read(evaluation, event)


def refused(office: Workspace, use_case: Any, *args: Any) -> list[str]:  # noqa: ANN401
    with pytest.raises(Refused) as found:
        office.run("add_form", use_case, *args)
    return [problem.code for problem in found.value.problems]


# -- entering --------------------------------------------------------------------------------------


def test_forms_make_a_round_with_their_mean(office: Workspace, event: int) -> None:
    for step in (5, 5, 4, 4, 3):
        enter(office, event, {"content": step, "comments": f"Remark {step} "})
    found = read(office, event)
    (one,) = found.rounds
    assert (one.stage, one.day, one.forms, one.asked, one.rate) == (END, None, 5, None, None)
    assert not one.is_hidden
    assert [(r.key, r.mean, r.counts) for r in one.ratings] == [("content", 4.2, (0, 0, 1, 2, 2))]
    assert one.remarks[0].texts == (
        "Remark 3", "Remark 4", "Remark 4", "Remark 5", "Remark 5",
    )  # fmt: skip
    assert found.round_of(END) is one
    assert found.round_of(BEFORE) is None


def test_fewer_than_five_are_counted_and_not_shown(office: Workspace, event: int) -> None:
    for _ in range(4):
        enter(office, event, {"content": 1, "comments": "Bad"})
    (one,) = read(office, event).rounds
    assert (one.forms, one.is_hidden) == (4, True)
    assert (one.ratings[0].answers, one.ratings[0].mean, one.remarks[0].texts) == (4, None, None)


def test_a_question_with_few_answers_is_hidden_in_a_large_round(
    office: Workspace, event: int
) -> None:
    for number in range(6):
        enter(office, event, {"content": 4, **({"method": 2} if number < 2 else {})})
    content, method = read(office, event).rounds[0].ratings
    assert (content.mean, method.mean, method.answers) == (4.0, None, 2)


def test_forms_given_are_what_the_rate_is_of(office: Workspace, event: int) -> None:
    enter(office, event, {"content": 4})
    office.run("count_forms", count_forms, event, END, None, 4)
    (one,) = read(office, event).rounds
    assert (one.forms_given, one.asked, one.rate) == (4, 4, 0.25)
    assert office.read(forms_asked, event) == 4
    assert refused(office, count_forms, event, END, None, 0) == ["evaluation_fewer_forms"]
    office.run("count_forms", count_forms, event, END, None, None)
    assert read(office, event).rounds[0].forms_given is None


def test_daily_forms_belong_to_a_day(office: Workspace, event: int) -> None:
    later = date(2027, 10, 14)
    enter(office, event, {"day_useful": 4}, DAILY, later)
    enter(office, event, {"day_useful": 5}, DAILY, DAY)
    enter(office, event, {"day_useful": 5}, DAILY, DAY)
    found = read(office, event)
    assert [(one.day, one.forms) for one in found.rounds] == [(DAY, 2), (later, 1)]
    assert found.days == (DAY, later)
    assert refused(office, add_form, event, DAILY, None, {"day_useful": 4}) == ["evaluation_no_day"]
    assert refused(office, add_form, event, END, DAY, {"content": 4}) == ["evaluation_no_day"]


def test_what_is_no_form_is_refused(office: Workspace, event: int) -> None:
    assert refused(office, add_form, event, END, None, {"comments": "  "}) == ["evaluation_empty"]
    assert refused(office, add_form, event, END, None, {"content": 7}) == ["evaluation_not_a_step"]
    assert refused(office, add_form, 999, END, None, {"content": 4}) == ["event_gone"]


def test_a_form_is_corrected_and_removed(office: Workspace, event: int) -> None:
    answers: Answers = {"content": 2, "method": 3, "comments": "Old"}
    form = enter(office, event, answers)
    office.run("change_form", change_form, form, {"content": 5, "logistics": 1, "comments": "New"})
    held = office.read(
        lambda s: {a.question: a.score or a.words for a in s.get_one(EvaluationReply, form).answers}
    )
    assert held == {"content": 5, "logistics": 1, "comments": "New"}
    assert refused(office, change_form, form, {}) == ["evaluation_empty"]
    office.run("remove_form", remove_form, form)
    assert read(office, event).rounds[0].forms == 0
    assert refused(office, remove_form, form) == ["evaluation_gone"]
    office.undo()
    assert read(office, event).rounds[0].forms == 1


def test_the_gain_of_knowledge(office: Workspace, event: int) -> None:
    for _ in range(5):
        enter(office, event, {"knowledge": 2, "confidence": 3}, BEFORE)
        enter(office, event, {"knowledge": 4})
    (gain,) = read(office, event).gains
    assert (gain.key, gain.gain) == ("knowledge", 2.0)
    assert evaluation_json(read(office, event))["gains"] == {"knowledge": 2.0}


# -- what others see -------------------------------------------------------------------------------


def test_history_tells_that_a_form_came_and_not_what_it_says(office: Workspace, event: int) -> None:
    form = enter(office, event, {"content": 1, "comments": "Boring Ombudsman"})
    office.run("change_form", change_form, form, {"content": 2, "comments": "Very boring"})
    steps = office.read(history, Kind.EVENT, event)
    told = [change for step in steps for change in step.changes]
    assert "evaluation_reply" in {change.entity for change in told}
    assert "evaluation_answer" not in {change.entity for change in told}
    assert "boring" not in str(steps).casefold()


def test_a_form_holds_neither_person_nor_time() -> None:
    columns = {column.name for column in EvaluationReply.__table__.columns}
    assert columns == {"id", "round_id", "file_digest", "uid", "external_ref", "version"}


def test_children_stand_in_remarks_by_an_initial(office: Workspace, event: int) -> None:
    def child(session: Session) -> None:
        session.add(
            Person(
                family_name="Sadykova", given_names="Amina", birth_date=date(2020, 1, 1),
                sort_key="sadykova", search_key="sadykova",
            )
        )  # fmt: skip

    office.run("add_person", child)
    for _ in range(5):
        enter(office, event, {"comments": "Thanks to Amina Sadykova"})
    (said,) = read(office, event).rounds[0].remarks
    assert set(said.texts or ()) == {"Thanks to Amina S."}


def test_only_what_may_be_shown_stands_in_the_document(office: Workspace, event: int) -> None:
    for _ in range(4):
        enter(office, event, {"content": 1, "comments": "Bad"})
    document: Any = office.read(show, Kind.EVENT, event)
    (one,) = document["evaluation"]["rounds"]
    assert one["hidden"] is True
    assert one["questions"] == {"content": {"answers": 4, "mean": None, "counts": None}}
    assert one["remarks"] == {"comments": []}


def test_the_step_to_evaluated_waits_for_forms(office: Workspace, event: int) -> None:
    assert office.read(event_facts, event).evaluation_forms == 0
    enter(office, event, {"content": 1})
    enter(office, event, {"knowledge": 1}, BEFORE)
    facts = office.read(event_facts, event)
    assert (facts.evaluation_forms, facts.evaluation_asked) == (1, 1)


def test_asked_are_learners_who_were_there(demo: Workspace) -> None:
    event = demo.read(resolve, Kind.EVENT, "ev-21")  # confirmed, not held
    seated = demo.read(evaluation, event).people
    assert seated is not None
    assert seated > 0
    assert demo.read(forms_asked, event) == seated

    def nobody_comes(session: Session) -> None:
        for seat in session.scalars(select(Participation).where(Participation.event_id == event)):
            seat.state = ParticipationState.NO_SHOW

    demo.run("set_marks", nobody_comes)
    assert demo.read(evaluation, event).people is None


# -- forms from files ------------------------------------------------------------------------------


def filled(office: Workspace, event: int, answers: Answers, **fields: Any) -> FilledForm:  # noqa: ANN401
    uid = office.read(lambda session: str(session.get_one(Event, event).uid))
    usual: dict[str, Any] = {"event_uid": uid, "code": "A", "stage": END, "day": None}
    return FilledForm(**{**usual, "answers": answers, **fields})


def plan(
    office: Workspace, event: int, *files: FormFile, stage: EvaluationStage | None = None
) -> list[list[str]]:
    planned: tuple[PlannedForm, ...] = office.read(plan_forms, event, files, stage)
    return [[problem.code for problem in one.problems] for one in planned]


def test_files_are_taken_in_once(office: Workspace, event: int) -> None:
    form = filled(office, event, {"content": 4, "comments": "Good"})
    files = (FormFile("a", "1", form), FormFile("b", "2", form), FormFile("c", "1", form))
    assert plan(office, event, *files) == [[], [], ["evaluation_file_twice"]]
    assert office.run("take_forms", take_forms, event, files) == 2
    assert read(office, event).rounds[0].forms == 2
    assert plan(office, event, *files) == [["evaluation_file_known"]] * 3
    assert office.read(plan_forms, event, files)[0].is_known
    assert refused(office, take_forms, event, files) == ["evaluation_nothing"]
    office.undo()
    assert read(office, event).rounds == ()


def test_the_order_of_files_tells_nothing(office: Workspace, event: int) -> None:
    files = [
        FormFile(f"{n}", digest, filled(office, event, {"content": step}))
        for n, (digest, step) in enumerate((("b", 2), ("a", 1), ("c", 3)))
    ]
    office.run("take_forms", take_forms, event, files)
    kept = office.read(
        lambda s: [r.answers[0].score for r in s.scalars(select(EvaluationReply).order_by("id"))]
    )
    assert kept == [1, 2, 3]


def test_why_a_file_is_left_out(office: Workspace, event: int) -> None:
    bad = (Problem("evaluation_cell_step", "content", {"cell": "E9", "value": "6"}),)
    day = {"stage": DAILY, "day": date(2030, 1, 1)}
    files = (
        FormFile("damaged", problems=(Problem("file_damaged"),)),
        FormFile("none", "0"),
        FormFile("other", "1", filled(office, event, {"content": 4}, event_uid="x")),
        FormFile("day", "2", filled(office, event, {"day_useful": 4}, **day)),
        FormFile("cells", "3", filled(office, event, {"method": 4}, problems=bad)),
        FormFile("empty", "4", filled(office, event, {"comments": " "})),
    )
    assert plan(office, event, *files) == [
        ["file_damaged"],
        ["evaluation_no_form"],
        ["evaluation_other_event"],
        ["evaluation_other_day"],
        ["evaluation_cell_step"],
        ["evaluation_file_empty"],
    ]
    wrong = FormFile("stage", "5", filled(office, event, {"content": 4}))
    assert plan(office, event, wrong, stage=BEFORE) == [["evaluation_other_stage"]]
    assert plan(office, event, wrong, stage=END) == [[]]
    with pytest.raises(ValueError, match="none"):
        _ = office.read(plan_forms, event, files)[1].form


# -- forms to give out -----------------------------------------------------------------------------


def test_a_form_asks_about_interpretation_if_there_is_some(office: Workspace, event: int) -> None:
    sheet = office.read(evaluation_sheet, event, words(), END)
    assert "interpretation" not in {one.key for one in sheet.questions}
    assert sheet.days == (None,)

    def interpret(session: Session) -> None:
        session.get_one(Event, event).interpretation = ["en-ru"]

    office.run("change_event", interpret)
    sheet = office.read(evaluation_sheet, event, words(), END)
    assert "interpretation" in {one.key for one in sheet.questions}
    assert read(office, event).is_interpreted


def test_a_daily_form_for_each_day_or_for_one(office: Workspace, event: int) -> None:
    assert office.read(evaluation_sheet, event, words(), DAILY).days == (DAY, date(2027, 10, 14))
    assert office.read(evaluation_sheet, event, words(), DAILY, DAY).days == (DAY,)
    with pytest.raises(Refused, match="evaluation_no_day"):
        office.read(evaluation_sheet, event, words(), DAILY, date(2030, 1, 1))


# -- the demo office -------------------------------------------------------------------------------


def test_the_demo_has_exactly_what_the_story_says(demo_readonly: Workspace) -> None:
    told = [row for row in scenario()["events"] if "evaluation" in row]
    assert len(told) == 9
    for row in told:
        story = row["evaluation"]
        event = demo_readonly.read(resolve, Kind.EVENT, row["id"])
        found = demo_readonly.read(evaluation, event)
        end = found.round_of(END)
        assert end is not None
        means = {one.key: one.mean or 0 for one in end.ratings}
        counts = {one.key: one.counts for one in end.ratings}
        assert (end.forms, end.asked) == (story["answers"], story["forms_given"])
        assert end.rate == pytest.approx(story["response_rate"], abs=0.0005)
        assert counts["satisfaction"] == tuple(story["satisfaction_distribution_1_to_5"])
        assert means["satisfaction"] == pytest.approx(story["satisfaction_mean"], abs=0.0051)
        for key, mean in story.get("by_block", {}).items():
            assert round(means[key], 1) == mean
        if "knowledge_gain" in story:
            (gain,) = found.gains
            shown = (gain.before or 0, gain.after or 0, gain.gain or 0)
            expected = tuple(
                story[key]
                for key in ("knowledge_before_mean", "knowledge_after_mean", "knowledge_gain")
            )
            assert tuple(round(one, 1) for one in shown) == expected
    forms = demo_readonly.read(lambda s: s.scalar(select(func.count(EvaluationReply.id))))
    both = sum(r["evaluation"]["answers"] for r in told if "knowledge_gain" in r["evaluation"])
    assert forms == sum(row["evaluation"]["answers"] for row in told) + both


@pytest.mark.parametrize(("mean", "count"), [(1.0, 9), (5.0, 9), (3.1, 28), (4.05, 31), (2.5, 1)])
def test_steps_have_their_mean(mean: float, count: int) -> None:
    steps = steps_of(mean, count)
    assert len(steps) == count
    assert set(steps) <= {1, 2, 3, 4, 5}
    assert sum(steps) == round(mean * count)
