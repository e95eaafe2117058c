"""The one table of papers: which shape is painted by whom."""

from ombuds_events.paper import badges, certificates, evaluation, signin, tablesigns
from ombuds_events.paper.fonts import load
from ombuds_events.paper.pages import Paper, to_pdf
from ombuds_events.paper.shapes import (
    BadgesPaper,
    EvaluationPaper,
    PaperShape,
    SignInPaper,
    TableSignsPaper,
)


def paper_of(shape: PaperShape) -> Paper:
    """The pages of `shape`."""
    load()
    match shape:
        case SignInPaper():
            return signin.paper_of(shape)
        case BadgesPaper():
            return badges.paper_of(shape)
        case TableSignsPaper():
            return tablesigns.paper_of(shape)
        case EvaluationPaper():
            return evaluation.paper_of(shape)
        case _:
            return certificates.paper_of(shape)


def pdf_of(shape: PaperShape) -> bytes:
    """The file of `shape`."""
    return to_pdf(paper_of(shape))
