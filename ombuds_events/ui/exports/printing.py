"""Pages on a printer: the same that are shown and saved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from ombuds_events.paper.pages import DPI, Paper

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def asked_printer(paper: Paper, parent: QWidget) -> "QPrinter | None":
    """The printer that the user chooses; None when the user thinks better of it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(paper.title)
    set_page(printer, paper)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, len(paper.pages))
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def set_page(printer: "QPrinter", paper: Paper) -> None:
    """A4 as the paper lies, up to its edges."""
    lies = paper.width > paper.height
    way = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, QMarginsF()))


def print_pages(paper: Paper, printer: "QPrinter") -> bool:
    """Print the pages that were asked for; False = the printer does not answer."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    scale = printer.resolution() / DPI
    first = printer.fromPage() or 1
    wanted = paper.pages[first - 1 : printer.toPage() or None]
    for number, draw in enumerate(wanted):
        if number:
            printer.newPage()
        painter.save()
        painter.scale(scale, scale)
        draw(painter)
        painter.restore()
    return painter.end()
