"""Ties the widgets of a form to the fields of a frozen draft."""

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from ombuds_events.domain.problems import Problem
from ombuds_events.ui.kit.fields import FocusOut, mark_wrong
from ombuds_events.ui.kit.i18n import sentence


class ProblemPlace(Protocol):
    """Where a problem is shown beside its widget: Field or Fact."""

    def set_problem(self, words: str, /) -> None:
        """Show it, or nothing."""


@dataclasses.dataclass(frozen=True, slots=True)
class Tie:
    """How one widget is read and written."""

    widget: QWidget
    read: Callable[[], Any]
    write: Callable[[Any], object]
    place: ProblemPlace | None


class Binder(QObject):
    """Fields save when left: `edited(draft, field)` is emitted when a left field has a new value.

    The page runs its use case with the draft; what is refused it hands to `show_problems`.
    """

    edited = Signal(object, str)

    def __init__(self, draft: Any = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._ties: dict[str, Tie] = {}

    @property
    def draft(self) -> Any:
        """The draft as it is now."""
        return self._draft

    def bind(self, field: str, widget: QWidget, place: ProblemPlace | None = None) -> None:
        """Tie `widget` to a field of the draft; problems of the field go to `place`.

        Knows line and text edits, combo boxes (by their data), check boxes, spin boxes, and all
        widgets with `value()`, `set_value(value)` and a signal `changed`.
        """
        read, write, left = _access(widget)
        self._ties[field] = Tie(widget, read, write, place)
        left.connect(lambda *_args, one=field: self._left(one))
        if self._draft is not None:
            self._write(field)

    def load(self, draft: Any) -> None:
        """Show another draft; the widget that is being typed in keeps its text."""
        self._draft = draft
        for field in self._ties:
            self._write(field)
        self.show_problems(())

    def commit(self) -> Any:
        """Take in the field that has the focus, and return the draft."""
        for field in self._ties:
            self._left(field)
        return self._draft

    def show_problems(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """Show problems beside their fields; returns those that belong to no field here."""
        by_field: dict[str, list[str]] = {}
        homeless = []
        for problem in problems:
            if problem.field in self._ties:
                by_field.setdefault(problem.field, []).append(sentence(problem))
            else:
                homeless.append(problem)
        self._show(by_field)
        return tuple(homeless)

    def _show(self, by_field: Mapping[str, list[str]]) -> None:
        for field, tie in self._ties.items():
            words = "\n".join(by_field.get(field, ()))
            if tie.place is not None:
                tie.place.set_problem(words)
            else:
                mark_wrong(tie.widget, words)
                tie.widget.setToolTip(words)

    def _left(self, field: str) -> None:
        value = self._ties[field].read()
        if self._draft is None or getattr(self._draft, field) == value:
            return
        self._draft = dataclasses.replace(self._draft, **{field: value})
        self.edited.emit(self._draft, field)

    def _write(self, field: str) -> None:
        tie = self._ties[field]
        value = getattr(self._draft, field)
        widget = tie.widget
        if isinstance(widget, QLineEdit) and widget.hasFocus() and widget.isModified():
            return
        if tie.read() != value:
            blocker = QSignalBlocker(tie.widget)
            tie.write(value)
            blocker.unblock()


def _access(widget: QWidget) -> tuple[Callable[[], Any], Callable[[Any], object], Any]:
    """How to read and write a widget, and its signal "left with perhaps another value"."""
    own: Any = widget
    if all(hasattr(own, name) for name in ("value", "set_value", "changed")):
        return own.value, own.set_value, own.changed
    if isinstance(widget, QLineEdit):
        return widget.text, lambda value: widget.setText(value or ""), widget.editingFinished
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        left = FocusOut(widget).left
        return widget.toPlainText, lambda value: widget.setPlainText(value or ""), left
    if isinstance(widget, QComboBox):
        return widget.currentData, lambda value: _choose(widget, value), widget.activated
    if isinstance(widget, QAbstractButton):
        return widget.isChecked, lambda value: widget.setChecked(bool(value)), widget.clicked
    if isinstance(widget, QSpinBox):
        return widget.value, lambda value: widget.setValue(value or 0), widget.editingFinished
    raise TypeError(widget)


def _choose(box: QComboBox, value: Any) -> None:
    number = next((n for n in range(box.count()) if box.itemData(n) == value), -1)
    box.setCurrentIndex(number)
