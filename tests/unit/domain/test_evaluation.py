"""Evaluation: what forms ask, what is wrong with an answer, what may be said of the results."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ombuds_events.domain.evaluation import (
    LEAST_ANSWERS,
    MOST_WORDS,
    STEPS,
    Gain,
    Rating,
    all_questions,
    answer_problems,
    cleaned,
    gains,
    questions,
    rating,
    remarks,
    response_rate,
)
from ombuds_events.domain.evaluation_words import EVALUATION_WORDS
from ombuds_events.domain.file_names import evaluation_file
from ombuds_events.domain.kinds import EvaluationStage, ExportKind
from tests.unit.domain.test_lifecycle import TODAY

END = EvaluationStage.END


def test_interpretation_is_asked_only_where_there_is_some() -> None:
    without = {one.key for one in questions(END, is_interpreted=False)}
    with_it = {one.key for one in questions(END, is_interpreted=True)}
    assert with_it - without == {"interpretation"}
    assert with_it == {one.key for one in all_questions(END)}


def test_the_same_self_ratings_stand_before_and_at_the_end() -> None:
    before, end = (
        {one.key for one in all_questions(stage)} for stage in (EvaluationStage.BEFORE, END)
    )
    assert before & end == {"knowledge", "confidence"}
    assert len(all_questions(EvaluationStage.DAILY)) == 3


@pytest.mark.parametrize("stage", EvaluationStage)
def test_every_question_and_stage_has_its_words(stage: EvaluationStage) -> None:
    assert f"evaluation_stage_{stage}" in EVALUATION_WORDS
    for question in all_questions(stage):
        assert question.text_key in EVALUATION_WORDS
        if not question.is_words:
            assert f"evaluation_{question.scale}_1" in EVALUATION_WORDS
            assert f"evaluation_{question.scale}_5" in EVALUATION_WORDS


def test_empty_answers_are_none() -> None:
    assert cleaned({"content": 4, "comments": " \n", "method": 1}) == {"content": 4, "method": 1}


@pytest.mark.parametrize(
    ("answers", "codes"),
    [
        ({"content": 1, "comments": "Good"}, []),
        ({}, ["evaluation_empty"]),
        ({"content": 6}, ["evaluation_not_a_step"]),
        ({"content": 0, "method": "well"}, ["evaluation_not_a_step"] * 2),
        ({"comments": 4}, ["evaluation_not_a_step"]),
        ({"comments": "x" * (MOST_WORDS + 1)}, ["evaluation_long"]),
        ({"used": 3}, ["evaluation_not_asked"]),
    ],
)
def test_what_is_wrong_with_a_form(answers: dict[str, int | str], codes: list[str]) -> None:
    assert [problem.code for problem in answer_problems(END, answers)] == codes


def test_a_mean_has_five_answers_behind_it() -> None:
    assert rating("content", {5: 4}) == Rating("content", 4)
    shown = rating("content", {5: 4, 2: 1})
    assert (shown.mean, shown.counts) == (4.4, (0, 1, 0, 0, 4))


@given(st.dictionaries(st.sampled_from(STEPS), st.integers(0, 40)))
def test_a_mean_lies_between_the_steps(counts: dict[int, int]) -> None:
    shown = rating("content", counts)
    assert shown.answers == sum(counts.values())
    if shown.answers < LEAST_ANSWERS:
        assert (shown.mean, shown.counts) == (None, None)
    else:
        assert shown.mean is not None
        assert shown.counts is not None
        assert 1 <= shown.mean <= 5
        assert sum(shown.counts) == shown.answers


@given(st.permutations(["b", "A", "a", "ж"]))
def test_words_do_not_tell_the_order_of_forms(texts: list[str]) -> None:
    assert remarks("comments", texts, 5).texts == ("A", "a", "b", "ж")
    assert remarks("comments", texts, 4).texts is None


def test_the_rate_of_answers() -> None:
    assert response_rate(26, 34) == 26 / 34
    assert response_rate(0, 34) == 0
    assert response_rate(5, None) is None
    assert response_rate(5, 4) is None


def test_the_gain_is_the_mean_at_the_end_less_that_before() -> None:
    before = [Rating("knowledge", 9, 3.0), Rating("confidence", 2)]
    after = [Rating("content", 9, 4.5), Rating("knowledge", 9, 3.5), Rating("confidence", 9, 4.0)]
    assert gains(before, after) == (Gain("knowledge", 3.0, 3.5), Gain("confidence", None, 4.0))
    assert [one.gain for one in gains(before, after)] == [0.5, None]
    assert Gain("knowledge", 3.0, None).gain is None


def test_a_form_is_called_after_its_stage() -> None:
    name = evaluation_file(TODAY, "A 1", END, ExportKind.EVALUATION_FORM, is_demo=True)
    assert name == f"{TODAY}_a-1_end-evaluation_DEMO.xlsx"
