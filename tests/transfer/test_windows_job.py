"""The limit of memory on Windows, as far as it can be tried elsewhere: its shape and its value."""

import ctypes

import pytest

from ombuds_events.transfer.windows_job import Limits, limits


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="sizes of 64 bits")
def test_the_limits_have_the_size_that_windows_expects() -> None:
    assert ctypes.sizeof(Limits) == 144
    assert Limits.ProcessMemoryLimit.offset == 112


def test_only_the_memory_of_a_process_is_limited() -> None:
    found = limits(2 << 30)
    assert found.ProcessMemoryLimit == 2 << 30
    assert found.BasicLimitInformation.LimitFlags == 0x100
