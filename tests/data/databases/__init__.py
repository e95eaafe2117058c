"""A database of each released revision."""
