"""A desk on a demo office."""

from tests.ui.people.conftest import desk, no_leftovers, open_desk, told

__all__ = ["desk", "no_leftovers", "open_desk", "told"]
