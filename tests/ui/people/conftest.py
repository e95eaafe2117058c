"""A desk on a demo office."""

from tests.ui.events.conftest import desk, open_desk, told

__all__ = ["desk", "open_desk", "told"]
