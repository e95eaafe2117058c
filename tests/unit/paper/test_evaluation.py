"""Evaluation forms on paper: pages, where the steps stand, room to write."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ombuds_events.paper.documents import paper_of, pdf_of
from ombuds_events.paper.pages import A4, picture
from ombuds_events.paper.shapes import Asked, AskedText, EvaluationPaper, Head, PaperForm, Side

STEPS = Asked((AskedText("Content", "1 = very poor"), AskedText("محتوى", "1 = ضعيف", True)))
WORDS = Asked((AskedText("Comments"), AskedText("ملاحظات", right_to_left=True)), is_words=True)
FORM = PaperForm(
    Head((Side("Seminar", ("line",)), Side("ندوة", ("سطر",), right_to_left=True)), "foot"),
    (AskedText("Anonymous"), AskedText("مجهولة", right_to_left=True)),
    (STEPS, STEPS, WORDS),
    (AskedText("Thank you"), AskedText("شكرًا", right_to_left=True)),
)
ARABIC = replace(FORM, head=Head(tuple(reversed(FORM.head.sides)), "foot"))


def dark(image: QImage, left: float, right: float) -> int:
    """How many dark dots stand between two shares of the width."""
    columns = range(int(image.width() * left), int(image.width() * right))
    return sum(
        image.pixelColor(x, y).lightness() < 160 for x in columns for y in range(image.height())
    )


def tallest(image: QImage, left: float, right: float) -> int:
    """How many dark dots stand in the darkest column: boxes have long sides, letters have not."""
    width = image.width()
    columns = range(int(width * left), int(width * right))
    return max(dark(image, at / width, (at + 1) / width) for at in columns)


def paper(*forms: PaperForm) -> EvaluationPaper:
    return EvaluationPaper("Seminar", forms)


def test_a_form_is_a_page_of_a4(qtbot: QtBot) -> None:
    made = paper_of(paper(FORM))
    assert (made.width, made.height) == A4
    assert len(made.pages) == 1
    assert pdf_of(paper(FORM)).startswith(b"%PDF-")


def test_a_form_for_each_day_begins_with_its_first_page(qtbot: QtBot) -> None:
    assert len(paper_of(paper(FORM, FORM)).pages) == 2


@pytest.mark.parametrize("count", [1, 9, 40])
def test_all_questions_find_a_place(qtbot: QtBot, count: int) -> None:
    made = paper_of(paper(replace(FORM, asked=(STEPS,) * count + (WORDS, WORDS))))
    assert len(made.pages) == (1 if count < 10 else 3)
    assert all(dark(picture(made, n, 300), 0, 1) for n in range(len(made.pages)))


def test_questions_without_words_need_no_room_to_write(qtbot: QtBot) -> None:
    image = picture(paper_of(paper(replace(FORM, asked=(STEPS,)))), 0, 300)
    below = image.copy(0, image.height() // 2, image.width(), image.height() // 3)
    assert dark(below, 0, 1) == 0


def test_steps_stand_where_reading_ends(qtbot: QtBot) -> None:
    steps = replace(FORM, asked=(STEPS,) * 9)
    arabic = replace(ARABIC, asked=steps.asked)
    left, right = (0.05, 0.3), (0.7, 0.95)
    english, mirrored = (picture(paper_of(paper(one)), 0, 900) for one in (steps, arabic))
    assert tallest(english, *right) > 2 * tallest(english, *left)
    assert tallest(mirrored, *left) > 2 * tallest(mirrored, *right)
