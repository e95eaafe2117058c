"""Tests of the window itself, on real offices."""
