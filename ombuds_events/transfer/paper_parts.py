"""Exporters of papers: sheets to sign, badges, table signs, certificates, as PDF."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ombuds_events.domain.certificates import CertificatePerson, CertificateSheet, Certified
from ombuds_events.domain.file_names import event_file
from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.leaving import COLUMNS_OF, PersonalColumn
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.sheets import SheetPerson
from ombuds_events.paper.shapes import PaperShape
from ombuds_events.queries.badges import badges_sheet
from ombuds_events.queries.certificates import certificates_sheet
from ombuds_events.queries.sheets import sign_in as sign_in_sheet
from ombuds_events.transfer import papers
from ombuds_events.transfer.case import Case, named
from ombuds_events.transfer.placing import Draft
from ombuds_events.transfer.requests import Part, Sheet

_NOBODY = (
    "certificates_nobody",
    "certificates_nobody_short",
    "certificates_nobody_undecided",
)
_LEFT_OUT = (
    "look_certificates_short",
    "look_certificates_only_short",
    "look_certificates_undecided",
)
"""One code for both reasons, one for each alone: nothing is told of none."""


def sign_in(case: Case) -> Part:
    """Sheets to sign, by day or by session."""
    columns = case.request.columns & COLUMNS_OF[ExportKind.SIGN_IN_PDF]
    request = case.request
    sheet = case.workspace.read(
        sign_in_sheet,
        case.event.id,
        request.labels,
        request.order,
        columns,
        by_session=request.by_session,
    )
    if not sheet.people:
        raise Refused.one("sheet_nobody", "sign_in")
    if not sheet.days:
        raise Refused.one("sheet_no_days", "sign_in")
    return _part(
        case, ExportKind.SIGN_IN_PDF, sheet, papers.signin_paper(sheet, request.labels), columns
    )


def badges(case: Case) -> Part:
    """Badges of everybody with a seat."""
    return _of_seats(case, ExportKind.BADGES)


def table_signs(case: Case) -> Part:
    """Table signs of everybody with a seat."""
    return _of_seats(case, ExportKind.TABLE_SIGNS)


def _of_seats(case: Case, kind: ExportKind) -> Part:
    request = case.request
    columns: frozenset[PersonalColumn] = frozenset()
    sheet = case.workspace.read(
        badges_sheet, case.event.id, request.labels, request.order, columns, request.people
    )
    if not sheet.badges:
        raise Refused.one("sheet_nobody", kind.value)
    if kind is ExportKind.TABLE_SIGNS:
        return _part(case, kind, sheet, papers.signs_paper(sheet, request.labels), columns)
    sized = replace(sheet, size=request.badge_size)
    return _part(case, kind, sized, papers.badges_paper(sized, request.labels), columns)


def certificates(case: Case) -> Part:
    """Certificates of those who have one or have earned it; numbers are given out by saving."""
    request = case.request
    sheet = case.workspace.read(
        certificates_sheet,
        case.event.id,
        request.labels,
        request.order,
        request.people,
        request.reason,
    )
    if not sheet.people:
        raise Refused(nobody(sheet))
    picture, problems = _background(case)
    part = _part(
        case,
        ExportKind.CERTIFICATES,
        sheet,
        papers.certificates_paper(sheet, request.labels, picture),
        frozenset(),
    )
    new = tuple(person for person in sheet.people if person.is_new)
    return replace(
        part,
        certified=tuple(Certified(person.participation_id, person.number) for person in new),
        reason=sheet.reason,
        warnings=(*about(sheet, new), *problems, *part.warnings),
    )


def about(sheet: CertificateSheet, new: tuple[CertificatePerson, ...]) -> Iterator[Problem]:
    """What the saving does, who is left out, which numbers are lost."""
    if new:
        values: dict[str, str | int | float] = {
            "count": len(new),
            "number": new[0].number,
            "until": new[-1].number,
        }
        yield Problem("look_certificates_new", "certificates", values)
    if again := sum(person.reissued_on is not None for person in sheet.people):
        yield Problem("look_certificates_again", "certificates", {"count": again})
    if sheet.short or sheet.undecided:
        yield _left_out(sheet, _LEFT_OUT)
    if sheet.gaps:
        yield Problem("look_certificate_gaps", "certificates", {"numbers": ", ".join(sheet.gaps)})


def nobody(sheet: CertificateSheet) -> Problem:
    """Why there is no certificate at all."""
    if sheet.short or sheet.undecided:
        return _left_out(sheet, _NOBODY)
    return Problem("certificates_nobody_there", "certificates")


def _left_out(sheet: CertificateSheet, codes: tuple[str, str, str]) -> Problem:
    """Who gets none and why: of the two reasons only what there is."""
    both, only_short, only_undecided = codes
    code = both if sheet.short and sheet.undecided else only_short
    left = {"short": sheet.short, "undecided": sheet.undecided}
    return Problem(code if sheet.short else only_undecided, "certificates", left)


def _background(case: Case) -> tuple[bytes, list[Problem]]:
    """The office's own picture; one that cannot be read is told, and left out."""
    path = case.request.background
    if path is None:
        return b"", []
    from ombuds_events.paper.certificates import is_picture

    try:
        data = path.read_bytes()
    except OSError:
        data = b""
    if is_picture(data):
        return data, []
    return b"", [Problem("look_no_background", "background", {"name": path.name})]


def _part(
    case: Case,
    kind: ExportKind,
    sheet: Sheet,
    paper: PaperShape,
    columns: Iterable[PersonalColumn],
) -> Part:
    from ombuds_events.paper.documents import pdf_of

    event = case.event
    name = event_file(event.first_day, event.code, kind, is_demo=case.is_demo)
    people = () if not hasattr(sheet, "people") else sheet.people
    return Part(
        kind,
        files=(Draft(name, pdf_of(paper)),),
        columns=tuple(column for column in PersonalColumn if column in columns),
        sheet=sheet,
        paper=paper,
        warnings=tuple(_about_minors(sheet, people)),
    )


def _about_minors(
    sheet: Sheet, people: Iterable[SheetPerson | CertificatePerson]
) -> Iterator[Problem]:
    """Who is under 18, and how they appear."""
    minors = [person.name for person in people if person.is_minor]
    if isinstance(sheet, CertificateSheet) and sheet.reason:
        values: dict[str, str | int | float] = {"count": len(minors), "reason": sheet.reason}
        yield Problem("look_full_names", "people", values)
    elif minors:
        yield named("look_minors", "people", minors)
