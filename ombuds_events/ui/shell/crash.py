"""When the program itself fails: a log without personal data, and a window that says so."""

import faulthandler
import logging
import sys
import threading
import traceback
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QMessageBox

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

    def install(self) -> None:
        """Catch from now on; the log itself is opened after the first paint, or with a crash."""
        folder = logs()
        folder.mkdir(parents=True, exist_ok=True)
        self._faults = (folder / "faults.log").open("a", encoding="utf-8")
        faulthandler.enable(self._faults)
        sys.excepthook = self.catch
        threading.excepthook = lambda args: self.catch(
            args.exc_type, args.exc_value, args.exc_traceback
        )
        qInstallMessageHandler(_from_qt)

    def open_log(self) -> None:
        """Write to the log from now on; once is enough."""
        from logging.handlers import RotatingFileHandler

        if any(isinstance(handler, RotatingFileHandler) for handler in _log.handlers):
            return
        handler = RotatingFileHandler(
            logs() / "ombuds-events.log", maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8"
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        _log.addHandler(handler)
        _log.setLevel(logging.INFO)

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
        self.open_log()
        # The message of an error may quote a name or an address; its place never does.
        where = "".join(traceback.format_tb(trace))
        _log.error("%s\n%s", kind.__name__, where)
        self._caught.emit(f"{kind.__name__}\n{where}")

    def _show(self, details: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Critical, self.tr("Ombuds Events"), "")
        box.setText(self.tr("Something went wrong in the program. What you had saved is safe."))
        box.setInformativeText(
            self.tr("You can go on. If it happens again, send the details: they name no person.")
        )
        box.setDetailedText(details)
        box.exec()


def _from_qt(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    _log.log(_LEVELS[kind], "Qt: %s", words)
