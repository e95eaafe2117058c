"""Action plans pasted from a spreadsheet."""

from datetime import date

from ombuds_events.domain.follow_up import LONGEST_GOAL
from ombuds_events.exchange.pasted_plans import read_plans


def test_rows_are_read_with_days_of_any_form() -> None:
    text = (
        "Institution\tGoal\tUntil\n"
        "Armenia\tSign language\t20.01.2027\n"
        "\t\t\n"
        "Kazakhstan\tRural schools\t15 April\n"
        "Serbia\tWebinar\t–\n"
        "Bahrain\tWorkshop"
    )
    lines = read_plans(text, 2027)
    assert [(one.row, one.whose, one.goal, one.due) for one in lines] == [
        (2, "Armenia", "Sign language", date(2027, 1, 20)),
        (4, "Kazakhstan", "Rural schools", date(2027, 4, 15)),
        (5, "Serbia", "Webinar", None),
        (6, "Bahrain", "Workshop", None),
    ]
    assert not any(one.problems for one in lines)


def test_a_column_that_has_the_month_first_says_so() -> None:
    lines = read_plans("A\tx\t1/20/2027\nB\ty\t2/3/2027", 2027)
    assert [one.due for one in lines] == [date(2027, 1, 20), date(2027, 2, 3)]


def test_each_wrong_cell_is_one_sentence() -> None:
    long = "x" * (LONGEST_GOAL + 1)
    lines = read_plans(f"Armenia\nSerbia\t{long}\nIran\tA plan\t31.02.2027", 2027)
    found = [(one.row, [problem.code for problem in one.problems]) for one in lines]
    assert found == [
        (1, ["plan_row_no_goal"]),
        (2, ["plan_row_long"]),
        (3, ["plan_row_date"]),
    ]
    assert lines[2].problems[0].values == {"row": 3, "value": "31.02.2027"}
