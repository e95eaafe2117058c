"""The desk of the pages, as tests of events have it."""

from tests.ui.events.conftest import desk, open_desk, told

__all__ = ["desk", "open_desk", "told"]
