"""Counted lessons: logged one by one, by many rows, into a campaign; each is one step to undo."""

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import EventPath, EventState, PartnerRole
from ombuds_events.domain.lessons import LessonDraft
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.model.attendance import HeadCount
from ombuds_events.model.catalogue import Recommendation
from ombuds_events.model.event import Event
from ombuds_events.queries.audience import head_counts
from ombuds_events.queries.lessons import (
    LessonOutcome,
    LessonPlan,
    LessonRow,
    campaign_of,
    campaigns,
    fitting_campaign,
    plan_lessons,
    takes_counts,
)
from ombuds_events.queries.logged import logged_today, themes
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.events import plan_event
from ombuds_events.services.lessons import LoggedRows, log_lesson, log_rows
from ombuds_events.store.workspace import Gesture, Workspace
from tests.services.events_office import draft as event_draft
from tests.services.events_office import office

DAY = date(2025, 12, 10)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = office(tmp_path)
    yield opened
    opened.close()


def lesson(**fields: object) -> LessonDraft:
    usual: dict[str, object] = {
        "on": DAY,
        "place": "School 56",
        "audience": "pupils",
        "grade": "9",
        "total": 27,
        "female": 14,
        "theme": "My rights",
    }
    return LessonDraft(**{**usual, **fields})  # type: ignore[arg-type]


def rows(*drafts: LessonDraft) -> list[LessonRow]:
    return [LessonRow(number, draft) for number, draft in enumerate(drafts, 5)]


def log(workspace: Workspace, draft: LessonDraft, campaign: int | None = None) -> int:
    return workspace.run(Gesture("log_lesson", draft.theme), log_lesson, draft, "en", campaign)


def log_many(
    workspace: Workspace, many: list[LessonRow], campaign: int | None = None
) -> LoggedRows:
    return workspace.run(Gesture("log_rows", "list"), log_rows, many, "en", campaign)


def plan(workspace: Workspace, many: list[LessonRow], campaign: int | None) -> LessonPlan:
    return workspace.read(plan_lessons, many, campaign)


def event(session: Session, event_id: int) -> dict[str, object]:
    row = session.get_one(Event, event_id)
    (recommended,) = row.recommendations
    return {
        "code": row.code,
        "title": row.title,
        "state": row.state,
        "path": row.path,
        "start": row.starts_at,
        "end": row.ends_at,
        "zone": row.zone,
        "partners": [(one.institution_id, one.role) for one in row.partners],
        "recommendation": session.get_one(Recommendation, recommended.recommendation_id).number,
        "primary": recommended.is_primary,
        "venue": row.venue_name,
    }


def counts(session: Session) -> list[tuple[object, ...]]:
    found = session.scalars(select(HeadCount).order_by(HeadCount.id))
    return [
        (one.place, one.total, one.female, one.male, one.of_which_minors, one.teachers)
        for one in found
    ]


def refusals(error: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.code for problem in error.value.problems]


def test_a_line_becomes_a_held_event(workspace: Workspace) -> None:
    event_id = log(workspace, lesson())
    assert workspace.read(event, event_id) == {
        "code": "HRL-2025-01",
        "title": {"en": "My rights"},
        "state": EventState.HELD,
        "path": EventPath.SHORT,
        "start": datetime(2025, 12, 10, 8),  # noqa: DTZ001
        "end": datetime(2025, 12, 10, 18),  # noqa: DTZ001
        "zone": "Asia/Almaty",
        "partners": [(1, PartnerRole.LEAD)],
        "recommendation": 5,
        "primary": True,
        "venue": "School 56",
    }
    assert workspace.read(counts) == [("School 56", 27, 14, None, 27, None)]
    workspace.undo()
    assert workspace.read(counts) == []
    assert workspace.read(lambda session: session.scalars(select(Event.id)).all()) == []


def test_the_hour_and_the_type_are_kept(workspace: Workspace) -> None:
    draft = lesson(at=time(10, 30), theme="Открытая лекция", type_key="open_lecture")
    found = workspace.read(event, log(workspace, draft))
    assert (found["start"], found["end"]) == (
        datetime(2025, 12, 10, 10, 30),  # noqa: DTZ001
        datetime(2025, 12, 10, 11, 15),  # noqa: DTZ001
    )
    assert (found["code"], found["path"]) == ("OPEN-2025-01", EventPath.SHORT)
    assert found["title"] == {"ru": "Открытая лекция"}


def test_without_a_theme_the_type_is_the_title(workspace: Workspace) -> None:
    found = workspace.read(event, log(workspace, lesson(theme="")))
    title = found["title"]
    assert isinstance(title, dict)
    assert title["en"] == "School lesson"


def test_what_is_wrong_is_refused(workspace: Workspace) -> None:
    with pytest.raises(Refused) as refused:
        log(workspace, lesson(total=12, female=14, on=date(2099, 1, 1)))
    assert refusals(refused) == ["lesson_to_come", "lesson_girls"]
    assert workspace.read(counts) == []


def test_an_office_without_the_paragraph(workspace: Workspace) -> None:
    def forget(session: Session) -> None:
        wanted = select(Recommendation).where(Recommendation.number == 5)
        session.delete(session.scalars(wanted).one())

    workspace.run("change_list", forget)
    event_id = log(workspace, lesson())
    assert workspace.read(lambda s: s.get_one(Event, event_id).recommendations) == []


