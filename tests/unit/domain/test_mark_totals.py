"""What the marks of several people come to."""

from ombuds_events.domain.kinds import Mark, Sex
from ombuds_events.domain.mark_totals import group_total
from ombuds_events.domain.tally import row_total

HOURS = {1: 60, 2: 60}


def test_people_together() -> None:
    whole = row_total({1: Mark.PRESENT, 2: Mark.LATE}, HOURS)
    half = row_total({1: Mark.PRESENT, 2: Mark.ABSENT}, HOURS)
    begun = row_total({1: 30}, HOURS)
    total = group_total([(whole, Sex.FEMALE), (half, Sex.MALE), (begun, None)])
    assert (total.people, total.female, total.male, total.unknown) == (3, 1, 1, 1)
    assert (total.minutes, total.certificates, total.short) == (210, 1, 1)
    assert total.share == 210 / 300


def test_nothing_entered_is_not_known() -> None:
    total = group_total([(row_total({}, HOURS), Sex.OTHER)])
    assert (total.minutes, total.share, total.unknown) == (None, None, 1)


def test_nobody() -> None:
    total = group_total([])
    assert (total.people, total.minutes, total.share) == (0, None, None)
