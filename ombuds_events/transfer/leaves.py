"""What leaves the house: read, shown, written whole or not at all, then recorded."""

from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from ombuds_events.domain.certificates import CertificateSheet
from ombuds_events.domain.file_names import invitations_folder
from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.leaving import FULL_NAMES, Sharing
from ombuds_events.domain.problems import Refused, refuse_if_any
from ombuds_events.queries.seats import EventFrame, frame
from ombuds_events.queries.sheets import sharing
from ombuds_events.services.certificates import issue_certificates, note_printed
from ombuds_events.services.exports import SavedKind, record_exports
from ombuds_events.store.workspace import Gesture, Workspace
from ombuds_events.transfer.case import Case
from ombuds_events.transfer.exporters import make_part
from ombuds_events.transfer.placing import Draft, placed
from ombuds_events.transfer.requests import Leaving, Part, Progress, Request


@dataclass(frozen=True, slots=True)
class Saved:
    """Where the files are now, and what was recorded of them."""

    folder: Path
    files: tuple[Path, ...]
    records: tuple[int, ...] = ()


def _silent(_done: int, _total: int) -> None:
    """Nobody wants to know."""


def prepare(workspace: Workspace, request: Request, progress: Progress = _silent) -> Leaving:
    """Make everything that `request` asks for, in memory; nothing is written yet."""
    event = workspace.read(frame, request.event_id) if request.event_id is not None else None
    case = Case(workspace, request, event, progress)
    parts = tuple(make_part(case, kind) for kind in request.kinds)
    return Leaving(
        request=request,
        parts=_apart(parts, event, is_demo=case.is_demo),
        event=event,
        sharing=workspace.read(sharing, event.id) if event else Sharing(0, 0),
        is_demo=case.is_demo,
    )


def save(
    workspace: Workspace,
    leaving: Leaving,
    folder: Path,
    source: str = "window",
    progress: Progress = _silent,
) -> Saved:
    """Write all files into `folder`, made if it is missing, and keep what left."""
    refuse_if_any(leaving.errors)
    return _save(workspace, leaving, folder, leaving.files, source, progress)


def save_as(workspace: Workspace, leaving: Leaving, file: Path, source: str = "window") -> Saved:
    """Write the only file of `leaving` as `file`."""
    refuse_if_any(leaving.errors)
    if len(leaving.files) != 1:
        raise Refused.one("several_files", "folder", count=len(leaving.files))
    only = leaving.files[0]
    if file.is_dir():
        raise Refused.one("name_is_folder", "folder", name=file.name)
    ending = PurePath(only.name).suffix
    if file.suffix.casefold() != ending:
        raise Refused.one("other_ending", "folder", name=file.name, ending=ending)
    drafts = (Draft(file.name, only.content),)
    return _save(workspace, leaving, file.parent, drafts, source, _silent)


def note_print(workspace: Workspace, leaving: Leaving, kind: ExportKind) -> None:
    """Keep that the pages of `kind` go to a printer; certificates get their numbers by it."""
    refuse_if_any(problem for part in leaving.parts if part.kind is kind for problem in part.errors)
    alone = replace(leaving, parts=tuple(part for part in leaving.parts if part.kind is kind))
    subject = leaving.event.code if leaving.event else ""
    _certify(workspace, alone, subject, "window")
    workspace.run(
        Gesture("print_papers", subject, _reason(alone)),
        record_exports,
        leaving.request.event_id,
        _records(alone),
    )


def renamed(leaving: Leaving, old: str, new: str) -> Leaving:
    """The same files, `old` under another name: the old one is open elsewhere."""
    parts = (
        replace(part, files=tuple(_called(file, old, new) for file in part.files))
        for part in leaving.parts
    )
    return replace(leaving, parts=tuple(parts))


def _called(file: Draft, old: str, new: str) -> Draft:
    folder, slash, name = file.name.rpartition("/")
    return Draft(f"{folder}{slash}{new}", file.content) if name == old else file


def _save(
    workspace: Workspace,
    leaving: Leaving,
    folder: Path,
    drafts: tuple[Draft, ...],
    source: str,
    progress: Progress,
) -> Saved:
    subject = leaving.event.code if leaving.event else ""
    gesture = Gesture("export_files", subject, _reason(leaving), source)
    # Recorded while the files can still be taken back: neither stands without the other.
    with placed(folder, drafts, progress) as files:
        _certify(workspace, leaving, subject, source)
        event_id = leaving.request.event_id
        records = workspace.run(gesture, record_exports, event_id, _records(leaving))
    return Saved(folder, files, records)


def _certify(workspace: Workspace, leaving: Leaving, subject: str, source: str) -> None:
    """Give out the numbers that were shown, as a step that can be undone by itself."""
    part, event_id = leaving.part(ExportKind.CERTIFICATES), leaving.request.event_id
    if part is None or event_id is None or not isinstance(part.sheet, CertificateSheet):
        return
    if part.certified:
        gesture = Gesture("issue_certificates", subject, source=source)
        workspace.run(gesture, issue_certificates, event_id, part.certified)
    printed = Gesture("print_certificates", subject, source=source)
    workspace.run(printed, note_printed, event_id, part.sheet.people)


def _reason(leaving: Leaving) -> str:
    """Why children leave by their full names."""
    return "; ".join(dict.fromkeys(part.reason for part in leaving.parts if part.reason))


def _records(leaving: Leaving) -> list[SavedKind]:
    return [
        SavedKind(
            kind=part.kind,
            files=tuple(file.name for file in part.files),
            columns=(*(c.value for c in part.columns), *([FULL_NAMES] if part.reason else [])),
            receivers=part.receivers,
            copies=part.copies,
            languages=leaving.request.labels.langs,
        )
        for part in leaving.parts
        if part.files
    ]


def _apart(parts: tuple[Part, ...], event: EventFrame | None, *, is_demo: bool) -> tuple[Part, ...]:
    """Personal invitations lie in a folder of their own where other files lie beside them."""
    if event is None or len(parts) == 1:
        return parts
    folder = invitations_folder(event.first_day, event.code, is_demo=is_demo)
    return tuple(
        replace(part, files=tuple(Draft(f"{folder}/{f.name}", f.content) for f in part.files))
        if part.kind is ExportKind.INVITATIONS
        else part
        for part in parts
    )
