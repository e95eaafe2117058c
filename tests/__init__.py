"""Tests: real SQLite, real widgets; fakes only for clock, network and system dialogs."""
