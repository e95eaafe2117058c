"""The list of people as a workbook: shown first, written in a child process where it is long."""

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from tempfile import mkstemp
from typing import BinaryIO

from ombuds_events.domain.file_names import people_file
from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.leaving import PRESET_COLUMNS, PersonalColumn
from ombuds_events.domain.problems import Problem, Refused, Value
from ombuds_events.domain.sheets import PeopleSheet, SheetHead
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import Labels
from ombuds_events.exchange import people_xlsx
from ombuds_events.queries.office import own_office
from ombuds_events.queries.people_export import homes, listed_people, minors_among
from ombuds_events.services.exports import SavedKind, record_exports
from ombuds_events.store.workspace import Gesture, Workspace
from ombuds_events.transfer.leaves import Saved
from ombuds_events.transfer.placing import Draft, disk_told, placed
from ombuds_events.transfer.requests import Progress
from ombuds_events.transfer.workbooks import written_elsewhere

MOST_HERE = 5_000
"""Rows that are written beside the window; more go to a child process."""

_ALWAYS = ("number", "name", "name_latin", "institution", "country")
_NAMES_SHOWN = 5


@dataclass(frozen=True, slots=True)
class PeopleRequest:
    """Who is to leave, in the order of the list, and which personal columns go along."""

    ids: Sequence[int]
    labels: Labels
    columns: frozenset[PersonalColumn] = PRESET_COLUMNS


@dataclass(frozen=True, slots=True)
class PeopleLeaving:
    """What would leave: shown before anything is written. `columns` are keys of `DOCUMENTS`."""

    request: PeopleRequest
    name: str
    people: int
    columns: tuple[str, ...]
    warnings: tuple[Problem, ...]


def prepare(workspace: Workspace, request: PeopleRequest) -> PeopleLeaving:
    """What `request` would let out; refuses an empty list."""
    if not request.ids:
        raise Refused.one("list_nobody", "people")
    minors = workspace.read(minors_among, request.ids)
    names = ", ".join(minors[:_NAMES_SHOWN])
    more = f" + {len(minors) - _NAMES_SHOWN}" if len(minors) > _NAMES_SHOWN else ""
    values: dict[str, Value] = {"names": names + more, "count": len(minors)}
    return PeopleLeaving(
        request=request,
        name=people_file(workspace.clock.today(), is_demo=workspace.context.is_demo),
        people=len(request.ids),
        columns=(*_ALWAYS, *(one.value for one in PersonalColumn if one in request.columns)),
        warnings=(Problem("look_minors", "people", values),) if minors else (),
    )


def save(workspace: Workspace, leaving: PeopleLeaving, folder: Path, progress: Progress) -> Saved:
    """Write the list into `folder` and keep that it left; all or nothing."""
    part = _part(folder)
    try:
        if leaving.people > MOST_HERE:
            operator = workspace.context.operator
            written_elsewhere(progress, write_elsewhere, workspace.url, operator, leaving, part)
        else:
            write_list(progress, workspace, leaving, part)
        with placed(folder, (Draft(leaving.name, made=part),), progress) as files:
            workspace.run(Gesture("export_files"), record_exports, None, [_record(leaving)])
    finally:
        part.unlink(missing_ok=True)
    return Saved(folder, files)


def write_elsewhere(
    progress: Progress, database: str, operator: str, leaving: PeopleLeaving, part: Path
) -> None:
    """In the child: read the same database by a workspace of its own, which writes nothing."""
    workspace = Workspace.open(database, operator)
    workspace.read_only = True
    try:
        write_list(progress, workspace, leaving, part)
    finally:
        workspace.engine.dispose()  # closing would tidy up a file that others work on


def write_list(
    progress: Progress, workspace: Workspace, leaving: PeopleLeaving, part: Path
) -> None:
    """Stream the list into the file `part`."""
    with disk_told(part.parent), part.open("wb") as stream:
        _stream(progress, workspace, leaving, stream)


def _stream(
    progress: Progress, workspace: Workspace, leaving: PeopleLeaving, stream: BinaryIO
) -> None:
    request = leaving.request
    sheet = PeopleSheet(
        head=_head(workspace),
        columns=leaving.columns,
        homes=workspace.read(homes),
        people=leaving.people,
    )
    workspace.read(
        lambda session: people_xlsx.write(
            sheet, listed_people(session, request.ids), request.labels, stream, progress
        )
    )


def _head(workspace: Workspace) -> SheetHead:
    """Whose list it is, as of today."""
    today = workspace.clock.today()
    own = workspace.read(own_office)
    start, end = (datetime.combine(today, moment) for moment in (time.min, time(23, 59)))
    return SheetHead(
        title=own.name,
        code="",
        span=Span(start, end, own.zone),
        place="",
        organisers=(),
        is_demo=workspace.context.is_demo,
        printed_on=today,
    )


def _record(leaving: PeopleLeaving) -> SavedKind:
    columns = tuple(one.value for one in PersonalColumn if one in leaving.request.columns)
    return SavedKind(ExportKind.PARTICIPANTS, (leaving.name,), columns)


def _part(folder: Path) -> Path:
    """An empty file beside the place of the list, so that moving it there costs nothing."""
    with disk_told(folder):
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = mkstemp(prefix=".saving-", suffix=".part", dir=folder)
    os.close(handle)
    with suppress(OSError):
        Path(name).chmod(0o644)  # as any file that is saved; `mkstemp` keeps it to its maker
    return Path(name)
