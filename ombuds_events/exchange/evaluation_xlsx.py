"""The evaluation form as a workbook: people fill in the open cells, nothing else.

Whose form it is, of which event and stage, stands on a hidden sheet; the questions stand by their
keys in a hidden first column, so that an answer is found wherever its row has gone.
"""

from collections.abc import Sequence
from datetime import date
from math import ceil
from typing import TYPE_CHECKING, Any, BinaryIO

from ombuds_events.domain.evaluation import (
    FORM_VERSION,
    MOST_WORDS,
    STEPS,
    EvaluationSheet,
    Question,
)
from ombuds_events.domain.text import RIGHT_TO_LEFT, Labels
from ombuds_events.exchange.cells import Look, Styles, Value, fill
from ombuds_events.exchange.clean import clean_line
from ombuds_events.exchange.wording import date_range, dated_weekday, full_date, joined, local

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

FACTS_SHEET = "form"
PROGRAM = "ombuds_events evaluation"
_TITLE = Look(bold=True, size=15, color="0A5966", lines="none")
_SUBTITLE = Look(bold=True, size=11, lines="none")
_PLAIN = Look(lines="none", color="4A5654")
_HEAD = Look(bold=True, fill="DCEDEF", horizontal="center")
_NUMBER = Look(horizontal="center", size=11)
_QUESTION = Look(size=11)
_STEP = Look(bold=True, size=14, fill="FFF8E1", horizontal="center", locked=False)
_WORDS = Look(size=11, fill="FFF8E1", vertical="top", locked=False)
_KEY, _NO, _FIRST = 1, 2, 3
_NO_WIDTH, _TEXT_WIDTH, _ANSWER_WIDTH = 6.0, 46.0, 16.0
_LINE, _WORDS_HEIGHT = 15.0, 72.0
_RLM = "\u200f"
_LETTERS = "ABCDEFG"


def write(sheet: EvaluationSheet, day: date | None, labels: Labels, stream: BinaryIO) -> None:
    """Write the form of `day`, None = it is of no day."""
    from openpyxl import Workbook

    book = Workbook()
    form = _Form(book, sheet, day, labels)
    form.write()
    _write_facts(book, sheet, day, form.answers)
    book.properties.title = clean_line(local(sheet.head.title, labels))
    book.properties.creator = "ombuds_events"
    book.save(stream)


def heading(sheet: EvaluationSheet, day: date | None, labels: Labels) -> tuple[str, str]:
    """The title and the line below it in one language."""
    head = sheet.head
    demo = labels.word("demo") if head.is_demo else ""
    # Marks keep digits in their own part of Arabic lines.
    dot = f" {_RLM}\u00b7{_RLM} " if labels.right_to_left else " \u00b7 "
    title = joined((demo, clean_line(local(head.title, labels))), dot)
    when = dated_weekday(day, labels) if day else date_range(*_ends(head.span.days), labels)
    stage = labels.word(f"evaluation_stage_{sheet.stage}")
    return title, joined((labels.word("evaluation_title"), stage, head.code, when), dot)


def scale_line(question: Question, labels: Labels) -> str:
    """What 1 and 5 mean, in one language."""
    low, high = (labels.word(f"evaluation_{question.scale}_{n}") for n in (1, 5))
    return f"1 = {low} \u00b7 5 = {high}"


def _ends(days: Sequence[date]) -> tuple[date, date]:
    return days[0], days[-1]


