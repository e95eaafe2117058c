"""Where a file lies: on a disk of this computer, or where a database is less safe."""

import shutil
import sys
from enum import StrEnum
from pathlib import Path
from typing import Any

NEARLY_FULL = 200_000_000
"""Bytes that should be free; below that the user is told at the start."""

_SHARED = ("nfs", "cifs", "smb", "9p", "fuse.sshfs", "davfs", "vboxsf")
_REMOVABLE_MOUNTS = ("/media/", "/run/media/", "/Volumes/")
_SYNCED = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "yandexdisk",
    "yandex.disk",
    "nextcloud",
    "icloud",
    "mega",
    "syncthing",
)
_DRIVE_REMOVABLE, _DRIVE_REMOTE = 2, 4


class Location(StrEnum):
    """Kind of place that a file lies in."""

    DISK = "disk"
    SHARE = "share"
    REMOVABLE = "removable"
    SYNCED = "synced"


def location_of(path: Path) -> Location:
    """Where `path` lies, as far as the system tells."""
    whole = path.absolute()
    if any(part.casefold().startswith(_SYNCED) for part in whole.parts):
        return Location.SYNCED
    return _on_windows(whole) if sys.platform == "win32" else _on_posix(whole)


def is_nearly_full(path: Path) -> bool:
    """Whether the disk of `path` has little room left."""
    try:
        return shutil.disk_usage(path.absolute().parent).free < NEARLY_FULL
    except OSError:
        return False


def _on_posix(path: Path) -> Location:
    if str(path).startswith(_REMOVABLE_MOUNTS):
        return Location.REMOVABLE
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return Location.DISK
    point, kind = "", ""
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        _device, mounted, file_system, *_rest = line.split(" ")
        mounted = mounted.replace("\\040", " ")
        if path.is_relative_to(mounted) and len(mounted) >= len(point):
            point, kind = mounted, file_system
    return Location.SHARE if kind.startswith(_SHARED) else Location.DISK


def _on_windows(path: Path) -> Location:
    if path.anchor.startswith("\\\\"):
        return Location.SHARE
    import ctypes

    kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009 - exists on Windows only
    kinds = {_DRIVE_REMOVABLE: Location.REMOVABLE, _DRIVE_REMOTE: Location.SHARE}
    return kinds.get(kernel.GetDriveTypeW(path.anchor), Location.DISK)
