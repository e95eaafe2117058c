"""One registry of what can be done; menus, shortcuts and the palette are drawn from it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.problems import Problem
from ombuds_events.ui.kit.i18n import text
from ombuds_events.ui.kit.icons import icon
from ombuds_events.ui.kit.layouts import by_place, latin_key


def always(_context: Any) -> bool:
    """The default of `ActionSpec.when`."""
    return True


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing a user can do.

    `text`: English, marked QT_TRANSLATE_NOOP("Actions", "…"); `shortcut`: "Ctrl+N", several parted
    by ";"; `menu`: file, edit, view, go, event, tools, help or "" (palette only); `when(context)`:
    True = can be done, False = does not apply here, a Problem = blocked, and why;
    `run(context)` does it.
    """

    id: str
    text: str
    run: Callable[[Any], object]
    icon: str = ""
    shortcut: str = ""
    menu: str = ""
    when: Callable[[Any], bool | Problem] = always


class Actions(QObject):
    """Makes one QAction for each spec; `context()` is what `when` and `run` are given."""

    blocked = Signal(object)
    done = Signal(str)

    def __init__(self, window: QWidget, context: Callable[[], Any]) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._specs: dict[str, ActionSpec] = {}
        self._actions: dict[str, QAction] = {}

    def add(self, specs: Iterable[ActionSpec]) -> None:
        """Take in the actions of a page; an id may exist once."""
        for spec in specs:
            if spec.id in self._specs:
                raise ValueError(spec.id)
            self._specs[spec.id] = spec
            self._actions[spec.id] = self._made(spec)

    def __getitem__(self, action_id: str) -> QAction:
        """The QAction with this id."""
        return self._actions[action_id]

    def specs(self) -> tuple[ActionSpec, ...]:
        """All specs in the order they came."""
        return tuple(self._specs.values())

    def in_menu(self, menu: str) -> list[QAction]:
        """The actions of one menu."""
        return [self._actions[spec.id] for spec in self._specs.values() if spec.menu == menu]

    def state(self, action_id: str) -> bool | Problem:
        """Whether it can be done now, or why not."""
        return self._specs[action_id].when(self._context())

    def refresh(self) -> None:
        """Ask every action again; what is blocked stays pressable and says why."""
        context = self._context()
        for spec in self._specs.values():
            self._actions[spec.id].setEnabled(spec.when(context) is not False)

    def retranslate(self) -> None:
        """Write all texts again, in the language of the window."""
        for spec in self._specs.values():
            self._actions[spec.id].setText(text("Actions", spec.text))

    def run(self, action_id: str) -> None:
        """Do it, or tell what stands in the way."""
        spec = self._specs[action_id]
        state = spec.when(self._context())
        if isinstance(state, Problem):
            self.blocked.emit(state)
        elif state:
            spec.run(self._context())
            self.done.emit(action_id)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what the key means by its place on a Russian or Arabic board; tells whether it did.

        To be asked last: Qt has looked for the letter that the board writes.
        """
        if latin_key(event) == event.key():
            return False
        pressed = by_place(event)
        for action_id, action in self._actions.items():
            if action.isEnabled() and pressed in action.shortcuts():
                self.run(action_id)
                return True
        return False

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(text("Actions", spec.text), self._window)
        action.setObjectName(spec.id)
        if spec.icon:
            action.setIcon(icon(spec.icon, "text_2"))
        if spec.shortcut:
            action.setShortcuts([QKeySequence(keys.strip()) for keys in spec.shortcut.split(";")])
        action.triggered.connect(lambda _checked=False, one=spec.id: self.run(one))
        self._window.addAction(action)
        return action
