"""F6 walks the areas of a window: menu row, side bar, tools, body, pane."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from ombuds_events.ui.kit.details_pane import DetailsPane
from ombuds_events.ui.kit.filter_bar import FilterBar
from ombuds_events.ui.kit.side_bar import SideBar
from ombuds_events.ui.kit.tab_strip import TabStrip
from ombuds_events.ui.shell.menu_row import MenuEnd


def step(window: QMainWindow, page: QWidget, by: int) -> None:
    """Put the focus into the next area (1) or the one before (-1), round the end."""
    areas = [*_found(window, MenuEnd), *_found(window, SideBar)]
    tools = _found(page, FilterBar)[:1] or _found(page, TabStrip)[:1]
    areas += [*tools, page]
    areas += _found(page, DetailsPane)
    now = _innermost(areas)
    for place in range(1, len(areas)):
        if _enter(areas[(now + by * place) % len(areas)], page):
            return


def _found(root: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in root.findChildren(kind) if one.isVisibleTo(root)]


def _innermost(areas: list[QWidget]) -> int:
    """Which area has the focus: the pane and the tools lie within the page."""
    focus = QApplication.focusWidget()
    holding = [n for n, one in enumerate(areas) if focus and (one is focus or _holds(one, focus))]
    return max(holding, key=lambda n: len(_parents(areas[n])), default=0)


def _holds(area: QWidget, widget: QWidget) -> bool:
    return area.isAncestorOf(widget)


def _parents(widget: QWidget) -> list[QWidget]:
    above = widget.parentWidget()
    return [] if above is None else [above, *_parents(above)]


def _enter(area: QWidget, page: QWidget) -> bool:
    """Focus what is first in an area; tells whether it took the focus."""
    if area is page:
        focus_first = getattr(page, "focus_first", page.setFocus)
        focus_first()
        return True
    stops = [area, *area.findChildren(QWidget)]
    policy = Qt.FocusPolicy.TabFocus
    for one in stops:
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & policy:
            one.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False
