"""Commands that save files: calendars, sheets, lists and backups."""

from functools import partial

from ombuds_events import paths
from ombuds_events.commands.arguments import (
    LABELS,
    ORDER,
    OUT_FILE,
    OUT_FOLDER,
    REF,
    Command,
    Options,
    arg,
    file,
    member,
    words,
    year,
)
from ombuds_events.commands.printing import bare, labels
from ombuds_events.domain.badges import BadgeSize
from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.leaving import InvitationScope
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import one_line
from ombuds_events.queries.references import Kind, resolve, seat_of
from ombuds_events.store.backup import copy_database, keep_backup
from ombuds_events.store.workspace import Workspace
from ombuds_events.transfer import leaves
from ombuds_events.transfer.requests import Leaving, Request
from ombuds_events.ui.kit import i18n

_ICS_KINDS = {
    "publish": (ExportKind.NOTICE, InvitationScope.ALL),
    "invitations": (ExportKind.INVITATIONS, InvitationScope.ALL),
    "updates": (ExportKind.INVITATIONS, InvitationScope.UPDATES),
    "cancellations": (ExportKind.INVITATIONS, InvitationScope.CANCELLATIONS),
}
_SHEET = (REF, OUT_FILE, LABELS, ORDER)
_BADGE_SIZE = arg("--size", type=member(BadgeSize), default=BadgeSize.CARD, help=words(BadgeSize))
_BY_SESSION = arg("--by-session", action="store_true", help="a .pdf with a sheet for each session")
_BACKGROUND = arg("--background", metavar="PICTURE", type=file, help="behind the certificates")
_FULL_NAMES = arg(
    "--full-names",
    metavar="REASON",
    type=one_line,
    default="",
    help="full names of people under 18; the reason stays in the history",
)


def _export_ics(workspace: Workspace, options: Options) -> None:
    kind, scope = _ICS_KINDS[options.kind]
    event_id = workspace.read(resolve, Kind.EVENT, options.ref)
    people = (workspace.read(seat_of, event_id, options.person),) if options.person else None
    request = Request((kind,), labels(options), event_id, scope=scope, people=people)
    leaving = _looked_at(leaves.prepare(workspace, request))
    _print_files(leaves.save(workspace, leaving, options.out, "command"))


def _export_calendar(workspace: Workspace, options: Options) -> None:
    request = Request((ExportKind.CALENDAR,), labels(options), year=options.year)
    leaving = _looked_at(leaves.prepare(workspace, request))
    _print_files(leaves.save_as(workspace, leaving, options.out, "command"))


def _export_sheet(kind: ExportKind, workspace: Workspace, options: Options) -> None:
    event_id = workspace.read(resolve, Kind.EVENT, options.ref)
    order = options.order or SortOrder.PROTOCOL
    request = Request(
        (kind,),
        labels(options),
        event_id,
        order=order,
        badge_size=getattr(options, "size", BadgeSize.CARD),
        background=getattr(options, "background", None),
        by_session=getattr(options, "by_session", False),
        reason=getattr(options, "full_names", ""),
    )
    leaving = _looked_at(leaves.prepare(workspace, request))
    _print_files(leaves.save_as(workspace, leaving, options.out, "command"))


def _export_sign_in(workspace: Workspace, options: Options) -> None:
    is_pdf = options.out.suffix.casefold() == ".pdf"
    kind = ExportKind.SIGN_IN_PDF if is_pdf else ExportKind.SIGN_IN
    _export_sheet(kind, workspace, options)


def _looked_at(leaving: Leaving) -> Leaving:
    """Say what is worth a look before the files are written."""
    for problem in leaving.warnings:
        print(f"! {bare(i18n.sentence(problem))}")
    return leaving


def _print_files(saved: leaves.Saved) -> None:
    print(*saved.files, sep="\n")


def _backup(workspace: Workspace, options: Options) -> None:
    if workspace.path is None:
        raise Refused.one("needs_file")
    if options.out is None:
        now = workspace.clock.real_now().astimezone()
        print(keep_backup(workspace.path, paths.backups(), now))
    elif options.out.exists():
        raise Refused.one("file_exists", "out", name=options.out.name)
    else:
        print(copy_database(workspace.path, options.out))


COMMANDS = (
    Command(
        ("export", "ics"),
        "calendar files of an event",
        _export_ics,
        (
            REF,
            OUT_FOLDER,
            arg(
                "--kind",
                choices=("publish", "invitations", "updates", "cancellations"),
                default="publish",
            ),
            arg(
                "--person", metavar="REF", type=one_line, help="only the invitation of this person"
            ),
            LABELS,
        ),
    ),
    Command(
        ("export", "calendar"),
        "the whole calendar",
        _export_calendar,
        (arg("--year", type=year), OUT_FILE, LABELS),
    ),
    Command(
        ("export", "attendance"),
        "the attendance workbook of an event",
        partial(_export_sheet, ExportKind.ATTENDANCE),
        _SHEET,
    ),
    Command(
        ("export", "signin"),
        "the sheets to sign of an event, .xlsx or .pdf",
        _export_sign_in,
        (*_SHEET, _BY_SESSION),
    ),
    Command(
        ("export", "participants"),
        "the list of participants of an event",
        partial(_export_sheet, ExportKind.PARTICIPANTS),
        _SHEET,
    ),
    Command(
        ("export", "badges"),
        "the badges of an event, .pdf",
        partial(_export_sheet, ExportKind.BADGES),
        (*_SHEET, _BADGE_SIZE),
    ),
    Command(
        ("export", "tablesigns"),
        "the table signs of an event, .pdf",
        partial(_export_sheet, ExportKind.TABLE_SIGNS),
        _SHEET,
    ),
    Command(
        ("export", "certificates"),
        "the certificates of an event, .pdf; issues those that are earned",
        partial(_export_sheet, ExportKind.CERTIFICATES),
        (*_SHEET, _BACKGROUND, _FULL_NAMES),
    ),
    Command(
        ("backup",),
        "copy the database, also while it is in use",
        _backup,
        (arg("--out", metavar="FILE", type=file, help="by default into the folder of backups"),),
    ),
)
