"""Papers as pages: how many, what stands on each, the same bytes again."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from ombuds_events.paper import badges, signin
from ombuds_events.paper.certificates import is_picture
from ombuds_events.paper.codes import _runs, draw_code
from ombuds_events.paper.documents import paper_of, pdf_of
from ombuds_events.paper.pages import MM, picture
from ombuds_events.paper.shapes import (
    Badge,
    BadgesPaper,
    CertificatePage,
    CertificateSide,
    CertificatesPaper,
    Column,
    Head,
    PaperShape,
    Side,
    SignDay,
    SignInPaper,
    SignRow,
    TableSign,
    TableSignsPaper,
)
from ombuds_events.paper.signin import ROW

_DATES = re.compile(rb'/(Creation|Mod)Date \(D:[^)]*\)|xmp:(Create|Modify|Metadata)Date="[^"]*"')
SIDE = CertificateSide("Certificate", "This is", "Astana", "took part", "Seminar", "today",
                       ("Hours: 3",), "Ombudsman", "Signature", "Issued")  # fmt: skip
ARABIC = replace(SIDE, title="شهادة", right_to_left=True, again="نسخة")
SHAPES: dict[str, PaperShape] = {
    "signin": SignInPaper(
        Head((Side("Title", ("line",)), Side("عنوان", ("سطر",), right_to_left=True)), "foot"),
        (Column("No.", 10, centered=True), Column("Name", 60), Column("Institution", 60)),
        tuple(SignRow((str(n), f"Имя {n}", "Ombudsman"), "ticked" if n == 3 else "")
              for n in range(1, 31)),
        (SignDay(("Day 1", "اليوم 1"), ("AM", "PM")), SignDay(("Day 2", "اليوم 2"), ("AM",))),
        6, ("Registered: 30", "Present: ___"), "Signature:", "Notice",
    ),
    "badges": BadgesPaper(
        "Badges", "foot",
        tuple(Badge(f"Name {n}", "", "Home", "KZ", "speaker", "#8a3b12", f"{n:09}",
                    "No photo" if n == 1 else "") for n in range(11)),
        86, 54,
    ),
    "signs": TableSignsPaper("Signs", "foot", (TableSign("Анна", "Anna", "Home"),) * 3),
    "certificates": CertificatesPaper(
        "Certificates", "DEMO",
        (CertificatePage("Анна", "Anna", "X/001", (SIDE,)),
         CertificatePage("أنا", "", "X/002", (ARABIC, SIDE))),
    ),
}  # fmt: skip
PAGES = {"signin": 6, "badges": 4, "signs": 3, "certificates": 2}


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> None:
    """Fonts need one."""


@pytest.mark.parametrize("name", SHAPES)
def test_a_paper_has_its_pages(name: str) -> None:
    data = pdf_of(SHAPES[name])
    assert data.startswith(b"%PDF-")
    assert (
        len(re.findall(rb"/Type /Page\b", data)) == PAGES[name] == len(paper_of(SHAPES[name]).pages)
    )


@pytest.mark.parametrize("name", SHAPES)
def test_the_same_paper_has_the_same_bytes_but_for_dates(name: str) -> None:
    first, second = (_DATES.sub(b"", pdf_of(SHAPES[name])) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("name", SHAPES)
def test_every_page_has_a_picture_with_ink(name: str) -> None:
    paper = paper_of(SHAPES[name])
    for number in range(len(paper.pages)):
        image = picture(paper, number, 400)
        assert image.width() == 400
        assert abs(image.height() / 400 - paper.height / paper.width) < 0.01
        colors = {image.pixel(x, y) for x in range(0, 400, 3) for y in range(0, image.height(), 3)}
        assert len(colors) > 10


def test_boxes_to_sign_are_nine_millimetres_high() -> None:
    assert ROW * 0.95 / MM >= 9


def test_the_fonts_of_the_office_are_in_the_file() -> None:
    data = pdf_of(SHAPES["signin"])
    assert b"NotoSans-Regular" in data
    assert b"NotoSansArabic" in data


def test_right_to_left_badges_are_mirrored() -> None:
    plain = SHAPES["badges"]
    assert isinstance(plain, BadgesPaper)
    plain = replace(plain, badges=plain.badges[:1])
    mirrored = replace(plain, right_to_left=True)
    band = 0xFF8A3B12
    for shape, places in ((plain, (0, 1)), (mirrored, (1, 0))):
        for page, place in enumerate(places):  # the front, then its back
            image = picture(paper_of(shape), page, 400)
            assert [image.pixel(x, 28) == band for x in (190, 210)] == [place == 0, place == 1]


@pytest.mark.parametrize(
    ("width", "height", "sheets"), [(86, 54, 2), (105, 74, 2), (105, 148, 3), (135, 105, 6)]
)
def test_as_many_badges_as_fit_lie_on_a_sheet(width: int, height: int, sheets: int) -> None:
    plain = SHAPES["badges"]
    assert isinstance(plain, BadgesPaper)
    sized = replace(plain, width=width, height=height)
    assert len(paper_of(sized).pages) == 2 * sheets


@pytest.mark.parametrize("rtl", [False, True])
def test_the_mark_against_photos_stands_at_the_end_of_the_band(rtl: bool) -> None:
    plain = SHAPES["badges"]
    assert isinstance(plain, BadgesPaper)
    marked = replace(plain.badges[1], no_photo="No photo")
    shape = replace(plain, badges=(marked,), right_to_left=rtl)
    image = picture(paper_of(shape), 0, 800)
    left = 800 / 210 * (19 + (86 if rtl else 0))
    width, y = 800 / 210 * 86, round(800 / 210 * 17.5)
    white = [x for x in range(round(left), round(left + width)) if image.pixel(x, y) == 0xFFFFFFFF]
    assert white
    is_at_left = sum(white) / len(white) < left + width / 2
    assert is_at_left == rtl


def test_the_office_picture_lies_behind(tmp_path: Path) -> None:
    red = QImage(30, 20, QImage.Format.Format_RGB32)
    red.fill(0xFFCC0000)
    red.save(str(tmp_path / "red.png"))
    data = (tmp_path / "red.png").read_bytes()
    shape = SHAPES["certificates"]
    assert isinstance(shape, CertificatesPaper)
    image = picture(paper_of(replace(shape, background=data, demo="")), 0, 300)
    assert image.pixel(2, 2) == 0xFFCC0000
    assert is_picture(data)
    assert not is_picture(b"not a picture")


def test_a_code_has_finders_and_is_read_row_by_row() -> None:
    side, runs = _runs("FLAG-2025/001")
    assert side == 21
    assert (0, 0, 7) in runs
    assert (0, side - 7, 7) in runs
    assert all(column + length <= side for _, column, length in runs)


def test_nothing_to_read_is_no_code() -> None:
    image = QImage(50, 50, QImage.Format.Format_RGB32)
    image.fill(0xFFCC0000)
    painter = QPainter(image)
    draw_code(painter, QRectF(0, 0, 50, 50), "")
    assert image.pixel(25, 25) == 0xFFCC0000
    draw_code(painter, QRectF(0, 0, 50, 50), "X/1")
    painter.end()
    assert image.pixel(25, 25) != 0xFFCC0000


def test_a_row_is_higher_where_its_words_would_be_cut() -> None:
    plain = SHAPES["signin"]
    assert isinstance(plain, SignInPaper)
    long = "Deputy head of the department for international cooperation and legal education " * 3
    wordy = replace(plain, rows=(SignRow(("1", "Anna", long)), *plain.rows[1:]))
    sheet = signin._Sheet(wordy)
    heights = [sheet.height_of(row, 2) for row in wordy.rows]
    assert heights[0] > ROW == heights[1]
    many = replace(plain, rows=tuple(SignRow((str(n), "Anna", long)) for n in range(30)))
    assert len(paper_of(many).pages) > PAGES["signin"]


def test_a_row_that_is_higher_than_a_page_stands_alone() -> None:
    plain = SHAPES["signin"]
    assert isinstance(plain, SignInPaper)
    endless = replace(plain, rows=(SignRow(("1", "Anna", "word " * 3000)),), days=plain.days[:1])
    assert len(paper_of(endless).pages) == 2


def test_a_long_name_takes_two_lines_before_it_takes_small_letters() -> None:
    plain = SHAPES["badges"]
    assert isinstance(plain, BadgesPaper)
    sheet, box = badges._Sheet(plain), QRectF(0, 0, 70 * MM, 18 * MM)
    for name, lines in (("Anna Abel", 1), ("Seidakhmetova Aigerim Bolatovna", 2)):
        style = sheet._style_of_name(name, 10 * MM, box)
        block = sheet._setter.block(name, style, box.width(), box.height())
        assert (block.lines, block.is_elided) == (lines, False)
        assert block.size >= 5 * MM
