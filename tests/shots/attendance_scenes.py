"""Pictures of the attendance grid at work: the pane, some of the people, its dialogs."""

from collections.abc import Callable

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog

from ombuds_events.ui.attendance.groups import There
from ombuds_events.ui.attendance.rule_dialog import RuleDialog
from ombuds_events.ui.attendance.tab import AttendanceTab
from ombuds_events.ui.kit.desk import Place
from tests.shots.lesson_scenes import desk_of
from tests.shots.scenes import FIVE, FLAGSHIP, SMALL, Shot
from tests.shots.stage import Stage


def grid_of(stage: Stage) -> AttendanceTab:
    """The grid of the flagship."""
    stage.page(Place("event", stage.event(FLAGSHIP), "attendance"))
    tab = stage.window.scene().page.current_tab()  # type: ignore[attr-defined]
    if not isinstance(tab, AttendanceTab):
        raise TypeError(tab)
    return tab


def with_pane(stage: Stage) -> QImage:
    """Totals beside the grid."""
    tab = grid_of(stage)
    tab.toggle_pane()
    picture = stage.again()
    tab.toggle_pane()
    return picture


def some(stage: Stage) -> QImage:
    """Only who was absent at a session."""
    tab = grid_of(stage)
    tab.people.show_some(tab.groups.there(tab.grid.model.columns[0])[There.ABSENT])
    picture = stage.again()
    tab.people.show_some(None)
    return picture


def stricter_rule(stage: Stage) -> QDialog:
    """The rule for certificates, about to become stricter."""
    tab = grid_of(stage)
    if tab._grid is None:
        raise AssertionError(tab)
    dialog = RuleDialog(desk_of(stage), tab._grid, stage.window)
    dialog.share.setValue(95)
    return dialog


def walk_in(stage: Stage) -> QDialog:
    """Who came has a seat already."""
    dialog = grid_of(stage).walk_in_dialog()
    dialog.finder.search("vardum")
    dialog.finder.set_value(dialog.finder.results()[0])
    dialog.finder.close_list()
    dialog.finder.chosen.emit(dialog.finder.choice())
    dialog.finish()
    return dialog


def shown(make: Callable[[Stage], QDialog]) -> Callable[[Stage], QImage]:
    """A dialog over the grid."""
    return lambda stage: stage.dialog(make(stage).exec)


SHOTS = (
    Shot("attendance-pane", with_pane, (*FIVE, SMALL)),
    Shot("attendance-some", some, FIVE[:4]),
    Shot("attendance-rule", shown(stricter_rule), FIVE),
    Shot("attendance-walk-in", shown(walk_in), FIVE),
)
