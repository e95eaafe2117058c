"""Problems and refusals."""

import pickle

import pytest

from ombuds_events.domain.problems import Problem, Refused, refuse_if_any


def test_a_problem_travels_to_other_processes() -> None:
    problem = Problem("text_too_long", "title", {"limit": 3})
    assert pickle.loads(pickle.dumps(problem)) == problem  # noqa: S301 - our own bytes
    assert Problem("x").values == {}


def test_refused_names_every_problem() -> None:
    problems = (Problem("a"), Problem("b", "field"))
    with pytest.raises(Refused) as caught:
        refuse_if_any(iter(problems))
    assert caught.value.problems == problems
    refuse_if_any([])


def test_refused_for_one_reason() -> None:
    assert Refused.one("unknown_zone", "zone", zone="X").problems == (
        Problem("unknown_zone", "zone", {"zone": "X"}),
    )
