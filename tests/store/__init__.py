"""Tests of store: real files on disk."""
