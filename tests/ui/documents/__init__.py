"""Tests of the tab *Documents*."""
