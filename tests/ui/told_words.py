"""All words that widgets and their models can show or speak."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QWidget

from ombuds_events.ui.kit.rows import RowsModel
from ombuds_events.ui.kit.said import said

_SAYS = ("text", "toPlainText", "placeholderText", "words", "sentence")
_ROLES = (0, 3, 11)  # shown, tool tip, spoken


def all_words(page: QWidget) -> set[str]:
    """The words of `page` and of all within, hidden ones too."""
    found: set[str] = set()
    for widget in (page, *page.findChildren(QWidget)):
        found |= set(_of_widget(widget))
    found |= {words for action in page.findChildren(QAction) for words in _of_action(action)}
    return found - {""}


def _of_action(action: QAction) -> tuple[str, ...]:
    return action.text(), action.toolTip()


def _of_widget(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.whatsThis(), widget.windowTitle())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    for name in _SAYS:
        say = getattr(widget, name, None)
        if callable(say):
            yield str(say())
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _of_model(widget.model())


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    for line in range(model.rowCount()):
        for place in range(model.columnCount()):
            index = model.index(line, place)
            yield from (str(index.data(role) or "") for role in _ROLES)
        if isinstance(model, RowsModel) and model.row(line) is not None:
            yield from _of_row(model, model.row(line))


def _of_row(model: RowsModel, row: object) -> Iterator[str]:
    """What the delegate paints besides the text of a cell, and what is copied."""
    for column in model.columns:
        yield from (said(column.title), column.second(row), column.copied(row))
        if column.runs is not None:
            yield from (run.text for run in column.runs(row))
