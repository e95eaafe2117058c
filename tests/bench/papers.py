"""Papers: 200 pages to sign beside a bare loop of QPainter, 200 certificates with codes."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QMarginsF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from ombuds_events.paper.documents import paper_of, pdf_of
from ombuds_events.paper.fonts import font, load
from ombuds_events.paper.pages import DPI, MARGIN, MM
from ombuds_events.paper.shapes import (
    CertificatePage,
    CertificateSide,
    CertificatesPaper,
    Column,
    Head,
    Side,
    SignDay,
    SignInPaper,
    SignRow,
)
from ombuds_events.paper.signin import ROW
from tests.bench.figures import Figure, beside, median_of

PAGES, CERTIFICATES = 200, 200
_NAMES = ("Сейдахметова Айгерим Болатовна", "Al-Mannai Khalid Ebrahim", "الخليفي سارة بنت محمد")
_HOME = (
    "Commissioner for Human Rights in the Republic, department of international relations",
    "Уполномоченный по правам человека, отдел международных связей и просвещения",
    "مكتب أمين المظالم لحقوق الإنسان، إدارة العلاقات الدولية والتثقيف القانوني",
)
_POST = ("Senior Adviser, Legal Education", "Главный консультант", "مستشار أول")


def figures(_folder: Path) -> Iterator[Figure]:
    """What is promised of papers."""
    QGuiApplication.instance() or QGuiApplication([])
    load()
    shape = _sheets()
    count = len(paper_of(shape).pages)
    ours, floor = beside(lambda: pdf_of(shape), lambda: bare(shape, count))
    yield Figure(f"sign-in sheets, {count} pages", ours, "ms", 1.25, floor)
    document = _certificates()
    taken = median_of(lambda: pdf_of(document), 3)
    yield Figure(f"{CERTIFICATES} certificates with codes", taken, "ms", 1000)


def _sheets() -> SignInPaper:
    """400 people of three scripts on eight days, right to left, two languages."""
    rows = tuple(
        SignRow((str(n), f"{_NAMES[n % 3]} {n}", _HOME[n % 3], _POST[n % 3], "Kazakhstan"))
        for n in range(1, 355)
    )
    days = tuple(SignDay((f"اليوم {n}", f"Day {n}"), ("AM", "PM")) for n in range(1, 9))
    sides = (Side("ندوة", ("سطر",), right_to_left=True), Side("Seminar", ("line",)))
    columns = (10.0, 52.0, 52.0, 42.0, 28.0)
    return SignInPaper(
        Head(sides, "foot", "today"),
        tuple(Column(f"Column {n}", width) for n, width in enumerate(columns)),
        rows, days, 6, ("Registered: 354",), "Signature:", "Notice",
    )  # fmt: skip


def bare(shape: SignInPaper, pages: int) -> bytes:
    """As many texts and lines by `drawText` into wrapped boxes, and nothing else."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Landscape, QMarginsF()))
    painter = QPainter(writer)
    painter.setFont(font(80))
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    how = flags.value | Qt.TextFlag.TextWordWrap.value
    per_page = -(-(len(shape.rows) * len(shape.days)) // pages)
    number = 0
    for page in range(pages):
        if page:
            writer.newPage()
        for at in range(8):  # headings in two languages
            box = QRectF(MARGIN + at % 2 * 140 * MM, (12 + at // 2 * 5) * MM, 130 * MM, 12 * MM)
            painter.drawText(box, how, "Eurasian seminar on legal education")
        for at in range(10):  # headings of columns, the foot
            box = QRectF(MARGIN + at * 26 * MM, 32 * MM, 26 * MM, 11 * MM)
            painter.drawText(box, how, "Column / Столбец")
            painter.drawLine(QLineF(box.left(), 32 * MM, box.left(), 190 * MM))
        for line in range(per_page):
            row, left, top = shape.rows[number % len(shape.rows)], MARGIN, (40 + line * 9.9) * MM
            number += 1
            for column, text in zip(shape.columns, row.texts, strict=True):
                width = column.width * MM
                painter.drawText(QRectF(left, top, width, ROW), how, text)
                left += width
            painter.drawLine(QLineF(MARGIN, top, 285 * MM, top))
    painter.end()
    return bytes(buffer.data().data())


def _certificates() -> CertificatesPaper:
    side = CertificateSide(
        "Certificate of completion", "This is to certify that", _HOME[0], "has completed",
        "Eurasian seminar on legal education", f"{date(2026, 9, 16)}", ("Hours: 32", "Share: 92 %"),
        _HOME[0], "Signature", "Issued",
    )  # fmt: skip
    pages = (
        CertificatePage(f"{_NAMES[n % 2]} {n}", "Name", f"FLAG-2025/{n:03}", (side, side))
        for n in range(CERTIFICATES)
    )
    return CertificatesPaper("Certificates", "", tuple(pages))
