"""Two changed drafts of one record: what both want, and where they clash."""

from dataclasses import replace
from datetime import datetime, timedelta

from ombuds_events.domain.drafts import EventDraft, PersonDraft
from ombuds_events.domain.merging import merge

BASE = PersonDraft(family="Orlova", given="Dana", email="d@example.org", position={"en": "Head"})


def test_changes_of_different_fields_both_stay() -> None:
    both = merge(BASE, replace(BASE, email="o@example.org"), replace(BASE, given="Daniela"))
    assert both.clashes == ()
    assert both.ours == both.theirs == replace(BASE, email="o@example.org", given="Daniela")


def test_who_changed_nothing_clashes_with_nobody() -> None:
    theirs = replace(BASE, given="Daniela", email="")
    assert merge(BASE, BASE, theirs).ours == theirs
    assert merge(BASE, theirs, theirs).clashes == ()


def test_one_side_wins_where_both_changed_the_same() -> None:
    ours = replace(BASE, family="Orlov", email="o@example.org")
    theirs = replace(BASE, family="Orlowa", given="Daniela", email="x@example.org")
    both = merge(BASE, ours, theirs)
    assert both.clashes == ("family", "email")
    won = both.settled(["email"])
    assert (won.family, won.given, won.email) == ("Orlowa", "Daniela", "o@example.org")
    assert both.settled(both.clashes) == both.ours


def test_texts_are_merged_per_language() -> None:
    ours = replace(BASE, position={"en": "Head", "ru": "Начальник"})
    both = merge(BASE, ours, replace(BASE, position={"en": "Director"}))
    assert both.clashes == ()
    assert both.ours.position == {"en": "Director", "ru": "Начальник"}
    gone = merge(BASE, replace(BASE, position={}), replace(BASE, position={"en": "Director"}))
    assert gone.clashes == ("position",)
    assert (gone.ours.position, gone.theirs.position) == ({}, {"en": "Director"})


def test_dates_are_one_thing() -> None:
    start = datetime(2026, 10, 13, 10)  # noqa: DTZ001 - wall time of the zone below
    hour, day = timedelta(hours=1), timedelta(days=1)
    base = EventDraft(
        title={"en": "Seminar"}, type_key="seminar", start=start, end=start + hour, zone="UTC"
    )
    ours = replace(base, end=base.end + hour)
    theirs = replace(base, start=start + day, end=base.end + day, code="SEM-1")
    both = merge(base, ours, theirs)
    assert both.clashes == ("span",)
    assert both.ours.span == ours.span
    assert both.settled(["span"]) == replace(theirs, start=start, end=ours.end)
    assert both.settled([]) == theirs
