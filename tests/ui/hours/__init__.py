"""Tests of the page Common hours."""
