"""Tables that people send, read in a process of its own that may not live long or grow large."""

from pathlib import Path

from ombuds_events.domain.problems import Refused
from ombuds_events.exchange.sheet_reading import Book, read_book
from ombuds_events.transfer.child import ChildDied, ChildFailed, in_child
from ombuds_events.transfer.requests import Progress


def open_book(path: Path, progress: Progress) -> Book:
    """The sheets of the file at `path`; refuses with a sentence whatever cannot be read.

    On Linux and Windows the child may have 2 GB; on macOS only the look at the file before
    (`sheet_guard`: cells, inflated size) keeps it small. After 60 s it is ended.
    """
    try:
        return in_child(progress, read_book, path)
    except ChildFailed as failed:
        if isinstance(failed, ChildDied) or "PanicException" in str(failed):
            raise Refused.one("file_damaged", "file", name=path.name) from failed
        raise
    except Refused as refused:
        if refused.problems[0].code == "took_too_long":
            raise Refused.one("file_took_too_long", "file", name=path.name) from refused
        raise
