"""How the window tells: a toast for what was done, a bar for what stands in the way."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.problems import Problem
from ombuds_events.domain.text import isolated
from ombuds_events.ui.kit.i18n import sentence, text
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.kit.toast import Toast

if TYPE_CHECKING:
    from ombuds_events.store.errors import Known
    from ombuds_events.ui.kit.desk import Desk


def trouble_sentence(known: "Known") -> str:
    """What is the matter with the database, in words."""
    from ombuds_events.domain.messages import TROUBLES

    values = {key: isolated(str(value)) for key, value in known.values.items()}
    return text("Problems", TROUBLES[known.trouble]).format_map(values)


def open_folder(folder: Path) -> None:
    """Show `folder` as the computer shows folders."""
    from PySide6.QtCore import QUrl  # not named before, the first paint is sooner
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class WindowNotices(QObject):
    """The `Notices` of a main window; `on_undo` takes back the last step."""

    def __init__(self, window: QWidget, bar: MessageBar, on_undo: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._bar = window, bar
        self._toast = Toast(window)
        self._on_undo = on_undo

    def toast(self, words: str, *, undo: bool = False) -> None:
        """Say what happened, with *Undo* if the last step can be taken back."""
        self._bar.dismiss()
        self._toast.say(words, self.tr("Undo") if undo else "", self._on_undo if undo else None)

    def refused(self, problems: Iterable[Problem]) -> None:
        """Say what stands in the way."""
        self._bar.say("warn", " ".join(sentence(problem) for problem in problems))

    def trouble(self, known: "Known") -> None:
        """Say what is the matter with the database, and the way out."""
        self._bar.say("error", trouble_sentence(known))

    def saved(
        self, words: str, folder: str, event_id: int = 0, records: tuple[int, ...] = ()
    ) -> None:
        """Say that files were saved, with *Open folder*; of an event's, with *Mark as sent…*."""
        mark = partial(self._mark_sent, event_id, records)
        also = (self.tr("Mark as sent…"), mark) if event_id and records else None
        act = partial(open_folder, Path(folder))
        self._bar.say("ok", words, self.tr("Open folder"), act, also)

    def _mark_sent(self, event_id: int, records: tuple[int, ...]) -> None:
        from ombuds_events.ui.shell.named_dialogs import mark_sent

        scene = getattr(self._window, "scene", lambda: None)()
        desk: Desk | None = getattr(scene, "desk", None)
        if desk is not None:
            mark_sent(desk, self._window, event_id, records)
