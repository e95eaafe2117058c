"""The follow-up form of one institution: its plans with drop-downs, rows for trainings of others.

Hidden cells say which plan a row is, so that the form is read exactly even after it was sorted,
recoloured, or got new columns.
"""

from collections.abc import Sequence
from typing import BinaryIO

from ombuds_events.domain.follow_up_forms import FORM_MARK, FORM_VERSION, FollowUpForm
from ombuds_events.domain.kinds import PlanStatus
from ombuds_events.domain.text import Labels
from ombuds_events.exchange.cells import Look
from ombuds_events.exchange.clean import clean_line
from ombuds_events.exchange.wording import local
from ombuds_events.exchange.workbook import (
    HEAD,
    LINE_HEIGHT,
    NUMBER,
    PLAIN,
    TEXT,
    Book,
    Filled,
    Page,
    fitting,
    heading_rows,
)

PLAN_COLUMNS = ("", "number", "whose", "goal", "due", "status", "example", "obstacles")
TRAINING_COLUMNS = ("", "number", "who", "date", "title", "people")
"""What the hidden row above the headings says of each column."""

COLUMNS = "columns:"
HEADINGS = "headings"
ANSWERS = tuple(status for status in PlanStatus if status is not PlanStatus.NO_ANSWER)
"""What the form offers: who sends it back has answered."""

_IDS = "_form"
_SPARE_PLANS, _SPARE_TRAININGS = 200, 12
_PLAN_WIDTHS, _PLAN_FLEXIBLE = (2.0, 5.0, 24.0, 44.0, 12.0, 16.0, 36.0, 30.0), (3, 6, 7)
_TRAINING_WIDTHS, _TRAINING_FLEXIBLE = (2.0, 5.0, 36.0, 14.0, 70.0, 12.0), (4,)
_TO_FILL = Look(fill="FFFBE6")
_DAY = Look(horizontal="center", number_format="yyyy-mm-dd")
_DAY_TO_FILL = Look(fill="FFFBE6", horizontal="center", number_format="yyyy-mm-dd")
_NUMBER_TO_FILL = Look(fill="FFFBE6", horizontal="center", number_format="0")
_ROW_HEIGHT = 32.0


def write(form: FollowUpForm, labels: Labels, stream: BinaryIO) -> None:
    """Write the form into a binary `stream`."""
    book = Book(form.head, "follow_up_title", labels)
    answers = [(status.value, labels.word(f"status_{status.value}")) for status in ANSWERS]
    people = [(person.uid, person.name) for person in form.people]
    first = len(_facts(form)) + 2
    _write_plans(book, form, labels, _range(first, len(answers)))
    _write_trainings(book, form, labels, _range(first + len(answers), len(people)))
    _write_ids(book, form, answers, people)
    book.save(stream)


class FormPage(Page):
    """A page whose first column is hidden, with lists to choose from."""

    def __init__(self, book: Book, tab: str, widths: Sequence[float], frozen: str) -> None:
        super().__init__(book, tab, widths, frozen)
        self._sheet.column_dimensions["A"].hidden = True

    def hide(self) -> None:
        """Have nobody see the page."""
        self._sheet.sheet_state = "hidden"

    def filling_row(self, cells: Sequence[Filled]) -> None:
        """Append a row with room to write in."""
        self.row(cells, max(_ROW_HEIGHT, self._needed([Filled(None), *cells[1:]])))

    def hidden_row(self, cells: Sequence[Filled]) -> None:
        """Append a row that nobody sees."""
        self._sheet.row_dimensions[self.next_row].hidden = True
        self.row(cells, 6)

    def offer(self, column: str, rows: range, source: str, words: str) -> None:
        """Have the cells of `column` chosen from the cells `source`; `words`: of what is not."""
        from openpyxl.worksheet.datavalidation import DataValidation

        offered = DataValidation(
            type="list", formula1=source, allow_blank=True, showErrorMessage=True, error=words
        )
        offered.add(f"{column}{rows.start}:{column}{rows.stop - 1}")
        self._sheet.data_validations.append(offered)


