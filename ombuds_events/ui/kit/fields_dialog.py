"""A dialog of named fields that shows problems beside them."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.i18n import sentence
from ombuds_events.ui.kit.said import Words

WIDTH = 460


class FieldsDialog(DialogFrame):
    """`add_field(key, words, widget)`; `run(...)` does a use case and closes, or shows why not."""

    def __init__(self, desk: Desk, title: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent, icon)
        self.desk = desk
        self.fields: dict[str, Field] = {}
        self.result_id = 0
        self.setMinimumWidth(WIDTH)

    def add_field(self, key: str, words: Words, widget: QWidget) -> Field:
        """Add a field; problems with this key appear at it."""
        self.fields[key] = Field(words, widget)
        self.body.addWidget(self.fields[key])
        return self.fields[key]

    def done(self, result: int) -> None:
        super().done(result)
        # Else it would live on as a child of the window.
        self.deleteLater()

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Each problem at its field, the rest in the message bar."""
        for field in self.fields.values():
            field.set_problem("")
        self.message.dismiss()
        rest = []
        for problem in problems:
            field_name = problem.field.split(".")[0]
            if field_name in self.fields:
                self.fields[field_name].set_problem(sentence(problem))
            else:
                rest.append(problem)
        if rest:
            self.message.refuse(rest)
        self.fit()

    def run(self, gesture: Any, use_case: Callable[..., Any], *args: Any) -> bool:
        """Run a use case and close; what it returns is `result_id` when it is a number."""
        from ombuds_events.store.errors import Known

        try:
            result = self.desk.workspace.run(gesture, use_case, *args)
        except Refused as refused:
            self.show_problems(refused.problems)
            return False
        except Known as known:
            self.desk.notices.trouble(known)
            return False
        self.result_id = result if isinstance(result, int) else 0
        self.accept()
        return True
