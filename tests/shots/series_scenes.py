"""Pictures of series, copies, templates and changed clocks."""

from PySide6.QtGui import QImage
from sqlalchemy.orm import Session

from ombuds_events.domain.series import SeriesRule
from ombuds_events.model.event import Event
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.queries.event_page import event_header
from ombuds_events.queries.templates import templates
from ombuds_events.services.events import change_event
from ombuds_events.services.series import repeat_event
from ombuds_events.services.templates import save_template
from ombuds_events.ui.events.new_event import NewEventDialog
from ombuds_events.ui.events.overview import OverviewTab
from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.shell.event_page import EventPage
from tests.shots.scenes import FIVE, LARGE, SMALL, Shot
from tests.shots.stage import Stage

_CODE = "TOT-2026-01"
_HOUR = 3600


def _page(stage: Stage, code: str = _CODE) -> EventPage:
    stage.page(Place("event", stage.event(code), "overview"))
    shown = stage.window.stack.currentWidget()
    assert isinstance(shown, EventPage)
    return shown


def _series(stage: Stage) -> int:
    """A training, four times in a row."""
    event = stage.event(_CODE)
    header = stage.workspace.read(event_header, event)
    if not header.is_in_series:
        rule = SeriesRule(count=4)
        stage.workspace.run(
            "repeat_event", repeat_event, event, header.version, rule, skips_closed=False
        )
    return event


def repeat(stage: Stage) -> QImage:
    """The rule and its dates."""
    shown = _page(stage, "SEM-2026-02")
    return stage.dialog(shown.verbs.repeat_event)


def copy(stage: Stage) -> QImage:
    """When the copy begins, and what it takes over."""
    shown = _page(stage, "SEM-2026-02")
    return stage.dialog(shown.verbs.copy_event)


def template(stage: Stage) -> QImage:
    """Only a name is asked."""
    shown = _page(stage, "SEM-2026-02")
    return stage.dialog(shown.verbs.save_as_template)


def strip(stage: Stage) -> QImage:
    """An event of a series, and the question after an edit."""
    event = _series(stage)
    shown = _page(stage)
    overview = shown.current_tab()
    assert isinstance(overview, OverviewTab)
    before = overview._form.draft
    version = stage.workspace.read(event_header, event).version
    purpose = f"{before.purpose} +"
    stage.workspace.run("change_event", change_event, event, version, purpose=purpose)
    overview.series.offer(before)
    return stage.again()


def whole(stage: Stage) -> QImage:
    """All events of a series."""
    _series(stage)
    overview = _page(stage).current_tab()
    assert isinstance(overview, OverviewTab)
    return stage.dialog(overview.series.open_all)


def stop(stage: Stage) -> QImage:
    """Calling several off together."""
    _series(stage)
    return stage.dialog(_page(stage).verbs.cancel_event)


def _keep_template(stage: Stage) -> None:
    if not stage.workspace.read(templates):
        event = stage.event("SEM-2026-02")
        name = "Two days in a host city"
        stage.workspace.run("save_template", save_template, event, name)


def from_template(stage: Stage) -> QImage:
    """A new event that begins with a template."""
    _keep_template(stage)
    stage.page(Place("events"))

    def open_it() -> None:
        desk = stage.window.scene().desk
        assert desk is not None
        dialog = NewEventDialog(desk, stage.window)
        dialog.type.set_value("seminar")
        dialog.template.set_value(stage.workspace.read(templates)[0].id)
        dialog.template.changed.emit(dialog.template.value())
        dialog.exec()

    return stage.dialog(open_it)


def settings(stage: Stage) -> QImage:
    """The templates of the office."""
    _keep_template(stage)
    return stage.page(Place("settings", 0, "templates"))


def _age(session: Session, event_id: int) -> None:
    event = session.get_one(Event, event_id)
    event.tzdata = "2023.3"
    rows: list[Event | ProgrammeItem] = [event, *event.programme]
    for row in rows:
        row.starts_utc -= _HOUR
        row.ends_utc -= _HOUR


def clocks(stage: Stage) -> QImage:
    """The bar, and what moved."""
    for code in ("SEM-2026-02", "HRL-2026"):
        stage.workspace.run("change_event", _age, stage.event(code))
    desk = stage.window.scene().desk
    assert desk is not None
    stage.page(Place("today"))
    stage.window.clocks_bar.tell(desk)
    image = stage.dialog(lambda: stage.window.go(Place("changed_clocks")))
    stage.window.clocks_bar.hide()
    return image


SHOTS = (
    Shot("series-repeat", repeat, (*FIVE, LARGE, SMALL)),
    Shot("series-copy", copy, FIVE),
    Shot("series-template", template, FIVE),
    Shot("series-strip", strip, (*FIVE, SMALL)),
    Shot("series-whole", whole, FIVE),
    Shot("series-stop", stop, FIVE),
    Shot("series-new-event", from_template, FIVE),
    Shot("series-settings", settings, FIVE),
    Shot("series-clocks", clocks, FIVE),
)