def _page(
    book: Book, form: FollowUpForm, key: str, widths: Sequence[float], how: Sequence[str]
) -> FormPage:
    """A page with its heading, up to the row of headings."""
    labels = book.labels
    head_row = heading_rows(form.head, {}) + len(how) + 3
    page = FormPage(book, labels.word(key), widths, f"A{head_row + 1}")
    book.heading(page, {}, labels.word(f"follow_up_after_{form.months}"))
    institution = clean_line(local(form.institution, labels))
    page.band(f"{labels.word('institution')}: {institution}", PLAIN)
    for line in how:
        page.band(labels.word(line), PLAIN)
    return page


def _heads(page: FormPage, kind: str, columns: Sequence[str], words: Sequence[str]) -> None:
    """The hidden row that says what each column is, and the headings that people read."""
    names = [f"{COLUMNS}{kind}", *columns[1:]]
    page.hidden_row([Filled(name, PLAIN) for name in names])
    page.row([Filled(HEADINGS, HEAD), *(Filled(word, HEAD) for word in words)], 32)
    page.repeat(page.next_row - 1, page.next_row - 1)


def _write_plans(book: Book, form: FollowUpForm, labels: Labels, source: str) -> None:
    how = ("follow_up_how", "follow_up_back", "follow_up_notice")
    widths = fitting(_PLAN_WIDTHS, _PLAN_FLEXIBLE)
    page = _page(book, form, "follow_up_plans", widths, how)
    keys = ("number", *(f"plan_{name}" for name in PLAN_COLUMNS[2:]))
    _heads(page, "plans", PLAN_COLUMNS, [labels.word(key) for key in keys])
    first = page.next_row
    for number, plan in enumerate(form.plans, 1):
        whose = clean_line(plan.person) or labels.word("plan_of_institution")
        page.filling_row(
            [
                Filled(plan.uid, PLAIN),
                Filled(number, NUMBER),
                Filled(whose, TEXT),
                Filled(plan.goal, TEXT),
                Filled(plan.due, _DAY),
                *(Filled(None, _TO_FILL) for _ in PLAN_COLUMNS[5:]),
            ]
        )
    rows = range(first, first + len(form.plans) + _SPARE_PLANS)
    page.offer("F", rows, source, labels.word("plan_choose"))


def _write_trainings(book: Book, form: FollowUpForm, labels: Labels, source: str) -> None:
    widths = fitting(_TRAINING_WIDTHS, _TRAINING_FLEXIBLE)
    page = _page(book, form, "follow_up_trainings", widths, ("follow_up_how_trainings",))
    keys = ("number", "training_who", "date", "training_title", "training_people")
    _heads(page, "trainings", TRAINING_COLUMNS, [labels.word(key) for key in keys])
    first = page.next_row
    for number in range(1, _SPARE_TRAININGS + 1):
        page.filling_row(
            [
                Filled(None, PLAIN),
                Filled(number, NUMBER),
                Filled(None, _TO_FILL),
                Filled(None, _DAY_TO_FILL),
                Filled(None, _TO_FILL),
                Filled(None, _NUMBER_TO_FILL),
            ]
        )
    if form.people:
        rows = range(first, first + _SPARE_TRAININGS + _SPARE_PLANS)
        page.offer("C", rows, source, labels.word("plan_choose"))


def _facts(form: FollowUpForm) -> list[tuple[str, str]]:
    return [
        (FORM_MARK, str(FORM_VERSION)),
        ("event", form.event_uid),
        ("code", form.head.code),
        ("institution", form.body_uid),
        ("months", str(form.months)),
        ("language", form.lang),
    ]


def _range(first: int, count: int) -> str:
    return f"'{_IDS}'!$C${first}:$C${first + max(count, 1) - 1}"


def _write_ids(
    book: Book,
    form: FollowUpForm,
    answers: Sequence[tuple[str, str]],
    people: Sequence[tuple[str, str]],
) -> None:
    """What the form is, and what its lists offer, each with what it stands for."""
    page = FormPage(book, _IDS, (26.0, 40.0, 40.0), "A1")
    page.hide()
    rows = [(key, value, "") for key, value in _facts(form)]
    rows.append(("name", "", clean_line(local(form.institution, book.labels))))
    rows += [("answer", code, word) for code, word in answers]
    rows += [("person", uid, name) for uid, name in people]
    for row in rows:
        page.row([Filled(text, PLAIN) for text in row], LINE_HEIGHT)