class _Form:
    """Writes the sheet that people see, row by row."""

    def __init__(
        self, book: "Workbook", sheet: EvaluationSheet, day: date | None, labels: Labels
    ) -> None:
        self._shape, self._day, self._labels = sheet, day, labels
        self._each = labels.each
        self._sheet: Worksheet = book.worksheets[0]
        self._sheet.title = labels.words["evaluation_title"][0]
        self._styles = {rtl: Styles(book, rtl) for rtl in (False, True)}
        self._answer = _FIRST + len(self._each)
        self._row = 1

    @property
    def answers(self) -> str:
        """The column of the steps."""
        return _LETTERS[self._answer - 1]

    def write(self) -> None:
        """Heading, questions, thanks; then what may be done with the sheet."""
        for one in self._each:
            title, subtitle = heading(self._shape, self._day, one)
            self._band(title, _TITLE, one)
            self._band(subtitle, _SUBTITLE, one)
            self._band(one.word("evaluation_intro"), _PLAIN, one)
        self._row += 1
        self._heads()
        for number, question in enumerate(self._shape.questions, 1):
            self._ask(number, question)
        for one in self._each:
            hidden, thanks = one.word("evaluation_hidden"), one.word("evaluation_thanks")
            self._band(f"{hidden} {thanks}", _PLAIN, one)
        self._set_up()

    def _heads(self) -> None:
        self._put(_NO, self._labels.words["number"][0], _HEAD)
        for at, one in enumerate(self._each):
            self._put(_FIRST + at, one.word("evaluation_question"), _HEAD)
        self._put(self._answer, self._labels.word("evaluation_fill_here", "\n"), _HEAD)
        self._sheet.row_dimensions[self._row].height = _LINE * len(self._each) + 6
        self._sheet.freeze_panes = f"A{self._row + 1}"
        self._row += 1

    def _ask(self, number: int, question: Question) -> None:
        texts = [self._text(question, one) for one in self._each]
        self._put(_NO, number, _NUMBER)
        for at, (text, one) in enumerate(zip(texts, self._each, strict=True)):
            self._put(_FIRST + at, text, _QUESTION, one)
        height = max(_lines(text, _TEXT_WIDTH) for text in texts) * _LINE + 8
        self._sheet.row_dimensions[self._row].height = height
        if question.is_words:
            self._put(self._answer, None, _QUESTION)
            self._row += 1
            self._open(_NO, None, _WORDS, question)
            self._merge()
            self._sheet.row_dimensions[self._row].height = _WORDS_HEIGHT
        else:
            self._open(self._answer, None, _STEP, question)
        self._row += 1

    def _text(self, question: Question, labels: Labels) -> str:
        asked = labels.word(question.text_key)
        return asked if question.is_words else f"{asked}\n{scale_line(question, labels)}"

    def _open(self, column: int, value: Value, look: Look, question: Question) -> None:
        """A cell to fill in, found again by the key of its question."""
        from openpyxl.worksheet.datavalidation import DataValidation

        self._put(_KEY, question.key, _PLAIN)
        self._put(column, value, look)
        first = self._each[0]
        if question.is_words:
            rule = DataValidation(
                type="textLength", operator="lessThanOrEqual", formula1=str(MOST_WORDS)
            )
        else:
            steps = ",".join(map(str, STEPS))
            rule = DataValidation(type="list", formula1=f'"{steps}"')
            rule.prompt, rule.showInputMessage = scale_line(question, first), True
            rule.error, rule.showErrorMessage = first.word("evaluation_step_wrong"), True
        rule.allow_blank = True
        rule.add(self._sheet.cell(self._row, column).coordinate)
        self._sheet.add_data_validation(rule)

    def _band(self, text: str, look: Look, labels: Labels) -> None:
        """A text across the sheet."""
        self._put(_NO, text, look, labels)
        width = _NO_WIDTH + _TEXT_WIDTH * len(self._each) + _ANSWER_WIDTH
        lines = _lines(text, width * 10 / look.size)
        self._sheet.row_dimensions[self._row].height = lines * _LINE * look.size / 10 + 4
        self._merge()
        self._row += 1

    def _merge(self) -> None:
        self._sheet.merge_cells(
            start_row=self._row, end_row=self._row, start_column=_NO, end_column=self._answer
        )

    def _put(self, column: int, value: Value, look: Look, labels: Labels | None = None) -> None:
        rtl = (labels or self._labels).langs[0] in RIGHT_TO_LEFT
        style = self._styles[rtl].of(look, is_text=isinstance(value, str))
        fill(self._sheet.cell(self._row, column), value, style)

    def _set_up(self) -> None:
        from openpyxl.worksheet.properties import PageSetupProperties

        sheet: Any = self._sheet
        widths = [_NO_WIDTH, *[_TEXT_WIDTH] * len(self._each), _ANSWER_WIDTH]
        for number, width in enumerate(widths, _NO):
            sheet.column_dimensions[_LETTERS[number - 1]].width = width
        sheet.column_dimensions["A"].hidden = True
        sheet.sheet_view.rightToLeft = self._labels.right_to_left
        sheet.sheet_view.showGridLines = False
        sheet.page_setup.paperSize = 9  # A4
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.oddFooter.center.text = "&P / &N"
        printed = self._shape.head.printed_on
        if printed is not None:
            sheet.oddFooter.right.text = full_date(printed, self._labels)
        sheet.protection.sheet = True  # no password: it keeps fingers off, not people out


def _write_facts(book: "Workbook", sheet: EvaluationSheet, day: date | None, answers: str) -> None:
    facts = {
        "program": PROGRAM,
        "version": str(FORM_VERSION),
        "event": sheet.event_uid,
        "code": sheet.head.code,
        "stage": sheet.stage.value,
        "day": day.isoformat() if day else "",
        "answers": answers,
    }
    page = book.create_sheet(FACTS_SHEET)
    style = Styles(book).of(_PLAIN, is_text=True)
    for row, (key, value) in enumerate(facts.items(), 1):
        fill(page.cell(row, 1), key, style)
        fill(page.cell(row, 2), value, style)
    page.sheet_state = "hidden"
    page.protection.sheet = True


def _lines(text: str, width: float) -> int:
    """How many lines a text fills, with a reserve for whole words and broad letters."""
    return sum(max(1, ceil(len(line) * 1.15 / width)) for line in text.split("\n"))
