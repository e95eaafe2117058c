"""What stands above the sessions: hours, verbs, and the line of the last release."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ombuds_events.queries.programme import ProgrammeFrame, ProgrammeRow
from ombuds_events.ui.events.programme_words import ProgrammeWords
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.panels import ElidedLabel, Panel, column, row

_IN_MENU = ("day", "shift", "phases", "releases", "remove")


class Verbs(Protocol):
    """What the tab does."""

    def add_session(self) -> None:
        """Add a session."""

    def copy_session(self) -> None:
        """Copy the selected session."""

    def remove_session(self) -> None:
        """Remove the selected session."""

    def move_session(self) -> None:
        """Move the selected session to another day."""

    def shift_sessions(self) -> None:
        """Shift sessions."""

    def edit_phases(self) -> None:
        """Edit the phases."""

    def release_programme(self) -> None:
        """Release the programme."""

    def show_releases(self) -> None:
        """Show the releases."""


class ProgrammeTools(Panel):
    """Three verbs, the rest in a menu; below them what has changed since the last release."""

    def __init__(self, words: ProgrammeWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._counted = ElidedLabel("", "secondary")
        self._hint = ElidedLabel("", "caption")
        self.release_button = Button(self.tr("Release…"), "send")
        self.copy_button = Button(self.tr("Copy"), "copy")
        self.more_button = Button("", "ellipsis", name=self.tr("More"))
        self.add_button = Button(self.tr("Add a session…"), "plus", "primary")
        self.since = ElidedLabel("", "secondary")
        self.history_button = Button(self.tr("Releases"), "history", "link")
        self.more_menu = QMenu(self)
        self._actions: dict[str, QAction] = {key: self.more_menu.addAction("") for key in _IN_MENU}
        self.more_button.setMenu(self.more_menu)
        box = column(self)
        box.setContentsMargins(16, 8, 16, 8)
        box.setSpacing(4)
        box.addLayout(self._verbs())
        self._released = Panel()
        line = row(self._released, spacing=8)
        line.addWidget(self.since)
        line.addWidget(self.history_button)
        line.addStretch(1)
        box.addWidget(self._released)
        self.retranslate()

    def connect_verbs(self, verbs: Verbs) -> None:
        """Have the buttons and the menu do what they say."""
        buttons: tuple[tuple[Button, Callable[[], None]], ...] = (
            (self.add_button, verbs.add_session),
            (self.copy_button, verbs.copy_session),
            (self.release_button, verbs.release_programme),
            (self.history_button, verbs.show_releases),
        )
        for button, do in buttons:
            button.clicked.connect(do)
        actions: tuple[tuple[str, Callable[[], None]], ...] = (
            ("day", verbs.move_session),
            ("shift", verbs.shift_sessions),
            ("phases", verbs.edit_phases),
            ("releases", verbs.show_releases),
            ("remove", verbs.remove_session),
        )
        for key, do in actions:
            self._actions[key].triggered.connect(do)

    def show_programme(self, rows: Sequence[ProgrammeRow], frame: ProgrammeFrame) -> None:
        """Tell the hours, and the last release."""
        counted = sum(one.counted_minutes for one in rows)
        whole = sum(one.span.minutes for one in rows if one.number)
        form = self.tr("counted {counted} h of {whole} h")
        words = form.format(counted=dates.hours(counted), whole=dates.hours(whole))
        self._counted.setText(words if rows else "")
        self._hint.setVisible(bool(rows))
        self._released.setVisible(frame.since is not None)
        if frame.since is not None:
            self.since.setText(self._words.since(frame.since))

    def enable(self, *, has_rows: bool, is_chosen: bool) -> None:
        """Offer what can be done."""
        self.copy_button.setVisible(has_rows)
        self.copy_button.setEnabled(is_chosen)
        self.release_button.setVisible(has_rows)
        for key in ("day", "shift", "remove"):
            self._actions[key].setEnabled(is_chosen)

    def retranslate(self) -> None:
        """Write all words again."""
        self.add_button.setText(self.tr("Add a session…"))
        self.copy_button.setText(self.tr("Copy"))
        self.release_button.setText(self.tr("Release…"))
        self.more_button.set_name(self.tr("More"))
        self.history_button.setText(self.tr("Releases"))
        self._hint.setText(self.tr("Alt+↑↓ changes the order, Alt+Shift+↑↓ the day"))
        self._actions["day"].setText(self.tr("Another day…"))
        self._actions["shift"].setText(self.tr("Shift sessions…"))
        self._actions["phases"].setText(self.tr("Phases…"))
        self._actions["releases"].setText(self.tr("Releases of the programme…"))
        self._actions["remove"].setText(self.tr("Remove the session"))

    def _verbs(self) -> QHBoxLayout:
        tools = row(spacing=8)
        tools.addWidget(self._counted)
        tools.addWidget(self._hint)
        tools.addStretch(1)
        for button in (
            self.release_button,
            self.copy_button,
            self.more_button,
            self.add_button,
        ):
            tools.addWidget(button)
        return tools
