"""The limit of memory on Windows: a job object that holds one process.

Elsewhere the system call `setrlimit` does the same, see `child`.
"""

import ctypes
import sys
from ctypes import wintypes

_EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
_PROCESS_MEMORY = 0x100  # JOB_OBJECT_LIMIT_PROCESS_MEMORY
_BELOW_NORMAL = 0x4000  # BELOW_NORMAL_PRIORITY_CLASS


class _BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    )


class Limits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("BasicLimitInformation", _BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),  # IO_COUNTERS
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


def limits(most: int) -> Limits:
    """That a process may commit `most` bytes: beyond, it is refused memory."""
    found = Limits()
    found.BasicLimitInformation.LimitFlags = _PROCESS_MEMORY
    found.ProcessMemoryLimit = most
    return found


if sys.platform == "win32":

    def behave(most: int) -> None:
        """Hold this process to `most` bytes for as long as it lives, and behind the window."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = wintypes.HANDLE
        own, wanted = wintypes.HANDLE(kernel.GetCurrentProcess()), limits(most)
        kernel.SetPriorityClass(own, _BELOW_NORMAL)
        # Never closed: the job lives as long as its only process.
        job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
        size = ctypes.sizeof(wanted)
        is_held = kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(wanted), size)
        if not (is_held and kernel.AssignProcessToJobObject(job, own)):
            raise ctypes.WinError(ctypes.get_last_error())
