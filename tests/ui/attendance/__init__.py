"""The attendance tab, by its keys."""
