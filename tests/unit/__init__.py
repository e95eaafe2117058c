"""Tests of rules and formats, without a database or a widget."""
