"""What marks come to: rows, columns, certificates."""

import pytest

from ombuds_events.domain.indicators import CertificateState
from ombuds_events.domain.kinds import Mark, Sex
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.tally import (
    MarkValue,
    checked,
    column_total,
    is_present,
    letter,
    read_mark,
    row_total,
)

COUNTED: dict[int, int | None] = {1: 60, 2: 60, 3: 60, 4: 60, 5: 60}
ALL_BUT_ONE = dict.fromkeys((2, 3, 4, 5), Mark.ONLINE)


@pytest.mark.parametrize(
    ("marks", "minutes", "certificate"),
    [
        (dict.fromkeys(COUNTED, Mark.PRESENT), 300, CertificateState.ELIGIBLE),
        (
            {1: Mark.ABSENT} | dict.fromkeys((2, 3, 4, 5), Mark.ONLINE),
            240,
            CertificateState.ELIGIBLE,
        ),
        (
            {1: 59, 2: Mark.EXCUSED} | dict.fromkeys((3, 4, 5), Mark.LATE),
            239,
            CertificateState.SHORT,
        ),
        ({1: Mark.LEFT_EARLY, 2: 90}, 90, CertificateState.ON_COURSE),
    ],
)
def test_hours_and_certificate(
    marks: dict[int, MarkValue], minutes: float, certificate: CertificateState
) -> None:
    total = row_total(marks, COUNTED)
    assert total.minutes == minutes
    assert total.certificate is certificate


def test_the_share_so_far_leaves_empty_cells_out() -> None:
    total = row_total({1: Mark.PRESENT, 2: Mark.ABSENT}, COUNTED)
    assert total.share == 0.5
    assert total.share_of_all == 0.2
    assert total.empty == 3


def test_without_a_mark_nothing_is_known() -> None:
    total = row_total({}, COUNTED)
    assert (total.minutes, total.share) == (None, None)
    assert total.certificate is CertificateState.ON_COURSE


def test_days_have_no_hours() -> None:
    total = row_total({1: Mark.PRESENT}, {1: None, 2: None})
    assert (total.minutes, total.certificate) == (None, None)


def test_a_column_counts_who_was_there() -> None:
    cells: list[tuple[MarkValue | None, Sex | None]] = [
        (Mark.PRESENT, Sex.FEMALE),
        (Mark.LEFT_EARLY, Sex.MALE),
        (45, None),
        (0, Sex.FEMALE),
        (Mark.EXCUSED, Sex.FEMALE),
        (None, Sex.MALE),
    ]
    total = column_total(cells)
    assert (total.present, total.female, total.male, total.entered) == (3, 1, 1, 5)


def test_minutes_within_a_day() -> None:
    assert checked(1440) == 1440
    assert checked(Mark.LATE) is Mark.LATE
    with pytest.raises(Refused):
        checked(-1)


@pytest.mark.parametrize("mark", [mark for mark in Mark if mark is not Mark.MINUTES])
def test_letters_of_every_language_are_read_back(mark: Mark) -> None:
    assert read_mark(letter(mark, "en")) is mark
    assert read_mark(letter(mark, "ru").lower()) is mark


def test_russian_letters() -> None:
    marks = (Mark.PRESENT, Mark.ONLINE, Mark.LATE, Mark.LEFT_EARLY, Mark.EXCUSED, Mark.ABSENT)
    assert "".join(letter(mark, "ru") for mark in marks) == "ПВОРСН"
    assert not is_present(None)
