"""Workbooks made in memory: beside the window, or by a child process where they are long."""

import pickle
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from io import BytesIO
from itertools import chain
from pathlib import Path
from tempfile import gettempdir
from typing import BinaryIO, Concatenate, ParamSpec, TypeVar

from ombuds_events.domain.problems import Refused
from ombuds_events.domain.sheets import AttendanceSheet, ParticipantsSheet, SheetPerson, SignInSheet
from ombuds_events.domain.text import Labels
from ombuds_events.exchange import (
    attendance_lines,
    attendance_xlsx,
    participants_xlsx,
    signin_xlsx,
)
from ombuds_events.transfer.child import ChildDied, Progress, in_child
from ombuds_events.transfer.placing import disk_told

_SLICE = 100
P = ParamSpec("P")
T = TypeVar("T")

MOST_HERE = 2_000
"""Rows that are written beside the window: that takes no longer than to start a child process."""


def attendance(progress: Progress, sheet: AttendanceSheet, labels: Labels) -> bytes:
    """The attendance workbook."""
    if attendance_lines.count(sheet) > MOST_HERE:
        empty, slices = replace(sheet, people=()), _sliced(sheet.people)
        return written_elsewhere(progress, write_sliced, empty, slices, labels)
    return write_attendance(progress, sheet, labels)


def _sliced(people: Sequence[SheetPerson]) -> tuple[bytes, ...]:
    """The people, pickled by slices: all at once would hold up the window beside."""
    starts = range(0, len(people), _SLICE)
    return tuple(pickle.dumps(people[start : start + _SLICE]) for start in starts)


def write_sliced(
    progress: Progress, sheet: AttendanceSheet, slices: Iterable[bytes], labels: Labels
) -> bytes:
    """In the child: the attendance workbook of a sheet whose people come beside it."""
    people = tuple(chain.from_iterable(map(pickle.loads, slices)))
    return write_attendance(progress, replace(sheet, people=people), labels)


def write_attendance(progress: Progress, sheet: AttendanceSheet, labels: Labels) -> bytes:
    """The attendance workbook, made in this very process."""
    return _bytes(lambda stream: attendance_xlsx.write(sheet, labels, stream, progress))


def sign_in(_progress: Progress, sheet: SignInSheet, labels: Labels) -> bytes:
    """The sheets to sign."""
    return _bytes(lambda stream: signin_xlsx.write(sheet, labels, stream))


def participants(_progress: Progress, sheet: ParticipantsSheet, labels: Labels) -> bytes:
    """The list of participants."""
    return _bytes(lambda stream: participants_xlsx.write(sheet, labels, stream))


def _bytes(write: Callable[[BinaryIO], None]) -> bytes:
    """What `write` writes; its sheets lie in the folder of temporary files until they are whole."""
    stream = BytesIO()
    with disk_told(Path(gettempdir())):
        write(stream)
    return stream.getvalue()


def written_elsewhere(
    progress: Progress,
    work: Callable[Concatenate[Progress, P], T],
    *args: P.args,
    **kwargs: P.kwargs,
) -> T:
    """What `work` makes in a child process; refuses with a sentence if the child is ended."""
    try:
        return in_child(progress, work, *args, **kwargs)
    except ChildDied as died:
        raise Refused.one("writing_ended", "folder") from died
