"""When the program itself fails: a log without personal data, and a window that says so."""

import faulthandler
import logging
import sys
import threading
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from ombuds_events.paths import logs

_log = logging.getLogger("ombuds_events")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_SIZE, _KEPT = 500_000, 3


class CrashReporter(QObject):
    """Catches what nobody caught, on any thread; the program lives on."""

    _caught = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._caught.connect(self._show)
        self._faults: TextIO | None = None
        self._is_telling = False

    def install(self) -> None:
        """Catch from now on; the log itself is opened after the first paint, or with a crash."""
        with suppress(OSError):  # a folder that cannot be written must not keep the window away
            self._faults = (_folder() / "faults.log").open("a", encoding="utf-8")
            faulthandler.enable(self._faults)
        sys.excepthook = self.catch
        threading.excepthook = lambda args: self.catch(
            args.exc_type, args.exc_value, args.exc_traceback
        )
        qInstallMessageHandler(_from_qt)

    def catch(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Log where it happened, not with what values, and tell the user."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        open_log()
        # The message of an error may quote a name or an address; its place never does.
        where = "".join(traceback.format_tb(trace))
        _log.error("%s\n%s", kind.__name__, where)
        self._caught.emit(f"{kind.__name__}\n{where}")

    def _show(self, details: str) -> None:
        if self._is_telling:
            return  # the log has it; what fails at each paint would bury the screen in windows
        self._is_telling = True
        from PySide6.QtWidgets import QMessageBox  # not named before, the first paint is sooner

        box = QMessageBox(QMessageBox.Icon.Critical, self.tr("Ombuds Events"), "")
        box.setText(self.tr("Something went wrong in the program. What you had saved is safe."))
        box.setInformativeText(
            self.tr("You can go on. If it happens again, send the details: they name no person.")
        )
        box.setDetailedText(details)
        box.exec()
        self._is_telling = False


def open_log() -> None:
    """Write to the log from now on; once is enough."""
    from logging.handlers import RotatingFileHandler  # 7 ms that the first paint need not wait for

    path = _folder() / "ombuds-events.log"
    if any(getattr(handler, "baseFilename", "") == str(path) for handler in _log.handlers):
        return
    try:
        handler = RotatingFileHandler(path, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)


def _folder() -> Path:
    folder = logs()
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def _from_qt(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    _log.log(_LEVELS[kind], "Qt: %s", words)
