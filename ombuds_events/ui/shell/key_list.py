"""Ctrl+/: all keys, from the registry of actions and from what grids and lists do by themselves."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from ombuds_events.domain.names import fold
from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import Actions
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.filter_bar import FindField
from ombuds_events.ui.kit.i18n import text
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.kit.panels import Panel, column, emptied, label, row, wrapped
from ombuds_events.ui.kit.theme import theme

_WIDTH, _HEIGHT = 720, 560

MENUS = {
    "file": QT_TRANSLATE_NOOP("Actions", "File"),
    "edit": QT_TRANSLATE_NOOP("Actions", "Edit"),
    "view": QT_TRANSLATE_NOOP("Actions", "View"),
    "go": QT_TRANSLATE_NOOP("Actions", "Go"),
    "event": QT_TRANSLATE_NOOP("Actions", "Event"),
    "tools": QT_TRANSLATE_NOOP("Actions", "Tools"),
    "help": QT_TRANSLATE_NOOP("Actions", "Help"),
    "": QT_TRANSLATE_NOOP("Actions", "Elsewhere"),
}
"""Menu of an action → heading of its keys, in the order of the menus."""

GRIDS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Actions", "Everywhere"),
        (
            ("Tab · Shift+Tab", QT_TRANSLATE_NOOP("Actions", "next, previous field")),
            (
                "Alt",
                QT_TRANSLATE_NOOP(
                    "Actions", "with the underlined letter: a menu, a button, a field"
                ),
            ),
            (
                "Esc",
                QT_TRANSLATE_NOOP("Actions", "close the pane or dialog, then clear the search"),
            ),
            ("Ctrl+Enter", QT_TRANSLATE_NOOP("Actions", "press the filled button")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "Lists"),
        (
            ("↑ ↓", QT_TRANSLATE_NOOP("Actions", "next, previous row")),
            ("Enter", QT_TRANSLATE_NOOP("Actions", "open")),
            ("F2", QT_TRANSLATE_NOOP("Actions", "correct")),
            ("Del", QT_TRANSLATE_NOOP("Actions", "put into the archive")),
            ("/", QT_TRANSLATE_NOOP("Actions", "find in the list")),
            (
                "Ctrl+A · Shift+↑ ↓ · Ctrl+Space",
                QT_TRANSLATE_NOOP("Actions", "select several rows"),
            ),
            ("Ctrl+C", QT_TRANSLATE_NOOP("Actions", "copy the selected rows as a table")),
            ("Space", QT_TRANSLATE_NOOP("Actions", "fold or unfold a group")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "An event"),
        (
            ("Ctrl+PgUp · Ctrl+PgDn", QT_TRANSLATE_NOOP("Actions", "previous, next tab")),
            (
                "Alt+↑ · Alt+↓",
                QT_TRANSLATE_NOOP("Actions", "move a session, or a person in the delegation"),
            ),
            (
                "Alt+Shift+↑ · Alt+Shift+↓",
                QT_TRANSLATE_NOOP("Actions", "move a session to the day before or after"),
            ),
            ("Ctrl+D", QT_TRANSLATE_NOOP("Actions", "copy the session")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "Documents of an event"),
        (
            ("Enter", QT_TRANSLATE_NOOP("Actions", "make the document, or record it")),
            ("M", QT_TRANSLATE_NOOP("Actions", "mark as sent")),
            ("R", QT_TRANSLATE_NOOP("Actions", "record a document made elsewhere")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "Calendar"),
        (
            ("M · W · A", QT_TRANSLATE_NOOP("Actions", "month, week, agenda")),
            ("T", QT_TRANSLATE_NOOP("Actions", "today")),
            ("PgUp · PgDn", QT_TRANSLATE_NOOP("Actions", "the time before, the time after")),
            ("Space", QT_TRANSLATE_NOOP("Actions", "next event in the cell")),
            ("N", QT_TRANSLATE_NOOP("Actions", "plan an event here")),
            ("Alt+Shift+← ↑ → ↓", QT_TRANSLATE_NOOP("Actions", "move the event")),
            ("Alt+Shift+PgUp · PgDn", QT_TRANSLATE_NOOP("Actions", "a week earlier, later")),
            ("Ctrl+Shift+← ↑ → ↓", QT_TRANSLATE_NOOP("Actions", "shorten, lengthen the event")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "Paste a list"),
        (
            ("F8", QT_TRANSLATE_NOOP("Actions", "next problem")),
            ("F2", QT_TRANSLATE_NOOP("Actions", "correct the cell")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "Attendance"),
        (
            (
                QT_TRANSLATE_NOOP("Actions", "P O L E X A"),
                QT_TRANSLATE_NOOP("Actions", "present, online, late, left early, excused, absent"),
            ),
            ("0 – 9", QT_TRANSLATE_NOOP("Actions", "minutes online")),
            ("Space", QT_TRANSLATE_NOOP("Actions", "present or absent")),
            ("Ctrl+D", QT_TRANSLATE_NOOP("Actions", "fill down")),
            ("Ctrl+Shift+P", QT_TRANSLATE_NOOP("Actions", "all others present")),
            ("Del", QT_TRANSLATE_NOOP("Actions", "empty the cell")),
            ("Ctrl+C Ctrl+V", QT_TRANSLATE_NOOP("Actions", "marks to and from a spreadsheet")),
            ("Ins +", QT_TRANSLATE_NOOP("Actions", "add a walk-in")),
            ("F9", QT_TRANSLATE_NOOP("Actions", "totals, and who entered the mark")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "Search or run a command"),
        (
            (">", QT_TRANSLATE_NOOP("Actions", "commands only")),
            ("@", QT_TRANSLATE_NOOP("Actions", "people only")),
            ("#", QT_TRANSLATE_NOOP("Actions", "events only")),
            ("Ctrl+Shift+Enter", QT_TRANSLATE_NOOP("Actions", "open in a window of its own")),
        ),
    ),
)
"""What lists and grids do by themselves; they have no actions."""


@dataclass(frozen=True, slots=True)
class KeyRow:
    """Keys and what they do."""

    keys: str
    does: str


def key_groups(actions: Actions) -> Iterator[tuple[str, list[KeyRow]]]:
    """All keys by heading: first of the menus, then of lists and grids."""
    for menu, heading in MENUS.items():
        rows = list(_of_actions(actions, menu))
        if rows:
            yield text("Actions", heading), rows
    for heading, pairs in GRIDS:
        yield (
            text("Actions", heading),
            [KeyRow(text("Actions", keys), text("Actions", does)) for keys, does in pairs],
        )


def _of_actions(actions: Actions, menu: str) -> Iterator[KeyRow]:
    known = set(MENUS)
    for spec in actions.specs():
        own = spec.menu if spec.menu in known else ""
        shortcuts = actions[spec.id].shortcuts()
        if own == menu and shortcuts:
            shown = dict.fromkeys(
                keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in shortcuts
            )
            words = plain(actions[spec.id].text()).replace("&", "").removesuffix("…")
            yield KeyRow(" · ".join(shown), words)


class KeyListDialog(DialogFrame):
    """The list of keys; typing narrows it."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__("", parent, "keyboard")
        self._actions = actions
        self.finder: QLineEdit = FindField()
        self.finder.textChanged.connect(self._fill)
        self._list = Panel()
        self._box = column(self._list, spacing=4)
        self._nothing = wrapped("", "secondary")
        self.body.addWidget(self.finder)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._list)
        self.body.addStretch(1)
        self.set_title(self.tr("Keys"))
        self.finder.setPlaceholderText(self.tr("Find a key or what it does"))
        self.finder.setAccessibleName(self.tr("Find a key or what it does"))
        self.hide_cancel()
        self.set_verb(self.tr("Close"), kind="")
        self.confirmed.connect(self.accept)
        self.shown: list[KeyRow] = []
        self._fill()
        self.resize(theme.grown(_WIDTH), theme.grown(_HEIGHT))
        self.finder.setFocus()

    def _fill(self, typed: str = "") -> None:
        wanted = fold(typed).split()
        emptied(self._box)
        self.shown = []
        for heading, rows in key_groups(self._actions):
            found = [one for one in rows if _fits(f"{heading} {one.keys} {one.does}", wanted)]
            if found:
                self._box.addWidget(label(heading, "strong"))
                self._box.addWidget(_grid(found))
                self.shown += found
        words = self.tr("No key for “{words}”.").format(words=typed.strip())
        self._nothing.setText("" if self.shown else words)
        self._nothing.setVisible(not self.shown)


def _fits(words: str, wanted: Iterable[str]) -> bool:
    return all(word in fold(words) or word in words.casefold() for word in wanted)


def _grid(rows: Iterable[KeyRow]) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 12)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    for number, one in enumerate(rows):
        # Keys are read from left to right in every language.
        caps = QWidget()
        line = row(caps, spacing=4)
        for part in one.keys.split(" · "):
            line.addWidget(label(f"\u2066{part}\u2069", "key"))
        line.addStretch(1)
        does = wrapped(one.does)
        does.setAccessibleName(f"{one.keys}: {one.does}")
        grid.addWidget(caps, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(does, number, 1)
    return holder
