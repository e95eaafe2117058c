"""Exporters of evaluation forms: workbooks to fill in, pages to print; they name nobody."""

from datetime import date
from io import BytesIO

from ombuds_events.domain.evaluation import EvaluationSheet, Question
from ombuds_events.domain.file_names import evaluation_file
from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.text import RIGHT_TO_LEFT, Labels, isolated
from ombuds_events.exchange import evaluation_xlsx
from ombuds_events.exchange.evaluation_xlsx import heading, scale_line
from ombuds_events.exchange.wording import full_date, joined
from ombuds_events.paper.shapes import (
    Asked,
    AskedText,
    EvaluationPaper,
    Head,
    PaperForm,
    Side,
)
from ombuds_events.queries.evaluation_forms import evaluation_sheet
from ombuds_events.transfer.case import Case
from ombuds_events.transfer.placing import Draft
from ombuds_events.transfer.requests import Part


def form(case: Case) -> Part:
    """The form as a workbook, for each day one if it is asked daily."""
    sheet, labels = _sheet(case), case.request.labels
    files = []
    for day in sheet.days:
        stream = BytesIO()
        evaluation_xlsx.write(sheet, day, labels, stream)
        files.append(Draft(_name(case, ExportKind.EVALUATION_FORM, day), stream.getvalue()))
    # What the workbook asks is seen as the pages that ask the same, unless those leave, too.
    is_seen = ExportKind.EVALUATION_PAPER in case.request.kinds
    shape = None if is_seen else evaluation_paper(sheet, labels)
    return Part(ExportKind.EVALUATION_FORM, files=tuple(files), sheet=sheet, paper=shape)


def paper(case: Case) -> Part:
    """The form to print."""
    from ombuds_events.paper.documents import pdf_of

    sheet = _sheet(case)
    shape = evaluation_paper(sheet, case.request.labels)
    return Part(
        ExportKind.EVALUATION_PAPER,
        files=(
            Draft(_name(case, ExportKind.EVALUATION_PAPER, case.request.stage_day), pdf_of(shape)),
        ),
        sheet=sheet,
        paper=shape,
    )


def _sheet(case: Case) -> EvaluationSheet:
    request = case.request
    return case.workspace.read(
        evaluation_sheet, case.event.id, request.labels, request.stage, request.stage_day
    )


def _name(case: Case, kind: ExportKind, day: date | None) -> str:
    event, stage = case.event, case.request.stage
    return evaluation_file(day or event.first_day, event.code, stage, kind, is_demo=case.is_demo)


def evaluation_paper(sheet: EvaluationSheet, labels: Labels) -> EvaluationPaper:
    """The pages, said in the languages of the document."""
    each = labels.each
    first = each[0]
    printed = sheet.head.printed_on
    foot = joined((sheet.head.code, first.word("evaluation_title")), " \u00b7 ")
    page = " / ".join(map(isolated, dict.fromkeys(one.word("page") for one in each)))
    forms = []
    for day in sheet.days:
        sides = []
        for one in each:
            title, line = heading(sheet, day, one)
            sides.append(Side(title, (line,), right_to_left=_is_rtl(one)))
        forms.append(
            PaperForm(
                head=Head(tuple(sides), foot, full_date(printed, first) if printed else "", page),
                intros=_said(each, "evaluation_intro"),
                asked=tuple(_asked(question, each) for question in sheet.questions),
                ends=tuple(
                    AskedText(
                        f"{one.word('evaluation_hidden')} {one.word('evaluation_thanks')}",
                        right_to_left=_is_rtl(one),
                    )
                    for one in each
                ),
            )
        )
    return EvaluationPaper(heading(sheet, sheet.days[0], first)[0], tuple(forms))


def _said(each: tuple[Labels, ...], key: str) -> tuple[AskedText, ...]:
    return tuple(AskedText(one.word(key), right_to_left=_is_rtl(one)) for one in each)


def _asked(question: Question, each: tuple[Labels, ...]) -> Asked:
    texts = tuple(
        AskedText(
            one.word(question.text_key),
            "" if question.is_words else scale_line(question, one),
            _is_rtl(one),
        )
        for one in each
    )
    return Asked(texts, question.is_words)


def _is_rtl(labels: Labels) -> bool:
    return labels.langs[0] in RIGHT_TO_LEFT
