"""The facts of a record that are edited where they stand: each is saved when it is left."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.problems import Problem
from ombuds_events.ui.kit.binder import Binder
from ombuds_events.ui.kit.facts_form import NAME_WIDTH, FactsForm


class BoundForm(FactsForm):
    """Emits `edited(field, value)`; a form binds its editors to the fields of a draft."""

    edited = Signal(str, object)

    def __init__(self, parent: QWidget | None = None, name_width: int = NAME_WIDTH) -> None:
        super().__init__(parent, name_width=name_width)
        self.binder = Binder(parent=self)
        self.binder.edited.connect(lambda draft, name: self.edited.emit(name, getattr(draft, name)))

    def show_problems(self, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
        """Show problems beside their fields; returns those that belong to none."""
        return self.binder.show_problems(problems)

    def words(self) -> dict[str, Callable[[Any], str]]:
        """How values are called that are keys: for who has to choose between two of them."""
        return self.binder.words()