def test_rows_of_one_theme_make_one_campaign(workspace: Workspace) -> None:
    many = rows(*(lesson(place=f"School {n}", on=date(2025, 12, 9 + n % 3)) for n in range(43)))
    done = log_many(workspace, many)
    assert (done.new, done.known, done.corrected, done.left_out) == (43, 0, 0, 0)
    (campaign,) = done.events
    found = workspace.read(event, campaign)
    assert (found["start"], found["end"]) == (
        datetime(2025, 12, 9, 8),  # noqa: DTZ001
        datetime(2025, 12, 11, 18),  # noqa: DTZ001
    )
    assert (found["venue"], len(workspace.read(head_counts, campaign))) == ("", 43)
    assert workspace.read(takes_counts, campaign)
    workspace.undo()
    assert workspace.read(counts) == []


def test_each_theme_makes_its_event(workspace: Workspace) -> None:
    first, second = lesson(at=time(9)), lesson(theme="MY RIGHTS", place="School 5")
    done = log_many(workspace, rows(first, second, lesson(theme="Lecture")))
    assert [len(workspace.read(head_counts, one)) for one in done.events] == [2, 1]


def test_the_same_rows_twice_add_nothing(workspace: Workspace) -> None:
    many = rows(lesson(), lesson(place="School 5"), lesson(place="School 5"))
    (campaign,) = log_many(workspace, many).events
    assert len(plan(workspace, many, campaign).of(LessonOutcome.KNOWN)) == 3
    assert log_many(workspace, many, campaign) == LoggedRows((campaign,), 0, 0, 3, 0)
    assert len(workspace.read(counts)) == 3


def test_two_classes_alike_stay_two(workspace: Workspace) -> None:
    (campaign,) = log_many(workspace, rows(lesson())).events
    done = log_many(workspace, rows(lesson(), lesson()), campaign)
    assert (done.new, done.known) == (1, 1)


def test_where_only_numbers_differ_the_list_is_right(workspace: Workspace) -> None:
    (campaign,) = log_many(workspace, rows(lesson(), lesson(place="School 5"))).events
    done = log_many(workspace, rows(lesson(grade="9 «А»", total=30, teachers=2)), campaign)
    assert (done.new, done.corrected) == (0, 1)
    assert workspace.read(counts)[0] == ("School 56", 30, 14, None, 30, 2)
    workspace.undo()
    assert workspace.read(counts)[0] == ("School 56", 27, 14, None, 27, None)


def test_rows_with_errors_are_left_out_and_told(workspace: Workspace) -> None:
    unread = LessonRow(9, lesson(), (Problem("cell_not_number", "teachers", {"cell": "A1"}),))
    many = [*rows(lesson(), lesson(total=5)), unread]
    assert log_many(workspace, many).left_out == 2
    with pytest.raises(Refused) as refused:
        log_many(workspace, many[1:])
    assert refusals(refused) == ["lesson_girls", "cell_not_number"]
    with pytest.raises(Refused) as refused:
        log_many(workspace, [])
    assert refusals(refused) == ["no_lessons_to_log"]


def test_a_campaign_takes_lessons_and_tells_other_days(workspace: Workspace) -> None:
    (campaign,) = log_many(workspace, rows(lesson(), lesson(place="School 5"))).events
    assert log(workspace, lesson(place="School 7"), campaign) == campaign
    found = plan(workspace, rows(lesson(on=date(2025, 12, 11))), campaign)
    assert [notice.code for notice in found.notices] == ["lessons_outside"]
    assert found.notices[0].values["count"] == 1


def test_only_what_is_counted_is_a_campaign(workspace: Workspace) -> None:
    seminar = workspace.run("plan_event", plan_event, event_draft())
    with pytest.raises(Refused) as refused:
        log(workspace, lesson(), seminar)
    assert refusals(refused) == ["campaign_not_found"]


def test_the_campaign_that_fits(demo: Workspace) -> None:
    (found,) = demo.read(campaigns, DAY, DAY)
    assert (found.code, found.holds(DAY), found.holds(date(2025, 12, 13))) == (
        "HRL-2025",
        True,
        False,
    )
    fitting = [lesson(theme="Единый урок прав человека"), lesson(theme="")]
    assert demo.read(fitting_campaign, fitting) == found
    assert demo.read(fitting_campaign, [lesson(theme="Something else")]) is None
    assert demo.read(fitting_campaign, [lesson(on=None)]) is None
    assert demo.read(campaign_of, demo.read(resolve, Kind.EVENT, "HRL-2025")) == found


def test_what_was_logged_today(workspace: Workspace) -> None:
    log(workspace, lesson())
    log_many(workspace, rows(lesson(male=13), lesson(theme="Other"), lesson(place="School 5")))
    many, one = workspace.read(logged_today, 9)
    assert (one.total, one.female, one.male, one.count, one.on) == (27, 14, 0, 1, DAY)
    assert (many.total, many.female, many.male, many.count, many.id) == (81, 42, 13, 3, many.tx_id)
    workspace.undo_step(one.tx_id)
    assert [step.tx_id for step in workspace.read(logged_today, 9)] == [many.tx_id]
    workspace.undo()
    assert workspace.read(logged_today, 9) == ()


def test_themes_used_more_than_once(workspace: Workspace) -> None:
    for theme in ("A", "B", "B", "", "", "C", "C", "C"):
        log(workspace, lesson(theme=theme))
    assert workspace.read(themes, 5) == ({"en": "C"}, {"en": "B"})
