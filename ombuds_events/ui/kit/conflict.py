"""Two people changed one record: both values are shown, and the user chooses."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ombuds_events.domain.merging import Draft, Merge, merge
from ombuds_events.domain.problems import Refused
from ombuds_events.ui.kit.compare import CompareLine, CompareView, Side
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.draft_words import field_words, text_words, value_words
from ombuds_events.ui.kit.panels import wrapped
from ombuds_events.ui.kit.theme import theme

D = TypeVar("D", bound=Draft)
D_co = TypeVar("D_co", bound=Draft, covariant=True)
Words = Callable[[Any], str]
"""A value in words, for fields that hold a key or an id."""

_WIDTH, _WIDEST = 620, 1000


class Held(Protocol[D_co]):
    """What a form has read: a draft and its version. The frozen rows of queries fit."""

    @property
    def draft(self) -> D_co:
        """The values."""

    @property
    def version(self) -> int:
        """The version they belong to."""


class ConflictDialog(DialogFrame):
    """Esc goes back to the form, and nothing that was typed is lost."""

    def __init__(self, lines: Sequence[CompareLine], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Changed by somebody else"), parent, "git-merge")
        self.view = CompareView()
        self.view.set_heads(self.tr("What you entered"), self.tr("What is saved now"))
        self.view.set_lines(lines)
        words = self.tr("Somebody else changed the same while you were typing. Choose what stays.")
        self.body.addWidget(wrapped(words))
        self.body.addWidget(self.view)
        self.body.addStretch(1)
        self.set_verb(self.tr("Save what is chosen"), "check")
        self.cancel.setText(self.tr("Back"))
        self.confirmed.connect(self.accept)
        self.setMinimumWidth(min(theme.grown(_WIDTH), _WIDEST))
        self.view.radio(lines[0].key, Side.OURS).setFocus()


def line_of(field: str, ours: Any, theirs: Any, words: Words | None = None) -> CompareLine:
    """Two values of a field, in words."""
    if isinstance(ours, Mapping) and isinstance(theirs, Mapping):
        mine, yours = text_words(ours, theirs), text_words(theirs, ours)
    else:
        mine, yours = (
            words(value) if words else value_words(field, value) for value in (ours, theirs)
        )
    return CompareLine(field, field_words(field), mine, yours)


def ask_sides(lines: Sequence[CompareLine], parent: QWidget) -> dict[str, Side] | None:
    """Have the user choose; None if he goes back."""
    dialog = ConflictDialog(lines, parent.window())
    return dialog.view.sides() if dialog.exec() else None


def save_or_settle(
    form: QWidget,
    base: Held[D],
    ours: D,
    save: Callable[[int, D], object],
    read: Callable[[], Held[D] | None],
    words: Mapping[str, Words] | None = None,
) -> bool:
    """Save `ours`, made from `base`; what others changed meanwhile stays, clashes are asked.

    `save(version, draft)` runs the use case; other refusals are the caller's. False: not saved,
    since the user went back or the record is gone.
    """
    while True:
        try:
            save(base.version, ours)
        except Refused as refused:
            if refused.problems[0].code != "changed_meanwhile":
                raise
        else:
            return True
        now = read()
        if now is None:
            return False
        settled = _settled(form, merge(base.draft, ours, now.draft), words or {})
        if settled is None:
            return False
        _end_typing(form)
        base, ours = now, settled


def _settled(form: QWidget, both: Merge[D], words: Mapping[str, Words]) -> D | None:
    if not both.clashes:
        return both.ours
    lines = [
        line_of(name, getattr(both.ours, name), getattr(both.theirs, name), words.get(name))
        for name in both.clashes
    ]
    sides = ask_sides(lines, form)
    if sides is None:
        return None
    return both.settled([name for name, side in sides.items() if side is Side.OURS])


def _end_typing(form: QWidget) -> None:
    """What was typed is decided on: the form may show what was chosen."""
    focused = form.window().focusWidget()
    if isinstance(focused, QLineEdit):
        focused.setModified(False)
    elif isinstance(focused, QTextEdit | QPlainTextEdit):
        focused.document().setModified(False)
