"""Pictures of the window's own pages: history, settings, help, keys, troubles; and of nothing."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtGui import QImage

from ombuds_events.domain.days_off import DaysDraft
from ombuds_events.domain.drafts import EventDraft
from ombuds_events.domain.problems import Problem
from ombuds_events.paths import backups
from ombuds_events.queries.working_calendar import corrections_of
from ombuds_events.services.events import plan_event
from ombuds_events.services.working_calendars import add_days
from ombuds_events.store.backup import keep_backup
from ombuds_events.store.errors import Known, Trouble
from ombuds_events.ui.institutions.record import InstitutionPage
from ombuds_events.ui.kit.desk import Place
from tests.shots.scenes import COMING, CONTRAST, FIVE, FLAGSHIP, LARGE, SMALL, Shot, event, page
from tests.shots.stage import Stage

EMPTY = "empty"
SECTIONS = (
    "general", "institution", "calendars", "types", "recommendations", "backup", "database",
    "zones",
)  # fmt: skip
TABS = ("overview", "programme", "institutions", "participants", "attendance")
_EDGES = (LARGE, SMALL, CONTRAST)


def settings(section: str) -> Callable[[Stage], QImage]:
    """A section of the settings."""

    def take(stage: Stage) -> QImage:
        path, now = stage.workspace.path, stage.workspace.clock.real_now()
        if section == "backup" and path and not list(backups().glob("*.db")):
            keep_backup(path, backups(), now)
        return stage.page(Place("settings", 0, section))

    return take


def record(name: str) -> Callable[[Stage], QImage]:
    """A record's page."""
    return lambda stage: stage.page(Place(name, 1))


def working_calendar(stage: Stage) -> QImage:
    """When an institution rests, with days of its own."""
    first = date(2026, 12, 21)
    draft = DaysDraft(
        first_day=first,
        last_day=first + timedelta(days=10),
        name={"en": "Year-end closure", "ru": "Перерыв в конце года", "ar": "عطلة نهاية السنة"},
        institution_id=6,
    )
    if not stage.workspace.read(corrections_of, 6):
        stage.workspace.run("add_closing_days", add_days, draft)
    return stage.page(Place("institution", 6, "calendar"))


def closing_days(stage: Stage) -> QImage:
    """The dialog of days on which an institution is closed."""
    stage.page(Place("institution", 6, "calendar"))
    shown_page = stage.window.stack.currentWidget()
    assert isinstance(shown_page, InstitutionPage)
    return stage.dialog(shown_page.calendar.days.add_days)


def shown(action: str, place: str = "today") -> Callable[[Stage], QImage]:
    """The dialog that an action opens over a page."""

    def take(stage: Stage) -> QImage:
        stage.page(Place(place))
        return stage.dialog(lambda: stage.window.actions_.run(action))

    return take


def trouble(stage: Stage) -> QImage:
    """The bar of the window says what is the matter."""
    stage.page(Place("events"))
    stage.window.notices.trouble(Known(Trouble.FULL, name="demo.db"))
    return stage.again()


def refusal(stage: Stage) -> QImage:
    """The bar of the window says what stands in the way."""
    stage.page(Place("today"))
    stage.window.notices.refused([Problem("undo_overtaken")])
    return stage.again()


def cannot_open(stage: Stage) -> QImage:
    """The bar of a window whose database cannot be opened, with the way out."""
    stage.page(Place("today"))
    stage.window.tell_trouble(Known(Trouble.NEWER, name="demo.db"), "demo.db")
    return stage.again()


def toast(stage: Stage) -> QImage:
    """What was done, and the way back."""
    stage.page(Place("events"))
    stage.window.notices.toast("Joint seminar moved to Tue 20 Oct 2026, 09:00", undo=True)
    return stage.again()


def found_nothing(name: str, typed: str) -> Callable[[Stage], QImage]:
    """A list in which nothing fits what was typed."""

    def take(stage: Stage) -> QImage:
        stage.page(Place(name))
        front: Any = stage.window.stack.currentWidget()  # a page with a find field
        finder = getattr(front, "bar", front).finder
        finder.setText(typed)
        image = stage.again()
        finder.clear()
        return image

    return take


def new_tab(tab: str) -> Callable[[Stage], QImage]:
    """A tab of an event that holds nothing yet."""

    def take(stage: Stage) -> QImage:
        if stage.only_event is None:
            start = datetime(2026, 11, 10, 10, 0)  # noqa: DTZ001 - wall time
            draft = EventDraft(
                title={"en": "Plain law", "ru": "Право простыми словами"},
                type_key="seminar",
                start=start,
                end=start + timedelta(hours=3),
                zone="Asia/Almaty",
            )
            stage.only_event = stage.workspace.run("plan_event", plan_event, draft)
        return stage.page(Place("event", stage.only_event, tab))

    return take


SHOTS = (
    *(Shot(name, page(name), FIVE) for name in ("people", "institutions", "councils", "history")),
    *(Shot(f"{name}-page", record(name), FIVE) for name in ("person", "institution", "council")),
    *(Shot(f"settings-{section}", settings(section), FIVE) for section in SECTIONS),
    Shot("institution-calendar", working_calendar, (*FIVE, SMALL)),
    Shot("closing-days", closing_days, FIVE),
    Shot("help", shown("help.topic"), FIVE),
    Shot("keys", shown("help.keys"), FIVE),
    Shot("about", shown("help.about"), FIVE),
    Shot("trouble", trouble, FIVE),
    Shot("refusal", refusal, FIVE),
    Shot("cannot-open", cannot_open, FIVE),
    *(Shot(f"small-{name}", page(name), _EDGES[1:]) for name in ("today", "events", "people")),
    *(Shot(f"small-{tab}", event(COMING, tab), _EDGES[1:]) for tab in TABS[:-1]),
    Shot("small-attendance", event(FLAGSHIP, "attendance"), _EDGES[1:]),
    Shot("small-settings", settings("general"), _EDGES[1:]),
    Shot("small-keys", shown("help.keys"), _EDGES[1:]),
    Shot("small-palette", shown("edit.palette"), _EDGES[1:]),
    *(
        Shot(f"none-found-{name}", found_nothing(name, "xyzzy"), FIVE)
        for name in ("events", "people", "institutions", "councils", "history", "settings")
    ),
    Shot("toast", toast, FIVE),  # the last of the demo: it stays for a while
    *(
        Shot(f"empty-{name}", page(name), FIVE, office=EMPTY)
        for name in ("today", "events", "people", "institutions", "councils", "history")
    ),
    *(Shot(f"empty-{tab}", new_tab(tab), FIVE, office=EMPTY) for tab in TABS),
)
