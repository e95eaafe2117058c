"""Garbage is collected on the main thread, never by a worker."""

import gc
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ombuds_events.ui.kit.collector import Collector


@pytest.fixture
def thresholds() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(10, 2, 2)
    yield
    gc.set_threshold(*before)


def test_it_collects_what_python_no_longer_does_by_itself(qtbot: QtBot, thresholds: None) -> None:
    collector = Collector()
    assert not gc.isenabled()
    made: list[object] = [[] for _ in range(100)]
    made.append(made)
    assert gc.get_count()[0] > 10
    collector.check()
    assert gc.get_count()[0] <= 10
