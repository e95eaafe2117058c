"""A desk on a demo office; what a test showed is gone when the next one begins."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tests.ui.events.conftest import desk, open_desk, told

__all__ = ["desk", "open_desk", "told"]


@pytest.fixture(autouse=True)
def no_leftovers() -> Iterator[None]:
    """Delete the closed pages now: each change of language would dress them all again."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
