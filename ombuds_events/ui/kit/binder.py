"""Ties the widgets of a form to the fields of a frozen draft."""

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from ombuds_events.domain.merging import merge_values
from ombuds_events.domain.problems import Problem
from ombuds_events.ui.kit.compare import Side
from ombuds_events.ui.kit.conflict import ask_sides, line_of
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
    put: Callable[[Any, Any], Any]


class Binder(QObject):
    """Fields save when left: `edited(draft, field)` is emitted when a left field has a new value.

    The page runs its use case with the draft; what is refused it hands to `show_problems`. A field
    keeps what is being typed when another draft is loaded; if others changed the same field
    meanwhile, the user is asked once it is left.
    """

    edited = Signal(object, str)

    def __init__(self, draft: Any = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._ties: dict[str, Tie] = {}
        self._bases: dict[str, Any] = {}
        self._undecided: set[str] = set()
        self._asking = False
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    @property
    def draft(self) -> Any:
        """The draft as it is now."""
        return self._draft

    def words(self) -> dict[str, Callable[[Any], str]]:
        """How values are called that are keys: for who has to choose between two of them."""
        ties = self._ties.items()
        named = {field: getattr(tie.widget, "words_of", None) for field, tie in ties}
        return {field: words for field, words in named.items() if words is not None}

    def bind(
        self,
        field: str,
        widget: QWidget,
        place: ProblemPlace | None = None,
        put: Callable[[Any, Any], Any] | None = None,
    ) -> None:
        """Tie `widget` to a field of the draft; problems of the field go to `place`.

        Knows line and text edits, combo boxes (by their data), check boxes, spin boxes, and all
        widgets with `value()`, `set_value(value)` and a signal `changed`. `put(draft, value)` makes
        the draft with another value where the field is a property of several.
        """
        read, write, left = _access(widget)
        replacing = put or (lambda draft, value: dataclasses.replace(draft, **{field: value}))
        self._ties[field] = Tie(widget, read, write, place, replacing)
        left.connect(lambda *_args, one=field: self._left(one))
        if self._draft is not None:
            self._write(field, getattr(self._draft, field))

    def load(self, draft: Any) -> None:
        """Show another draft; the widget that is being typed in keeps its text."""
        shown, self._draft = self._draft, draft
        for field, tie in self._ties.items():
            asked = field in self._undecided and _has_focus(tie.widget)
            if shown is not None and (asked or is_typed_in(tie.widget)):
                self._bases.setdefault(field, getattr(shown, field))
            else:
                self._undecided.discard(field)
                self._bases.pop(field, None)
                self._write(field, getattr(draft, field))
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
        told: dict[Any, list[str]] = {}  # fields that stand beside each other share a place
        for field, tie in self._ties.items():
            words = by_field.get(field, [])
            if tie.place is not None:
                told.setdefault(tie.place, []).extend(words)
            else:
                mark_wrong(tie.widget, "\n".join(words))
                tie.widget.setToolTip("\n".join(words))
        for place, words in told.items():
            place.set_problem("\n".join(words))

    def _left(self, field: str) -> None:
        if self._draft is None or self._asking:
            return
        tie, current = self._ties[field], getattr(self._draft, field)
        value, base = tie.read(), self._bases.pop(field, current)
        self._undecided.discard(field)
        if value == current:
            return
        ours, theirs = merge_values(base, value, current)
        side = Side.OURS if ours == theirs else self._ask(field, ours, theirs)
        if side is None:
            self._bases[field] = base
            self._undecided.add(field)
            tie.widget.setFocus()
            return
        self._take(field, ours if side is Side.OURS else theirs)

    def _take(self, field: str, value: Any) -> None:
        self._write(field, value)
        if value != getattr(self._draft, field):
            self._draft = self._ties[field].put(self._draft, value)
            self.edited.emit(self._draft, field)

    def _ask(self, field: str, ours: Any, theirs: Any) -> Side | None:
        """Somebody else wants something different: which is to stay? None: back to the field."""
        widget = self._ties[field].widget
        if QApplication.activeWindow() is None:
            return None  # another program is in front: the field is not left for good
        line = line_of(field, ours, theirs, getattr(widget, "words_of", None))
        self._asking = True
        sides = ask_sides([line], widget)
        self._asking = False
        return sides[field] if sides else None

    def _focus_moved(self) -> None:
        """A field that was left as it had been shows what others made of it."""
        for field in tuple(self._bases):
            if not _has_focus(self._ties[field].widget):
                self._left(field)

    def _write(self, field: str, value: Any) -> None:
        tie = self._ties[field]
        if tie.read() != value:
            blocker = QSignalBlocker(tie.widget)
            tie.write(value)
            blocker.unblock()


def is_typed_in(widget: QWidget) -> bool:
    """Whether a widget, or a part of it, holds text that was typed and not yet left."""
    focused = _focused(widget)
    if focused is None or not _has_focus(widget):
        return False
    line = focused.lineEdit() if isinstance(focused, QAbstractSpinBox) else focused
    if isinstance(line, QLineEdit):
        return line.isModified()
    if isinstance(line, QTextEdit | QPlainTextEdit):
        return line.document().isModified()
    return False


def _focused(widget: QWidget) -> QWidget | None:
    return widget.window().focusWidget()


def _has_focus(widget: QWidget) -> bool:
    focused = _focused(widget)
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))


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
