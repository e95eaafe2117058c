"""Ombuds Events: joint events of human rights institutions, planned, held and counted."""

__version__ = "0.1.0"
