"""Archives whose entries bear no time: the same content gives the same bytes on any day."""

from os import PathLike
from pathlib import Path
from shutil import copyfileobj
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_UNIX = 3
_READABLE = 0o644 << 16
_PIECE = 1 << 18


class TimelessZip(ZipFile):
    """A new archive, as the writer of a workbook fills it: by texts and by files."""

    def __init__(self, stream: BinaryIO) -> None:
        super().__init__(stream, "w", ZIP_DEFLATED, allowZip64=True)

    def writestr(  # noqa: D102 - as above
        self,
        zinfo_or_arcname: str | ZipInfo,
        data: str | bytes,  # type: ignore[override]
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        super().writestr(_entry(zinfo_or_arcname), data, compress_type, compresslevel)

    def write(  # noqa: D102 - as above
        self,
        filename: str | PathLike[str],
        arcname: str | PathLike[str] | None = None,
        compress_type: int | None = None,  # noqa: ARG002
        compresslevel: int | None = None,  # noqa: ARG002
    ) -> None:
        entry = _entry(arcname)
        entry.file_size = Path(filename).stat().st_size  # of large ones the format is another
        with Path(filename).open("rb") as source, self.open(entry, "w") as target:
            copyfileobj(source, target, _PIECE)


def _entry(name: object) -> ZipInfo:
    """An entry called `name` of no day, as made by any system."""
    entry = ZipInfo(str(name))  # of the first day that an archive knows
    entry.compress_type, entry.create_system = ZIP_DEFLATED, _UNIX
    entry.external_attr = _READABLE
    return entry
